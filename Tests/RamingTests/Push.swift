import Experiments
import Testing

/// Something that is pushed in a region, and what it is expected to do: written before it was run, with the reason.
struct Push: Sendable, CustomTestStringConvertible {
  /// The region that is pushed.
  enum Region: String, Sendable, CaseIterable {
    case plain = "average-region"
    case living = "living-region"
  }

  /// What is looked at, each as a change of what it is without the push.
  enum Quantity: String, Sendable, CaseIterable {
    /// All that care costs the municipality, outside the contracts too.
    case cost
    /// Who waits, at the ends of a year's months on average.
    case list
    /// The mean wait of those who start.
    case wait
    case starts
    /// Those who still wait, and have waited beyond the norm.
    case beyond
    /// What care outside the contracts costs.
    case outside
    /// Those who became heavier by waiting, and those who left without a solution.
    case harm
  }

  /// What is expected of a quantity in a region in a year from 1, as a share: 0.02 is 2 % more.
  struct Expected: Sendable {
    let region: Region
    let quantity: Quantity
    let year: Int
    let range: ClosedRange<Double>

    init(_ region: Region, _ quantity: Quantity, _ year: Int, _ range: ClosedRange<Double>) {
      self.region = region
      self.quantity = quantity
      self.year = year
      self.range = range
    }

    /// Whether luck can't hide it: four errors are no wider than the range, and a direction shows.
    func isSharp(_ change: Estimate) -> Bool {
      let hasDirection = range.lowerBound > 0 || range.upperBound < 0
      return 4 * change.standardError <= range.upperBound - range.lowerBound
        && (!hasDirection || abs(change.mean) > 2 * change.standardError)
    }
  }

  let name: String
  /// What a scenario file states of it, over the region.
  let text: String
  /// Where it can be pushed.
  var regions = Region.allCases
  let expected: [Expected]
  let reason: String

  var testDescription: String { name }

  /// A dated change of a number in all segments, or in some, from the first day on.
  private static func change(_ parameter: String, times factor: Double, in segments: String = "all") -> String {
    "changes:\n  push: {parameter: \(parameter), times: \(factor), from: 2027-01-01, segments: \(segments)}\n"
  }

  /// The same statement in some segments.
  private static func each(_ segments: [String], _ text: String) -> String {
    "segments:\n" + segments.map { "  \($0): {\(text)}\n" }.joined()
  }

