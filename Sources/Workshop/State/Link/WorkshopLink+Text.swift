internal import Experiments
internal import Foundation
internal import YouthCare

extension WorkshopLink {
  /// The way in which links are written now.
  public static let format = 1
  /// The longest link that is written or read, in characters: what browsers and mail programs carry.
  public static let longest = 30_000

  /// What stands in a link, under short names.
  private struct Kept: Codable {
    struct Option: Codable {
      let n: String
      /// Addresses and what was typed for them, in turn.
      let s: [String]
    }

    let b: WorkshopBase
    let o: [Option]
    let v: ProjectorView
  }

  /// The link as a text of letters, digits, `-`, `_` and `.`, with its format before and a check behind it; refused
  /// where it would be longer than links can be.
  public var text: String {
    get throws(WorkshopLinkFault) {
      let kept = Kept(
        b: base,
        o: options.map { option in
          Kept.Option(n: option.name, s: option.settings.flatMap { ["\($0.address)", $0.text] })
        }, v: view)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let data = try? encoder.encode(kept) else { preconditionFailure("a link can be written") }
      let body = data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
      let text = "\(Self.format).\(body).\(Self.check(of: body))"
      guard text.utf8.count <= Self.longest else { throw .tooLong }
      return text
    }
  }

  /// Reads a link; white space that mail programs break it with is left out.
  public init(text: String) throws(WorkshopLinkFault) {
    let parts = text.filter { !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 2 * Self.longest else { throw .tooLong }
    guard parts.count == 3, let format = Int(parts[0]), format > 0 else { throw .damaged }
    guard format <= Self.format else { throw .newer(format) }
    guard parts[2] == Self.check(of: String(parts[1])) else { throw .damaged }
    let body = parts[1].replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - body.count % 4) % 4)
    guard let data = Data(base64Encoded: body + padding), let kept = try? JSONDecoder().decode(Kept.self, from: data)
    else { throw .damaged }
    var options: [Option] = []
    for option in kept.o { options.append(Option(name: option.n, settings: try Self.settings(option.s))) }
    self.init(base: kept.b, options: options, view: kept.v)
  }

  private static func settings(_ texts: [String]) throws(WorkshopLinkFault) -> [LeverSetting] {
    guard texts.count.isMultiple(of: 2) else { throw .damaged }
    var settings: [LeverSetting] = []
    for place in stride(from: 0, to: texts.count, by: 2) {
      guard let address = Address(texts[place]) else { throw .damaged }
      settings.append(LeverSetting(address, texts[place + 1]))
    }
    return settings
  }

  /// So much of a digest that no slip of a copy goes unseen; it keeps nobody from writing a link of their own.
  private static func check(of body: String) -> Substring { SHA256.hex(of: body.utf8).prefix(12) }
}
