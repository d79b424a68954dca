public import Experiments
public import Foundation

/// A block as a file: whole, and known to be so, or refused.
///
/// A line that tells what it is, a line with the SHA-256 of all that follows, and the block as a binary property list.
public enum BlockFile {
  /// Why a file is no block.
  public enum Fault: Error, Equatable {
    /// It is something else, or of a form that this program doesn't know.
    case unknown
    /// It was cut off, or something in it was changed.
    case damaged
  }

  private static let heading = Data("raming block 1\n".utf8)
  private static let digestLength = 64

  /// A block as bytes.
  public static func data(of block: Block) -> Data {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    // Numbers, texts and data only: encoding can't fail.
    let content = (try? encoder.encode(block)) ?? Data()
    return heading + Data(SHA256.hex(of: content).utf8) + Data("\n".utf8) + content
  }

  /// The block of which these are the bytes.
  public static func block(from data: Data) throws(Fault) -> Block {
    guard data.starts(with: heading) else { throw .unknown }
    let rest = data.dropFirst(heading.count)
    let content = rest.dropFirst(digestLength + 1)
    guard rest.prefix(digestLength).elementsEqual(SHA256.hex(of: content).utf8),
      let block = try? PropertyListDecoder().decode(Block.self, from: Data(content))
    else { throw .damaged }
    return block
  }
}
