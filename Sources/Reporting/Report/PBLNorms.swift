internal import YouthCare

/// The subjects of PBL's norms for models (*Het PBL-normenkader voor modellen*, 2013), in words of our own.
enum PBLNorms {
  static func rows(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow(
        owner: (
          nl: "1 Aansturing: wie is eigenaar, wie beheert, wie gebruikt?",
          en: "1 Governance: who owns, who maintains, who uses?"
        )),
      ChecklistRow((nl: "2 Probleembeschrijving", en: "2 Description of the problem"), facts.question),
      ChecklistRow(
        (nl: "3 Conceptueel en wiskundig model", en: "3 Conceptual and mathematical model"),
        LocalizedText(
          nl: "Zie STRESS-DES 2.1 tot en met 2.5; aannames met hun bewijs staan in het deel daarvoor.",
          en: "See STRESS-DES 2.1 to 2.5; assumptions and their evidence stand in their own part.")),
      ChecklistRow(
        (nl: "4 Computermodel", en: "4 Computer model"),
        LocalizedText(
          nl: "{0}; getoetst aan formules en aan vastgelegde uitkomsten.",
          en: "{0}; tested against formulas and against pinned results."
        ).filled(facts.program)),
      ChecklistRow(
        (nl: "5 Toepassingsmodel: deze invoer", en: "5 Application: these inputs"),
        LocalizedText("{0}. {1}").filled(facts.extent, facts.evidence)),
      ChecklistRow(
        (nl: "6 Modelgebruik: deze run", en: "6 Use: this run"),
        LocalizedText("{0}. {1}").filled(facts.size, facts.uncertain)),
      ChecklistRow(
        (nl: "7 Modelverbetering", en: "7 Improvement"),
        LocalizedText(
          nl: "Wat het model weglaat en welke plaatshouders het zwaarst wegen, staat in het deel over aannames. {0}",
          en: "What the model leaves out, and which placeholders weigh most, stands in the part on assumptions. {0}"
        ).filled(facts.tested)),
    ]
  }
}
