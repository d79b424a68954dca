import HTTPTypes
import Hummingbird
import YouthCare

/// Coming in: the page with code and role, and the form that it sends.
struct JoinRoutes {
  let site: SameSite
  let seats: SeatBook
  let limits: ServerLimits
  let tries = TryLimit()
  let joins: Allowance<String>

  init(site: SameSite, seats: SeatBook, limits: ServerLimits) {
    (self.site, self.seats, self.limits) = (site, seats, limits)
    joins = Allowance(burst: limits.joins, perSecond: 0.5)
  }

  func add(to router: Router<RoomContext>) {
    router.get("/") { _, context in
      Reply.page(JoinPage(language: context.language, seat: context.seat).markup)
    }
    router.post("/join") { request, context in
      try await join(request, context)
    }
  }

  private func join(_ request: Request, _ context: RoomContext) async throws -> Response {
    let form = try await request.form(from: site, limit: limits.body)
    guard let role = JoinRole(rawValue: form["role"] ?? ""), let typed = form["code"] else { throw WebFault.notForm }
    if let wait = tries.wait(of: context.address) { throw WebFault.tooMany(seconds: Int(wait / .seconds(1)) + 1) }
    guard seats.admits(typed, as: role) else {
      tries.wrong(from: context.address)
      let page = JoinPage(language: context.language, seat: context.seat, refusal: .wrongWord, role: role)
      return Reply.page(page.markup, status: .forbidden)
    }
    guard role == .facilitator || joins.take(context.address) else { throw WebFault.tooMany(seconds: 2) }
    guard let secret = try seats.take(role), let seat = seats.seat(for: secret) else {
      let page = JoinPage(language: context.language, seat: context.seat, refusal: .full, role: role)
      return Reply.page(page.markup, status: .serviceUnavailable)
    }
    var response = Reply.goOn(to: seat.home)
    response.setCookie(Cookie(name: seats.cookie, value: secret, maxAge: 30 * 86_400, path: "/", sameSite: .strict))
    return response
  }
}
