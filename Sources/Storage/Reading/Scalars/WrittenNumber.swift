internal import YouthCare

/// A number as people write it, read strictly: a point for decimals, nothing between thousands.
enum WrittenNumber {
  /// Why a text is no number.
  enum Problem: Error, Equatable {
    /// No number at all.
    case noNumber
    /// What was probably meant: one way to write it, or two where it is ambiguous.
    case meant([String])
    /// Too large, infinite or "not a number".
    case notFinite
  }

  /// The number, or why there is none.
  static func parse(_ text: String) throws(Problem) -> Double {
    if isPlain(text), let value = Double(text) {
      guard value.isFinite else { throw .notFinite }
      return value
    }
    let bare = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    if ["inf", ".inf", "infinity", "nan", ".nan", "oneindig"].contains(bare.lowercased()) { throw .notFinite }
    let meant = suggestions(for: text)
    throw meant.isEmpty ? .noNumber : .meant(meant)
  }

  /// Whether a text is digits with at most one point and an exponent.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    var rest = Substring(text)[...]
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var decimals: Substring = ""
    if rest.first == "." {
      decimals = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst(1 + decimals.count)
    }
    guard !whole.isEmpty || !decimals.isEmpty else { return false }
    if rest.first == "e" || rest.first == "E" {
      rest = rest.dropFirst()
      if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
      guard rest.first.map(isDigit) == true else { return false }
      rest = rest.drop(while: isDigit)
    }
    return rest.isEmpty
  }

  /// Whether a point may have been meant to part thousands, such as in 165.000.
  static func mayHaveThousands(_ text: String) -> Bool {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count == 2 && groups.allSatisfy { $0.allSatisfy(isDigit) } && groups[1].count == 3
      && (1...3).contains(groups[0].count) && groups[0].first != "0"
  }

  /// What somebody who wrote `1,5`, `1.000.000`, `1_000` or `€ 85` meant.
  private static func suggestions(for text: String) -> [String] {
    guard text.count <= 40 else { return [] }
    var core = text[...]
    for mark in ["€", "EUR", "eur", "Euro", "euro"] {
      if core.hasPrefix(mark) { core = core.dropFirst(mark.count) }
      if core.hasSuffix(mark) { core = core.dropLast(mark.count) }
    }
    if let number = scaled(core) { return [number] }
    if core.hasSuffix(",-") || core.hasSuffix(".-") { core = core.dropLast(2) }
    while core.first == " " { core = core.dropFirst() }
    while core.last == " " { core = core.dropLast() }
    if isPlain(core) { return [String(core)] }
    let sign = core.first == "-" ? "-" : ""
    let unsigned = sign.isEmpty ? core : core.dropFirst()
    let separators = unsigned.filter { !isDigit($0) }
    guard unsigned.first.map(isDigit) == true, unsigned.last.map(isDigit) == true,
      separators.allSatisfy({ ".,_ '".contains($0) }), let last = separators.last
    else { return [] }
    let groups = unsigned.split(omittingEmptySubsequences: false) { !isDigit($0) }
    let joined = sign + groups.joined()
    let decimal = sign + groups.dropLast().joined() + "." + groups[groups.count - 1]
    let hasThousands =
      groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
      && groups[0].first != "0"
    if Set(separators).count == 1 {
      if last == "," && groups.count == 2 {
        return hasThousands ? [Double(decimal).map(Wording.number) ?? decimal, joined] : [decimal]
      }
      return hasThousands || last == "_" ? [joined] : []
    }
    let isDecimal = last == "," || last == "."
    return isDecimal && separators.filter { $0 == last }.count == 1 ? [decimal] : []
  }

  /// Words for powers of ten.
  private static let powers: [String: Int] = [
    "k": 3, "duizend": 3, "thousand": 3, "m": 6, "mln": 6, "mio": 6, "miljoen": 6, "million": 6, "mld": 9, "mrd": 9,
    "miljard": 9, "billion": 9, "bn": 9,
  ]

  /// The digits of a number with a power of ten in words behind it, such as `425 miljoen` or `1,5 mln`.
  private static func scaled(_ text: Substring) -> String? {
    var head = text
    while let last = head.last, last.isLetter || last == "." || last == " " { head = head.dropLast() }
    let word = text[head.endIndex...].filter(\.isLetter).lowercased()
    while head.first == " " { head = head.dropFirst() }
    let digits = head.replacing(",", with: ".")
    guard let power = powers[word], isPlain(digits), !digits.lowercased().contains("e") else { return nil }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let moved = decimals.prefix(power) + String(repeating: "0", count: max(0, power - decimals.count))
    let rest = decimals.dropFirst(power)
    let whole = (parts[0] + moved).drop { $0 == "0" }
    return (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : ".\(rest)")
  }

  private static func isDigit(_ character: Character) -> Bool {
    character >= "0" && character <= "9" && character.utf8.count == 1
  }
}
