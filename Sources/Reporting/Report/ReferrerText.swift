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
