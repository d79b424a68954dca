import CareSimulation
import Sampling
import YouthCare

/// What one replication left behind: every account of every contract by month in cents, and every tally.
struct Books: Equatable {
  /// `[contract][month][account]`.
  private let cents: [[[Int]]]
  /// The same of what is spent without a contract.
  private let others: [BookSection: [[Int]]]
  /// `[month][tally and segment]`.
  let tallies: [[Double]]
  let money: BookedMoney
  let violations: [String]
  let segments: Int

  var contracts: Int { cents.count }
  var months: Int { cents[0].count }

  init(_ replicator: inout Replicator, _ number: Int, _ plan: SimulationPlan) {
    let size = Tally.allCases.count * plan.scenario.segments.count
    var tallies: [[Double]] = []
    let audit = replicator.run(number) { _, values in tallies.append((0..<size).map { values[$0] }) }
    var cents: [[[Int]]] = []
    for contract in 0..<replicator.book.contracts {
      var months: [[Int]] = []
      for month in plan.calendar.months.indices {
        var row = [Int](repeating: 0, count: Account.allCases.count)
        for account in Account.allCases {
          row[account.rawValue] = replicator.book.movement(on: account, of: contract, in: month)
        }
        months.append(row)
      }
      cents.append(months)
    }
    self.cents = cents
    var others: [BookSection: [[Int]]] = [:]
    for section in plan.scenario.segments.indices.map({ BookSection.segment($0) }) + [.region] {
      var months: [[Int]] = []
      for month in plan.calendar.months.indices {
        var row = [Int](repeating: 0, count: Account.allCases.count)
        for account in Account.allCases {
          row[account.rawValue] = replicator.book.movement(on: account, of: section, in: month)
        }
        months.append(row)
      }
      others[section] = months
    }
    self.others = others
    self.tallies = tallies
    money = BookedMoney(replicator.book, plan)
    violations = audit.violations
    segments = plan.scenario.segments.count
  }

  /// A month's movement; debits are positive.
  func callAsFunction(_ account: Account, _ contract: Int = 0, month: Int) -> Int {
    cents[contract][month][account.rawValue]
  }

  /// The movements of all months.
  func callAsFunction(_ account: Account, _ contract: Int = 0) -> [Int] {
    cents[contract].map { $0[account.rawValue] }
  }

  /// The movements of all months without a contract.
  func callAsFunction(_ account: Account, of section: BookSection) -> [Int] {
    others[section, default: []].map { $0[account.rawValue] }
  }

  /// Their sum.
  func total(_ account: Account, of section: BookSection) -> Int { self(account, of: section).reduce(0, +) }

  /// What care outside the contracts of a segment costs, by month.
  func outside(_ segment: Int = 0) -> [Int] { self(.outsideExpense, of: .segment(segment)) }

  /// Their sum.
  func total(_ account: Account, _ contract: Int = 0) -> Int { self(account, contract).reduce(0, +) }

  /// What the municipality owes for the care of a segment, or for access to it, in euro.
  func euros(_ kind: BookedMoney.Kind, _ segment: Int = 0, month: Int) -> Double {
    money.euros(kind, segment, month..<month + 1)
  }

  func tally(_ tally: Tally, _ segment: Int = 0, month: Int) -> Double {
    tallies[month][tally.rawValue * segments + segment]
  }

  /// Where books differ, on accounts that have to be the same; empty if nowhere.
  func differences(from other: Books, except: Set<Account> = []) -> [String] {
    var result: [String] = []
    for account in Account.allCases where !except.contains(account) {
      for contract in 0..<contracts {
        for month in 0..<months where self(account, contract, month: month) != other(account, contract, month: month) {
          let (own, others) = (self(account, contract, month: month), other(account, contract, month: month))
          result.append("contract \(contract), month \(month), \(account): \(own) ≠ \(others)")
        }
      }
    }
    for month in tallies.indices where tallies[month] != other.tallies[month] {
      result.append("tallies of month \(month)")
    }
    return result
  }
}

extension SmallWorld {
  /// The books of some replications.
  static func books(_ scenario: Scenario, replications: Range<Int>, seed: UInt64 = 20_270_101) throws -> [Books] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    var result: [Books] = []
    for number in replications { result.append(Books(&replicator, number, plan)) }
    return result
  }

  static func books(_ scenario: Scenario) throws -> Books { try books(scenario, replications: 0..<1)[0] }

  /// A region where much happens: a scarce segment of two providers, whose clients differ, drop out and come back, and
  /// which leads to a segment without a limit.
  static func region(years: Int = 2, _ adapt: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    var severities = [Severity(name: "light"), Severity(name: "heavy")]
    (severities[0].share, severities[0].intensity, severities[0].stay) = (0.7, 0.7, 0.8)
    (severities[1].share, severities[1].intensity, severities[1].stay) = (0.3, 1.7, 1.4666)
    var scarce = Segment(
      id: "A", name: LocalizedText("scarce"), stay: try .lognormal(mean: 100, cv: 1), funding: hourly)
    scarce.inflow.newPerYear = 60
    scarce.severities = severities
    scarce.urgency.crisis = 0.05
    scarce.urgency.urgent = 0.1
    scarce.capacity = .places(20)
    scarce.providers = [Provider(name: "P"), Provider(name: "Q")]
    (scarce.providers[0].share, scarce.providers[1].share) = (0.65, 0.35)
    scarce.present.wait = 20
    scarce.dropOut = DropOut(patience: [try .exponential(mean: 90), try .exponential(mean: 120)])
    var route = Route(target: 1)
    route.share = 0.2
    scarce.routes = [route]
    scarce.reEntry = ReEntry(delay: try .gamma(mean: 60, cv: 0.7))
    scarce.reEntry?.probability = 0.3
    var free = Segment(id: "B", name: LocalizedText("free"), stay: try .gamma(mean: 60, cv: 0.8), funding: trajectory)
    free.inflow.newPerYear = 30
    free.severities = severities
    free.capacity = .unlimited
    free.providers = [Provider(name: "R")]
    var scenario = scenario([scarce, free], years: years) {
      $0.calendar = .gregorian
      $0.indexation = 0.03
    }
    adapt(&scenario)
    return scenario
  }

  /// 80 euro an hour.
  static var hourly: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.tariff = 80
    model.hoursPerWeek = 6
    return model
  }

  /// 5,000.55 euro a trajectory.
  static var trajectory: OutputBasedFunding {
    var model = OutputBasedFunding()
    model.price = 5_000.55
    return model
  }
}
