public import YouthCare

/// The texts on what is uncertain.
public enum UncertaintyText: CaseIterable, Sendable {
  case nothing, region, nation, fixed
  case driftsHeading, drifts, meanGrowth, deviation, walk, damping, grounds, belief, stated, besideNation, index,
    driftsNote
  case levelsHeading, levels, value, tenth, ninetieth, unit, levelsNote
  case heldHeading, held, count, forInstance

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .nothing:
      LocalizedText(
        nl: "Van dit scenario is niets onzeker verklaard: de spreiding is toeval alleen.",
        en: "Nothing of this scenario is said to be uncertain: the spread is chance alone.")
    case .region:
      LocalizedText(
        nl:
          "De spreiding is toeval en wat niemand van de invoer weet: {0} getallen en {1} bewegingen over de "
          + "jaren, zoals in het land, en daarnaast wat een regio alleen doet. Elke toekomst trekt ze opnieuw; "
          + "wat geteld is, is in elke toekomst gelijk.",
        en:
          "The spread is chance and what nobody knows of the inputs: {0} numbers and {1} drifts over the years, "
          + "as in the nation, and besides what a region does by itself. Each future draws them anew; what was "
          + "counted is the same in all.")
    case .nation:
      LocalizedText(
        nl:
          "De spreiding is toeval en wat niemand van de invoer weet: {0} getallen en {1} bewegingen over de "
          + "jaren. Elke toekomst trekt ze opnieuw; wat geteld is, is in elke toekomst gelijk.",
        en: "The spread is chance and what nobody knows of the inputs: {0} numbers and {1} drifts over the years. Each "
          + "future draws them anew; what was counted is the same in all.")
    case .fixed:
      LocalizedText(
        nl:
          "Alle invoer is zoals zij er staat (--fixed): de spreiding is toeval alleen, en te smal voor een "
          + "begroting.",
        en: "All inputs are as stated (--fixed): the spread is chance alone, and too narrow for a budget.")
    case .driftsHeading: LocalizedText(nl: "WAT OVER DE JAREN BEWEEGT", en: "WHAT DRIFTS OVER THE YEARS")
    case .drifts: LocalizedText(nl: "wat", en: "what")
    case .meanGrowth: LocalizedText(nl: "groei\nper jaar", en: "growth\na year")
    case .deviation: LocalizedText(nl: "ernaast\n(sd)", en: "off by\n(sd)")
    case .walk: LocalizedText(nl: "elk jaar\n(sd)", en: "each year\n(sd)")
    case .damping: LocalizedText(nl: "demping", en: "damping")
    case .grounds: LocalizedText(nl: "grond", en: "grounds")
    case .belief: LocalizedText(nl: "prior {0}", en: "prior {0}")
    case .stated: LocalizedText(nl: "opgegeven", en: "stated")
    case .besideNation:
      LocalizedText(nl: "regio naast het land (instroom, uren)", en: "region beside nation (inflow, hours)")
    case .index: LocalizedText(nl: "prijsindex", en: "index of prices")
    case .driftsNote:
      LocalizedText(
        nl:
          "Letters zijn de graad van het bewijs: D data, M matig, W zwak, A aanname. Groei met demping gaat niet "
          + "eeuwig door. Thuis en weg van huis bewegen segmenten samen (0,6), en onderling minder (0,3).",
        en:
          "Letters are the grade of the evidence: D data, M moderate, W weak, A assumption. Damped growth doesn't"
          + " go on for ever. At home and away from home segments move together (0.6), and less with the others "
          + "(0.3).")
    case .levelsHeading: LocalizedText(nl: "GETALLEN DIE NIEMAND PRECIES WEET", en: "NUMBERS THAT NOBODY KNOWS EXACTLY")
    case .levels: LocalizedText(nl: "getal", en: "number")
    case .value: LocalizedText(nl: "staat er", en: "stated")
    case .tenth: LocalizedText(nl: "P10", en: "P10")
    case .ninetieth: LocalizedText(nl: "P90", en: "P90")
    case .unit: LocalizedText(nl: "eenheid", en: "unit")
    case .levelsNote:
      LocalizedText(
        nl:
          "Zonder segment geldt een getal voor alle segmenten: één onbekende. Aandelen die samen één geheel "
          + "zijn worden samen getrokken. Wat niets kan doen staat er niet bij.",
        en:
          "Without a segment a number holds for all of them: one unknown. Shares that make one whole are "
          + "drawn together. What can do nothing isn't listed.")
    case .heldHeading: LocalizedText(nl: "WAT IN ELKE TOEKOMST GELIJK IS", en: "WHAT IS THE SAME IN EVERY FUTURE")
    case .held: LocalizedText(nl: "waarom", en: "why")
    case .count: LocalizedText(nl: "getallen", en: "numbers")
    case .forInstance: LocalizedText(nl: "zoals", en: "such as")
    }
  }
}

