public import YouthCare

/// What all options of a workshop are held against, and how answers come about.
public struct WorkshopBase: Sendable, Hashable, Codable {
  /// The scenario file, by its name within the folder.
  public let file: String
  /// The digest of its inputs.
  public let digest: String
  /// The version of the program.
  public let version: String
  /// The seed of all worlds.
  public let seed: UInt64
  /// The worlds to which answers are refined.
  public let worlds: Int
  /// The language that the workshop is held in, by its code.
  public let languageCode: String

  /// The base of a workshop.
  public init(file: String, digest: String, version: String, seed: UInt64, worlds: Int, language: Language) {
    (self.file, self.digest, self.version) = (file, digest, version)
    (self.seed, self.worlds, languageCode) = (seed, worlds, language.code)
  }

  /// The language that the workshop is held in.
  public var language: Language { Language(rawValue: languageCode) ?? .dutch }
}
