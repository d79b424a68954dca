internal import YouthCare

/// What there is to say about kept blocks; none of it stops a run.
enum BlockRemark {
  static func foreign(_ count: Int) -> LocalizedText {
    LocalizedText(
      nl: "\(blocks(count).nl) van andere invoer, een ander zaad of een andere versie: niet gebruikt",
      en: "\(blocks(count).en) of other inputs, another seed or another version: not used")
  }

  static func damaged(_ count: Int) -> LocalizedText {
    LocalizedText(
      nl: "\(blocks(count).nl) beschadigd: niet gebruikt en opnieuw gedaan",
      en: "\(blocks(count).en) damaged: not used and done again")
  }

  static func inUse(_ path: String) -> LocalizedText {
    LocalizedText(
      nl: "een andere run bewaart zijn blokken in \(path); deze bewaart er geen om later op verder te gaan",
      en: "another run keeps its blocks in \(path); this one keeps none to go on from later")
  }

  static func unkept(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      nl: "\(reason.nl); verdere blokken worden niet bewaard: na een afbreking wordt dit werk opnieuw gedaan",
      en: "\(reason.en); further blocks are not kept: after a break that work is done again")
  }

  static func nearlyFull(_ path: String) -> LocalizedText {
    unkept(
      LocalizedText(nl: "\(path): de schijf is bijna vol", en: "\(path): the disk is nearly full"))
  }

  private static func blocks(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(nl: "één bewaard blok is", en: "one kept block is")
      : LocalizedText(nl: "\(count) bewaarde blokken zijn", en: "\(count) kept blocks are")
  }
}
