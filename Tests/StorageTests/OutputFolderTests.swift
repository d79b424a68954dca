import Foundation
import Storage
import Testing
import YouthCare

@Suite("The output folder")
struct OutputFolderTests {
  /// An output with tables of one scenario.
  private func write(_ scratch: ScratchFolder, _ name: String, scenario: String = "sample") async throws {
    try await WrittenRegion.write(
      [try WrittenRegion.scenario(named: scenario)], to: try OutputFolder(scratch.path(name)), replications: 2)
  }

  @Test("folders above it are made, and nothing hidden stays")
  func makesParents() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "a/b/out/")
    #expect(FileManager.default.fileExists(atPath: scratch.path("a/b/out/years.csv")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("a/b")) == ["out"])
  }

  @Test("an empty folder and an earlier output are replaced")
  func replaces() async throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch.path("out"), withIntermediateDirectories: false)
    try await write(scratch, "out")
    try await write(scratch, "out", scenario: "second")
    #expect(try scratch.rows("out/years.csv").allSatisfy { $0["scenario"] == "second" })
    #expect(scratch.names == ["out"])
  }

  @Test("a folder with anything else in it is refused, and stays as it is")
  func refusesForeign() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    try scratch.write("mine", to: "out/notes.txt")
    let failure = #expect(throws: OutputFailure.self) { try OutputFolder(scratch.path("out")) }
    #expect(failure?.isRefusal == true)
    let path = scratch.path("out")
    #expect(
      failure?.message.en
        == "\(path): this holds 'notes.txt', which raming did not write; choose another folder, or empty this one")
    #expect(String(decoding: try scratch.bytes("out/notes.txt"), as: UTF8.self) == "mine")
    #expect(scratch.names == ["out"])
  }

  @Test("a file, a folder above the current one and a link to nothing are refused")
  func refusesOthers() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "file")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: "nowhere")
    for path in [scratch.path("file"), "/", ".", "", scratch.path("link")] {
      let failure = #expect(throws: OutputFailure.self) { try OutputFolder(path) }
      #expect(failure?.isRefusal == true, "\(path)")
    }
    #expect(scratch.names == ["file", "link"])
  }

  @Test("a manifest of somebody else's makes no output")
  func foreignManifest() throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch.path("out"), withIntermediateDirectories: false)
    try scratch.write("{\"program\": \"other\", \"files\": [\"manifest.json\"]}", to: "out/manifest.json")
    #expect(throws: OutputFailure.self) { try OutputFolder(scratch.path("out")) }
    try scratch.write(
      "{\"program\": \"raming\", \"files\": [\"manifest.json\", \"notes.txt\"]}", to: "out/manifest.json")
    try scratch.write("mine", to: "out/notes.txt")
    #expect(throws: OutputFailure.self, "a manifest can't make a stranger's file one of ours") {
      try OutputFolder(scratch.path("out"))
    }
  }

  @Test("what comes into the folder during the run is not thrown away")
  func refusesAtTheEnd() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    let old = try scratch.bytes("out/years.csv")
    do {
      let folder = try OutputFolder(scratch.path("out"))
      try scratch.write("mine", to: "out/notes.txt")
      let scenario = try WrittenRegion.scenario(named: "second")
      await #expect(throws: OutputFailure.self) {
        try await WrittenRegion.write([scenario], to: folder, replications: 2)
      }
    }
    #expect(try scratch.bytes("out/years.csv") == old)
    #expect(FileManager.default.fileExists(atPath: scratch.path("out/notes.txt")))
    #expect(scratch.names == ["out"])
  }

  @Test("a run that is broken off leaves nothing behind, and an earlier output as it was")
  func discards() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    let old = try scratch.bytes("out/manifest.json")
    do {
      let folder = try OutputFolder(scratch.path("out"))
      _ = try ResultWriter([try WrittenRegion.scenario()], in: folder)
      #expect(scratch.names.count == 2)
      folder.discard()
      #expect(throws: OutputFailure.self) { try folder.commit() }
      let deeper = try OutputFolder(scratch.path("x/y/out"))
      deeper.discard()
    }
    #expect(scratch.names == ["out"])
    #expect(try scratch.bytes("out/manifest.json") == old)
  }

  @Test("what a killed run left is removed by the next one; what another run is writing is not")
  func removesStale() async throws {
    let scratch = try ScratchFolder()
    let stale = ".raming-output-1-1"
    let foreign = ".raming-output-2-2"
    for folder in [stale, foreign] {
      try FileManager.default.createDirectory(atPath: scratch.path(folder), withIntermediateDirectories: false)
    }
    try scratch.write("x", to: "\(stale)/years.csv")
    try scratch.write("x", to: "\(foreign)/letter.txt")
    let running = try OutputFolder(scratch.path("running"))
    try await write(scratch, "out")
    #expect(scratch.names == [foreign, (running.workingPath as NSString).lastPathComponent, "out"].sorted())
  }
}
