/// Whole numbers that add up to a total and lie as near as they can to shares of it.
///
/// Each has its share rounded down, and those with the largest remainders one more (Hamilton's method); of equal
/// remainders, the first.
public enum LargestRemainder {
  /// Divides a total by weights, of which none is negative; all to the first where every weight is 0.
  static func split(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.indices.map { $0 == 0 ? total : 0 } }
    return round(weights.map { Double(total) * ($0 / sum) }, to: total)
  }

  /// Whole numbers near to given ones, of whatever sign, that add up to a total.
  public static func round(_ values: [Double], to total: Int) -> [Int] {
    guard !values.isEmpty else { return [] }
    var whole = values.map { Int($0.rounded(.down)) }
    // Values that add up to the total lack less than one each; what they are beyond that is shared alike.
    let lack = total - whole.reduce(0, +)
    let (each, rest) = lack.quotientAndRemainder(dividingBy: whole.count)
    for place in whole.indices { whole[place] += each }
    let order = values.indices.sorted {
      let (left, right) = (values[$0] - values[$0].rounded(.down), values[$1] - values[$1].rounded(.down))
      return (-left, $0) < (-right, $1)
    }
    if rest >= 0 {
      for place in order.prefix(rest) { whole[place] += 1 }
    } else {
      for place in order.suffix(-rest) { whole[place] -= 1 }
    }
    return whole
  }
}
