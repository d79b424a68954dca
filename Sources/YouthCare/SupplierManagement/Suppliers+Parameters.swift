extension Suppliers {
  /// Its words.
  public static let choices: [ParameterChoice<Suppliers>] = [
    ParameterChoice(
      "admission", \.admission,
      LocalizedText(
        nl: "Wie een contract kan krijgen: wie er is, iedereen die voldoet (open house), of wie wordt geselecteerd.",
        en: "Who may contract: those who are there, all who meet the conditions (open house), or those selected."))
  ]

  /// Its numbers.
  public static let parameters: [Parameter<Suppliers>] =
    sizeParameters + admissionParameters + contractorParameters + managementParameters

  private static let sizeParameters: [Parameter<Suppliers>] = [
    Parameter(
      "number", whole: \.number, unit: .count, in: 1...300,
      LocalizedText(
        nl: "Aantal aanbieders, in plaats van een lijst met namen.",
        en: "Number of providers, instead of a list of names."),
      default: .depends(nl: "die in providers", en: "those named in providers"),
      evidence: Evidence(
        .choice(usual: 10...300), grade: .choice, source: "Putten 67 to 95, Heuvelrug 273 to 140 contracts")),
    Parameter(
      "top", whole: \.top, unit: .count, in: 1...300,
      LocalizedText(
        nl: "Het aantal grootste aanbieders waarvoor top_share geldt.",
        en: "The number of largest providers that top_share is about."),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, C1")),
    Parameter(
      "top_share", \.topShare, unit: .share, in: 0.001...0.999,
      LocalizedText(
        nl: "Het aandeel van de cliënten bij die grootste aanbieders.",
        en: "The share of clients with those largest providers."),
      evidence: Evidence(
        .held(.triangular(0.60, 0.70, 0.80)), grade: .moderate, source: "source document 001; Jeugdautoriteit 2019")),
    Parameter(
      "stay_spread", \.staySpread, unit: .none, in: 0...1,
      LocalizedText(
        nl: "Hoe aanbieders in verblijfsduur verschillen (σ van de logaritme).",
        en: "How providers differ in length of stay (σ of the logarithm)."),
      evidence: Evidence(.drawn(.halfNormal(mean: 0.15).whereOn), grade: .assumption, source: "MODEL.md, C2")),
    Parameter(
      "cost_spread", \.costSpread, unit: .none, in: 0...1,
      LocalizedText(
        nl: "Hoe aanbieders in kosten verschillen (σ van de logaritme).",
        en: "How providers differ in cost (σ of the logarithm)."),
      evidence: Evidence(.drawn(.halfNormal(mean: 0.10).whereOn), grade: .assumption, source: "MODEL.md, C2")),
    Parameter(
      "quality_spread", \.qualitySpread, unit: .none, in: 0...1,
      LocalizedText(
        nl: "Hoe aanbieders in kwaliteit verschillen (σ van de logaritme); meer kwaliteit, minder terugkeer.",
        en: "How providers differ in quality (σ of the logarithm); more quality, fewer who come back."),
      evidence: Evidence(
        .drawn(.halfNormal(mean: 0.22).whereOn), grade: .moderate,
        source: "Wampold and Brown 2005 (5 % of outcome variance)")),
  ]

  private static let admissionParameters: [Parameter<Suppliers>] = [
    Parameter(
      "entry", \.entry, unit: .perYear, in: 0...2,
      LocalizedText(
        nl:
          "Toetreders per jaar en per aanbieder bij open house, bij 5 punten marge boven 1 % en zonder wachtlijst (λ_e).",
        en: "Entrants a year and provider under open house, at a margin 5 points above 1 % and without a queue (λ_e)."),
      evidence: Evidence(
        .held(.triangular(0, 0.2, 0.4)), grade: .weak, source: "KvK: 1,180 sites in 2014, 4,186 in 2021")),
    Parameter(
      "entrant_share", \.entrantShare, unit: .share, in: 0.0001...0.2,
      LocalizedText(
        nl: "Aandeel van de plaatsen waarmee een toetreder begint.", en: "Share of places that an entrant begins with."),
      evidence: Evidence(.held(.triangular(0.003, 0.006, 0.010)), grade: .assumption, source: "MODEL.md, C3")),
    Parameter(
      "entrant_cost", \.entrantCost, unit: .factor, in: 0.3...2,
      LocalizedText(
        nl: "Kosten van een toetreder vergeleken met anderen.", en: "An entrant's cost compared with others'."),
      evidence: Evidence(.held(.triangular(0.70, 0.85, 1)), grade: .weak, source: "small firms' margins 2018")),
    Parameter(
      "readmission", \.readmission, unit: .years, in: 0...10,
      LocalizedText(
        nl: "Jaren tussen herselecties van aanbieders; 0 is nooit.",
        en: "Years between re-admissions of providers; 0 is never."),
      evidence: Evidence(.choice(usual: 1...4), grade: .choice, source: "scenario")),
    Parameter(
      "readmission_drop", \.readmissionDrop, unit: .share, in: 0...0.9,
      LocalizedText(
        nl: "Aandeel van de aanbieders, met de laagste scores, dat niet wordt herkozen.",
        en: "Share of providers, with the lowest scores, who are not admitted again."),
      evidence: Evidence(.held(.triangular(0, 0.10, 0.25)), grade: .assumption, source: "MODEL.md, C7")),
    Parameter(
      "readmission_reliability", \.readmissionReliability, unit: .count, in: 0...10_000,
      LocalizedText(
        nl: "Aantal cliënten waarbij een score voor de helft ruis is; 0 is een zuivere meting.",
        en: "Number of clients at which half of a score is noise; 0 is a perfect measurement."),
      evidence: Evidence(
        .held(.triangular(30, 60, 150)), grade: .weak, source: "Wampold and Brown 2005: ICC 5 %, times 3")),
    Parameter(
      "for_cause", \.forCause, unit: .none, in: 0...5,
      LocalizedText(
        nl:
          "De gemeente beëindigt elk jaar contracten waarvan de score zoveel standaarddeviaties onder het gemiddelde ligt; 0 is nooit.",
        en:
          "The municipality ends contracts each year whose score lies so many standard deviations below average; 0 is never."
      ), evidence: Evidence(.choice(usual: 2...3), grade: .choice, source: "source documents 001 and 003 (direction)")),
    Parameter(
      "threshold", \.threshold, unit: .count, in: 0...1_000,
      LocalizedText(
        nl: "Cliënten per jaar waaronder een aanbieder niet inschrijft; 0 is geen drempel.",
        en: "Clients a year below which a provider doesn't bid; 0 is no threshold."),
      evidence: Evidence(.held(.triangular(3, 8, 20).whereOn), grade: .weak, source: "source document 004 (direction)")),
    Parameter(
      "threshold_margin", \.thresholdMargin, unit: .share, in: -1...1,
      LocalizedText(
        nl: "Marge waarboven hij toch inschrijft.", en: "Margin above which he bids all the same."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, C5")),
  ]

  private static let contractorParameters: [Parameter<Suppliers>] = [
    Parameter(
      "subcontracted", \.subcontracted, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de zorg dat hoofdaannemers uitbesteden.",
        en: "Share of the care that main contractors pass on."),
      evidence: Evidence(.choice(usual: 0...0.5), grade: .choice, source: "scenario")),
    Parameter(
      "subcontracting_margin", \.subcontractingMargin, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Wat zij van het tarief houden.", en: "What they keep of the tariff."),
      evidence: Evidence(.drawn(.normal(mean: 0.06, sd: 0.02)), grade: .assumption, source: "placeholder")),
    Parameter(
      "subcontracting_delay", \.subcontractingDelay, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Hoeveel langer de toewijzing van een uitbestede cliënt duurt.",
        en: "How much longer it takes to match a client who is passed on."),
      evidence: Evidence(.held(.triangular(0, 7, 28)), grade: .assumption, source: "MODEL.md, C4")),
  ]

  private static let managementParameters: [Parameter<Suppliers>] = [
    Parameter(
      "steered", \.steered, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de omzet, grootste aanbieders eerst, met een veranderopdracht die wordt opgevolgd.",
        en: "Share of turnover, largest providers first, with a change assignment that is followed up.")),
    Parameter(
      "learning", \.learning, unit: .perYear, in: 0...0.2,
      LocalizedText(
        nl: "Wat de kwaliteit van die aanbieders per jaar wint.", en: "What those providers' quality gains a year."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, C6")),
    Parameter(
      "steering_cost", \.steeringCost, unit: .euroPerYear, in: 0...1_000_000,
      LocalizedText(
        nl: "Wat het opvolgen per contract kost.", en: "What following up costs a contract."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder, as much as managing the contract")),
    Parameter(
      "bid_cost", \.bidCost, unit: .euro, in: 0...1_000_000,
      LocalizedText(
        nl: "Wat een inschrijving een aanbieder kost.", en: "What a bid costs a provider."),
      evidence: Evidence(
        .drawn(.lognormal(median: 15_000, sigma: 0.6).whereOn), grade: .assumption, source: "placeholder")),
  ]
}
