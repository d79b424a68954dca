import CareSimulation
import Experiments
import Foundation
import Sampling
import Storage
import YouthCare

/// The average region with the pressure of each segment planted up to 8 % off: whether calibration finds the way back to
/// the stated waits, and to the pressure of 1 that its balance asks.
///
/// It stops where a wait is within two errors of the stated one: so near is a pressure known, not nearer. One such region,
/// by one seed, is a test (`CalibrationTests`).
enum CalibrationRecovery: Study {
  static let name = "calibration"
  static let question = "Does calibration recover planted regions?"
  static let seeds = 8

  static func run(seeds: Int) async throws -> Finding {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../Scenarios/average-region.yaml"
    ).standardizedFileURL.path
    let stated = try ScenarioReader().read(path: path).scenario
    var found: [Int: [Double]] = [:]
    var faults: [String] = []
    for seed in 1...seeds {
      var planted = stated
      var luck = RandomStream(seed: UInt64(seed), purpose: 8)
      for position in planted.segments.indices {
        planted.segments[position].inflow.pressure = 0.92 + 0.16 * luck.uniform()
      }
      for fit in try await Calibration(planted, replications: 100, seed: UInt64(seed), threads: 2).run() {
        found[fit.segment, default: []].append(fit.pressure)
        let place = "seed \(seed), \(stated.segments[fit.segment].id)"
        if !fit.isReached { faults.append("\(place): the stated wait isn't reached") }
        if abs(fit.pressure - 1) > 0.05 { faults.append("\(place): a pressure of \(fit.pressure)") }
      }
    }
    if found.count < 5 || found.values.contains(where: { $0.count != seeds }) {
      faults.append("not each of the five segments with a stated wait has a fit for each seed")
    }
    var lines = ["segment   pressure found, mean and largest distance from 1"]
    for (position, pressures) in found.sorted(by: { $0.key < $1.key }) {
      let mean = pressures.reduce(0, +) / Double(pressures.count)
      let farthest = pressures.map { abs($0 - 1) }.max() ?? 0
      let id = stated.segments[position].id
      lines.append(id.padded(10) + String(format: "%.4f   %.4f", mean, farthest))
      if abs(mean - 1) > 0.02 { faults.append("\(id): a mean pressure of \(mean)") }
    }
    return Finding(table: lines.joined(separator: "\n"), faults: faults)
  }
}
