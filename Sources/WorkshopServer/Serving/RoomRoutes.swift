import Foundation
import HTTPTypes
import Hummingbird
import Workshop

/// The room: its pages and their parts, the forms that are sent from them, and what is taken out.
struct RoomRoutes {
  let host: any WorkshopHost
  let site: SameSite
  let limits: ServerLimits
  let forms: Allowance<Seat>

  init(host: any WorkshopHost, site: SameSite, limits: ServerLimits) {
    (self.host, self.site, self.limits) = (host, site, limits)
    forms = Allowance(burst: limits.forms, perSecond: limits.formsPerSecond)
  }

  func add(to router: Router<RoomContext>) {
    router.get("/page.css") { _, _ in asset(host.style, type: "text/css; charset=utf-8") }
    router.get("/page.js") { _, _ in asset(host.script, type: "text/javascript; charset=utf-8") }
    addPages(to: router)
    router.post("/room/command") { request, context in try await command(request, context) }
    router.post("/room/check") { request, context in
      let (seat, form) = try await ownForm(request, context)
      return Reply.outcome(await host.check(form, for: seat, in: context.language))
    }
    router.get("/room/part/:name") { request, context in
      let part = await host.part(
        try context.named("name"), asking: try request.query, for: try context.seated, in: context.language)
      guard let part else { throw WebFault.notFound }
      return Reply.page(part)
    }
    router.get("/room/events") { request, context in
      UpdateStream(board: host.board, seat: try context.seated, limits: limits).response(to: request)
    }
    for path in ["/room/out/:name", "/export/:name"] as [RouterPath] {
      router.get(path) { request, context in
        let file = await host.export(
          try context.named("name"), options: try request.query, for: try context.seated, in: context.language)
        guard let file else { throw WebFault.notFound }
        return Reply.file(file)
      }
    }
  }

  private func addPages(to router: Router<RoomContext>) {
    router.get("/room") { request, context in
      context.seat?.person == .projector ? Reply.goOn(to: "/projector") : try await page(.room, request, context)
    }
    router.get("/projector") { request, context in try await page(.projector, request, context) }
    router.get("/trust") { request, context in try await page(.trust, request, context) }
    router.get("/guide") { request, context in try await page(.guide, request, context) }
    router.get("/room/lever/:key") { request, context in
      try await page(.lever(try context.named("key")), request, context)
    }
  }

  /// A page; who hasn't come in yet goes to the door.
  private func page(_ view: WorkshopView, _ request: Request, _ context: RoomContext) async throws -> Response {
    guard let seat = context.seat else { return Reply.goOn(to: "/") }
    let page = await host.page(view, asking: try request.query, for: seat, in: context.language, faults: [])
    guard let page else { throw WebFault.notFound }
    return Reply.page(page)
  }

  private func command(_ request: Request, _ context: RoomContext) async throws -> Response {
    let (seat, form) = try await ownForm(request, context)
    let (faults, status): ([FieldFault], HTTPResponse.Status)
    switch await host.perform(form, by: seat, in: context.language) {
    case .done(let next): return request.wantsJSON ? Reply.outcome([], next: next) : Reply.goOn(to: next)
    case .refused(let found): (faults, status) = (found, .unprocessableContent)
    case .forbidden(let fault): (faults, status) = ([fault], .forbidden)
    case .notKept(let fault): (faults, status) = ([fault], .serviceUnavailable)
    }
    // Why it wasn't done: for the script as faults by field, for a person on the page itself.
    if request.wantsJSON { return Reply.outcome(faults, status: status) }
    let page = await host.page(.room, asking: form, for: seat, in: context.language, faults: faults)
    guard let page else { throw WebFault.forbidden }
    return Reply.page(page, status: status)
  }

  /// A form of somebody who has come in, sent by their own page, and not too many of them.
  private func ownForm(_ request: Request, _ context: RoomContext) async throws -> (Seat, WorkshopForm) {
    let seat = try context.seated
    guard forms.take(seat) else { throw WebFault.tooMany(seconds: 1) }
    let form = try await request.form(from: site, limit: limits.body)
    guard RoomWord.areEqual(form[Seat.tokenField] ?? "", seat.formToken) else { throw WebFault.forbidden }
    return (seat, form)
  }

  private func asset(_ text: String, type: String) -> Response {
    var response = Reply.text(text, type: type)
    response.headers[.cacheControl] = "no-cache"
    return response
  }
}

extension Request {
  /// What stands behind the question mark.
  fileprivate var query: WorkshopForm {
    get throws {
      guard let query = WorkshopForm(urlEncoded: uri.query ?? "") else { throw WebFault.notForm }
      return query
    }
  }
}

extension RoomContext {
  /// The seat, without which nothing of the room is told.
  fileprivate var seated: Seat {
    get throws {
      guard let seat else { throw WebFault.forbidden }
      return seat
    }
  }

  /// A name that stands in the address.
  fileprivate func named(_ parameter: String) throws -> String {
    guard let name = parameters.get(parameter)?.removingPercentEncoding, name.utf8.count <= 300 else {
      throw WebFault.notFound
    }
    return name
  }
}
