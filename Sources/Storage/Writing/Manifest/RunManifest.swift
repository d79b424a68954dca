public import YouthCare

/// What a reader needs to know to trust a run's tables, and to make them again.
public struct RunManifest: Sendable {
  /// One scenario: where it was read and which inputs it had.
  public struct Source: Sendable {
    /// The name in the tables.
    public var name: String
    /// The title, in Dutch and in English.
    public var title: [String: String]
    /// The files read: the one asked for, then its bases.
    public var files: [String]
    /// The digest of the inputs that results depend on.
    public var digest: String
    /// Every input after merging and defaults, by its path.
    public var inputs: [String: String]

    /// The numbers that its files state, with what they say of where those come from.
    public var numbers: [StatedNumber]
    /// What was uncertain about its inputs; `nil` where all of them were as stated.
    public var uncertainty: Uncertainty?

    /// A scenario's source.
    public init(
      name: String, title: [String: String], files: [String], digest: String, inputs: [String: String],
      numbers: [StatedNumber] = [], uncertainty: Uncertainty? = nil
    ) {
      self.name = name
      self.title = title
      self.files = files
      self.digest = digest
      self.inputs = inputs
      self.numbers = numbers
      self.uncertainty = uncertainty
    }
  }

  /// The scenarios, in the order of the run.
  public var scenarios: [Source]
  /// The master seed.
  public var seed: UInt64
  /// The number of replications.
  public var replications: Int
  /// The number of threads; it changes no table.
  public var threads: Int
  /// The program's version.
  public var version: String
  /// How the program was built: compiler and optimisation.
  public var build: String
  /// When the run began, as ISO 8601 in UTC.
  public var time: String
  /// Seconds that the run took.
  public var wallSeconds: Double

  /// A manifest.
  public init(
    scenarios: [Source], seed: UInt64, replications: Int, threads: Int, version: String, build: String, time: String,
    wallSeconds: Double
  ) {
    self.scenarios = scenarios
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.version = version
    self.build = build
    self.time = time
    self.wallSeconds = wallSeconds
  }
}
