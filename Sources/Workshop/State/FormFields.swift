internal import YouthCare

/// The fields of a form, read or refused by their names.
struct FormFields {
  private let form: [String: String]

  init(_ form: [String: String]) {
    self.form = form
  }

  func text(_ field: String) throws(WorkshopRefusal) -> String {
    guard let text = form[field] else { throw .notUnderstood(field) }
    return text
  }

  /// A text where the form has such a field.
  func ifThere(_ field: String) -> String? { form[field] }

  func option(_ field: String = "option") throws(WorkshopRefusal) -> OptionNumber {
    guard let option = OptionNumber(try text(field)) else { throw .notUnderstood(field) }
    return option
  }

  /// No option where the field isn't there or is empty.
  func optionIfAny() throws(WorkshopRefusal) -> OptionNumber? {
    form["option", default: ""].isEmpty ? nil : try option()
  }

  func count(_ field: String) throws(WorkshopRefusal) -> Int {
    guard let number = Int(try text(field)), number > 0 else { throw .notUnderstood(field) }
    return number
  }

  /// A box that is ticked, or a button that says so.
  func isOn(_ field: String) throws(WorkshopRefusal) -> Bool {
    switch form[field, default: ""] {
    case "": false
    case "on", "true": true
    default: throw .notUnderstood(field)
    }
  }

  func choice<Choice: RawRepresentable<String>>(_ field: String) throws(WorkshopRefusal) -> Choice {
    guard let choice = Choice(rawValue: try text(field)) else { throw .notUnderstood(field) }
    return choice
  }

  /// Fields that are named by an address, in the order of their addresses.
  func addressed(_ prefix: String) throws(WorkshopRefusal) -> [(address: Address, text: String)] {
    var found: [(address: Address, text: String)] = []
    for (field, text) in form.sorted(by: { $0.key < $1.key }) where field.hasPrefix(prefix) {
      guard let address = Address(String(field.dropFirst(prefix.count))) else { throw .notUnderstood(field) }
      found.append((address, text))
    }
    return found
  }

  /// What was typed for levers. Where a page says what stood there when it was shown, what is the same isn't asked, so
  /// that an older page takes back nothing that somebody else has set since.
  func settings() throws(WorkshopRefusal) -> [LeverSetting] {
    let typed = try addressed(FormField.setting).map { LeverSetting($0.address, $0.text) }
    guard form[FormField.isShown] != nil else { return typed }
    return typed.filter { form[FormField.shown + "\($0.address)", default: ""] != $0.text }
  }

  func choices() throws(WorkshopRefusal) -> [Address: CombinedSide] {
    var choices: [Address: CombinedSide] = [:]
    for (address, text) in try addressed(FormField.choice) {
      guard let side = CombinedSide(rawValue: text) else { throw .notUnderstood(FormField.choice + "\(address)") }
      choices[address] = side
    }
    return choices
  }

  func link() throws(WorkshopRefusal) -> WorkshopLink {
    let text = try text(FormField.link.name)
    do { return try WorkshopLink(text: text) } catch { throw .link(error) }
  }

  /// A direction, and a size where one is filled in.
  func expectation(_ field: FormField) throws(WorkshopRefusal) -> Prediction.Expectation {
    let what = field == .wait ? "wait" : "cost"
    let direction: Prediction.Direction = try choice("\(what)-direction")
    let typed = form[field.name, default: ""].filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return Prediction.Expectation(direction) }
    guard let number = Self.number(typed) else { throw .badSize(field) }
    return Prediction.Expectation(direction, by: PredictedSize(number, try choice("\(what)-unit")))
  }

  /// A number as people type it: `1,5` as well as `1.5`. What could be thousands or a fraction (`1.500`) is refused.
  private static func number(_ text: String) -> Double? {
    guard let match = text.wholeMatch(of: /([0-9]{1,15})(?:[.,]([0-9]{1,6}))?/) else { return nil }
    guard let fraction = match.output.2 else { return Double(match.output.1) }
    guard fraction.count != 3 || match.output.1 == "0" else { return nil }
    return Double("\(match.output.1).\(fraction)")
  }
}
