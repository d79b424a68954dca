import Synchronization
import Workshop
import WorkshopServer

/// A workshop that says what it was asked.
final class TestHost: WorkshopHost {
  let style = "main { color: black }"
  let script = "'use strict'"
  let board = UpdateBoard()
  private let done = Mutex<[[String: String]]>([])

  /// The forms that were done.
  var performed: [[String: String]] { done.withLock { $0 } }

  func page(_ view: WorkshopView, for visit: Visit, after refused: RefusedForm?) async -> String? {
    if case .lever(let key) = view, key != "segments.S5.stay" { return nil }
    if view == .guide, visit.seat.person != .facilitator { return nil }
    let faults = refused?.faults.map(\.text).joined(separator: ",") ?? ""
    return """
      view=\(view);person=\(visit.seat.person);lang=\(visit.language.code);token=\(visit.seat.formToken);\
      option=\(visit.query["option"] ?? "");faults=\(faults);typed=\(refused?.fields["text"] ?? "");
      """
  }

  func part(_ name: String, for visit: Visit) async -> String? {
    name == "comparison" ? "part of \(visit.query["option"] ?? "all")" : nil
  }

  func perform(_ form: [String: String], by visit: Visit) async -> CommandOutcome {
    switch form["kind"] {
    case "refuse": return .refused([FieldFault("too high", in: "tariff")])
    case "forbid": return .forbidden([FieldFault("the facilitator does this")])
    case "lose": return .notKept([FieldFault("the disk is full")])
    default:
      done.withLock { $0.append(form) }
      return .done(next: "/room?option=2")
    }
  }

  func check(_ form: [String: String], by visit: Visit) async -> [FieldFault] {
    form["tariff"] == "9200" ? [FieldFault("outside 0 to 500", in: "tariff")] : []
  }

  func export(_ name: String, for visit: Visit) async -> ServedFile? {
    guard name == "record" else { return nil }
    return ServedFile(name: "a\"b\r\n/record.html", type: "text/html; charset=utf-8", bytes: Array("record".utf8))
  }
}
