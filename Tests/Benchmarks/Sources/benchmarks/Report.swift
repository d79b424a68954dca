import Foundation

/// All that was measured.
struct Report: Encodable {
  let engine: [EngineSpeed]
  let regions: [RegionRun]
  let efficiencyOnTwoThreads: Efficiency
  let memory: [Memory]
  let reference: ReferenceProgram?

  init(_ options: Options) async throws {
    // Memory first: what others leave behind would be counted with it.
    memory = try await Memory.measure()
    engine = try Model.allCases.map { try EngineSpeed($0, repeats: options.repeats) }
    regions = [try await RegionRun(.region, aim: 20), try await RegionRun(.living, aim: 40)]
    efficiencyOnTwoThreads = try await Efficiency(repeats: max(3, options.repeats / 2))
    if let path = options.reference {
      reference = try await ReferenceProgram(path: path, turns: max(5, options.repeats))
    } else {
      reference = nil
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  var table: String {
    var lines = [
      "engine, one thread                 events/CPU s   CPU s/replication   events/replication   planning (at most 0.25)"
    ]
    for speed in engine {
      lines.append(
        Self.left(speed.model, 33) + Self.right(speed.eventsPerCPUSecond / 1e6, 2, 12) + " M"
          + Self.right(speed.cpuSecondsPerReplication, 5, 20) + Self.right(speed.eventsPerReplication, 0, 21)
          + Self.right(speed.planningInReplications, 2, 11))
    }
    lines.append("")
    for region in regions {
      lines.append("\(region.model), 1,000 replications, core-seconds (aim: at most \(Int(region.aim)))")
      lines.append(
        "  simulation\(Self.right(region.simulationCPUSeconds, 2, 8)), tables of estimates"
          + "\(Self.right(region.estimatesCPUSeconds, 2, 7)), together\(Self.right(region.coreSeconds, 2, 7))")
    }
    lines.append("")
    let efficiency = efficiencyOnTwoThreads
    lines.append(
      "two threads: efficiency\(Self.right(100 * efficiency.efficiency, 0, 4)) %"
        + " (means nothing where others use the machine)")
    lines.append("")
    lines.append("memory, MB        resident   kept results    the rest (aim: flat)")
    for use in memory {
      lines.append(
        Self.left("  \(use.replications)", 14)
          + [use.residentBytes, use.keptBytes, use.otherBytes].map { Self.right(Double($0) / 1e6, 1, 12) }.joined())
    }
    if let reference {
      lines.append("")
      lines.append("reference model: our CPU time is\(Self.right(reference.ratio, 2, 5)) × the reference program's")
    }
    return lines.joined(separator: "\n")
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
  }

  private static func right(_ value: Double, _ digits: Int, _ width: Int) -> String {
    let text = String(format: "%.\(digits)f", value)
    return String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
