/// Values of adjacent replications: `[replication / 8][time][item][segment][replication % 8]`, counted from the first.
///
/// Written by one thread, and only read after it is done. A cache line holds one cell of eight replications: a worker
/// that runs them one after another writes into lines it still has, and an estimate reads an eighth of the lines it
/// would otherwise touch.
final class EnsembleStore: @unchecked Sendable {
  /// The replications whose values of one cell are neighbours.
  static let lane = 8
  let shape: EnsembleShape
  /// The number of replications.
  let count: Int
  private let capacity: Int
  private let values: UnsafeMutablePointer<Double>

  init(_ shape: EnsembleShape, count: Int) {
    self.shape = shape
    self.count = count
    capacity = (count + Self.lane - 1) / Self.lane * Self.lane * shape.valuesPerReplication
    values = .allocate(capacity: capacity)
    values.initialize(repeating: 0, count: capacity)
  }

  /// The memory that they take, in bytes.
  var bytes: Int { capacity * MemoryLayout<Double>.stride }

  /// The values of two stores of one shape, one after the other.
  convenience init(_ first: EnsembleStore, _ second: EnsembleStore) {
    self.init(first.shape, count: first.count + second.count)
    for (store, start) in [(first, 0), (second, first.count)] {
      for replication in 0..<store.count {
        for cell in 0..<shape.valuesPerReplication { self[start + replication, cell] = store[replication, cell] }
      }
    }
  }

  deinit { values.deallocate() }

  /// Keeps the values of one time: `[item][segment]`.
  func write(_ row: UnsafePointer<Double>, replication: Int, time: Int) {
    var target = cell(replication, time * shape.valuesPerTime)
    for index in 0..<shape.valuesPerTime {
      target.pointee = row[index]
      target += Self.lane
    }
  }

  /// A value of a replication: the cell counts `[time][item][segment]`.
  subscript(replication: Int, cell: Int) -> Double {
    get { self.cell(replication, cell).pointee }
    set { self.cell(replication, cell).pointee = newValue }
  }

  /// Where its lanes begin, and how many replications each has.
  fileprivate var lanes: [(first: UnsafePointer<Double>, count: Int)] {
    stride(from: 0, to: count, by: Self.lane).map { first in
      (UnsafePointer(cell(first, 0)), min(Self.lane, count - first))
    }
  }

  @inline(__always)
  private func cell(_ replication: Int, _ cell: Int) -> UnsafeMutablePointer<Double> {
    values + ((replication / Self.lane * shape.valuesPerReplication + cell) * Self.lane + replication % Self.lane)
  }
}

/// The values of all replications of a block, in order of their numbers, in whatever parts they were run.
struct EnsembleValues: @unchecked Sendable {
  /// They are read by their lanes; the stores only stay alive.
  private let stores: [EnsembleStore]
  private let lanes: [(first: UnsafePointer<Double>, count: Int)]
  private let shape: EnsembleShape

  /// The values that stores of one shape hold together.
  init(_ stores: [EnsembleStore], _ shape: EnsembleShape) {
    self.stores = stores
    self.shape = shape
    lanes = stores.flatMap(\.lanes)
  }

  /// Adds one cell of every replication to sums.
  func add(time: Int, item: Int, segment: Int, to sums: inout [Double]) {
    let offset = (time * shape.valuesPerTime + item * shape.segments + segment) * EnsembleStore.lane
    sums.withUnsafeMutableBufferPointer { sums in
      var next = 0
      for lane in lanes {
        let cell = lane.first + offset
        if lane.count == EnsembleStore.lane {
          for position in 0..<EnsembleStore.lane { sums[next + position] += cell[position] }
        } else {
          for position in 0..<lane.count { sums[next + position] += cell[position] }
        }
        next += lane.count
      }
    }
  }
}
