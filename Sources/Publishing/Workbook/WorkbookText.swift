internal import YouthCare

/// The texts of a workbook beside those of its report.
enum WorkbookText: CaseIterable {
  case cover, contents, notes, table, notesContent
  case question, date, version, toContents, sheet, place, content, item, seeSheet
  case cells
  case whatIf, whatIfContent, whatIfHow, whatIfBetween, whatIfBeyond, whatIfDigits, percentiles, percentilesContent
  case option, year, contract, budget, overrun, meanOverrun, reserve, below, amountsOnly
  case atLeast99, atMost1, percentile
  case chartData, low, high, value, base, total, rise, fall, riseBelow, fallBelow, reference, height, edges
  case noTemporaryFolder, noRoom, libraryFails

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .cover: LocalizedText(nl: "Voorblad", en: "Cover")
    case .contents: LocalizedText(nl: "Inhoud", en: "Contents")
    case .notes: LocalizedText(nl: "Toelichting", en: "Notes")
    case .table: LocalizedText(nl: "Tabel", en: "Table")
    case .notesContent: LocalizedText(nl: "wat het rapport in woorden zegt", en: "what the report says in words")
    case .question: LocalizedText(nl: "Vraag", en: "Question")
    case .date: LocalizedText(nl: "Datum", en: "Date")
    case .version: LocalizedText(nl: "Gemaakt met", en: "Made with")
    case .toContents: LocalizedText(nl: "Naar de inhoud", en: "To the contents")
    case .sheet: LocalizedText(nl: "Blad", en: "Sheet")
    case .place: LocalizedText(nl: "Hoort bij", en: "Belongs to")
    case .content: LocalizedText(nl: "Wat er staat", en: "What it has")
    case .item: LocalizedText(nl: "Onderdeel", en: "Item")
    case .seeSheet: LocalizedText(nl: "Zie het blad “{0}”", en: "See the sheet “{0}”")
    case .cells:
      LocalizedText(
        nl:
          "Cellen bevatten getallen die niet zijn afgerond, zodat sommen kloppen; zij tonen zo veel decimalen als het "
          + "rapport. Het rapport rondt af op de foutmarge van de raming: cijfers daarachter zeggen niets.",
        en:
          "Cells hold numbers that aren't rounded, so that sums are right; they show as many decimals as the report. "
          + "The report rounds by the error of the estimate: digits below it say nothing.")
    case .whatIf: LocalizedText(nl: "Wat als de begroting…", en: "What if the budget were…")
    case .whatIfContent:
      LocalizedText(
        nl: "kans op overschrijding en reserve bij een andere begroting",
        en: "probability of overrun and reserve under another budget")
    case .whatIfHow:
      LocalizedText(
        nl:
          "Vul in een gele cel een andere begroting in, in euro: de rest van de rij rekent mee. Elke rij staat op "
          + "zichzelf.",
        en: "Type another budget, in euro, into a yellow cell: the rest of its row follows. Each row stands alone.")
    case .whatIfBetween:
      LocalizedText(
        nl: "Tussen twee percentielen van de kosten loopt de kans in een rechte lijn (blad “{0}”).",
        en: "Between two percentiles of the cost, the probability goes in a straight line (sheet “{0}”).")
    case .whatIfBeyond:
      LocalizedText(
        nl:
          "Buiten het 1e en het 99e percentiel zegt dit blad alleen ‘ten minste’ of ‘ten hoogste’; de duurste 1 % telt "
          + "als het 99e percentiel, zodat de gemiddelde overschrijding eerder te laag is dan te hoog.",
        en:
          "Beyond the 1st and the 99th percentile this sheet says no more than ‘at least’ or ‘at most’; the dearest 1% "
          + "counts as the 99th percentile, so that the mean overrun is too low rather than too high.")
    case .whatIfDigits:
      LocalizedText(
        nl: "De laatste cijfers van de bedragen vallen onder de foutmarge van de raming en zeggen niets.",
        en: "The last digits of the amounts are below the error of the estimate and say nothing.")
    case .percentiles: LocalizedText(nl: "Percentielen van de kosten", en: "Percentiles of the cost")
    case .percentilesContent:
      LocalizedText(
        nl: "de kosten, in euro, die met de genoemde kans niet worden overschreden",
        en: "the cost, in euro, that isn't exceeded with the probability given")
    case .option: LocalizedText(nl: "Optie", en: "Option")
    case .year: LocalizedText(nl: "Jaar", en: "Year")
    case .contract: LocalizedText(nl: "hele contract", en: "whole contract")
    case .budget: LocalizedText(nl: "Begroting, €", en: "Budget, €")
    case .overrun: LocalizedText(nl: "Kans op overschrijding", en: "Probability of overrun")
    case .meanOverrun:
      LocalizedText(nl: "Gemiddelde overschrijding, als zij er is, €", en: "Mean overrun, given that there is one, €")
    case .reserve:
      LocalizedText(nl: "Reserve die in {0} van 100 gevallen volstaat, €", en: "Reserve enough in {0} of 100 cases, €")
    case .below:
      LocalizedText(nl: "Percentielen tot en met de begroting", en: "Percentiles up to the budget")
    case .amountsOnly: LocalizedText(nl: "Een bedrag in euro, niet onder 0.", en: "An amount in euro, not below 0.")
    case .atLeast99: LocalizedText(nl: "ten minste 99 %", en: "at least 99%")
    case .atMost1: LocalizedText(nl: "ten hoogste 1 %", en: "at most 1%")
    case .percentile: LocalizedText(nl: "Percentiel", en: "Percentile")
    case .chartData: LocalizedText(nl: "Getallen van de grafiek", en: "Numbers of the chart")
    case .low: LocalizedText(nl: "{0}: onderkant", en: "{0}: low end")
    case .high: LocalizedText(nl: "{0}: bovenkant", en: "{0}: high end")
    case .value: LocalizedText(nl: "Waarde", en: "Value")
    case .base: LocalizedText(nl: "Voet", en: "Base")
    case .total: LocalizedText(nl: "Totaal", en: "Total")
    case .rise: LocalizedText(nl: "Stijging", en: "Rise")
    case .fall: LocalizedText(nl: "Daling", en: "Fall")
    case .riseBelow: LocalizedText(nl: "Stijging onder 0", en: "Rise below 0")
    case .fallBelow: LocalizedText(nl: "Daling onder 0", en: "Fall below 0")
    case .reference: LocalizedText(nl: "Vergeleken met", en: "Compared with")
    case .height: LocalizedText(nl: "Hoogte in de grafiek", en: "Height in the chart")
    case .edges:
      LocalizedText(
        nl: "Gestippeld: onder- en bovenkant van wat waarschijnlijk is.",
        en: "Dotted: low and high end of what is likely.")
    case .noTemporaryFolder:
      LocalizedText(
        nl: "Het werkboek kan niet gemaakt worden: in {0} valt geen map te maken. Kies een andere met TMPDIR.",
        en: "The workbook can't be made: no folder can be made in {0}. Choose another one with TMPDIR.")
    case .noRoom:
      LocalizedText(
        nl: "Het werkboek kan niet gemaakt worden: {0} is vol. Maak ruimte of kies een andere map met TMPDIR.",
        en: "The workbook can't be made: {0} is full. Make room or choose another folder with TMPDIR.")
    case .libraryFails:
      LocalizedText(
        nl: "Het werkboek kan niet gemaakt worden; libxlsxwriter zegt: {0}",
        en: "The workbook can't be made; libxlsxwriter says: {0}")
    }
  }

  /// A failure with this text, about something.
  func failure(_ value: String) -> RenderingFailure { RenderingFailure(text.filled(value)) }
}
