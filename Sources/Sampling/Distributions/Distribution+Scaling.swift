extension Distribution {
  /// The distribution of a draw times a factor: the lengths in its description are so much longer, its shape stays.
  ///
  /// - Precondition: it is one of lengths, and the factor is positive.
  public func scaled(by factor: Double) -> Distribution {
    precondition(factor > 0, "a length times nothing is none")
    var scaled = statement
    for number in statement.numbers {
      let key = number.key.prefix { $0 != "[" }
      guard DistributionFamily.parameters.first(where: { $0.key == key })?.unit == .length else { continue }
      scaled[number.key] = number.value * factor
    }
    do { return try Distribution(scaled) } catch { preconditionFailure("no distribution after scaling: \(error)") }
  }
}
