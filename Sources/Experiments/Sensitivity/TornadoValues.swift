public import YouthCare

/// The values behind the bars of a tornado: of the middle, and of each group and number at its low and high end.
public struct TornadoValues: Sendable, Equatable {
  /// What is moved.
  public struct End: Sendable, Equatable {
    /// The group that it is or stands in.
    public let group: InputGroup
    /// The single factor that it is; `nil` where it is the whole group.
    public let factor: WorldFactor?
    /// By replication, with all of it at its low and at its high end.
    public let low: [Double]
    public let high: [Double]

    /// An input with its values.
    public init(_ group: InputGroup, _ factor: WorldFactor? = nil, low: [Double], high: [Double]) {
      self.group = group
      self.factor = factor
      self.low = low
      self.high = high
    }

    /// A name that is unique among all.
    var name: String { factor?.key ?? TornadoValues.name(of: group) }
  }

  /// By replication, with everything at its middle.
  public let middle: [Double]
  /// What is moved.
  public let ends: [End]

  /// Values by replication.
  public init(middle: [Double], _ ends: [End]) {
    self.middle = middle
    self.ends = ends
  }

  /// The name of a whole group among names of numbers.
  static func name(of group: InputGroup) -> String { "group:\(group.rawValue)" }

  /// The bars of all, told together.
  var tornado: Tornado { Tornado(middle: middle, ends.map { ($0.name, $0.low, $0.high) }) }

  /// The single numbers among them.
  var singles: [End] { ends.filter { $0.factor != nil } }

  /// Those of an option less those of another, replication by replication.
  public func less(_ other: TornadoValues) -> TornadoValues {
    precondition(ends.map(\.name) == other.ends.map(\.name))
    func difference(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 - $1 } }
    return TornadoValues(
      middle: difference(middle, other.middle),
      zip(ends, other.ends).map { own, before in
        End(
          own.group, own.factor, low: difference(own.low, before.low), high: difference(own.high, before.high))
      })
  }
}
