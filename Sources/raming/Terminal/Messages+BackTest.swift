import YouthCare

/// What the command says of back-tests.
extension Messages {
  static func backTestWorlds(_ number: Int, atLeast least: Int) -> LocalizedText {
    LocalizedText(
      nl: "--worlds is \(number); kies \(least) tot 1.000.000 (minder hebben geen band van 95 %)",
      en: "--worlds is \(number); choose \(least) to 1,000,000 (fewer have no band of 95%)")
  }

  static let priorsAlone = LocalizedText(
    nl: "--priors gaat niet samen met --history, --record of --out; laat die weg",
    en: "--priors doesn't go with --history, --record or --out; leave those out")

  static func noOrigins(_ path: String) -> LocalizedText {
    LocalizedText(
      nl:
        "\(path): geen reeks heeft drie jaren; een voorspelling van het verleden heeft er twee nodig en een dat volgt",
      en: "\(path): no series has three years; a forecast of the past needs two and one that follows")
  }
}
