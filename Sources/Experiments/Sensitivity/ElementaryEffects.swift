/// How much each input moves a figure when it alone moves, at different places of the others: a cheap screening.
///
/// MODEL.md, Q4.
///
/// An elementary effect is the change of the figure over that of the input, in units of the input's whole range. μ* is
/// the mean of their sizes: how much the input matters. σ is their spread: whether that hangs on the others or isn't a
/// straight line. Errors by drawing paths anew.
///
/// Sources: Morris 1991; Campolongo, Cariboni and Saltelli 2007, *An effective screening design for sensitivity
/// analysis of large models*. Run every point with the same replications, or chance adds √2 of its error over ⅔ to each
/// effect.
public struct ElementaryEffects: Sendable, Equatable {
  /// What is told of an input.
  public struct Effect: Sendable, Equatable {
    /// The mean effect μ, with its sign.
    public let mean: Figure
    /// The mean size of the effect μ*.
    public let size: Figure
    /// The standard deviation σ of the effects.
    public let spread: Figure
  }

  /// By input.
  public let effects: [Effect]

  /// The effects from the figures at a design's points, by path.
  public init(_ design: MorrisDesign, values: [[Double]], bootstrap: Bootstrap = Bootstrap()) {
    precondition(values.count == design.paths.count)
    let byInput = (0..<design.inputs).map { input in
      zip(design.paths, values).map { path, values in
        precondition(values.count == path.points.count)
        guard let move = path.moved.firstIndex(of: input) else { preconditionFailure("every input moves") }
        return (values[move + 1] - values[move]) / (path.points[move + 1][input] - path.points[move][input])
      }
    }
    effects = byInput.map { effects in
      func figure(_ statistic: ([Double]) -> Double) -> Figure {
        let resampled = bootstrap.statistics(of: effects.count) { drawn in statistic(drawn.map { effects[$0] }) }
        return bootstrap.figure(statistic(effects), resampled)
      }
      return Effect(
        mean: figure(OutcomeValues.mean), size: figure { OutcomeValues.mean($0.map(abs)) },
        spread: figure { Estimate($0).standardDeviation })
    }
  }
}
