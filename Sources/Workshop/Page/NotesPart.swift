internal import Publishing
internal import YouthCare

/// What is written down: questions, hypotheses, findings and decisions, on an option or on all.
struct NotesPart {
  let page: PageModel

  var markup: String {
    """
    <section aria-labelledby="notes"><h3 id="notes">\(page.markup(TogetherText.notes))</h3>
    \(list)
    \(page.person == .projector ? "" : form)
    </section>
    """
  }

  /// All of them where they are shown; one's own always.
  private var list: String {
    let notes = page.workshop.notes(seenBy: page.person)
    guard !notes.isEmpty else { return "<p>\(page.markup(TogetherText.noNotes))</p>" }
    let items = notes.map { note in
      let about = note.option.flatMap { page.workshop.option($0)?.name } ?? page.say(TogetherText.everything)
      let mine =
        note.author == page.person || page.isFacilitator
        ? page.button(
          "withdraw-note", ["note": "\(note.number)"], "×", name: page.say(TogetherText.withdraw) + ": " + note.text)
        : ""
      let kind = note.kind.name.text(in: page.language)
      let author = page.markup(TogetherText.by, note.author.name.text(in: page.language))
      return """
        <li class="note \(note.kind.rawValue)"><strong>\(kind.asMarkup)</strong> (\(about.asMarkup), \(author)):
        <span class="said">\(note.text.asMarkup)</span> \(mine)</li>
        """
    }
    return "<ul class=\"notes\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private var form: String {
    let kinds = WorkshopNote.Kind.allCases.map { kind in
      "<option value=\"\(kind.rawValue)\">\(kind.name.text(in: page.language).asMarkup)</option>"
    }
    let options = page.workshop.options.map { option in
      let state = option.number == page.option?.number ? " selected" : ""
      return "<option value=\"\(option.number)\"\(state)>\(option.name.asMarkup)</option>"
    }
    let fault = page.fault(of: "text")
    let state = fault.isEmpty ? "" : " aria-invalid=\"true\" aria-describedby=\"f-text-fault\""
    return page.form(
      "write-note", attributes: "data-keep class=\"note-form\"",
      """
      <p><label for="note-kind">\(page.markup(TogetherText.noteKind))</label>
      <select id="note-kind" name="note-kind">\(kinds.joined())</select>
      <label for="note-option">\(page.markup(TogetherText.noteOn))</label>
      <select id="note-option" name="option"><option value="">\(page.markup(TogetherText.everything))</option>\(options.joined())</select></p>
      <p><label for="note-text">\(page.markup(TogetherText.noteText))</label>
      <textarea id="note-text" name="text" rows="3" required maxlength="\(WorkshopLimit.noteText.number)"\(state)>\((page.typed["text"] ?? "").asMarkup)</textarea></p>
      \(fault)
      <p><button>\(page.markup(TogetherText.write))</button></p>
      <p class="hint">\(page.markup(TogetherText.notCounted))</p>
      """)
  }
}
