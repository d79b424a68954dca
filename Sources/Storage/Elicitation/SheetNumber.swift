internal import Experiments
internal import YouthCare

/// Reads a number that an expert filled in, in the unit of its row: as it stands in the sheet, or as scenario files write
/// it (15%, 13 weeks).
struct SheetNumber {
  /// What is wrong with a number, told where it stands.
  struct Problem: Error {
    let message: LocalizedText

    init(_ fault: Fault) {
      message = fault.text
    }

    init(_ fault: AnswerFault) {
      message = fault.text
    }
  }

  private let asked: AskedNumber
  private let column: String
  private let daysPerYear: Double
  private let hasSemicolons: Bool

  /// A reader of the numbers in a row and column.
  init(_ asked: AskedNumber, column: String, daysPerYear: Double, hasSemicolons: Bool) {
    self.asked = asked
    self.column = column
    self.daysPerYear = daysPerYear
    self.hasSemicolons = hasSemicolons
  }

  /// The number, within what the law of experts' judgements can have.
  func value(of text: String) throws(Problem) -> Double {
    let value = try parsed(hasSemicolons ? Self.withPoint(text) : text, text)
    if let range = asked.range, !range.contains(value) {
      throw Problem(Fault.outOfRange(column, text, value: value, range: range, unit: asked.unit))
    }
    let ends = asked.ends
    guard value > ends.low, value < ends.high else {
      throw Problem(AnswerFault.atEnd(column, text, low: ends.low, high: ends.high))
    }
    return value
  }

  private func parsed(_ text: String, _ written: String) throws(Problem) -> Double {
    if asked.unit == .days, text.last?.isLetter == true {
      do { return try DurationText.parse(text, in: .day, daysPerYear: daysPerYear) } catch {
        throw Problem(Fault.badDuration(column, written, error))
      }
    }
    let isPercentage = asked.unit == .share && text.hasSuffix("%")
    var digits = text
    if isPercentage { digits.removeLast() }
    while digits.last == " " { digits.removeLast() }
    let number: Double
    do { number = try WrittenNumber.parse(digits) } catch {
      throw Problem(Fault.badNumber(column, written, error, unit: isPercentage ? "%" : ""))
    }
    if asked.unit.isLarge, WrittenNumber.mayHaveThousands(digits) {
      let meant = [Wording.number(number), digits.filter { $0 != "." }]
      throw Problem(Fault.badNumber(column, written, .meant(meant), unit: ""))
    }
    // By its exponent, so that 15% and 0.15 are the same number.
    return isPercentage ? Double(digits + "e-2") ?? number / 100 : number
  }

  /// A number as a spreadsheet in Dutch writes it, with a point for its comma.
  private static func withPoint(_ text: String) -> String {
    text.count { $0 == "," } == 1 && !text.contains(".") ? text.replacing(",", with: ".") : text
  }
}
