public import Experiments
public import YouthCare

/// What a calibration found, and the lines by which a scenario file states it.
public struct CalibrationSummary: Sendable {
  private let scenario: Scenario
  private let fits: [Calibration.Fit]
  private let language: Language

  /// A summary of the fits of a scenario.
  public init(_ scenario: Scenario, _ fits: [Calibration.Fit], in language: Language) {
    self.scenario = scenario
    self.fits = fits
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    guard !fits.isEmpty else {
      return Document(in: language, [Document.Section([.paragraph(Texts.nothingToCalibrate.text(in: language))])])
    }
    let numbers = NumberText(language)
    var rows = DocumentTable(
      [
        .segmentHeading, .pressure, .usualWork, .listRatio, .statedWait, .simulatedWait, .statedStarts, .starts,
        .statedInCare,
        .presentInCare,
      ]
      .map { (text: Texts) in text.text(in: language) })
    func whole(_ number: Double) -> String { numbers.exact(number, maximumDecimals: 0) }
    for fit in fits {
      rows.add(
        scenario.segments[fit.segment].label(in: language),
        numbers: [
          Self.decimals(fit.pressure, point: numbers.point),
          fit.usual.map { Self.decimals($0.work, point: numbers.point) } ?? "",
          fit.usual.map { Self.decimals($0.list, point: numbers.point) } ?? "",
          numbers.fixed(fit.target / 7, decimals: 1),
          fit.wait.map { numbers.mean($0, in: 7, maximumDecimals: 1) } ?? NumberText.unknown, whole(fit.statedStarts),
          numbers.mean(fit.starts, maximumDecimals: 0), whole(fit.statedInCare),
          numbers.mean(fit.inCare, maximumDecimals: 0),
        ])
    }
    let missed = fits.filter { !$0.isReached }.map { scenario.segments[$0.segment].id }
    let verdict =
      missed.isEmpty
      ? Texts.calibrationReached.text(in: language)
      : Texts.calibrationMissed.text(in: language, missed.joined(separator: ", "))
    return Document(
      in: language,
      [
        Document.Section([.heading(Texts.calibrationHeading.text(in: language)), .table(rows)]),
        Document.Section([.paragraph(verdict)]),
        Document.Section([.paragraph(Texts.calibrationLines.text(in: language)), .lines(lines)]),
      ])
  }

  /// What was found as a scenario file states it, whatever the language.
  private var lines: [String] {
    ["segments:"]
      + fits.map {
        let pressure = Self.decimals($0.pressure, point: ".")
        let usual = $0.usual.map {
          """
          , workforce: {usual_work: \(Self.decimals($0.work, point: "."))}, \
          present: {list_ratio: \(Self.decimals($0.list, point: "."))}
          """
        }
        return "  \(scenario.segments[$0.segment].id): {inflow: {pressure: \(pressure)}\(usual ?? "")}"
      }
  }

  private static func decimals(_ number: Double, point: String) -> String {
    let thousandths = Int((number * 1_000).rounded())
    let rest = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(thousandths / 1_000)\(point)\(rest)"
  }
}
