public import YouthCare

/// A lever that is set otherwise after than before.
public struct SettingChange: Sendable, Hashable, Codable {
  /// Where it stands.
  public let address: Address
  /// What was typed before; `nil` where it was as the base has it.
  public let before: String?
  /// What is typed after; `nil` where it is as the base has it.
  public let after: String?

  /// A lever, before and after.
  public init(_ address: Address, before: String?, after: String?) {
    (self.address, self.before, self.after) = (address, before, after)
  }
}

/// What a change did to an option, to be shown once more: *replay last change*.
public struct LastChange: Sendable, Hashable {
  /// All that was set before.
  public let before: [LeverSetting]
  /// All that is set since.
  public let after: [LeverSetting]
  /// What differs.
  public var changes: [SettingChange] { after.changes(since: before) }
}

extension [LeverSetting] {
  /// What is typed for a lever; `nil` where it is as the base has it.
  public func text(at address: Address) -> String? { first { $0.address == address }?.text }

  /// The levers that are set otherwise than they were: those of now in their order, then those that are gone.
  public func changes(since before: [LeverSetting]) -> [SettingChange] {
    let earlier = before.byAddress
    let now = byAddress
    let changed = compactMap { setting -> SettingChange? in
      let was = earlier[setting.address]
      return was == setting.text ? nil : SettingChange(setting.address, before: was, after: setting.text)
    }
    let gone = before.filter { now[$0.address] == nil }
    return changed + gone.map { SettingChange($0.address, before: $0.text, after: nil) }
  }

  /// The same with some levers set: each in the place that it has, new ones at the end.
  public func setting(_ settings: [LeverSetting]) -> [LeverSetting] {
    var result = self
    for setting in settings {
      if let place = result.firstIndex(where: { $0.address == setting.address }) {
        result[place] = setting
      } else {
        result.append(setting)
      }
    }
    return result
  }

  /// The same with some levers as the base has them.
  public func unsetting(_ addresses: Set<Address>) -> [LeverSetting] { filter { !addresses.contains($0.address) } }

  fileprivate var byAddress: [Address: String] {
    Dictionary(map { ($0.address, $0.text) }, uniquingKeysWith: { _, last in last })
  }
}
