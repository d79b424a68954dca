import Foundation
import Storage
import Testing
import YouthCare

@Suite("access, providers and control are read")
struct MarketTests {
  private func scenario() throws -> Scenario { try Fixtures.result(of: Fixtures.everyLever).get().scenario }

  /// The scenario of a file over the small valid region.
  private func scenario(over base: String = "", _ text: String) throws -> Scenario {
    let derived = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    return try Fixtures.read([("a.yaml", derived), ("base.yaml", Fixtures.validText() + base)]).get().scenario
  }

  /// The keys at which an owner has its default still.
  private func untouched<Owner>(_ parameters: [Parameter<Owner>], _ owner: Owner, _ usual: Owner) -> [String] {
    parameters.filter { $0.value(owner) == $0.value(usual) }.map(\.key)
  }

  @Test("every number reaches its place: none has its default any more")
  func numbers() throws {
    let scenario = try scenario()
    let segment = scenario.segments[0]
    #expect(untouched(Access.parameters, segment.access, Access()).isEmpty)
    #expect(untouched(WaitingFeedback.parameters, segment.waiting, WaitingFeedback()).isEmpty)
    #expect(untouched(Suppliers.parameters, segment.suppliers, Suppliers()).isEmpty)
    #expect(try untouched(Partnership.parameters, #require(segment.partnership), Partnership()).isEmpty)
    #expect(try untouched(Workforce.parameters, #require(segment.workforce), Workforce()).isEmpty)
    #expect(try untouched(ProviderFailure.parameters, #require(segment.failure), ProviderFailure()).isEmpty)
    #expect(try untouched(ControlLoop.parameters, #require(scenario.control), ControlLoop()).isEmpty)
    #expect(try untouched(MaterialControl.parameters, #require(scenario.materialControl), MaterialControl()).isEmpty)
    let substitution = try #require(scenario.segments[1].access.substitution)
    #expect(untouched(AccessSubstitution.parameters, substitution, AccessSubstitution(target: 0)).isEmpty)
    // Nothing else moves with them: one of each kind, in the unit that the program computes in.
    #expect(segment.access.matchingDelay == 21 && segment.access.crisisReserve == 0.04)
    #expect(segment.suppliers.admission == .selective && segment.suppliers.threshold == 8)
    #expect(segment.workforce?.handover == 28 && segment.failure?.transfer == 28)
    let response = segment.response
    #expect((response.slackFilling, response.inducedReferrals, response.slackNorm) == (0.38, 0.05, 0.85))
  }

  @Test("a segment's keys go before the region's, one by one; null takes a group away")
  func merging() throws {
    let (home, residence) = try (scenario().segments[0], scenario().segments[1])
    var access = home.access
    access.strictness = 0
    access.controllability = ["judge": 0.1, "gi": 0.4, "municipality": 0.9]
    access.controllability["judge"] = nil
    access.alwaysAdmitted = ["gi"]
    var substitution = AccessSubstitution(target: 0)
    (substitution.share, substitution.failure, substitution.heavier) = (0.1, 0.25, 0.2)
    (substitution.returnDelay, substitution.places) = (90, 0.5)
    access.substitution = substitution
    #expect(residence.access == access, "names are those of its own referrers")
    #expect(residence.waiting.lengthening == 0.1 && residence.waiting.deterioration == 0.015)
    var suppliers = home.suppliers
    (suppliers.admission, suppliers.number, suppliers.top, suppliers.topShare) = (.openHouse, nil, 8, 0.7)
    #expect(residence.suppliers == suppliers)
    var workforce = try #require(home.workforce)
    workforce.turnover = 0.1
    #expect(residence.workforce == workforce && residence.failure == nil)
  }

  @Test("what the region states of referrers and substitution holds where a segment can have it")
  func names() throws {
    let access = try scenario().segments[0].access
    #expect(access.controllability == ["gp": 0.5, "judge": 0.1], "this segment has no gi")
    #expect(access.alwaysAdmitted == ["judge"])
    #expect(access.substitution == nil, "the segment that helps instead")
    let inherited = try scenario("referrers: {municipality: 1}\naccess: {front_line: 0.5}\n")
    #expect(inherited.segments.map(\.access.frontLine) == [0.5, 0.5], "no contradiction where the region states it")
    let nobody = try scenario("access: {front_line: 0.5}\nsegments:\n  S4: {access: {front_line: 0.6}}\n")
    #expect(nobody.segments.map(\.access.frontLine) == [0.6, 0.5], "nor where nobody is said to refer")
  }

