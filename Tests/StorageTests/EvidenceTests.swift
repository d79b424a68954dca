import Foundation
import Sampling
import Storage
import Testing
import YouthCare

/// MODEL.md, V4.
@Suite("where values come from is read, and moves nothing")
struct EvidenceTests {
  private func file(_ text: String, over base: String? = nil) throws -> ScenarioFile {
    let derived = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    return try Fixtures.read([("a.yaml", derived), ("base.yaml", base ?? Fixtures.validText())]).get()
  }

  private func evidence(_ file: ScenarioFile, _ address: String) throws -> StatedEvidence? {
    let numbers = file.scenario.statements.numbers
    return try #require(numbers.first { $0.address.description == address }, "\(address)").evidence
  }

  @Test("a value with its evidence is the value, and the digest is that of the plain file")
  func sameScenario() throws {
    let plain = try file("segments:\n  S4: {inflow: {starts_per_year: 410}, wait_norm: 9 weeks}\n")
    let stated = try file(
      """
      segments:
        S4:
          inflow: {starts_per_year: {value: 410, evidence: derived, source: "CBS, 17,220 / 42", date: 2023-05-01}}
          wait_norm: {value: 9 weeks, evidence: found}

      """)
    #expect(stated.digest == plain.digest && stated.resolved == plain.resolved)
    let inflow = try evidence(stated, "segments.S4.inflow.starts_per_year")
    let day = CalendarDate(year: 2023, month: 5, day: 1)
    #expect(inflow == StatedEvidence(.derived, source: "CBS, 17,220 / 42", date: day))
    #expect(try evidence(stated, "segments.S4.wait_norm") == StatedEvidence(.found))
    #expect(!plain.scenario.statements.hasEvidence)
  }

  @Test("evidence of a group is that of the values in it that state none; the nearest counts, and lists are one number")
  func groups() throws {
    let file = try file(
      """
      demand:
        evidence: placeholder
        growth: {value: 1%, evidence: found, source: JA}
        season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
      segments:
        S4:
          evidence: memory
          wait_norm: 9 weeks
          stay: {mean: 310 days, evidence: {evidence: derived, source: Little}}

      """)
    #expect(try evidence(file, "demand.growth") == StatedEvidence(.found, source: "JA"))
    #expect(try evidence(file, "demand.season") == StatedEvidence(.placeholder))
    #expect(try evidence(file, "segments.S4.wait_norm") == StatedEvidence(.memory))
    #expect(try evidence(file, "segments.S4.stay.mean") == StatedEvidence(.derived, source: "Little"))
    // The base states the shape and says nothing of it.
    #expect(try evidence(file, "segments.S4.stay.cv") == nil)
    let statements = file.scenario.statements
    #expect([.found, .derived, .memory, .placeholder].map(statements.count) == [1, 1, 1, 1])
    #expect(statements.count(of: nil) == statements.numbers.count - 4)
    #expect(Set(statements.numbers.map(\.address)).count == statements.numbers.count)
  }

  @Test("a value that replaces another takes the other's evidence away, and what is inherited keeps its own")
  func layers() throws {
    let starts = "starts_per_year: {value: 400, evidence: found, source: CBS}"
    let base = try Fixtures.validText().replacing("starts_per_year: 400", with: starts)
      .replacing("wait: 10 weeks", with: "wait: {value: 10 weeks, evidence: memory}")
    let plain = try file("segments:\n  S4: {inflow: {starts_per_year: 410}}\n", over: base)
    #expect(try evidence(plain, "segments.S4.inflow.starts_per_year") == nil)
    #expect(try evidence(plain, "segments.S4.present.wait") == StatedEvidence(.memory))
    let own = try file(
      "segments:\n  S4: {inflow: {starts_per_year: {value: 410, evidence: derived}}}\n", over: base)
    #expect(try evidence(own, "segments.S4.inflow.starts_per_year") == StatedEvidence(.derived))
  }

  @Test("what is stated for all segments is one number, at the top")
  func shared() throws {
    let file = try file(
      "re_entry: {probability: 0.2, delay: {family: exponential, mean: 90 days}, evidence: placeholder}\n")
    #expect(file.scenario.statements.count(of: .placeholder) == 2)
    #expect(try evidence(file, "re_entry.probability") == StatedEvidence(.placeholder))
  }

  @Test("words and lists may say where they come from, and a distribution's constant value stays its own")
  func otherValues() throws {
    let file = try file(
      """
      segments:
        S4:
          present: null
          places: {value: unlimited, evidence: placeholder}
          stay: {family: constant, value: 30 days, evidence: found}

      """)
    #expect(file.scenario.segments[0].capacity == .unlimited)
    #expect(file.scenario.segments[0].stay.mean == 30)
    #expect(try evidence(file, "segments.S4.stay.value") == StatedEvidence(.found))
  }
}
