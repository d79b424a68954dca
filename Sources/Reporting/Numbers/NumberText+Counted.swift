internal import YouthCare

extension NumberText {
  /// So many futures, in words.
  func futures(_ count: Int) -> String {
    LocalizedText(
      nl: count == 1 ? "{0} toekomst" : "{0} toekomsten", en: count == 1 ? "{0} future" : "{0} futures"
    ).filled(self.count(count)).text(in: language)
  }

  /// So many replications, in words.
  func replications(_ count: Int) -> String {
    LocalizedText(
      nl: count == 1 ? "{0} herhaling" : "{0} herhalingen", en: count == 1 ? "{0} replication" : "{0} replications"
    ).filled(self.count(count)).text(in: language)
  }

  /// So many years, in words.
  func years(_ count: Int) -> String {
    LocalizedText(nl: "{0} jaar", en: count == 1 ? "{0} year" : "{0} years").filled(self.count(count))
      .text(in: language)
  }
}
