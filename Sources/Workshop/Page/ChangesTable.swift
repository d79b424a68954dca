internal import Publishing
internal import YouthCare

/// Levers with what they were and what they are, or would be.
struct ChangesTable {
  let markup: String

  init(_ changes: [SettingChange], on page: PageModel) {
    let words = SettingWords(page)
    let rows = changes.map { change in
      "<tr><th scope=\"row\">\(words.name(of: change.address).asMarkup)</th>"
        + "<td>\(words.value(change.before).asMarkup)</td><td>\(words.value(change.after).asMarkup)</td></tr>"
    }
    markup = """
      <table class="changes"><thead><tr><td></td><th scope="col">\(page.markup(RoomText.before))</th>\
      <th scope="col">\(page.markup(RoomText.after))</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """
  }
}
