extension RegionContradiction {
  /// A number far from what is usual: by how much, on what ground, what may have been meant, and how to insist.
  static func unusual(_ number: JudgedNumber) -> LocalizedText {
    let (low, high) = (number.usual.bounds.lowerBound, number.usual.bounds.upperBound)
    let (unit, suffix) = (number.usual.unit, number.usual.unit.suffix)
    let bounds: LocalizedText
    if low > 0, high < .infinity {
      bounds = LocalizedText(
        nl: "\(rounded(low, .up, unit)) tot \(rounded(high, .down, unit))",
        en: "\(rounded(low, .up, unit)) to \(rounded(high, .down, unit))")
    } else if low > 0 {
      bounds = LocalizedText(nl: "minstens \(rounded(low, .up, unit))", en: "at least \(rounded(low, .up, unit))")
    } else {
      bounds = LocalizedText(nl: "hooguit \(rounded(high, .down, unit))", en: "at most \(rounded(high, .down, unit))")
    }
    let key = number.address.keys.last ?? ""
    let quoted = quotedAddress(number.address.description)
    let value = Wording.number((number.value * 100).rounded() / 100)
    let meant = number.meant.map(Wording.number)
    return LocalizedText(
      nl: "'\(key)' is \(value)\(suffix.nl), waar \(bounds.nl) gewoon is (\(number.usual.basis.nl)); "
        + (meant.map { "bedoelt u \($0)? Zo niet, " } ?? "verbeter het, of ")
        + "zeg bovenaan waarom het klopt: unusual: {\(quoted): reden}",
      en: "'\(key)' is \(value)\(suffix.en), where \(bounds.en) is usual (\(number.usual.basis.en)); "
        + (meant.map { "did you mean \($0)? If not, " } ?? "mend it, or ")
        + "say at the top why it is right: unusual: {\(quoted): reason}")
  }

  /// An address as YAML takes it for one key.
  private static func quotedAddress(_ address: String) -> String {
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789.-_".contains(Character($0))
    }
    if isPlain { return address }
    return "\"" + address.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A bound in three digits, inside what it bounds.
  private static func rounded(_ bound: Double, _ rule: FloatingPointRoundingRule, _ unit: ParameterUnit) -> String {
    guard bound > 0, bound < .infinity else { return Wording.number(bound) }
    var step = 1.0
    while bound / step >= 1_000 { step *= 10 }
    while unit != .count, bound / step < 100, step > 0.01 { step /= 10 }
    return Wording.number((bound / step).rounded(rule) * step)
  }
}
