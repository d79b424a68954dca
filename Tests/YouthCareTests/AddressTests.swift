import Testing
import YouthCare

@Suite("An address is a text and back")
struct AddressTests {
  @Test(
    "whatever its keys hold",
    arguments: [
      ["behaviour", "dose"], ["segments", "S2", "providers", "Zorg B.V.", "share"], ["a \"b\" c", "d\\e"], [""],
      ["segments", "S1", "inflow", "season[3]"], ["Jeugd & Gezin", "één"], ["\\", "\"", "."], ["a", "", "b"],
    ])
  func roundTrip(keys: [String]) {
    let address = Address(keys)
    #expect(Address(address.description) == address)
  }

  @Test("plain keys have points between them, and others stand in quotation marks")
  func text() {
    #expect(Address(["behaviour", "dose"]).description == "behaviour.dose")
    #expect(Address(["providers", "Zorg B.V."]).description == "providers.\"Zorg B.V.\"")
    #expect(Address(["a\"b"]).description == "\"a\\\"b\"")
  }

  @Test("what is none is refused", arguments: ["", ".", "a.", ".a", "a..b", "\"a", "\"a\"b", "a\"b\"", "\"\\n\""])
  func none(text: String) {
    #expect(Address(text) == nil)
  }
}
