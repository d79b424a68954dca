/// How terms of contracts can contradict themselves or each other, and how it is said: the reason; what would mend it.
package enum ContractContradiction: Sendable, Equatable {
  // The model
  case needsLumpSum(String, model: String)
  case needsPaymentByClient(String, model: String)
  case nothingIntroduced(String, model: String)
  case nothingPassesOver(String, model: String)
  // Amounts and words
  case ceilingBelowGuarantee(String, ceiling: Double, guarantee: Double)
  case onlyWith(String, String)
  // Lengths
  case noMomentInContract(every: Int, months: Int)
  case longerThanContract(String, Double, months: Int)
  case noticeAsLongAsContract(Int, months: Int)
  case extensionWithoutYears
  // The price level
  case priceLevelAfterStart(Int, start: Int)
  case indicesWithoutPriceLevel
  case indexOfOtherYear(Int, level: Int, start: Int)
  case indexOfOtherYearThanData(Int, data: Int, start: Int)
  // The date of the data
  case observedInsideMonth(String, CalendarDate)
  case knownYearOutside(Int, [Int])
  // Several contracts
  case substitutesItself(String)
  case otherSeverities(String, String)
  case taskOfOneContract(String)
  case differentSettlement(String, String, String)
  case noOtherReallocation(String)
  // Changes
  case twoChangesOfTerms(String)
  case notFirstOfMonth(String, ByMonth, CalendarDate, CalendarDate)
  case uniformInsideMonth(CalendarDate)

  /// What changes on the first of a month only.
  package enum ByMonth: Sendable {
    case funding
    case price
    case hours
  }

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .needsLumpSum(let key, let model):
      LocalizedText(
        nl: "'\(key)' hoort bij een vast bedrag, en \(model) betaalt dat hier niet; "
          + (key == "growth" ? "zet het in 'ceiling'" : "laat het weg")
          + " of kies een model zoals task-based",
        en: "'\(key)' goes with a lump sum, and \(model) pays none here; "
          + (key == "growth" ? "put it in 'ceiling'" : "leave it out")
          + " or choose a model such as task-based")
    case .needsPaymentByClient(let key, let model):
      LocalizedText(
        nl: "'\(key)' hoort bij een model dat per cliënt betaalt, en \(model) betaalt een vast bedrag; "
          + "laat het weg of kies een ander model",
        en: "'\(key)' goes with a model that pays by client, and \(model) pays a lump sum; "
          + "leave it out or choose another model")
    case .nothingIntroduced(let segment, let model):
      LocalizedText(
        nl:
          "\(segment) is al onder dit model (\(model)) waargenomen, dus er wordt niets ingevoerd; laat 'introduction' weg of kies een ander model",
        en:
          "\(segment) was observed under this model (\(model)) already, so nothing is introduced; leave 'introduction' out or choose another model"
      )

    case .nothingPassesOver(let segment, let model):
      LocalizedText(
        nl:
          "\(segment) wordt al betaald zoals dit model (\(model)) doet, dus lopende zorg gaat nergens naar over; laat 'transition' weg of kies een ander model",
        en:
          "\(segment) is paid already as this model (\(model)) does, so no care under way passes over; leave 'transition' out or choose another model"
      )

    case .ceilingBelowGuarantee(let segment, let ceiling, let guarantee):
      LocalizedText(
        nl:
          "het plafond van \(segment) is \(Self.euros(ceiling)) euro, lager dan de garantie van \(Self.euros(guarantee)) euro; verhoog 'ceiling' of verlaag 'guarantee'",
        en:
          "the ceiling of \(segment) is \(Self.euros(ceiling)) euro, below the guarantee of \(Self.euros(guarantee)) euro; raise 'ceiling' or lower 'guarantee'"
      )
    case .onlyWith(let key, let other):
      LocalizedText(
        nl: "'\(key)' geldt alleen bij \(other); laat het weg of schrijf dat",
        en: "'\(key)' counts with \(other) only; leave it out or write that")

    case .noMomentInContract(let every, let months):
      LocalizedText(
        nl:
          "bijstellen om de \(every) maanden past niet in een contract van \(months) maanden; verkort 'every' of laat 'adjustment' weg",
        en:
          "adjusting every \(every) months doesn't fit in a contract of \(months) months; shorten 'every' or leave 'adjustment' out"
      )
    case .longerThanContract(let key, let length, let months):
      LocalizedText(
        nl:
          "'\(key)' is \(Wording.number(length)), langer dan het contract van \(months) maanden; kies een kortere termijn of een langer contract",
        en:
          "'\(key)' is \(Wording.number(length)), longer than the contract of \(months) months; choose a shorter term or a longer contract"
      )
    case .noticeAsLongAsContract(let notice, let months):
      LocalizedText(
        nl:
          "een opzegtermijn van \(notice) maanden is niet korter dan het contract van \(months) maanden; verkort 'months' of laat 'notice' weg",
        en:
          "a notice of \(notice) months is no shorter than the contract of \(months) months; shorten 'months' or leave 'notice' out"
      )
    case .extensionWithoutYears:
      LocalizedText(
        nl: "de verlenging wordt gebruikt, maar duurt 0 jaar; schrijf 'extension_years' of laat 'extension' weg",
        en: "the extension is used, but lasts 0 years; state 'extension_years' or leave 'extension' out")

    case .priceLevelAfterStart(let level, let start):
      LocalizedText(
        nl:
          "'price_level' is \(level), na het eerste contractjaar \(start); schrijf \(start) of eerder, of begin het contract later",
        en:
          "'price_level' is \(level), after the contract's first year \(start); write \(start) or earlier, or start the contract later"
      )
    case .indicesWithoutPriceLevel:
      LocalizedText(
        nl: "'past_indexation' indexeert vanaf een prijspeil, en dat is er niet; schrijf 'price_level' of laat het weg",
        en: "'past_indexation' indexes from a price level, and there is none; state 'price_level' or leave it out")
    case .indexOfOtherYear(let year, let level, let start) where level == start:
      LocalizedText(
        nl: "van prijspeil \(level) naar de start in \(start) valt niets te indexeren; laat \(year) weg",
        en: "from price level \(level) to the start in \(start) there is nothing to index; leave \(year) out")
    case .indexOfOtherYear(let year, let level, let start):
      LocalizedText(
        nl:
          "\(year) telt niet van prijspeil \(level) naar de start in \(start); noem jaren van \(level + 1) tot en met \(start)",
        en:
          "\(year) doesn't count from price level \(level) to the start in \(start); name years from \(level + 1) to \(start)"
      )

    case .indexOfOtherYearThanData(let year, let data, let start):
      LocalizedText(
        nl:
          "\(year) telt niet van de gegevens van \(data) naar de start in \(start); noem jaren van \(data + 1) tot en met \(start)",
        en:
          "\(year) doesn't count from the data of \(data) to the start in \(start); name years from \(data + 1) to \(start)"
      )
    case .observedInsideMonth(let key, let date):
      LocalizedText(
        nl:
          "'\(key)' is \(date), en van 'observed' tot 'start' lopen hele maanden; schrijf \(date.firstOfMonth(after: 0))",
        en: "'\(key)' is \(date), and from 'observed' to 'start' run whole months; write \(date.firstOfMonth(after: 0))"
      )
    case .knownYearOutside(let year, let years) where years.isEmpty:
      LocalizedText(
        nl:
          "\(year) wordt niet gesimuleerd: het contract begint bij de gegevens; schrijf een eerdere 'observed' of laat het weg",
        en: "\(year) isn't simulated: the contract starts with the data; state an earlier 'observed' or leave it out")
    case .knownYearOutside(let year, let years):
      LocalizedText(
        nl:
          "\(year) ligt niet tussen de gegevens en het contract; dat zijn \(Wording.list(years.map(String.init)).nl)",
        en:
          "\(year) doesn't lie between the data and the contract; those years are \(Wording.list(years.map(String.init)).en)"
      )

    case .substitutesItself(let segment):
      LocalizedText(
        nl: "\(segment) kan niet in zijn eigen plaats helpen; noem een ander segment of laat 'substitution' weg",
        en: "\(segment) can't help instead of itself; name another segment or leave 'substitution' out")
    case .otherSeverities(let segment, let target):
      LocalizedText(
        nl:
          "\(target) kent andere zwaarten dan \(segment), dus een cliënt past er niet; geef beide dezelfde 'severity' of noem een ander segment",
        en:
          "\(target) has other severities than \(segment), so a client doesn't fit there; give both the same 'severity' or name another segment"
      )
    case .taskOfOneContract(let task):
      LocalizedText(
        nl: "alleen dit contract noemt de taak \(Wording.quoted(task)); noem haar in een tweede of laat 'task' weg",
        en: "only this contract names the task \(Wording.quoted(task)); name it in a second one or leave 'task' out")
    case .differentSettlement(let task, let first, let second):
      LocalizedText(
        nl:
          "de taak \(Wording.quoted(task)) wordt samen afgerekend, maar \(first) en \(second) hebben een verschillende 'post_calculation'; maak die gelijk",
        en:
          "the task \(Wording.quoted(task)) is settled together, but \(first) and \(second) have a different 'post_calculation' each; make them the same"
      )
    case .noOtherReallocation(let segment):
      LocalizedText(
        nl:
          "alleen in \(segment) verschuift ruimte, en er is geen tweede contract om mee te delen; kies ook elders over_delivery: reallocate, of hier iets anders",
        en:
          "room moves in \(segment) only, and there is no second contract to share it with; choose over_delivery: reallocate elsewhere too, or something else here"
      )

    case .twoChangesOfTerms(let segment):
      LocalizedText(
        nl: "de bekostiging van \(segment) verandert op deze dag al; laat een van beide weg of kies een andere dag",
        en: "the funding of \(segment) changes on this day already; leave one out or choose another day")
    case .notFirstOfMonth(let key, .funding, let date, let next):
      LocalizedText(
        nl: "'\(key)' is \(date), en bekostiging verandert op de eerste van een maand; schrijf bijvoorbeeld \(next)",
        en: "'\(key)' is \(date), and funding changes on the first of a month; write for instance \(next)")
    case .notFirstOfMonth(let key, .price, let date, let next):
      LocalizedText(
        nl: "'\(key)' is \(date), en een prijs verandert op de eerste van een maand; schrijf bijvoorbeeld \(next)",
        en: "'\(key)' is \(date), and a price changes on the first of a month; write for instance \(next)")
    case .notFirstOfMonth(let key, .hours, let date, let next):
      LocalizedText(
        nl: "'\(key)' is \(date), en uren veranderen op de eerste van een maand; schrijf bijvoorbeeld \(next)",
        en: "'\(key)' is \(date), and hours change on the first of a month; write for instance \(next)")
    case .uniformInsideMonth(let date):
      LocalizedText(
        nl:
          "'start' is \(date), en gelijke maanden beginnen op de eerste; schrijf \(date.firstOfMonth(after: 0)) of calendar: gregorian",
        en:
          "'start' is \(date), and uniform months begin on the first; write \(date.firstOfMonth(after: 0)) or calendar: gregorian"
      )
    }
  }

  /// A whole number of euros.
  private static func euros(_ amount: Double) -> String { Wording.number(amount.rounded()) }
}
