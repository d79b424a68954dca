internal import Sampling

extension Uncertainty {
  /// The mean of the distribution of lengths at an address, in days; `nil` where none stands there.
  package func mean(at address: Address) -> Double? {
    guard let part = parameters.all.first(where: { $0.address.keys.dropLast() == address.keys[...] }),
      case .distribution(let distribution, _) = part.setting
    else { return nil }
    return distribution.get(scenario).mean
  }

  /// The addresses of all that is one unknown with others; where nothing is drawn, the one given.
  package func addresses(drawnWith luck: String, or address: Address) -> [Address] {
    let drawn = numbers.filter { $0.luck == luck }.map(\.address)
    if !drawn.isEmpty { return drawn }
    let same = held.map(\.address).filter { self.luck(of: $0) == luck }
    return same.isEmpty ? [address] : same
  }
}
