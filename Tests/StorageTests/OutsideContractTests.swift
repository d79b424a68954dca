import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, E9.
@Suite("care outside the contracts is read")
struct OutsideContractTests {
  /// The small valid region, whose severities are light and severe, with some settings and a text added.
  private func segments(_ text: String) throws -> [Segment] {
    let derived = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    return try Fixtures.read([("a.yaml", derived), ("base.yaml", Fixtures.validText())]).get().scenario.segments
  }

  @Test("there is none unless a file states it, and null takes it away from a segment")
  func absent() throws {
    #expect(try segments("").allSatisfy { $0.outsideContract == nil })
    let own = try segments("outside_contract: {}\nsegments:\n  S5: {outside_contract: null}\n")
    #expect(own[0].outsideContract != nil && own[1].outsideContract == nil)
  }

  @Test("who gets it by default depends on where clients live and how severe it is")
  func defaults() throws {
    func shares(_ setting: String) throws -> [Double]? {
      let text = "outside_contract: {}\nsegments:\n  S4: {setting: \(setting)}\n"
      let outside = try #require(try segments(text)[0].outsideContract)
      #expect(outside.price == 1.3)
      return outside.shares
    }
    for setting in ["family", "residential"] { #expect(try shares(setting) == [0.8, 0.8]) }
    for setting in ["ambulatory", "day"] { #expect(try shares(setting) == [0, 0.5]) }
    #expect(try shares("protection") == [0, 0])
    #expect(OutsideContract.usualShares(in: .ambulatory, severities: 1) == [0.1])
    #expect(OutsideContract.usualShares(in: .day, severities: 3) == [0, 0.1, 0.5])
    #expect(OutsideContract.usualShares(in: .ambulatory, severities: 4) == [0, 0.1, 0.1, 0.5])
  }

  @Test("a share holds for all severities, or for those that are named; a segment's goes before the region's")
  func shares() throws {
    let own = try segments(
      """
      outside_contract: {price: 1.1, share: 40%}
      segments:
        S4: {outside_contract: {share: null, share_by_severity: {severe: 0.9}}}
        S5: {outside_contract: {price: 2}}

      """)
    #expect(own[0].outsideContract?.shares == [0, 0.9] && own[0].outsideContract?.price == 1.1)
    #expect(own[1].outsideContract?.shares == [0.4, 0.4] && own[1].outsideContract?.price == 2)
  }
}
