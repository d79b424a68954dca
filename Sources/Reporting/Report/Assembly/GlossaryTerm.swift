public import YouthCare

/// A word that a report uses and not everybody knows.
public enum GlossaryTerm: CaseIterable, Sendable {
  case band, ceiling, distinguishable, effortBased, fundingModel, future, guarantee, harm, heavier, norm, outputBased
  case overrun, percentile, placeholder, postCalculation, reserve, resilience, segment, structural
  case taskBased, taskField, throughput, trajectory

  /// What stands above the list.
  public static let heading = LocalizedText(nl: "Wat de woorden betekenen", en: "What the words mean")

  /// The word.
  public var name: LocalizedText {
    switch self {
    case .band: .init(nl: "band", en: "band")
    case .ceiling: .init(nl: "omzetplafond", en: "revenue ceiling")
    case .distinguishable: .init(nl: "niet te onderscheiden", en: "not distinguishable")
    case .effortBased: .init(nl: "inspanningsgericht", en: "effort-based")
    case .fundingModel: .init(nl: "bekostiging", en: "funding")
    case .future: .init(nl: "toekomst (herhaling, wereld)", en: "future (replication, world)")
    case .guarantee: .init(nl: "garantiebudget", en: "guarantee budget")
    case .harm: .init(nl: "schade", en: "harm")
    case .heavier: .init(nl: "zwaarte", en: "severity")
    case .norm: .init(nl: "norm", en: "norm")
    case .outputBased: .init(nl: "outputgericht", en: "output-based")
    case .overrun: .init(nl: "overschrijding", en: "overrun")
    case .percentile: .init(nl: "P80 en P90", en: "P80 and P90")
    case .placeholder: .init(nl: "plaatshouder", en: "placeholder")
    case .postCalculation: .init(nl: "nacalculatie", en: "post-calculation")
    case .reserve: .init(nl: "reserve", en: "reserve")
    case .resilience: .init(nl: "weerstandsvermogen", en: "financial resilience")
    case .segment: .init(nl: "segment", en: "segment")
    case .structural: .init(nl: "structureel en incidenteel", en: "structural and incidental")
    case .taskBased: .init(nl: "taakgericht", en: "task-based")
    case .taskField: .init(nl: "taakveld", en: "taakveld")
    case .throughput: .init(nl: "doorstroom", en: "throughput")
    case .trajectory: .init(nl: "traject", en: "trajectory")
    }
  }

  /// What it means, in a sentence.
  public var meaning: LocalizedText {
    switch self {
    case .band:
      .init(
        nl: "van de ene tot de andere waarde; daartussen komt de uitkomst met de genoemde kans.",
        en: "from one value to another; the outcome lies between them with the probability that is named.")
    case .ceiling:
      .init(
        nl: "het meeste dat een aanbieder in een jaar betaald krijgt.",
        en: "the most that a provider is paid in a year.")
    case .distinguishable:
      .init(nl: "het verschil kan ook toeval zijn.", en: "the difference may as well be chance.")
    case .effortBased:
      .init(
        nl: "de aanbieder krijgt betaald voor elk uur of elke dag zorg.",
        en: "the provider is paid for each hour or day of care.")
    case .fundingModel:
      .init(nl: "de manier waarop een contract voor zorg betaalt.", en: "the way in which a contract pays for care.")
    case .future:
      .init(
        nl:
          "één mogelijk verloop van het contract: één keer naspelen, met eigen toeval en eigen waarden voor wat "
          + "onzeker is. In de verantwoording heet zij ook herhaling of wereld.",
        en:
          "one possible course of the contract: played once, with its own chance and its own values of what is "
          + "uncertain. In the accountability it is also called a replication or a world.")
    case .guarantee:
      .init(
        nl: "wat een aanbieder ten minste krijgt, ook als hij minder zorg levert.",
        en: "what a provider gets at least, also where it delivers less care.")
    case .harm:
      .init(
        nl: "kinderen die door wachten zwaarder worden, of zonder hulp afhaken.",
        en: "children who get worse by waiting, or leave the list without help.")
    case .heavier:
      .init(nl: "hoeveel zorg een kind nodig heeft.", en: "how much care a child needs.")
    case .norm:
      .init(
        nl: "de langste tijd dat een kind volgens de afspraak mag wachten.",
        en: "the longest that a child may wait by agreement.")
    case .outputBased:
      .init(
        nl: "de aanbieder krijgt een vaste prijs voor een heel traject.",
        en: "the provider gets a fixed price for a whole trajectory.")
    case .overrun: .init(nl: "wat de zorg meer kost dan de begroting.", en: "what care costs above the budget.")
    case .percentile:
      .init(
        nl: "de waarde waar de uitkomst in 80 of in 90 van de 100 toekomsten onder blijft.",
        en: "the value that the outcome doesn't exceed in 80 or in 90 of 100 futures.")
    case .placeholder:
      .init(
        nl: "een getal dat is aangenomen, omdat het eigen cijfer van de regio er nog niet is.",
        en: "a number that is assumed, because the region's own figure isn't there yet.")
    case .postCalculation:
      .init(
        nl: "na afloop van het jaar wordt het betaalde bedrag bijgesteld naar wat is geleverd.",
        en: "after the year, what was paid is settled with what was delivered.")
    case .reserve:
      .init(
        nl: "wat naast de begroting nodig is om een tegenvaller te betalen.",
        en: "what is needed beside the budget to pay for a setback.")
    case .resilience:
      .init(
        nl: "wat er is om risico's te betalen, gedeeld door wat daarvoor nodig is.",
        en: "what there is to pay for risks, divided by what is needed for them.")
    case .segment:
      .init(
        nl: "een groep soorten zorg die op één manier wordt ingekocht.",
        en: "a group of kinds of care that is bought in one way.")
    case .structural:
      .init(
        nl: "structureel keert elk jaar terug, incidenteel komt één keer of een paar jaar voor.",
        en: "structural returns every year, incidental comes once or for a few years.")
    case .taskBased:
      .init(
        nl: "de aanbieder krijgt een vast bedrag om een hele groep te helpen.",
        en: "the provider gets a fixed sum to help a whole population.")
    case .taskField:
      .init(
        nl: "een vaste regel in de begroting van elke gemeente.",
        en: "a fixed line in the budget of each Dutch municipality.")
    case .throughput:
      .init(
        nl: "kinderen die hun zorg afronden of op tijd verder gaan.",
        en: "children who complete their care, or move on in time.")
    case .trajectory:
      .init(
        nl: "de zorg van een kind bij één aanbieder, van begin tot eind.",
        en: "the care of a child at one provider, from start to end.")
    }
  }

  /// What tells that a text uses it.
  func marks(in language: Language) -> [String] {
    switch self {
    case .percentile: ["P80", "P90"]
    case .structural: [LocalizedText(nl: "structure", en: "structural").text(in: language)]
    case .overrun: [name.text(in: language), LocalizedText(nl: "overschreden", en: "over budget").text(in: language)]
    case .future:
      [("toekomst", "future"), ("herhaling", "replication"), ("wereld", "world")]
        .map { LocalizedText(nl: $0, en: $1).text(in: language) }
    case .band, .ceiling, .distinguishable, .effortBased, .fundingModel, .guarantee, .harm, .heavier, .norm,
      .outputBased, .placeholder, .postCalculation, .reserve, .resilience, .segment, .taskBased, .taskField,
      .throughput, .trajectory:
      [name.text(in: language)]
    }
  }
}
