/// Indices of one kind that follow each other, such as the contracts of a segment.
struct IndexRange<Position: PositionIndex>: RandomAccessCollection, Sendable, Equatable {
  private let positions: Range<Int>

  @inline(__always)
  init(_ positions: Range<Int>) { self.positions = positions }

  @inline(__always)
  var startIndex: Int { positions.lowerBound }
  @inline(__always)
  var endIndex: Int { positions.upperBound }

  @inline(__always)
  subscript(position: Int) -> Position { Position(position) }

  /// The one that stands so far from the first.
  @inline(__always)
  subscript(offset offset: Int) -> Position { Position(positions.lowerBound + offset) }

  /// The first of them; there is one.
  @inline(__always)
  var lowerBound: Position { Position(positions.lowerBound) }

  /// How far one of them stands from the first.
  @inline(__always)
  func offset(of index: Position) -> Int { index.position - positions.lowerBound }
}

/// What a plan lists by segment or by contract, by the index of one.
extension Array {
  @inline(__always)
  subscript(_ segment: SegmentIndex) -> Element { self[segment.position] }

  @inline(__always)
  subscript(_ contract: ContractIndex) -> Element { self[contract.position] }
}