  static let all: [Push] = [
    // MARK: Demand, stays and places
    Push(
      name: "demand +10 %", text: change("inflow", times: 1.1),
      expected: [
        .init(.plain, .list, 1, 0.03...0.3), .init(.plain, .cost, 3, 0.005...0.03),
        .init(.plain, .outside, 5, 0.1...0.9),
        .init(.living, .list, 1, 0.02...0.12), .init(.living, .cost, 5, 0.05...0.1),
        .init(.living, .starts, 5, 0.06...0.11),
      ],
      reason: """
        9 % more requests, as who returns was there before. Fixed places let none of it in, so the list takes all and \
        gives a tenth up each month of waiting; providers who live add staff within a year and let in nearly all.
        """),
    Push(
      name: "demand −10 %", text: change("inflow", times: 0.9),
      expected: [
        .init(.plain, .list, 1, -0.3 ... -0.03), .init(.living, .list, 1, -0.12 ... -0.02),
        .init(.living, .cost, 5, -0.1 ... -0.05), .init(.living, .starts, 5, -0.11 ... -0.06),
      ],
      reason: "as 10 % more, the other way; staff that is not needed leaves after notice"),
    Push(
      name: "stay +5 %", text: change("stay", times: 1.05),
      expected: [
        .init(.plain, .starts, 3, -0.05 ... -0.02), .init(.plain, .cost, 3, -0.002...0.012),
        .init(.plain, .list, 3, 0.1...0.6), .init(.living, .cost, 5, 0.025...0.055),
        .init(.living, .list, 3, -0.01...0.1),
      ],
      reason: """
        Where places are fixed the same money buys 5 % fewer starts; where providers learn it they add places in some \
        two years, and the list is longer until then.
        """),
    Push(
      name: "stay −5 %", text: change("stay", times: 0.95),
      expected: [
        .init(.plain, .starts, 3, 0.01...0.06), .init(.plain, .list, 3, -0.6 ... -0.1),
        .init(.living, .cost, 5, -0.055 ... -0.025), .init(.living, .list, 3, -0.1...0.01),
      ],
      reason: "as 5 % longer, the other way (5.3 % more starts in the same places)"),
    Push(
      name: "hours +5 %", text: change("hours", times: 1.05),
      expected: [
        .init(.plain, .cost, 3, 0.038...0.046), .init(.plain, .list, 3, -0.001...0.001),
        .init(.living, .cost, 1, 0.01...0.04), .init(.living, .cost, 5, 0.03...0.055),
        .init(.living, .list, 1, 0.02...0.25), .init(.living, .starts, 1, -0.08 ... -0.01),
      ],
      reason: """
        5 % more of all that p × q pays, by the hour or in dearer days, 0.85 of all cost (corrected: by the hour alone, half \
        of it, when days didn't follow). Stated places are clients; staff who has the hours to give helps 5 % fewer at \
        first, and grows to the work in a year or two.
        """),
    Push(
      name: "places −10 %", text: change("places", times: 0.9),
      expected: [
        .init(.plain, .cost, 3, -0.07 ... -0.03), .init(.plain, .list, 3, 0.5...2.5),
        .init(.plain, .outside, 3, 0.3...2.5), .init(.living, .cost, 1, -0.08 ... -0.02),
        .init(.living, .cost, 5, -0.03...0.03), .init(.living, .list, 1, 0.15...1), .init(.living, .list, 5, 0.1...0.6),
      ],
      reason: """
        A tenth of all trajectories is not given: the list grows until as many give up, some of whom get dearer care \
        outside the contracts: 4 % of cost doubles, so the plain region saves 4 % (corrected from 5 to 9 %). In the living \
        one, whose places are a tenth fewer too, who waits longer stays longer (K7), so posts grow again for fewer clients: \
        in the end nothing is saved (corrected from 0 to 5 %).
        """),
    // MARK: Prices
    Push(
      name: "tariffs −5 %", text: change("price", times: 0.95),
      expected: [
        .init(.plain, .cost, 1, -0.06 ... -0.04), .init(.plain, .list, 3, -0.1...0.15),
        .init(.living, .cost, 1, -0.06 ... -0.04), .init(.living, .cost, 3, -0.2 ... -0.05),
        .init(.living, .list, 3, 0.02...1), .init(.living, .cost, 5, -0.15...0),
      ],
      reason: """
        The price is 5 % less at once. K1 and K2 with margins of 5 points take half a percent; supply follows by 7 % \
        in all (F4), and who has a margin of 1.3 % fails in a few years (F6), so lists grow. (Corrected for year 5, from 5 % \
        less at least: by then others have taken over the places, and clients who moved stay 10 % longer.)
        """),
    Push(
      name: "tariffs +5 %", text: change("price", times: 1.05),
      expected: [
        .init(.plain, .cost, 1, 0.04...0.06), .init(.living, .cost, 1, 0.04...0.06),
        .init(.living, .cost, 5, 0.04...0.12),
        .init(.living, .list, 5, -0.5 ... -0.02),
      ],
      reason: "the price is 5 % more at once; supply follows by 7 % (F4), which shortens lists"),
    // MARK: Staff
    Push(
      name: "vacancies twice as long", text: "workforce: {fill_time: 8 months}\n", regions: [.living],
      expected: [.init(.living, .cost, 5, -0.02...0.02), .init(.living, .list, 5, -0.05...0.2)],
      reason: """
        On the first day vacancies are in balance with the longer time too (F2): what changes is how late staff is \
        where work grows, by four months: with 1 % growth a third of a percent of places.
        """),
    Push(
      name: "absence 2.5 points more", text: "workforce: {absence: 0.10}\n", regions: [.living],
      expected: [
        .init(.living, .list, 1, 0.01...0.2), .init(.living, .cost, 5, -0.01...0.03),
        .init(.living, .list, 5, -0.05...0.1),
      ],
      reason: "2.7 % of the hours are gone at once; posts make up for them in a year"),
    Push(
      name: "a provider of residential care closes",
      text: "segments:\n  S5:\n    providers: {Noord: {closes: 2027-07-01}}\n", regions: [.living],
      expected: [
        .init(.living, .cost, 1, -0.04 ... -0.001), .init(.living, .list, 3, 0...0.1),
        .init(.living, .outside, 3, 0...0.5),
      ],
      reason: """
        A third of S5 (23 % of cost): 30 % of it is lost for a year, the rest back in months; what is saved is care not \
        given, and who gives up for it gets dearer care elsewhere.
        """),
    // MARK: Funding
    Push(
      name: "S1 and S2 by trajectory", text: each(["S1", "S2"], "funding: {model: output-based, at_start: 0.5}"),
      expected: [.init(.plain, .cost, 5, 0.02...0.12), .init(.living, .cost, 5, 0.05...0.2)],
      reason: """
        FV3: the municipality pays 2.4 % more for the same clients before prices follow; premiums for small numbers are 5 \
        to 9 % with 90 providers (A2), half of cost; shorter stays let more start in the same places, each paid. \
        (Corrected from at most 6 %, which left the premiums small.) A twentieth of the care is by the hour yet (B8), and \
        what that brings providers beside starts in the first years pays for posts in the living region.
        """),
    Push(
      name: "S3 by lump sum", text: each(["S3"], "funding: {model: task-based, post_calculation: {share: 0}}"),
      expected: [
        .init(.plain, .cost, 5, -0.01...0.01), .init(.living, .cost, 5, -0.015...0.01),
        .init(.living, .list, 5, -0.02...0.06),
      ],
      reason: """
        7 % of cost is fixed: it doesn't grow with the caseload. In the living region posts don't either (F1), so its \
        list takes growth; a lower dose gives places for some years (FV4).
        """),
    Push(
      name: "S3 by lump sum with post-calculation",
      text: each(["S3"], "funding: {model: task-based, post_calculation: {band: 0.02, share: 0.9, basis: production}}"),
      expected: [.init(.plain, .cost, 5, -0.01...0.01), .init(.living, .cost, 5, -0.01...0.01)],
      reason: "between p × q and the lump sum (FV5)"),
    Push(
      name: "ceiling of 95 % on S1 and S2, with a stop",
      text: each(["S1", "S2"], "funding: {ceiling: {share: 0.95, over_delivery: stop}}"),
      expected: [
        .init(.plain, .cost, 3, -0.06 ... -0.02), .init(.plain, .list, 3, 0.05...0.5),
        .init(.living, .cost, 3, -0.08 ... -0.02),
        .init(.living, .list, 3, 0.3...2.5), .init(.living, .outside, 3, 0.1...2),
      ],
      reason: """
        5 % of half of cost is cut, and 2 % more as each provider is held to his own; 300 trajectories a year aren't \
        given, of whom most give up in the end (FV1). (Corrected for the plain list, from 30 % more: there intake stops in \
        the last months, so the list is 70 % longer in December and as before by summer.)
        """),
    Push(
      name: "guarantee of 90 % for S5", text: each(["S5"], "funding: {guarantee: {share: 0.90}}"),
      expected: [.init(.plain, .cost, 5, -0.001...0.004), .init(.living, .cost, 5, -0.001...0.006)],
      reason: "FV6: with demand that doesn't fall it is hardly called on: 0.8 % of a quarter of cost at most"),
    // MARK: Access and steering
    Push(
      name: "strict access",
      text: """
        changes:
          push: {parameter: strictness, segments: [S1, S2, S3, S5], to: 1, from: 2027-01-01}

        """,
      expected: [
        .init(.plain, .list, 3, -0.5 ... -0.05), .init(.living, .cost, 5, -0.04 ... -0.003),
        .init(.living, .list, 1, -0.15...0),
      ],
      reason: """
        FV13: 4 % fewer requests, less a third who come back, some of them heavier. Fixed places stay full, so only \
        lists get shorter; where staff follows work it costs less too.
        """),
    Push(
      name: "more steering in S1 and S2", text: each(["S1", "S2"], "access: {steering: 1, information_lag: 1 week}"),
      regions: [.living],
      expected: [
        .init(.living, .beyond, 5, -0.6 ... -0.1), .init(.living, .wait, 3, -0.1...0.1),
        .init(.living, .cost, 5, -0.01...0.015), .init(.living, .starts, 5, -0.015...0.02),
      ],
      reason: """
        FV9: referrers who go to short waits make lists equal, so fewer wait beyond the norm. As each provider has a list \
        all year, no place stood idle: as many start at the same cost, and the mean wait stays (corrected from 2 % at least).
        """),
    Push(
      name: "support at general practitioners in S2",
      text: each(["S2"], "access: {front_line: 1, front_line_cost: 600}"),
      expected: [.init(.plain, .list, 3, -0.6 ... -0.1), .init(.living, .cost, 5, -0.03...0.01)],
      reason: """
        D4: 0.45 × 0.17 of what doctors refer, 6 % of S2 (a fifth of cost), is kept out, and the support costs 600 euro a \
        request.
        """),
    Push(
      name: "S5 replaced by ambulatory care, 15 %",
      text: "segments:\n  S5: {access: {substitution: {to_segment: S2, share: 0.15}}}\n",
      expected: [.init(.plain, .list, 3, -0.05...0.2), .init(.living, .cost, 5, -0.04...0.005)],
      reason: """
        28 new clients of S5 a year go to S2, of whom 30 % come back; S5 is full in the plain region and stays so; in the \
        living one its posts follow, and S2's.
        """),
    Push(
      name: "bridging care for half of those who wait", text: "access: {bridging: 0.5}\n", regions: [.living],
      expected: [
        .init(.living, .cost, 3, -0.02...0.005),
        .init(.living, .harm, 3, -0.2...0.001),
      ],
      reason: """
        It takes half of the harm from half of those who wait longer than usual; its cost is booked as access. In the \
        plain region waiting does no harm.
        """),
  ]
}
