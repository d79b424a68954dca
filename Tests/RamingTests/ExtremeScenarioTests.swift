import Testing

/// Scenarios that keep every range and still can't be run: they are to be refused, not attempted.
@Suite("Extreme scenarios")
struct ExtremeScenarioTests {
  static let cases: [(String, String)] = [
    (
      "a route from a segment with more severities than its target has",
      segment("severity: {light: {share: 0.5}, heavy: {share: 0.5}}", routes: "{B: {share: 0.9}}")
        + segment(name: "B")
    ),
    (
      "prices that multiply past the largest number of cents",
      segment(funding: "{model: task-based, budget: 100000000000}") + changes("price", 4)
    ),
    ("places that multiply past the largest number", segment(places: "1000000") + changes("places", 7)),
    (
      "no patience at all, where a wait is stated",
      segment("drop_out: {patience: {family: constant, value: 0 days}}", places: "5", present: "{wait: 10 days}")
    ),
    (
      "a month with more new clients than the numbering has room for",
      segment(inflow: "{new_per_year: 100000, overdispersion: 5}", stay: 1)
    ),
  ]

  @Test("what keeps every range and can't be run is refused", arguments: cases)
  func refusal(what: String, segments: String) throws {
    let workplace = try Workplace()
    try workplace.write(
      """
      title: extreme
      question: Is it refused?
      source: made up for a test
      contract: {start: 2027-01-01, years: 2}
      segments:

      """ + segments, to: "extreme.yaml")
    let outcome = try Command.run(
      "run", workplace.path("extreme.yaml"), "--replications", "20", "--quiet",
      environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(outcome.status == 64, "\(what): \(outcome.errors)")
  }

  private static func segment(
    _ line: String = "", name: String = "A", inflow: String = "{new_per_year: 200}", stay: Int = 30,
    places: String = "unlimited", present: String? = nil, routes: String? = nil,
    funding: String = "{model: effort-based, tariff: 100, per: day}"
  ) -> String {
    var lines = [
      "  \(name):", "    name: \(name)", "    inflow: \(inflow)", "    stay: {family: exponential, mean: \(stay) days}",
      "    places: \(places)", "    funding: \(funding)",
    ]
    if !line.isEmpty { lines.append("    \(line)") }
    if let present { lines.append("    present: \(present)") }
    if let routes { lines.append("    routes: \(routes)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func changes(_ parameter: String, _ count: Int) -> String {
    "changes:\n"
      + (1...count).map { "  c\($0): {parameter: \(parameter), segments: [A], times: 100}\n" }.joined()
  }
}
