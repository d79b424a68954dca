import Foundation
import Testing

/// Paths of every shape: a run succeeds there, or says before it starts why that can't be.
@Suite("Paths of output and input")
struct PathTests {
  /// A folder to work in, two below what is looked at, so that paths can lead up.
  private struct Place {
    let workplace: Workplace
    var here: String { workplace.path("home/desk") }

    init() throws {
      workplace = try Workplace()
      try FileManager.default.createDirectory(
        atPath: workplace.path("home/desk/there"), withIntermediateDirectories: true)
      try workplace.write("mine", to: "home/desk/file")
    }

    func run(_ out: String) throws -> Command.Outcome {
      try Command.run(
        "run", workplace.scenario, "--replications", "1", "--quiet", "--lang", "en", "--out", out, in: here)
    }

    /// Every path below, hidden ones too.
    var everything: [String] {
      (FileManager.default.enumerator(atPath: workplace.folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    func isOutput(_ path: String) -> Bool {
      FileManager.default.fileExists(atPath: (path.hasPrefix("/") ? path : "\(here)/\(path)") + "/manifest.json")
    }
  }

  @Test(
    "a folder of any name is made, and nothing beside it",
    arguments: [
      ("x", ["x"]), ("x/", ["x"]), ("x//", ["x"]), ("./x", ["x"]), ("é/b", ["é", "é/b"]), ("é", ["é"]),
      ("x/y/z", ["x", "x/y", "x/y/z"]), ("a b", ["a b"]), ("-", ["-"]), ("~", ["~"]), ("...", ["..."]),
      ("there/../x", ["x"]), ("x/../y", ["y"]), ("x/y/../../z/./q", ["z", "z/q"]), ("x/..//there/y", ["there/y"]),
      ("日本", ["日本"]), ("'q\"", ["'q\""]),
    ])
  func anyName(path: String, made: [String]) throws {
    let place = try Place()
    let before = Set(place.everything)
    let outcome = try place.run(path)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    let folders = Set(place.everything).subtracting(before).filter { !$0.contains(".csv") && !$0.contains(".json") }
    #expect(folders == Set(made.map { "home/desk/\($0)" }))
    #expect(place.isOutput(try #require(made.last)))
  }

  @Test(
    "a path that can't be is refused before the run, and nothing is left of it",
    arguments: [
      "", ".", "..", "./", "../..", "/", "//", "there/..", "file", "file/", "file/x", "file/..", "x/..", "/proc/x",
      String(repeating: "n", count: 300), String(repeating: "n/", count: 3_000),
      "new/" + String(repeating: "n", count: 300),
      "two\nlines", "\u{FFFD}",
    ])
  func refused(path: String) throws {
    let place = try Place()
    let before = place.everything
    let outcome = try place.run(path)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.hasPrefix("raming: ") && outcome.errors.contains(";"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(place.everything == before)
  }

  /// Names of all kinds between the steps that lead nowhere and up; where they lead is followed by hand.
  @Test("paths drawn at random end in an output or in a refusal, and leave nothing beside it")
  func drawn() throws {
    var luck = SplitMix64(state: 12)
    for _ in 0..<60 {
      let place = try Place()
      let before = Set(place.everything)
      let names = ["x", "y", "é", "there", "file", ".", "..", "", "a b", "long-name.with.points"]
      let steps = (0...luck.whole(0...4)).map { _ in names[luck.whole(0...(names.count - 1))] }
      let path = (luck.happens(0.2) ? place.here + "/" : "") + steps.joined(separator: "/")
      var folders = ["", "home", "desk"]
      var leadsThroughFile = false
      for step in steps where !leadsThroughFile {
        leadsThroughFile = folders == ["", "home", "desk", "file"] && step != ""
        if step == ".." { folders.removeLast() } else if step != "." && step != "" { folders.append(step) }
        if folders.isEmpty { break }
      }
      let isAbove = folders.count <= 3 && folders == Array(["", "home", "desk"].prefix(folders.count))
      let isFile = leadsThroughFile || folders == ["", "home", "desk", "file"]
      // Beside the working folder stand the scenario and the folder above it, which are no output.
      let outcome = path.isEmpty || path == "/" ? nil : try place.run(path)
      guard let outcome, path.hasPrefix(place.here) || !path.hasPrefix("/") else { continue }
      let refused = isAbove || isFile || folders.isEmpty
      #expect(outcome.status == (refused ? 64 : 0), "\(path): \(outcome)")
      let after = Set(place.everything)
      if refused { #expect(after == before, "\(path)") }
      #expect(!after.contains { $0.contains(".raming") }, "\(path)")
      let target = folders.dropFirst().joined(separator: "/")
      for added in after.subtracting(before) {
        #expect(target.hasPrefix(added) || added.hasPrefix(target), "\(path) also made \(added)")
      }
    }
  }

  @Test(
    "a scenario file that can't be is refused with its path",
    arguments: ["", "x", ".", "..", "/", "//x", "é/b", "there", "there/", "file/x", String(repeating: "n", count: 300)])
  func input(path: String) throws {
    let place = try Place()
    for command in ["check", "run", "calibrate"] {
      let outcome = try Command.run(command, path, "--lang", "en", in: place.here)
      #expect(outcome.status == 64, "\(command) \(path): \(outcome)")
      #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
    }
  }
}
