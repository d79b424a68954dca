internal import Glibc
public import YouthCare

/// Why results can't be kept: which folder or file, what is wrong, and what would mend it.
public struct OutputFailure: Error, Equatable {
  /// Whether the fault is in what was asked, which another path mends, rather than in what the machine could do.
  public let isRefusal: Bool
  /// What is wrong; what would mend it.
  public let message: LocalizedText
  /// Whether there is no room left for what was to be written.
  let isFullDisk: Bool

  static func refused(_ path: String, nl: String, en: String) -> OutputFailure {
    OutputFailure(
      isRefusal: true, message: LocalizedText(nl: "\(path): \(nl)", en: "\(path): \(en)"), isFullDisk: false)
  }

  /// A system call that failed, with its `errno`.
  static func system(_ path: String, nl: String, en: String, code: Int32 = errno) -> OutputFailure {
    let reason = Self.reason(code)
    return OutputFailure(
      isRefusal: [EACCES, EPERM, EROFS, ENAMETOOLONG, ENOTDIR, ELOOP, EINVAL].contains(code),
      message: LocalizedText(nl: "\(path): \(nl): \(reason.nl)", en: "\(path): \(en): \(reason.en)"),
      isFullDisk: [ENOSPC, EDQUOT].contains(code))
  }

  private static func reason(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOSPC, EDQUOT: LocalizedText(nl: "de schijf is vol; maak ruimte", en: "the disk is full; make room")
    case EFBIG:
      LocalizedText(nl: "het bestand wordt groter dan is toegestaan", en: "the file grows larger than is allowed")
    case EACCES, EPERM:
      LocalizedText(nl: "geen schrijfrecht; kies een andere map", en: "no permission to write; choose another folder")
    case EROFS:
      LocalizedText(
        nl: "de schijf is alleen-lezen; kies een andere map", en: "the disk is read-only; choose another folder")
    case ENAMETOOLONG:
      LocalizedText(nl: "de naam is te lang; kies een andere", en: "the name is too long; choose another")
    case ENOTDIR:
      LocalizedText(
        nl: "een deel van het pad is geen map; kies een andere", en: "a part of the path is no folder; choose another")
    case ELOOP:
      LocalizedText(
        nl: "verwijzingen op het pad leiden rond; kies een andere map",
        en: "links on the path lead in a circle; choose another folder")
    default: LocalizedText(String(cString: strerror(code)))
    }
  }
}
