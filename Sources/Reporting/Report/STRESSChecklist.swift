internal import YouthCare

/// The twenty items of STRESS-DES v1.1 (Monks et al. 2019, doi 10.1080/17477778.2018.1442155), in words of our own.
enum STRESSChecklist {
  static func rows(_ facts: RunFacts) -> [ChecklistRow] { purpose(facts) + logic(facts) + data(facts) + method(facts) }

  private static func purpose(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow((nl: "1.1 Waarvoor is het model?", en: "1.1 What is the model for?"), facts.question),
      ChecklistRow(
        (nl: "1.2 Wat komt eruit?", en: "1.2 What comes out?"),
        LocalizedText(
          nl:
            "Kosten per begrotingsjaar en over het contract, kans op overschrijding en reserve, wachtlijst en "
            + "wachttijd, doorstroom, schade door wachten en betalingen per aanbieder; elk getal met zijn toevalsfout.",
          en:
            "Cost by budget year and over the contract, probability of overrun and reserve, waiting list and waits, "
            + "throughput, harm by waiting and payments by provider; each number with its Monte Carlo error.")),
      ChecklistRow(
        (nl: "1.3 Wat moet het experiment uitwijzen?", en: "1.3 What is the experiment to show?"),
        LocalizedText(nl: "Vergelijking van: {0}", en: "A comparison of: {0}").filled(facts.options)),
    ]
  }

  private static func logic(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow(
        (nl: "2.1 Het model in één schets", en: "2.1 The model in one sketch"),
        LocalizedText(
          nl: "Verwijzing → toewijzing → wachtlijst → zorg bij een aanbieder → einde, vervolg of afhaken → betaling.",
          en: "Referral → matching → waiting list → care at a provider → end, next segment or giving up → payment.")),
      ChecklistRow(
        (nl: "2.2 Hoe werkt het basismodel?", en: "2.2 How does the base model work?"),
        LocalizedText(
          nl:
            "Gebeurtenissen van cliënten in continue tijd; aanbieders, contracten en sturing per maand en per jaar. "
            + "Omvang: {0}.",
          en:
            "Events of clients in continuous time; providers, contracts and steering by month and by year. Extent: {0}."
        ).filled(facts.extent)),
      ChecklistRow(
        (nl: "2.3 Waarin verschillen de scenario's?", en: "2.3 In what do scenarios differ?"), facts.differences),
      ChecklistRow(
        (nl: "2.4 Welke rekenregels bootsen handelen na?", en: "2.4 Which algorithms mimic what people do?"),
        LocalizedText(
          nl:
            "Keuze van een aanbieder, voorrang op de lijst, reactie op de marge van een contract, bijsturen bij een "
            + "dreigende overschrijding; zie het deel over aannames.",
          en:
            "Choice of a provider, priority on the list, response to the margin of a contract, steering when an "
            + "overrun threatens; see the part on assumptions.")),
      ChecklistRow(
        (nl: "2.5 Waaruit bestaat het?", en: "2.5 What is it made of?"),
        LocalizedText(
          nl:
            "Cliënten met een zwaarte; plaatsen en personeel per aanbieder; een lijst per segment of aanbieder; "
            + "instroom via verwijzers, uitstroom door einde, vervolg of afhaken.",
          en:
            "Clients with a severity; places and staff of each provider; a list by segment or provider; arrivals by "
            + "referrers, departures by end, next segment or giving up.")),
    ]
  }

  private static func data(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow((nl: "3.1 Waar komen gegevens vandaan?", en: "3.1 Where do data come from?"), facts.source),
      ChecklistRow(
        owner: (nl: "3.2 Hoe zijn gegevens vooraf bewerkt?", en: "3.2 How were data prepared?")),
      ChecklistRow(
        (nl: "3.3 Welke invoer is gebruikt?", en: "3.3 Which inputs were used?"),
        LocalizedText(
          nl: "Alle getallen staan in het deel over aannames. {0}",
          en: "All numbers stand in the part on assumptions. {0}"
        ).filled(facts.evidence)),
      ChecklistRow(
        (nl: "3.4 Wat is aangenomen?", en: "3.4 What was assumed?"),
        LocalizedText(
          nl: "Het deel over aannames noemt elke aanname met haar graad. {0}",
          en: "The part on assumptions tells each of them with its grade. {0}"
        ).filled(facts.uncertain)),
    ]
  }

  private static func method(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow(
        (nl: "4.1 Hoe begint een run?", en: "4.1 How does a run begin?"),
        LocalizedText(
          nl: "Met de huidige cliënten en wachtlijst, elk met een resterende duur; er is geen inlooptijd.",
          en: "With present clients and waiting list, each with a residual duration; there is no warm-up.")),
      ChecklistRow(
        (nl: "4.2 Hoe lang duurt een run?", en: "4.2 How long does a run last?"),
        LocalizedText(
          nl: "Van de datum van de gegevens tot het einde: {0}.", en: "From the date of the data to the end: {0}."
        ).filled(facts.extent)),
      ChecklistRow(
        (nl: "4.3 Hoe is geschat?", en: "4.3 How was it estimated?"),
        LocalizedText(
          nl: "{0}. Opties zijn in dezelfde werelden vergeleken, met dezelfde kinderen en hetzelfde toeval.",
          en: "{0}. Options are compared in the same worlds, with the same children and the same luck."
        ).filled(facts.size)),
      ChecklistRow((nl: "5.1 Met welke software?", en: "5.1 With which software?"), facts.program),
      ChecklistRow(
        (nl: "5.2 Hoe is toeval getrokken?", en: "5.2 How was chance sampled?"),
        LocalizedText(
          nl: "Philox4x32-10, een eigen reeks per beslissing van elk kind; verdelingen uit de GNU Scientific Library.",
          en: "Philox4x32-10, a stream for each decision of each child; distributions of the GNU Scientific Library.")),
      ChecklistRow(
        (nl: "5.3 Hoe wordt het model uitgevoerd?", en: "5.3 How is the model executed?"),
        LocalizedText(
          nl:
            "Een gebeurtenissenlijst per herhaling; bij gelijke tijd beslist een vaste volgorde. Herhalingen lopen "
            + "naast elkaar, met dezelfde uitkomst voor elk aantal kernen.",
          en:
            "An event list for each replication; ties are ordered by rule. Replications run in parallel, with the "
            + "same result for any number of cores.")),
      ChecklistRow(
        owner: (nl: "5.4 Op welke computer?", en: "5.4 On which computer?")),
      ChecklistRow(
        (nl: "6.1 Is de code toegankelijk?", en: "6.1 Can the code be had?"),
        LocalizedText(
          nl: "Niet gegeven: vraag het wie dit rapport uitbrengt. Bestanden en commando staan onder \"De run\".",
          en: "Not given: ask who issues this report. Files and command stand under \"The run\".")),
    ]
  }
}
