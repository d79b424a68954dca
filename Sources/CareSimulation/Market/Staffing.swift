internal import Glibc
internal import YouthCare

/// A month of a provider's staff, as shares of the posts of the first day: who leaves, who is hired, who learns.
///
/// Turnover, hiring and learning are exponential with their mean times, a month at a time. Source: MODEL.md, F2, F3.
struct Staffing {
  private let rules: Workforce
  private let hiring: Double
  private let learning: Double

  init(_ rules: Workforce) {
    self.rules = rules
    hiring = Self.step(rules.fillTime)
    learning = Self.step(rules.training)
  }

  /// The part of the way to a target that a month covers with a time constant in months; all of it without one.
  static func step(_ months: Double) -> Double { months > 0 ? -expm1(-1 / months) : 1 }

  /// Staff at which as many are hired as leave, with one post a post.
  var balancedStaff: Double {
    let leaving = rules.turnover / 12
    return hiring > 0 ? hiring / (leaving + hiring * (1 - leaving)) : 1
  }

  /// The posts that temporary staff fills at that balance.
  var balancedAgency: Double { agency(posts: 1, staff: balancedStaff) }

  /// New staff at that balance.
  var balancedTrainees: Double {
    let hired = hiring * (1 - (1 - rules.turnover / 12) * balancedStaff)
    return min(balancedStaff, hired * (1 - learning) / max(learning, 1e-9))
  }

  /// The posts that temporary staff fills.
  func agency(posts: Double, staff: Double) -> Double { rules.agency * max(0, posts - staff) }

  /// A month: staff leaves, vacancies are filled, who is new learns. Staff well above the posts leaves after notice.
  func advance(_ staff: inout Double, _ trainees: inout Double, posts: Double, turnover: Double, letsGo: Bool) {
    staff *= max(0, 1 - turnover / 12)
    let hired = max(0, posts - staff) * hiring
    if letsGo { staff -= max(0, staff - posts) * Self.step(rules.notice) }
    staff += hired
    trainees = min(staff, (trainees + hired) * (1 - learning))
  }

  /// The work that those employed can do, relative to the first day's: new staff does half.
  func employed(staff: Double, trainees: Double) -> Double {
    (staff - trainees / 2) / (balancedStaff - balancedTrainees / 2)
  }

  /// The care that staff can give, relative to the first day's: new staff counts for half.
  func capacity(staff: Double, trainees: Double, agency: Double) -> Double {
    let first = balancedStaff - balancedTrainees / 2 + balancedAgency
    return (staff - trainees / 2 + agency) / first
  }
}
