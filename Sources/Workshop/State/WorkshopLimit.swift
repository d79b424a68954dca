public import YouthCare

/// What a workshop holds at most.
public enum WorkshopLimit: Sendable, Hashable, CaseIterable {
  case options, optionsMade, settings, addressText, settingText, nameText
  case undo, answers, participants, deeds, notesByPerson, noteText, proposalsByPerson, rounds

  /// The number.
  public var number: Int {
    switch self {
    case .options: 6
    case .optionsMade: 60
    case .settings: 200
    case .addressText: 300
    case .settingText: 500
    case .nameText: 60
    case .undo: 100
    case .answers: 6
    case .participants: 200
    case .deeds: 2_000
    case .notesByPerson: 100
    case .noteText: 2_000
    case .proposalsByPerson: 10
    case .rounds: 50
    }
  }

  /// What is said to whom it stops, with what to do instead.
  public var text: LocalizedText {
    let text =
      switch self {
      case .options:
        LocalizedText(
          nl: "Er staan al {0} opties naast elkaar; haal er eerst een weg.",
          en: "There are {0} options side by side already; remove one first.")
      case .optionsMade:
        LocalizedText(
          nl: "Er zijn in deze workshop al {0} opties gemaakt; zet een weggehaalde optie terug en verander die.",
          en: "{0} options have been made in this workshop already; restore one that was removed and change that.")
      case .settings:
        LocalizedText(
          nl: "Een optie verandert ten hoogste {0} dingen; haal er eerst een weg.",
          en: "An option changes {0} things at most; remove one first.")
      case .addressText:
        LocalizedText(
          nl: "De plaats van een instelling is ten hoogste {0} tekens lang.",
          en: "The place of a setting is {0} characters long at most.")
      case .settingText:
        LocalizedText(
          nl: "Een waarde is ten hoogste {0} tekens lang; maak haar korter.",
          en: "A value is {0} characters long at most; shorten it.")
      case .nameText:
        LocalizedText(
          nl: "Een naam is ten hoogste {0} tekens lang; maak hem korter.",
          en: "A name is {0} characters long at most; shorten it.")
      case .undo:
        LocalizedText(
          nl: "De laatste {0} veranderingen kunnen ongedaan worden gemaakt.",
          en: "The last {0} changes can be undone.")
      case .answers:
        LocalizedText(
          nl: "Van een optie worden de laatste {0} antwoorden bewaard.",
          en: "The last {0} answers of an option are kept.")
      case .participants:
        LocalizedText(
          nl: "Er doen al {0} mensen mee; kijk mee op het scherm of bij een ander.",
          en: "{0} people take part already; follow on the projector or with somebody else.")
      case .deeds:
        LocalizedText(
          nl: "U hebt al {0} keer iets ingestuurd; meer wordt van één deelnemer niet bewaard.",
          en: "You have submitted something {0} times already; no more is kept of one participant.")
      case .notesByPerson:
        LocalizedText(
          nl: "U hebt al {0} notities; haal er eerst een weg.",
          en: "You have {0} notes already; remove one first.")
      case .noteText:
        LocalizedText(
          nl: "Een notitie is ten hoogste {0} tekens lang; maak haar korter.",
          en: "A note is {0} characters long at most; shorten it.")
      case .proposalsByPerson:
        LocalizedText(
          nl: "Er staan al {0} voorstellen van u; trek er eerst een in.",
          en: "{0} proposals of yours stand already; withdraw one first.")
      case .rounds:
        LocalizedText(
          nl: "Er is al {0} keer gestemd of voorspeld; ga verder met de laatste keer.",
          en: "There have been {0} votes or predictions already; go on with the last one.")
      }
    return text.filled("\(number)")
  }
}
