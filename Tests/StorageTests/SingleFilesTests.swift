import Foundation
import Storage
import Testing

@Suite("files that stand by themselves")
struct SingleFilesTests {
  @Test("are all written, or none of them where one is there already or can't be")
  func newFiles() throws {
    let scratch = try ScratchFolder()
    let names = ["a.csv", "b.yaml"]
    try NewFiles.write(names.map { (path: scratch.path($0), text: "text of \($0)\n") })
    #expect(scratch.names == names)
    #expect(try String(contentsOfFile: scratch.path("b.yaml"), encoding: .utf8) == "text of b.yaml\n")
    #expect(throws: OutputFailure.self) {
      try NewFiles.write([(path: scratch.path("c.csv"), text: "c"), (path: scratch.path("a.csv"), text: "new")])
    }
    #expect(throws: OutputFailure.self) {
      try NewFiles.write([(path: scratch.path("c.csv"), text: "c"), (path: scratch.path("no/where.csv"), text: "d")])
    }
    #expect(scratch.names == names)
    #expect(try String(contentsOfFile: scratch.path("a.csv"), encoding: .utf8) == "text of a.csv\n")
  }
}
