import YouthCare

// What making a report has to say.
extension Messages {
  static func noDate(_ text: String) -> LocalizedText {
    LocalizedText(
      nl: "--date is '\(text)'; schrijf een dag die bestaat, zoals 2026-11-28",
      en: "--date is '\(text)'; write a day that exists, such as 2026-11-28")
  }

  static let noTitle = LocalizedText(
    nl: "--title is leeg, langer dan 200 tekens of heeft onzichtbare tekens; kies een andere titel",
    en: "--title is empty, longer than 200 characters or has invisible ones; choose another title")

  static func inputInOutput(_ path: String, _ folder: String) -> LocalizedText {
    LocalizedText(
      nl: "\(path) staat in \(folder), dat wordt vervangen; kies een andere map met --out",
      en: "\(path) stands in \(folder), which is replaced; choose another folder with --out")
  }

  static let puttingTogether = LocalizedText(
    nl: "het rapport wordt samengesteld …", en: "putting the report together …")

  static func writing(_ file: String) -> LocalizedText {
    LocalizedText(nl: "\(file) wordt geschreven …", en: "writing \(file) …")
  }

  static let bundleHoldsCounts = LocalizedText(
    nl:
      "let op: in de map inputs staan de aantallen kinderen per gemeente zoals opgegeven, ook die het rapport weglaat; "
      + "publiceer haar niet",
    en:
      "note: the folder inputs holds the numbers of children by municipality as stated, also those that the report "
      + "withholds; don't publish it")

  static func unreadableInput(_ path: String) -> LocalizedText {
    LocalizedText(
      nl: "\(path) kan niet meer worden gelezen; laat de invoer staan tot het rapport er is",
      en: "\(path) can't be read any more; leave the inputs where they are until the report is there")
  }
}
