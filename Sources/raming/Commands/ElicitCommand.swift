import ArgumentParser
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming elicit`: asks experts about the numbers behind which no facts stand, and pools what they think.
struct ElicitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elicit",
    abstract:
      "Write a sheet for experts on the numbers that matter most and have no facts behind them, or pool what they filled in.",
    discussion: """
      Without --answers it writes NAME.csv, to be filled in, and NAME.yaml, to be read: address, meaning, unit, stated \
      value, what is drawn today, and three empty columns (P10, P50, P90) for each of three experts. More experts are \
      more columns: any name with _p10, _p50 and _p90 behind it. An expert who doesn't know a number leaves its three \
      cells empty.

      With --answers it pools the judgements with equal weights, shows the law through the pool's P10, P50 and P90 with \
      its 5 and 95 %, and writes NAME.yaml: a file that extends the scenario with the pooled quantiles as evidence. Names are left out.

      Files that are there already are left alone.

      Examples:
        raming elicit Scenarios/living-region.yaml --out questions
        raming elicit Scenarios/living-region.yaml --answers questions.csv --out judged

      Exit codes: 0 done, 1 failed, 64 bad usage or input.
      """)

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    help: ArgumentHelp("A sheet that experts filled in.", valueName: "csv"), completion: .file(extensions: ["csv"]))
  var answers: String?

  @Option(help: "How many numbers are asked about, 1 to 200.")
  var count = 15

  @Option(
    help: ArgumentHelp(
      "The files to write, without their ending; else they are named after the scenario.", valueName: "name"))
  var out: String?

  @Option(help: ArgumentHelp("The day on which experts judged (yyyy-mm-dd); else today.", valueName: "date"))
  var date: String?

  @OptionGroup var words: LanguageOption

  func validate() throws {
    let console = Console(words.lang)
    guard (1...200).contains(count) else { throw console.refuse(Messages.askedOutside(count)) }
    if date != nil, answers == nil { throw console.refuse(Messages.dateWithoutAnswers) }
    guard let date else { return }
    guard let day = CalendarDate(stated: date) else { throw console.refuse(Messages.noDay(date)) }
    if day.hasYetToCome { throw console.refuse(Messages.dayToCome(date)) }
  }

  func run() throws {
    let console = Console(words.lang)
    let source = try ScenarioSources([file], console).files[0]
    let scenario = source.scenario
    let report = ElicitationReport(scenario, in: words.lang)
    if let answers {
      let pooled: [ElicitedNumber]
      do throws(ScenarioFaults) {
        pooled = try AnswerReader.read(path: answers, for: scenario)
      } catch {
        console.sayLine(error.description(in: words.lang))
        throw ExitCode(64)
      }
      let path = "\(out ?? "\(scenario.name)-judged").yaml"
      let text = ElicitedFile(
        pooled, of: scenario, at: Self.path(from: path, to: file),
        on: date.flatMap(CalendarDate.init(stated:)) ?? .today,
        in: words.lang
      ).text
      try write([(path, text)], console)
      return try console.print(report.text(on: pooled))
    }
    let sheet = ElicitationSheet(scenario)
    let name = out ?? "\(scenario.name)-questions"
    if !sheet.numbers.isEmpty {
      try write(
        [
          ("\(name).csv", sheet.csv(first: count, in: words.lang)),
          ("\(name).yaml", sheet.yaml(first: count, in: words.lang)),
        ], console)
    }
    let asked = Array(sheet.numbers.prefix(count))
    try console.print(report.text(asking: asked, more: sheet.numbers.count - asked.count))
  }

  /// Writes files that aren't there yet, all of them or none.
  private func write(_ files: [(path: String, text: String)], _ console: Console) throws {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      throw console.refuse(Messages.fileIsThere(file.path))
    }
    do throws(OutputFailure) {
      try NewFiles.write(files)
    } catch {
      throw console.failure(error)
    }
    for file in files { console.say(Messages.fileWritten(file.path)) }
  }

  /// A file as seen from the folder of another.
  static func path(from file: String, to other: String) -> String {
    func parts(_ path: String) -> [String] { URL(filePath: path).standardizedFileURL.pathComponents }
    var (here, there) = (parts(file).dropLast()[...], parts(other)[...])
    while let first = here.first, there.count > 1, first == there.first {
      here = here.dropFirst()
      there = there.dropFirst()
    }
    return (here.map { _ in ".." } + there).joined(separator: "/")
  }
}
