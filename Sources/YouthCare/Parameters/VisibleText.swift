extension Unicode.Scalar {
  /// Whether it is seen as nothing, or changes how what stands beside it is seen.
  ///
  /// Control characters (C0, DEL, C1), marks that turn the direction of writing, separators of lines and paragraphs,
  /// characters without width, and those that mean something in private only. On a terminal they can recolour, erase
  /// and retitle; in a text they can make it read as another (Boucher & Anderson 2023, "Trojan Source").
  public var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}

extension String {
  /// The text with its invisible characters written out, as `\x1B` or `\u202E`: the names of files can hold any.
  ///
  /// - Parameter keepingLines: whether line feeds are left, for a text of several lines.
  public func madeVisible(keepingLines: Bool = false) -> String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isInvisible, !(keepingLines && scalar == "\n") {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (sign, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        text += "\\\(sign)\(String(repeating: "0", count: max(0, width - digits.count)))\(digits)".unicodeScalars
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
