import Foundation
import Testing
import Workshop
import WorkshopServer
import YouthCare

@Suite("A workshop that is worked on")
struct WorkshopRoomTests {
  private static let places = "segments.Q.places"
  private let facilitator = Seat(person: .facilitator, formToken: "one")
  private let other = Seat(person: .facilitator, formToken: "other")
  private let participant = Seat(person: .participant(1), formToken: "two")

  /// A room over a small region, beside which two files stand that differ from it.
  private func open(_ test: (WorkshopRoom) async throws -> Void) async throws {
    let scenarios = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scenarios/verification")
    try await withTemporaryFolder { folder in
      let base = folder + "/m-m-90.yaml"
      try FileManager.default.copyItem(atPath: scenarios.appending(path: "m-m-90.yaml").path, toPath: base)
      for (name, change) in [
        ("more", "segments: {Q: {places: 95}}"), ("season", "demand: {season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}"),
      ] {
        let text = "title: \(name)\ndiffers: \(name)\nextends: m-m-90.yaml\n\(change)\n"
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).yaml"))
      }
      let room = try await WorkshopRoom(
        over: base, file: try WorkshopFile(at: folder + "/workshop.sqlite"),
        terms: RoomTerms(version: "1", seed: 1, worlds: 2, threads: 1, language: .english))
      try await test(room)
    }
  }

  private func perform(_ fields: KeyValuePairs<String, String>, _ seat: Seat, _ room: WorkshopRoom) async
    -> CommandOutcome
  {
    await room.perform(WorkshopForm(fields), by: seat, in: .english)
  }

  private func part(_ name: String, _ seat: Seat, _ room: WorkshopRoom) async -> String {
    await room.part(name, asking: WorkshopForm(), for: seat, in: .english) ?? ""
  }

  private func isDone(_ outcome: CommandOutcome) -> Bool { if case .done = outcome { true } else { false } }

  @Test("a file of the folder becomes an option that sets what it sets, by the facilitator and of no other folder")
  func files() async throws {
    try await open { room in
      #expect(await part("options", facilitator, room).contains("<option value=\"more.yaml\">"))
      #expect(await !part("options", participant, room).contains("more.yaml"))
      #expect(isDone(await perform(["kind": "add-file", "file": "more.yaml", "name": "More"], facilitator, room)))
      let differences = await part("differences", facilitator, room)
      #expect(differences.contains("<strong>95</strong>"))
      for file in ["../m-m-90.yaml", "/etc/passwd", "m-m-90.yaml", ""] {
        let outcome = await perform(["kind": "add-file", "file": file, "name": "X"], facilitator, room)
        #expect(!isDone(outcome), "\(file)")
      }
      // A list is no single choice.
      let list = await perform(["kind": "add-file", "file": "season.yaml", "name": "X"], facilitator, room)
      guard case .refused(let faults) = list else { return #expect(Bool(false), "\(list)") }
      #expect(faults.map(\.field) == ["file"] && faults[0].text.contains("season.yaml"))
      let outsider = await perform(["kind": "add-file", "file": "more.yaml", "name": "Y"], participant, room)
      guard case .forbidden = outsider else { return #expect(Bool(false), "\(outsider)") }
    }
  }

  @Test("a participant's proposal is checked, stands with the facilitator, and counts once it is taken over")
  func proposals() async throws {
    try await open { room in
      await room.join(as: 1)
      #expect(isDone(await perform(["kind": "add-option", "name": "A"], facilitator, room)))
      #expect(await part("levers", participant, room).contains("value=\"propose\""))
      let field = "setting:\(Self.places)"
      let wrong = await perform(["kind": "propose", "option": "1", field: "many"], participant, room)
      guard case .refused(let faults) = wrong else { return #expect(Bool(false), "\(wrong)") }
      #expect(faults.map(\.field) == [field])
      #expect(isDone(await perform(["kind": "propose", "option": "1", field: "97"], participant, room)))
      #expect(await part("together", facilitator, room).contains("<td>97</td>"))
      #expect(await !part("differences", facilitator, room).contains("97"))
      #expect(isDone(await perform(["kind": "take-proposal", "proposal": "1"], facilitator, room)))
      #expect(await part("differences", facilitator, room).contains("<strong>97</strong>"))
      #expect(await !part("together", facilitator, room).contains("<td>97</td>"))
    }
  }

  @Test("of two who set one lever at the same time the last one counts, and both are told until it is set again")
  func clash() async throws {
    try await open { room in
      _ = await perform(["kind": "add-option", "name": "A"], facilitator, room)
      let field = "setting:\(Self.places)"
      let shown = "shown:\(Self.places)"
      func set(_ value: String, shownAs before: String?, by seat: Seat) async -> Bool {
        let form: KeyValuePairs =
          ["kind": "set", "option": "1", "shown": "on", field: value, shown: before ?? ""]
        return isDone(await perform(form, seat, room))
      }
      #expect(await set("91", shownAs: nil, by: facilitator))
      #expect(await !part("differences", facilitator, room).contains("facilitator"))
      #expect(await set("92", shownAs: nil, by: other))
      #expect(await part("differences", other, room).contains("set 91; your 92 came later"))
      #expect(await part("differences", facilitator, room).contains("you had set 91; another facilitator set 92"))
      #expect(await set("93", shownAs: "92", by: facilitator))
      for seat in [facilitator, other] {
        #expect(await !part("differences", seat, room).contains("another facilitator"))
      }
    }
  }
}
