import Testing
import YouthCare

/// The rules of overlays and prices, worked out by hand.
@Suite("Contract rules")
struct FundingRuleTests {
  @Test("post-calculation settles the share of what lies outside the corridor, either way, and nothing inside")
  func postCalculation() {
    var rule = PostCalculation()
    (rule.band, rule.share) = (0.05, 0.5)
    let settled = [(1_000_00, 0), (1_050_00, 0), (1_060_00, 5_00), (950_00, 0), (900_00, -25_00), (0, -475_00)]
    for (value, owed) in settled { #expect(rule.settlement(of: value, against: 1_000_00) == owed, "\(value)") }
    rule.share = 0
    #expect(rule.settlement(of: 9_000_00, against: 1_000_00) == 0)
    (rule.band, rule.share) = (1_000, 1)
    #expect(rule.settlement(of: 900_000_00, against: 1_000_00) == 0)
    #expect(rule.settlement(of: 0, against: 1_000_00) == 0)
    (rule.band, rule.share) = (0, 1)
    for value in [0, 1, 999_99, 1_000_01] {
      #expect(rule.settlement(of: value, against: 1_000_00) == value - 1_000_00)
    }
  }

  @Test("above a ceiling nothing is paid, a reduced tariff, or what urgent clients brought")
  func ceiling() {
    var rule = RevenueCeiling()
    #expect(rule.revenue(ofProduction: 900, exempt: 300, ceiling: 1_000) == (900, 0))
    #expect(rule.revenue(ofProduction: 1_300, exempt: 0, ceiling: 1_000) == (1_000, 0))
    #expect(rule.revenue(ofProduction: 1_300, exempt: 200, ceiling: 1_000) == (1_200, 0))
    #expect(rule.revenue(ofProduction: 1_300, exempt: 900, ceiling: 1_000) == (1_300, 0))
    (rule.overDelivery, rule.reducedTariff) = (.reduced, 0.6)
    #expect(rule.revenue(ofProduction: 1_300, exempt: 900, ceiling: 1_000) == (1_000, 180))
    #expect(!rule.stopsIntake)
  }

  @Test("a guarantee tops up to its floor and takes nothing back")
  func guarantee() {
    #expect(GuaranteeBudget().settlement(of: SettledPeriod(share: 1, revenue: 800, production: 0, floor: 900)) == 100)
    #expect(GuaranteeBudget().settlement(of: SettledPeriod(share: 1, revenue: 1_000, production: 0, floor: 900)) == 0)
  }

  @Test("an adjustment goes half of the way, and 10 % at most")
  func adjustment() {
    let rule = AdjustmentMoments()
    for (ratio, factor) in [(1, 1), (1.1, 1.05), (1.5, 1.1), (0.9, 0.95), (0, 0.9)] {
      #expect(abs(rule.factor(realised: ratio) - factor) < 1e-15)
    }
  }

  @Test("amounts left out follow from the baseline's year: a lump sum, a price with its premium, shares of both")
  func derived() throws {
    let lump = SmallContract.resolve(ContractTerms(SmallContract.lump))
    #expect(lump.lump == 3_652_500 && lump.expectedPayment == 3_652_500)
    // 3,652,500 / 200 × (1 + 0.5 × 1.2 / √200): small volume costs 4.2 % more.
    let output = SmallContract.resolve(ContractTerms(SmallContract.output))
    let price = try #require((output.terms.model as? OutputBasedFunding)?.price)
    #expect(abs(price - 18_262.5 * 1.0424264) < 0.001)
    #expect(abs(output.tariffRatio - 1.0424264) < 1e-7)
    // MODEL.md, A2: 10 trajectories a year cost 19 % more, 400 cost 3 %.
    for (starts, premium) in [(10.0, 0.19), (400, 0.03)] {
      let completed = SmallContract.output.completed(from: ReferenceYear(production: 1_000 * starts, starts: starts))
      #expect(abs(try #require(completed.price) / 1_000 - 1 - premium) < 0.001)
    }
    var terms = SmallContract.effort
    terms.ceiling = RevenueCeiling()
    terms.ceiling?.share = 0.95
    terms.guarantee = GuaranteeBudget()
    terms.innovation = InnovationSum()
    let part = SmallContract.resolve(terms, share: 0.25)
    let amounts = [(part.ceiling, 0.95), (part.guarantee, 0.85), (part.advanced, 0.02)]
    for (amount, share) in amounts { #expect(abs(try #require(amount) - share * 913_125) < 1e-6) }
    // What is stated is the segment's and shared, or a provider's own and his alone.
    terms.ceiling?.amount = 1_000_000
    #expect(SmallContract.resolve(terms, share: 0.25).ceiling == 250_000)
    #expect(SmallContract.resolve(terms, share: 0.25, isWhole: false).ceiling == 1_000_000)
  }

  @Test("who bears which risk: what 10 % more clients, stay or hours cost the municipality")
  func exposure() {
    let expected = 3_652_500.0
    func exposure(_ terms: ContractTerms, _ driver: RiskDriver) -> Double {
      SmallContract.resolve(terms).exposure(to: driver) / expected
    }
    let effort = SmallContract.effort
    let lump = ContractTerms(SmallContract.lump)
    var capped = effort
    capped.ceiling = RevenueCeiling()
    var reduced = capped
    reduced.ceiling?.overDelivery = .reduced
    reduced.ceiling?.reducedTariff = 0.6
    var settled = lump
    settled.postCalculation = PostCalculation()
    for driver in [RiskDriver.volume, .stay, .intensity, .severity] {
      #expect(abs(exposure(effort, driver) - 0.1) < 1e-9)
      #expect(exposure(lump, driver) == 0)
      #expect(exposure(capped, driver) == 0)
      #expect(abs(exposure(reduced, driver) - 0.06) < 1e-9)
      // Half of what passes the corridor of 5 %.
      #expect(abs(exposure(settled, driver) - 0.025) < 1e-9)
    }
    let output = ContractTerms(SmallContract.output)
    #expect(abs(exposure(output, .volume) - 0.10424264) < 1e-7)
    #expect(exposure(output, .stay) == 0 && exposure(output, .intensity) == 0)
    #expect(exposure(ContractTerms(SmallContract.perDay), .intensity) == 0)
  }

  @Test("in full places what is more clients or longer costs no more, and fewer trajectories start")
  func exposureInPlaces() {
    func share(_ terms: ContractTerms, _ driver: RiskDriver, room: Double = 1) -> Double {
      let contract = SmallContract.resolve(terms)
      return contract.exposure(to: driver, room: room) / contract.municipalPayment(for: contract.year)
    }
    let half = 1.1.squareRoot() - 1
    let (hour, day) = (SmallContract.effort, ContractTerms(SmallContract.perDay))
    let trajectory = ContractTerms(SmallContract.output)
    // By the hour more hours a client are paid; by the day and by trajectory they aren't.
    let cases: [(terms: ContractTerms, shares: [Double])] = [
      (hour, [0, 0, 0.1, half]), (day, [0, 0, 0, 0]), (trajectory, [0, 1 / 1.1 - 1, 0, 1 / (1 + half) - 1]),
      (ContractTerms(SmallContract.lump), [0, 0, 0, 0]),
    ]
    for (terms, shares) in cases {
      for (driver, expected) in zip(RiskDriver.allCases, shares) {
        #expect(abs(share(terms, driver) - expected) < 1e-9, "\(driver)")
        // Places for a tenth more: as without a limit.
        let free = SmallContract.resolve(terms).exposure(to: driver)
        #expect(abs(SmallContract.resolve(terms).exposure(to: driver, room: 1.1) - free) < 1e-6)
      }
      // Fewer places than the expected year needs don't make it smaller than it is.
      #expect(share(terms, .volume, room: 0.5) == share(terms, .volume))
    }
    // Room for a twentieth of the tenth.
    #expect(abs(share(day, .volume, room: 1.05) - 0.05) < 1e-9)
    #expect(abs(share(trajectory, .stay, room: 1.05) - (1.05 / 1.1 - 1)) < 1e-9)
  }

  @Test("an introduction: exposure ramps up, and the overrun falls with preparation and practice")
  func introduction() {
    var rule = Introduction()
    (rule.stepIn, rule.overrun, rule.preparation) = (24, 0.12, 0)
    #expect([-0.1, 0, 1, 2, 5].map(rule.exposure) == [0, 0, 0.5, 1, 1])
    // Practice is the time under the new model: a quarter of a year after one, one year after two.
    #expect(rule.overrun(after: 0) == 0.12)
    #expect(abs(rule.overrun(after: 1) - 0.12 * 0.7788007830714049) < 1e-15)
    #expect(abs(rule.overrun(after: 2) - 0.12 * 0.36787944117144233) < 1e-15)
    rule.preparation = 12
    #expect(abs(rule.overrun(after: 0) - 0.12 * 0.36787944117144233) < 1e-15)
    #expect(rule.overrun(after: -1) == 0)
  }

  @Test("FV12: a fifth less stay in three years with two instruments comes to 8 % in the end, without any to 3.2 %")
  func transformation() {
    var target = TransformationTarget()
    // Far beyond the term the logistic curve is 1; five years to run is full investment.
    #expect(TransformationTarget.investment(yearsToRun: 5) == 1)
    target.projects = 2
    #expect(abs(target.reduction(after: 100, investment: 1) - 0.2 * 0.4 * 1.0) < 1e-12)
    target.projects = 0
    #expect(abs(target.reduction(after: 100, investment: 1, others: 2) - 0.2 * 0.4 * 1.0) < 1e-12)
    #expect(abs(target.reduction(after: 100, investment: 1, others: 4) - 0.2 * 0.4 * 1.3) < 1e-12)
    #expect(abs(target.reduction(after: 100, investment: 1) - 0.2 * 0.4 * 0.4) < 1e-12)
    // Half way at half the term, and nothing before the start.
    #expect(abs(target.reduction(after: 1.5, investment: 1) - 0.2 * 0.4 * 0.4 / 2) < 1e-12)
    #expect(target.reduction(after: 0, investment: 1) == 0)
    #expect(abs(target.earlyClosing(of: 0.08) - 0.967197) < 1e-6)
  }

  @Test("the share helped elsewhere grows to 63 % of its end in two years")
  func substitution() {
    var rule = TaskSubstitution(target: 0)
    rule.share = 0.1
    #expect(abs(rule.share(after: 2 * 365.2425) - 0.0632120558828558) < 1e-12)
    #expect(rule.share(after: -5) == 0 && rule.share(after: 0) == 0)
  }

  @Test("O5: a year's client-days spread by 2.7 % at 1,000 starts of a year, and 8.6 % at 100")
  func deviation() {
    #expect(abs(CareYear.relativeDeviation(starts: 1_000, stay: 1) - 0.0271) < 0.00005)
    #expect(abs(CareYear.relativeDeviation(starts: 100, stay: 1) - 0.0858) < 0.00005)
  }

  @Test("with share 0 an extra hour earns what it earns under a lump sum, however likely the corridor is left")
  func unsettled() {
    var zones = ResolvedContract.Zones()
    zones.outsideCorridor = 0.3
    var none = ContractTerms(SmallContract.lump)
    none.postCalculation = PostCalculation()
    none.postCalculation?.share = 0
    let lump = SmallContract.resolve(ContractTerms(SmallContract.lump)).margin(tariffRatio: 1, in: .init())
    #expect(SmallContract.resolve(none).margin(tariffRatio: 1, in: zones) == lump)
  }
}
