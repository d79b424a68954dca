/// What is kept of a run until its output is whole.
public protocol KeptWork: Sendable {
  /// Whether anything is kept, by this run or by one before it.
  var holdsAny: Bool { get }
}
