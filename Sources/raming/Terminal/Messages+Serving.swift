import YouthCare

/// What is said where the workshop's page can't be started.
extension Messages {
  static func pageNotBuilt(_ build: String) -> LocalizedText {
    LocalizedText(
      nl: "de pagina voor een werksessie is er niet bij gebouwd; dat doet: \(build)",
      en: "the workshop's page hasn't been built; this does it: \(build)")
  }

  static func pageNotStarted(_ path: String, _ reason: String) -> LocalizedText {
    LocalizedText(nl: "\(path) start niet: \(reason)", en: "\(path) doesn't start: \(reason)")
  }
}
