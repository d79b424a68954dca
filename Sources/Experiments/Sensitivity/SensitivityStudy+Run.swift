internal import CareSimulation
internal import YouthCare

extension SensitivityStudy {
  /// Why a scenario could not be run.
  public struct Failure: Error {
    /// The scenario, by its position.
    public let option: Int
    /// Why.
    public let reason: Experiment.Failure
  }

  /// What a study found.
  public struct Results: Sendable {
    /// Of the base, then of each other scenario's difference from it.
    public let findings: [SensitivityFindings]
    /// What it is worth to find out before choosing, for each value of a waiting month; none for one scenario.
    public let worths: [KnowledgeWorth]
    /// The number of worlds behind `worths`.
    public let worlds: Int
  }

  /// Runs it.
  ///
  /// - Parameters:
  ///   - waitingMonths: what a month of waiting of a client is valued at, in euro, one after the other; 0 for not at all.
  ///   - store: what keeps the values of runs while the study lasts.
  ///   - progress: called now and then with the number of runs done, of `mostRuns`.
  /// - Throws: `Failure`, or `CancellationError` when the task is cancelled.
  public func run(
    waitingMonths: [Double] = [0], keeping store: (any OutcomeKeeping)? = nil,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Results {
    var done = 0
    func samples(_ design: WorldDesign, _ count: Int) async throws -> [Sample] {
      var all: [Sample] = []
      for option in options.indices {
        all.append(try await sample(option, design, count, after: done, store, progress))
        done += count
      }
      return all
    }
    let rows = try await samples(self.rows, size.rows * design.runs.count)
    let facts = DrawnFacts(
      options.map { Worlds($0.uncertainty, seed: seed) }, screenedFactors, worlds: 2 * size.rows)
    let singles = singles(rows, facts)
    let inputs = moved.map(\.factors) + singles.map { [$0] }
    let ends = try await samples(self.ends(inputs), size.replications * (1 + 2 * inputs.count))
    let morris =
      size.paths > 0 ? MorrisDesign(inputs: screenedFactors.count, paths: size.paths, seed: seed) : nil
    var paths: [Sample] = []
    if let morris {
      paths = try await samples(
        screening(morris, screenedFactors), size.paths * (screenedFactors.count + 1))
    }
    let findings = options.indices.map { option in
      self.findings(
        option, option == 0 ? rows[0] : rows[option].less(rows[0]), ends, singles,
        morris.map { ($0, option == 0 ? paths[0] : paths[option].less(paths[0])) })
    }
    return Results(
      findings: findings, worths: worths(rows, facts, waitingMonths), worlds: 2 * size.rows)
  }

  // MARK: - Running

  /// What is kept of each run.
  struct Sample: Sendable {
    var values: [SensitivityFindings.Subject: [Double]] = [:]
    /// Months that clients waited.
    var months: [Double] = []

    func less(_ other: Sample) -> Sample {
      Sample(
        values: values.reduce(into: [:]) { all, next in
          all[next.key] = zip(next.value, other.values[next.key] ?? []).map { $0 - $1 }
        },
        months: zip(months, other.months).map { $0 - $1 })
    }
  }

  /// The runs that are made before their values are taken from memory.
  private static let atOnce = 2_048
  private static let daysPerMonth = 365.2425 / 12
  private static let waitingDays = OutcomeSample.Asked("waiting_days") { projection in
    guard case .plain(let values) = projection.values(Measure.waitingDays, segment: nil, over: .contract) else {
      preconditionFailure("days of waiting are told of the region")
    }
    return values
  }

  private func sample(
    _ option: Int, _ design: WorldDesign, _ count: Int, after done: Int, _ store: (any OutcomeKeeping)?,
    _ progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Sample {
    var values: [[Double]] = [[], [], []]
    for first in stride(from: 0, to: count, by: Self.atOnce) {
      do {
        let experiment = try Experiment(
          options[option].plan, in: options[option].uncertainty, design: design,
          numbers: first..<min(first + Self.atOnce, count), seed: seed, threads: threads)
        let asked = [OutcomeSample.Asked.cost, .waitingAtEnd, Self.waitingDays]
        let sample = try await OutcomeSample(of: experiment, asked, keeping: store) {
          progress(done + first + $0)
        }
        for (position, own) in sample.values.enumerated() { values[position] += own }
      } catch let reason as Experiment.Failure {
        throw Failure(option: option, reason: reason)
      }
    }
    return Sample(
      values: [.cost: values[0], .waiting: values[1]], months: values[2].map { $0 / Self.daysPerMonth })
  }

  // MARK: - Single numbers

  /// The factors that go most with each subject, of the base and of each difference, out of groups of several.
  private func singles(_ rows: [Sample], _ facts: DrawnFacts) -> [WorldFactor] {
    let candidates = moved.filter { $0.factors.count > 1 }.flatMap(\.factors)
    var chosen: [WorldFactor] = []
    for option in rows.indices {
      let sample = option == 0 ? rows[0] : rows[option].less(rows[0])
      for subject in SensitivityFindings.Subject.allCases {
        let outcome = design.values(sample.values[subject] ?? []).independent
        let weighed = candidates.enumerated().map { ($0.offset, $0.element, facts.weight(of: $0.element, in: outcome)) }
        let heaviest = weighed.filter { $0.2 > 0 }.sorted { (-$0.2, $0.0) < (-$1.2, $1.0) }.prefix(Self.singles)
        for (_, factor, _) in heaviest where !chosen.contains(factor) { chosen.append(factor) }
      }
    }
    return chosen
  }

  // MARK: - Findings

  private func findings(
    _ option: Int, _ rows: Sample, _ ends: [Sample], _ singles: [WorldFactor],
    _ screening: (design: MorrisDesign, sample: Sample)?
  ) -> SensitivityFindings {
    var drivers: [SensitivityFindings.Subject: Drivers] = [:]
    for subject in SensitivityFindings.Subject.allCases {
      let own = bars(ends[option].values[subject] ?? [], singles)
      drivers[subject] = Drivers(
        grouped.groups, design.values(rows.values[subject] ?? []),
        ends: option == 0 ? own : own.less(bars(ends[0].values[subject] ?? [], singles)))
    }
    return SensitivityFindings(
      options[option].plan.scenario, base: option == 0 ? nil : options[0].plan.scenario, drivers: drivers,
      screened: screening.map { screened($0.design, $0.sample) } ?? [], rows: size.rows, runs: design.runs.count,
      replications: size.replications, paths: size.paths, seed: seed)
  }

  /// The values of bars as they were run.
  private func bars(_ values: [Double], _ singles: [WorldFactor]) -> TornadoValues {
    func bar(_ number: Int) -> [Double] {
      Array(values[number * size.replications..<(number + 1) * size.replications])
    }
    let groups = moved.enumerated().map { position, group in
      TornadoValues.End(group.group, low: bar(1 + 2 * position), high: bar(2 + 2 * position))
    }
    let numbers = singles.enumerated().compactMap { position, factor in
      grouped.group(of: factor).map { group in
        let first = 1 + 2 * (moved.count + position)
        return TornadoValues.End(group, factor, low: bar(first), high: bar(first + 1))
      }
    }
    return TornadoValues(middle: bar(0), groups + numbers)
  }

  private func screened(_ design: MorrisDesign, _ sample: Sample) -> [SensitivityFindings.Screened] {
    let points = design.inputs + 1
    let effects = sample.values.mapValues { values in
      ElementaryEffects(
        design, values: design.paths.indices.map { Array(values[$0 * points..<($0 + 1) * points]) },
        bootstrap: Bootstrap(resamples: 200)
      ).effects
    }
    return screenedFactors.enumerated().compactMap { position, factor in
      grouped.group(of: factor).map { group in
        SensitivityFindings.Screened(factor, in: group, effects: effects.mapValues { $0[position] })
      }
    }
  }

  // MARK: - Worth

  private func worths(_ rows: [Sample], _ facts: DrawnFacts, _ waitingMonths: [Double]) -> [KnowledgeWorth] {
    guard options.count > 1 else { return [] }
    let costs = rows.map { design.values($0.values[.cost] ?? []).independent }
    let waits = rows.map { design.values($0.months).independent }
    let knowable = facts.knowable(grouped)
    return waitingMonths.map { price in
      KnowledgeWorth(costs: costs, waits: waits, waitingMonth: price, facts: knowable)
    }
  }
}
