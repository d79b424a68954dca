public import YouthCare

/// What a report says of the run behind it.
public struct RunRecord: Sendable, Equatable {
  /// What went into an option.
  public struct Input: Sendable, Equatable {
    /// The option, for readers.
    public let option: LocalizedText
    /// The files that were read: the one asked for, then its bases.
    public let files: [String]
    /// The digest of all that results depend on.
    public let digest: String

    /// The input of an option.
    public init(option: LocalizedText, files: [String], digest: String) {
      (self.option, self.files, self.digest) = (option, files, digest)
    }
  }

  /// The program's version, and how it was built.
  public let version: String
  public let build: String
  public let seed: UInt64
  /// How many worlds were lived through; replications where all inputs were as stated.
  public let worlds: Int
  /// Whether all inputs were as stated.
  public let isFixed: Bool
  /// The day on which it was made.
  public let date: CalendarDate
  /// How long it took, in seconds; `nil` leaves it out, for a report that is the same to the byte each time.
  public let seconds: Double?
  /// What makes it again.
  public let command: String
  public let inputs: [Input]

  /// The record of a run.
  public init(
    version: String, build: String, seed: UInt64, worlds: Int, isFixed: Bool, date: CalendarDate,
    seconds: Double? = nil, command: String, inputs: [Input]
  ) {
    (self.version, self.build, self.seed, self.worlds) = (version, build, seed, worlds)
    (self.isFixed, self.date, self.seconds) = (isFixed, date, seconds)
    (self.command, self.inputs) = (command, inputs)
  }
}
