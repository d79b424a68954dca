internal import Experiments
public import YouthCare

/// A scenario as it was read, with what a manifest needs to say which inputs a run had.
public struct ScenarioFile: Sendable {
  /// One input after merging and defaults, in the units that the program computes in (days, shares, euro).
  public struct Input: Sendable, Equatable {
    /// The keys from the top, joined by points.
    public let path: String
    /// The value.
    public let value: String
    /// Whether it is a text for readers, which no result depends on.
    public let isText: Bool
  }

  /// The scenario.
  public let scenario: Scenario
  /// The inputs, in the order of the format.
  public let resolved: [Input]
  /// The SHA-256 of the inputs that results depend on, in hexadecimal digits.
  ///
  /// Names, titles and other texts are left out, and so is the way the inputs are spread over files or written: a
  /// scenario that changes nothing has the digest of its base.
  public let digest: String
  /// The files read: the one asked for, then its bases.
  public let files: [String]
  /// The file that it extends, the first of several; `nil` where it extends none.
  public let base: String?
  /// The file of the scenario that it is compared with, if it names one; it could be read.
  public let comparedWith: String?
  /// What is odd in them and refuses nothing.
  public let remarks: [Diagnostic]
  /// The futures that it names, in the order of the file.
  public let futures: [FutureFile]

  init(
    scenario: Scenario, resolved: [Input], files: [String], base: String?, comparedWith: String?,
    remarks: [Diagnostic], futures: [FutureFile] = []
  ) {
    self.scenario = scenario
    self.futures = futures
    self.remarks = remarks
    self.resolved = resolved
    self.files = files
    self.base = base
    self.comparedWith = comparedWith
    let lines = resolved.filter { !$0.isText }.map { "\($0.path) = \($0.value)\n" }
    digest = SHA256.hex(of: lines.joined().utf8)
  }
}
