import Foundation
import Reporting
import Storage
import YouthCare

/// What a report was made from, and how it is made again.
struct ReportOrigin {
  let title: String?
  let date: CalendarDate
  let isFixed: Bool
  /// The picture of the first scenario's house, if it has one.
  let logo: Logo?
  let record: RunRecord
  private let inputs: BundledInputs
  private let options: [String]

  init(_ command: ReportCommand, _ sources: ScenarioSources) {
    title = command.title
    date = command.date.flatMap(CalendarDate.init(stated:)) ?? .today
    isFixed = command.fixed
    logo = sources.files[0].scenario.accountability.house.logo
      .flatMap { FileManager.default.contents(atPath: $0) }.flatMap { Logo(bytes: Array($0)) }
    inputs = BundledInputs(sources.files)
    options = command.options(on: date)
    let words = ["raming", "report"] + inputs.asked.map { $0.hasPrefix("-") ? "./\($0)" : $0 } + options
    record = RunRecord(
      version: Version.number, build: Version.build, seed: command.simulation.seed, worlds: command.replications,
      isFixed: command.fixed, date: date, command: words.map(\.asShellWord).joined(separator: " "),
      inputs: zip(sources.files, inputs.names).map {
        RunRecord.Input(option: $0.scenario.title, files: $1, digest: $0.digest)
      })
  }

  /// An input that stands in a folder that is to be replaced.
  func input(inside folder: String) -> String? { inputs.path(inside: folder) }

  /// The files of a bundle, but for tables and checksums.
  func bundle(_ console: Console) throws -> [(PublishedFile, [UInt8])] {
    let script = """
      #!/bin/sh
      # Makes this report again, to the byte but for manifest.json, by raming \(Version.number): sh again.sh OTHER-DIR
      out=$(realpath "${1:-../report-again}") && cd "$(dirname "$0")/inputs" && \(record.command) --out "$out"

      """
    return try inputs.contents(console).map { (.input($0.name), $0.bytes) } + [(.again, Array(script.utf8))]
  }
}

extension ReportCommand {
  /// The options that make the same report on a day, as they are written.
  fileprivate func options(on date: CalendarDate) -> [String] {
    var options = ["--replications", "\(replications)", "--seed", "\(simulation.seed)", "--lang", words.lang.code]
    options += ["--date", "\(date)"]
    if let title { options.append("--title=\(title)") }
    if let csv { options += ["--csv", csv.rawValue] }
    for (flag, isSet) in [("--bundle", bundle), ("--no-pdf", noPdf), ("--alone", alone), ("--fixed", fixed)] where isSet
    {
      options.append(flag)
    }
    return options
  }
}

extension String {
  /// The text as one word of a shell.
  fileprivate var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=:".contains($0)) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
