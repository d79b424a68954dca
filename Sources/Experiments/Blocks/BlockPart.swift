internal import CareSimulation
internal import YouthCare

/// The values of single replications whose numbers are adjacent.
struct BlockPart: Sendable {
  /// Their numbers.
  let replications: Range<Int>
  let tallies: EnsembleStore
  let money: EnsembleStore
  let figures: EnsembleStore
  let lead: EnsembleStore
  let volumes: EnsembleStore
  let referrers: EnsembleStore
  let distress: EnsembleStore
  private(set) var waits: [WaitRecord] = []

  /// Room for these replications.
  init(_ replications: Range<Int>, _ shape: BlockShape) {
    self.replications = replications
    tallies = EnsembleStore(shape.tallies, count: replications.count)
    money = EnsembleStore(shape.money, count: replications.count)
    figures = EnsembleStore(shape.figures, count: replications.count)
    lead = EnsembleStore(shape.lead, count: replications.count)
    volumes = EnsembleStore(shape.volumes, count: replications.count)
    referrers = EnsembleStore(shape.referrers, count: replications.count)
    distress = EnsembleStore(shape.distress, count: replications.count)
    waits.reserveCapacity(replications.count)
  }

  /// The replications of two parts, of which the second goes on where the first ends.
  init(_ first: BlockPart, _ second: BlockPart) {
    precondition(first.replications.upperBound == second.replications.lowerBound)
    replications = first.replications.lowerBound..<second.replications.upperBound
    tallies = EnsembleStore(first.tallies, second.tallies)
    money = EnsembleStore(first.money, second.money)
    figures = EnsembleStore(first.figures, second.figures)
    lead = EnsembleStore(first.lead, second.lead)
    volumes = EnsembleStore(first.volumes, second.volumes)
    referrers = EnsembleStore(first.referrers, second.referrers)
    distress = EnsembleStore(first.distress, second.distress)
    waits = first.waits + second.waits
  }

  /// Whether another part is better put behind this one in its stores than beside it: those of a part take the room of
  /// whole lanes, so that worlds that come one by one would take eight times as much.
  func isToTake(_ other: BlockPart) -> Bool {
    replications.upperBound == other.replications.lowerBound && !replications.count.isMultiple(of: EnsembleStore.lane)
      && replications.count + other.replications.count <= Self.mostTogether
  }

  /// The most replications that parts are put together to, so that each is copied a few times only.
  private static let mostTogether = 64

  /// Its stores, in the order in which they are written down.
  var stores: [EnsembleStore] { [tallies, money, figures, lead, volumes, referrers, distress] }

  /// The memory that they take, in bytes.
  var bytes: Int { stores.reduce(0) { $0 + $1.bytes } }

  /// Keeps the waits of the next replication.
  mutating func keep(_ record: WaitRecord) { waits.append(record) }

  /// Keeps what the books of a replication that has just been run say, and its waits. Replications come in order.
  mutating func keep(_ replicator: borrowing Replicator, _ plan: SimulationPlan) {
    let position = waits.count
    keepMoney(replicator, plan, position)
    for (cell, value) in replicator.leadYears.enumerated() { lead[position, cell] = value }
    volumes.write(replicator.careVolumes, replication: position, time: 0)
    for (cell, value) in replicator.referrerTallies.enumerated() { referrers[position, cell] = value }
    for (cell, value) in replicator.monthsInDistress.enumerated() { distress[position, cell] = value }
    let insolvent = replicator.systemInsolvency()
    for (time, period) in (plan.calendar.years.map { Period.year($0) } + [.contract]).enumerated() {
      let months = plan.calendar.months(of: period)
      let margins = replicator.margins(over: months[0]..<months[0] + months.count)
      let row = ReplicationBooks.YearFigure.allCases.map { figure -> Double in
        switch figure {
        case .medianMargin: Quantile.of(margins.sorted(), 0.5) ?? .nan
        case .systemInsolvency: months.contains { insolvent[$0] } ? 1 : 0
        }
      }
      figures.write(row, replication: position, time: time)
    }
    waits.append(
      WaitRecord(replicator, segments: plan.scenario.segments.count, years: plan.calendar.years.count))
  }

  private func keepMoney(_ replicator: borrowing Replicator, _ plan: SimulationPlan, _ position: Int) {
    let terms = ReplicationBooks.items.map { $0.terms[0] }
    let segments = plan.scenario.segments.count
    // Plan, calendar and contracts would be copied for every amount.
    let (warmUp, segmentsOfContracts) = (plan.calendar.warmUpMonths, plan.contracts.map(\.segment))
    var row = [Double](repeating: 0, count: money.shape.valuesPerTime)
    for time in 0..<money.shape.times {
      for index in row.indices { row[index] = 0 }
      for (contract, segment) in segmentsOfContracts.enumerated() {
        for (item, term) in terms.enumerated() {
          let cents = replicator.book.movement(on: term.account, of: contract, in: time + warmUp)
          row[item * segments + segment] += Double(term.sign * cents)
        }
      }
      for segment in 0..<segments {
        for (item, term) in terms.enumerated() {
          let cents = replicator.book.movement(on: term.account, of: .segment(segment), in: time + warmUp)
          row[item * segments + segment] += Double(term.sign * cents)
        }
      }
      money.write(row, replication: position, time: time)
    }
  }
}
