import CareSimulation
import Experiments
import Storage
import Testing

/// What a user is told of a region in which no time passes.
@Suite("A run that stands still")
struct StandstillCommandTests {
  /// Who gives up comes back, without end: in no time at all, or so soon that a month never ends.
  static func text(patience: String, delay: String) -> String {
    """
    title: {nl: t, en: t}
    question: {nl: t, en: t}
    source: t
    contract: {start: 2027-01-01, years: 1, start_state: empty}
    segments:
      Q:
        name: Q
        inflow: {new_per_year: 60}
        stay: {family: constant, value: 300 days}
        places: 1
        drop_out:
          patience: {family: constant, value: \(patience) days}
          destinations: {returns: 1}
          return_delay: {family: constant, value: \(delay) days}
        funding: {model: effort-based, per: day, tariff: 100}

    """
  }

  @Test("coming back at once after giving up at once is refused at its place")
  func refused() throws {
    let workplace = try Workplace()
    try workplace.write(Self.text(patience: "0", delay: "0"), to: "q.yaml")
    let outcome = try Command.run("run", workplace.path("q.yaml"), "-r", "2", "--lang", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("q.yaml:14:7: who gives up at once comes back at once, without end"))
  }

  @Test("a circle that only shows in a run ends it with 1, and says where")
  func brokenOff() throws {
    let workplace = try Workplace()
    try workplace.write(Self.text(patience: "0.00001", delay: "0.00001"), to: "q.yaml")
    for (language, words) in [
      ("en", "q: replication 0 doesn't get through 2027-"), ("nl", "q: herhaling 0 komt 2027-"),
    ] {
      for arguments in [
        ["run", "-r", "1", "--fixed"], ["ledger", "--replication", "0", "--segment", "Q", "--fixed"],
      ] {
        let outcome = try Command(arguments + ["--lang", language, workplace.path("q.yaml")], environment: [:]).wait()
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty && outcome.errors.contains(words), "\(outcome.errors)")
      }
    }
  }
}
