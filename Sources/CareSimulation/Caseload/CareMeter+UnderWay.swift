internal import YouthCare

/// A stay with a provider as it is billed: the month and moment in which it started, and those in which its trajectory
/// began, with him or with who had it before. The month −1 is the time before the first.
struct MeteredStay {
  let month: Int
  let started: Double
  let trajectoryMonth: Int
  let trajectoryBegan: Double
}

// Care that began under earlier terms, which pay in another way than those that hold (MODEL.md, B8).
extension CareMeter {
  /// New terms hold from the month that opens: who comes under them is counted with them.
  func termsChange(of contract: ContractIndex, to version: Int) {
    guard lineCount[contract] > 1 else { return }
    let (first, passage) = (firstLine[contract], passages[contract])
    for earlier in 0..<version where passage.passage(from: earlier, to: version) != .stays {
      for row in 0..<2 * severities {
        whole[(first + version) * 2 * severities + row] += whole[(first + earlier) * 2 * severities + row]
        whole[(first + earlier) * 2 * severities + row] = 0
      }
    }
    currentLine[contract] = first + version
  }

  /// The line that pays now for a trajectory that began in a month.
  @inline(__always)
  func line(of contract: ContractIndex, begun month: Int) -> Int {
    lineCount[contract] == 1 ? currentLine[contract] : lineApart(of: contract, begun: month)
  }

  @inline(never)
  private func lineApart(of contract: ContractIndex, begun month: Int) -> Int {
    let passage = passages[contract]
    let first = firstLine[contract]
    return first + passage.payer(startedUnder: passage.version(in: month), now: currentLine[contract] - first)
  }

  /// Whether earlier terms than those that hold pay for a trajectory that began in a month.
  func isPaidByEarlierTerms(with contract: ContractIndex, begun month: Int) -> Bool {
    lineCount[contract] > 1 && lineApart(of: contract, begun: month) < currentLine[contract]
  }

  /// Whether a trajectory began under earlier terms than those that hold.
  @inline(__always)
  func isUnderWay(_ stay: MeteredStay, with contract: ContractIndex) -> Bool {
    lineCount[contract] > 1
      && passages[contract].version(in: stay.trajectoryMonth) < currentLine[contract] - firstLine[contract]
  }

  /// The days of a stay under several terms, from its start up to but not including a month: each month is worth what
  /// the terms bring that paid for it then.
  func billUnderWay(_ contract: ContractIndex, _ severity: UInt8, _ stay: MeteredStay, upTo end: Int) -> Int {
    let (first, passage) = (firstLine[contract], passages[contract])
    let begun = passage.version(in: stay.trajectoryMonth)
    func row(_ version: Int) -> Int {
      (first + passage.payer(startedUnder: begun, now: version)) * severities + Int(severity)
    }
    var sum = 0
    if stay.month >= 0 {
      let row = row(passage.version(in: stay.month))
      sum += wholeMonthCents[row * months + stay.month] - cents(row, stay.month, until: stay.started)
    }
    for version in max(1, begun)...currentLine[contract] - first {
      let from = max(stay.month + 1, passage.firstMonths[version])
      let until = version + 1 < passage.versions ? min(end, passage.firstMonths[version + 1]) : end
      guard from < until else { continue }
      let before = row(version) * (months + 1)
      sum += wholeMonthCentsBefore[before + until] - wholeMonthCentsBefore[before + from]
    }
    return sum
  }

  /// The end of a trajectory that began under earlier terms is billed, each part on the line that pays it.
  @inline(never)
  mutating func endUnderWay(
    with contract: ContractIndex, isExempt: Bool, _ stay: MeteredStay, now time: Double
  ) {
    var bill = 0
    partsOfEnd(with: contract, stay, now: time) { line, cents in
      monthCents[line * 2 + (isExempt ? 1 : 0)] += cents
      trajectoryCents[line] += cents
      bill += cents
    }
    centsByClient += bill
  }

  /// The parts of the end of a trajectory that began under earlier terms, with the lines that pay them: the end that is
  /// agreed where one pays it whole, or each price for its part of the days, less what its start has brought.
  func partsOfEnd(
    with contract: ContractIndex, _ stay: MeteredStay, now time: Double, _ pay: (_ line: Int, _ cents: Int) -> Void
  ) {
    let (first, passage) = (firstLine[contract], passages[contract])
    let begun = passage.version(in: stay.trajectoryMonth)
    // Of who was in care on the first day it isn't known how long: as long as he stays, in balance.
    let length = (time - stay.trajectoryBegan) * (stay.trajectoryMonth < 0 ? 2 : 1)
    var due = 0.0
    var paid = 0
    func divide(_ version: Int, _ days: Double) {
      let line = first + version
      let price = startCents[line * months + month] + endCents[line * months + month]
      due += Double(price) * (length > 0 ? days / length : 1)
      let cents = Int(due.rounded()) - paid
      paid += cents
      pay(line, cents)
    }
    var payer = begun
    var isDivided = false
    var hasPaidStart = true
    var since = time - length
    for version in begun + 1..<currentLine[contract] - first + 1 {
      switch passage.passage(from: payer, to: version) {
      case .stays: continue
      case .alike: break
      case .replaced: hasPaidStart = false
      case .divided:
        let day = monthStarts[passage.firstMonths[version]]
        divide(payer, max(0, day - since))
        since = max(since, day)
        isDivided = true
      }
      payer = version
    }
    guard isDivided else { return pay(first + payer, endCents[(first + payer) * months + month]) }
    divide(payer, time - since)
    if hasPaidStart { pay(first + begun, -startCents[(first + begun) * months + month]) }
  }
}
