/// What can be wrong with stated rank correlations, and how it is said: the reason; what would mend it.
package enum DependenceContradiction: Sendable, Equatable {
  case outOfRange(Double)
  /// Nothing of the scenario is uncertain.
  case nothingDrawn
  /// Nothing stands there; with what was meant, perhaps.
  case unknown(Address, meant: String?)
  /// A number that is the same in every world.
  case notDrawn(Address)
  /// A number of a distribution, which is drawn as a whole.
  case partOfDistribution(Address, whole: Address)
  /// One of several shares that keep their sum.
  case partOfSum(Address)
  case oneUnknown(Address, Address)
  case twice(Address, Address)
  /// They can't hold together: the pair that would have to move most.
  case impossible(StatedDependence.Move)
  /// They can't hold together, and are taken as the nearest that can: told, and not refused.
  case moved([StatedDependence.Move])

  /// The farthest that stated rank correlations are moved without refusing them.
  package static let farthestMove = 0.1
  /// How many moved pairs are named.
  private static let limit = 5

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .outOfRange(let rank):
      LocalizedText(
        nl: "'rank' is \(Wording.number(rank)), buiten -1 tot 1",
        en: "'rank' is \(Wording.number(rank)), outside -1 to 1")
    case .nothingDrawn:
      LocalizedText(
        nl: "met scope: none is niets onzeker, en hangt niets samen; haal 'correlations' weg",
        en: "with scope: none nothing is uncertain, and nothing goes together; take 'correlations' out")
    case .unknown(let address, let meant?):
      LocalizedText(
        nl: "er is geen getal '\(address)'; bedoelde u '\(meant)'?",
        en: "there is no number '\(address)'; did you mean '\(meant)'?"
      )
    case .unknown(let address, nil):
      LocalizedText(
        nl: "er is geen getal '\(address)'; 'raming explain uncertainty' noemt wat onzeker is",
        en: "there is no number '\(address)'; 'raming explain uncertainty' lists what is uncertain")
    case .notDrawn(let address):
      LocalizedText(
        nl:
          "'\(address)' is in elke wereld gelijk en hangt met niets samen; haal het paar weg, of schrijf erbij hoe ver het ernaast kan zitten",
        en:
          "'\(address)' is the same in every world and goes with nothing; take the pair out, or state how far off it may be"
      )
    case .partOfDistribution(let address, let whole):
      LocalizedText(
        nl: "'\(address)' hoort bij een verdeling, die als geheel langer of korter is; schrijf '\(whole)'",
        en: "'\(address)' is of a distribution, which is longer or shorter as a whole; write '\(whole)'")
    case .partOfSum(let address):
      LocalizedText(
        nl:
          "'\(address)' is een van de aandelen die samen één geheel zijn en samen worden getrokken; haal het paar weg",
        en: "'\(address)' is one of the shares that make one whole and are drawn together; take the pair out")
    case .oneUnknown(let first, let second):
      LocalizedText(
        nl: "'\(first)' en '\(second)' zijn één onbekende; haal het paar weg",
        en: "'\(first)' and '\(second)' are one unknown; take the pair out")
    case .twice(let first, let second):
      LocalizedText(
        nl: "'\(first)' en '\(second)' staan al in een ander paar samen; laat er een over",
        en: "'\(first)' and '\(second)' stand together in another pair already; leave one")
    case .impossible(let move):
      LocalizedText(
        nl:
          "deze correlaties kunnen samen niet: \(Self.told(move).nl), meer dan \(Wording.number(Self.farthestMove)) verschil; maak ze kleiner, of laat een paar weg",
        en:
          "these correlations are impossible together: \(Self.told(move).en), more than \(Wording.number(Self.farthestMove)) away; make them smaller, or leave out a pair"
      )
    case .moved(let moves):
      LocalizedText(
        nl:
          "deze correlaties kunnen samen niet, en zijn vervangen door wat er het dichtst bij kan: \(Self.told(moves).nl)",
        en:
          "these correlations are impossible together, and the nearest that aren't hold: \(Self.told(moves).en)")
    }
  }

  private static func told(_ move: StatedDependence.Move) -> LocalizedText {
    let pair = move.pair
    func rounded(_ rank: Double) -> String { Wording.number((rank * 1000).rounded() / 1000) }
    return LocalizedText(
      nl: "'\(pair.first)' en '\(pair.second)' \(rounded(move.rank)) in plaats van \(rounded(pair.rank))",
      en: "'\(pair.first)' and '\(pair.second)' \(rounded(move.rank)) instead of \(rounded(pair.rank))")
  }

  private static func told(_ moves: [StatedDependence.Move]) -> LocalizedText {
    let texts = moves.prefix(limit).map(told)
    let rest = moves.count - texts.count
    return LocalizedText(
      nl: texts.map(\.nl).joined(separator: "; ") + (rest > 0 ? "; en \(rest) andere minder ver" : ""),
      en: texts.map(\.en).joined(separator: "; ") + (rest > 0 ? "; and \(rest) others less far" : ""))
  }
}
