import Testing
import Workshop
import YouthCare

@Suite("The events of a workshop, as they are kept")
struct WorkshopEventTests {
  /// An event of each kind as format 1 writes it. Workshops are kept in these words: a line that has to change here is a
  /// new format, which reads the old one too.
  private static let lines = #"""
    {"opened":{"_0":{"digest":"aa11","file":"region.yaml","languageCode":"nl","seed":1,"version":"0.6.0","worlds":1000}}}
    {"joined":{"participant":3}}
    {"optionAdded":{"_0":1,"name":"A","settings":[{"address":{"keys":["segments","S2","tariff"]},"text":"90"}]}}
    {"optionRenamed":{"_0":1,"name":"B"}}
    {"optionRemoved":{"_0":1}}
    {"optionRestored":{"_0":1}}
    {"settingsChanged":{"_0":1,"settings":[{"address":{"keys":["segments","S2","tariff"]},"text":"90"}]}}
    {"undone":{"_0":1}}
    {"redone":{"_0":1}}
    {"saved":{"_0":1}}
    {"answered":{"_0":{"digest":"d","option":1,"question":{"baseDigest":"aa11","seed":1,"settings":[],"version":"0.6.0"},"reference":"a","worlds":100}}}
    {"predictionAsked":{"_0":1}}
    {"predicted":{"_1":{"cost":{"direction":"less","size":{"number":1.5,"unit":"millionEuro"}},"wait":{"direction":"same"}},"participant":1}}
    {"predictionClosed":{}}
    {"votingOpened":{"anew":true}}
    {"voted":{"_1":1,"participant":2}}
    {"votingClosed":{}}
    {"noteWithdrawn":{"by":{"facilitator":{}},"number":1}}
    {"proposed":{"_0":{"author":{"participant":{"_0":2}},"changes":[{"address":{"keys":["segments","S2","tariff"]},"after":"90"}],"number":1,"option":1}}}
    {"proposalClosed":{"by":{"facilitator":{}},"number":1}}
    {"partShown":{"_0":"votes"}}
    {"partHidden":{"_0":"answers"}}
    {"projected":{"_0":{"option":1,"picture":"whoPays"}}}
    {"noteWritten":{"_0":{"author":{"participant":{"_0":2}},"kind":"finding","number":1,"option":1,"text":"x\ny"}}}
    """#.split(separator: "\n").map { #"{"event":\#($0),"format":1}"# }

  @Test("what was kept stays readable, and is written the same again", arguments: lines)
  func staysReadable(line: String) throws {
    #expect(try WorkshopEvent(keptText: line).keptText == line)
  }

  @Test("an event takes one line")
  func takesOneLine() throws {
    var workshop = try SampleWorkshop.workshop()
    let events = try workshop.perform(.writeNote(.finding, on: nil, text: "een\r\ntwee"))
    #expect(events.map { $0.keptText.contains("\n") } == [false])
  }

  @Test("events that are damaged or of a later program are refused in words")
  func refusesDamage() throws {
    let event = WorkshopEvent.voted(participant: 1, SampleWorkshop.first)
    let text = event.keptText
    #expect(throws: WorkshopUnreadable.newer(2)) {
      try WorkshopEvent(keptText: text.replacing("\"format\":1", with: "\"format\":2"))
    }
    #expect(throws: WorkshopUnreadable.damaged) { try WorkshopEvent(keptText: String(text.dropLast())) }
    #expect(throws: WorkshopUnreadable.damaged) { try WorkshopEvent(keptText: text.replacing("voted", with: "vetoed")) }
    #expect(throws: WorkshopUnreadable.noOpening) { try Workshop([event]) }
    #expect(throws: WorkshopUnreadable.noOpening) { try Workshop([]) }
    #expect(WorkshopUnreadable.newer(2).text.nl.contains("nieuwere versie"))
  }
}
