/// What the server takes at most, so that nobody holds up the others.
public struct ServerLimits: Sendable {
  /// Bytes of a form.
  public var body = 64 * 1_024
  /// Bytes of a request's headers.
  public var headers = 16 * 1_024
  /// How long a request may take to arrive.
  public var arrival = Duration.seconds(10)
  /// How long a connection may be silent between requests.
  public var idle = Duration.seconds(30)
  /// How long a device may take nothing of what is sent to it.
  public var stall = Duration.seconds(60)
  /// Connections in all.
  public var connections = 512
  /// Connections of one address.
  public var connectionsOfAddress = 160
  /// Connections beyond those, on which the facilitator alone is served.
  public var reserve = 32
  /// Streams of one seat.
  public var streams = 4
  /// How often a stream without news shows that it is there.
  public var heartbeat = Duration.seconds(15)
  /// Forms that a seat may send at once.
  public var forms = 40
  /// Forms that a seat may send each second after that.
  public var formsPerSecond = 8.0
  /// Times that an address may join at once.
  public var joins = 60
  /// How long requests in progress may take when the server stops.
  public var farewell = Duration.milliseconds(1_500)

  /// What a workshop of thirty needs, several times over.
  public init() {}
}
