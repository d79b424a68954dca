internal import YouthCare

/// Where a contract stands in a replication: the running state that its terms work on. The terms stay a description.
struct ContractState {
  /// A settlement period: a budget year, or the part of it under the same terms.
  ///
  /// MODEL.md, M5.
  struct Period {
    /// Its last day.
    var end = 0.0
    /// The share of a year that it is.
    var share = 0.0
    /// Its ceiling, where there is one.
    var ceiling: Ceiling?
    var floor = 0
    /// So far: invoiced, of exempt clients, recognised as care and above the ceiling, value of care.
    var invoiced = 0
    var exempt = 0
    /// The first two before rounding.
    var invoicedDue = 0.0
    var exemptDue = 0.0
    var recognised = 0
    var above = 0
    var value = 0
    /// What is settled against the lump sum: each for the part of turnover under the terms that hold.
    var settledValue = 0
    var settledCost = 0
    var lump = 0
    /// All lump sums, those of old terms while new ones step in included.
    var lumpPaid = 0

    /// The share of it that is over on a day.
    func elapsed(at day: Double, daysPerYear: Double) -> Double {
      max(0, 1 - max(0, end - day) / max(1, share * daysPerYear))
    }

    /// What does not hold as it closes, in words.
    func violations(of rule: RevenueCeiling?) -> [String] {
      var result: [String] = []
      if let rule, let ceiling {
        let cap =
          ceiling.cents + (rule.stopsIntake ? exempt : Int((Double(invoiced) * rule.reducedTariff).rounded()))
        if recognised + above > max(cap, 0) { result.append("paid \(recognised + above) > cap \(cap)") }
        if ceiling.cents < 0 { result.append("ceiling \(ceiling.cents) below zero") }
      }
      if recognised + above > invoiced { result.append("paid more than was invoiced") }
      return result
    }
  }

  /// The ceiling of a settlement period, in cents.
  struct Ceiling {
    /// A request for a higher one, until and after it is decided.
    enum Request {
      case none
      case pending(cents: Int, until: Double)
      case decided
    }

    var cents: Int
    /// The same for a whole year.
    var yearly: Double
    /// The yearly ceiling as the period opened, before room moved.
    let agreed: Double
    let stockTolerance: Double
    var request = Request.none
    /// What it has of the room of those who left, for the period and for a whole year; below nothing for who gave it.
    var taken = (cents: 0, yearly: 0.0)

    /// What the caseload may bring in a whole year: room that is taken over in the middle of a period is for the rest of
    /// it, and so for more a year than it adds to the period.
    func yearlyProduction(share: Double) -> Double {
      yearly - Double(taken.cents) / max(1e-9, share) + taken.yearly
    }
  }

  /// What an adjustment moment looks back on.
  struct SinceAdjustment {
    /// The value of the care, what the lump sum or ceiling was made for, and the dose by month.
    var value = 0.0
    var assumed = 0.0
    var doseSum = 0.0
    var months = 0
  }

  /// What a month's prices are worked out from, where new terms hold altogether.
  struct PriceBasis: Equatable {
    var agreement: Int
    var level: Double
    var intensity: Double
    /// Days of the calendar month, where a price is by the month.
    var monthLength: Double
  }

  /// The terms that hold, by position in the contract's agreements.
  var agreement = 0

  // Behaviour (MODEL.md, K1–K5).
  /// The logs of the multipliers on hours and on length, on their way to their targets.
  var logIntensity = 0.0
  var logLength = 0.0
  /// The multiplier on hours.
  var intensity = 1.0
  /// The hours that clients get this month, compared with the first day's, before the contract makes something of them.
  var careHours = 1.0
  /// Both together.
  var hours: Double { intensity * careHours }
  /// The multiplier on length, the transformation included.
  var length = 1.0
  /// The dose that counts for coming back.
  var dose = 1.0
  /// The multiplier on the places that are filled.
  var intake = 1.0

  // Terms in motion.
  /// What adjustment moments did to prices or the lump sum, and to the ceiling.
  var adjustment = 1.0
  var ceilingAdjustment = 1.0
  /// What one-sided cuts have left of prices by client, and how many there were.
  var tariffCut = 1.0
  var cuts = 0
  /// What holds a partner and the municipality together, from 0 to 1, and what one-sided cuts took of it so far.
  var bond = 0.0
  var bondLost = 0.0
  /// What was found since the last moment.
  var sinceAdjustment = SinceAdjustment()

  // The month.
  /// Cents for a euro of the contract's prices.
  var level = 100.0
  /// What the prices of the last month were worked out from, or `nil` where those can't be repeated.
  var priceBasis: PriceBasis?
  /// The share of turnover under the terms that hold, while these step in.
  var exposure = 1.0
  /// The overrun on that share.
  var overrun = 0.0
  /// The share of the production that is invoiced by client: 0 under a lump sum.
  var invoicedShare = 1.0
  /// The starts of earlier months.
  var startsBefore = 0
  /// The advance of the month.
  var advance = 0
  /// The lump sum of the whole month for all who share it, in cents, and the part of it that is under the terms that hold.
  var monthLump = (cents: 0, new: 1.0)

  /// The settlement period.
  var period = Period()

  /// The sum for innovation so far: what is booked by month, and what is paid ahead.
  var advanceBooked = 0
  var advancePaid = 0

  // The provider.
  var equity = 0
  /// Of the budget year: revenue, what of it is owed at the year's prices, and cost.
  var yearRevenue = 0
  var yearPriced = 0
  var yearCost = 0
  /// Years in a row with a loss beyond the threshold.
  var lossYears = 0
  /// Whether a guarantee would be called on, as of the end of last month.
  var isBelowFloor = false
}
