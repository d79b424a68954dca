internal import Publishing
internal import YouthCare

/// What the group does together: predicting, voting, writing down; and for the facilitator what everybody sees.
struct TogetherPart {
  let page: PageModel

  var markup: String {
    """
    <h2 id="together">\(page.markup(TogetherText.together))</h2>
    \(PredictionPart(page: page).markup)
    \(VotingPart(page: page).markup)
    \(ProposalsPart(page: page).markup)
    \(NotesPart(page: page).markup)
    \(page.isFacilitator ? SharingPart(page: page).markup + TakeAlongPart(page: page).markup : "")
    """
  }
}

/// What the group sees, and what stands on the screen.
struct SharingPart {
  let page: PageModel

  var markup: String {
    let parts = SharedPart.allCases.map { part in
      let isShown = page.workshop.shownParts.contains(part)
      let label = page.say(isShown ? TogetherText.hide : .show) + ": " + part.name.text(in: page.language)
      return page.button(isShown ? "hide" : "show", ["part": part.rawValue], label)
    }
    return """
      <section aria-labelledby="shown"><h3 id="shown">\(page.markup(TogetherText.shown))</h3>
      <div class="buttons">\(parts.joined(separator: "\n"))</div>
      \(screen)
      </section>
      """
  }

  private var screen: String {
    let current = page.workshop.projectorView
    let pictures = ProjectorView.Picture.allCases.map { picture in
      let state = picture == current.picture ? " selected" : ""
      return "<option value=\"\(picture.rawValue)\"\(state)>\(picture.name.text(in: page.language).asMarkup)</option>"
    }
    let options = page.workshop.options.map { option in
      let state = option.number == current.option ? " selected" : ""
      return "<option value=\"\(option.number)\"\(state)>\(option.name.asMarkup)</option>"
    }
    return page.form(
      "project", attributes: "class=\"line\"",
      """
      <label for="picture">\(page.markup(TogetherText.onScreen))</label>
      <select id="picture" name="picture">\(pictures.joined())</select>
      <label for="picture-option">\(page.markup(TogetherText.ofOption))</label>
      <select id="picture-option" name="option"><option value="">\(page.markup(TogetherText.all))</option>\(options.joined())</select>
      <button>\(page.markup(TogetherText.project))</button>
      """)
  }
}
