internal import Experiments
internal import Foundation
internal import Storage
internal import Workshop
internal import YouthCare

/// Answers as they come, and what is kept of them.
extension WorkshopRoom {
  /// Asks what an option's settings come to; what was asked of it before stops.
  func run(_ number: OptionNumber) async {
    guard let option = workshop.option(number), !option.isRemoved else { return }
    let before = runs[number]
    before?.task?.cancel()
    var run = OptionRun(pictures: nil, number: (before?.number ?? 0) + 1)
    do throws(OptionFile.Faults) {
      run.question = try question(of: option)
    } catch {
      run.faults = error.faults
    }
    runs[number] = run
    defer { board.post("state", "{\"run\":\(number)}") }
    guard let question = run.question else { return }
    let turn = run.number
    do {
      let answers = try await desk.answers(
        to: question, needsReplications: workshop.currentAnswer(of: number) == nil)
      let settings = option.settings
      runs[number]?.task = Task { [weak self] in
        for await answer in answers { await self?.hear(answer, of: number, turn: turn, settings: settings) }
      }
    } catch {
      runs[number]?.faults = [OptionFile.Faults.Fault(lever: nil, message: AnswerText.words(for: error, of: question))]
    }
  }

  /// Stops a run; what it came to so far stays.
  func stop(_ number: OptionNumber) {
    runs[number]?.task?.cancel()
    runs[number]?.task = nil
    board.post("state", "{\"stopped\":\(number)}")
  }

  /// What an option asks.
  func question(of option: WorkshopOption) throws(OptionFile.Faults) -> OptionQuestion {
    if let known = readOptions[option] { return known }
    let question = try file(of: option).question(reader)
    readOptions.note(question, of: option)
    return question
  }

  /// The file that an option is.
  nonisolated func file(of option: WorkshopOption) -> OptionFile {
    OptionFile(named: Self.fileName(of: option), setting: option.settings, besides: basePath, title: option.name)
  }

  /// What an option's file is called: its number and the plain letters of its name.
  static func fileName(of option: WorkshopOption) -> String {
    let plain = option.name.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || "0123456789".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    let words = String(plain).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "option-\(option.number)" : "\(words.prefix(40))-\(option.number)"
  }

  private func hear(_ answer: Answer, of number: OptionNumber, turn: Int, settings: [LeverSetting]) async {
    guard runs[number]?.number == turn else { return }
    runs[number]?.answer = answer
    post(answer, of: number)
    guard answer.progress != .going else { return }
    runs[number]?.task = nil
    board.post("state", "{\"ended\":\(number)}")
    guard answer.progress == .complete, let question = runs[number]?.question else { return }
    await keepPictures(of: number, question, answer.worlds, turn: turn, settings: settings)
  }

  private func post(_ answer: Answer, of number: OptionNumber) {
    let workshop = workshop
    board.post(
      "answer", "{\"option\":\(number),\"worlds\":\(answer.worlds)}", about: "\(number)",
      to: { workshop.seesAnswer(of: number, $0) })
  }

  private func keepPictures(
    of number: OptionNumber, _ question: OptionQuestion, _ worlds: Int, turn: Int, settings: [LeverSetting]
  ) async {
    guard let own = await desk.ensemble(of: question.digest) else { return }
    if pictureBase == nil, let before = await desk.ensemble(of: base.digest) {
      pictureBase = Task(executorPreference: pictureThread) { await PictureMaker.Base(before) }
    }
    guard let pictureBase = await pictureBase?.value else { return }
    await desk.letGo(base.digest)
    let futures = await desk.futures(of: question.digest)
    let pictures = await withTaskExecutorPreference(pictureThread) {
      await PictureMaker.pictures(of: own, beside: pictureBase, futures: futures)
    }
    await desk.letGo(question.digest)
    guard runs[number]?.number == turn else { return }
    runs[number]?.pictures = pictures
    let reference =
      "answer-\(number)-\(question.digest.prefix(16))-\(workshop.base.digest.prefix(16))-\(workshop.base.version)"
    let kept = KeptAnswer(
      option: number, question: KeptAnswer.Question(settings, over: workshop.base), digest: question.digest,
      worlds: worlds, reference: reference)
    do {
      try file.keep(try JSONEncoder().encode(pictures), as: reference)
      try keep(try workshop.events(keeping: kept), by: .facilitator)
    } catch {
      // An answer that couldn't be kept can be run again; it stands on the page all the same.
    }
    board.post("state", "{\"pictures\":\(number)}")
  }

  /// What is known of each option.
  func answers() -> [OptionNumber: PageModel.OptionAnswer] {
    Dictionary(
      uniqueKeysWithValues: workshop.options.map { option in
        let run = runs[option.number]
        var known = PageModel.OptionAnswer(
          answer: run?.answer, isRunning: run?.task != nil, pictures: run?.pictures, faults: run?.faults ?? [])
        if known.answer == nil, let kept = workshop.currentAnswer(of: option.number) ?? option.answers.last {
          known.keptWorlds = kept.worlds
          known.age = workshop.age(of: kept)
        }
        if known.pictures == nil, let kept = workshop.currentAnswer(of: option.number) ?? option.answers.last,
          run?.answer == nil || workshop.age(of: kept).isEmpty
        {
          known.pictures = keptPictures.pictures(of: kept, in: file)
        }
        return (option.number, known)
      })
  }

  /// All options that were run and whose answers somebody may see, in the worlds that they have in common.
  func comparison(for person: WorkshopPerson) async -> OptionComparison? {
    let questions = workshop.options.filter { workshop.seesAnswer(of: $0.number, person) }.compactMap { option in
      runs[option.number].flatMap { $0.answer == nil ? nil : $0.question }
    }
    guard !questions.isEmpty, let values = await desk.comparison(of: questions) else { return nil }
    // Everybody who looks sees the same: it is worked out once.
    let asked = ComparedOptions(questions, values)
    if asked != compared {
      compared = asked
      compared?.comparison = try? OptionComparison(Array(values.dropFirst()), with: values[0])
    }
    return compared?.comparison
  }
}
