import ArgumentParser
import CareSimulation
import Experiments
import Reporting
import Storage
import YouthCare

/// `raming ledger`: the books of one replication, so that a controller can follow a euro.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Print the books of one replication, contract by contract and month by month, to the cent.",
    discussion: """
      Runs one replication, the same as that of its number in `raming run` with the same seed (the rows of \
      replications.csv count from 0), and prints for each contract: the value of the care delivered (production), what \
      was recognised for care, settlement, guarantee, innovation and rescue, what was paid and what is still owed, the \
      provider's cost by kind, result and equity; by month, by budget year and in all. Then come the checks: both \
      books balance, revenue is paid or owed, and equity moves by the result. An amount below zero under \
      'receivable' is an advance. What is spent without a contract follows: care outside the contracts by segment, and \
      other costs of the region. With --segment what its contracts come to together is last.

      Examples:
        raming ledger Scenarios/living-region.yaml --replication 7
        raming ledger Scenarios/living-region.yaml --replication 7 --segment S2 --lang en
      """)

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(name: .shortAndLong, help: "The number of the replication, from 0.")
  var replication: Int

  @Option(help: "Only the contracts of this provider.")
  var provider: String?

  @Option(help: "Only the contracts in this segment, by its id.")
  var segment: String?

  @Option(help: "The number that all luck follows from.")
  var seed: UInt64 = 1

  @Flag(help: "Take all inputs as they are stated, as run --fixed does.")
  var fixed = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    guard (0..<Experiment.replicationLimit).contains(replication) else {
      throw Console(words.lang).refuse(Messages.replicationNumber(replication))
    }
  }

  func run() throws {
    let console = Console(words.lang)
    let sources = try ScenarioSources([file], console)
    let plan = sources.plans[0]
    let contracts = try chosen(plan.scenario, plan.contractPlaces, console)
    let ledger: ReplicationLedger
    do throws(Experiment.Failure) {
      ledger = try ReplicationLedger(
        plan, in: fixed ? nil : Uncertainty(sources.files[0].scenario), replication: replication, seed: seed)
    } catch {
      throw console.failure(error, in: plan.scenario.name)
    }
    let report = LedgerReport(
      ledger, sections: contracts.map { .contract($0) } + withoutContract(ledger),
      totalOf: provider == nil ? plan.scenario.segments.firstIndex { $0.id == segment } : nil, in: words.lang)
    try console.print(report.text)
    if !report.holds { throw ExitCode(1) }
  }

  /// What is spent without a contract where it was asked for: not of a provider, and of one segment only its own.
  private func withoutContract(_ ledger: ReplicationLedger) -> [BookSection] {
    guard provider == nil else { return [] }
    return ledger.sectionsWithoutContract.filter { section in
      guard let segment else { return true }
      return section == ledger.scenario.segments.firstIndex { $0.id == segment }.map { .segment($0) }
    }
  }

  /// The contracts asked for; a name that isn't there ends the command with the one that was meant.
  private func chosen(
    _ scenario: Scenario, _ contracts: [(segment: Int, provider: Int)], _ console: Console
  ) throws -> [Int] {
    func name(_ contract: (segment: Int, provider: Int)) -> String {
      scenario.segments[contract.segment].providers[contract.provider].name
    }
    let ids = scenario.segments.map(\.id)
    if let segment, !ids.contains(segment) {
      throw console.refuse(Messages.unknownSegment(segment, meant: nearest(to: segment, among: ids), all: ids))
    }
    let names = contracts.map(name)
    if let provider, !names.contains(provider) {
      let all = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      throw console.refuse(Messages.unknownProvider(provider, meant: nearest(to: provider, among: all), all: all))
    }
    let chosen = contracts.indices.filter { index in
      (segment == nil || ids[contracts[index].segment] == segment) && (provider == nil || names[index] == provider)
    }
    if let segment, let provider, chosen.isEmpty {
      let own = contracts.filter { name($0) == provider }.map { ids[$0.segment] }
      throw console.refuse(Messages.noSuchContract(provider, segment, own))
    }
    return chosen
  }
}