extension Drift.Target {
  /// What moves, in words.
  var name: LocalizedText {
    switch self {
    case .inflow: LocalizedText(nl: "nieuwe cliënten", en: "new clients")
    case .stay: LocalizedText(nl: "verblijf", en: "stays")
    case .hours: LocalizedText(nl: "uren per cliënt", en: "hours a client")
    case .places: LocalizedText(nl: "plaatsen", en: "places")
    }
  }
}

extension ParameterUnit {
  /// The unit in a word or two, where a number doesn't say it itself.
  var short: LocalizedText {
    switch self {
    case .days: LocalizedText(nl: "dagen", en: "days")
    case .months: LocalizedText(nl: "maanden", en: "months")
    case .years: LocalizedText(nl: "jaar", en: "years")
    case .perYear: LocalizedText(nl: "per jaar", en: "a year")
    case .perMonth: LocalizedText(nl: "per maand", en: "a month")
    case .euro: LocalizedText("€")
    case .euroPerYear: LocalizedText(nl: "€ per jaar", en: "€ a year")
    case .euroPerHour: LocalizedText(nl: "€ per uur", en: "€ an hour")
    case .euroPerDay: LocalizedText(nl: "€ per dag", en: "€ a day")
    case .euroPerTrajectory: LocalizedText(nl: "€ per traject", en: "€ a trajectory")
    case .hoursPerWeek: LocalizedText(nl: "uur per week", en: "hours a week")
    case .factor: LocalizedText(nl: "maal", en: "times")
    case .count: LocalizedText(nl: "aantal", en: "number")
    case .none, .share, .date, .text, .choice, .distribution, .mapping: LocalizedText("")
    }
  }
}

extension UncertainNumber.Basis {
  /// What says how far off it may be, in words.
  func text(in language: Language) -> String {
    switch self {
    case .belief(let grade, _): UncertaintyText.belief.text.filled(grade.rawValue).text(in: language)
    case .evidence(let grade): grade.name.text(in: language)
    case .stated: UncertaintyText.stated.text.text(in: language)
    }
  }
}

extension HeldNumber.Reason {
  /// Why a number is the same in every world.
  var text: LocalizedText {
    switch self {
    case .choice:
      LocalizedText(nl: "een keuze, of een afspraak in een contract", en: "a choice, or a term of a contract")
    case .counted:
      LocalizedText(
        nl: "geteld of gegeven, of prijs waarmee geteld is", en: "counted or given, or a price by which was counted")
    case .structure:
      LocalizedText(nl: "bouw van het model; voor gevoeligheidsanalyse", en: "structure; for sensitivity analysis")
    case .noEvidence:
      LocalizedText(nl: "het bestand noemt er geen bewijs bij", en: "the file states no evidence for it")
    case .off: LocalizedText(nl: "staat uit, is nul of doet niets", en: "off, zero, or does nothing")
    case .known: LocalizedText(nl: "bekend, zegt het bestand", en: "known, says the file")
    }
  }
}
