internal import Reporting
internal import YouthCare

/// The first sheet: who reports on what, when, and with what; its logo where that is a PNG, as no workbook takes an SVG.
struct CoverSheet {
  let cover: Report.Cover
  let language: Language

  init(cover: Report.Cover, in language: Language) {
    self.cover = cover
    self.language = language
  }

  /// Writes it, with the way to the contents.
  func write(to sheet: WorkbookSheet, contents: String) {
    sheet.hideGrid()
    sheet.setWidth(18, column: 0)
    sheet.setWidth(90, column: 1)
    if let logo = cover.logo, logo.kind == .png {
      sheet.setHeight(60, row: 0)
      sheet.insert(png: logo.bytes, height: 72, description: cover.house.name ?? "", row: 0, column: 0)
    }
    if let house = cover.house.name { sheet.write(.text(house), .section, row: 0, column: 1) }
    sheet.write(.text(cover.title), .title, row: 1, column: 1)
    let facts: [(WorkbookText, String)] = [
      (.question, cover.question), (.date, cover.date.text(in: language)), (.version, "raming " + cover.version),
    ]
    for (place, fact) in facts.filter({ !$0.1.isEmpty }).enumerated() {
      sheet.write(.text(fact.0.text.text(in: language)), .section, row: 3 + place, column: 0)
      sheet.write(.text(fact.1), .text, row: 3 + place, column: 1)
    }
    sheet.writeLink(WorkbookText.toContents.text.text(in: language), to: contents, row: 7, column: 1)
  }
}
