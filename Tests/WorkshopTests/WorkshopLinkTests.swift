import Testing
import Workshop
import YouthCare

@Suite("A link that holds everything")
struct WorkshopLinkTests {
  private func workshop() throws -> Workshop {
    var workshop = try SampleWorkshop.workshop("Korter verblijf", "B & <c>", "Weg")
    try workshop.perform(.removeOption(OptionNumber(1)))
    try workshop.perform(
      .set(
        SampleWorkshop.second,
        [
          LeverSetting(SampleWorkshop.tariff, "€ 95,50 \"per uur\""),
          LeverSetting(Address(["segments", "S2", "providers", "Zorg B.V.", "share"]), "40%"),
        ]))
    try workshop.perform(.project(ProjectorView(.whoPays, of: SampleWorkshop.second)))
    return workshop
  }

  @Test("a link tells all that it was made of, and holds nothing that an address can't")
  func tellsAll() throws {
    let workshop = try workshop()
    let link = WorkshopLink(of: workshop)
    let text = try link.text
    #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) })
    let read = try WorkshopLink(text: text)
    #expect(read == link)
    #expect(read.base == SampleWorkshop.base)
    #expect(read.options.map(\.name) == ["B & <c>", "Weg"])
    #expect(read.options[0].settings == workshop.option(SampleWorkshop.second)?.settings)
    #expect(read.view == ProjectorView(.whoPays, of: OptionNumber(1)))
    var other = Workshop(over: SampleWorkshop.base)
    try other.perform(.openLink(read))
    #expect(other.options.map(\.settings) == workshop.options.map(\.settings))
    #expect(other.projectorView == ProjectorView(.whoPays, of: OptionNumber(1)))
  }

  @Test("a link for which there is no room is refused whole")
  func opensAllOrNone() throws {
    let link = WorkshopLink(of: try workshop())
    var full = try SampleWorkshop.workshop("1", "2", "3", "4", "5")
    let before = full
    #expect(throws: WorkshopRefusal.limit(.options)) { try full.perform(.openLink(link)) }
    #expect(full == before)
    #expect(throws: WorkshopRefusal.notYours(.facilitator)) { try full.perform(.openLink(link), by: .participant(1)) }
  }

  @Test("a link that was cut or changed anywhere is refused; one that was broken over lines is not")
  func findsDamage() throws {
    let link = WorkshopLink(of: try workshop())
    let text = try link.text
    for place in stride(from: 0, to: text.count, by: 7) {
      var letters = Array(text)
      letters[place] = letters[place] == "A" ? "B" : "A"
      #expect(throws: WorkshopLinkFault.self) { try WorkshopLink(text: String(letters)) }
      #expect(throws: WorkshopLinkFault.damaged) { try WorkshopLink(text: String(text.prefix(place))) }
    }
    #expect(try WorkshopLink(text: text.prefix(40) + "\r\n  " + text.dropFirst(40)) == link)
    #expect(throws: WorkshopLinkFault.newer(2)) { try WorkshopLink(text: "2" + text.dropFirst()) }
    #expect(throws: WorkshopLinkFault.tooLong) { try WorkshopLink(text: String(repeating: "A", count: 70_000)) }
  }

  @Test("over another base, version, seed or number of worlds it is refused, and says what differs")
  func saysWhatDiffers() throws {
    let link = WorkshopLink(of: try workshop())
    var other = Workshop(
      over: WorkshopBase(
        file: "region.yaml", digest: "bb22", version: "0.7.0", seed: 5, worlds: 400, language: .dutch))
    let differences: [LinkDifference] = [
      .version(link: "0.6.0", here: "0.7.0"), .inputs(file: "region.yaml"), .seed(link: 1, here: 5),
      .worlds(link: 1_000, here: 400),
    ]
    let fault = WorkshopLinkFault.another(differences)
    #expect(throws: WorkshopRefusal.link(fault)) { try other.perform(.openLink(link)) }
    #expect(
      fault.text.en == "This link belongs to something else than this workshop: raming 0.6.0 instead of 0.7.0; "
        + "region.yaml with other inputs; seed 1 instead of 5 (--seed 1); 1000 futures instead of 400 (--worlds 1000).")
  }

  @Test("a link that would be too long for an address isn't made")
  func isBounded() throws {
    let settings = (0..<200).map { LeverSetting(Address(["segments", "S\($0)"]), String(repeating: "9", count: 400)) }
    let link = WorkshopLink(
      base: SampleWorkshop.base, options: [WorkshopLink.Option(name: "A", settings: settings)],
      view: ProjectorView(.comparison))
    #expect(throws: WorkshopLinkFault.tooLong) { try link.text }
  }
}
