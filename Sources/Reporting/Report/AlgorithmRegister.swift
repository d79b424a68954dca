internal import YouthCare

/// What the Dutch *Algoritmeregister* asks, as a sheet to copy from.
enum AlgorithmRegister {
  static func rows(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow(
        (nl: "Naam", en: "Name"),
        LocalizedText(
          nl: "Raming: simulatie van de inkoop van jeugdhulp", en: "Raming: simulation of buying youth care")),
      ChecklistRow(owner: (nl: "Organisatie en contact", en: "Organisation and contact")),
      ChecklistRow(
        (nl: "Korte omschrijving", en: "Short description"),
        LocalizedText(
          nl: "Raamt kosten, wachttijd en doorstroom van jeugdhulp onder verschillende afspraken met aanbieders.",
          en: "Projects cost, waits and throughput of youth care under different agreements with providers.")),
      ChecklistRow((nl: "Doel", en: "Goal"), facts.question),
      ChecklistRow(
        (nl: "Gevolgen voor burgers", en: "Impact on citizens"),
        LocalizedText(
          nl: "Geen besluit over een persoon. De uitkomst kan meewegen in beleid voor jeugdigen en aanbieders.",
          en: "No decision about a person. Results can weigh in policy that touches young people and providers.")),
      ChecklistRow(owner: (nl: "Afwegingen: waarom een algoritme?", en: "Considerations: why an algorithm?")),
      ChecklistRow(
        (nl: "Menselijke tussenkomst", en: "Human intervention"),
        LocalizedText(
          nl: "Mensen stellen de vraag, de invoer en het besluit vast; het programma rekent alleen.",
          en: "People set question, inputs and decision; the program only computes.")),
      ChecklistRow(
        (nl: "Risicobeheer", en: "Risk management"),
        LocalizedText(
          nl: "Onzekerheid staat bij elk getal, schade naast elke besparing. {0}",
          en: "Uncertainty stands with each number, harm beside each saving. {0}"
        ).filled(facts.tested)),
      ChecklistRow(
        (nl: "Wettelijke basis", en: "Legal basis"),
        LocalizedText(
          nl: "Jeugdwet en Gemeentewet (begroting); de eigenaar vult aan.",
          en: "Youth Act and Municipalities Act (budget); the owner adds to it.")),
      ChecklistRow(
        owner: (nl: "Impacttoetsen (DPIA, IAMA)", en: "Impact assessments (DPIA, IAMA)")),
      ChecklistRow(
        (nl: "Gegevens", en: "Data"),
        LocalizedText(
          nl: "Aantallen en gemiddelden; het programma leest geen gegevens van personen. {0}",
          en: "Counts and means; the program reads no data of persons. {0}"
        ).filled(facts.evidence)),
      ChecklistRow(
        (nl: "Technische werking", en: "How it works"),
        LocalizedText(
          nl: "Simulatie van losse gebeurtenissen met toeval, geen zelflerend systeem. {0}.",
          en: "Discrete-event simulation with chance, no system that learns. {0}."
        ).filled(facts.size)),
      ChecklistRow((nl: "Programma en versie", en: "Program and version"), facts.program),
      ChecklistRow(owner: (nl: "Status, begin en einde van gebruik", en: "Status, begin and end of use")),
    ]
  }
}
