internal import Publishing
internal import YouthCare

/// All that an option has otherwise than the base, each line removable; and the ways back.
struct DifferencesPart {
  let page: PageModel

  var markup: String {
    guard let option = page.option else { return "" }
    return """
      <h2 id="differences">\(page.markup(RoomText.differences))</h2>
      \(page.clashes.map { $0.markup(on: page) }.joined(separator: "\n"))
      \(list(option))
      \(general(option))
      \(page.isFacilitator ? ways(option) : "")
      \(page.isFacilitator ? confirmation(option) : "")
      \(replay(option))
      """
  }

  private func list(_ option: WorkshopOption) -> String {
    guard !option.settings.isEmpty else { return "<p>\(page.markup(RoomText.nothingDiffers))</p>" }
    let words = SettingWords(page)
    let items = option.settings.map { setting in
      let name = words.name(of: setting.address)
      let remove =
        page.isFacilitator
        ? page.button(
          "unset", ["option": "\(option.number)", "line:\(setting.address)": "on"], "×",
          name: page.say(RoomText.removeLine, name)) : ""
      return "<li>\(name.asMarkup): <strong>\(words.value(setting.text).asMarkup)</strong> \(remove)</li>"
    }
    return "<ul class=\"lines\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  /// What is wrong with the option as a whole.
  private func general(_ option: WorkshopOption) -> String {
    let faults = page.answers[option.number]?.faults.filter { $0.lever == nil } ?? []
    return faults.map { "<p class=\"fault\">\($0.message.text(in: page.language).asMarkup)</p>" }.joined()
  }

  private func ways(_ option: WorkshopOption) -> String {
    let number = "\(option.number)"
    var buttons: [String] = []
    if option.canUndo { buttons.append(page.button("undo", ["option": number], page.say(RoomText.undo))) }
    if option.canRedo { buttons.append(page.button("redo", ["option": number], page.say(RoomText.redo))) }
    if option.settings != option.saved {
      buttons.append(page.button("save", ["option": number], page.say(RoomText.save)))
    }
    let resets = ResetTarget.allCases.compactMap { target -> String? in
      guard let settings = option.settings(of: target), settings != option.settings else { return nil }
      var selection = page.selection.showing(option.number)
      selection.reset = target
      return
        "<a class=\"button\" href=\"/room\(selection.query.asMarkup)#reset\">\(target.name.text(in: page.language).asMarkup)</a>"
    }
    var selection = page.selection.showing(option.number)
    selection.replays = true
    let replay =
      option.lastChange == nil
      ? []
      : ["<a class=\"button\" href=\"/room\(selection.query.asMarkup)#replay\">\(page.markup(RoomText.replay))</a>"]
    return "<div class=\"buttons\">\((buttons + replay + resets).joined(separator: "\n"))</div>"
  }

  /// A reset says to what, and what it changes, before it is done.
  private func confirmation(_ option: WorkshopOption) -> String {
    guard let target = page.selection.reset, let settings = option.settings(of: target) else { return "" }
    let name = target.name.text(in: page.language)
    let changes = settings.changes(since: option.settings)
    let content =
      changes.isEmpty
      ? "<p>\(page.markup(RoomText.changesNothing))</p>" : ChangesTable(changes, on: page).markup
    let button = page.button(
      "reset", ["option": "\(option.number)", "to": target.rawValue, "confirmed": "on"],
      page.say(RoomText.confirmReset, name.prefix(1).lowercased() + name.dropFirst()))
    let away = "/room\(page.selection.settled.query.asMarkup)"
    return """
      <section id="reset" class="ask" tabindex="-1" aria-labelledby="reset-title">
      <h3 id="reset-title">\(page.markup(RoomText.confirmTitle, name))</h3>
      \(content)
      <div class="buttons">\(changes.isEmpty ? "" : button)<a class="button" href="\(away)">\(page.markup(RoomText.cancel))</a></div>
      </section>
      """
  }

  /// The last change once more: what was, and what is since.
  private func replay(_ option: WorkshopOption) -> String {
    guard page.selection.replays, let change = option.lastChange else { return "" }
    return """
      <section id="replay" class="ask" tabindex="-1" aria-labelledby="replay-title">
      <h3 id="replay-title">\(page.markup(RoomText.replayTitle))</h3>
      \(ChangesTable(change.changes, on: page).markup)
      </section>
      """
  }
}
