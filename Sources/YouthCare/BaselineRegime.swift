/// Under whose terms the data were observed: what behaviour is measured against (MODEL.md, K0).
///
/// What a region is isn't a change of its regime: a file that extends another is a measure of it where it says what
/// `differs`, and else a region of its own, with its own terms.
public struct BaselineRegime: Sendable, Equatable {
  /// A region by whose terms behaviour is measured.
  public struct Region: Sendable, Equatable {
    /// The name of its file.
    public let file: String
    /// Its title for readers.
    public let title: LocalizedText

    /// A region.
    public init(file: String, title: LocalizedText) {
      self.file = file
      self.title = title
    }
  }

  /// The regions of which the scenario is a measure; none where its own terms are the baseline.
  public var regions: [Region] = []
  /// The segments, by id, in which `observed_funding` is stated and goes before them.
  public var statedSegments: [String] = []

  /// The scenario's own terms.
  public init() {}
}
