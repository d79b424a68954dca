internal import Publishing
internal import YouthCare

/// Voting on the options.
struct VotingPart {
  let page: PageModel

  var markup: String {
    let round = page.workshop.votingRounds.last
    var parts: [String] = []
    if page.workshop.openVoting != nil, case .participant(let number) = page.person {
      parts.append(ballot(page.workshop.ownVote(of: number)))
    }
    if page.isFacilitator { parts.append(controls(round)) }
    if let seen = page.workshop.votes(seenBy: page.person) { parts.append(counts(seen)) }
    guard !parts.isEmpty else { return "" }
    return """
      <section aria-labelledby="vote"><h3 id="vote">\(page.markup(TogetherText.vote))</h3>
      \(parts.joined(separator: "\n"))
      </section>
      """
  }

  private func ballot(_ own: OptionNumber?) -> String {
    let buttons = page.workshop.options.map { option in
      let isOwn = option.number == own
      let label = option.name + (isOwn ? " – \(page.say(TogetherText.yourVote))" : "")
      return page.form(
        "vote", ["option": "\(option.number)"], attributes: "class=\"inline\"",
        "<button aria-pressed=\"\(isOwn)\">\(label.asMarkup)</button>")
    }
    return "<p>\(page.markup(TogetherText.voteHint))</p><div class=\"buttons\">\(buttons.joined(separator: "\n"))</div>"
  }

  private func controls(_ round: VotingRound?) -> String {
    guard let round else { return "<div>\(page.button("open-voting", page.say(TogetherText.openVote)))</div>" }
    if round.isOpen { return "<div>\(page.button("close-voting", page.say(TogetherText.closeVote)))</div>" }
    return "<div class=\"buttons\">\(page.button("open-voting", page.say(TogetherText.openVote)))"
      + "\(page.button("open-voting", ["anew": "on"], page.say(TogetherText.openVoteAnew)))</div>"
  }

  private func counts(_ round: VotingRound) -> String {
    let items = page.workshop.options.map { option in
      "<li>\(option.name.asMarkup): <strong>\(round.count(for: option.number))</strong></li>"
    }
    return "<ul class=\"counts\">\(items.joined())</ul>"
  }
}
