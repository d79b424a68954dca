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
    #expect(try remarks("partnership: {turnover: 0.2}\n").isEmpty)
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
}
