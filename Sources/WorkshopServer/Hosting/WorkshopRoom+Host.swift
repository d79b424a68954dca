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
    case .room: RoomPage(await model(query, seat, language, faults, comparing: true)).markup
    case .projector: ProjectorPage(await model(query, seat, language, faults, comparing: true)).markup
    case .lever(let key): LeverView(key, of: levers, in: language)?.markup
    case .trust: await trustPage(in: language)
    case .guide: seat.person == .facilitator ? GuidePage(in: language).markup : nil
    }
  }

  public func part(_ name: String, asking query: WorkshopForm, for seat: Seat, in language: Language) async -> String? {
    guard let part = RoomPage.Part(rawValue: name) else { return nil }
    return RoomPage(await model(query, seat, language, [], comparing: part.comparesOptions)).markup(of: part)
  }

  public func perform(_ form: WorkshopForm, by seat: Seat, in language: Language) async -> CommandOutcome {
    let selection = selection(after: form)
    if case .participant(let number) = seat.person { join(as: number) }
    if let ended = await runOrStop(form, by: seat, in: language) { return ended }
    do {
      let command = try command(of: form, by: seat)
      let events = try workshop.events(for: command, by: seat.person)
      if case .propose = command, !proposalsRead.take(seat) { throw FormFault(Self.tooManyProposals) }
      let faults = faults(of: command, events, in: language)
      if !faults.isEmpty { return .refused(faults) }
      for number in Self.changed(by: events) { clashes.settle(number) }
      if case .set(let number, let settings) = command, let option = workshop.option(number) {
        clashes.note(settings, of: option, from: form, by: seat)
      }
      try keep(events, by: seat.person)
      // What a link brings isn't run before somebody asks.
      if case .openLink = command { return .done(next: "/room" + selection.query) }
      for case .optionRemoved(let number) in events { stop(number) }
      for number in Self.changed(by: events) { await run(number) }
      return .done(next: "/room" + place(after: command, events, selection).query)
    } catch let refusal as WorkshopRefusal {
      return outcome(of: refusal, in: language)
    } catch let fault as FormFault {
      return .refused([FieldFault(fault.text.text(in: language), in: fault.field)])
    } catch let fault as WorkshopFileFault {
      return .notKept(FieldFault(fault.message.text(in: language)))
    } catch {
      return .refused([FieldFault("\(error)")])
    }
  }

  public func check(_ form: WorkshopForm, for seat: Seat, in language: Language) async -> [FieldFault] {
    guard seat.person == .facilitator, let command = try? WorkshopCommand(form: form.byName),
      case .set(let number, _) = command
    else { return [] }
    do throws(WorkshopRefusal) {
      let events = try workshop.events(for: command, by: seat.person)
      let faults = faults(of: command, events, in: language)
      if faults.isEmpty, let typed = self.option(number, after: events), let question = readOptions[typed] {
        await desk.anticipate(question)
      }
      return faults
    } catch {
      return Self.faults(of: error, in: language)
    }
  }

  // MARK: - Pieces

  private func model(
    _ query: WorkshopForm, _ seat: Seat, _ language: Language, _ faults: [FieldFault], comparing: Bool
  ) async -> PageModel {
    if case .participant(let number) = seat.person { join(as: number) }
    let selection = faults.isEmpty ? PageSelection { query[$0] } : selection(asking: query)
    let isFacilitator = seat.person == .facilitator
    let option = (selection.option ?? workshop.options.first?.number).flatMap { workshop.option($0)?.number }
    var typed: [String: String] = [:]
    if !faults.isEmpty { for field in query.fields { typed[field.name] = field.value } }
    return PageModel(
      workshop, for: seat.person, in: language, board: levers, base: base.file, values: baseValues,
      selection: selection, answers: answers(),
      comparison: comparing ? await comparison(for: seat.person) : nil,
      faults: faults, typed: typed, formToken: seat.formToken, code: code, report: progress,
      files: isFacilitator ? files : [],
      clashes: isFacilitator ? option.map { clashes.told(of: $0, to: seat) } ?? [] : [])
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
    case .writeNote, .project, .vote, .propose: return selection.showing(selection.option)
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

  /// The options whose settings are others now, so that they are run anew.
  private static func changed(by events: [WorkshopEvent]) -> [OptionNumber] {
    events.compactMap { event in
      switch event {
      case .settingsChanged(let number, _), .undone(let number), .redone(let number): number
      case .optionAdded(let number, _, let settings): settings.isEmpty ? nil : number
      case .opened, .joined, .optionRenamed, .optionRemoved, .optionRestored, .saved, .answered, .predictionAsked,
        .predicted, .predictionClosed, .votingOpened, .voted, .votingClosed, .noteWritten, .noteWithdrawn, .proposed,
        .proposalClosed, .partShown, .partHidden, .projected:
        nil
      }
    }
  }
}

extension WorkshopForm {
  /// The fields by name; of several of one name the first.
  var byName: [String: String] {
    Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
