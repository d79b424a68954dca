internal import YouthCare

extension ManifestFile {
  /// What was uncertain about a scenario's inputs in a run, and what was the same in every world and why.
  ///
  /// MODEL.md, V5 to V8.
  struct Uncertain: Codable {
    /// A number that a world drew.
    struct Number: Codable {
      /// In the unit that the program computes in; of a distribution its mean.
      var value: Double
      var unit: String
      var law: Law
      /// Quantiles over worlds; none of shares that are drawn together with others.
      var p10: Double?
      var p50: Double?
      var p90: Double?
      /// The grade of a prior, the evidence of a stated value, or "stated".
      var basis: String
      var source: String?
      /// Whose luck it has, where it is one unknown with others.
      var drawnWith: String?
    }

    /// A law by name and numbers, and in words.
    struct Law: Codable {
      var family: String
      var numbers: [String: Double]
      var words: [String: String]
    }

    /// A quantity of a segment that drifts.
    struct Drifting: Codable {
      var segment: String
      var what: String
      /// The mean growth a year, its standard deviation, and that of a year's innovation.
      var mean: Double
      var sd: Double
      var walk: Double
      var damping: Double?
      var basis: String
      var source: [String: String]?
    }

    /// Two numbers that go together, by their rank correlation as stated.
    struct Pair: Codable {
      var of: [String]
      var rank: Double
      /// What holds, where it can't be what was stated.
      var moved: Double?
    }

    struct Held: Codable {
      var count: Int
      var addresses: [String]
    }

    /// Whether all inputs were as stated: then nothing else stands here.
    var fixed: Bool
    var scope: String?
    var numbers: [String: Number]?
    var drifts: [Drifting]?
    var correlations: [Pair]?
    /// By the reason for which numbers are the same in every world.
    var held: [String: Held]?
  }
}

extension ManifestFile.Uncertain {
  /// That of a run; `nil` stands for one with all inputs as stated.
  init(_ uncertainty: Uncertainty?) {
    guard let uncertainty else {
      fixed = true
      return
    }
    fixed = false
    scope = uncertainty.scope.rawValue
    numbers = Dictionary(
      uncertainty.numbers.map { ($0.address.description, Number($0)) }, uniquingKeysWith: { first, _ in first })
    drifts = uncertainty.drifts.map { Drifting($0, of: uncertainty.segment(of: $0).id) } + Self.beside(uncertainty)
    let moves = uncertainty.dependence.moves
    let pairs = uncertainty.dependence.pairs
    let others = moves.map(\.pair).filter { !pairs.contains($0) }
    correlations = (pairs + others).map { pair in
      Pair(of: [pair.first, pair.second], rank: pair.rank, moved: moves.first { $0.pair == pair }?.rank)
    }
    held = Dictionary(grouping: uncertainty.held) { $0.reason.name }.mapValues { all in
      Held(count: all.count, addresses: all.map(\.address.description))
    }
  }

  /// What a region does beside the nation, which moves all its segments together.
  private static func beside(_ uncertainty: Uncertainty) -> [Drifting] {
    guard uncertainty.isRegion, !uncertainty.drifts.isEmpty else { return [] }
    let prior = DriftPrior.region
    return [Drift.Target.inflow, .hours].map { target in
      Drifting(
        segment: "all", what: target.rawValue, mean: 0, sd: prior.deviation, walk: prior.walk, damping: nil,
        basis: prior.grade.rawValue, source: ["nl": prior.source.nl, "en": prior.source.en])
    }
  }
}

extension ManifestFile.Uncertain.Number {
  fileprivate init(_ number: UncertainNumber) {
    value = number.value
    unit = number.unit.rawValue
    law = ManifestFile.Uncertain.Law(number.law)
    source = number.source
    drawnWith = number.luck == number.address.description ? nil : number.luck
    basis =
      switch number.basis {
      case .belief(let grade, _): grade.rawValue
      case .evidence(let grade): grade.rawValue
      case .stated: "stated"
      }
    if case .part = number.law { return }
    (p10, p50, p90) = (number.law.value(at: 0.1), number.law.value(at: 0.5), number.law.value(at: 0.9))
  }
}

extension ManifestFile.Uncertain.Drifting {
  fileprivate init(_ drifting: UncertainDrift, of segment: String) {
    self.segment = segment
    what = drifting.target.rawValue
    (mean, sd, walk) = (drifting.drift.mean, drifting.drift.deviation, drifting.drift.walk)
    damping = drifting.drift.damping
    basis = drifting.prior?.grade.rawValue ?? "stated"
    source = drifting.prior.map { ["nl": $0.source.nl, "en": $0.source.en] }
  }
}

extension ManifestFile.Uncertain.Law {
  fileprivate init(_ law: LevelLaw) {
    family = law.family
    numbers = Dictionary(law.numbers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    words = ["nl": law.words.nl, "en": law.words.en]
  }
}

extension HeldNumber.Reason {
  /// How tables and the manifest name it.
  fileprivate var name: String {
    switch self {
    case .choice: "choice"
    case .counted: "counted"
    case .structure: "structure"
    case .noEvidence: "no_evidence"
    case .off: "off"
    case .known: "known"
    }
  }
}
