import Sampling
import Testing

struct Philox4x32Tests {
  /// Known answers of Random123 (tests/kat_vectors): nothing, all ones, and the digits of pi.
  @Test(
    "Philox gives the published words",
    arguments: [
      (
        counter: Philox4x32.Block(0, 0, 0, 0), key: Philox4x32.Key(0, 0),
        words: Philox4x32.Block(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
      ),
      (
        counter: Philox4x32.Block(.max, .max, .max, .max), key: Philox4x32.Key(.max, .max),
        words: Philox4x32.Block(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
      ),
      (
        counter: Philox4x32.Block(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: Philox4x32.Key(0xa409_3822, 0x299f_31d0),
        words: Philox4x32.Block(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
      ),
    ])
  func knownAnswers(counter: Philox4x32.Block, key: Philox4x32.Key, words: Philox4x32.Block) {
    #expect(Philox4x32.block(at: counter, key: key) == words)
  }

  @Test("the low half of a seed is the first word of the key")
  func seedHalves() {
    #expect(Philox4x32.Key(seed: 0x0123_4567_89ab_cdef) == Philox4x32.Key(0x89ab_cdef, 0x0123_4567))
  }
}
