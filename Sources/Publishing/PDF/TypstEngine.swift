internal import Reporting

/// Typst, as a program or through its package for Python.
struct TypstEngine {
  static let input = "report.typ"
  static let output = "report.pdf"
  /// What is said where Python doesn't have the package.
  static let isAbsent = "typst is absent"

  private let program: OutsideProgram

  /// The engines to try, in order.
  static func all(environment: [String: String], limit: Duration) -> [TypstEngine] {
    [
      OutsideProgram(
        "typst", options: ["compile", "--root", ".", "--pdf-standard", "ua-1,a-2a", input, output],
        environment: environment, limit: limit),
      OutsideProgram("python3", options: ["-c", script], environment: environment, limit: limit),
    ].compactMap { $0.map(TypstEngine.init) }
  }

  /// Sets the source in a folder.
  func set(in folder: String) -> OutsideProgram.Outcome { program.run([], in: folder) }

  private static let script = """
    from sys import exit
    try:
        from typst import compile
    except ImportError:
        exit("\(isAbsent)")
    try:
        compile("\(input)", output="\(output)", root=".", pdf_standards=["ua-1", "a-2a"])
    except Exception as error:
        exit(str(error))
    """
}
