internal import YouthCare

/// What a file takes from another date than its own, and how it is said: what is wrong; what would mend it.
enum DateFault {
  /// A region whose data are of another date than its base's, and what it takes from there: keys, with their segments.
  case inherited([(key: String, segments: [String])], date: String, base: String, baseDate: String)
  /// What is known of a base, beside the youths or the level of another region.
  case knownOfOtherYouths(base: String)
  case knownOfOtherLevel(base: String)
  /// Growth that a measure states, which counts from the date of the data.
  case growthSinceData(String, date: String, parameter: String)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .inherited(let parts, let date, let base, let baseDate):
      let list = parts.map { part in
        part.segments.isEmpty
          ? LocalizedText("'\(part.key)'")
          : LocalizedText(
            nl: "'\(part.key)' van \(Wording.list(part.segments).nl)",
            en: "'\(part.key)' of \(Wording.list(part.segments).en)")
      }
      return LocalizedText(
        nl:
          "de gegevens zijn van \(date), en die van '\(base)' van \(baseDate): daarvan blijft \(list.map(\.nl).joined(separator: "; ")); schrijf wat van \(date) is, of houd de datum van de basis",
        en:
          "the data are of \(date), and those of '\(base)' of \(baseDate): from there stays \(list.map(\.en).joined(separator: "; ")); write what is of \(date), or keep the date of the base"
      )
    case .knownOfOtherYouths(let base):
      return LocalizedText(
        nl:
          "met eigen 'youths' is dit een andere regio, en 'known' is van '\(base)'; schrijf wat van deze regio bekend is, of known: null",
        en:
          "with 'youths' of its own this is another region, and 'known' is that of '\(base)'; write what is known of this region, or known: null"
      )
    case .knownOfOtherLevel(let base):
      return LocalizedText(
        nl:
          "'known' is van '\(base)', en deze regio heeft eigen starts; schrijf wat van deze regio bekend is, of known: null",
        en:
          "'known' is that of '\(base)', and this region has starts of its own; write what is known of this region, or known: null"
      )
    case .growthSinceData(let key, let date, let parameter):
      return LocalizedText(
        nl:
          "'\(key)' telt vanaf de datum van de gegevens, \(date), dus ook in de jaren tot de start; schrijf een wijziging (changes, parameter: \(parameter)) voor wat later begint",
        en:
          "'\(key)' counts from the date of the data, \(date), so in the years up to the start too; write a change (changes, parameter: \(parameter)) for what begins later"
      )
    }
  }
}
