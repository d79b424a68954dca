import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Publishing
import Reporting
import Storage
import YouthCare

/// `raming report`: what is put before a council, as a page, a PDF and a workbook.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a report of scenarios: a page, a PDF and a workbook, ready to be sent.",
    discussion: """
      The first file is what the others are compared with; a file by itself brings the one that it names under \
      compared_with, unless --alone leaves that out. The report begins with one page for who decides: the question, the \
      answer, the options side by side and how sure that is. Behind it stand why options differ and, of each, the budget \
      cycle, risks and the reserve, waiting, and who pays what; at the end what was assumed and how it can be checked.

      A scenario file can say who reports (house), on which lines of the accounts costs stand (task_fields), what there \
      is to meet risks with (report), who shares the cost (municipalities), and what was expected, found and decided; see \
      raming explain.

      Examples:
        raming report Scenarios/living-region.yaml Scenarios/ceiling-stop.yaml --out report
        raming report region.yaml --out report --csv nl --bundle

      --out DIR gets report.html, report.xlsx, report.pdf and manifest.json, whole or not at all. The PDF is set by Typst \
      (pip install typst); without it the others are there, and the command ends with 1. --csv nl adds each table in \
      DIR/sheets for a Dutch Excel. --bundle adds what is needed to make it again: the inputs, the tables of the runs, \
      checksums and the command; inputs hold numbers of children that the report withholds, so a bundle of them is not \
      for publication. Of municipalities the costs of the first scenario are told. While it runs, what is done is kept in a hidden folder beside DIR.

      Exit codes: 0 done, 1 failed (the report could not be kept, or the PDF not made), 64 bad usage or input.
      """)

  /// The notation of tables beside the report.
  enum SheetNotation: String, CaseIterable, ExpressibleByArgument {
    case nl
  }

  @Argument(
    help: ArgumentHelp("Scenario files (YAML), the base first.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("A folder for the report; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String

  @Option(name: .shortAndLong, help: "How often the contract is lived through, 1 to 1,000,000.")
  var replications = 1_000

  @OptionGroup var simulation: SimulationOptions

  @Option(help: "The title. (default: that of the first scenario)")
  var title: String?

  @Option(help: ArgumentHelp("The day on its cover, as 2026-11-28. (default: today)", valueName: "day"))
  var date: String?

  @Option(help: "Add the tables as CSV: nl is for a Dutch Excel.")
  var csv: SheetNotation?

  @Flag(help: "Add the inputs, the tables of the runs, checksums and the command that makes it again.")
  var bundle = false

  @Flag(help: "Leave out the PDF.")
  var noPdf = false

  @Flag(help: "Leave out the scenario that a file by itself is compared with.")
  var alone = false

  @Flag(help: "Take all inputs as they are stated: the bands then hold chance only.")
  var fixed = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print no progress, only what goes wrong.")
  var quiet = false

  func validate() throws {
    try simulation.check(replications: replications, in: words.lang)
    let console = Console(words.lang)
    if let date, CalendarDate(stated: date) == nil { throw console.refuse(Messages.noDate(date)) }
    if let title, title.isEmpty || title.count > 200 || title.unicodeScalars.contains(where: \.isInvisible) {
      throw console.refuse(Messages.noTitle)
    }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources(files, console, addsCompared: !alone, saysRemarks: !quiet)
    let base = sources.plans[0].scenario
    let experiments = try zip(sources.files, sources.plans).map { file, plan in
      // What is told beside a scenario changes no plan, so this one can't fail where the other didn't.
      let isBase = plan.scenario.name == base.name
      let told = isBase ? plan : (try? SimulationPlan(plan.scenario.reported(beside: base))) ?? plan
      return try simulation.experiment(with: told, of: file, isFixed: fixed, replications: replications, console)
    }
    try Incomparability.refuse(experiments, console)
    let origin = ReportOrigin(self, sources)
    // Read before a run of minutes, in which somebody may edit them.
    let bundled = bundle ? try origin.bundle(console) : []
    if let inside = origin.input(inside: out) { throw console.refuse(Messages.inputInOutput(inside, out)) }
    if bundle, sources.plans.contains(where: { $0.scenario.accountability.municipalities != nil }) {
      console.say(Messages.bundleHoldsCounts)
    }
    let interruption = Interruption(console)
    let output = try RunOutput(
      out, of: experiments, keepsBlocks: false, saysRemarks: !quiet, isOfComparison: !bundle, console, interruption)
    var draft = ReportDraft(language: words.lang)
    let progress = ProgressLine(console, total: replications * experiments.count, isQuiet: quiet)
    interruption.watch(progress)
    let run = SingleRun(output: output, progress: progress, console: console)
    for (position, experiment) in experiments.enumerated() {
      let kept = run.begin(experiment, after: position * replications)
      let ensemble = try Ensemble(experiment, await run.run(experiment, continuing: kept))
      let table = await ProjectionTable(Projection(ensemble), byMonth: bundle, threads: experiment.threads)
      if bundle { output.add(table) }
      do throws(Experiment.Failure) {
        try draft.add(table)
      } catch {
        throw run.refuse(error, in: experiment.plan.scenario.name)
      }
    }
    progress.tell(Messages.puttingTogether)
    let comparison = draft.comparison()
    let report = draft.report(origin, comparing: comparison)
    if bundle {
      if let comparison { output.add(comparison) }
      output.add(draft.differences)
    }
    let isWhole = add(report, to: output, progress, console, interruption)
    progress.clear()
    for (file, bytes) in bundled { output.add(bytes, as: file) }
    output.finish(addsChecksums: bundle) {
      RunManifest(sources, simulation, isFixed: fixed, replications: replications, began: began)
    }
    if output.hasFailed || !isWhole { throw ExitCode(1) }
  }

  /// Renders the report in each form.
  ///
  /// - Returns: whether all of them could be made.
  private func add(
    _ report: Report, to output: RunOutput, _ progress: ProgressLine, _ console: Console, _ interruption: Interruption
  ) -> Bool {
    let scratch = ScratchFolder(in: Workbook.defaultTemporaryFolder)
    if let scratch { interruption.watch(scratch) }
    defer { scratch?.discard() }
    let folder = scratch?.path ?? Workbook.defaultTemporaryFolder
    var forms: [(PublishedFile, any Rendering)] = [(.page, HTMLPage()), (.workbook, Workbook(temporaryFolder: folder))]
    if !noPdf { forms.append((.pdf, PDFRendering(temporaryFolder: folder) { console.say($0) })) }
    var isWhole = true
    for (file, form) in forms {
      progress.tell(Messages.writing(file.path))
      do throws(RenderingFailure) {
        output.add(try form.bytes(of: report), as: file)
      } catch {
        progress.clear()
        console.say(error.message)
        isWhole = false
      }
    }
    if csv != nil {
      for file in DutchCSV().files(of: report) {
        let sheet = PublishedFile.sheet(file.name)
        progress.tell(Messages.writing(sheet.path))
        output.add(file.bytes, as: sheet)
      }
    }
    return isWhole
  }
}
