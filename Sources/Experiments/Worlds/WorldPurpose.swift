internal import Sampling

/// The kinds of draw that make a world, each with random numbers of its own, apart from those of clients.
///
/// The raw value is part of every counter: it is never reused and never renumbered, or worlds move.
enum WorldPurpose: UInt16, CaseIterable {
  /// A level.
  case level = 0x4001
  /// How sensitive organisations are to incentives.
  case incentives = 0x4002
  /// The mean growth of a drift.
  case growth = 0x4003
  /// A year's innovation of a drift.
  case innovation = 0x4004
  /// How fast growth dies down.
  case damping = 0x4005
}

extension RandomStream {
  init(_ seed: UInt64, _ purpose: WorldPurpose) { self.init(seed: seed, purpose: purpose.rawValue) }

  /// A uniform number above 0 of somebody, in a world.
  mutating func uniform(of name: StreamName, _ candidate: Int = 0, in world: Int) -> Double {
    seek(to: Decision(stream: name, candidate: UInt32(candidate)), replication: UInt32(world))
    return uniformPositive()
  }

  /// A standard normal number of somebody, in a world.
  mutating func normal(of name: StreamName, _ candidate: Int = 0, in world: Int) -> Double {
    StandardNormal.quantile(uniform(of: name, candidate, in: world))
  }

  /// A uniform number of somebody: that of a draw, or a share that is told.
  mutating func uniform(of name: StreamName, by source: WorldDraw.Source) -> Double {
    switch source {
    case .draw(let world): uniform(of: name, in: world)
    case .at(let share): share
    }
  }

  /// A standard normal number of somebody: that of a draw, or, of one of so many years, such that they end at a share
  /// that is told.
  mutating func normal(
    of name: StreamName, _ candidate: Int = 0, by source: WorldDraw.Source, years: Int = 1
  ) -> Double {
    switch source {
    case .draw(let world): normal(of: name, candidate, in: world)
    case .at(let share): StandardNormal.quantile(share) / Double(years).squareRoot()
    }
  }
}
