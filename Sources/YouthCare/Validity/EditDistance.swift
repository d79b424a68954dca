/// The fewest characters to insert, delete, replace or swap with a neighbour to get from one word to another.
///
/// Source: optimal string alignment (Damerau 1964, Levenshtein 1966).
package func editDistance(from word: String, to other: String) -> Int {
  let left = Array(word.lowercased())
  let right = Array(other.lowercased())
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}

/// The word that somebody probably meant, or `nil` where none is near: at most a third of its characters differ.
public func nearest(to word: String, among candidates: [String]) -> String? {
  guard word.count <= 60 else { return nil }
  let near = candidates.map { ($0, editDistance(from: word, to: $0)) }
    .filter { $0.1 <= max(1, max(word.count, $0.0.count) / 3) }
  return near.min { $0.1 < $1.1 }?.0
}
