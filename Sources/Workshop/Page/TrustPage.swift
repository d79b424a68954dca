internal import Publishing
internal import Reporting
internal import Storage
public import YouthCare

/// What the model knows, how its bands did in the past, and what it leaves out.
public struct TrustPage {
  private let scenario: Scenario
  private let language: Language

  /// The page on a base.
  public init(_ scenario: Scenario, in language: Language) {
    (self.scenario, self.language) = (scenario, language)
  }

  /// The whole page.
  public var markup: String {
    let title = RoomText.trust.text.text(in: language)
    let past = BackTestLine(for: scenario).map { "<p>\($0.text.text(in: language).asMarkup)</p>" } ?? ""
    let document = Document(in: language, AssumptionsPart([scenario], in: language).sections)
    return SidePage(
      title: title, skip: title, kind: "trust", path: "/trust", language: language,
      past + "\n" + HTMLFragment(document, prefix: "trust-").text
    ).markup
  }
}
