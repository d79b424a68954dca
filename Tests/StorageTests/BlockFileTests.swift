import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// Blocks as files: read as they were written, or refused.
@Suite("The files of blocks")
struct BlockFileTests {
  private func block(_ numbers: Range<Int>) async throws -> (block: Block, plan: SimulationPlan) {
    let plan = try SimulationPlan(try WrittenRegion.scenario())
    return (try await Experiment(plan, numbers: numbers, seed: 3).run().block, plan)
  }

  private func isSame(_ left: Block, _ right: Block) throws -> Bool {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(left) == encoder.encode(right)
  }

  @Test("a block is read as it was written, and can be merged and asked")
  func roundTrip() async throws {
    let (block, plan) = try await block(0..<20)
    var read = try BlockFile.block(from: BlockFile.data(of: block))
    #expect(try isSame(read, block))
    try read.merge(try await self.block(20..<25).block)
    #expect(try Ensemble(try Experiment(plan, seed: 3), read).replications == 25)
  }

  @Test("a file with a bit turned, cut off or added to is damaged; what begins otherwise is unknown")
  func damage() async throws {
    let data = BlockFile.data(of: try await block(0..<2).block)
    func fault(_ data: Data) -> BlockFile.Fault? {
      do throws(BlockFile.Fault) {
        _ = try BlockFile.block(from: data)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(data) == nil)
    for position in stride(from: 0, to: data.count, by: data.count / 60) {
      var turned = data
      turned[position] ^= 0x10
      #expect(fault(turned) == (position < 15 ? .unknown : .damaged), "byte \(position)")
      #expect(fault(data.prefix(position)) == (position < 15 ? .unknown : .damaged), "\(position) bytes")
    }
    #expect(fault(data + [0]) == .damaged)
    #expect(fault(Data()) == .unknown)
    #expect(fault(Data("raming block 2\n".utf8)) == .unknown)
    let empty = Data("raming block 1\n\(SHA256.hex(of: []))\n".utf8)
    #expect(fault(empty) == .damaged, "sound, and nothing in it")
  }
}
