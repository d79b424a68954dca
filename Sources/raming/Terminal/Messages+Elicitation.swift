import YouthCare

extension Messages {
  static func askedOutside(_ count: Int) -> LocalizedText {
    LocalizedText(nl: "--count is \(count); kies 1 tot en met 200", en: "--count is \(count); choose 1 to 200")
  }

  static let dateWithoutAnswers = LocalizedText(
    nl: "--date hoort bij --answers: het is de dag waarop experts oordeelden",
    en: "--date goes with --answers: it is the day on which experts judged")

  static func noDay(_ text: String) -> LocalizedText {
    LocalizedText(
      nl: "--date is '\(text)', geen dag; schrijf jaar-maand-dag, zoals 2026-11-27",
      en: "--date is '\(text)', no day; write year-month-day, such as 2026-11-27")
  }

  static func dayToCome(_ text: String) -> LocalizedText {
    LocalizedText(
      nl: "--date is \(text), en die dag moet nog komen; noem de dag waarop experts oordeelden",
      en: "--date is \(text), and that day has yet to come; state the day on which experts judged")
  }

  static func fileIsThere(_ path: String) -> LocalizedText {
    LocalizedText(
      nl: "\(path) is er al; kies met --out een andere naam",
      en: "\(path) is there already; choose another name by --out")
  }

  static func fileWritten(_ path: String) -> LocalizedText {
    LocalizedText(nl: "geschreven: \(path)", en: "written: \(path)")
  }
}
