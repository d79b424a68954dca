public import Experiments
public import YouthCare

extension Incomparability {
  /// That an option can't be compared with a base: why, and what would mend it.
  public func sentence(on option: String, beside base: String) -> LocalizedText {
    ComparisonText.notComparable.text.filled(LocalizedText(option), LocalizedText(base), reason)
  }

  /// Why, and what would mend it.
  private var reason: LocalizedText {
    switch self {
    case .otherSegments(let lacking, let besides):
      LocalizedText(
        nl:
          "het is een andere regio, met andere segmenten ({0}); laat beide bestanden dezelfde regio met extends noemen",
        en: "it is another region, with other segments ({0}); let both files extend the same region"
      ).filled((lacking.map { "−\($0)" } + besides.map { "+\($0)" }).joined(separator: ", "))
    case .otherPresent(let segments):
      LocalizedText(
        nl:
          "het is een andere regio: in {0} zijn andere aantallen in zorg of wachtend geteld (present); neem die van de "
          + "ander over",
        en:
          "it is another region: other numbers in care or waiting were counted in {0} (present); take those of the other"
      ).filled(segments.joined(separator: ", "))
    case .otherYouths(let own, let base):
      LocalizedText(
        nl:
          "het is een andere regio, met {0} jeugdigen in plaats van {1} (region.youths); laat beide bestanden dezelfde "
          + "regio met extends noemen",
        en:
          "it is another region, with {0} youths instead of {1} (region.youths); let both files extend the same region"
      ).filled(Self.youths(own), Self.youths(base))
    case .otherDayOfData(let own, let base):
      LocalizedText(
        nl: "de gegevens zijn van {0} in plaats van {1}; geef beide dezelfde contract.observed",
        en: "the data are of {0} instead of {1}; give both the same contract.observed"
      ).filled(own.description, base.description)
    case .otherPeriod(let own, let base):
      LocalizedText(
        nl: "het contract loopt over andere maanden, {0} in plaats van {1}; geef beide dezelfde start en years",
        en: "its contract covers other months, {0} instead of {1}; give both the same start and years"
      ).filled(own, base)
    case .worldsOfOneOnly(let isOfBase):
      LocalizedText(
        nl:
          "{0} wordt in werelden doorleefd en de ander met alle invoer zoals zij er staat; reken beide met --fixed, of "
          + "neem 'uncertainty: none' uit het bestand",
        en:
          "{0} is lived through in worlds and the other with all inputs as stated; run both with --fixed, or take "
          + "'uncertainty: none' from the file"
      ).filled(
        isOfBase ? LocalizedText(nl: "de basis", en: "the base") : LocalizedText(nl: "de optie", en: "the option"))
    case .otherWorlds(let own, let base):
      LocalizedText(
        nl:
          "andere dingen zijn onzeker, 'uncertainty: {0}' in plaats van '{1}'; geef beide dezelfde, of reken met --fixed",
        en: "other things are uncertain, 'uncertainty: {0}' instead of '{1}'; give both the same, or run with --fixed"
      ).filled(own.rawValue, base.rawValue)
    case .otherSeed(let own, let base):
      LocalizedText(
        nl: "het heeft ander toeval (seed {0} in plaats van {1}); reken beide met dezelfde --seed",
        en: "it has other luck (seed {0} instead of {1}); run both with the same --seed"
      ).filled("\(own)", "\(base)")
    case .otherRules(let own, let base):
      LocalizedText(
        nl: "het is met andere regels van het programma doorgerekend ({0} in plaats van {1}); reken beide opnieuw",
        en: "it was run by other rules of the program ({0} instead of {1}); run both anew"
      ).filled("\(own)", "\(base)")
    case .otherReplications(let own, let base):
      LocalizedText(
        nl: "het heeft andere herhalingen ({0} in plaats van {1}); reken beide met dezelfde --replications",
        en: "it has other replications ({0} instead of {1}); run both with the same --replications"
      ).filled("\(own)", "\(base)")
    }
  }

  private static func youths(_ number: Double?) -> LocalizedText {
    number.map { LocalizedText("\(Int($0))") } ?? LocalizedText(nl: "geen opgave", en: "none stated")
  }
}
