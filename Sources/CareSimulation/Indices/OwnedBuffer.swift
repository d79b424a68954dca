/// A fixed number of elements in memory of its own, by an index of their kind, for what the event loop touches all the
/// time.
///
/// An array would count references and check uniqueness at every touch: a quarter of the event loop's time, measured.
struct OwnedBuffer<Index: PositionIndex, Element>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    base.initialize(from: elements, count: count)
  }

  init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  subscript(_ index: Index) -> Element {
    @inline(__always) unsafeAddress {
      assert(index.position >= 0 && index.position < count)
      return UnsafePointer(base + index.position)
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      assert(index.position >= 0 && index.position < count)
      return base + index.position
    }
  }

  /// The indices of all elements.
  @inline(__always)
  var indices: IndexRange<Index> { IndexRange(0..<count) }

  /// The elements, for as long as the buffer lives.
  var start: UnsafePointer<Element> { UnsafePointer(base) }

  /// Sets every element.
  func fill(with element: Element) {
    base.update(repeating: element, count: count)
  }
}
