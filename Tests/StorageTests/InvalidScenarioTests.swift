import Foundation
import Storage
import Testing
import YouthCare

/// One file a fault in InvalidScenarios; beside it, in a file ending in `.expected`, the exact words: first English,
/// then after an empty line Dutch.
@Suite("a file with a fault is refused, with these words")
struct InvalidScenarioTests {
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.invalid.path))?
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted() ?? []

  @Test("there is a file for every fault")
  func enoughFiles() {
    #expect(Self.names.count >= 120)
  }

  @Test("exactly the expected messages", arguments: names)
  func messages(name: String) throws {
    let expectation = Fixtures.invalid.appending(path: "\(name).expected")
    let expected = try #require(
      try? String(contentsOf: expectation, encoding: .utf8), "write down what \(name).yaml should say")
    let result = Fixtures.result(of: Fixtures.invalid.appending(path: "\(name).yaml").path)
    guard case .failure(let faults) = result else {
      Issue.record("\(name).yaml is accepted")
      return
    }
    let actual = Language.allCases.reversed().map { faults.description(in: $0) + "\n" }.joined(separator: "\n")
    #expect(actual.replacing(Fixtures.invalid.path + "/", with: "") == expected)
  }

  @Test("no expectation without a file")
  func noOrphans() throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: Fixtures.invalid.path)
    let expectations = all.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }
    #expect(Set(expectations) == Set(Self.names))
  }
}
