internal import YouthCare

/// What there is to say about kept blocks; none of it stops a run.
enum BlockRemark {
  /// What becomes of blocks that a run has no use for.
  enum Fate {
    case stay
    /// They go with the others.
    case go
    /// They go with the others, unless it is asked to keep all.
    case goUnlessKept

    var text: LocalizedText {
      switch self {
      case .stay: LocalizedText("")
      case .go:
        LocalizedText(nl: ", en weg als de tabellen er staan", en: ", and gone once the tables are in place")
      case .goUnlessKept:
        LocalizedText(
          nl: ", en weg als de tabellen er staan; --keep-blocks laat ze liggen",
          en: ", and gone once the tables are in place; --keep-blocks leaves them")
      }
    }
  }

  static func foreign(_ count: Int, _ fate: Fate) -> LocalizedText {
    unused(
      count, fate,
      LocalizedText(
        nl: "van andere invoer, een ander zaad of een andere versie",
        en: "of other inputs, another seed or another version"))
  }

  static func surplus(_ count: Int, _ fate: Fate) -> LocalizedText {
    unused(
      count, fate,
      LocalizedText(
        nl: "van meer herhalingen dan er worden gevraagd", en: "of more replications than are asked for"))
  }

  private static func unused(_ count: Int, _ fate: Fate, _ why: LocalizedText) -> LocalizedText {
    LocalizedText(
      nl: "\(blocks(count).nl) \(why.nl): niet gebruikt\(fate.text.nl)",
      en: "\(blocks(count).en) \(why.en): not used\(fate.text.en)")
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

  /// - Parameter keepsOthers: whether blocks from before stay.
  static func unkept(_ reason: LocalizedText, keepsOthers: Bool) -> LocalizedText {
    keepsOthers
      ? LocalizedText(
        nl: "\(reason.nl); verdere blokken worden niet bewaard: na een afbreking wordt dit werk opnieuw gedaan",
        en: "\(reason.en); further blocks are not kept: after a break that work is done again")
      : LocalizedText(
        nl: "\(reason.nl); er worden geen blokken bewaard: na een afbreking wordt al het werk opnieuw gedaan",
        en: "\(reason.en); no blocks are kept: after a break all work is done again")
  }

  static func nearlyFull(_ path: String, keepsOthers: Bool) -> LocalizedText {
    unkept(
      LocalizedText(nl: "\(path): de schijf is bijna vol", en: "\(path): the disk is nearly full"),
      keepsOthers: keepsOthers)
  }

  private static func blocks(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(nl: "één bewaard blok is", en: "one kept block is")
      : LocalizedText(nl: "\(count) bewaarde blokken zijn", en: "\(count) kept blocks are")
  }
}
