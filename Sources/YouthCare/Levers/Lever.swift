/// What a region can turn, and what can be turned to see how far it matters: a page's worth of explanation.
///
/// It holds the words; the numbers that belong to it are declared where they are used and named here by key. So a page
/// never states a default that the program does not use.
public struct Lever: Sendable, Equatable, CustomStringConvertible {
  /// What the lever is part of: the four instruments of procurement (source document 001), what answers them, and the facts.
  public enum Instrument: String, Sendable, CaseIterable {
    case funding
    case contractForm = "contract_form"
    case supplierManagement = "supplier_management"
    case access
    case behaviour
    case control
    case facts

    /// The name for readers.
    public var name: LocalizedText {
      switch self {
      case .funding: LocalizedText(nl: "Bekostigingsmodel", en: "Funding model")
      case .contractForm: LocalizedText(nl: "Contractvorm", en: "Contract form")
      case .supplierManagement: LocalizedText(nl: "Leveranciersmanagement", en: "Supplier management")
      case .access: LocalizedText(nl: "Toegang", en: "Access")
      case .behaviour:
        LocalizedText(nl: "Gedrag van aanbieders en cliënten", en: "Behaviour of providers and clients")
      case .control: LocalizedText(nl: "Bijsturing en controle", en: "Control and audit")
      case .facts: LocalizedText(nl: "Feiten van de regio", en: "Facts of the region")
      }
    }
  }

  /// The path by which it is asked for, such as `access.strictness`.
  public let key: String
  /// The instrument that it is part of.
  public let instrument: Instrument
  /// The title.
  public let title: LocalizedText
  /// The funding model whose keys are meant, where several have a key of that name.
  public let fundingModel: String?
  /// What happens when it is turned, in two sentences: in which direction it works, and what it costs.
  public let mechanism: LocalizedText
  /// What it is not: what should not be read into it, with the grade and the evidence that conflicts.
  public let limits: LocalizedText
  /// The parameters that belong to it, each by the end of its path in the reference.
  public let keys: [String]

  /// A lever.
  public init(
    _ key: String, _ instrument: Instrument, _ title: LocalizedText, fundingModel: String? = nil,
    mechanism: LocalizedText, limits: LocalizedText, keys: [String]
  ) {
    self.key = key
    self.instrument = instrument
    self.title = title
    self.fundingModel = fundingModel
    self.mechanism = mechanism
    self.limits = limits
    self.keys = keys
  }

  /// The key.
  public var description: String { key }

  /// Whether a parameter belongs to it: by its path, and the funding model that alone has it, if one does.
  public func owns(path: String, ofModel model: String?) -> Bool {
    guard fundingModel == nil || fundingModel == model else { return false }
    return keys.contains { path == $0 || path.hasSuffix(".\($0)") }
  }

  /// Whether a key that somebody types has the name of this lever: its key, a longer path to it, or the end of it.
  public func isNamed(by typed: String) -> Bool {
    typed == key || typed.hasSuffix(".\(key)") || key.hasSuffix(".\(typed)")
  }
}
