import Workshop
import YouthCare

/// The page on which people come in.
struct JoinPage {
  let language: Language
  /// Where somebody sits who has come in already.
  var seat: Seat?
  /// Why they weren't let in.
  var refusal: DoorText?
  /// What they asked to be.
  var role = JoinRole.participant

  /// The page as markup.
  var markup: String {
    PlainPage(title: DoorText.title.text, language: language, path: "/", content: seated + alert + form).markup
  }

  private var seated: String {
    guard let seat else { return "" }
    let text = DoorText.seated.text.filled(seat.person.name).text(in: language)
    return "<p>\(text) <a href=\"\(seat.home)\">\(words(.goOn))</a></p>\n"
  }

  private var alert: String {
    refusal.map { "<p class=\"fault\" role=\"alert\" id=\"refusal\">\(words($0))</p>\n" } ?? ""
  }

  private var form: String {
    let isWrong = refusal == nil ? "" : " aria-invalid=\"true\""
    let described = refusal == nil ? "code-hint" : "refusal code-hint"
    return """
      <form method="post" action="/join">
      <p><label for="code">\(words(.code))</label>
      <input id="code" name="code" required autofocus autocomplete="off" autocapitalize="characters" spellcheck="false"
       maxlength="40" aria-describedby="\(described)"\(isWrong)></p>
      <p class="hint" id="code-hint">\(words(.codeHint))</p>
      <fieldset><legend>\(words(.role))</legend>
      \(JoinRole.allCases.map(choice).joined(separator: "\n"))
      <p class="hint" id="key-hint">\(words(.facilitatorHint))</p>
      </fieldset>
      <p><button type="submit">\(words(.enter))</button></p>
      </form>
      """
  }

  private func choice(_ choice: JoinRole) -> String {
    let name =
      switch choice {
      case .participant: words(.participant)
      case .projector: words(.projector)
      case .facilitator: words(.facilitator)
      }
    let state = choice == role ? " checked" : ""
    let hint = choice == .facilitator ? " aria-describedby=\"key-hint\"" : ""
    return
      "<p><label><input type=\"radio\" name=\"role\" value=\"\(choice.rawValue)\"\(state)\(hint)> \(name)</label></p>"
  }

  private func words(_ text: DoorText) -> String { text.text.text(in: language) }
}

extension Seat {
  /// The page that somebody comes to.
  var home: String { person == .projector ? "/projector" : "/room" }
}
