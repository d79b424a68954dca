internal import Publishing
internal import YouthCare

/// The options: which there are, and what can be done with them.
struct OptionsPart {
  let page: PageModel

  var markup: String {
    """
    <h2 id="options">\(page.markup(RoomText.options))</h2>
    \(list)
    \(page.isFacilitator ? actions : "")
    """
  }

  private var list: String {
    let options = page.workshop.options
    guard !options.isEmpty else {
      return "<p>\(page.markup(page.isFacilitator ? RoomText.noOptionYet : RoomText.noOption))</p>"
    }
    let items = options.map { option in
      let isCurrent = option.number == page.option?.number
      let link = "/room\(page.selection.showing(option.number).query)"
      let mark = isCurrent ? " aria-current=\"true\"" : ""
      return "<li><a href=\"\(link.asMarkup)\"\(mark)>\(option.name.asMarkup)</a></li>"
    }
    return "<ul class=\"tabs\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private var actions: String {
    var parts = [new, fromFile]
    if let option = page.option { parts.append(work(on: option)) }
    let removed = page.workshop.removedOptions
    if !removed.isEmpty {
      let items = removed.map { option in
        "<li>\(option.name.asMarkup) "
          + page.button(
            "restore-option", ["option": "\(option.number)"], page.say(RoomText.restore),
            name: page.say(RoomText.restore) + ": " + option.name) + "</li>"
      }
      parts.append(
        "<details><summary>\(page.markup(RoomText.removed))</summary><ul>\(items.joined())</ul></details>")
    }
    return parts.joined(separator: "\n")
  }

  private var new: String {
    page.form(
      "add-option", attributes: "class=\"line\"",
      """
      <label for="new-name">\(page.markup(RoomText.newOption))</label>
      <input id="new-name" name="name" required maxlength="\(WorkshopLimit.nameText.number)" autocomplete="off"\
      \(page.faults.contains { $0.field == "name" } ? " aria-invalid=\"true\" aria-describedby=\"f-name-fault\"" : "")>
      <button>\(page.markup(RoomText.add))</button>
      \(page.fault(of: "name"))
      """)
  }

  /// An option that sets what a file of the folder sets.
  private var fromFile: String {
    guard !page.files.isEmpty else { return "" }
    let files = page.files.map { file in
      let state = page.typed["file"] == file ? " selected" : ""
      return "<option value=\"\(file.asMarkup)\"\(state)>\(file.asMarkup)</option>"
    }
    let fault = page.fault(of: "file")
    let isWrong = fault.isEmpty ? "" : " aria-invalid=\"true\" aria-describedby=\"f-file-fault\""
    let content = page.form(
      "add-file", attributes: "class=\"line\"",
      """
      <label for="file">\(page.markup(RoomText.file))</label>
      <select id="file" name="file"\(isWrong)>\(files.joined())</select>
      <label for="file-name">\(page.markup(RoomText.optionName))</label>
      <input id="file-name" name="name" required maxlength="\(WorkshopLimit.nameText.number)" autocomplete="off">
      <button>\(page.markup(RoomText.add))</button>
      \(fault)
      """)
    let state = fault.isEmpty ? "" : " open"
    return "<details\(state)><summary>\(page.markup(RoomText.fromFile))</summary>\n\(content)\n</details>"
  }

  /// What can be done with the option in front of us.
  private func work(on option: WorkshopOption) -> String {
    let number = "\(option.number)"
    let named = { (text: RoomText) in page.say(text) + ": " + option.name }
    let rename = page.form(
      "rename-option", ["option": number], attributes: "class=\"line\"",
      """
      <label for="rename">\(page.markup(RoomText.optionName))</label>
      <input id="rename" name="name" value="\(option.name.asMarkup)" required maxlength="\(WorkshopLimit.nameText.number)"
       autocomplete="off">
      <button>\(page.markup(RoomText.rename))</button>
      """)
    let copy = page.button(
      "duplicate-option", ["option": number, "name": page.say(RoomText.copyOf, option.name)],
      page.say(RoomText.duplicate), name: named(.duplicate))
    let remove = page.button("remove-option", ["option": number], page.say(RoomText.remove), name: named(.remove))
    return """
      <details\(page.selection.combination == nil ? "" : " open")><summary>\(option.name.asMarkup)</summary>
      \(rename)
      <div class="buttons">\(copy)\(remove)</div>
      \(combine(option))
      </details>
      """
  }

  /// Two options as one; what both change is asked.
  private func combine(_ option: WorkshopOption) -> String {
    let others = page.workshop.options.filter { $0.number != option.number }
    guard !others.isEmpty else { return "" }
    let chosen = page.selection.combination
    let choices = others.map { other in
      let state = other.number == chosen ? " selected" : ""
      return "<option value=\"\(other.number)\"\(state)>\(other.name.asMarkup)</option>"
    }
    let conflicts = others.first { $0.number == chosen }.map { self.conflicts(option, $0) } ?? ""
    let name = page.typed["name"] ?? ""
    return page.form(
      "combine-options", ["first": "\(option.number)"], attributes: "class=\"line\" id=\"combine\"",
      """
      <label for="second">\(page.markup(RoomText.combineWith))</label>
      <select id="second" name="second">\(choices.joined())</select>
      <label for="combined-name">\(page.markup(RoomText.combineName))</label>
      <input id="combined-name" name="name" value="\(name.asMarkup)" required
       maxlength="\(WorkshopLimit.nameText.number)" autocomplete="off">
      \(conflicts)
      <button>\(page.markup(RoomText.combine))</button>
      """)
  }

  private func conflicts(_ first: WorkshopOption, _ second: WorkshopOption) -> String {
    first.settings.compactMap { setting -> String? in
      guard let other = second.settings.text(at: setting.address), other != setting.text else { return nil }
      let name = "choice:\(setting.address)"
      let sides = [(CombinedSide.first, first.name, setting.text), (.second, second.name, other)].map { side in
        let isChosen = page.typed[name] == side.0.rawValue ? " checked" : ""
        return """
          <label><input type="radio" name="\(name.asMarkup)" value="\(side.0.rawValue)"\(isChosen) required>
          \(side.1.asMarkup): \(side.2.asMarkup)</label>
          """
      }
      let title = SettingWords(page).name(of: setting.address)
      return """
        <fieldset><legend>\(title.asMarkup)</legend>
        <p class="hint">\(page.markup(RoomText.chooseBoth))</p>
        \(sides.joined(separator: "\n"))
        \(page.fault(of: name))
        </fieldset>
        """
    }.joined(separator: "\n")
  }
}
