public import YouthCare

/// A number or a choice that a group can turn: what it is called, where it stands in a file, and what it may be.
///
/// Unit, range, choices, evidence and meaning are those of the declaration by which files are read.
public struct LeverControl: Sendable {
  /// Whether it is chosen for each segment or once for the region.
  public enum Scope: Sendable {
    case segment
    case region
  }

  /// The instrument whose group it stands in.
  public let instrument: Lever.Instrument
  /// The lever whose page explains it, by its key; `nil` where its own declaration is all that there is.
  public let lever: String?
  /// Its keys within a segment, or from the top of a file.
  public let keys: [String]
  public let scope: Scope
  /// What it is called.
  public let label: LocalizedText
  /// What it may be.
  public let description: ParameterDescription
  /// The funding model under which alone it means something, where there is one.
  public let model: String?

  /// Its name in forms, such as `funding.ceiling.share`.
  public var name: String { keys.joined(separator: ".") }

  /// Where it stands for a segment, or for the region.
  ///
  /// - Precondition: a segment is given for what is chosen by segment.
  public func address(in segment: String?) -> Address {
    switch scope {
    case .region: return Address(keys)
    case .segment:
      guard let segment else { preconditionFailure("\(name) is chosen for each segment") }
      return Address(["segments", segment] + keys)
    }
  }
}
