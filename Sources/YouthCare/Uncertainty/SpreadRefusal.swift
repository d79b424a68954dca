/// Why it can't be said of a number how far off it may be, in the way in which it is said: nobody draws it so.
///
/// MODEL.md, V5. A statement that would do nothing in silence, or break the program, is refused with what to write.
package enum SpreadRefusal: Sendable, Equatable {
  /// It moves over the years.
  case drifting
  /// It is the index of prices, which has a deviation of its own.
  case index
  /// It is the same in every world whatever is said.
  case given
  /// It is chosen, in whole numbers: another one is another scenario.
  case chosen
  /// It describes the shape of a length, and a length is longer or shorter as a whole.
  case shape
  /// It is nothing, and a part of nothing is nothing.
  case partOfNothing

  /// Why what is stated of a number can't be; `nil` where it can.
  package init?(_ spread: StatedSpread, of parameter: ScenarioParameter) {
    let description = parameter.description
    switch description.evidence.belief {
    case .drifting:
      self = description.key == "indexation" ? .index : .drifting
      return
    case .given, .choice, .drawn, .held, .fact, .level: break
    }
    if spread == .known { return nil }
    if !parameter.canBeUncertain {
      self = .shape
    } else if case .given = description.evidence.belief {
      self = .given
    } else if case .choice = description.evidence.belief, description.isWhole {
      self = .chosen
    } else if case .relative = spread, parameter.value == 0 {
      self = .partOfNothing
    } else {
      return nil
    }
  }

  /// What is wrong with what is said of a key; what would mend it.
  func text(_ key: String) -> LocalizedText {
    switch self {
    case .drifting where key == "yearly_shock":
      LocalizedText(
        nl: "'\(key)' is in werelden 0, want daar telt 'walk' van growth; schrijf alleen de waarde",
        en: "'\(key)' is 0 in worlds, where 'walk' of growth counts; write the value alone")
    case .drifting:
      LocalizedText(
        nl: "'\(key)' beweegt over de jaren; schrijf hoe: \(key): {mean: 2%, sd: 1.5%, walk: 2.5%}",
        en: "'\(key)' moves over the years; write how: \(key): {mean: 2%, sd: 1.5%, walk: 2.5%}")
    case .index:
      LocalizedText(
        nl: "'\(key)' beweegt van jaar tot jaar; schrijf alleen de waarde, en ernaast indexation_sd",
        en: "'\(key)' moves from year to year; write the value alone, and indexation_sd beside it")
    case .given:
      LocalizedText(
        nl: "'\(key)' is in elke wereld gelijk, dus spreiding doet niets; schrijf alleen de waarde",
        en: "'\(key)' is the same in every world, so a spread does nothing; write the value alone")
    case .chosen:
      LocalizedText(
        nl:
          "'\(key)' is een keuze in hele getallen; schrijf alleen de waarde, en voor een andere keuze een bestand met "
          + "extends",
        en: "'\(key)' is a choice in whole numbers; write the value alone, and for another choice a file with extends")
    case .shape:
      LocalizedText(
        nl: "'\(key)' is de vorm van een duur, en die ligt vast; schrijf de spreiding bij mean, median of value",
        en: "'\(key)' is the shape of a length, which is held; write the spread with mean, median or value")
    case .partOfNothing:
      LocalizedText(
        nl: "'\(key)' is 0, en een deel van 0 is niets; schrijf p10, p50 en p90, of alleen de waarde",
        en: "'\(key)' is 0, and a part of 0 is nothing; write p10, p50 and p90, or the value alone")
    }
  }
}
