public import YouthCare

/// What drives one figure: by group of inputs what moving it alone does, and what part of the variance it makes.
///
/// MODEL.md, Q4. Of the difference between two options it is the same, of differences world by world.
public struct Drivers: Sendable, Equatable {
  /// What is told of a group.
  public struct Part: Sendable, Equatable {
    /// The group.
    public let group: InputGroup
    /// Its share of the variance alone, and with all that it makes only together with others.
    public let first: Figure
    public let total: Figure
    /// The standard deviation that it makes, all together; in the figure's unit.
    public let made: Figure
    /// What it does at its low and its high end; `nil` of chance, which has none.
    public let bar: Tornado.Bar?
  }

  /// What is told of a single number.
  public struct Single: Sendable, Equatable {
    /// What it is.
    public let factor: WorldFactor
    /// Its group.
    public let group: InputGroup
    /// What it does at its low and its high end.
    public let bar: Tornado.Bar
  }

  /// The standard deviation of the figure over worlds.
  public let deviation: Figure
  /// What the groups make alone, all together: the rest of the variance comes of their going together.
  public let alone: Figure
  /// The groups, those first that make most with all others.
  public let parts: [Part]
  /// The single numbers that weigh most, the longest bars first.
  public let singles: [Single]

  /// Whether nothing moves it: an empty difference.
  public var isNothing: Bool { deviation.value == 0 && parts.allSatisfy { ($0.bar?.swing ?? 0) == 0 } }

  /// What drives a figure, from its values.
  ///
  /// - Parameters:
  ///   - groups: the groups of the design, in its order.
  ///   - values: by the design's runs.
  ///   - ends: with everything else at its middle, for a group's or a number's low and high end.
  public init(
    _ groups: [InputGroup], _ values: PickFreezeDesign.Values, ends: TornadoValues, bootstrap: Bootstrap = Bootstrap()
  ) {
    let indices = SobolIndices(values, bootstrap: bootstrap)
    let bars = Dictionary(
      ends.tornado.bars.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    deviation = Self.root(indices.variance)
    // The effects of all groups added up, as if they were one.
    let sum = values.a.indices.map { row in
      values.mixed.reduce(values.a[row]) { $0 + $1[row] - values.a[row] }
    }
    alone = SobolIndices(a: values.a, b: values.b, mixed: [sum], bootstrap: bootstrap).first[0]
    parts = indices.ranking.map { position in
      Part(
        group: groups[position], first: indices.first[position], total: indices.total[position],
        made: values.deviation(madeBy: position), bar: bars[TornadoValues.name(of: groups[position])])
    }
    singles = ends.singles.compactMap { single in
      single.factor.flatMap { factor in
        bars[single.name].map { Single(factor: factor, group: single.group, bar: $0) }
      }
    }.enumerated().sorted { (-$0.element.bar.swing, $0.offset) < (-$1.element.bar.swing, $1.offset) }.map(\.element)
  }

  /// A standard deviation from a variance.
  private static func root(_ variance: Figure) -> Figure {
    guard variance.value > 0 else { return Figure(0, standardError: 0) }
    let root = variance.value.squareRoot()
    return Figure(root, standardError: variance.standardError / (2 * root))
  }
}
