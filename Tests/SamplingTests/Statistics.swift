import Foundation

/// Wilson and Hilferty's (1931) approximation: the cube root of chi-square over its degrees of freedom is nearly normal.
func chiSquareScore(counts: [Int], chances: [Double]) -> Double {
  let total = Double(counts.reduce(0, +))
  var statistic = 0.0
  for (count, chance) in zip(counts, chances) {
    let expected = total * chance
    let offset = Double(count) - expected
    statistic += offset * offset / expected
  }
  let freedom = Double(counts.count - 1)
  let variance: Double = 2 / (9 * freedom)
  return (cbrt(statistic / freedom) - (1 - variance)) / variance.squareRoot()
}

/// The sample's mean and variance about a known mean, with their standard errors.
struct SampleMoments {
  let mean: Double
  let meanError: Double
  let variance: Double
  let varianceError: Double

  init(_ values: [Double], about center: Double) {
    let n = Double(values.count)
    var sums = (0.0, 0.0, 0.0)
    for value in values {
      let offset = value - center
      let square = offset * offset
      sums.0 += offset
      sums.1 += square
      sums.2 += square * square
    }
    mean = center + sums.0 / n
    variance = sums.1 / n
    meanError = (variance / n).squareRoot()
    varianceError = ((sums.2 / n - variance * variance) / n).squareRoot()
  }
}

/// How many values fall in (edge before, edge] for each edge.
func countBins(_ values: [Double], upperEdges: [Double]) -> [Int] {
  var counts = [Int](repeating: 0, count: upperEdges.count)
  for value in values {
    var low = 0
    var high = upperEdges.count - 1
    while low < high {
      let middle = (low + high) / 2
      if value <= upperEdges[middle] { high = middle } else { low = middle + 1 }
    }
    counts[low] += 1
  }
  return counts
}

/// Simpson's rule over panels that double in width from a small one, so that heavy tails and steep starts both fit.
func integral(to end: Double, from start: Double = 0, _ function: (Double) -> Double) -> Double {
  var sum = 0.0
  var left = start
  var width = (end - start) * 1e-12
  while left < end {
    let right = min(end, left + width)
    let step = (right - left) / 1024
    for index in 0..<512 {
      let a = left + Double(2 * index) * step
      sum += step / 3 * (function(a) + 4 * function(a + step) + function(a + 2 * step))
    }
    left = right
    width = (left - start) * 0.25
  }
  return sum
}

/// Where a falling function reaches a level, by bisection.
func crossing(of level: Double, from low: Double, to high: Double, _ function: (Double) -> Double) -> Double {
  var low = low
  var high = high
  for _ in 0..<100 {
    let middle = (low + high) / 2
    if function(middle) > level { low = middle } else { high = middle }
  }
  return (low + high) / 2
}
