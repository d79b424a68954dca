internal import YouthCare

/// What two options set differently for one lever, of which one has to be chosen.
public struct SettingConflict: Sendable, Hashable {
  /// What the first of the two has.
  public let first: String
  /// What the other has.
  public let second: String

  /// What both have.
  public init(first: String, second: String) {
    (self.first, self.second) = (first, second)
  }
}

/// Which of two options gives a lever that both change.
public enum CombinedSide: String, Sendable, Hashable, CaseIterable {
  case first, second
}

/// Two options as one: all that either changes.
struct CombinedSettings {
  /// What both change differently and nobody has chosen yet.
  let open: [Address: SettingConflict]
  /// All settings: those of the first in their order, then what only the other has.
  let settings: [LeverSetting]

  init(_ first: [LeverSetting], _ second: [LeverSetting], choices: [Address: CombinedSide]) {
    var open: [Address: SettingConflict] = [:]
    var chosen = first
    for setting in second {
      guard let own = first.text(at: setting.address) else {
        chosen.append(setting)
        continue
      }
      guard own != setting.text else { continue }
      switch choices[setting.address] {
      case .first: break
      case .second: chosen = chosen.setting([setting])
      case nil: open[setting.address] = SettingConflict(first: own, second: setting.text)
      }
    }
    (self.open, settings) = (open, chosen)
  }
}
