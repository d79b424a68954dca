internal import YouthCare

extension Scenario {
  /// Against whose terms behaviour is measured: the regions of which it is a measure, or its own terms.
  func baselineSentence(in language: Language) -> String {
    let regions = baseline.regions.map { "\($0.title.text(in: language)) (\($0.file))" }
    let own = Texts.measuredAgainstItself.text(in: language)
    let stated = segmentsWithStatedBaseline.joined(separator: ", ")
    return Texts.measuredAgainst.text(
      in: language, regions.isEmpty ? own : regions.joined(separator: "; "),
      stated.isEmpty ? "" : Texts.exceptObserved.text(in: language, stated))
  }

  /// The segments in which the terms of the observations are stated; in a measure others have those of its region.
  private var segmentsWithStatedBaseline: [String] {
    guard baseline.regions.isEmpty else { return baseline.statedSegments }
    return segments.filter { segment in
      segment.observedTerms != nil || segment.providers.contains { $0.observedTerms != nil }
    }.map(\.id)
  }
}
