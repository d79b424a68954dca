internal import YouthCare

/// A mapping inside `funding` besides the model: its keys, and where it goes in a contract's terms.
///
/// Each is declared once, in `all` or by its overlay: what is read, what is documented and what is refused all come from that line.
struct TermsMapping: Sendable {
  /// The mapping's own key.
  let description: ParameterDescription
  /// The keys in it.
  let section: FormatSection
  /// Reads it into terms where it is stated; whether what stands there is sound.
  let read: @Sendable (SectionReader, inout ContractTerms) -> Bool

  /// An overlay, which is there only where it is stated.
  private init<Agreed: Overlay>(_ overlay: Agreed.Type) {
    self.init(
      overlay.key, overlay.parameters, overlay.choices, overlay.meaning, usual: overlay.usual
    ) { overlay.state($0, in: &$1) }
  }

  /// A part of the terms that is there only where it is stated.
  private init<Part: PlainOwner>(
    _ key: String, _ path: any WritableKeyPath<ContractTerms, Part?> & Sendable, _ parameters: [Parameter<Part>],
    nl: String, en: String
  ) {
    self.init(key, parameters, [], LocalizedText(nl: nl, en: en), usual: Part.usual) { $1[keyPath: path] = $0 }
  }

  /// `{}` is the part with its defaults.
  private init<Part: Sendable>(
    _ key: String, _ parameters: [Parameter<Part>], _ choices: [ParameterChoice<Part>], _ meaning: LocalizedText,
    usual: Part, set: @escaping @Sendable (Part, inout ContractTerms) -> Void
  ) {
    description = ParameterDescription(
      key, .mapping, default: .text(nl: "geen", en: "none"), nl: meaning.nl, en: meaning.en)
    let section = FormatSection(
      "\(ScenarioFormat.fundingPath).\(key)", choices.map(\.description) + parameters.map(\.description))
    self.section = section
    read = { reader, terms in
      guard let mapping = reader.mapping(key, section) else { return !reader.isStated(key) }
      var part = usual
      let isSound = mapping.read(parameters, choices, into: &part)
      set(part, &terms)
      return isSound
    }
  }

  /// A part of the terms that is always there.
  init<Part: Sendable>(
    _ key: String, always path: any WritableKeyPath<ContractTerms, Part> & Sendable, _ parameters: [Parameter<Part>],
    nl: String, en: String
  ) {
    description = ParameterDescription(key, .mapping, nl: nl, en: en)
    let section = FormatSection("\(ScenarioFormat.fundingPath).\(key)", parameters.map(\.description))
    self.section = section
    read = { reader, terms in reader.read(key, section, parameters, into: &terms[keyPath: path]) }
  }

  /// Every mapping, in the order in which they are explained.
  static func all(_ overlays: [any Overlay.Type]) -> [TermsMapping] { overlays.map { TermsMapping($0) } + agreements }

  /// What is agreed besides overlays.
  private static let agreements = [
    TermsMapping(
      "payment", always: \.payment, PaymentTerms.parameters, nl: "Wanneer er wordt betaald.", en: "When money moves."),
    TermsMapping(
      "adjustment", \.adjustment, AdjustmentMoments.parameters,
      nl: "Bijstelmomenten waarop prijzen, plafonds en bedragen de realisatie volgen.",
      en: "Moments at which prices, ceilings and sums follow what happened."),
    TermsMapping(
      "introduction", \.introduction, Introduction.parameters,
      nl: "Hoe een nieuw model wordt ingevoerd.", en: "How a new model is brought in."),
    TermsMapping(
      "transformation", \.transformation, TransformationTarget.parameters,
      nl: "Een afgesproken korter verblijf.", en: "An agreed shorter stay."),
    TermsMapping(
      "notice", \.notice, NoticeTerms.parameters,
      nl: "Wanneer een aanbieder mag opzeggen; zonder deze groep zegt niemand op.",
      en: "When a provider may give notice; without it nobody does."),
  ]
}
