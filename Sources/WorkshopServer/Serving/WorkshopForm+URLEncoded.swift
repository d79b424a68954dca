import Foundation

extension WorkshopForm {
  /// Fields that a form can have.
  private static let limit = 1_000

  /// Reads `a=1&b=two+words%21`, or says that it is no form: too many fields, or not UTF-8.
  init?(urlEncoded text: String) {
    var fields: [Field] = []
    for pair in text.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).replacing("+", with: " ").removingPercentEncoding
      }
      guard fields.count < Self.limit, let name = sides[0], let value = sides.count == 2 ? sides[1] : "" else {
        return nil
      }
      fields.append(Field(name: name, value: value))
    }
    self.init(fields)
  }
}
