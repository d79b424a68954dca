public import Reporting
public import YouthCare

/// A form that a report is given.
public protocol Rendering {
  /// The bytes of the file; the same for the same report.
  func bytes(of report: Report) throws(RenderingFailure) -> [UInt8]
}

/// Why a report couldn't be rendered, and what would mend it.
public struct RenderingFailure: Error, Sendable {
  /// What is wrong, for users.
  public let message: LocalizedText

  /// A failure with what is wrong.
  public init(_ message: LocalizedText) { self.message = message }
}
