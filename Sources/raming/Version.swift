import Storage

/// Which program this is.
enum Version {
  /// The version.
  static let number = ProgramVersion.number

  /// The compiler and the optimisation by which it was built.
  static var build: String {
    #if compiler(>=6.4)
      let compiler = "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      let compiler = "Swift 6.3"
    #else
      let compiler = "Swift 6.2"
    #endif
    #if DEBUG
      return "\(compiler), debug"
    #else
      return "\(compiler), release"
    #endif
  }
}
