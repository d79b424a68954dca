/// The Philox4x32-10 counter-based random number generator.
///
/// Ten rounds of multiplication and exclusive-or turn a counter of four words and a key of two into four random
/// words. Nothing is carried from one block to the next, so any block can be computed at once, in any order and on
/// any thread: that is what lets every decision own its random numbers. Passes BigCrush.
///
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11 (2011); constants and
/// known answers from Random123.
public enum Philox4x32 {
  /// Four 32-bit words: a counter, or the random words that belong to it.
  @frozen
  public struct Block: Sendable, Equatable {
    /// The first word; of a counter, the least significant one.
    public var word0: UInt32
    /// The second word.
    public var word1: UInt32
    /// The third word.
    public var word2: UInt32
    /// The fourth word.
    public var word3: UInt32

    /// Creates a block from its words.
    @inlinable @inline(__always)
    public init(_ word0: UInt32, _ word1: UInt32, _ word2: UInt32, _ word3: UInt32) {
      self.word0 = word0
      self.word1 = word1
      self.word2 = word2
      self.word3 = word3
    }
  }

  /// A key of two 32-bit words.
  @frozen
  public struct Key: Sendable, Equatable {
    /// The first word.
    public var word0: UInt32
    /// The second word.
    public var word1: UInt32

    /// Creates a key from its words.
    @inlinable @inline(__always)
    public init(_ word0: UInt32, _ word1: UInt32) {
      self.word0 = word0
      self.word1 = word1
    }

    /// Splits a 64-bit seed: the low half becomes the first word.
    @inlinable @inline(__always)
    public init(seed: UInt64) {
      self.init(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    }
  }

  /// The four random words that belong to a counter under a key.
  @inlinable @inline(__always)
  public static func block(at counter: Block, key: Key) -> Block {
    var block = counter
    var key = key
    for _ in 0..<10 {
      let even = UInt64(block.word0) &* 0xD251_1F53
      let odd = UInt64(block.word2) &* 0xCD9E_8D57
      block = Block(
        UInt32(truncatingIfNeeded: odd >> 32) ^ block.word1 ^ key.word0, UInt32(truncatingIfNeeded: odd),
        UInt32(truncatingIfNeeded: even >> 32) ^ block.word3 ^ key.word1, UInt32(truncatingIfNeeded: even))
      key.word0 &+= 0x9E37_79B9
      key.word1 &+= 0xBB67_AE85
    }
    return block
  }
}
