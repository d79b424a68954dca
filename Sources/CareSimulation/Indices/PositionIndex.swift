/// A position among things of one kind, as a type of its own: a segment's can't be taken for a contract's.
protocol PositionIndex: Hashable, Comparable, Sendable {
  init(_ position: Int)
  /// The position, from 0.
  var position: Int { get }
}

extension PositionIndex {
  @inline(__always)
  static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}

/// A segment, by its position in order of names.
struct SegmentIndex: PositionIndex {
  private let number: UInt8

  @inline(__always)
  init(_ position: Int) { number = UInt8(truncatingIfNeeded: position) }

  @inline(__always)
  var position: Int { Int(number) }
}

/// A contract of one provider in one segment, by its position in order of names; the provider's too, in the segment.
struct ContractIndex: PositionIndex {
  private let number: UInt16

  @inline(__always)
  init(_ position: Int) { number = UInt16(truncatingIfNeeded: position) }

  @inline(__always)
  var position: Int { Int(number) }
}

/// A waiting list.
struct ListIndex: PositionIndex {
  private let number: UInt16

  @inline(__always)
  init(_ position: Int) { number = UInt16(truncatingIfNeeded: position) }

  @inline(__always)
  var position: Int { Int(number) }
}

/// Rows that have no kind of their own: cells of a table, slots.
extension Int: PositionIndex {
  @inline(__always)
  var position: Int { self }
}
