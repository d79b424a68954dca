internal import YouthCare

/// Where the municipality's control loop stands in a replication. The loop itself stays a description.
struct ControlState {
  /// What follows an alarm, some months later.
  struct Decision {
    /// The month that opens with it.
    var month: Int
    /// The month at whose end the alarm went.
    var alarmMonth: Int
    /// What the year was estimated to come to then, in cents.
    var estimate: Int
  }

  /// The segments in which it acts.
  let covers: [Bool]
  /// The budget of the year of each month of the contract, in cents.
  let budgets: [Int?]
  var history: CostHistory

  var pending: Decision?
  var isStopped = false
  var strictness = 0.0
  /// The months with which cuts come into force, and those that did so this month.
  var announcedCuts: [Int] = []
  var newCuts = 0
  /// The budget year in which a cut was last decided.
  var lastCutYear = Int.min
  var tariffFactor = 1.0
  /// Cents granted for the year besides its budget.
  var supplementary = 0
  var record = ControlRecord()

  init(_ plan: OrderedPlan) {
    let segments = plan.scenario.control?.segments ?? []
    let isOn = plan.scenario.control != nil
    covers = plan.scenario.segments.indices.map { isOn && (segments.isEmpty || segments.contains($0)) }
    budgets =
      isOn
      ? plan.calendar.contractMonths.map { plan.scenario.budget?.cents(for: $0.year, in: plan.calendar) } : []
    // Providers who may come later aren't there on the first day.
    let yearly = plan.contracts.filter { !$0.isEntrant }.reduce(0) { sum, contract in
      let terms = contract.version(in: plan.calendar.warmUpMonths).contract
      return sum + terms.municipalPayment(for: terms.year)
    }
    history = CostHistory(expectedPerDay: 100 * yearly / plan.calendar.daysPerYear)
  }

  mutating func reset() {
    history.reset()
    record.reset()
    openYear()
    announcedCuts.removeAll(keepingCapacity: true)
    newCuts = 0
    lastCutYear = .min
    tariffFactor = 1
  }

  /// A budget year begins: what was decided or granted for the last one is over. Cuts stay.
  mutating func openYear() {
    pending = nil
    supplementary = 0
    release()
  }

  /// Ends what is in force until further notice.
  mutating func release() {
    isStopped = false
    strictness = 0
  }

  /// Whether a measure that can be ended is in force.
  var isActing: Bool { isStopped || strictness > 0 }
}
