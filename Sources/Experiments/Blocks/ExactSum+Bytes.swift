internal import Foundation

extension [ExactSum] {
  /// Reads as many sums as there should be.
  init(_ data: Data, count: Int) throws(ByteReader.Fault) {
    var bytes = ByteReader([UInt8](data))
    guard bytes.left >= count else { throw ByteReader.Fault() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(ExactSum(values: try bytes.signed(), squares: try bytes.number(UInt128.self))) }
    guard bytes.left == 0 else { throw ByteReader.Fault() }
  }

  /// The sums written down.
  var data: Data {
    var bytes = ByteWriter()
    for sum in self {
      bytes.write(sum.values)
      bytes.write(sum.squares)
    }
    return Data(bytes.bytes)
  }
}
