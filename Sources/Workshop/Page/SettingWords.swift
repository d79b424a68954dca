internal import Reporting
internal import Storage
internal import YouthCare

/// How a setting is told to people: the lever by its name, the segment by its own, and the value with its unit.
struct SettingWords {
  private let page: PageModel

  init(_ page: PageModel) {
    self.page = page
  }

  /// What a lever is called, with its segment.
  func name(of address: Address) -> String {
    guard let control = page.board.control(at: address) else { return address.description }
    let label = name(of: control)
    guard control.scope == .segment, address.keys.count > 1 else { return label }
    return "\(segment(address.keys[1])): \(label)"
  }

  /// What a lever is called; one that isn't at first sight has its own key behind the lever that it belongs to.
  func name(of control: LeverControl) -> String {
    let label = control.label.text(in: page.language)
    let isMain = page.board.main.contains { $0.name == control.name }
    return isMain ? label : "\(label) (\(control.keys.last ?? ""))"
  }

  /// What a segment is called.
  func segment(_ id: String) -> String {
    page.base.scenario.segments.first { $0.id == id }?.label(in: page.language) ?? id
  }

  /// A value as it was typed.
  func value(_ text: String?) -> String {
    switch text {
    case nil: page.say(RoomText.asBase)
    case "null": page.say(LeverText.none)
    case let text?: text
    }
  }

  /// What the base has at an address, with its unit; `nil` where nothing stands there.
  func today(_ control: LeverControl, at address: Address) -> String? {
    guard let value = page.values[address] else { return nil }
    guard let number = Double(value), control.description.range != nil else { return value }
    let numbers = NumberText(page.language)
    switch control.description.unit {
    case .share: return numbers.percentage(exact: number, maximumDecimals: 2)
    case .days:
      let text = SettableNumber(at: address, control.description).text(of: number)
      return text
    case .none, .perYear, .perMonth, .factor, .count, .months, .years, .euro, .euroPerYear, .euroPerHour, .euroPerDay,
      .euroPerTrajectory, .hoursPerWeek, .date, .text, .choice, .distribution, .mapping:
      let unit = control.description.unit.name.text(in: page.language)
      return numbers.exact(number, maximumDecimals: 3) + (unit.isEmpty ? "" : " \(unit)")
    }
  }
}
