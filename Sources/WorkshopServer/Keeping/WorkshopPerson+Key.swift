import Workshop

extension WorkshopPerson {
  /// How the file writes who somebody is.
  var key: String {
    switch self {
    case .facilitator: "facilitator"
    case .participant(let number): "participant \(number)"
    case .projector: "projector"
    }
  }

  /// Who a key of the file stands for.
  init?(key: String) {
    switch key {
    case "facilitator": self = .facilitator
    case "projector": self = .projector
    default:
      guard key.hasPrefix("participant "), let number = Int(key.dropFirst("participant ".count)) else { return nil }
      self = .participant(number)
    }
  }
}
