/// The arrivals of one month over all segments, in order of time.
struct ArrivalBuffer: ~Copyable {
  /// One arrival.
  struct Arrival {
    var time: Double
    var candidate: UInt32
    var segment: SegmentIndex
  }

  private(set) var count = 0
  private var capacity = 1024
  private var arrivals: UnsafeMutablePointer<Arrival>
  private var sorted: UnsafeMutablePointer<Arrival>
  private var offsets: UnsafeMutablePointer<Int>

  init() {
    arrivals = .allocate(capacity: capacity)
    sorted = .allocate(capacity: capacity)
    offsets = .allocate(capacity: capacity + 1)
  }

  deinit {
    arrivals.deallocate()
    sorted.deallocate()
    offsets.deallocate()
  }

  subscript(_ index: Int) -> Arrival {
    @inline(__always) get { arrivals[index] }
  }

  mutating func removeAll() { count = 0 }

  mutating func append(time: Double, segment: SegmentIndex, candidate: UInt32) {
    if count == capacity { grow() }
    arrivals[count] = Arrival(time: time, candidate: candidate, segment: segment)
    count += 1
  }

  /// Sorts by time, then segment, then candidate: buckets of about one arrival, then insertion.
  mutating func sort(from start: Double, to end: Double) {
    guard count > 1 else { return }
    let last = count - 1
    let scale = Double(count) / (end - start)
    func bucket(_ arrival: Arrival) -> Int { min(last, Int((arrival.time - start) * scale)) }
    offsets.update(repeating: 0, count: count + 1)
    for index in 0..<count { offsets[bucket(arrivals[index]) + 1] += 1 }
    for index in 1...count { offsets[index] += offsets[index - 1] }
    for index in 0..<count {
      let place = bucket(arrivals[index])
      sorted[offsets[place]] = arrivals[index]
      offsets[place] += 1
    }
    for index in 1..<count {
      let arrival = sorted[index]
      var hole = index
      while hole > 0, Self.isLater(sorted[hole - 1], arrival) {
        sorted[hole] = sorted[hole - 1]
        hole -= 1
      }
      sorted[hole] = arrival
    }
    swap(&arrivals, &sorted)
  }

  @inline(__always)
  private static func isLater(_ left: Arrival, _ right: Arrival) -> Bool {
    if left.time != right.time { return left.time > right.time }
    return (left.segment, left.candidate) > (right.segment, right.candidate)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Arrival>.allocate(capacity: 2 * capacity)
    larger.update(from: arrivals, count: count)
    arrivals.deallocate()
    sorted.deallocate()
    offsets.deallocate()
    capacity *= 2
    arrivals = larger
    sorted = .allocate(capacity: capacity)
    offsets = .allocate(capacity: capacity + 1)
  }
}
