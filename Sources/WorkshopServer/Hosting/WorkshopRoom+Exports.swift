internal import Experiments
internal import Foundation
internal import Publishing
internal import Reporting
internal import Storage
internal import Workshop
public import YouthCare

/// What a workshop leaves behind: the report, the scenario files, the record, and a link that holds every choice.
extension WorkshopRoom {
  public func export(
    _ name: String, options query: WorkshopForm, for seat: Seat, in language: Language
  ) async -> ServedFile? {
    guard seat.person == .facilitator else { return nil }
    switch name {
    case "scenario": return scenario(query["option"])
    case "record": return record(in: language)
    case "link": return link()
    case "report": return madeReport(query["form"])
    default: return nil
    }
  }

  /// An option's file, as anybody can run it beside the base.
  private func scenario(_ number: String?) -> ServedFile? {
    guard let option = number.flatMap({ OptionNumber($0) }).flatMap({ workshop.option($0) }) else { return nil }
    let text = file(of: option).measure.text
    return ServedFile(
      name: Self.fileName(of: option) + ".yaml", type: "application/yaml; charset=utf-8", bytes: Array(text.utf8))
  }

  private func record(in language: Language) -> ServedFile {
    let words = { (address: Address) -> RecordedLever in
      let name = self.levers.control(at: address)?.label.text(in: language) ?? address.description
      let segment = address.keys.first == "segments" && address.keys.count > 1 ? "\(address.keys[1]): " : ""
      return RecordedLever(name: segment + name, base: self.baseValues[address])
    }
    let today = CalendarDate.today
    let document = WorkshopRecord(workshop, answers: recordedAnswers(in: language), in: language, lever: words)
      .document(
        on: today)
    let cover = Report.Cover(
      title: base.file.scenario.title.text(in: language), question: base.file.scenario.question.text(in: language),
      house: base.file.scenario.accountability.house, date: today, version: workshop.base.version)
    let page = HTMLPage().bytes(of: Report(cover: cover, document: document, curves: []))
    return ServedFile(name: "record.html", type: "text/html; charset=utf-8", bytes: page)
  }

  private func recordedAnswers(in language: Language) -> [RecordedAnswer] {
    workshop.options.compactMap { option in
      guard let kept = workshop.currentAnswer(of: option.number) ?? option.answers.last else { return nil }
      // The run of now tells the figures of the answer to the same settings only.
      let comparison = workshop.age(of: kept).isEmpty ? runs[option.number]?.answer?.comparison : nil
      let cost = (comparison?.row(.cost)?.differences.first ?? nil)?.difference
      let wait = (comparison?.row(.wait)?.differences.first ?? nil)?.difference
      let blocks = comparison.map {
        ComparisonScreen($0, in: language, version: "").document.sections.dropFirst().flatMap(\.blocks)
      }
      return RecordedAnswer(kept, cost: cost, wait: wait, blocks: blocks ?? [])
    }
  }

  private func link() -> ServedFile? {
    do throws(WorkshopLinkFault) {
      let text = try WorkshopLink(of: workshop).text
      return ServedFile(name: "link.txt", type: "text/plain; charset=utf-8", bytes: Array((text + "\n").utf8))
    } catch {
      return ServedFile(
        name: "link.txt", type: "text/plain; charset=utf-8",
        bytes: Array(error.text.text(in: workshop.base.language).utf8))
    }
  }

  // MARK: - The report

  /// Begins to make the report of the base and all options; it is there when its state says so.
  func makeReport() {
    if case .making = report { return }
    report = .making
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-options-\(UUID().uuidString)")
    let options = workshop.options
    Task {
      defer { try? FileManager.default.removeItem(at: folder) }
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let base = URL(filePath: basePath).absoluteURL.path
        var paths = [base]
        for option in options {
          let path = folder.appending(path: Self.fileName(of: option) + ".yaml")
          let file = OptionFile(
            named: Self.fileName(of: option), setting: option.settings, besides: base, title: option.name,
            words: words(on: option), naming: base)
          try Data(file.measure.text.utf8).write(to: path)
          paths.append(path.path)
        }
        report = await ReportMaker.report(of: paths, terms: terms)
      } catch {
        report = .failed("\(error)")
      }
      board.post("state", "{\"report\":1}")
    }
    board.post("state", "{\"report\":0}")
  }

  /// The last note of each kind on an option, as its file says them.
  private func words(on option: WorkshopOption) -> [MeasureText.Word: String] {
    var words: [MeasureText.Word: String] = [:]
    for note in workshop.notes where note.option == option.number {
      let word: MeasureText.Word =
        switch note.kind {
        case .question: .question
        case .hypothesis: .hypothesis
        case .finding: .finding
        case .decision: .decision
        }
      words[word] = String(note.text.replacing("\n", with: " ").prefix(1_000))
    }
    return words
  }

  private func madeReport(_ form: String?) -> ServedFile? {
    guard case .made(let files, _) = report, let form = ReportMaker.Form(rawValue: form ?? "html"),
      let bytes = files[form]
    else { return nil }
    return ServedFile(name: form.name, type: form.type, bytes: bytes)
  }
}
