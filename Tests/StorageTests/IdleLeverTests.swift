import Foundation
import Storage
import Testing
import YouthCare

@Suite("a lever that can do nothing where it is stated is said")
struct IdleLeverTests {
  private func remarks(_ text: String) throws -> [LocalizedText] {
    let own = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    return try Fixtures.read([("own.yaml", own), ("base.yaml", try Fixtures.validText())]).get().remarks.map(\.message)
  }

  @Test("numbers of who may come, of rounds, thresholds and assignments, where there are none of these")
  func suppliers() throws {
    for (stated, key, needed) in [
      ("entry: 0.3", "entry", "admission: open_house"),
      ("threshold_margin: 0.1", "threshold_margin", "threshold"), ("learning: 0.02", "learning", "steered"),
      ("subcontracting_delay: 3 weeks", "subcontracting_delay", "subcontracted"),
      ("admission: selective, readmission_drop: 0.2", "readmission_drop", "readmission"),
    ] {
      #expect(
        try remarks("segments: {S5: {suppliers: {\(stated)}}}\n") == [
          LocalizedText(
            nl: "'\(key)' doet hier niets: het telt alleen bij '\(needed)'",
            en: "'\(key)' does nothing here: it counts only with '\(needed)'")
        ])
      // Of what a region states for all, each segment takes what fits it.
      #expect(try remarks("suppliers: {\(stated)}\n").isEmpty)
    }
    #expect(
      try remarks("segments: {S5: {suppliers: {admission: open_house, entry: 0.3, steered: 0.5, learning: 0.02}}}\n")
        .isEmpty)
  }

  @Test("what partners bring where there are none, or where nothing is that they could do")
  func partnership() throws {
    for (stated, key, reason) in [
      ("partnership: {turnover: 0.2}", "turnover", "no provider is a partner here; it counts with 'relation: partner'"),
      (
        "relation: partner, partnership: {information: 0.2}", "information",
        "nobody estimates the year; it counts with 'control'"
      ),
      (
        "relation: partner, partnership: {transformation: 0.2}", "transformation",
        "there is no target; it counts with 'funding: {transformation: …}'"
      ),
      (
        "relation: partner, partnership: {turnover: 0.2}", "turnover",
        "staff doesn't matter there; it counts with 'workforce'"
      ),
    ] {
      #expect(
        try remarks("segments: {S5: {\(stated)}}\n").map(\.en) == ["'\(key)' does nothing here: \(reason)"])
    }
    // For all segments, of which none has a partner.
    #expect(
      try remarks("partnership: {turnover: 0.2}\n").map(\.en) == [
        "'turnover' does nothing here: no provider is a partner here; it counts with 'relation: partner'"
      ])
    #expect(try remarks("segments: {S4: {relation: partner}}\npartnership: {administration: 0.2}\n").isEmpty)
    let working = "administration: 0.2, growth: 2 years"
    #expect(try remarks("segments: {S5: {relation: partner, partnership: {\(working)}}}\n").isEmpty)
    #expect(
      try remarks("segments: {S5: {relation: partner, partnership: {turnover: 0.2}, workforce: {}}}\n").isEmpty)
    #expect(
      try remarks("control: {}\nsegments: {S5: {relation: partner, partnership: {information: 0.2}}}\n").isEmpty)
  }

  @Test("old waits where nobody looks at waits; places that follow, or come with clients, where staff sets them")
  func accessAndPlaces() throws {
    #expect(
      try remarks("segments: {S5: {access: {information_lag: 4 weeks}}}\n").map(\.en) == [
        "'information_lag' does nothing here: nobody chooses by waits there; it counts with 'wait_sensitivity' or 'steering'"
      ])
    #expect(try remarks("segments: {S5: {access: {information_lag: 4 weeks, steering: 0.2}}}\n").isEmpty)
    let staff = "staff sets the places there and follows demand by itself"
    let following = "changes: {more: {parameter: places, segments: [S5], follows: caseload}}\n"
    #expect(try remarks(following).isEmpty)
    #expect(
      try remarks(following + "segments: {S5: {workforce: {}}}\n").map(\.en) == [
        "'follows' does nothing here: \(staff)"
      ])
    let sent = "access: {substitution: {to_segment: S4, share: 0.1, places: 0.5}}"
    #expect(
      try remarks("segments: {S4: {workforce: {}}, S5: {\(sent)}}\n").map(\.en) == [
        "'places' does nothing here: \(staff)"
      ])
  }

  @Test("who is alone can't go; a round after the contract; nobody who comes")
  func rounds() throws {
    let last = "there is one provider, and the last one always stays"
    for (stated, key, reason) in [
      ("for_cause: 1", "for_cause", last),
      ("admission: selective, readmission: 2 years", "readmission", last),
      (
        "number: 4, admission: selective, readmission: 5 years", "readmission",
        "the first round would come after the contract"
      ),
      ("admission: open_house, entry: 0", "entry", "at 0 nobody comes"),
    ] {
      #expect(
        try remarks("segments: {S5: {suppliers: {\(stated)}}}\n").map(\.en) == ["'\(key)' does nothing here: \(reason)"]
      )
    }
    for stated in [
      "number: 4, for_cause: 1", "number: 4, admission: selective, readmission: 4 years",
      "admission: open_house, entry: 0.3, for_cause: 1", "for_cause: 0",
    ] {
      #expect(try remarks("segments: {S5: {suppliers: {\(stated)}}}\n").isEmpty, "\(stated)")
    }
    #expect(
      try remarks("segments: {S5: {suppliers: {number: 4, admission: selective, readmission: 6 years}}}\n").map(\.nl)
        == [
          "'readmission' doet hier niets: de eerste ronde zou pas na het contract komen"
        ])
    #expect(
      try remarks("segments: {S5: {suppliers: {for_cause: 1}}}\n").map(\.nl) == [
        "'for_cause' doet hier niets: er is één aanbieder, en de laatste blijft altijd"
      ])
    #expect(
      try remarks("segments: {S5: {suppliers: {admission: open_house, entry: 0}}}\n").map(\.nl) == [
        "'entry' doet hier niets: bij 0 komt er niemand bij"
      ])
  }

  @Test("a target of nothing, a fourth instrument, a change that leaves all as it is, and support beside failure")
  func nothing() throws {
    func transformation(_ stated: String, _ others: String = "") throws -> [LocalizedText] {
      try remarks("segments: {S5: {funding: {transformation: {\(stated)}\(others)}}}\n")
    }
    #expect(
      try transformation("target: 0") == [
        LocalizedText(
          nl: "'target' doet hier niets: 0 is geen korter verblijf",
          en: "'target' does nothing here: 0 is no shorter stay")
      ])
    #expect(try transformation("projects: 3").isEmpty)
    #expect(try transformation("projects: 2", ", innovation: {share: 0.03}").isEmpty)
    #expect(try transformation("projects: 3", ", innovation: {share: 0.01}").isEmpty)
    #expect(
      try transformation("projects: 3", ", innovation: {share: 0.03}") == [
        LocalizedText(
          nl: """
            'projects' doet hier deels niets: met innovatie en veranderopdracht erbij zijn het er meer dan drie, en drie \
            instrumenten tellen mee
            """,
          en: """
            'projects' does in part nothing here: with innovation and change assignment they are more than three, and \
            three instruments count
            """)
      ])
    for parameter in ["hours", "stay"] {
      #expect(
        try remarks("changes: {more: {parameter: \(parameter), segments: [S5], times: 1}}\n") == [
          LocalizedText(
            nl: "'times' doet hier niets: maal 1 blijft alles zoals het is",
            en: "'times' does nothing here: times 1 leaves all as it is")
        ])
    }
    #expect(
      try remarks("changes: {more: {parameter: places, segments: [S5], plus: 0}}\n") == [
        LocalizedText(
          nl: "'plus' doet hier niets: plus 0 blijft alles zoals het is",
          en: "'plus' does nothing here: plus 0 leaves all as it is")
      ])
    #expect(try remarks("changes: {more: {parameter: hours, segments: [S5], times: 1.1}}\n").isEmpty)
    #expect(
      try remarks("segments: {S5: {places: unlimited, present: {wait: 0 weeks}, drift: {places: {walk: 2%}}}}\n").map(
        \.en) == [
          "'places' does nothing here: there is no limit to the places"
        ])
    #expect(try remarks("segments: {S5: {drift: {places: {walk: 2%}}}}\n").isEmpty)
    #expect(
      try remarks("behaviour: {incentive_strength: 0, dose: {value: 0.1, sd: 10%}}\n").map(\.en) == [
        "'dose' does nothing here: 'incentive_strength' is 0 there"
      ])
    #expect(try remarks("behaviour: {dose: {value: 0.1, sd: 10%}}\n").isEmpty)
    let diverted = "access: {diversion: {value: 0.1, sd: 10%}}\n"
    #expect(try remarks(diverted).map(\.en) == ["'diversion' does nothing here: 'strictness' is 0 there"])
    #expect(try remarks(diverted + "segments: {S5: {access: {strictness: 0.5}}}\n").isEmpty)
    #expect(try remarks("segments: {S5: {cost: {rescue: 0}}}\n").isEmpty)
    #expect(
      try remarks("segments: {S5: {failure: {}, cost: {rescue: 0}}}\n") == [
        LocalizedText(
          nl: "'rescue' doet hier niets: met 'failure' bepalen failure.rescue en failure.support de steun",
          en: "'rescue' does nothing here: with 'failure' failure.rescue and failure.support decide on support")
      ])
  }
}
