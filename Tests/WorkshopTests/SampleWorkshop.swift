import Workshop
import YouthCare

/// A small workshop, and what is done in it.
enum SampleWorkshop {
  static let base = WorkshopBase(
    file: "region.yaml", digest: "aa11", version: "0.6.0", seed: 1, worlds: 1_000, language: .dutch)
  static let tariff = Address(["segments", "S2", "tariff"])
  static let places = Address(["segments", "S5", "places"])
  static let day = CalendarDate(year: 2026, month: 11, day: 28)
  static let first = OptionNumber(1)
  static let second = OptionNumber(2)

  /// A workshop with some participants, and options by name.
  static func workshop(_ names: String..., participants: Int = 3) throws -> Workshop {
    var workshop = Workshop(over: base)
    for _ in 0..<participants { workshop.apply(try workshop.joining().event) }
    for name in names { try workshop.perform(.addOption(name: name)) }
    return workshop
  }

  static func setting(_ address: Address, _ text: String) -> LeverSetting { LeverSetting(address, text) }

  /// An answer to what an option sets now.
  static func answer(
    _ option: OptionNumber, in workshop: Workshop, worlds: Int = 100, reference: String = "a"
  ) throws -> KeptAnswer {
    KeptAnswer(
      option: option, question: KeptAnswer.Question(workshop.option(option)?.settings ?? [], over: workshop.base),
      digest: "d", worlds: worlds, reference: reference)
  }
}

extension Workshop {
  /// Asks something and applies what happens.
  @discardableResult
  mutating func perform(
    _ command: WorkshopCommand, by person: WorkshopPerson = .facilitator
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let events = try events(for: command, by: person)
    for event in events { apply(event) }
    return events
  }
}
