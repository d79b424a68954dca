internal import Publishing
internal import Reporting
internal import Storage
internal import YouthCare

/// The levers of one segment and of the region: four groups, each lever with its unit, range, today's value, a line of
/// what it does, its grade and a page behind it. A participant proposes by it, and the facilitator chooses.
struct LeversPart {
  let page: PageModel

  var markup: String {
    guard let option = page.option, let segment = page.segment else { return "" }
    return """
      <h2 id="levers">\(page.markup(title))</h2>
      \(page.isFacilitator ? "" : "<p>\(page.markup(ProposalText.ownHint, option.name))</p>")
      \(segments(segment))
      <p class="hint" id="type-hint">\(page.markup(LeverText.typeHint))</p>
      \(form(option, segment))
      \(moreLink)
      """
  }

  private var title: any PageWords { page.isFacilitator ? LeverText.levers : ProposalText.own }

  /// What thirty people type isn't read while they do: a proposal is checked when it is made.
  private func form(_ option: WorkshopOption, _ segment: Segment) -> String {
    page.form(
      page.isFacilitator ? "set" : "propose", ["option": "\(option.number)", FormField.isShown: "on"],
      attributes: page.isFacilitator ? "data-check data-keep" : "data-keep", fields(option, segment))
  }

  private func segments(_ current: Segment) -> String {
    let items = page.base.scenario.segments.map { segment in
      var selection = page.selection.settled
      selection.segment = segment.id
      let mark = segment.id == current.id ? " aria-current=\"true\"" : ""
      let label = segment.label(in: page.language)
      return "<li><a href=\"/room\(selection.query.asMarkup)#levers\"\(mark)>\(label.asMarkup)</a></li>"
    }
    return """
      <nav aria-label="\(page.markup(LeverText.segment))"><ul class="tabs small">
      \(items.joined(separator: "\n"))
      </ul></nav>
      """
  }

  private func fields(_ option: WorkshopOption, _ segment: Segment) -> String {
    let controls = page.selection.showsMore ? page.board.all : page.board.main
    let groups = Lever.Instrument.allCases.map { instrument -> String in
      let own = controls.filter { $0.instrument == instrument }
      guard !own.isEmpty else { return "" }
      return """
        <fieldset><legend>\(instrument.name.text(in: page.language).asMarkup)</legend>
        \(own.map { row($0, option, segment) }.joined(separator: "\n"))
        </fieldset>
        """
    }
    return """
      <div class="levers">
      \(groups.joined(separator: "\n"))
      </div>
      <p class="buttons"><button class="main">\(page.markup(apply))</button></p>
      """
  }

  private var apply: any PageWords { page.isFacilitator ? LeverText.apply : ProposalText.send }

  private func row(_ control: LeverControl, _ option: WorkshopOption, _ segment: Segment) -> String {
    let address = control.address(in: segment.id)
    let field = "setting:\(address)"
    let id = PageModel.id(field)
    let words = SettingWords(page)
    let label = words.name(of: control)
    let set = option.settings.text(at: address)
    let value = page.typed[field] ?? set ?? ""
    let fault = page.fault(of: field) + optionFault(option, address)
    let state = fault.isEmpty ? "" : " aria-invalid=\"true\""
    let described = "\(id)-hint" + (fault.isEmpty ? "" : " \(id)-fault") + " type-hint"
    let place = control.scope == .region ? " <span class=\"scope\">\(page.markup(LeverText.region))</span>" : ""
    let shown =
      set.map {
        "<input type=\"hidden\" name=\"\((FormField.shown + "\(address)").asMarkup)\" value=\"\($0.asMarkup)\">"
      } ?? ""
    let input = self.input(control, field, id, value, "aria-describedby=\"\(described)\"\(state)")
    return """
      <div class="lever\(set == nil ? "" : " set")">
      <label for="\(id)">\(label.asMarkup)</label>\(place)
      \(input)\(shown)
      <p class="hint" id="\(id)-hint">\(hint(control, address))</p>
      <div class="typed-fault" data-fault="\(field.asMarkup)" aria-live="polite">\(fault)</div>
      </div>
      """
  }

  private func input(_ control: LeverControl, _ field: String, _ id: String, _ value: String, _ attributes: String)
    -> String
  {
    let name = field.asMarkup
    guard !control.description.choices.isEmpty, control.description.range == nil else {
      return """
        <input id="\(id)" name="\(name)" value="\(value.asMarkup)" autocomplete="off" spellcheck="false"
         maxlength="\(WorkshopLimit.settingText.number)" \(attributes)>
        """
    }
    let words = [("", page.say(LeverText.asBase))] + control.description.choices.map { ($0, $0) }
    let options = words.map { choice in
      "<option value=\"\(choice.0.asMarkup)\"\(choice.0 == value ? " selected" : "")>\(choice.1.asMarkup)</option>"
    }
    return "<select id=\"\(id)\" name=\"\(name)\" \(attributes)>\(options.joined())</select>"
  }

  /// Today's value, range and unit, what it does, its grade and the link to its page.
  private func hint(_ control: LeverControl, _ address: Address) -> String {
    let description = control.description
    let words = SettingWords(page)
    var parts = [
      words.today(control, at: address).map { page.markup(LeverText.today, $0) } ?? page.markup(LeverText.notAgreed)
    ]
    if let range = description.range {
      let unit = description.unit.name.text(in: page.language)
      parts.append(
        page.markup(
          LeverText.range, SettableNumber(at: address, description).text(of: range.lowerBound),
          SettableNumber(at: address, description).text(of: range.upperBound), unit))
      if description.isWhole { parts.append(page.markup(LeverText.whole)) }
    }
    if let model = control.model { parts.append(page.markup(LeverText.only, model)) }
    // A choice or a definition is nothing to believe.
    let grade = description.evidence.grade
    if grade != .choice { parts.append(page.markup(LeverText.grade, grade.rawValue)) }
    let link = control.lever.map { key in
      let name = page.markup(LeverText.aboutLever, words.name(of: control))
      return " <a class=\"about\" href=\"/room/lever/\(key.asMarkup)\" aria-label=\"\(name)\">?</a>"
    }
    return "\(description.meaning.text(in: page.language).asMarkup) <span class=\"facts\">"
      + parts.joined(separator: " · ") + "</span>" + (link ?? "")
  }

  /// What is wrong with a lever of the option as it stands: it can't be run.
  private func optionFault(_ option: WorkshopOption, _ address: Address) -> String {
    let faults = page.answers[option.number]?.faults ?? []
    return faults.filter { $0.lever == address }.map {
      "<p class=\"fault\">\($0.message.text(in: page.language).asMarkup)</p>"
    }.joined()
  }

  private var moreLink: String {
    var selection = page.selection.settled
    selection.showsMore.toggle()
    let text = selection.showsMore ? LeverText.more : LeverText.fewer
    return "<p><a href=\"/room\(selection.query.asMarkup)#levers\">\(page.markup(text))</a></p>"
  }
}