  @Test("a number of providers becomes providers by the law of sizes, the largest first")
  func numbered() throws {
    let providers = try scenario().segments[0].providers
    #expect(providers.map(\.name) == (1...12).map { "S4-\($0)" })
    let shares = providers.map(\.share)
    let ofFour = shares.prefix(4).reduce(0, +)
    #expect(abs(ofFour - 0.6) < 1e-12, "the four largest have 60 %")
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(zip(shares, shares.dropFirst()).allSatisfy(>))
    // Shares fall with a power of the rank, so on a line in logarithms.
    let slope = log(shares[0] / shares[1]) / log(2)
    let fall = log(shares[0] / shares[11])
    #expect(abs(fall - slope * log(12)) < 1e-12)

    let three = try scenario("segments:\n  S5: {suppliers: {number: 3}}\n").segments[1].providers
    let third = 1.0 / 3
    #expect(three.map(\.share) == [third, third, third], "as many as the largest, or fewer: all are equal")
    let equal = try scenario("segments:\n  S5: {suppliers: {number: 10, top: 5, top_share: 50%}}\n")
    #expect(equal.segments[1].providers.map(\.share) == [Double](repeating: 0.1, count: 10))
    let one = try scenario("suppliers: {number: 1}\nsegments:\n  S4: {suppliers: {number: null}}\n").segments
    #expect(one.map(\.providers) == [[Provider(name: "S4")], [Provider(name: "S5-1")]])
    #expect(one[0].providers[0].share == 1)
  }

  @Test("what sets a provider apart, and the day on which he closes")
  func providers() throws {
    let providers = try scenario().segments[1].providers
    #expect((providers[0].stay, providers[0].cost, providers[0].quality) == (1.1, 0.9, 1.2))
    // January and February of a leap year after one of 365 days.
    #expect(providers[0].isSystem && providers[0].closes == 365 + 31 + 29)
    var other = Provider(name: "B")
    other.share = 0.5
    other.relation = .partner
    #expect(providers[1] == other)
  }

  @Test("a partner is a word, of a segment or a provider; what it brings is nobody's without partners")
  func relation() throws {
    let (home, residence) = try (scenario().segments[0], scenario().segments[1])
    #expect(home.relation == .partner && home.hasPartners && home.partnership?.growth == 24)
    #expect(residence.relation == .supplier && residence.hasPartners && residence.partnership?.growth == 6)
    #expect(residence.providers.map(residence.isPartner) == [false, true])
    let short = try scenario("segments:\n  S5: {relation: partner}\n").segments
    #expect(short[1].relation == .partner && short[1].partnership == Partnership())
    #expect(short[0].relation == .supplier && short[0].partnership == nil)
    let own = "{P: {relation: supplier}}"
    let none = try scenario("segments:\n  S5: {relation: partner, providers: \(own)}\n").segments
    #expect(!none[1].hasPartners && none[1].partnership == nil)
  }

  @Test("the control loop and its segments; what is checked deters upcoding as well")
  func control() throws {
    let scenario = try scenario()
    #expect(scenario.control?.action == .tariffCut && scenario.control?.segments == [1, 0])
    #expect(scenario.control?.tariffNotice == 4 && scenario.control?.trustExit == 1.5)
    #expect(scenario.materialControl?.share == 0.1 && scenario.behaviour.audit == 0.1)

    let looking = try self.scenario("budget: null\ncontrol: {}\nmaterial_control: {}\n")
    #expect(looking.control == ControlLoop() && looking.materialControl == MaterialControl())
    #expect(looking.behaviour.audit == 0.05, "the default of what is checked")
    #expect(try self.scenario("control: {segments: all}\n").control == ControlLoop())
    let agreed = try self.scenario("behaviour: {audit: 20%}\nmaterial_control: {share: 0.2}\n")
    #expect(agreed.behaviour.audit == 0.2 && agreed.materialControl?.share == 0.2, "twice the same is no contradiction")
    #expect(try self.scenario("behaviour: {audit: 20%}\n").materialControl == nil)
  }

