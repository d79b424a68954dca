internal import CGSL

/// What a correlation of ranks and one of normal scores are worth in each other.
///
/// Spearman's ρ of two normal variables with correlation R is (6/π) arcsin(R/2), and back R = 2 sin(πρ/6); Kendall's τ
/// is (2/π) arcsin R (Kruskal 1958, *Ordinal measures of association*, JASA 53).
public enum RankCorrelation {
  /// The correlation of normal scores whose ranks have a correlation ρ (Spearman).
  public static func normalCorrelation(spearman: Double) -> Double { 2 * sin(.pi * spearman / 6) }

  /// The rank correlation (Spearman's ρ) of normal scores with a correlation.
  public static func spearman(normalCorrelation: Double) -> Double { 6 / .pi * asin(normalCorrelation / 2) }

  /// Kendall's τ of normal scores with a correlation.
  public static func kendall(normalCorrelation: Double) -> Double { 2 / .pi * asin(normalCorrelation) }

  /// The correlation of normal scores of which two lie on the same side of their medians with a probability, which is
  /// what experts can be asked (SHELF).
  public static func normalCorrelation(concordance: Double) -> Double { sin(.pi * concordance - .pi / 2) }
}
