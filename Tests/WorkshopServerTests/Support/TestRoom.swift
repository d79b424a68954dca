import Foundation
import WorkshopServer
import YouthCare

/// A room that is open for the length of a test, on a port of its own.
struct TestRoom: Sendable {
  let host: TestHost
  let server: WorkshopServer
  let port: Int

  /// Opens a room, over a file or a new one, and closes it afterwards.
  static func open(
    _ file: WorkshopFile? = nil, limits: ServerLimits = ServerLimits(), _ test: (TestRoom) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let own = try file ?? WorkshopFile(at: folder + "/workshop.sqlite")
      var settings = ServerSettings(port: 0, language: .english)
      settings.limits = limits
      let host = TestHost()
      let server = try WorkshopServer(host, file: own, settings: settings)
      let (ports, started) = AsyncStream<Int>.makeStream()
      let running = Task {
        defer { started.finish() }
        try await server.run { started.yield($0) }
      }
      guard let port = await ports.first(where: { _ in true }) else { return try await running.value }
      do {
        try await test(TestRoom(host: host, server: server, port: port))
      } catch {
        running.cancel()
        throw error
      }
      running.cancel()
      _ = await running.result
    }
  }

  /// A device without a seat.
  var stranger: Device { Device(port: port) }

  /// A device that has come in.
  func joined(as role: String = "participant") async throws -> Device {
    var device = stranger
    let answer = try await device.post(
      "/join", ["role": role, "code": role == "facilitator" ? server.key : server.code])
    device.cookie = answer.headers["set-cookie"].map { String($0.prefix { $0 != ";" }) }
    let page = try await device.get(role == "projector" ? "/projector" : "/room").body
    device.token = page.firstRange(of: "token=").map { String(page[$0.upperBound...].prefix { $0 != ";" }) } ?? ""
    return device
  }
}

/// A folder that is gone afterwards.
func withTemporaryFolder(_ work: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await work(folder.path)
}
