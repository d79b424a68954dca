public import YouthCare

/// Who does something in a workshop; participants are numbers, never names.
public enum WorkshopPerson: Sendable, Hashable, Codable {
  case facilitator
  case participant(Int)
  case projector

  /// How others read it.
  public var name: LocalizedText {
    switch self {
    case .facilitator: LocalizedText(nl: "begeleider", en: "facilitator")
    case .participant(let number):
      LocalizedText(nl: "deelnemer {0}", en: "participant {0}").filled("\(number)")
    case .projector: LocalizedText(nl: "scherm", en: "projector")
    }
  }
}
