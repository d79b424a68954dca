internal import Experiments
internal import YouthCare

/// What drives cost and waiting, in a few sentences.
struct SensitivitySentences {
  private let report: SensitivityReport
  private var findings: SensitivityFindings { report.findings }

  init(_ report: SensitivityReport) {
    self.report = report
  }

  /// The sentences: what makes most of each, what chance makes, and what comes of going together.
  var all: [String] {
    let each = SensitivityFindings.Subject.allCases.compactMap { subject in
      findings.drivers[subject].map { most(subject, $0) }
    }
    guard !findings.isNothing else { return each }
    return [(each + [chance, interactions].compactMap { $0 }).joined(separator: " ")]
  }

  private func name(of subject: SensitivityFindings.Subject) -> String {
    let text = report.say(subject == .cost ? .costName : .waitingName)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func most(_ subject: SensitivityFindings.Subject, _ drivers: Drivers) -> String {
    guard !drivers.isNothing else { return report.say(.nothing, name(of: subject)) }
    let parts = report.ranked(drivers).filter { $0.total.value > 0 }.prefix(3).map { part in
      "\(part.group.name.text(in: report.language)) (\(told(part)))"
    }
    let deviation: String
    switch subject {
    case .cost: deviation = report.numbers.euros(drivers.deviation)
    case .waiting: deviation = report.numbers.figure(drivers.deviation, maximumDecimals: 0)
    }
    guard parts.count == 3 else {
      return report.say(.most, name(of: subject), deviation, parts.joined(separator: ", "))
    }
    return report.say(.mostThree, name(of: subject), deviation, parts[0], parts[1], parts[2])
  }

  private var chance: String? {
    let parts = SensitivityFindings.Subject.allCases.compactMap { subject in
      findings.drivers[subject]?.parts.first { $0.group == .chance }
    }
    guard parts.count == 2 else { return nil }
    return report.say(.chance, told(parts[0]), told(parts[1]))
  }

  /// A group's share with all that it makes together with others.
  private func told(_ part: Drivers.Part) -> String { report.share(report.shares(of: part).together) }

  /// What comes of going together, where that can be told from the error.
  private var interactions: String? {
    let told = SensitivityFindings.Subject.allCases.compactMap { subject -> String? in
      guard let drivers = findings.drivers[subject], !drivers.isNothing else { return nil }
      guard 1 - drivers.alone.value > 2 * drivers.alone.standardError else { return nil }
      return report.say(
        .interactions, report.say(subject == .cost ? .costName : .waitingName), report.share(drivers.alone))
    }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
}
