import Testing
import YouthCare

@Suite("Colours of a house")
struct ColourTests {
  @Test("contrast is that of WCAG: 21 for black on white, 4.54 for the grey that just passes")
  func contrast() throws {
    let black = try #require(Colour("#000000"))
    let grey = try #require(Colour("#767676"))
    #expect(abs(black.contrast(with: .white) - 21) < 1e-9)
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
    #expect(black.contrast(with: black) == 1)
  }

  @Test(
    "what isn't six hexadecimal digits is no colour", arguments: ["#12345", "123456", "#12345g", "#1234567", "red"])
  func noColour(text: String) {
    #expect(Colour(text) == nil)
  }
}
