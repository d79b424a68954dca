/// Divides a whole among parts in proportion, in whole units: the largest remainders get what is left.
///
/// Ties go to the first. The parts add up to the whole exactly, so no place and no cent is lost.
enum Apportionment {
  static func divide(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.indices.map { $0 == 0 ? total : 0 } }
    let exact = weights.map { Double(total) * $0 / sum }
    var parts = exact.map { Int($0.rounded(.down)) }
    let order = exact.indices.sorted {
      let left = exact[$0] - exact[$0].rounded(.down)
      let right = exact[$1] - exact[$1].rounded(.down)
      return left == right ? $0 < $1 : left > right
    }
    var rest = total - parts.reduce(0, +)
    var index = 0
    while rest > 0 {
      parts[order[index % order.count]] += 1
      rest -= 1
      index += 1
    }
    return parts
  }

  /// The same where nobody who has a part in it can do without: one each where there is enough, from who has most.
  static func divide(_ total: Int, amongAll weights: [Double]) -> [Int] {
    var parts = divide(total, by: weights)
    for index in parts.indices where weights[index] > 0 && parts[index] == 0 {
      guard let most = parts.indices.max(by: { (parts[$0], $1) < (parts[$1], $0) }), parts[most] > 1 else { break }
      parts[most] -= 1
      parts[index] = 1
    }
    return parts
  }
}

extension [Double] {
  /// The weights divided by their sum; as they are where they add to nothing.
  var normalised: [Double] {
    let sum = reduce(0, +)
    return sum > 0 ? map { $0 / sum } : self
  }
}
