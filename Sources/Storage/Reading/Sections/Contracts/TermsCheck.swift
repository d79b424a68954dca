internal import YouthCare

/// Holds the terms of one contract against themselves, the contract period and the baseline regime.
struct TermsCheck {
  let placed: PlacedTerms
  /// The segments of the scenario.
  let segments: [Segment]
  /// The contract, or `nil` where it couldn't be read.
  let contract: ContractPeriod?
  let reading: Reading

  private var terms: ContractTerms { placed.terms }
  private var reader: SectionReader { placed.reader }

  func run() {
    checkModel()
    checkOverDelivery()
    checkSubstitution()
    switch placed.role {
    // What was agreed then isn't held against this contract.
    case .observed: break
    case .segment, .provider, .change: checkMonths()
    }
  }

  /// Reports that nothing is introduced where the model is the one under which the data were observed.
  func checkIntroduction() {
    guard terms.introduction != nil else { return }
    for position in placed.segments where ContractTerms(terms.model) == ContractTerms(segments[position].baseline.model)
    {
      report(.nothingIntroduced(segments[position].id, model: placed.modelName), at: reader.place(of: "introduction"))
    }
  }

  private func report(_ fault: ContractFault, at place: Place) {
    reading.report(.contract(fault), at: place)
  }

  // MARK: - What goes with the model

  private func checkModel() {
    let paysLumpSum = placed.paysLumpSum
    let keys = paysLumpSum ? ["ceiling", "guarantee"] : ["post_calculation", "growth", "substitution", "task"]
    for key in keys where reader.isStated(key) {
      // A model of another file keeps what was agreed in its base, and this doesn't go with it.
      let (own, model) = (reader.place(of: key), reader.place(of: "model"))
      let isInherited = own.file > model.file
      let fault =
        paysLumpSum
        ? ContractFault.needsPaymentByClient(key, model: placed.modelName, isInherited: isInherited)
        : ContractFault.needsLumpSum(key, model: placed.modelName, isInherited: isInherited)
      report(fault, at: Place.toMend([own, model]))
    }
  }

  // MARK: - What goes with one treatment

  /// The keys of a ceiling that mean something with one treatment only.
  private static let keysOfOverDelivery: [(RevenueCeiling.OverDelivery, [String])] = [
    (.reduced, ["reduced_tariff"]),
    (.reallocate, ["movable_share", "reallocation_month"]),
    (.approve, ["approval_probability", "decision_lag"]),
  ]

  private func checkOverDelivery() {
    guard let ceiling = terms.ceiling else { return }
    for (treatment, keys) in Self.keysOfOverDelivery where treatment != ceiling.overDelivery {
      for key in keys where placed.isStated(key, in: "ceiling") {
        let (own, other) = (placed.place(of: key, in: "ceiling"), placed.place(of: "over_delivery", in: "ceiling"))
        report(
          .onlyWith(key, "over_delivery: \(treatment.rawValue)", isInherited: own.file > other.file),
          at: Place.toMend([own, other]))
      }
    }
  }

  // MARK: - Help in another segment

  private func checkSubstitution() {
    guard let substitution = terms.substitution else { return }
    let target = segments[substitution.target]
    for position in placed.segments {
      let place = placed.place(of: "to_segment", in: "substitution")
      if position == substitution.target {
        report(.substitutesItself(target.id), at: place)
      } else if segments[position].severities.map(\.name) != target.severities.map(\.name) {
        report(.otherSeverities(segments[position].id, target.id), at: place)
      }
    }
  }

  // MARK: - What has to fit in the contract

  private func checkMonths() {
    guard let contract else { return }
    let months = 12 * contract.wholeYears
    if let every = terms.adjustment?.every, every >= months {
      report(.noMomentInContract(every: every, months: months), at: placed.place(of: "every", in: "adjustment"))
    }
    if let term = terms.transformation?.months, term > Double(months) {
      report(
        .longerThanContract("transformation.months", term, months: months),
        at: placed.place(of: "months", in: "transformation"))
    }
    if let notice = terms.notice?.months, notice >= months {
      report(.noticeAsLongAsContract(notice, months: months), at: placed.place(of: "months", in: "notice"))
    }
  }
}
