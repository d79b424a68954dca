public import Workshop
public import YouthCare

/// A workshop, as the server shows it and lets it be worked on.
///
/// The server holds the door (seats, limits, forms that other sites post); the host holds the workshop and its pages, and
/// keeps what is done before it says so. All that it gives as markup is escaped already.
public protocol WorkshopHost: Sendable {
  /// The page's style.
  var style: String { get }
  /// The page's script.
  var script: String { get }
  /// Where news of the workshop stands; all streams take it from there.
  var board: UpdateBoard { get }

  /// A whole page as somebody sees it; nothing where there is no such page for them.
  ///
  /// - Parameters:
  ///   - query: what stands behind the question mark of the address; where a form wasn't done, the form.
  ///   - faults: what was wrong with that form.
  func page(
    _ view: WorkshopView, asking query: WorkshopForm, for seat: Seat, in language: Language, faults: [FieldFault]
  ) async -> String?

  /// A fragment of the room's page by its name; nothing where there is none for them.
  func part(_ name: String, asking query: WorkshopForm, for seat: Seat, in language: Language) async -> String?

  /// Does what a form asks, and keeps it, or says why not.
  func perform(_ form: WorkshopForm, by seat: Seat, in language: Language) async -> CommandOutcome

  /// What is wrong with values as they are being typed.
  func check(_ form: WorkshopForm, for seat: Seat, in language: Language) async -> [FieldFault]

  /// What is taken out of the workshop, by its name (`report`, `record`, `link` …); nothing where there is none for them.
  func export(
    _ name: String, options query: WorkshopForm, for seat: Seat, in language: Language
  ) async -> ServedFile?
}

/// A page of a workshop.
public enum WorkshopView: Sendable, Hashable {
  /// What somebody works on: the facilitator's or a participant's.
  case room
  /// What hangs on the wall.
  case projector
  /// The page behind a lever, by its key.
  case lever(String)
  /// What the model knows, how its bands did, and what it leaves out.
  case trust
  /// The facilitator's guide.
  case guide
}
