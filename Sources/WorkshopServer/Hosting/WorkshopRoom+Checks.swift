internal import Workshop
internal import YouthCare

/// What is asked by forms, and what is wrong with it.
extension WorkshopRoom {
  /// An option as events would make it.
  func option(_ number: OptionNumber, after events: [WorkshopEvent]) -> WorkshopOption? {
    var after = workshop
    for event in events { after.apply(event) }
    return after.option(number)
  }

  /// What a form asks. Only the facilitator has files read.
  func command(of form: WorkshopForm, by seat: Seat) throws -> WorkshopCommand {
    guard form.kind == "add-file" else { return try WorkshopCommand(form: form.byName) }
    guard seat.person == .facilitator else { throw WorkshopRefusal.notYours(.facilitator) }
    return try command(ofFile: form)
  }

  /// What is wrong with an option as a change would make it, by the fields that were typed; of a proposal as well.
  func faults(of command: WorkshopCommand, _ events: [WorkshopEvent], in language: Language) -> [FieldFault] {
    var changed: WorkshopOption?
    switch command {
    case .set(let number, _): changed = option(number, after: events)
    case .propose(let number, let settings):
      let asked = try? workshop.events(for: .set(number, settings), by: .facilitator)
      changed = asked.flatMap { option(number, after: $0) }
    default: break
    }
    guard let changed, changed.settings != workshop.option(changed.number)?.settings else { return [] }
    do throws(OptionFile.Faults) {
      _ = try question(of: changed)
      return []
    } catch {
      return error.faults.map { fault in
        FieldFault(fault.message.text(in: language), in: fault.lever.map { "setting:\($0)" } ?? "")
      }
    }
  }

  func outcome(of refusal: WorkshopRefusal, in language: Language) -> CommandOutcome {
    if case .notYours = refusal { return .forbidden(FieldFault(refusal.text.text(in: language))) }
    return .refused(Self.faults(of: refusal, in: language))
  }

  static func faults(of refusal: WorkshopRefusal, in language: Language) -> [FieldFault] {
    let text = refusal.text.text(in: language)
    switch refusal {
    case .needsChoice(let conflicts):
      return conflicts.keys.map { "\($0)" }.sorted().map { FieldFault(text, in: "choice:\($0)") }
    default: return [FieldFault(text, in: refusal.field?.name ?? "")]
    }
  }

  /// What is said to who has more read than a person would type.
  static let tooManyProposals = LocalizedText(
    nl: "U stelt te snel achter elkaar iets voor; wacht een halve minuut.",
    en: "You propose too much too soon; wait half a minute.")
}
