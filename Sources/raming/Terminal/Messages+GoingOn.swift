import YouthCare

/// What is said of work that an earlier run of the same command has left.
extension Messages {
  static func goesOn(_ scenario: String, kept: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      nl: "\(scenario): gaat verder; \(kept) van \(total) herhalingen waren al gedaan",
      en: "\(scenario): goes on; \(kept) of \(total) replications were done already")
  }

  static func splitGoesOn(_ scenario: String, kept: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      nl: "\(scenario): gaat verder met waar de spreiding vandaan komt; \(kept) van \(total) runs waren al gedaan",
      en: "\(scenario): goes on with where the spread comes from; \(kept) of \(total) runs were done already")
  }

  static func studyGoesOn(kept: Int, ofAtMost total: Int?) -> LocalizedText {
    LocalizedText(
      nl: "gaat verder; \(kept)\(total.map { " van hooguit \($0)" } ?? "") runs waren al gedaan",
      en: "goes on; \(kept)\(total.map { " of at most \($0)" } ?? "") runs were done already")
  }
}
