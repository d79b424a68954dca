import Synchronization
import Workshop
import WorkshopServer
import YouthCare

/// A workshop that says what it was asked.
final class TestHost: WorkshopHost {
  let style = "main { color: black }"
  let script = "'use strict'"
  let board = UpdateBoard()
  private let done = Mutex<[WorkshopForm]>([])

  /// The forms that were done.
  var performed: [WorkshopForm] { done.withLock { $0 } }

  func page(
    _ view: WorkshopView, asking query: WorkshopForm, for seat: Seat, in language: Language, faults: [FieldFault]
  ) async -> String? {
    if case .lever(let key) = view, key != "segments.S5.stay" { return nil }
    if view == .guide, seat.person != .facilitator { return nil }
    let faults = faults.map(\.text).joined(separator: ",")
    return """
      view=\(view);person=\(seat.person);lang=\(language.code);token=\(seat.formToken);\
      option=\(query["option"] ?? "");faults=\(faults);typed=\(query["text"] ?? "");
      """
  }

  func part(_ name: String, asking query: WorkshopForm, for seat: Seat, in language: Language) async -> String? {
    name == "comparison" ? "part of \(query["option"] ?? "all")" : nil
  }

  func perform(_ form: WorkshopForm, by seat: Seat, in language: Language) async -> CommandOutcome {
    switch form.kind {
    case "refuse": return .refused([FieldFault("too high", in: "tariff")])
    case "forbid": return .forbidden(FieldFault("the facilitator does this"))
    case "lose": return .notKept(FieldFault("the disk is full"))
    default:
      done.withLock { $0.append(form) }
      return .done(next: "/room?option=2")
    }
  }

  func check(_ form: WorkshopForm, for seat: Seat, in language: Language) async -> [FieldFault] {
    form["tariff"] == "9200" ? [FieldFault("outside 0 to 500", in: "tariff")] : []
  }

  func export(
    _ name: String, options query: WorkshopForm, for seat: Seat, in language: Language
  ) async -> ServedFile? {
    guard name == "record" else { return nil }
    return ServedFile(name: "a\"b\r\n/record.html", type: "text/html; charset=utf-8", bytes: Array("record".utf8))
  }
}
