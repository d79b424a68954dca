/// What files say of a scenario's numbers besides their values: their evidence, and which of them are one unknown.
struct StatedSources {
  private let evidence: [Address: StatedEvidence]
  private let addresses: Set<Address>

  /// What is said of the numbers of a scenario.
  init(_ statements: Statements) {
    evidence = Dictionary(
      statements.numbers.compactMap { number in number.evidence.map { (number.address, $0) } },
      uniquingKeysWith: { $1 })
    addresses = Set(statements.numbers.map(\.address))
  }

  /// The evidence of a number: its own, or that of what is stated for all segments at once.
  func evidence(at address: Address) -> StatedEvidence? {
    evidence[address] ?? Self.shared(address).flatMap { evidence[$0] }
  }

  /// The evidence of a number of a distribution, which may be one of a list that was stated as a whole.
  func evidenceOfLength(at address: Address) -> StatedEvidence? {
    let list = Address(address.keys.dropLast() + [address.keys.last.map { String($0.prefix { $0 != "[" }) } ?? ""])
    return evidence(at: address) ?? evidence(at: list)
  }

  /// Where what is believed of a number comes from, as far as anybody said: of a distribution, by the numbers that it is
  /// described by.
  func source(of basis: UncertainNumber.Basis, at addresses: [Address]) -> String? {
    if case .belief(_, let source) = basis { return source }
    let said = addresses.compactMap { evidenceOfLength(at: $0) }
    return said.max { $0.grade.deviation < $1.grade.deviation }?.source
  }

  /// Whose luck a number has: its own where it, or a part of it, was stated for it; else that of what stands for all
  /// segments. Under the terms of the observations it has the luck that it has under the contract's.
  func luck(of address: Address) -> String {
    let address = Address(address.keys.map { $0 == "observed_funding" ? "funding" : $0 })
    guard let shared = Self.shared(address), !addresses.contains(where: { $0.keys.starts(with: address.keys) })
    else { return address.description }
    return shared.description
  }

  /// Whose luck a number would have that isn't drawn: so a group that goes together is the same in every scenario.
  func luckIfDrawn(_ address: Address) -> String {
    guard let shared = Self.shared(address), addresses.contains(where: { $0.keys.starts(with: shared.keys) }) else {
      return address.description
    }
    return luck(of: address)
  }

  /// Where a number of a segment stands if it is stated for all of them.
  private static func shared(_ address: Address) -> Address? {
    guard address.keys.first == "segments", address.keys.count > 2 else { return nil }
    let keys = Array(address.keys.dropFirst(2))
    return Address(keys.first == "inflow" ? ["demand"] + keys.dropFirst() : keys)
  }
}
