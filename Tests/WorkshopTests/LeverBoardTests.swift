import Foundation
import Storage
import Testing
import Workshop
import YouthCare

@Suite("The levers of a workshop")
struct LeverBoardTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios").path
  private let board = LeverBoard()

  @Test("at first sight there are eighteen at most, in four groups, and each name once")
  func main() {
    #expect(board.main.count == 18)
    #expect(Set(board.main.map(\.instrument)) == Set(LeverBoard.instruments))
    #expect(Set(board.all.map(\.name)).count == board.all.count)
    #expect(board.more.count > 40)
  }

  @Test("each has a page, or its declaration says all")
  func pages() {
    for control in board.all {
      if let key = control.lever { #expect(board.lever(key) != nil, "\(control.name)") }
      #expect(control.description.range != nil || !control.description.choices.isEmpty)
    }
  }

  /// The page writes what a file may say: every address is one that the reader knows.
  @Test("an address that it offers is read in a file, and what is wrong there comes back by it")
  func addresses() throws {
    let base = "\(Self.folder)/living-region.yaml"
    for control in board.main {
      let address = control.address(in: "S1")
      let file = OptionFile(
        named: "option", setting: [LeverSetting(address, "no such value")], besides: base, title: "Option")
      do throws(OptionFile.Faults) {
        _ = try file.question()
        Issue.record("\(address) takes any value")
      } catch {
        #expect(error.faults.contains { $0.lever == address }, "\(address): \(error.faults)")
      }
    }
  }
}
