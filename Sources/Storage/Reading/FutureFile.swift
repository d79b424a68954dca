public import YouthCare

/// A named alternative to what a file says of the years to come, which is run beside it.
///
/// MODEL.md, V9.
public struct FutureFile: Sendable {
  /// Its name, by which a command asks for it.
  public let name: String
  /// What it is called for readers.
  public let title: LocalizedText
  /// How likely somebody says it is; of all futures of a file, or of none.
  public let weight: Double?
  /// The scenario in it: a measure of what the file states.
  public let file: ScenarioFile
}

/// A future as it stands in a file: what differs is not looked into yet.
struct StatedFuture {
  let name: String
  let title: LocalizedText
  let weight: Double?
  /// Where its key stands.
  let place: Place
  /// What differs, as a file that extends this one would say it.
  let differences: SourceNode
}
