import YouthCare

// What making a report has to say.
extension Messages {
  static func unreadableInput(_ path: String) -> LocalizedText {
    LocalizedText(
      nl: "\(path) kan niet meer worden gelezen; laat de invoer staan tot het rapport er is",
      en: "\(path) can't be read any more; leave the inputs where they are until the report is there")
  }
}
