import YouthCare

extension Messages {
  static let precisionOfSeveral = LocalizedText(
    nl: "--precision gaat met één scenario: noem één bestand",
    en: "--precision goes with one scenario: name one file")

  static let precisionOfOne = LocalizedText(
    nl: "--precision vergelijkt herhalingen, en met --replications 1 is er één; kies er meer",
    en: "--precision compares replications, and with --replications 1 there is one; choose more")

  static let precisionOutside = LocalizedText(
    nl: "--precision is geen percentage van 0,05 tot 25; vraag bijvoorbeeld 1%",
    en: "--precision is no percentage from 0.05 to 25; ask for 1%, for instance")
}
