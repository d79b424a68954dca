public import YouthCare

extension AnswerAge {
  /// What has changed since an answer was kept, in words; `nil` where nothing has.
  public var text: LocalizedText? {
    let texts = Self.texts.filter { contains($0.age) }.map(\.text)
    return texts.isEmpty ? nil : LocalizedText.list(texts)
  }

  private static let texts: [(age: AnswerAge, text: LocalizedText)] = [
    (
      .otherSettings,
      LocalizedText(nl: "de optie verandert nu iets anders", en: "the option changes something else now")
    ),
    (.otherBase, LocalizedText(nl: "de invoer van de basis is veranderd", en: "the base's inputs have changed")),
    (.otherVersion, LocalizedText(nl: "raming is van een andere versie", en: "raming is of another version")),
    (.otherSeed, LocalizedText(nl: "het startgetal is een ander", en: "the seed is another")),
  ]
}
