/// The waits of those who started, counted while a replication runs: `[budget year][segment][bin]`; those of the
/// warm-up stand last.
///
/// A bit for each bin says whether it was touched: only those are read and put back to zero.
struct WaitCounts: ~Copyable {
  private let segments: Int
  private let counts: OwnedBuffer<Int, Int32>
  private let touched: OwnedBuffer<Int, UInt64>
  private let longest: OwnedBuffer<Int, Double>

  init(segments: Int, years: Int) {
    self.segments = segments
    let rows = (years + 1) * segments
    counts = OwnedBuffer(repeating: 0, count: rows * WaitHistogram.bins)
    touched = OwnedBuffer(repeating: 0, count: rows * WaitHistogram.bins / 64)
    longest = OwnedBuffer(repeating: 0, count: rows)
  }

  /// The row of a segment in a budget year.
  func row(_ segment: Int, year: Int) -> Int { year * segments + segment }

  /// Counts a wait in days.
  @inline(__always)
  func add(_ days: Double, row: Int) {
    let cell = row * WaitHistogram.bins + WaitHistogram.bin(of: days)
    counts[cell] += 1
    touched[cell >> 6] |= 1 << UInt64(cell & 63)
    if days > longest[row] { longest[row] = days }
  }

  /// The longest wait of a row, in days.
  func longest(row: Int) -> Double { longest[row] }

  /// Tells each bin of a row in which somebody was counted, in order.
  func forEach(row: Int, _ body: (_ bin: Int, _ count: Int) -> Void) {
    let first = row * WaitHistogram.bins
    for word in first / 64..<(first + WaitHistogram.bins) / 64 {
      forEachTouched(in: word) { body($0 - first, Int(counts[$0])) }
    }
  }

  /// Nobody has been counted.
  func reset() {
    for word in 0..<touched.count where touched[word] != 0 {
      forEachTouched(in: word) { counts[$0] = 0 }
      touched[word] = 0
    }
    longest.fill(with: 0)
  }

  @inline(__always)
  private func forEachTouched(in word: Int, _ body: (_ cell: Int) -> Void) {
    var left = touched[word]
    while left != 0 {
      body(word * 64 + left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
