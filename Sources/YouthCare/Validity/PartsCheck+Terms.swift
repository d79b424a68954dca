/// The terms of contracts, held against themselves, the contract period, the baseline regime and each other.
extension PartsCheck {
  mutating func checkTerms() {
    let all = scenario.statedTerms
    let sound = all.filter { stated in
      let missing = stated.missing
      for description in missing {
        report(
          .missing(description, in: LocalizedText("funding")), at: .key(stated.address),
          restingOn: [stated.address])
      }
      return missing.isEmpty
    }
    for stated in sound { check(stated) }
    checkDates(of: all)
    guard sound.count == all.count else { return }
    for stated in all {
      checkIntroduction(of: stated)
      checkTransition(of: stated)
    }
    for day in [-Double.infinity] + all.changes.map(\.from) {
      let contracts = all.contracts(on: day, in: scenario)
      checkTasks(contracts)
      checkReallocation(contracts)
    }
  }

  private mutating func check(_ stated: StatedTerms) {
    checkModel(of: stated)
    checkOverDelivery(of: stated)
    checkSubstitution(of: stated)
    switch stated.role {
    // What was agreed then isn't held against this contract.
    case .observed: break
    case .segment, .provider, .change: checkMonths(of: stated)
    }
  }

  // MARK: - What goes with the model

  private mutating func checkModel(of stated: StatedTerms) {
    let (terms, place) = (stated.terms, stated.address)
    let paysLumpSum = stated.paysLumpSum
    func keys(_ isMeant: (any Overlay) -> Bool) -> [(String, Bool)] {
      terms.overlays.filter(isMeant).map { (type(of: $0).key, true) }
    }
    let ofClients = keys { $0.cap != nil || $0.floor != nil }
    let growth = scenario.states(place.appending("growth"), isUnlikeDefault: terms.growth != 0)
    let ofLumpSum =
      keys { $0.corridor != nil } + [
        ("growth", growth), ("substitution", terms.substitution != nil), ("task", terms.task != nil),
      ]
    for (key, isStated) in paysLumpSum ? ofClients : ofLumpSum where isStated {
      let fault =
        paysLumpSum
        ? ContractContradiction.needsPaymentByClient(key, model: stated.modelName)
        : ContractContradiction.needsLumpSum(key, model: stated.modelName)
      report(
        .contract(fault), at: .key(place.appending(key)), .key(place.appending("model")), restingOn: [place])
    }
  }

  /// The keys of a ceiling that mean something with one treatment only, and their usual values.
  private static let keysOfOverDelivery: [(RevenueCeiling.OverDelivery, [String])] = [
    (.reduced, ["reduced_tariff"]),
    (.reallocate, ["movable_share", "reallocation_month"]),
    (.approve, ["approval_probability", "decision_lag"]),
  ]

  private mutating func checkOverDelivery(of stated: StatedTerms) {
    guard let ceiling = stated.terms.ceiling else { return }
    let place = stated.address.appending("ceiling")
    for (treatment, keys) in Self.keysOfOverDelivery where treatment != ceiling.overDelivery {
      for key in keys {
        let parameter = RevenueCeiling.parameters.first { $0.key == key }
        let isUnusual = parameter?.value(ceiling) != parameter?.value(RevenueCeiling())
        guard scenario.states(place.appending(key), isUnlikeDefault: isUnusual) else { continue }
        report(
          .contract(.onlyWith(key, "over_delivery: \(treatment.rawValue)")),
          at: .key(place.appending(key)), .key(place.appending("over_delivery")), restingOn: [stated.address])
      }
    }
  }

  // MARK: - Help in another segment

  private mutating func checkSubstitution(of stated: StatedTerms) {
    guard let target = stated.terms.substitution?.target else { return }
    let place = stated.address.appending("substitution", "to_segment")
    for position in stated.segments {
      if position == target {
        report(
          .contract(.substitutesItself(scenario.segments[target].id)), at: .key(place), restingOn: [stated.address])
      } else {
        checkSeverities(position, target, at: place)
      }
    }
  }

  // MARK: - What has to fit in the contract

  private mutating func checkMonths(of stated: StatedTerms) {
    guard scenario.contract.isDatable else { return }
    let (terms, place) = (stated.terms, stated.address)
    let premises = [place, Address(["contract"])]
    let months = 12 * scenario.contract.wholeYears
    if let every = terms.adjustment?.every, every >= months {
      report(
        .contract(.noMomentInContract(every: every, months: months)), at: .key(place.appending("adjustment", "every")),
        restingOn: premises)
    }
    if let term = terms.transformation?.months, term > Double(months) {
      report(
        .contract(.longerThanContract("transformation.months", term, months: months)),
        at: .key(place.appending("transformation", "months")), restingOn: premises)
    }
    if let notice = terms.notice?.months, notice >= months {
      report(
        .contract(.noticeAsLongAsContract(notice, months: months)), at: .key(place.appending("notice", "months")),
        restingOn: premises)
    }
  }

