public import YouthCare

/// The texts on where spread comes from, and how sure figures are.
public enum SpreadText: CaseIterable, Sendable {
  case splitHeading, splitFigure, levels, walks, chance, splitNote, splitMissing, splitLeftOut
  case splitOfChance
  case sureHeading, sureFigure, value, error, interval, sureNote
  case contractCost, listAtEnd, meanWait, quantile, reserve

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .splitHeading: .init(nl: "WAAR DE SPREIDING VANDAAN KOMT", en: "WHERE THE SPREAD COMES FROM")
    case .splitFigure: .init(nl: "wat", en: "what")
    case .levels: .init(nl: "feiten die uit\nte zoeken zijn", en: "facts that could\nbe found out")
    case .walks: .init(nl: "loop van\nde jaren", en: "course of\nthe years")
    case .chance: .init(nl: "toeval van\ncliënten", en: "chance of\nclients")
    case .splitNote:
      .init(
        nl: "Delen van de variantie, met hun fout, uit {0} extra herhalingen: {1} keer andere feiten, met elk {2} keer "
          + "een andere loop van de jaren en daarin elk {3} keer ander toeval. Naar feiten is te zoeken; de loop van de "
          + "jaren weet niemand; toeval middelt uit over meer cliënten, niet over meer herhalingen. Wat feiten en jaren "
          + "alleen samen doen telt bij de jaren.",
        en: "Parts of the variance, with their error, from {0} more replications: {1} times other facts, each with {2} "
          + "times another course of the years, and in each of those {3} times other chance. Facts can be looked for; "
          + "nobody knows the course of the years; chance evens out over more clients, not over more replications. What "
          + "facts and years do only together counts with the years.")
    case .splitMissing:
      .init(
        nl: "De spreiding is niet gesplitst in feiten, jaren en toeval: dat vraagt {0} herhalingen of meer.",
        en: "The spread was not split into facts, years and chance: that takes {0} replications or more.")
    case .splitLeftOut:
      .init(
        nl: "De spreiding is niet gesplitst in feiten, jaren en toeval: er is --no-split gevraagd.",
        en: "The spread was not split into facts, years and chance: --no-split was asked for.")
    case .splitOfChance:
      .init(
        nl: "De spreiding is toeval alleen: er is niets te splitsen.",
        en: "The spread is chance alone: there is nothing to split.")

    case .sureHeading:
      .init(nl: "HOE ZEKER DE CIJFERS ZIJN, over het hele contract", en: "HOW SURE THE FIGURES ARE, over the contract")
    case .sureFigure: .init(nl: "cijfer", en: "figure")
    case .value: .init(nl: "waarde", en: "value")
    case .error: .init(nl: "toevals-\nfout", en: "Monte Carlo\nerror")
    case .interval: .init(nl: "ligt met 95 %\ntussen", en: "lies with 95%\nbetween")
    case .sureNote:
      .init(
        nl:
          "Hoe ver het aantal herhalingen een cijfer nog kan verschuiven, en niet hoe ver de toekomst ervan afligt. Van "
          + "kwantielen volgt het interval uit hun rang; het geldt zonder aanname over de verdeling.",
        en: "How far the number of replications may still move a figure, and not how far the future lies from it. Of "
          + "quantiles the interval follows from their rank; it supposes nothing of the distribution.")

    case .contractCost: .init(nl: "kosten, gemiddeld ({0})", en: "cost, mean ({0})")
    case .quantile: .init(nl: "kosten, P{1} ({0})", en: "cost, P{1} ({0})")
    case .reserve: .init(nl: "reserve P{1} ({0})", en: "reserve P{1} ({0})")
    case .listAtEnd: .init(nl: "wachtend aan het eind", en: "waiting at the end")
    case .meanWait: .init(nl: "gemiddelde wacht (weken)", en: "mean wait (weeks)")
    }
  }

  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
