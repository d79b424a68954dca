public import YouthCare

/// Why a kept workshop can't be read.
public enum WorkshopUnreadable: Error, Sendable, Hashable {
  /// A later program wrote it, in a format of its own.
  case newer(Int)
  /// What stands there is no event.
  case damaged
  /// It doesn't begin with its opening.
  case noOpening

  /// What is said to who opens it.
  public var text: LocalizedText {
    switch self {
    case .newer(let format):
      LocalizedText(
        nl: "Deze workshop is bewaard door een nieuwere versie van raming (formaat {0}); open hem daarmee.",
        en: "This workshop was kept by a newer version of raming (format {0}); open it with that."
      ).filled("\(format)")
    case .damaged:
      LocalizedText(
        nl: "Deze workshop is beschadigd: er staat iets in wat raming niet heeft geschreven. Zet een kopie terug.",
        en: "This workshop is damaged: something stands in it that raming hasn't written. Put back a copy.")
    case .noOpening:
      LocalizedText(
        nl: "Deze workshop is beschadigd: het begin ontbreekt. Zet een kopie terug.",
        en: "This workshop is damaged: its beginning isn't there. Put back a copy.")
    }
  }
}
