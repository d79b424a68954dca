internal import Publishing
internal import YouthCare

/// What participants propose to change: the facilitator takes it over or lets it go, and whose it is can withdraw it.
struct ProposalsPart {
  let page: PageModel

  var markup: String {
    let proposals = page.workshop.proposals(seenBy: page.person)
    guard !proposals.isEmpty else { return "" }
    return """
      <section aria-labelledby="proposals"><h3 id="proposals">\(page.markup(ProposalText.proposals))</h3>
      <p class="hint">\(page.markup(ProposalText.hint))</p>
      \(proposals.map(item).joined(separator: "\n"))
      </section>
      """
  }

  private func item(_ proposal: WorkshopProposal) -> String {
    let option = page.workshop.option(proposal.option)?.name ?? ""
    let author = proposal.author.name.text(in: page.language)
    let title = page.say(ProposalText.by, author, option)
    return """
      <div class="ask"><h4>\(title.asMarkup)</h4>
      \(ChangesTable(proposal.changes, on: page).markup)
      \(page.isFacilitator ? choices(proposal, option, author, title) : withdrawal(proposal, title))
      </div>
      """
  }

  private func choices(_ proposal: WorkshopProposal, _ option: String, _ author: String, _ title: String) -> String {
    let number = "\(proposal.number)"
    let field = "proposal-name-\(number)"
    let isThere = page.workshop.options.contains { $0.number == proposal.option }
    let takeOver =
      isThere
      ? page.button(
        "take-proposal", ["proposal": number], page.say(ProposalText.takeOver, option),
        name: page.say(ProposalText.takeOver, option) + ": " + title) : ""
    let asOwn = page.form(
      "take-proposal", ["proposal": number], attributes: "class=\"line\"",
      """
      <label for="\(field)">\(page.markup(ProposalText.newName))</label>
      <input id="\(field)" name="name" value="\(page.say(ProposalText.nameOf, option, author).asMarkup)" required
       maxlength="\(WorkshopLimit.nameText.number)" autocomplete="off">
      <button>\(page.markup(ProposalText.takeAsOwn))</button>
      """)
    let letGo = page.button(
      "close-proposal", ["proposal": number], page.say(ProposalText.letGo),
      name: page.say(ProposalText.letGo) + ": " + title)
    return (isThere ? asOwn : "") + "<div class=\"buttons\">\(takeOver)\(letGo)</div>"
  }

  private func withdrawal(_ proposal: WorkshopProposal, _ title: String) -> String {
    page.button(
      "close-proposal", ["proposal": "\(proposal.number)"], page.say(TogetherText.withdraw),
      name: page.say(TogetherText.withdraw) + ": " + title)
  }
}

/// The texts of proposals.
enum ProposalText: PageWords {
  case proposals, hint, by, takeOver, takeAsOwn, newName, nameOf, letGo, own, ownHint, send

  var text: LocalizedText {
    switch self {
    case .proposals: LocalizedText(nl: "Voorstellen", en: "Proposals")
    case .hint:
      LocalizedText(
        nl: "Een voorstel telt pas mee als de begeleider het overneemt.",
        en: "A proposal counts only once the facilitator takes it over.")
    case .by: LocalizedText(nl: "{0} bij ‘{1}’", en: "{0} on ‘{1}’")
    case .takeOver: LocalizedText(nl: "Neem over in ‘{0}’", en: "Take over into ‘{0}’")
    case .takeAsOwn: LocalizedText(nl: "Neem over als nieuwe optie", en: "Take over as a new option")
    case .newName: LocalizedText(nl: "Naam van de nieuwe optie", en: "Name of the new option")
    case .nameOf: LocalizedText(nl: "{0} ({1})", en: "{0} ({1})")
    case .letGo: LocalizedText(nl: "Niet overnemen", en: "Don't take over")
    case .own: LocalizedText(nl: "Zelf iets voorstellen", en: "Propose something yourself")
    case .ownHint:
      LocalizedText(
        nl:
          "Vul in wat u bij ‘{0}’ anders zou kiezen. Wat u typt blijft op dit apparaat tot u het voorstelt; daarna beslist "
          + "de begeleider of het wordt overgenomen.",
        en:
          "Fill in what you would choose otherwise in ‘{0}’. What you type stays on this device until you propose it; then "
          + "the facilitator decides whether it is taken over.")
    case .send: LocalizedText(nl: "Voorstellen", en: "Propose")
    }
  }
}
