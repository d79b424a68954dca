import Foundation

/// Fields as a form or an address writes them: `a=1&b=two+words%21`.
enum FormText {
  /// Fields that a form can have.
  static let limit = 1_000

  /// The fields by name, of a name that stands there twice the first; nothing where it is no form: too many fields, or
  /// not UTF-8.
  static func fields(_ text: String) -> [String: String]? {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).replacing("+", with: " ").removingPercentEncoding
      }
      guard fields.count < limit, let name = sides[0], let value = sides.count == 2 ? sides[1] : "" else { return nil }
      if fields[name] == nil { fields[name] = value }
    }
    return fields
  }
}
