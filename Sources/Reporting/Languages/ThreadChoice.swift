internal import Foundation
package import YouthCare

/// How many threads a program works with: as many as were asked for, or as the machine has cores.
package struct ThreadChoice {
  private static let possible = 1...256

  private let asked: Int?

  /// What was asked for, if anything was.
  package init(_ asked: Int?) {
    self.asked = asked
  }

  /// The number.
  package var count: Int {
    asked ?? min(Self.possible.upperBound, max(1, ProcessInfo.processInfo.activeProcessorCount))
  }

  /// What is wrong with what was asked for; `nil` where it can be.
  package var fault: LocalizedText? {
    guard let asked, !Self.possible.contains(asked) else { return nil }
    return LocalizedText(nl: "--threads is \(asked); kies 1 tot 256", en: "--threads is \(asked); choose 1 to 256")
  }
}
