extension Drift {
  /// The numbers of a drift.
  public static let parameters: [Parameter<Drift>] = [
    Parameter(
      "mean", \.mean, unit: .share, in: -0.5...0.5,
      LocalizedText(
        nl: "De gemiddelde groei per jaar; de mediaan over werelden.",
        en: "The mean growth per year; the median over worlds."),
      evidence: Evidence(.choice, grade: .choice, source: "see the scenario")),
    Parameter(
      "sd", \.deviation, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Hoe ver die gemiddelde groei ernaast kan zitten: de standaardafwijking, in procentpunten per jaar.",
        en: "How far off that mean growth may be: the standard deviation, in percentage points per year."),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, V7")),
    Parameter(
      "walk", \.walk, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Hoeveel elk jaar daarvan afwijkt, en zo blijft: de standaardafwijking van een jaar.",
        en: "By how much each year departs from it, and stays so: the standard deviation of a year."),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, V7")),
    Parameter(
      "damping", \.damping, unit: .share, in: 0.01...1,
      LocalizedText(
        nl: "Welk deel van de groei er een jaar later nog is; 1 of weggelaten: groei gaat door.",
        en: "Which part of the growth is left a year later; 1 or left out: growth goes on."),
      default: .depends(nl: "groei gaat door", en: "growth goes on"),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, V7")),
  ]
}