  @Test("levers of access that move at a date")
  func changes() throws {
    func change(_ name: String, _ lever: AccessLever, _ segments: [Int], _ step: Timeline.Step) -> DatedChange {
      DatedChange(name: name, target: .access(lever), segments: segments, step: step)
    }
    let scenario = try scenario()
    #expect(
      scenario.changes == [
        change("stricter", .strictness, [0, 1], Timeline.Step(.to(0.5), from: 365, ramp: 90)),
        change("steered", .steering, [1], Timeline.Step(.to(1), from: 0)),
        change("supported", .frontLine, [0], Timeline.Step(.to(0.9), from: 0)),
        change("reserved", .crisisReserve, [0], Timeline.Step(.to(0.9), from: 0)),
        change("faster", .matchingDelay, [0], Timeline.Step(.to(7), from: 0, until: 365 + 366)),
        change("bridged", .bridging, [0, 1], Timeline.Step(.to(1), from: 0)),
        change("helped", .substitution, [1], Timeline.Step(.to(0.2), from: 365 + 31 + 29 + 14)),
      ])
    #expect(Set(scenario.changes.map(\.target)) == Set(AccessLever.allCases.map { .access($0) }), "every lever")
    #expect(scenario.steps(.access(.strictness), in: 1) == [scenario.changes[0].step])
    let some = try self.scenario(
      "segments:\n  S4: {referrers: {municipality: 1}}\n  S5: {referrers: {gp: 1}}\n"
        + "changes:\n  c: {parameter: front_line, segments: all, to: 1}\n")
    #expect(some.changes.map(\.segments) == [[1]], "all that have a doctor who refers")
  }

  @Test("an extending file turns staff, failure and control on, and off again")
  func onAndOff() throws {
    let base = "workforce: {turnover: 0.2}\ncontrol: {alarm: 0.1}\n"
    let off = try scenario(over: base, "workforce: null\ncontrol: null\nfailure: {}\n")
    #expect(off.segments.allSatisfy { $0.workforce == nil && $0.failure == ProviderFailure() } && off.control == nil)
    // What a base takes from one segment is nothing any more where all of it is taken away.
    let valid = try Fixtures.validText().replacing("  S5:\n", with: "  S5:\n    workforce: null\n") + base
    #expect(valid.contains("workforce: null"))
    let derived = "title: T\ndiffers: D\nextends: base.yaml\nworkforce: null\n"
    let never = try Fixtures.read([("a.yaml", derived), ("base.yaml", valid)]).get().scenario
    #expect(never.segments.allSatisfy { $0.workforce == nil })
    let some = try scenario(over: base, "segments:\n  S5: {workforce: null}\n  S4: {workforce: {absence: 0.1}}\n")
    #expect(some.segments[0].workforce?.turnover == 0.2 && some.segments[0].workforce?.absence == 0.1)
    #expect(some.segments[1].workforce == nil && some.control?.alarm == 0.1)
  }

  @Test("a file without any of it has a scenario without any of it")
  func nothing() throws {
    let scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    #expect(scenario.control == nil && scenario.materialControl == nil && scenario.behaviour == Behaviour())
    for segment in scenario.segments {
      #expect(segment.access == Access() && segment.waiting == WaitingFeedback() && segment.suppliers == Suppliers())
      #expect(segment.relation == .supplier && segment.partnership == nil)
      #expect(segment.workforce == nil && segment.failure == nil && segment.response == SegmentResponse())
      #expect(segment.providers == [Provider(name: segment.id)])
    }
  }

  @Test("every lever is an input of the run, once, and what is off is none")
  func inputs() throws {
    let resolved = try Fixtures.result(of: Fixtures.everyLever).get().resolved
    let inputs = Dictionary(resolved.map { ($0.path, $0.value) }) { _, _ in "twice" }
    #expect(!inputs.values.contains("twice"))
    #expect(inputs["control.segments"] == "S5, S4" && inputs["control.action"] == "tariff_cut")
    #expect(inputs["material_control.share"] == "0.1" && inputs["behaviour.audit"] == "0.1")
    #expect(inputs["segments.S4.access.matching_delay"] == "21" && inputs["segments.S5.access.strictness"] == "0")
    #expect(inputs["segments.S4.access.controllability.gp"] == "0.5")
    #expect(inputs["segments.S4.access.controllability.gi"] == nil, "not of this segment")
    #expect(inputs["segments.S5.access.always_admitted"] == "gi")
    #expect(inputs["segments.S5.access.substitution.to_segment"] == "S4")
    #expect(inputs["segments.S4.access.substitution.share"] == nil, "it has no help instead of itself")
    #expect(inputs["segments.S5.suppliers.admission"] == "open_house" && inputs["segments.S4.suppliers.number"] == "12")
    #expect(inputs["segments.S4.relation"] == "partner" && inputs["segments.S5.relation"] == nil)
    #expect(inputs["segments.S5.providers.B.relation"] == "partner" && inputs["segments.S4.partnership.growth"] == "24")
    #expect(inputs["segments.S5.workforce.turnover"] == "0.1" && inputs["segments.S5.failure.rescue"] == nil)
    #expect(inputs["segments.S5.providers.A.closes"] == "425" && inputs["segments.S5.providers.B.system"] == "false")
    #expect(inputs["changes.faster.to"] == "7" && inputs["changes.faster.parameter"] == "matching_delay")
    #expect(inputs["access.strictness"] == nil, "what the region states counts in its segments")
  }
}
