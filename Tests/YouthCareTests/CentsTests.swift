import Testing
import YouthCare

@Suite("Cents")
struct CentsTests {
  /// Whole euros grown by tenths of a per cent have three decimals, of which one in ten ends in half a cent.
  ///
  /// Wrong would fail: 6,000,001 × 1.035 is 6,210,001.035, and a hair's breadth less as a binary fraction.
  @Test("half a cent goes up where a sum grows by a percentage, as on paper")
  func halves() {
    for step in 0..<20_000 {
      // Sums all over the range, without a pattern that a percentage could share.
      let euros = 1 + step * 9_176_213 % 200_000_000
      let permille = 1 + step % 250
      let grown = Double(euros) * (1 + Double(permille) / 1_000)
      // In thousandths of a euro; half a cent is five of them.
      let exact = euros * (1_000 + permille)
      #expect(Cents.rounded(euros: grown) == (exact + 5) / 10, "\(euros) × 1.\(permille)")
      #expect(Cents.rounded(euros: -grown) == -((exact + 5) / 10))
    }
    #expect(Cents.rounded(euros: 6_000_001 * 1.035) == 621_000_104)
  }

  @Test("what is nearer to the cent below stays there")
  func below() {
    for cents in [0, 1, 99, 12_345, 1_000_000_007, 99_999_999_999] {
      let almost = (Double(cents) + 0.499) / 100
      #expect(Cents.rounded(euros: almost) == cents)
      #expect(Cents.rounded(euros: Cents.euros(cents)) == cents)
    }
  }
}
