import Foundation
import HTTPTypes
import Hummingbird
import Workshop
import YouthCare

/// What is sent back, in the few forms that there are.
enum Reply {
  /// A page or a fragment of one.
  static func page(_ markup: String, status: HTTPResponse.Status = .ok) -> Response {
    text(markup, type: "text/html; charset=utf-8", status: status)
  }

  /// A text of some type.
  static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A page to go on with, asked by GET; a path of this server, whatever it was made of.
  static func goOn(to path: String) -> Response {
    let isOwn = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
    return Response(status: .seeOther, headers: [.location: isOwn ? path : "/room"])
  }

  /// What became of a form, for the page's script, and where the page goes on.
  static func outcome(_ faults: [FieldFault], next: String? = nil, status: HTTPResponse.Status = .ok) -> Response {
    struct Outcome: Encodable {
      let ok: Bool
      let faults: [FieldFault]
      let next: String?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts encode always.
    let json = (try? encoder.encode(Outcome(ok: faults.isEmpty && status == .ok, faults: faults, next: next))) ?? Data()
    return text(String(decoding: json, as: UTF8.self), type: "application/json; charset=utf-8", status: status)
  }

  /// A fault, as the page's script or a person reads it.
  static func fault(_ fault: WebFault, to request: Request, in language: Language) -> Response {
    var response =
      request.wantsJSON
      ? outcome([FieldFault(fault.text.text(in: language))], status: fault.status)
      : page(FaultPage(fault: fault, language: language).markup, status: fault.status)
    if case .tooMany(let seconds) = fault { response.headers[.retryAfter] = String(seconds) }
    if fault == .unavailable { response.headers[.retryAfter] = "5" }
    return response
  }

  /// A file to take along.
  static func file(_ file: ServedFile) -> Response {
    let name = String(
      file.name.unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar))
          ? Character(scalar) : "-"
      })
    return Response(
      status: .ok,
      headers: [.contentType: file.type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }
}

extension Request {
  /// Whether the page's script asks, and not a person's browser.
  var wantsJSON: Bool { headers[.accept]?.contains("application/json") == true }
}
