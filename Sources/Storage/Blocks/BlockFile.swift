public import Experiments
public import Foundation

/// A block, or the values of one, as a file: whole, and known to be so, or refused.
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

  private static let digestLength = 64

  /// A block as bytes.
  public static func data(of block: Block) -> Data { data(ofPart: block) }

  /// The block of which these are the bytes.
  public static func block(from data: Data) throws(Fault) -> Block { try part(from: data) }

  /// A part of a run's work as bytes.
  static func data<Part: KeptPart>(ofPart part: Part) -> Data {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    // Numbers, texts and data only: encoding can't fail.
    let content = (try? encoder.encode(part)) ?? Data()
    return Data(Part.heading.utf8) + Data(SHA256.hex(of: content).utf8) + Data("\n".utf8) + content
  }

  /// The part of a run's work of which these are the bytes.
  static func part<Part: KeptPart>(from data: Data) throws(Fault) -> Part {
    let heading = Data(Part.heading.utf8)
    guard data.starts(with: heading) else { throw .unknown }
    let rest = data.dropFirst(heading.count)
    let content = rest.dropFirst(digestLength + 1)
    guard rest.prefix(digestLength).elementsEqual(SHA256.hex(of: content).utf8),
      let part = try? PropertyListDecoder().decode(Part.self, from: Data(content))
    else { throw .damaged }
    return part
  }
}
