/// Values of adjacent replications: `[replication / 8][time][item][segment][replication % 8]`, counted from the first.
///
/// Written by one thread, and only read after it is done. A cache line holds one cell of eight replications: a worker
/// that runs them one after another writes into lines it still has, and an estimate reads an eighth of the lines it
/// would otherwise touch.
final class EnsembleStore: @unchecked Sendable {
  private static let lane = 8
  let shape: EnsembleShape
  /// The number of replications.
  let count: Int
  private let values: UnsafeMutablePointer<Double>

  init(_ shape: EnsembleShape, count: Int) {
    self.shape = shape
    self.count = count
    let lanes = (count + Self.lane - 1) / Self.lane
    values = .allocate(capacity: lanes * Self.lane * shape.valuesPerReplication)
    values.initialize(repeating: 0, count: lanes * Self.lane * shape.valuesPerReplication)
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

  /// Adds one cell of every replication to sums.
  func add(time: Int, item: Int, segment: Int, to sums: UnsafeMutablePointer<Double>) {
    let cell = time * shape.valuesPerTime + item * shape.segments + segment
    for replication in 0..<count { sums[replication] += self.cell(replication, cell).pointee }
  }

  /// A value of a replication: the cell counts `[time][item][segment]`.
  subscript(replication: Int, cell: Int) -> Double {
    get { self.cell(replication, cell).pointee }
    set { self.cell(replication, cell).pointee = newValue }
  }

  @inline(__always)
  private func cell(_ replication: Int, _ cell: Int) -> UnsafeMutablePointer<Double> {
    values + ((replication / Self.lane * shape.valuesPerReplication + cell) * Self.lane + replication % Self.lane)
  }
}

extension [EnsembleStore] {
  /// Adds one cell of every replication of all of them to sums.
  func add(time: Int, item: Int, segment: Int, to sums: inout [Double]) {
    sums.withUnsafeMutableBufferPointer { sums in
      guard var next = sums.baseAddress else { return }
      for store in self {
        store.add(time: time, item: item, segment: segment, to: next)
        next += store.count
      }
    }
  }
}
