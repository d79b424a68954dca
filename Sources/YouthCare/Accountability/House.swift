internal import Glibc

/// Name, logo and colours of who reports.
public struct House: Sendable, Equatable {
  /// The name that stands on a report.
  public var name: String?
  /// The path of an SVG or PNG.
  public var logo: String?
  /// The colour of headings and of what matters in pictures; a dark one, on white.
  public var colour: Colour?

  /// No house: a report in the program's own colours.
  public init() {}
}

/// A colour, as in `#1b4f72`.
public struct Colour: Sendable, Equatable {
  /// Red, green and blue, 0 to 255.
  public let red: Int
  public let green: Int
  public let blue: Int

  /// The colour of six hexadecimal digits behind a number sign; `nil` where that is something else.
  public init?(_ text: String) {
    guard text.hasPrefix("#"), text.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
      let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    (red, green, blue) = (number >> 16, number >> 8 & 255, number & 255)
  }

  /// Black on white is 21, white on white 1; text needs 4.5, lines of a picture 3.
  ///
  /// WCAG 2.2, "contrast ratio" and "relative luminance".
  public func contrast(with other: Colour) -> Double {
    let levels = [luminance, other.luminance].sorted()
    return (levels[1] + 0.05) / (levels[0] + 0.05)
  }

  /// White.
  public static let white = Colour(red: 255, green: 255, blue: 255)

  private init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  private var luminance: Double {
    func linear(_ part: Int) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
