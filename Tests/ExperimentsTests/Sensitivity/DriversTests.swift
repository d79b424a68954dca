import Experiments
import Foundation
import Testing
import YouthCare

/// A cost of 3 X + Y + chance, each standard normal: 9/11, 1/11 and 1/11 of the variance.
@Suite("What drives a figure")
struct DriversTests {
  static let groups: [InputGroup] = [.stay, .hours, .chance]
  static let slopes = [3.0, 1, 1]

  /// Values by the design's runs, row by row.
  private func values(rows: Int, seed: UInt64, _ slopes: [Double] = slopes) -> PickFreezeDesign.Values {
    var normal = NormalNumbers(seed: seed)
    let design = PickFreezeDesign(groups: slopes.count, rows: rows)
    let draws = slopes.map { _ in normal.next(2 * rows) }
    return design.values(
      (0..<rows).flatMap { row in
        design.runs.map { run in
          zip(design.draws(run, row: row), draws).enumerated().reduce(100) { sum, next in
            sum + slopes[next.offset] * next.element.1[next.element.0]
          }
        }
      })
  }

  /// Both numbers at ±1.28, with three replications' luck that is the same at both ends.
  private func ends(_ slopes: [Double] = slopes) -> TornadoValues {
    let luck = (0..<20).map { Double($0 % 3) }
    return TornadoValues(
      middle: luck,
      [(InputGroup.stay, slopes[0]), (.hours, slopes[1])].map { group, slope in
        TornadoValues.End(
          group, low: luck.map { $0 - 1.28 * slope }, high: luck.map { $0 + 1.28 * slope })
      })
  }

  @Test("shares, standard deviations and bars of a sum are those of its parts")
  func sum() throws {
    let drivers = Drivers(
      Self.groups, values(rows: 4_000, seed: 3), ends: ends(), bootstrap: Bootstrap(resamples: 200))
    #expect(drivers.parts.first?.group == .stay)
    #expect(abs(drivers.deviation.value - 11.0.squareRoot()) < 4 * drivers.deviation.standardError)
    for part in drivers.parts {
      let slope = Self.slopes[try #require(Self.groups.firstIndex(of: part.group))]
      for share in [part.first, part.total] {
        // A bias of a fifth of the largest share would show: its error is below 0.03.
        #expect(abs(share.value - slope * slope / 11) < 4 * share.standardError && share.standardError < 0.03)
      }
      #expect(abs(part.made.value - slope) < 4 * part.made.standardError && part.made.standardError < 0.05)
      if part.group == .chance {
        #expect(part.bar == nil)
      } else {
        let bar = try #require(part.bar)
        #expect(abs(bar.low.difference.value + 1.28 * slope) < 1e-9)
        #expect(abs(bar.high.difference.value - 1.28 * slope) < 1e-9)
        #expect(bar.high.difference.standardError < 1e-9, "with the same luck, a sum differs alike in each replication")
      }
    }
    #expect(abs(drivers.alone.value - 1) < 4 * drivers.alone.standardError)
    #expect(!drivers.isNothing)
  }

  @Test("an empty difference is exactly nothing in every share, bar and deviation")
  func nothing() {
    let own = values(rows: 64, seed: 4)
    let rows = zip(own.a, own.a).map { $0 - $1 }
    let design = PickFreezeDesign(groups: 3, rows: 64)
    let none = design.values(rows.flatMap { zero in design.runs.map { _ in zero } })
    let drivers = Drivers(Self.groups, none, ends: ends().less(ends()))
    #expect(drivers.isNothing && drivers.deviation == Figure(0, standardError: 0))
    #expect(drivers.alone.value == 0 && drivers.alone.standardError == 0)
    for part in drivers.parts {
      for figure in [part.first, part.total, part.made] { #expect(figure.value == 0 && figure.standardError == 0) }
      if let bar = part.bar { #expect(bar.low.verdict == .equal && bar.high.verdict == .equal && bar.swing == 0) }
    }
  }

  @Test("the numbers of a group stand in it wherever they are stated")
  func groups() throws {
    for (address, group) in [
      ("segments.S1.stay", InputGroup.stay), ("stay", .stay), ("segments.S2.inflow.starts_per_year", .starts),
      ("severity.heavy.share", .mix), ("segments.S1.severity.heavy.share", .mix), ("behaviour.dose", .behaviour),
      ("segments.S1.funding.upcoding", .behaviour), ("segments.S1.response.damping", .behaviour),
      ("drop_out.patience", .access), ("outside_contract.price", .prices), ("workforce.turnover", .supply),
      ("segments.S1.providers.A.sensitivity", .behaviour), ("re_entry.probability", .stay),
    ] {
      #expect(InputGroup(ofNumberAt: try #require(Address(address))) == group, "\(address)")
    }
  }
}
