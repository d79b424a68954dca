internal import Publishing
internal import YouthCare

/// What can be taken along: the report, an option's file, the record, and a link with every choice.
struct TakeAlongPart {
  let page: PageModel

  var markup: String {
    let options = page.workshop.options.map { option in
      "<li><a href=\"/room/out/scenario?option=\(option.number)\">\(page.markup(TakeAlongText.scenario, option.name))</a></li>"
    }
    return """
      <section aria-labelledby="along"><h3 id="along">\(page.markup(RoomText.out))</h3>
      \(report)
      <ul>
      \(options.joined(separator: "\n"))
      <li><a href="/room/out/record">\(page.markup(RoomText.record))</a></li>
      <li><a href="/room/out/link">\(page.markup(RoomText.link))</a></li>
      </ul>
      \(openLink)
      </section>
      """
  }

  private var report: String {
    switch page.report {
    case nil: "<div>\(page.button("make-report", page.say(TakeAlongText.makeReport)))</div>"
    case .making: "<p role=\"status\">\(page.markup(TakeAlongText.making))</p>"
    case .made(let forms, let missing): made(forms, missing: missing)
    case .failed(let why):
      "<p class=\"fault\">\(page.markup(TakeAlongText.failed, why))</p>"
        + "<div>\(page.button("make-report", page.say(TakeAlongText.makeReport)))</div>"
    }
  }

  private func made(_ forms: [String], missing: String?) -> String {
    let links = forms.map { form in
      "<li><a href=\"/room/out/report?form=\(form)\">\(page.markup(RoomText.report)) (\(form))</a></li>"
    }
    let fault = missing.map { "<p class=\"fault\">\(page.markup(TakeAlongText.missing, $0))</p>" } ?? ""
    return "<ul>\(links.joined())</ul>\(fault)"
      + "<div>\(page.button("make-report", page.say(TakeAlongText.makeAnew)))</div>"
  }

  private var openLink: String {
    let fault = page.fault(of: "link")
    let state = fault.isEmpty ? "" : " aria-invalid=\"true\" aria-describedby=\"f-link-fault\""
    return page.form(
      "open-link", attributes: "class=\"line\"",
      """
      <label for="link-text">\(page.markup(TakeAlongText.openLink))</label>
      <input id="link-text" name="link" required autocomplete="off"\(state)>
      <button>\(page.markup(TakeAlongText.open))</button>
      \(fault)
      """)
  }
}

/// How far the report is.
public enum ReportProgress: Sendable, Equatable {
  case making
  /// The endings of the files that are there, and why others aren't.
  case made([String], missing: String?)
  /// Why it couldn't be made.
  case failed(String)
}

/// The texts of what is taken along.
enum TakeAlongText: PageWords {
  case makeReport, makeAnew, making, failed, missing, scenario, openLink, open

  var text: LocalizedText {
    switch self {
    case .makeReport: LocalizedText(nl: "Maak het rapport", en: "Make the report")
    case .makeAnew: LocalizedText(nl: "Maak het rapport opnieuw", en: "Make the report anew")
    case .making:
      LocalizedText(
        nl: "Het rapport wordt gemaakt, met alle opties en evenveel toekomsten; dat duurt enkele minuten.",
        en: "The report is being made, with all options and as many futures; that takes some minutes.")
    case .failed: LocalizedText(nl: "Het rapport is niet gemaakt: {0}", en: "The report wasn't made: {0}")
    case .missing: LocalizedText(nl: "Niet alles is gemaakt: {0}", en: "Not all of it was made: {0}")
    case .scenario: LocalizedText(nl: "Scenariobestand van ‘{0}’", en: "Scenario file of ‘{0}’")
    case .openLink: LocalizedText(nl: "Opties uit een link overnemen", en: "Take options over from a link")
    case .open: LocalizedText(nl: "Overnemen", en: "Take over")
    }
  }
}