  /// Tells that nothing is introduced where the model is the one under which the data were observed.
  private mutating func checkIntroduction(of stated: StatedTerms) {
    guard stated.terms.introduction != nil else { return }
    for position in stated.segments {
      let segment = scenario.segments[position]
      guard ContractTerms(stated.terms.model) == ContractTerms(segment.baseline.model) else { continue }
      report(
        .contract(.nothingIntroduced(segment.id, model: stated.modelName)),
        at: .key(stated.address.appending("introduction")), restingOn: scenario.statedTerms.map(\.address))
    }
  }

  /// Tells that no care passes over where these terms pay as those before them do.
  private mutating func checkTransition(of stated: StatedTerms) {
    let place = stated.address.appending("transition")
    guard scenario.states(place, isUnlikeDefault: stated.terms.transition != .termsOfStart) else { return }
    let model = stated.completedModel
    for position in stated.segments {
      let before = scenario.termsBefore(stated, in: position)
      guard before.allSatisfy({ $0.completed(from: StatedTerms.aYear).paysAlike(model) }) else { continue }
      report(
        .contract(.nothingPassesOver(scenario.segments[position].id, model: stated.modelName)), at: .key(place),
        restingOn: scenario.statedTerms.map(\.address))
    }
  }

  // MARK: - Several contracts at once

  /// Tells a second change of a segment's terms on one day: neither can be said to come last.
  private mutating func checkDates(of terms: [StatedTerms]) {
    var seen: Set<[Double]> = []
    for (from, change, stated) in terms.changes {
      for position in Set(stated.segments).sorted() where !seen.insert([from, Double(position)]).inserted {
        let place = change.appending("from")
        report(
          .contract(.twoChangesOfTerms(scenario.segments[position].id)), at: .value(place),
          restingOn: terms.changes.map { $0.change.appending("from") } + [Address(["contract"])])
      }
    }
  }

  private mutating func checkTasks(_ contracts: [(segment: Int, stated: StatedTerms)]) {
    let tasks = Dictionary(grouping: contracts.filter { $0.stated.terms.task != nil }) { $0.stated.terms.task ?? "" }
    let premises = contracts.map(\.stated.address)
    for (task, members) in tasks.sorted(by: { $0.key < $1.key }) {
      guard let first = members.first else { continue }
      if members.count == 1 {
        report(
          .contract(.taskOfOneContract(task)), at: .key(first.stated.address.appending("task")), restingOn: premises)
      }
      for other in members.dropFirst() where other.stated.terms.postCalculation != first.stated.terms.postCalculation {
        let ids = [first, other].map { scenario.segments[$0.segment].id }
        report(
          .contract(.differentSettlement(task, ids[0], ids[1])),
          at: [first, other].map { .key($0.stated.address.appending("post_calculation")) }, restingOn: premises)
      }
    }
  }

  private mutating func checkReallocation(_ contracts: [(segment: Int, stated: StatedTerms)]) {
    let sharing = contracts.filter { $0.stated.terms.ceiling?.overDelivery == .reallocate }
    guard sharing.count == 1, let only = sharing.first else { return }
    report(
      .contract(.noOtherReallocation(scenario.segments[only.segment].id)),
      at: .key(only.stated.address.appending("ceiling", "over_delivery")), restingOn: contracts.map(\.stated.address))
  }
}

extension [StatedTerms] {
  /// The changes of terms, in the order of the scenario.
  fileprivate var changes: [(from: Double, change: Address, stated: StatedTerms)] {
    compactMap { stated in
      switch stated.role {
      case .change(let from, let change): (from, change, stated)
      case .segment, .observed, .provider: nil
      }
    }
  }

  /// The terms of every provider's contract on a day.
  fileprivate func contracts(on day: Double, in scenario: Scenario) -> [(segment: Int, stated: StatedTerms)] {
    let changes = changes.filter { $0.from <= day }.enumerated()
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element.stated)
    return scenario.segments.indices.flatMap { position in
      let ofSegment = filter { $0.segments.contains(position) }
      return scenario.segments[position].providers.indices.compactMap { provider -> (Int, StatedTerms)? in
        let change = changes.last { $0.segments.contains(position) }
        let own = ofSegment.first { if case .provider(provider) = $0.role { true } else { false } }
        let common = ofSegment.first { if case .segment = $0.role { true } else { false } }
        return (change ?? own ?? common).map { (position, $0) }
      }
    }
  }
}
