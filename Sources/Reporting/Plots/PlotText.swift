internal import YouthCare

/// What is said of plots that could not be drawn.
enum PlotText {
  static let noGnuplot = LocalizedText(
    nl: "geen plaatjes: gnuplot is niet gevonden; installeer het pakket gnuplot-nox",
    en: "no plots: gnuplot was not found; install the package gnuplot-nox")

  static func noScripts(in folder: String) -> LocalizedText {
    LocalizedText(
      nl: "--plot-scripts {0}: hierin staat geen plaatje, een .gp-bestand dat een ander laadt; kies de map Plots",
      en: "--plot-scripts {0}: this holds no plot, a .gp file that loads another; choose the folder Plots"
    ).filled(folder)
  }

  static func failed(_ plot: String, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(nl: "plaatje {0} is mislukt: {1}", en: "plot {0} failed: {1}").filled(LocalizedText(plot), reason)
  }

  static func incomplete(_ ending: String) -> LocalizedText {
    LocalizedText(nl: "de {0} is niet compleet", en: "the {0} is incomplete").filled(ending)
  }

  static func silent(_ status: Int32) -> LocalizedText {
    LocalizedText(
      nl: "gnuplot eindigde met code {0} en zei niet waarom", en: "gnuplot ended with code {0} and didn't say why"
    ).filled("\(status)")
  }

  static func timedOut(_ limit: Duration) -> LocalizedText {
    let seconds = limit.components.seconds
    return LocalizedText(
      nl: "gnuplot was na {0} s niet klaar en is gestopt; de plaatjes erna zijn niet geprobeerd",
      en: "gnuplot was not done after {0} s and was stopped; the plots after it were not tried"
    ).filled("\(seconds)")
  }
}
