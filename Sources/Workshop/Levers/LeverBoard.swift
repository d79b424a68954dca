public import Storage
public import YouthCare

/// What a group can choose: at most eighteen levers at first sight, in four groups, and all others behind them, with what
/// is assumed of behaviour and of the region.
///
/// Made from the declarations of the file format, so that a page offers what a file may say and nothing else.
public struct LeverBoard: Sendable {
  /// The instruments, in the order in which they stand on the page.
  public static let instruments: [Lever.Instrument] = [.funding, .contractForm, .supplierManagement, .access]

  /// Those at first sight.
  public let main: [LeverControl]
  /// All others: of the four instruments, and of what answers them.
  public let more: [LeverControl]
  private let reference: ScenarioReference

  /// The board of the file format.
  public init(_ reference: ScenarioReference = ScenarioReference()) {
    self.reference = reference
    main = MainLever.allCases.compactMap { lever in
      guard let entry = reference.entries.first(where: { $0.path == lever.path && $0.description.isChoosable })
      else { return nil }
      return LeverControl(entry, in: lever.instrument, lever: lever.page, label: lever.label)
    }
    let told = Set(main.map(\.name))
    var seen = told
    more = reference.levers.flatMap { owner in
      reference.entries.compactMap { entry -> LeverControl? in
        guard owner.owns(path: entry.path, ofModel: entry.model), entry.description.isChoosable else { return nil }
        guard
          let control = LeverControl(entry, in: owner.instrument, lever: owner.key, label: owner.title),
          seen.insert(control.name).inserted
        else { return nil }
        return control
      }
    }
  }

  /// All, those at first sight first.
  public var all: [LeverControl] { main + more }

  /// The lever at an address; `nil` where none can be turned there.
  public func control(at address: Address) -> LeverControl? {
    let keys = address.keys
    if keys.count > 2, keys[0] == "segments" {
      let own = Array(keys.dropFirst(2))
      return all.first { $0.scope == .segment && $0.keys == own }
    }
    return all.first { $0.scope == .region && $0.keys == keys }
  }

  /// A lever by its key; `nil` where there is none.
  public func lever(_ key: String) -> Lever? { reference.levers.first { $0.key == key } }

  /// The page on a lever.
  func page(on lever: Lever, in language: Language) -> LeverPage { reference.page(on: lever, in: language) }
}

extension LeverControl {
  /// The control of a key of the format; `nil` where it belongs to something that users name themselves.
  fileprivate init?(
    _ entry: ScenarioReference.Entry, in instrument: Lever.Instrument, lever: String?, label: LocalizedText
  ) {
    var keys = entry.path.split(separator: ".").map(String.init)
    let isOfSegment = keys.prefix(2) == ["segments", "<segment>"]
    if isOfSegment { keys.removeFirst(2) }
    guard !keys.isEmpty, !keys.contains(where: { $0.hasPrefix("<") }) else { return nil }
    self.init(
      instrument: instrument, lever: lever, keys: keys, scope: isOfSegment ? .segment : .region, label: label,
      description: entry.description, model: entry.model)
  }
}

extension ParameterDescription {
  /// Whether a field of a form can hold it: a number, or one of some words.
  fileprivate var isChoosable: Bool { range != nil || !choices.isEmpty }
}
