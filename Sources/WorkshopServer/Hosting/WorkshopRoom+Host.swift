internal import Experiments
internal import Foundation
internal import Publishing
internal import Reporting
internal import Storage
public import Workshop
public import YouthCare

extension WorkshopRoom: WorkshopHost {
  public nonisolated var style: String { PageAssets.style }
  public nonisolated var script: String { PageAssets.script }

  public func page(
    _ view: WorkshopView, asking query: WorkshopForm, for seat: Seat, in language: Language, faults: [FieldFault]
  ) async -> String? {
    switch view {
    case .room: RoomPage(await model(query, seat, language, faults)).markup
    case .projector: ProjectorPage(await model(query, seat, language, faults)).markup
    case .lever(let key): LeverView(key, of: levers, in: language)?.markup
    case .trust: await trustPage(in: language)
    case .guide: seat.person == .facilitator ? GuidePage(in: language).markup : nil
    }
  }

  public func part(_ name: String, asking query: WorkshopForm, for seat: Seat, in language: Language) async -> String? {
    guard let part = RoomPage.Part(rawValue: name) else { return nil }
    return RoomPage(await model(query, seat, language, [])).markup(of: part)
  }

  public func perform(_ form: WorkshopForm, by seat: Seat, in language: Language) async -> CommandOutcome {
    let selection = selection(after: form)
    if case .participant(let number) = seat.person { join(as: number) }
    if let ended = await runOrStop(form, by: seat, in: language) { return ended }
    do {
      let command = try WorkshopCommand(form: form.byName)
      let events = try workshop.events(for: command, by: seat.person)
      if case .set(let number, _) = command, let option = workshop.option(number) {
        let faults = faults(of: events, option, in: language)
        if !faults.isEmpty { return .refused(faults) }
      }
      try keep(events, by: seat.person)
      // What a link brings isn't run before somebody asks.
      if case .openLink = command { return .done(next: "/room" + selection.query) }
      for case .optionRemoved(let number) in events { stop(number) }
      for number in Self.changed(by: events) { await run(number) }
      return .done(next: "/room" + place(after: command, events, selection).query)
    } catch let refusal as WorkshopRefusal {
      return outcome(of: refusal, in: language)
    } catch let fault as WorkshopFileFault {
      return .notKept(FieldFault(fault.message.text(in: language)))
    } catch {
      return .refused([FieldFault("\(error)")])
    }
  }

  public func check(_ form: WorkshopForm, for seat: Seat, in language: Language) async -> [FieldFault] {
    guard seat.person == .facilitator, let command = try? WorkshopCommand(form: form.byName),
      case .set(let number, _) = command, let option = workshop.option(number)
    else { return [] }
    do throws(WorkshopRefusal) {
      return faults(of: try workshop.events(for: command, by: seat.person), option, in: language)
    } catch {
      return Self.faults(of: error, in: language)
    }
  }

  // MARK: - Pieces

  private func model(
    _ query: WorkshopForm, _ seat: Seat, _ language: Language, _ faults: [FieldFault]
  ) async -> PageModel {
    if case .participant(let number) = seat.person { join(as: number) }
    var typed: [String: String] = [:]
    if !faults.isEmpty { for field in query.fields { typed[field.name] = field.value } }
    return PageModel(
      workshop, for: seat.person, in: language, board: levers, base: base.file, values: baseValues,
      selection: faults.isEmpty ? PageSelection { query[$0] } : selection(asking: query), answers: answers(),
      comparison: await comparison(for: seat.person),
      faults: faults, typed: typed, formToken: seat.formToken, code: code, report: progress)
  }

  /// The page on what the model knows: made once in a language, beside the room's work, as it takes seconds.
  private func trustPage(in language: Language) async -> String {
    if let page = trustPages[language] { return await page.value }
    let scenario = base.file.scenario
    let page = Task.detached { TrustPage(scenario, in: language).markup }
    trustPages[language] = page
    return await page.value
  }

  private var progress: ReportProgress? {
    switch report {
    case nil: nil
    case .making: .making
    case .made(let files, let missing):
      .made(ReportMaker.Form.allCases.filter { files[$0] != nil }.map(\.rawValue), missing: missing)
    case .failed(let why): .failed(why)
    }
  }

