/// An answer that is kept: what was asked, on how many worlds it rests, and where it lies.
public struct KeptAnswer: Sendable, Hashable, Codable {
  /// All that an answer follows from, but for the number of worlds.
  public struct Question: Sendable, Hashable, Codable {
    /// What the option set.
    public let settings: [LeverSetting]
    /// The digest of the base's inputs.
    public let baseDigest: String
    /// The version of the program.
    public let version: String
    /// The seed of all worlds.
    public let seed: UInt64

    /// What settings of an option over a base ask.
    public init(_ settings: [LeverSetting], over base: WorkshopBase) {
      (self.settings, baseDigest) = (settings, base.digest)
      (version, seed) = (base.version, base.seed)
    }
  }

  /// Whose answer it is.
  public let option: OptionNumber
  /// What was asked.
  public let question: Question
  /// The digest of the option's own inputs.
  public let digest: String
  /// The worlds that it rests on.
  public let worlds: Int
  /// Where the kept result is found.
  public let reference: String

  /// An answer.
  public init(option: OptionNumber, question: Question, digest: String, worlds: Int, reference: String) {
    (self.option, self.question, self.digest) = (option, question, digest)
    (self.worlds, self.reference) = (worlds, reference)
  }
}

/// What has changed since an answer was kept; without any of it, it is the answer of now.
public struct AnswerAge: OptionSet, Sendable, Hashable {
  /// The changes, a bit each.
  public let rawValue: Int

  /// Changes by their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The option sets other things.
  public static let otherSettings = AnswerAge(rawValue: 1)
  /// The base's inputs are others.
  public static let otherBase = AnswerAge(rawValue: 2)
  /// The program's version is another.
  public static let otherVersion = AnswerAge(rawValue: 4)
  /// The worlds are drawn from another seed.
  public static let otherSeed = AnswerAge(rawValue: 8)

  /// Whether the answer is stale: the same settings ask something else than they did.
  public var isStale: Bool { !isDisjoint(with: [.otherBase, .otherVersion, .otherSeed]) }
}
