import Experiments
import Foundation
import Storage
import Testing
import YouthCare

@Suite("What has to hold in a world, as people type it")
struct NormReaderTests {
  private func norm(_ text: String, of segment: Int? = nil, path: String = Fixtures.valid) throws -> Result<
    Norm, NormFault
  > {
    let scenario = try Fixtures.result(of: path).get().scenario
    let balance = try Balance(scenario)
    do throws(NormFault) {
      return .success(try Norm(text, of: segment, in: scenario, balance))
    } catch {
      return .failure(error)
    }
  }

  @Test("lengths, shares, amounts and numbers have the unit that a file gives them")
  func read() throws {
    let region = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scenarios/living-region.yaml").path
    func read(_ text: String, _ segment: Int? = nil) throws -> Norm { try norm(text, of: segment, path: region).get() }
    #expect(try read("wait=13 weeks") == Norm(.wait(atMost: 91)))
    #expect(try read("wait:S5=13 weeks") == Norm(.wait(atMost: 91), of: 4))
    #expect(try read("started=90%", 1) == Norm(.started(atLeast: 0.9), of: 1))
    #expect(try read("started") == Norm(.started(atLeast: 0.8)))
    #expect(try read("list=120", 4) == Norm(.list(atMost: 120), of: 4))
    // Cost and budget are the region's, whatever the segment of the lever.
    #expect(try read("cost=1.2e9", 4) == Norm(.cost(atMost: 1.2e9)))
    #expect(try read("budget", 4) == Norm(.budget))
    #expect(try read("cost:S5=1e7") == Norm(.cost(atMost: 1e7), of: 4))
  }

  @Test(
    "what can't be asked is refused, in both languages",
    arguments: [
      ("waits=3", "'waits' is geen maat; bedoelde u 'wait'?", "'waits' is no measure; did you mean 'wait'?"),
      (
        "happiness", "'happiness' is geen maat; kies uit budget, cost, wait, started, list",
        "'happiness' is no measure; choose from budget, cost, wait, started, list"
      ),
      (
        "cost", "'cost' heeft een bedrag nodig, zoals 'cost=1.2e9'; 'budget' neemt de begrotingen van het bestand",
        "'cost' needs an amount, such as 'cost=1.2e9'; 'budget' takes the budgets of the file"
      ),
      (
        "wait=13", "'wait' is '13', zonder eenheid; schrijf 13 weken of 13 dagen",
        "'wait' is '13', without a unit; write 13 weeks or 13 days"
      ),
      (
        "budget=3", "'budget' heeft geen getal; schrijf 'budget' (de begrotingen van het bestand) of 'cost=3'",
        "'budget' has no number; write 'budget' (the budgets of the file) or 'cost=3'"
      ),
    ])
  func refused(text: String, dutch: String, english: String) throws {
    switch try norm(text) {
    case .success(let norm): Issue.record("read \(norm)")
    case .failure(let fault): #expect(fault.message.nl == dutch && fault.message.en == english, "\(fault.message.en)")
    }
  }
}
