import Testing
import Workshop
import YouthCare

@Suite("The options of a workshop")
struct WorkshopOptionTests {
  private let first = SampleWorkshop.first
  private let second = SampleWorkshop.second
  private let tariff = SampleWorkshop.tariff
  private let places = SampleWorkshop.places

  @Test("a lever that is set again keeps its line, and each line can be removed")
  func linesAreKeptAndRemoved() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.set(first, [LeverSetting(tariff, "90"), LeverSetting(places, "20")]))
    try workshop.perform(.set(first, [LeverSetting(tariff, " 95 ")]))
    #expect(workshop.option(first)?.settings == [LeverSetting(tariff, "95"), LeverSetting(places, "20")])
    try workshop.perform(.unset(first, [tariff]))
    #expect(workshop.option(first)?.settings == [LeverSetting(places, "20")])
    #expect(throws: WorkshopRefusal.noSuchLine(tariff)) { try workshop.perform(.unset(first, [tariff])) }
  }

  @Test("of a form with many levers, those left empty are as the base has them")
  func emptyIsAsBase() throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(try workshop.perform(.set(first, [LeverSetting(tariff, ""), LeverSetting(places, " ")])) == [])
    try workshop.perform(.set(first, [LeverSetting(tariff, "90"), LeverSetting(places, "20")]))
    try workshop.perform(.set(first, [LeverSetting(tariff, ""), LeverSetting(places, "20")]))
    #expect(workshop.option(first)?.settings == [LeverSetting(places, "20")])
  }

  @Test("the last change can be shown once more, also after something was undone")
  func replaysLastChange() throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(workshop.option(first)?.lastChange == nil)
    try workshop.perform(.set(first, [LeverSetting(tariff, "90")]))
    try workshop.perform(.set(first, [LeverSetting(tariff, "95"), LeverSetting(places, "20")]))
    let change = try #require(workshop.option(first)?.lastChange)
    #expect(
      change.changes == [
        SettingChange(tariff, before: "90", after: "95"), SettingChange(places, before: nil, after: "20"),
      ])
    try workshop.perform(.undo(first))
    #expect(workshop.option(first)?.lastChange?.changes == [SettingChange(tariff, before: nil, after: "90")])
  }

  @Test("a reset says to what it goes back and what it would change, and waits for a yes")
  func resetIsConfirmed() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.set(first, [LeverSetting(tariff, "90")]))
    #expect(throws: WorkshopRefusal.nothingSaved) {
      try workshop.perform(.reset(first, to: .saved, confirmed: true))
    }
    try workshop.perform(.save(first))
    try workshop.perform(.set(first, [LeverSetting(tariff, "95")]))
    let refusal = WorkshopRefusal.needsConfirmation(.saved, [SettingChange(tariff, before: "95", after: "90")])
    #expect(throws: refusal) { try workshop.perform(.reset(first, to: .saved, confirmed: false)) }
    #expect(refusal.text.en == "Back to what was saved? That changes one line: segments.S2.tariff: 95 → 90.")
    #expect(refusal.text.nl == "Terug naar wat is bewaard? Dat verandert één regel: segments.S2.tariff: 95 → 90.")
    try workshop.perform(.reset(first, to: .saved, confirmed: true))
    #expect(workshop.option(first)?.settings == [LeverSetting(tariff, "90")])
    try workshop.perform(.reset(first, to: .base, confirmed: true))
    #expect(workshop.option(first)?.settings == [])
    // To the base again changes nothing: there is nothing to confirm.
    #expect(try workshop.perform(.reset(first, to: .base, confirmed: false)) == [])
  }

  @Test("opened is what an option was as the workshop was opened last")
  func resetsToWhatWasOpened() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.set(first, [LeverSetting(tariff, "90")]))
    workshop.apply(.opened(SampleWorkshop.base))
    try workshop.perform(.set(first, [LeverSetting(tariff, "95")]))
    try workshop.perform(.reset(first, to: .opened, confirmed: true))
    #expect(workshop.option(first)?.settings == [LeverSetting(tariff, "90")])
  }

  @Test("of two options, what both change differently is asked, and what is chosen is taken")
  func combines() throws {
    var workshop = try SampleWorkshop.workshop("A", "B")
    let term = Address(["contract", "years"])
    try workshop.perform(.set(first, [LeverSetting(tariff, "90"), LeverSetting(term, "4")]))
    try workshop.perform(
      .set(second, [LeverSetting(tariff, "95"), LeverSetting(places, "20"), LeverSetting(term, "4")]))
    let refusal = WorkshopRefusal.needsChoice([tariff: SettingConflict(first: "90", second: "95")])
    #expect(throws: refusal) { try workshop.perform(.combineOptions(first, second, name: "A + B")) }
    #expect(
      refusal.text.nl == "Beide opties veranderen dit verschillend; kies: segments.S2.tariff (90 of 95).")
    try workshop.perform(.combineOptions(first, second, name: "A + B", choices: [tariff: .second]))
    #expect(
      workshop.options.last?.settings == [
        LeverSetting(tariff, "95"), LeverSetting(term, "4"), LeverSetting(places, "20"),
      ])
    #expect(workshop.options.last?.name == "A + B")
    #expect(throws: WorkshopRefusal.sameOption) { try workshop.perform(.combineOptions(first, first, name: "C")) }
  }

  @Test("an option that was removed can be restored as it was, and six stand side by side at most")
  func removesAndRestores() throws {
    var workshop = try SampleWorkshop.workshop("1", "2", "3", "4", "5", "6")
    try workshop.perform(.set(second, [LeverSetting(tariff, "90")]))
    let before = workshop
    #expect(throws: WorkshopRefusal.limit(.options)) { try workshop.perform(.addOption(name: "7")) }
    try workshop.perform(.removeOption(second))
    #expect(throws: WorkshopRefusal.optionIsRemoved(name: "2")) { try workshop.perform(.undo(second)) }
    try workshop.perform(.duplicateOption(first, name: "7"))
    #expect(throws: WorkshopRefusal.limit(.options)) { try workshop.perform(.restoreOption(second)) }
    try workshop.perform(.removeOption(OptionNumber(7)))
    try workshop.perform(.restoreOption(second))
    #expect(workshop.options == before.options)
  }

  @Test(
    "a name is one that can be read, and that nothing else has",
    arguments: [
      ("a", WorkshopRefusal.nameTaken("a")), (" ", .text(.name, .blank)), ("Totaal", .nameReserved("Totaal")),
      (String(repeating: "x", count: 61), .text(.name, .tooLong(.nameText))),
      ("A\u{200B}", .text(.name, .invisible(code: "U+200B", place: 2))),
    ])
  func checksNames(name: String, refusal: WorkshopRefusal) throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(throws: refusal) { try workshop.perform(.addOption(name: name)) }
    #expect(refusal.field == .name)
  }

  @Test("what is set is bounded, and no lever is set twice at once")
  func checksSettings() throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(throws: WorkshopRefusal.setTwice(tariff)) {
      try workshop.perform(.set(first, [LeverSetting(tariff, "1"), LeverSetting(tariff, "2")]))
    }
    #expect(throws: WorkshopRefusal.text(.setting(tariff), .tooLong(.settingText))) {
      try workshop.perform(.set(first, [LeverSetting(tariff, String(repeating: "9", count: 501))]))
    }
    let many = (0..<201).map { LeverSetting(Address(["segments", "S\($0)", "tariff"]), "1") }
    #expect(throws: WorkshopRefusal.limit(.settings)) { try workshop.perform(.set(first, many)) }
    try workshop.perform(.set(first, Array(many.prefix(150))))
    #expect(throws: WorkshopRefusal.limit(.settings)) { try workshop.perform(.set(first, Array(many.suffix(60)))) }
  }
}
