/// Where a stream is: its counter, and what is left of the block last computed.
@usableFromInline
struct PhiloxState {
  @usableFromInline var key: Philox4x32.Key
  @usableFromInline var counter: Philox4x32.Block
  @usableFromInline var words: [4 of UInt32] = [0, 0, 0, 0]
  /// The next of `words` to give out; 4 when all are gone.
  @usableFromInline var position = 4

  init(key: Philox4x32.Key, counter: Philox4x32.Block) {
    self.key = key
    self.counter = counter
  }

  /// Moves to the start of another decision; the words left over from the last one are lost.
  @inlinable @inline(__always)
  mutating func seek(to counter: Philox4x32.Block, key: Philox4x32.Key) {
    self.key = key
    self.counter = counter
    position = 4
  }

  @inlinable @inline(__always)
  mutating func nextWord() -> UInt32 {
    guard position < 4 else {
      refill()
      position = 1
      return words[0]
    }
    defer { position += 1 }
    return words[position]
  }

  /// 32 bits in [0, 1): one word.
  @inlinable @inline(__always)
  mutating func nextCoarseDouble() -> Double { Double(nextWord()) * 0x1p-32 }

  /// 53 bits in [0, 1): the first word above the second, without the lowest eleven bits.
  @inlinable @inline(__always)
  mutating func nextDouble() -> Double {
    guard position < 4 else {
      // The first number of a decision is most often its only one: straight from the block.
      refill()
      position = 2
      return Self.double(words[0], words[1])
    }
    let high = nextWord()
    return Self.double(high, nextWord())
  }

  @inlinable @inline(__always)
  static func double(_ high: UInt32, _ low: UInt32) -> Double {
    Double((UInt64(high) << 32 | UInt64(low)) >> 11) * 0x1p-53
  }

  @inlinable @inline(__always)
  mutating func refill() {
    let block = Philox4x32.block(at: counter, key: key)
    words = [block.word0, block.word1, block.word2, block.word3]
    counter.word0 &+= 1
  }
}
