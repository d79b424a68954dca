import CareSimulation
import Experiments
import Foundation
import Sampling
import Storage
import YouthCare

/// The average region with the pressure of each segment planted up to 8 % off: whether calibration finds the way back to
/// the stated waits, and to the pressure of 1 that its balance asks.
///
/// One such region, by one seed, is a test (`CalibrationTests`).
enum CalibrationRecovery: Study {
  static let name = "calibration"
  static let question = "Does calibration recover planted regions?"
  static let seeds = 8

  static func run(seeds: Int) async throws -> Finding {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../Scenarios/average-region.yaml"
    ).standardizedFileURL.path
    let stated = try ScenarioReader().read(path: path).scenario
    var found = [[Double]](repeating: [], count: stated.segments.count)
    var faults: [String] = []
    for seed in 1...seeds {
      var planted = stated
      var luck = RandomStream(seed: UInt64(seed), purpose: 8)
      for position in planted.segments.indices {
        planted.segments[position].inflow.pressure = 0.92 + 0.16 * luck.uniform()
      }
      let fits = try await Calibration(planted, replications: 100, seed: UInt64(seed), threads: 2).run()
      if fits.count != stated.segments.count { faults.append("seed \(seed): \(fits.count) segments have a fit") }
      for fit in fits {
        found[fit.segment].append(fit.pressure)
        if !fit.isReached { faults.append("seed \(seed), segment \(fit.segment): the stated wait isn't reached") }
        if abs(fit.pressure - 1) > 0.03 {
          faults.append("seed \(seed), segment \(fit.segment): a pressure of \(fit.pressure)")
        }
      }
    }
    var lines = ["segment   pressure found, mean and largest distance from 1"]
    for (position, pressures) in found.enumerated() {
      let mean = pressures.reduce(0, +) / Double(max(1, pressures.count))
      let farthest = pressures.map { abs($0 - 1) }.max() ?? .infinity
      lines.append(stated.segments[position].id.padded(10) + String(format: "%.4f   %.4f", mean, farthest))
    }
    return Finding(table: lines.joined(separator: "\n"), faults: faults)
  }
}
