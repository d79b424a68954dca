internal import YouthCare

/// What the AQuA Book (HM Treasury) asks of analysis, in words of our own.
enum AQuAChecklist {
  static func rows(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow(owner: (nl: "Opdrachtgever: wie vroeg het?", en: "Commissioner: who asked for it?")),
      ChecklistRow(owner: (nl: "Analist: wie maakte het?", en: "Analyst: who made it?")),
      ChecklistRow(owner: (nl: "Toetser: wie controleerde het?", en: "Assurer: who checked it?")),
      ChecklistRow(owner: (nl: "Vaststeller: wie gaf het vrij?", en: "Approver: who released it?")),
      ChecklistRow((nl: "De vraag", en: "The question"), facts.question),
      ChecklistRow(
        (nl: "Wat werd vooraf verwacht?", en: "What was expected beforehand?"),
        facts.hypothesis
          ?? LocalizedText(
            nl: "Niet gegeven: het bestand noemt geen verwachting (hypothesis).",
            en: "Not given: the file states no hypothesis.")),
      ChecklistRow(
        (nl: "Verificatie: is gebouwd wat bedoeld was?", en: "Verification: was built what was meant?"),
        LocalizedText(
          nl: "Tests tegen formules; elke herhaling sluit haar boeken; een maatregel die niets doet, verandert niets.",
          en: "Tests against formulas; each replication closes its books; a measure that does nothing changes nothing.")
      ),
      ChecklistRow(
        (nl: "Validatie: past het bij het doel?", en: "Validation: does it serve the purpose?"), facts.tested),
      ChecklistRow((nl: "Logboek van gegevens", en: "Log of data"), facts.evidence),
      ChecklistRow(
        (nl: "Logboek van aannames", en: "Log of assumptions"),
        LocalizedText(nl: "Het deel over aannames van dit rapport.", en: "The part on assumptions of this report.")),
      ChecklistRow((nl: "Logboek van keuzes: de opties", en: "Log of decisions: the options"), facts.differences),
      ChecklistRow((nl: "Onzekerheid", en: "Uncertainty"), facts.uncertain),
      ChecklistRow(
        (nl: "Herhaalbare werkwijze", en: "Reproducible pipeline"),
        LocalizedText(
          nl: "Eén commando; {0}; {1}.", en: "One command; {0}; {1}."
        ).filled(facts.program, facts.size)),
      ChecklistRow(
        owner: (nl: "Is de toets evenredig met het belang?", en: "Is assurance in proportion to the stakes?")),
    ]
  }
}
