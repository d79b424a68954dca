import Foundation
import Testing

/// The same question gives the same files, to the byte.
@Suite("Same bytes")
struct SameBytesTests {
  static let region = Verification.path("average-region")

  /// The files of a run by name, the manifest apart: that one tells the time and the machine.
  private func files(_ arguments: String..., in workplace: Workplace) throws -> [String: Data] {
    let out = workplace.path("out-\(UUID().uuidString)")
    let outcome = try Command(
      ["run"] + arguments + ["--replications", "20", "--out", out, "--quiet"]
    ).wait()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: out).filter { $0 != "manifest.json" }
    #expect(names.count >= 5)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: "\(out)/\($0)"))) })
  }

  @Test("1, 2 and 7 threads give the same files")
  func threads() throws {
    let workplace = try Workplace()
    let one = try files(Self.region, "--threads", "1", in: workplace)
    for threads in ["2", "7"] { #expect(try files(Self.region, "--threads", threads, in: workplace) == one) }
  }

  @Test("a seed gives the same files again, and another seed gives others")
  func seeds() throws {
    let workplace = try Workplace()
    let first = try files(Self.region, "--seed", "42", in: workplace)
    #expect(try files(Self.region, "--seed", "42", in: workplace) == first)
    let other = try files(Self.region, "--seed", "43", in: workplace)
    #expect(other.keys == first.keys)
    for name in ["months.csv", "years.csv", "totals.csv", "replications.csv"] {
      #expect(other[name] != first[name], "\(name)")
    }
  }

  @Test("a scenario that differs in nothing gives its base's files, but for the name")
  func nothingDiffers() throws {
    let workplace = try Workplace()
    try workplace.write(
      "extends: \(Self.region)\ntitle: nothing\ndiffers: nothing\n", to: "average-regiox.yaml")
    let base = try files(Self.region, in: workplace)
    let same = try files(workplace.path("average-regiox.yaml"), in: workplace)
    #expect(same.keys == base.keys)
    for (name, data) in base where name.hasSuffix(".csv") {
      let renamed = String(decoding: same[name] ?? Data(), as: UTF8.self)
        .replacing("average-regiox", with: "average-region")
      #expect(renamed == String(decoding: data, as: UTF8.self), "\(name)")
    }
  }
}
