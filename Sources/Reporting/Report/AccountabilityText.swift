public import YouthCare

/// The texts of the part of a report by which it can be checked, but for the tables of those who judge models.
public enum AccountabilityText: CaseIterable, Sendable {
  case title, opening, forOwner, run, what, value, program, seed, worlds, replications, date, duration, seconds
  case inputs, option, files, digest, again, item, answer
  case stress, stressNote, ispor, isporNote, aqua, aquaNote, register, registerNote, pbl, pblNote

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Verantwoording", en: "Accountability")
    case .opening:
      LocalizedText(
        nl:
          "Waarmee deze uitkomsten te controleren en over te doen zijn. De tabellen zijn door de run ingevuld; waar "
          + "staat \"{0}\", kan de run het antwoord niet weten.",
        en:
          "By what these results can be checked and made again. The tables are filled by the run; where it says "
          + "\"{0}\", the run can't know the answer.")
    case .forOwner: LocalizedText(nl: "Door de eigenaar in te vullen.", en: "For the owner to fill in.")
    case .run: LocalizedText(nl: "De run", en: "The run")
    case .what: LocalizedText(nl: "wat", en: "what")
    case .value: LocalizedText(nl: "waarde", en: "value")
    case .program: LocalizedText(nl: "programma", en: "program")
    case .seed: LocalizedText(nl: "startgetal (seed)", en: "seed")
    case .worlds: LocalizedText(nl: "werelden", en: "worlds")
    case .replications: LocalizedText(nl: "herhalingen", en: "replications")
    case .date: LocalizedText(nl: "gemaakt op", en: "made on")
    case .duration: LocalizedText(nl: "duur", en: "took")
    case .seconds: LocalizedText(nl: "{0} seconden", en: "{0} seconds")
    case .inputs: LocalizedText(nl: "Wat erin ging", en: "What went in")
    case .option: LocalizedText(nl: "optie", en: "option")
    case .files: LocalizedText(nl: "bestanden", en: "files")
    case .digest: LocalizedText(nl: "kenmerk van de invoer", en: "digest of the inputs")
    case .again:
      LocalizedText(
        nl: "Dit maakt het rapport opnieuw, met dezelfde getallen:", en: "This makes the report again, to the number:")
    case .item: LocalizedText(nl: "vraag", en: "question")
    case .answer: LocalizedText(nl: "antwoord van deze run", en: "what this run answers")
    case .stress: LocalizedText(nl: "STRESS-DES: 20 punten", en: "STRESS-DES: 20 items")
    case .stressNote:
      LocalizedText(
        nl: "Wat een verslag van een simulatie moet noemen (Monks e.a. 2019, versie 1.1), in eigen woorden.",
        en: "What an account of a simulation has to tell (Monks et al. 2019, version 1.1), in words of our own.")
    case .ispor: LocalizedText(nl: "ISPOR-SMDM: goede praktijk", en: "ISPOR-SMDM: good practice")
    case .isporNote:
      LocalizedText(
        nl: "Goede praktijk voor modellen in de zorg (Caro e.a. 2012, delen 1, 4, 6 en 7), in eigen woorden.",
        en: "Good practice for models in health care (Caro et al. 2012, parts 1, 4, 6 and 7), in words of our own.")
    case .aqua: LocalizedText(nl: "AQuA Book: rollen en controles", en: "AQuA Book: roles and checks")
    case .aquaNote:
      LocalizedText(
        nl: "Wat de Britse overheid van analyses vraagt. Rollen kunnen alleen mensen vervullen.",
        en: "What the British government asks of analysis. Roles can be filled by people only.")
    case .register: LocalizedText(nl: "Blad voor het Algoritmeregister", en: "Sheet for the Algoritmeregister")
    case .registerNote:
      LocalizedText(
        nl:
          "Raming beslist niet over personen. Publiceer het toch als de uitkomst zwaar weegt in een besluit met veel "
          + "gevolgen; bij twijfel wel.",
        en:
          "Raming decides nothing about persons. Publish it all the same where its results weigh in a decision of "
          + "great consequence; in doubt, do.")
    case .pbl: LocalizedText(nl: "PBL-normenkader voor modellen", en: "PBL's norms for models")
    case .pblNote:
      LocalizedText(
        nl: "De zeven onderwerpen van het normenkader van het Planbureau voor de Leefomgeving (2013), kort gezegd.",
        en: "The seven subjects of the norms of the Netherlands Environmental Assessment Agency (2013), in short.")
    }
  }
}
