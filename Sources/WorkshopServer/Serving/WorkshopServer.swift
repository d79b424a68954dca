import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import YouthCare

/// Serves a workshop to a group: one room, one file, nothing from outside the machine.
public struct WorkshopServer: Sendable {
  private let host: any WorkshopHost
  private let seats: SeatBook
  private let settings: ServerSettings

  /// A server of a workshop, with the room and the seats that its file holds.
  public init(
    _ host: any WorkshopHost, file: WorkshopFile, settings: ServerSettings
  ) throws(WorkshopFileFault) {
    self.host = host
    self.settings = settings
    seats = try SeatBook(of: file)
  }

  /// The word that lets participants and the projector in.
  public var code: String { seats.code }
  /// The word that lets the facilitator in, in groups for typing; it counts until the server stops.
  public var key: String { RoomWord.grouped(seats.key) }

  /// Serves until the program is asked to stop (Ctrl-C, SIGTERM), and stops within two seconds of that.
  ///
  /// - Parameter started: told the port once the server listens.
  public func run(started: @escaping @Sendable (Int) -> Void) async throws(ServerFault) {
    let application = application(started: started)
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigint, .sigterm], logger: application.logger)
    configuration.maximumGracefulShutdownDuration = settings.limits.farewell
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      if error is CancellationError { return }
      throw fault(error)
    }
  }

  private func application(started: @escaping @Sendable (Int) -> Void) -> some ApplicationProtocol {
    let (limits, gate) = (settings.limits, ConnectionGate(settings.limits))
    let site = SameSite(names: [settings.hostname, ProcessInfo.processInfo.hostName])
    let router = Router(context: RoomContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Door(site: site, seats: seats, gate: gate, language: settings.language))
    JoinRoutes(site: site, seats: seats, limits: limits).add(to: router)
    RoomRoutes(host: host, site: site, limits: limits).add(to: router)
    return Application(
      router: router,
      server: HTTPServerBuilder { GatedChannel(responder: $0, gate: gate, limits: limits) },
      configuration: ApplicationConfiguration(address: .hostname(settings.hostname, port: settings.port)),
      onServerRunning: { started($0.localAddress?.port ?? 0) },
      logger: Logger(label: "raming", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  private func fault(_ error: any Error) -> ServerFault {
    switch error {
    case let error as IOError where error.errnoCode == EADDRINUSE: .portInUse(settings.port)
    case let error as IOError where error.errnoCode == EACCES: .portReserved(settings.port)
    case let error as IOError where error.errnoCode == EADDRNOTAVAIL: .noSuchHost(settings.hostname)
    case is SocketAddressError, is SocketAddressError.UnknownHost: .noSuchHost(settings.hostname)
    default: .other("\(error)")
    }
  }
}
