import Reporting
import Testing
import YouthCare

@Suite("The catalogue of texts")
struct TextsTests {
  @Test("every text stands in both languages, with the same things to fill in", arguments: Texts.allCases)
  func isComplete(text: Texts) {
    #expect(!text.text.nl.isEmpty && !text.text.en.isEmpty)
    for index in 0..<4 {
      #expect(text.text.nl.contains("{\(index)}") == text.text.en.contains("{\(index)}"))
    }
    let lines = { (text: String) in text.split(separator: "\n").count }
    #expect(lines(text.text.nl) == lines(text.text.en), "headings are as high in both languages")
  }

  @Test("values are filled in")
  func fillsIn() {
    #expect(Texts.range.text(in: .dutch, "1", "2") == "1 tot 2")
  }
}
