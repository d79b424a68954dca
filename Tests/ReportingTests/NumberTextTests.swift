import Experiments
import Reporting
import Testing
import YouthCare

@Suite("Numbers as readers get them")
struct NumberTextTests {
  let dutch = NumberText(.dutch)
  let english = NumberText(.english)

  @Test(
    "no digit stands below the error: the step is the smallest of 1, 2 and 5 times a power of ten that is at least it",
    arguments: [
      (1234.567, 0.03, "1.234,55"), (1234.567, 0.1, "1.234,6"), (1234.567, 0.11, "1.234,6"), (1234.567, 1, "1.235"),
      (1234.567, 1.01, "1.234"), (1234.567, 99, "1.200"), (1234.567, 101, "1.200"), (1234.567, 0.001, "1.234,57"),
      (-1234.567, 2, "-1.234"), (1_234_567.89, 0.05, "1.234.567,90"), (0.5, 0.1, "0,5"), (12, 0.4, "12,0"),
      (0.225, 0.013, "0,22"), (1234.567, 3, "1.235"), (1234.567, 600, "1.000"),
    ])
  func roundsByError(value: Double, error: Double, expected: String) {
    #expect(dutch.figure(Figure(value, standardError: error)) == expected)
  }

  @Test(
    "rounding carries into the next digit",
    arguments: [(9.98, 0.05, "10,00"), (9.96, 0.5, "10,0"), (999.96, 0.1, "1.000,0"), (96, 8, "100")])
  func carries(value: Double, error: Double, expected: String) {
    #expect(dutch.figure(Figure(value, standardError: error)) == expected)
  }

  @Test(
    "a number that its error swallows is 0, without a sign",
    arguments: [(0.3, 5.0), (-0.3, 5), (-0.04, 0.1), (4, 90), (0, 0.2)])
  func swallowed(value: Double, error: Double) {
    #expect(dutch.figure(Figure(value, standardError: error)) == "0")
  }

  @Test(
    "a number without error is exact, with at most two decimals",
    arguments: [
      (163.5, "163,5"), (163.25, "163,25"), (163.256, "163,26"), (163, "163"), (0, "0"), (-0.001, "0"), (-2.5, "-2,5"),
      (1e6, "1.000.000"),
    ])
  func exact(value: Double, expected: String) {
    #expect(dutch.exact(value) == expected)
  }

  @Test("what can't be known is a question mark, never NaN")
  func unknown() {
    #expect(dutch.figure(Figure(12, standardError: .infinity)) == "?")
    #expect(dutch.figure(Figure(12, standardError: .nan)) == "?")
    #expect(dutch.figure(Figure(.nan, standardError: 1)) == "?")
    #expect(dutch.exact(.infinity) == "?")
    #expect(dutch.errorText(.infinity) == "± ?")
    #expect(dutch.mean(Estimate([3])) == "?", "one replication says nothing about chance")
    #expect(dutch.mean(nil) == "–")
  }

  @Test("huge numbers keep their digits")
  func huge() {
    #expect(english.figure(Figure(123_456_789_012, standardError: 600_000)) == "123,457,000,000")
    #expect(english.figure(Figure(1e20, standardError: 1e17)) == "100,000,000,000,000,000,000")
    #expect(english.exact(1e300) == "1e+300")
  }

  @Test("Dutch and English separate thousands and decimals each in their own way")
  func notation() {
    #expect(dutch.figure(Figure(1_234_567.84, standardError: 0.1)) == "1.234.567,8")
    #expect(english.figure(Figure(1_234_567.84, standardError: 0.1)) == "1,234,567.8")
    #expect(dutch.count(1_000) == "1.000")
    #expect(english.count(999) == "999")
  }

  @Test("euros are told in the unit in which they read best")
  func euros() {
    #expect(dutch.euros(Figure(163_214_567, standardError: 35_000)) == "€ 163,20 mln")
    #expect(english.euros(Figure(163_214_567, standardError: 35_000)) == "€ 163.20 m")
    #expect(dutch.euros(Figure(43_214, standardError: 90)) == "€ 43,2 duizend")
    #expect(dutch.euros(Figure(-4_321, standardError: 9)) == "€ -4.320")
    #expect(dutch.euros(Figure(3_000_000, standardError: 0)) == "€ 3 mln")
    #expect(dutch.euros(Figure(1, standardError: .infinity)) == "€ ?")
  }

  @Test("a percentage is rounded by its error in percentage points")
  func percentages() {
    #expect(dutch.percentage(Figure(0.3412, standardError: 0.008)) == "34 %")
    #expect(english.percentage(Figure(0.3412, standardError: 0.0008)) == "34.1%")
    #expect(english.percentage(Figure(0.3412, standardError: 0.03)) == "35%")
  }

  @Test("a probability that can't be told from 0 or 1 is given as the bound of its interval, rounded away")
  func bounds() {
    // 1 − 0.05^(1/n), about 3 / n: 0.2991 %, 2.951 %, 5.816 %, 13.91 %; of 4, 52.7 %.
    #expect(dutch.probability(Figure(share: 0, of: 1_000)) == "< 0,3 %")
    #expect(dutch.probability(Figure(share: 1, of: 1_000)) == "> 99,7 %")
    #expect(dutch.probability(Figure(share: 0, of: 100)) == "< 3 %")
    #expect(dutch.probability(Figure(share: 1, of: 100)) == "> 97 %")
    #expect(dutch.probability(Figure(share: 0, of: 50)) == "< 6 %")
    #expect(dutch.probability(Figure(0, standardError: 0)) == "0 %", "nothing but zeros is exactly 0")
    #expect(dutch.probability(Figure(share: 0, of: 20)) == "< 20 %", "up to 13.9 %")
    #expect(dutch.probability(Figure(share: 1, of: 20)) == "> 80 %")
    #expect(dutch.probability(Figure(share: 0, of: 4)) == "?", "up to 53 % isn't told apart from anything")
    #expect(dutch.probability(Figure(share: 0.34, of: 9_000)) == "34,0 %")
  }

  /// Steps of 0.1, 0.2 and 0.5 million; what is a whole number of steps stays that.
  @Test(
    "a reserve is rounded up to its step, as less wouldn't be enough",
    arguments: [
      (1_010_000.0, 100_000.0, "€ 1,1 mln"), (1_100_000, 100_000, "€ 1,1 mln"), (1_010_000, 150_000, "€ 1,2 mln"),
      (12_600_000, 300_000, "€ 13,0 mln"), (1_234_567, 0, "€ 1,24 mln"), (0, 0, "€ 0"),
    ])
  func reserves(value: Double, error: Double, expected: String) {
    #expect(dutch.euros(reserve: Figure(value, standardError: error)) == expected)
  }

  @Test("a cell rounds a reserve as a sentence does, and has behind it what it tells")
  func reserveCell() {
    let cell = dutch.reserveCell(Figure(1_010_000, standardError: 100_000), in: 1e6)
    #expect(cell.text == "1,1" && cell.value == 1.1)
    #expect(dutch.reserveCell(nil, in: 1e6).text == "?")
  }

  @Test("the error itself is the step in which its number is rounded")
  func errors() {
    #expect(dutch.errorText(0.035) == "± 0,05")
    #expect(dutch.errorText(35) == "± 50")
    #expect(dutch.errorText(0) == "± 0")
  }
}
