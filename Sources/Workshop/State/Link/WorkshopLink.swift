/// A workshop's choices as one text that holds all of them: whoever opens it sees the same, or reads why not.
public struct WorkshopLink: Sendable, Hashable {
  /// An option of it.
  public struct Option: Sendable, Hashable {
    /// What the group called it.
    public let name: String
    /// What it sets otherwise than the base.
    public let settings: [LeverSetting]

    /// An option with a name.
    public init(name: String, settings: [LeverSetting]) {
      (self.name, self.settings) = (name, settings)
    }
  }

  /// The base's file, digest and language, the program's version, the seed and the worlds.
  public let base: WorkshopBase
  /// The options that stood side by side, in their order.
  public let options: [Option]
  /// What was shown, its option by its place among them, from 1.
  public let view: ProjectorView

  /// A link of options over a base.
  public init(base: WorkshopBase, options: [Option], view: ProjectorView) {
    (self.base, self.options, self.view) = (base, options, view)
  }

  /// The link of a workshop as it stands; what its projector shows is what the link shows.
  public init(of workshop: Workshop) {
    let options = workshop.options
    let shown = workshop.projectorView
    let place = options.firstIndex { $0.number == shown.option }
    self.init(
      base: workshop.base, options: options.map { Option(name: $0.name, settings: $0.settings) },
      view: ProjectorView(shown.picture, of: place.map { OptionNumber($0 + 1) }))
  }
}
