import YouthCare

extension Messages {
  static func unknownFuture(_ name: String, _ known: [String]) -> LocalizedText {
    guard !known.isEmpty else {
      return LocalizedText(
        nl: "er is geen toekomst '\(name)': de bestanden noemen er geen; schrijf ze onder futures",
        en: "there is no future '\(name)': the files name none; write them under futures")
    }
    let all = known.joined(separator: ", ")
    let meant = nearest(to: name, among: known)
    return LocalizedText(
      nl: "er is geen toekomst '\(name)'; " + (meant.map { "bedoelt u '\($0)'?" } ?? "kies uit \(all)"),
      en: "there is no future '\(name)'; " + (meant.map { "did you mean '\($0)'?" } ?? "choose from \(all)"))
  }
}
