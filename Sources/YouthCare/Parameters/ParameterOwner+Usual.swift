internal import Sampling

// What owners that aren't whole without something else are where nothing is stated: what else they hold stands for
// nothing, and no parameter reads it.

extension ContractPeriod {
  public static var usual: ContractPeriod { ContractPeriod(start: CalendarDate(year: 2000, month: 1, day: 1)!) }
}

extension Severity {
  public static var usual: Severity { Severity(name: "") }
}

extension DropOut {
  public static var usual: DropOut { DropOut(patience: []) }
}

extension ReEntry {
  public static var usual: ReEntry { ReEntry(delay: .nothing) }
}

extension AccessSubstitution {
  public static var usual: AccessSubstitution { AccessSubstitution(target: 0) }
}

extension TaskSubstitution {
  public static var usual: TaskSubstitution { TaskSubstitution(target: 0) }
}

extension Provider {
  public static var usual: Provider { Provider(name: "") }
}

extension Route {
  public static var usual: Route { Route(target: 0) }
}

extension ContractTerms {
  public static var usual: ContractTerms { ContractTerms(TaskBasedFunding()) }
}

extension Segment {
  public static var usual: Segment {
    Segment(id: "", name: LocalizedText(""), stay: .nothing, funding: TaskBasedFunding())
  }
}

extension Distribution {
  /// A length of nothing.
  fileprivate static let nothing: Distribution = {
    do { return try .constant(0) } catch { preconditionFailure("a constant 0 is a distribution") }
  }()
}
