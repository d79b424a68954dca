public import YouthCare

/// Why a workshop's file can't be opened, read or written.
public enum WorkshopFileFault: Error, Sendable, Equatable {
  /// Another program has it open.
  case inUse(path: String)
  /// It isn't a workshop.
  case foreign(path: String)
  /// It is, but its content is broken.
  case damaged(path: String)
  /// A later version of the program wrote it.
  case newer(path: String, version: Int, known: Int)
  /// Its place can't be reached or written.
  case unreachable(path: String, reason: String)

  /// Whether another file mends it, rather than another moment or place.
  public var isRefusal: Bool {
    switch self {
    case .foreign, .newer: true
    case .inUse, .damaged, .unreachable: false
    }
  }

  /// What is wrong, and what would mend it.
  public var message: LocalizedText {
    switch self {
    case .inUse(let path):
      LocalizedText(
        nl: "{0} is al geopend door een ander programma; sluit dat eerst, of kies een ander bestand met --workshop",
        en: "{0} is open in another program; close that first, or choose another file with --workshop"
      ).filled(path)
    case .foreign(let path):
      LocalizedText(
        nl: "{0} is geen werksessie; kies een ander bestand met --workshop",
        en: "{0} is not a workshop; choose another file with --workshop"
      ).filled(path)
    case .damaged(let path):
      LocalizedText(
        nl: "{0} is beschadigd; zet een reservekopie terug, of kies een ander bestand met --workshop",
        en: "{0} is damaged; put a backup in its place, or choose another file with --workshop"
      ).filled(path)
    case .newer(let path, let version, let known):
      LocalizedText(
        nl: "{0} heeft opmaak {1} en dit programma kent er {2}; open het met een nieuwer programma",
        en: "{0} has format {1} and this program knows {2}; open it with a newer program"
      ).filled(path, String(version), String(known))
    case .unreachable(let path, let reason):
      LocalizedText(
        nl: "{0} is niet te lezen of te schrijven: {1}", en: "{0} can't be read or written: {1}"
      ).filled(path, reason)
    }
  }
}
