import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming sensitivity`: what drives cost and waiting, and which facts are worth finding out first.
struct SensitivityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Tell what drives cost and waiting: bars, shares of the variance, and what finding out is worth.",
    discussion: """
      What is uncertain about the inputs is varied in groups: new clients, growth, stays, hours, prices, severity, access, \
      behaviour, places and staff, the region beside the nation, and chance. Of each group it tells what cost and waiting \
      do when all of it is low (P10) or high (P90), and what share of the variance it makes alone and with all others \
      (Sobol'). Then come the single numbers that weigh most.

      With --compare the same is told of the difference from FILE, and what it is worth, in euro, to find out each group \
      of facts before choosing between them. Waiting counts in that choice only at a price: --waiting-month 500,1000 \
      values a month of waiting of a child at each of these in turn.

      The same files, seed and numbers give the same output to the byte, for any number of threads. --out writes \
      sensitivity.csv with all errors and intervals, information.csv with --compare, and manifest.json. While it runs, \
      what is done is kept in a hidden folder beside DIR, .raming-blocks-DIR: after an interruption the same command goes \
      on from there.

      Exit codes: 0 done, 1 failed, 64 bad usage or input.

      Examples:
        raming sensitivity Scenarios/living-region.yaml
        raming sensitivity Scenarios/living-region.yaml --compare Scenarios/whole-set.yaml --waiting-month 0,1000
      """)

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Scenarios that are compared with it.", valueName: "other"),
    completion: .file(extensions: ["yaml"]))
  var compare: [String] = []

  @Option(help: "Rows of the design: draws of each group, 32 to 65,536.")
  var rows = 256

  @Option(name: .shortAndLong, help: "Replications at each end of a bar, 20 to 1,000.")
  var replications = 100

  @Flag(help: "Screen every single number too (Morris, 20 paths).")
  var screen = false

  @Option(
    help: ArgumentHelp("What a month of waiting of a child is valued at, in euro; one or several.", valueName: "euro,…")
  )
  var waitingMonth: String?

  @OptionGroup var simulation: SimulationOptions

  @Option(
    help: ArgumentHelp("A folder for tables; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Draw plots in the output folder; needs gnuplot.")
  var plots = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither findings nor progress, only what goes wrong.")
  var quiet = false

  private static let rowLimits = 32...65_536
  private static let replicationLimits = 20...1_000
  /// The paths of a screening.
  private static let paths = 20

  func validate() throws {
    let console = Console(words.lang)
    try simulation.check(replications: replications, in: words.lang)
    guard Self.rowLimits.contains(rows) else {
      throw console.refuse(Messages.sensitivityRows(rows, Self.rowLimits))
    }
    guard Self.replicationLimits.contains(replications) else {
      throw console.refuse(Messages.sensitivityReplications(replications, Self.replicationLimits))
    }
    if plots, out == nil { throw console.refuse(Messages.plotsWithoutOut) }
    if let waitingMonth {
      guard prices != nil else { throw console.refuse(Messages.waitingMonth(waitingMonth)) }
      if compare.isEmpty { throw console.refuse(Messages.waitingMonthWithoutCompare) }
    }
  }

  /// What a month of waiting is valued at, one after the other; `nil` where that can't be read.
  private var prices: [Double]? {
    guard let waitingMonth else { return [0] }
    let prices = waitingMonth.split(separator: ",", omittingEmptySubsequences: false).map { part -> Double? in
      Double(part.trimmingCharacters(in: .whitespaces)).flatMap { $0.isFinite && $0 >= 0 && $0 <= 1e9 ? $0 : nil }
    }
    return prices.contains(nil) ? nil : prices.compactMap { $0 }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources([file] + compare, console, saysRemarks: !quiet)
    let study = try study(of: sources, console)
    let painter = plots ? AnalysisPictures([Self.script], console) : nil
    let interruption = Interruption(console)
    let output = try out.map { try self.output($0, of: study, sources, console, interruption) }
    let results = try await results(of: study, sources, into: output, console, interruption)
    if !quiet { try console.print(texts(results, study).joined(separator: "\n")) }
    guard let output else { return }
    try output.finish { folder throws(OutputFailure) in try write(results, study, sources, into: folder, began) }
    if let painter {
      try draw(results, by: painter, in: output.folder, manifest(study, sources, began), console, interruption)
    } else if plots {
      throw ExitCode(1)
    }
  }

  // MARK: - Running

  private func study(of sources: ScenarioSources, _ console: Console) throws -> SensitivityStudy {
    let options = try zip(sources.files, sources.plans).map { file, plan in
      let uncertainty = Uncertainty(file.scenario)
      if uncertainty.isNone { throw console.refuse(Messages.nothingUncertain(plan.scenario.name)) }
      if plan.calendar.contractMonths != sources.plans[0].calendar.contractMonths {
        throw console.refuse(Messages.otherMonths(plan.scenario.name, sources.plans[0].scenario.name))
      }
      return SensitivityStudy.Option(plan, uncertainty)
    }
    var size = SensitivityStudy.Size()
    size.rows = rows
    size.replications = replications
    size.paths = screen ? Self.paths : 0
    return SensitivityStudy(options, size, seed: simulation.seed, threads: simulation.threadCount)
  }

  private func output(
    _ path: String, of study: SensitivityStudy, _ sources: ScenarioSources, _ console: Console,
    _ interruption: Interruption
  ) throws -> StudyOutput {
    let options = try zip(sources.files, sources.plans).map { file, plan in
      try ChoiceOption(name: file.scenario.name, file: file, plan: plan).identity(fixed: false, seed: simulation.seed)
    }
    return try StudyOutput(
      path, of: options, asking: "sensitivity by \(study.size)", most: study.mostRuns, saysRemarks: !quiet, console,
      interruption)
  }

  private func results(
    of study: SensitivityStudy, _ sources: ScenarioSources, into output: StudyOutput?, _ console: Console,
    _ interruption: Interruption
  ) async throws -> SensitivityStudy.Results {
    let progress = ProgressLine(console, total: study.mostRuns, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    progress.begin(sources.plans[0].scenario.name, after: 0, kept: output?.found ?? 0)
    do {
      return try await study.run(waitingMonths: prices ?? [0], keeping: output) { progress.update(done: $0) }
    } catch let failure as SensitivityStudy.Failure {
      progress.clear()
      output?.removeValues()
      throw console.failure(
        failure.reason, in: sources.plans[failure.option].scenario.name, canBeFixed: false)
    }
  }

  private func texts(_ results: SensitivityStudy.Results, _ study: SensitivityStudy) -> [String] {
    let findings = results.findings.map { SensitivityReport($0, in: words.lang).text }
    guard !results.worths.isEmpty else { return findings }
    let unknowable = study.grouped.groups.filter { !$0.canBeFoundOut }
    return findings + [
      KnowledgeReport(
        study.scenarios, results.worths, worlds: results.worlds, unknowable: unknowable, in: words.lang
      ).text
    ]
  }

  // MARK: - Keeping

  private func write(
    _ results: SensitivityStudy.Results, _ study: SensitivityStudy, _ sources: ScenarioSources,
    into folder: OutputFolder, _ began: Date
  ) throws(OutputFailure) {
    let writer = SensitivityWriter(in: folder)
    try writer.write(results.findings)
    if !results.worths.isEmpty { try writer.write(results.worths, options: study.scenarios.map(\.name)) }
    try writer.finish(manifest(study, sources, began))
  }

  private static let script = "tornado"

  /// A picture of cost and one of waiting for each of the findings that has something to show.
  private func draw(
    _ results: SensitivityStudy.Results, by painter: AnalysisPictures, in folder: OutputFolder, _ manifest: RunManifest,
    _ console: Console, _ interruption: Interruption
  ) throws {
    let subjects = results.findings.enumerated().flatMap { position, finding in
      SensitivityFindings.Subject.allCases.filter { finding.drivers[$0]?.isNothing == false }.map { subject in
        let title = finding.scenario.title.text(in: words.lang)
        return AnalysisPlot.Subject(
          file: "\(finding.scenario.name)-\(Self.script)-\(subject.rawValue)",
          values: [
            "finding": "\(position + 1)", "of": subject.rawValue, "scenario": "this", "name": finding.scenario.name,
            "base": finding.base?.name ?? "", "rows": "\(finding.rows)", "ends": "\(finding.replications)",
            "seed": "\(finding.seed)",
            "title": finding.base.map { "\(title) − \($0.title.text(in: words.lang))" } ?? title,
          ])
      }
    }
    var failures: [LocalizedText] = []
    do throws(OutputFailure) {
      let pictures = try PictureFolder(of: folder)
      defer { pictures.discard() }
      interruption.watch(pictures)
      failures = painter.draw(subjects, by: Self.script, from: folder.target, into: pictures)
      try pictures.commit(manifest)
    } catch {
      throw console.failure(error)
    }
    failures.forEach(console.say)
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func manifest(_ study: SensitivityStudy, _ sources: ScenarioSources, _ began: Date) -> RunManifest {
    RunManifest(sources, simulation, isFixed: false, replications: study.mostRuns, began: began)
  }
}
