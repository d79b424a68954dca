internal import Sampling
public import YouthCare

/// A number of a scenario file that can be set: where it stands and what it may be.
public struct SettableNumber: Sendable {
  /// The keys from the top of the file.
  public let address: Address
  /// What it is.
  public let description: ParameterDescription
}

extension ScenarioReference {
  /// What a few words stand for that people use of a contract and that are no keys by themselves.
  private static let shortNames: [String: [String]] = [
    "budget": ["budget", "first_year"], "ceiling": ["funding", "ceiling", "amount"], "tariff": ["funding", "tariff"],
  ]
  /// How many places are told where a key can mean several.
  private static let toldPlaces = 4

  /// The number of a scenario that a key means: by its full address, by its end where that is one place only, or by that
  /// with a segment.
  ///
  /// - Parameters:
  ///   - key: such as `segments.S5.places`, `demand.growth`, or `places` with a segment.
  ///   - segment: the segment that is meant where the key is one of a segment's.
  public func number(
    meantBy key: String, segment: String? = nil, in scenario: Scenario
  ) throws(LeverFault) -> SettableNumber {
    let ids = scenario.segments.map(\.id)
    if let segment, !ids.contains(segment) { throw .unknownSegment(segment, all: ids) }
    guard let typed = Address(key)?.keys else { throw .unknown(key, meant: suggestions(for: key)) }
    let keys = Self.shortNames[key] ?? typed
    if keys.count > 2, keys[0] == "segments", !ids.contains(keys[1]) { throw .unknownSegment(keys[1], all: ids) }
    if let segment, keys[0] != "segments", let found = entry(at: ["segments", segment] + keys) {
      return try Self.checked(found, ["segments", segment] + keys)
    }
    if let found = entry(at: keys) { return try Self.checked(found, keys) }
    // The end of one place only.
    let ends = places(endingIn: keys)
    let plain = ends.filter { !$0.contains { $0.hasPrefix("<") } }
    // Of a segment itself, and not of a provider or a route in it.
    let ofSegments = ends.filter { path in
      path.prefix(2) == ["segments", "<segment>"] && !path.dropFirst(2).contains { $0.hasPrefix("<") }
    }
    if plain.count == 1, ofSegments.isEmpty, let found = entry(at: plain[0]) {
      return try Self.checked(found, plain[0])
    }
    // What a segment itself has goes before what stands in one of its groups.
    let direct = ofSegments.filter { $0.count == keys.count + 2 }
    if let place = direct.count == 1 ? direct.first : plain.isEmpty && ofSegments.count == 1 ? ofSegments.first : nil {
      guard ids.count == 1 else { throw .noSegment(place.dropFirst(2).joined(separator: "."), all: ids) }
      let own = ["segments", ids[0]] + place.dropFirst(2)
      if let found = entry(at: own) { return try Self.checked(found, own) }
    }
    let names = (plain + ofSegments).map { place in
      Address(place.map { $0 == "<segment>" ? segment ?? ids.first ?? "S1" : $0 }).description
    }
    guard names.isEmpty else { throw .ambiguous(key, Array(names.prefix(Self.toldPlaces))) }
    throw .unknown(key, meant: suggestions(for: key))
  }

  private static func checked(
    _ description: ParameterDescription, _ keys: [String]
  ) throws(LeverFault) -> SettableNumber {
    let address = Address(keys)
    guard description.range != nil else { throw .notNumber(address) }
    return SettableNumber(address: address, description: description)
  }

  /// What stands at an address: a key, or a number that describes a distribution.
  private func entry(at keys: [String]) -> ParameterDescription? {
    let path = asExplained(keys)
    func found(_ keys: [String]) -> Entry? {
      entries.first { entry in
        let parts = entry.path.split(separator: ".")
        return parts.count == keys.count && zip(parts, keys).allSatisfy { $0 == $1 || $0.hasPrefix("<") }
      }
    }
    if let entry = found(path) { return entry.description }
    guard let last = path.last, let owner = found(path.dropLast()), owner.description.unit == .distribution else {
      return nil
    }
    return DistributionFamily.section.description(last)
  }

  /// The address at which it is explained: terms of a provider or of a dated change are those of a segment.
  private func asExplained(_ keys: [String]) -> [String] {
    guard let last = keys.lastIndex(of: "funding"), last > 0, last + 1 < keys.count else { return keys }
    return ["segments", "<segment>"] + keys[last...]
  }

  /// The paths that end in some keys, each once.
  private func places(endingIn keys: [String]) -> [[String]] {
    var seen: Set<String> = []
    return entries.filter { $0.description.range != nil && seen.insert($0.path).inserted }.compactMap { entry in
      let parts = entry.path.split(separator: ".").map(String.init)
      guard parts.count > keys.count, zip(parts.suffix(keys.count), keys).allSatisfy({ $0 == $1 }) else { return nil }
      return parts
    }
  }
}

extension SettableNumber {
  /// A number that can be set, by its address.
  public init(at address: Address, _ description: ParameterDescription) {
    self.address = address
    self.description = description
  }

  /// A difference between two of its values, of at most so much.
  public func difference(upTo most: Double) -> SettableNumber {
    SettableNumber(
      at: address,
      ParameterDescription(
        key: description.key, unit: description.unit, range: 0...most, isWhole: description.isWhole,
        meaning: description.meaning))
  }
}
