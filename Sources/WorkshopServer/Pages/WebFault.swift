import HTTPTypes
import YouthCare

/// Why a request isn't answered with what it asked; each has a page that says what to do, and nothing of the inside.
enum WebFault: Error, Equatable {
  case notForm, forbidden, notFound, tooLarge, tooMany(seconds: Int), unavailable, broken

  /// What the browser is told.
  var status: HTTPResponse.Status {
    switch self {
    case .notForm: .badRequest
    case .forbidden: .forbidden
    case .notFound: .notFound
    case .tooLarge: .contentTooLarge
    case .tooMany: .tooManyRequests
    case .unavailable: .serviceUnavailable
    case .broken: .internalServerError
    }
  }

  /// What happened.
  var title: LocalizedText {
    switch self {
    case .notForm: LocalizedText(nl: "Dit is niet te lezen", en: "This can't be read")
    case .forbidden: LocalizedText(nl: "Dit mag hier niet", en: "This isn't allowed here")
    case .notFound: LocalizedText(nl: "Deze pagina is er niet", en: "This page isn't there")
    case .tooLarge: LocalizedText(nl: "Dit is te veel tekst", en: "This is too much text")
    case .tooMany: LocalizedText(nl: "Even wachten", en: "Wait a moment")
    case .unavailable: LocalizedText(nl: "Nu niet bereikbaar", en: "Not available now")
    case .broken: LocalizedText(nl: "Er ging iets mis", en: "Something went wrong")
    }
  }

  /// What mends it.
  var text: LocalizedText {
    switch self {
    case .notForm:
      LocalizedText(
        nl: "Wat verstuurd is, komt niet van een formulier van deze werksessie. Open de pagina opnieuw.",
        en: "What was sent doesn't come from a form of this workshop. Open the page again.")
    case .forbidden:
      LocalizedText(
        nl: "Doe eerst mee met de code van de werksessie, en verstuur formulieren vanaf haar eigen pagina.",
        en: "Join with the code of the workshop first, and send forms from its own page.")
    case .notFound:
      LocalizedText(nl: "Kijk het adres na, of ga terug.", en: "Check the address, or go back.")
    case .tooLarge:
      LocalizedText(
        nl: "Er is niets veranderd. Maak de tekst korter en verstuur hem opnieuw.",
        en: "Nothing has changed. Shorten the text and send it again.")
    case .tooMany(let seconds):
      LocalizedText(
        nl: "Er is te snel te vaak geprobeerd. Probeer het over {0} s nog eens.",
        en: "There were too many tries in a short time. Try again in {0} s."
      ).filled(String(seconds))
    case .unavailable:
      LocalizedText(
        nl: "Er is niets veranderd. Probeer het zo nog eens; lukt het niet, vraag dan de begeleider.",
        en: "Nothing has changed. Try again soon; if it doesn't work, ask the facilitator.")
    case .broken:
      LocalizedText(
        nl: "Ga terug en probeer het nog eens; blijft het misgaan, vraag dan de begeleider.",
        en: "Go back and try again; if it goes on going wrong, ask the facilitator.")
    }
  }

  /// All of them.
  static let all: [WebFault] = [
    .notForm, .forbidden, .notFound, .tooLarge, .tooMany(seconds: 8), .unavailable, .broken,
  ]
}
