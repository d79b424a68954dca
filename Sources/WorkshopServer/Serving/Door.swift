import HTTPTypes
import Hummingbird
import NIOCore
import Workshop
import YouthCare

/// What every request passes: its language, the name it was sent to, its seat, and room on the connection. What goes
/// wrong behind it becomes a page; whatever is sent back carries the same guards.
struct Door: RouterMiddleware {
  typealias Context = RoomContext

  let site: SameSite
  let seats: SeatBook
  let gate: ConnectionGate
  let language: Language

  func handle(
    _ request: Request, context: RoomContext, next: (Request, RoomContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    let asked = RequestLanguage(of: request, otherwise: language)
    context.language = asked.language
    var response: Response
    do {
      guard site.isOwn(request.head.authority) else { throw WebFault.forbidden }
      context.seat = request.cookies[seats.cookie].flatMap { seats.seat(for: $0.value) }
      guard
        gate.serves(context.channel, facilitator: context.seat?.person == .facilitator)
          || ["/", "/join"].contains(request.uri.path)
      else { throw WebFault.unavailable }
      response = try await next(request, context)
    } catch {
      response = Reply.fault(WebFault(error), to: request, in: asked.language)
    }
    if asked.isChosen {
      response.setCookie(
        Cookie(
          name: RequestLanguage.cookie, value: asked.language.code, maxAge: 365 * 86_400, path: "/",
          sameSite: .strict))
    }
    for (name, value) in Self.guards { response.headers[name] = value }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  /// What a browser is told not to do with what it gets.
  ///
  /// The referrer stays within the origin, not away altogether: a form without it would be sent with `Origin: null`.
  static let guards: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("X-Frame-Options")!, "DENY"),
    (HTTPField.Name("Referrer-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (HTTPField.Name("Permissions-Policy")!, "camera=(), microphone=(), geolocation=()"),
    (.vary, "Cookie, Accept-Language, Accept"),
  ]
}

extension WebFault {
  /// What is shown of an error; of one that nobody foresaw, no more than that it was there.
  init(_ error: any Error) {
    switch error {
    case let fault as WebFault: self = fault
    case is NIOTooManyBytesError: self = .tooLarge
    case is WorkshopFileFault: self = .unavailable
    case let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed: self = .notFound
    case let error as HTTPError where error.status == .contentTooLarge: self = .tooLarge
    case let error as HTTPError where error.status == .badRequest: self = .notForm
    default: self = .broken
    }
  }
}
