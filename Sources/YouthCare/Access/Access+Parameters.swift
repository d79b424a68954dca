extension Access {
  /// The numbers of access.
  public static let parameters: [Parameter<Access>] =
    matchingParameters + strictnessParameters + steeringParameters + frontLineParameters + listParameters
    + reassessmentParameters

  private static let matchingParameters: [Parameter<Access>] = [
    Parameter(
      "matching_delay", \.matchingDelay, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Tijd van aanmelding tot een reguliere cliënt aan een aanbieder is toegewezen; telt als wachttijd.",
        en: "Time from a request until a regular client is matched with a provider; counts as waiting."),
      evidence: Evidence(.held(.point(21).whereOn), grade: .assumption, source: "MODEL.md, N5"))
  ]

  private static let strictnessParameters: [Parameter<Access>] = [
    Parameter(
      "strictness", \.strictness, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoe streng de toegang aanmeldingen beoordeelt: 0 laat alles door, 1 is zo streng als kan.",
        en: "How strictly access judges requests: 0 lets all through, 1 is as strict as can be.")),
    Parameter(
      "diversion", \.diversion, unit: .share, in: -0.3...0.6,
      LocalizedText(
        nl: "Aandeel dat bij volle strengheid en zeggenschap wordt omgeleid; onder 0 roept de toegang vraag op.",
        en: "Share that is diverted at full strictness and control; below 0 access brings demand."),
      evidence: Evidence(
        .drawn(.normal(mean: 0.10, sd: 0.08)), grade: .weak, source: "CPB 2019 and 2020 on local teams")),
    Parameter(
      "diversion_returns", \.diversionReturns, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat wie is omgeleid terugkomt.", en: "Probability that who was diverted comes back."),
      evidence: Evidence(.drawn(.beta(6, 14)), grade: .assumption, source: "placeholder")),
    Parameter(
      "diversion_heavier", \.diversionHeavier, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat hij dan één graad zwaarder is.", en: "Probability that he is one severity heavier then."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, D2")),
    Parameter(
      "diversion_delay", \.diversionDelay, unit: .days, in: 1...3_650,
      LocalizedText(
        nl: "Gemiddelde tijd tot hij terugkomt.", en: "Mean time until he comes back."),
      evidence: Evidence(.held(.triangular(1, 182.62125, 365.2425)), grade: .assumption, source: "MODEL.md, D2")),
    Parameter(
      "strictness_cost", \.strictnessCost, unit: .euro, in: 0...10_000,
      LocalizedText(
        nl: "Wat een aanmelding bij volle strengheid meer kost aan de toegang.",
        en: "What a request costs access more at full strictness."),
      evidence: Evidence(.held(.triangular(50, 90, 250)), grade: .assumption, source: "MODEL.md, D2")),
  ]

  private static let steeringParameters: [Parameter<Access>] = [
    Parameter(
      "steering", \.steering, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoe sterk verwijzers naar korte wachttijden en goede resultaten worden gestuurd.",
        en: "How strongly referrers are steered to short waits and good results.")),
    Parameter(
      "wait_sensitivity", \.waitSensitivity, unit: .none, in: 0...10,
      LocalizedText(
        nl: "Reactie van de keuze op een week wachttijd zonder sturing (β_w0).",
        en: "Response of the choice to a week of wait without steering (β_w0)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.01, sigma: 0.6).whereOn), grade: .moderate,
        source: "English hip choice (Gutacker); Sivey")),
    Parameter(
      "wait_steering", \.waitSteering, unit: .none, in: 0...10,
      LocalizedText(
        nl: "Wat volle sturing daaraan toevoegt (β_w1).", en: "What full steering adds to it (β_w1)."),
      evidence: Evidence(.drawn(.lognormal(median: 0.15, sigma: 0.5)), grade: .assumption, source: "placeholder")),
    Parameter(
      "quality_steering", \.qualitySteering, unit: .none, in: 0...10,
      LocalizedText(
        nl: "Reactie van de keuze op de kwaliteit van een aanbieder bij volle sturing (β_q).",
        en: "Response of the choice to a provider's quality at full steering (β_q)."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "information_lag", \.informationLag, unit: .days, in: 0...3_650,
      LocalizedText(
        nl: "Hoe oud de gepubliceerde wachttijden worden voor er nieuwe zijn; 0 is de stand van nu.",
        en: "How old published waits grow until there are new ones; 0 is what holds now."),
      evidence: Evidence(.held(.point(91).whereOn), grade: .assumption, source: "MODEL.md, FV9")),
  ]

  private static let frontLineParameters: [Parameter<Access>] = [
    Parameter(
      "front_line", \.frontLine, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Dekking van de praktijkondersteuner jeugd (POH) bij huisartsen.",
        en: "Coverage of youth support at general practitioners (POH).")),
    Parameter(
      "front_line_gross", \.frontLineGross, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de daar geziene jeugdigen dat niet wordt doorverwezen (ν_gross).",
        en: "Share of youths seen there who are not referred (ν_gross)."),
      evidence: Evidence(.drawn(.beta(45, 55)), grade: .moderate, source: "AEF 2020; pilot The Hague (56 %)")),
    Parameter(
      "front_line_net", \.frontLineNet, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel daarvan dat anders wel verwezen zou zijn (ν_net).",
        en: "Part of them who would have been referred otherwise (ν_net)."),
      evidence: Evidence(.drawn(.beta(1.5, 7.5)), grade: .weak, source: "CPB 2020: no significant effect")),
    Parameter(
      "front_line_cost", \.frontLineCost, unit: .euro, in: 0...10_000,
      LocalizedText(
        nl: "Kosten per aanmelding die de praktijkondersteuner ziet.",
        en: "Cost of each request that the support sees."),
      evidence: Evidence(
        .held(.point(600).whereOn), grade: .weak, source: "Veendam: 600 euro a client (NRC 2025), a placeholder")),
  ]

  private static let listParameters: [Parameter<Access>] = [
    Parameter(
      "crisis_reserve", \.crisisReserve, unit: .share, in: 0...0.9,
      LocalizedText(
        nl: "Aandeel van de plaatsen dat voor crisis en spoed vrij blijft.",
        en: "Share of places that stays free for crisis and urgent clients."),
      evidence: Evidence(.choice(usual: 0...0.15), grade: .choice, source: "MODEL.md, D6")),
    Parameter(
      "clean_up", \.cleanUp, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Maanden tussen controles van de wachtlijst; 0 is nooit.",
        en: "Months between checks of the waiting list; 0 is never.")),
    Parameter(
      "stale", \.stale, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van wie voor het eerst wordt gecontroleerd dat geen hulp meer nodig heeft.",
        en: "Share of those checked for the first time who need no care any more."),
      evidence: Evidence(.held(.triangular(0, 0.1, 0.3)), grade: .assumption, source: "MODEL.md, D7")),
    Parameter(
      "bridging", \.bridging, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de wachtenden met overbruggingszorg.", en: "Share of waiting clients with bridging care.")),
    Parameter(
      "bridging_effect", \.bridgingEffect, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoeveel overbruggingszorg van de wachtschade wegneemt.",
        en: "How far bridging care takes the harm of waiting away."),
      evidence: Evidence(.held(.triangular(0.2, 0.5, 0.8)), grade: .assumption, source: "MODEL.md, D7")),
    Parameter(
      "bridging_cost", \.bridgingCost, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kosten van overbruggingszorg, als aandeel van de zorg waarop wordt gewacht.",
        en: "Cost of bridging care, as a share of the care that is waited for."),
      evidence: Evidence(.held(.triangular(0.05, 0.15, 0.3)), grade: .assumption, source: "MODEL.md, D7")),
  ]

  private static let reassessmentParameters: [Parameter<Access>] = [
    Parameter(
      "reassessment", \.reassessment, unit: .months, in: 0...120,
      LocalizedText(
        nl: "Maanden tussen herindicaties van een cliënt in zorg; 0 is nooit.",
        en: "Months between reviews of a client in care; 0 is never."),
      evidence: Evidence(.choice(usual: 6...24), grade: .choice, source: "scenario")),
    Parameter(
      "reassessment_closes", \.reassessmentCloses, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat een herindicatie de zorg beëindigt (e_h).",
        en: "Probability that a review ends the care (e_h)."),
      evidence: Evidence(.drawn(.beta(2, 38)), grade: .assumption, source: "placeholder")),
    Parameter(
      "reassessment_premature", \.reassessmentPremature, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel daarvan dat te vroeg is, met terugkeer als gevolg.",
        en: "Part of these that is too early, so that clients come back."),
      evidence: Evidence(.held(.triangular(0.1, 0.3, 0.6)), grade: .assumption, source: "MODEL.md, D8")),
    Parameter(
      "reassessment_cost", \.reassessmentCost, unit: .euro, in: 0...10_000,
      LocalizedText(nl: "Kosten per herindicatie.", en: "Cost of a review."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, D8")),
  ]
}
