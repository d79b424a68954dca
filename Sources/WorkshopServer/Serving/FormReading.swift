import HTTPTypes
import Hummingbird

extension Request {
  /// Reads a form that a page of this origin has sent.
  ///
  /// - Throws: `WebFault` where another site sent it, it is too large, or it is no form.
  func form(from site: SameSite, limit: Int) async throws -> WorkshopForm {
    guard site.isOwnForm(head) else { throw WebFault.forbidden }
    if let length = headers[.contentLength].flatMap(Int.init), length > limit { throw WebFault.tooLarge }
    let type = headers[.contentType]?.lowercased() ?? ""
    guard type.prefix(while: { $0 != ";" }) == "application/x-www-form-urlencoded" else { throw WebFault.notForm }
    let body = try await body.collect(upTo: limit)
    guard let form = WorkshopForm(urlEncoded: String(buffer: body)) else { throw WebFault.notForm }
    return form
  }
}
