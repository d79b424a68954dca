public import Experiments
public import YouthCare

/// What is known of an option beside its base after some worlds.
public struct Answer: Sendable {
  /// How far it is.
  public enum Progress: Sendable, Equatable {
    /// More worlds follow.
    case going
    /// All worlds that were aimed at.
    case complete
    /// It ended before its time, and why.
    case failed(LocalizedText)
  }

  /// How many worlds it rests on; 0 where there was none yet.
  public let worlds: Int
  /// How many are aimed at.
  public let target: Int
  public let progress: Progress
  /// The option beside the base in these worlds, as `raming compare` has it with so many replications; `nil` where there
  /// was no world yet, or where they can't be compared.
  public let comparison: OptionComparison?

  init(worlds: Int, target: Int, progress: Progress, base: OptionValues?, option: OptionValues?) {
    (self.worlds, self.target, self.progress) = (worlds, target, progress)
    guard let base, let option else {
      comparison = nil
      return
    }
    comparison = try? OptionComparison([option], with: base)
  }
}
