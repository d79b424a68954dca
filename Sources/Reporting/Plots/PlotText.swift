internal import YouthCare

/// What is said of plots that could not be drawn.
enum PlotText {
  static let noGnuplot = LocalizedText(
    nl: "geen plaatjes: gnuplot is niet gevonden; installeer het pakket gnuplot-nox",
    en: "no plots: gnuplot was not found; install the package gnuplot-nox")

  static func noScripts(in folder: String) -> LocalizedText {
    LocalizedText(
      nl: "--plot-scripts \(folder): hierin staat geen plaatje, een .gp-bestand dat een ander laadt; kies de map Plots",
      en: "--plot-scripts \(folder): this holds no plot, a .gp file that loads another; choose the folder Plots")
  }

  static func failed(_ plot: String, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(nl: "plaatje \(plot) is mislukt: \(reason.nl)", en: "plot \(plot) failed: \(reason.en)")
  }

  static func incomplete(_ ending: String) -> LocalizedText {
    LocalizedText(nl: "de \(ending) is niet compleet", en: "the \(ending) is incomplete")
  }

  static func timedOut(_ limit: Duration) -> LocalizedText {
    let seconds = limit.components.seconds
    return LocalizedText(
      nl: "gnuplot was na \(seconds) s niet klaar en is gestopt; de plaatjes erna zijn niet geprobeerd",
      en: "gnuplot was not done after \(seconds) s and was stopped; the plots after it were not tried")
  }
}