  /// What a form's page had in front of it.
  private func selection(after form: WorkshopForm) -> PageSelection {
    var selection = PageSelection { form[$0] }
    if selection.option == nil { selection.option = form["at"].flatMap { OptionNumber($0) } }
    return selection.settled
  }

  /// What a page has in front of it that says why a form wasn't done; of a combination, what it has to choose.
  private func selection(asking form: WorkshopForm) -> PageSelection {
    var selection = selection(after: form)
    guard form.kind == "combine-options" else { return selection }
    selection.option = form["first"].flatMap { OptionNumber($0) } ?? selection.option
    selection.combination = form["second"].flatMap { OptionNumber($0) }
    return selection
  }

  /// Where it goes on: at an option that was just made.
  private func place(after command: WorkshopCommand, _ events: [WorkshopEvent], _ selection: PageSelection)
    -> PageSelection
  {
    for case .optionAdded(let number, _, _) in events { return selection.showing(number) }
    if case .removeOption = command { return selection.showing(nil) }
    if case .combineOptions = command { return selection.showing(nil) }
    switch command {
    case .writeNote, .project, .vote: return selection.showing(selection.option)
    default: return selection
    }
  }

  private func runOrStop(_ form: WorkshopForm, by seat: Seat, in language: Language) async -> CommandOutcome? {
    guard ["run", "stop", "make-report"].contains(form.kind) else { return nil }
    guard seat.person == .facilitator else { return outcome(of: .notYours(.facilitator), in: language) }
    let next = "/room" + selection(after: form).query
    if form.kind == "make-report" {
      makeReport()
      return .done(next: next)
    }
    guard let number = form["option"].flatMap({ OptionNumber($0) }), workshop.option(number) != nil else {
      return outcome(of: .notUnderstood("option"), in: language)
    }
    if form.kind == "run" { await run(number) } else { stop(number) }
    return .done(next: next)
  }

  /// What is wrong with an option as a change would make it, by the fields that were typed.
  private func faults(of events: [WorkshopEvent], _ option: WorkshopOption, in language: Language) -> [FieldFault] {
    var after = workshop
    for event in events { after.apply(event) }
    guard let changed = after.option(option.number), changed.settings != option.settings else { return [] }
    do throws(OptionFile.Faults) {
      _ = try question(of: changed)
      return []
    } catch {
      return error.faults.map { fault in
        FieldFault(fault.message.text(in: language), in: fault.lever.map { "setting:\($0)" } ?? "")
      }
    }
  }

  /// The options whose settings are others now, so that they are run anew.
  private static func changed(by events: [WorkshopEvent]) -> [OptionNumber] {
    events.compactMap { event in
      switch event {
      case .settingsChanged(let number, _), .undone(let number), .redone(let number): number
      case .optionAdded(let number, _, let settings): settings.isEmpty ? nil : number
      case .opened, .joined, .optionRenamed, .optionRemoved, .optionRestored, .saved, .answered, .predictionAsked,
        .predicted, .predictionClosed, .votingOpened, .voted, .votingClosed, .noteWritten, .noteWithdrawn, .partShown,
        .partHidden, .projected:
        nil
      }
    }
  }

  private func outcome(of refusal: WorkshopRefusal, in language: Language) -> CommandOutcome {
    if case .notYours = refusal { return .forbidden(FieldFault(refusal.text.text(in: language))) }
    return .refused(Self.faults(of: refusal, in: language))
  }

  private static func faults(of refusal: WorkshopRefusal, in language: Language) -> [FieldFault] {
    let text = refusal.text.text(in: language)
    switch refusal {
    case .needsChoice(let conflicts):
      return conflicts.keys.map { "\($0)" }.sorted().map { FieldFault(text, in: "choice:\($0)") }
    default: return [FieldFault(text, in: refusal.field?.name ?? "")]
    }
  }
}

extension WorkshopForm {
  /// The fields by name; of several of one name the first.
  var byName: [String: String] {
    Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
