extension Bootstrap {
  /// The mean over all cases of some series, with error and interval from series drawn anew; one series alone has no
  /// error that is known.
  ///
  /// - Parameter series: by series, a value for each case; at least one case in all.
  public func mean(ofSeries series: [[Double]]) -> Figure {
    let told = series.filter { !$0.isEmpty }
    precondition(!told.isEmpty, "there is a case")
    func mean(_ drawn: [Int]) -> Double { OutcomeValues.mean(drawn.flatMap { told[$0] }) }
    let all = mean(Array(told.indices))
    guard told.count > 1 else { return Figure(all, standardError: .infinity) }
    return figure(all, statistics(of: told.count) { mean($0) })
  }
}
