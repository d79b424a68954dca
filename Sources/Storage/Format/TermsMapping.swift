internal import YouthCare

/// A mapping inside `funding` besides the model: its keys, and where it goes in a contract's terms.
///
/// Each is declared once, in `all`: what is read, what is documented and what is refused all come from that line.
struct TermsMapping: Sendable {
  /// The mapping's own key.
  let description: ParameterDescription
  /// The keys in it.
  let section: FormatSection
  /// Reads it into terms where it is stated; whether what stands there is sound.
  let read: @Sendable (SectionReader, inout ContractTerms) -> Bool

  /// A part of the terms that is there only where it is stated; `{}` is the part with its defaults.
  init<Part: Sendable>(
    _ key: String, _ path: any WritableKeyPath<ContractTerms, Part?> & Sendable, _ usual: Part,
    _ parameters: [Parameter<Part>], _ choices: [ParameterChoice<Part>] = [], nl: String, en: String
  ) {
    description = ParameterDescription(key, .mapping, default: .text(nl: "geen", en: "none"), nl: nl, en: en)
    let section = FormatSection(
      "\(ScenarioFormat.fundingPath).\(key)", choices.map(\.description) + parameters.map(\.description))
    self.section = section
    read = { reader, terms in
      guard let mapping = reader.mapping(key, section) else { return !reader.isStated(key) }
      var part = usual
      let isSound = mapping.read(parameters, choices, into: &part)
      terms[keyPath: path] = part
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
  static let all = [
    TermsMapping(
      "ceiling", \.ceiling, RevenueCeiling(), RevenueCeiling.parameters, RevenueCeiling.choices,
      nl: "Omzetplafond per jaar, bij een model dat per cliënt betaalt.",
      en: "A revenue ceiling per year, with a model that pays by client."),
    TermsMapping(
      "guarantee", \.guarantee, GuaranteeBudget(), GuaranteeBudget.parameters,
      nl: "Garantiebudget: een bodem onder de omzet van een jaar.",
      en: "A guarantee budget: a floor under a year's turnover."),
    TermsMapping(
      "post_calculation", \.postCalculation, PostCalculation(), PostCalculation.parameters, PostCalculation.choices,
      nl: "Nacalculatie van een vast bedrag.", en: "Settlement of a lump sum after the year."),
    TermsMapping(
      "innovation", \.innovation, InnovationSum(), InnovationSum.parameters,
      nl: "Een bedrag voor innovatie naast de betaling voor zorg.",
      en: "A sum for innovation beside the payment for care."),
    TermsMapping(
      "outcome_withhold", \.withhold, OutcomeWithhold(), OutcomeWithhold.parameters,
      nl: "Een deel van elke betaling dat van de uitkomst afhangt.",
      en: "Part of every payment that depends on the outcome."),
    TermsMapping(
      "payment", always: \.payment, PaymentTerms.parameters, nl: "Wanneer er wordt betaald.", en: "When money moves."),
    TermsMapping(
      "adjustment", \.adjustment, AdjustmentMoments(), AdjustmentMoments.parameters,
      nl: "Bijstelmomenten waarop prijzen, plafonds en bedragen de realisatie volgen.",
      en: "Moments at which prices, ceilings and sums follow what happened."),
    TermsMapping(
      "introduction", \.introduction, Introduction(), Introduction.parameters,
      nl: "Hoe een nieuw model wordt ingevoerd.", en: "How a new model is brought in."),
    TermsMapping(
      "transformation", \.transformation, TransformationTarget(), TransformationTarget.parameters,
      nl: "Een afgesproken korter verblijf.", en: "An agreed shorter stay."),
    TermsMapping(
      "notice", \.notice, NoticeTerms(), NoticeTerms.parameters,
      nl: "Wanneer een aanbieder mag opzeggen; zonder deze groep zegt niemand op.",
      en: "When a provider may give notice; without it nobody does."),
  ]
}
