import Foundation
import Testing
import Workshop
import WorkshopServer

@Suite("A workshop's file")
struct WorkshopFileTests {
  @Test("what was appended is there in its order when the file is opened again")
  func reopens() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/workshop.sqlite"
      let time = Date(timeIntervalSince1970: 1_796_000_000.125)
      let file = try WorkshopFile(at: path)
      #expect(try file.events().isEmpty)
      #expect(try file.append([Data("1".utf8), Data("2".utf8)], by: .facilitator, at: time) == 2)
      #expect(try file.append([Data("3".utf8)], by: .participant(7), at: time) == 3)
      try file.keep(Data([0, 255]), as: "option 1")
      try file.keep(Data([1]), as: "option 1")
      try file.close()
      let again = try WorkshopFile(at: path)
      let events = try again.events()
      #expect(events.map(\.sequence) == [1, 2, 3])
      #expect(events.map { String(decoding: $0.json, as: UTF8.self) } == ["1", "2", "3"])
      #expect(events.map(\.person) == [.facilitator, .facilitator, .participant(7)])
      #expect(events.allSatisfy { $0.time == time })
      #expect(try again.answers() == ["option 1"])
      #expect(try again.answer("option 1") == Data([1]))
      #expect(try again.answer("option 2") == nil)
    }
  }

  @Test("a copy of the files as they lie there, as a kill leaves them, holds all that was appended")
  func survivesKill() async throws {
    try await withTemporaryFolder { folder in
      let file = try WorkshopFile(at: folder + "/workshop.sqlite")
      for number in 1...20 { try file.append([Data("\(number)".utf8)], by: .facilitator, at: .now) }
      let copy = folder + "/copy.sqlite"
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder + "/workshop.sqlite" + ending, toPath: copy + ending)
      }
      #expect(try WorkshopFile(at: copy).events().count == 20)
    }
  }

  @Test("a file that is open is refused to a second program, until it is closed")
  func hasOneWriter() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/workshop.sqlite"
      let file = try WorkshopFile(at: path)
      #expect(throws: WorkshopFileFault.inUse(path: path)) { try WorkshopFile(at: path) }
      try file.append([Data("1".utf8)], by: .facilitator, at: .now)
      try file.close()
      #expect(try WorkshopFile(at: path).events().count == 1)
    }
  }

  @Test("what is no workshop is refused, and left as it was")
  func refusesForeign() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/letter.txt"
      let text = Data(String(repeating: "Dear council, ", count: 100).utf8)
      try text.write(to: URL(filePath: path))
      #expect(throws: WorkshopFileFault.foreign(path: path)) { try WorkshopFile(at: path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }
  }

  @Test("a file of a later format is refused by its number")
  func refusesNewer() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/workshop.sqlite"
      try WorkshopFile(at: path).close()
      // The format's number lies in SQLite's header, at byte 60.
      try change(path) { $0.replaceSubrange(60..<64, with: [0, 0, 0, 9]) }
      #expect(throws: WorkshopFileFault.newer(path: path, version: 9, known: 1)) { try WorkshopFile(at: path) }
    }
  }

  @Test("a damaged file is refused")
  func refusesDamaged() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/workshop.sqlite"
      let file = try WorkshopFile(at: path)
      try file.append([Data(repeating: 7, count: 50_000)], by: .facilitator, at: .now)
      try file.close()
      try change(path) { $0.replaceSubrange(4_096..<12_000, with: [UInt8](repeating: 0xAA, count: 7_904)) }
      #expect(throws: WorkshopFileFault.damaged(path: path)) { try WorkshopFile(at: path) }
    }
  }

  @Test("a folder that isn't there is said")
  func refusesUnreachable() {
    #expect { try WorkshopFile(at: "/nowhere/workshop.sqlite") } throws: { error in
      if case .unreachable = error as? WorkshopFileFault { true } else { false }
    }
  }

  private func change(_ path: String, _ work: (inout [UInt8]) -> Void) throws {
    var bytes = Array(try Data(contentsOf: URL(filePath: path)))
    work(&bytes)
    try Data(bytes).write(to: URL(filePath: path))
  }
}
