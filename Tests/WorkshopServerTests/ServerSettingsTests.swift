import Testing
import WorkshopServer
import YouthCare

@Suite("Where a server listens")
struct ServerSettingsTests {
  @Test(
    "an address of numbers will do, and a name of this machine",
    arguments: ["127.0.0.1", "0.0.0.0", "::1", "localhost"])
  func known(host: String) throws {
    try ServerSettings(hostname: host).checkHost()
  }

  @Test("what is neither is refused at once, in a sentence", arguments: ["300.1.1.1", "no such host", ""])
  func unknown(host: String) {
    let fault = #expect(throws: ServerFault.noSuchHost(host)) { try ServerSettings(hostname: host).checkHost() }
    #expect(fault?.isRefusal == true)
    #expect(fault?.message.nl.hasPrefix("\(host) is geen adres van deze machine") == true)
    #expect(fault?.message.en.hasPrefix("\(host) is no address of this machine") == true)
  }
}
