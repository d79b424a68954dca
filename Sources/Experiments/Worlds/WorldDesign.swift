/// Which draws of what isn't known each replication of an experiment meets.
///
/// A headline run lives through the world of its own number once; a study of where spread comes from takes facts, the
/// course of the years and chance apart.
public struct WorldDesign: Sendable {
  /// What tells it from other designs: a part of the identity of blocks.
  public let name: String
  /// The draws of a replication, by its number.
  let draw: @Sendable (Int) -> WorldDraw

  /// A design by a name that says all its draws depend on.
  public init(named name: String, draw: @escaping @Sendable (Int) -> WorldDraw) {
    self.name = name
    self.draw = draw
  }

  /// Each replication in the world of its own number.
  public static let headline = WorldDesign(named: "") { WorldDraw($0) }

  /// Facts, courses of years and chance by a nested design.
  public static func nested(_ design: NestedDesign) -> WorldDesign {
    let runs = design.runs
    // Runs of more levels go on with those of fewer: how many there are tells no two apart.
    return WorldDesign(named: "nested in \(design.walks) x \(design.replications)") { number in
      let run = runs[number]
      var draw = WorldDraw(run.levels)
      for factor in WorldFactor.courses { draw[factor] = .draw(run.walks) }
      draw[.chance] = .draw(run.chance)
      return draw
    }
  }

  /// Groups of factors by a pick-freeze design: replication `row × runs + run` of its rows and runs.
  ///
  /// - Parameter groups: as many as the design has; what is in none has the draw of the row.
  public static func pickFreeze(_ design: PickFreezeDesign, of groups: [[WorldFactor]]) -> WorldDesign {
    precondition(groups.count == design.groups)
    let runs = design.runs
    return WorldDesign(named: "pick-freeze \(design.rows) of \(groups)") { number in
      let row = number / runs.count
      var draw = WorldDraw(row)
      for (group, own) in zip(groups, design.draws(runs[number % runs.count], row: row)) {
        for factor in group { draw[factor] = .draw(own) }
      }
      return draw
    }
  }
}
