/// An option of a workshop: a name, what it sets otherwise than the base, and how it came to that.
public struct WorkshopOption: Sendable, Equatable {
  /// Which it is.
  public let number: OptionNumber
  /// What the group calls it.
  public internal(set) var name: String
  /// Whether it was taken away; it can be restored.
  public internal(set) var isRemoved = false
  /// What it sets otherwise than the base, in the order in which it was set; each line can be removed.
  public private(set) var settings: [LeverSetting]
  /// What was saved last; `nil` where nothing was.
  public private(set) var saved: [LeverSetting]?
  /// What it was as the workshop was opened, or as the option was made since.
  public private(set) var opened: [LeverSetting]
  /// The answers that are kept, the newest last.
  public private(set) var answers: [KeptAnswer] = []
  private var past: [[LeverSetting]] = []
  private var future: [[LeverSetting]] = []

  init(_ number: OptionNumber, name: String, settings: [LeverSetting]) {
    (self.number, self.name, self.settings, opened) = (number, name, settings, settings)
  }

  /// Whether a change can be undone.
  public var canUndo: Bool { !past.isEmpty }
  /// Whether a change that was undone can be made again.
  public var canRedo: Bool { !future.isEmpty }

  /// The last change that stands, to be shown once more; `nil` where there is none.
  public var lastChange: LastChange? { past.last.map { LastChange(before: $0, after: settings) } }

  /// What a reset would go back to; `nil` where nothing was saved.
  public func settings(of target: ResetTarget) -> [LeverSetting]? {
    switch target {
    case .base: []
    case .saved: saved
    case .opened: opened
    }
  }

  mutating func change(to settings: [LeverSetting]) {
    past.append(self.settings)
    if past.count > WorkshopLimit.undo.number { past.removeFirst() }
    future = []
    self.settings = settings
  }

  mutating func undo() {
    guard let before = past.popLast() else { return }
    future.append(settings)
    settings = before
  }

  mutating func redo() {
    guard let after = future.popLast() else { return }
    past.append(settings)
    settings = after
  }

  mutating func save() { saved = settings }

  mutating func open() { opened = settings }

  /// Keeps an answer in the place of an earlier one to the same question.
  mutating func keep(_ answer: KeptAnswer) {
    answers.removeAll { $0.question == answer.question }
    answers.append(answer)
    if answers.count > WorkshopLimit.answers.number { answers.removeFirst() }
  }
}
