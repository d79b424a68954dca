internal import Workshop
internal import YouthCare

/// Who set which lever last, and where two people were setting one at the same time: it is told until the option changes
/// again.
struct LeverClashes {
  private struct Clash {
    let address: Address
    let first: String?
    let last: String?
    let firstBy: Seat?
    let lastBy: Seat
  }
  private var setters: [OptionNumber: [Address: Seat]] = [:]
  private var clashes: [OptionNumber: [Clash]] = [:]

  /// Notes that somebody sets levers of an option: where what stands there now isn't what their form was shown with, nor
  /// what they set, somebody else has set it meanwhile.
  mutating func note(_ settings: [LeverSetting], of option: WorkshopOption, from form: WorkshopForm, by seat: Seat) {
    let shown = form.byName
    let own = settings.compactMap { setting -> Clash? in
      guard shown[FormField.isShown] != nil else { return nil }
      let now = option.settings.text(at: setting.address)
      let before = shown[FormField.shown + "\(setting.address)"].flatMap { $0.isEmpty ? nil : $0 }
      let typed = setting.text.allSatisfy(\.isWhitespace) ? nil : setting.text
      guard now != before, now != typed else { return nil }
      return Clash(
        address: setting.address, first: now, last: typed, firstBy: setters[option.number]?[setting.address],
        lastBy: seat)
    }
    clashes[option.number] = own
    for setting in settings { setters[option.number, default: [:]][setting.address] = seat }
  }

  /// Notes that an option was changed in another way.
  mutating func settle(_ option: OptionNumber) { clashes[option] = nil }

  /// Those of an option, as they are told to somebody.
  func told(of option: OptionNumber, to seat: Seat) -> [LeverClash] {
    (clashes[option] ?? []).map { clash in
      let side: LeverClash.Side = clash.lastBy == seat ? .last : clash.firstBy == seat ? .first : .neither
      return LeverClash(at: clash.address, first: clash.first, last: clash.last, toldTo: side)
    }
  }
}
