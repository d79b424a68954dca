internal import Experiments
internal import YouthCare

/// The usual referrers, by their names in files.
enum ReferrerText: String, CaseIterable {
  case municipality
  case gp
  case youthDoctor = "youth_doctor"
  case specialist
  case gi
  case judge
  case none

  /// The name for readers.
  var text: LocalizedText {
    switch self {
    case .municipality: .init(nl: "gemeentelijk team", en: "municipal team")
    case .gp: .init(nl: "huisarts", en: "GP")
    case .youthDoctor: .init(nl: "jeugdarts", en: "youth doctor")
    case .specialist: .init(nl: "medisch specialist", en: "specialist")
    case .gi: .init(nl: "gecertificeerde instelling", en: "certified institution")
    case .judge: .init(nl: "rechter", en: "court")
    case .none: .init(nl: "zelf of onbekend", en: "self or unknown")
    }
  }
}

extension Ensemble {
  /// Those who sent anybody, the usual ones first: what they are called, and their name; `nil` of clients whose referrer
  /// isn't known. None where no segment names referrers.
  func referrers(in language: Language) -> [(label: String, name: String?)] {
    let names = scenario.referrerNames
    let all = Array(scenario.segments.indices)
    let usual = ReferrerText.allCases.map(\.rawValue)
    let ordered = usual.filter(names.contains) + names.filter { !usual.contains($0) }
    return (names.isEmpty ? [] : ordered.map { Optional($0) } + [nil])
      .filter { !Referrals(from: $0, in: all, of: self).areNone }
      .map { name in
        let label = name.map { ReferrerText(rawValue: $0)?.text.text(in: language) ?? $0 }
        return (label ?? WaitingPartText.noReferrer.text.text(in: language), name)
      }
  }
}
