import YouthCare

// What comparing has to say.
extension Messages {
  static func nothingToCompare(_ path: String) -> LocalizedText {
    LocalizedText(
      nl: "er is niets om \(path) mee te vergelijken; noem ook een optie, of zet compared_with in het bestand",
      en: "there is nothing to compare \(path) with; name an option too, or put compared_with in the file")
  }

  static func unknownMeasure(_ key: String, meant: String?, all: [String]) -> LocalizedText {
    let list = all.joined(separator: ", ")
    return LocalizedText(
      nl: "--sort kent geen '\(key)'; " + (meant.map { "bedoelt u '\($0)'? " } ?? "") + "kies uit \(list)",
      en: "--sort has no '\(key)'; " + (meant.map { "did you mean '\($0)'? " } ?? "") + "choose from \(list)")
  }
}
