public import YouthCare

/// How bands of this kind did when they were held against years that have passed.
///
/// Known gap: nothing fills it in yet. A back-test of the scenario's region gives one; without it the first screen says
/// that none was made.
public struct BackTestLine: Sendable, Equatable {
  /// The comparable cases, and those that the band contained.
  public let cases: Int
  public let contained: Int
  /// What share of cases the band promises to contain, such as 0.8.
  public let promised: Double

  /// A result: the band that promises so much contained some of the cases.
  public init(contained: Int, of cases: Int, promised: Double) {
    precondition((0...cases).contains(contained) && promised > 0 && promised < 1)
    (self.cases, self.contained, self.promised) = (cases, contained, promised)
  }

  /// The line in both languages.
  public var text: LocalizedText {
    LocalizedText(
      nl: "Getoetst: in {0} vergelijkbare gevallen bevatte de band van {2} er {1}.",
      en: "Tested: in {0} comparable cases the {2} band contained {1}."
    ).filled("\(cases)", "\(contained)", "\(Int((promised * 100).rounded()))%")
  }
}
