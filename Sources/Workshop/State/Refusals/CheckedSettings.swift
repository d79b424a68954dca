internal import YouthCare

/// Settings as they are taken: each lever once, texts that can be seen, no more than an option holds.
///
/// Whether a value can be read is told by the reader of scenario files, not here: a wrong one is a fault of the option,
/// shown beside it.
enum CheckedSettings {
  /// All that an option is to set.
  static func all(_ settings: [LeverSetting]) throws(WorkshopRefusal) -> [LeverSetting] {
    guard settings.count <= WorkshopLimit.settings.number else { throw .limit(.settings) }
    var known: Set<Address> = []
    var checked: [LeverSetting] = []
    for setting in settings {
      guard known.insert(setting.address).inserted else { throw .setTwice(setting.address) }
      let field = FormField.setting(setting.address)
      let address = try CheckedText.line("\(setting.address)", field, limit: .addressText)
      guard Address(address) == setting.address else { throw .notUnderstood(field.name) }
      let text = try CheckedText.line(setting.text, field, limit: .settingText)
      checked.append(LeverSetting(setting.address, text))
    }
    return checked
  }
}
