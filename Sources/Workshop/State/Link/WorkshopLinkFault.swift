public import YouthCare

/// Why a link can't be opened.
public enum WorkshopLinkFault: Error, Sendable, Hashable {
  /// It isn't whole, or something in it was changed on its way.
  case damaged
  /// A later program wrote it, in a format of its own.
  case newer(Int)
  /// It is longer than any that is written.
  case tooLong
  /// It was made over another base or by another program.
  case another([LinkDifference])

  /// What is said to who opens it.
  public var text: LocalizedText {
    switch self {
    case .damaged:
      LocalizedText(
        nl: "Deze link is niet heel; kopieer hem opnieuw, van begin tot eind.",
        en: "This link isn't whole; copy it again, from beginning to end.")
    case .newer(let format):
      LocalizedText(
        nl: "Deze link is gemaakt door een nieuwere versie van raming (formaat {0}); open hem daarmee.",
        en: "This link was made by a newer version of raming (format {0}); open it with that."
      ).filled("\(format)")
    case .tooLong:
      LocalizedText(
        nl: "Deze link is langer dan {0} tekens; zo lang maakt raming ze niet.",
        en: "This link is longer than {0} characters; raming makes none of that length."
      ).filled("\(WorkshopLink.longest)")
    case .another(let differences):
      LocalizedText(
        nl: "Deze link hoort bij iets anders dan deze workshop: {0}.",
        en: "This link belongs to something else than this workshop: {0}."
      ).filled(LocalizedText.list(differences.map(\.text)))
    }
  }
}

/// In what a link was made over something else than the workshop in which it is opened.
public enum LinkDifference: Sendable, Hashable {
  case version(link: String, here: String)
  case base(link: String, here: String)
  /// A file with the same name and other inputs.
  case inputs(file: String)
  case seed(link: UInt64, here: UInt64)
  case worlds(link: Int, here: Int)

  static func all(between link: WorkshopBase, and here: WorkshopBase) -> [LinkDifference] {
    var all: [LinkDifference] = []
    if link.version != here.version { all.append(.version(link: link.version, here: here.version)) }
    if link.digest != here.digest {
      all.append(link.file == here.file ? .inputs(file: here.file) : .base(link: link.file, here: here.file))
    }
    if link.seed != here.seed { all.append(.seed(link: link.seed, here: here.seed)) }
    if link.worlds != here.worlds { all.append(.worlds(link: link.worlds, here: here.worlds)) }
    return all
  }

  /// The difference in words.
  public var text: LocalizedText {
    switch self {
    case .version(let link, let here):
      LocalizedText(nl: "raming {0} in plaats van {1}", en: "raming {0} instead of {1}").filled(link, here)
    case .base(let link, let here):
      LocalizedText(nl: "basis {0} in plaats van {1}", en: "base {0} instead of {1}").filled(link, here)
    case .inputs(let file):
      LocalizedText(nl: "{0} met andere invoer", en: "{0} with other inputs").filled(file)
    case .seed(let link, let here):
      LocalizedText(
        nl: "startgetal {0} in plaats van {1} (--seed {0})", en: "seed {0} instead of {1} (--seed {0})"
      ).filled("\(link)", "\(here)")
    case .worlds(let link, let here):
      LocalizedText(
        nl: "{0} toekomsten in plaats van {1} (--worlds {0})", en: "{0} futures instead of {1} (--worlds {0})"
      ).filled("\(link)", "\(here)")
    }
  }
}
