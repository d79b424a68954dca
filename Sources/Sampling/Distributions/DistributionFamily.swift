/// A family of distributions of how long something lasts, as people describe it: by one of a few sets of numbers.
///
/// It stands beside its law, and its name in `all` is all that makes it known: to files, addresses, the reference, the
/// schema and refusals.
public struct DistributionFamily: Sendable {
  /// One set of numbers, and the distribution they make.
  public struct Form: Sendable {
    /// The numbers, in the order in which they are told.
    public let parameters: [DistributionParameter]
    let make: @Sendable (Distribution.Statement) throws(DistributionError) -> Distribution

    /// By one number.
    init(
      _ parameter: DistributionParameter,
      _ make: @escaping @Sendable (Double) throws(DistributionError) -> Distribution
    ) {
      parameters = [parameter]
      self.make = { stated throws(DistributionError) in try make(stated[parameter]) }
    }

    /// By two.
    init(
      _ first: DistributionParameter, _ second: DistributionParameter,
      _ make: @escaping @Sendable (Double, Double) throws(DistributionError) -> Distribution
    ) {
      parameters = [first, second]
      self.make = { stated throws(DistributionError) in try make(stated[first], stated[second]) }
    }

    /// By three.
    init(
      _ first: DistributionParameter, _ second: DistributionParameter, _ third: DistributionParameter,
      _ make: @escaping @Sendable (Double, Double, Double) throws(DistributionError) -> Distribution
    ) {
      parameters = [first, second, third]
      self.make = { stated throws(DistributionError) in try make(stated[first], stated[second], stated[third]) }
    }

    /// By four.
    init(
      _ first: DistributionParameter, _ second: DistributionParameter, _ third: DistributionParameter,
      _ fourth: DistributionParameter,
      _ make: @escaping @Sendable (Double, Double, Double, Double) throws(DistributionError) -> Distribution
    ) {
      parameters = [first, second, third, fourth]
      self.make = { stated throws(DistributionError) in
        try make(stated[first], stated[second], stated[third], stated[fourth])
      }
    }

    /// By two lists.
    init(
      lists first: DistributionParameter, _ second: DistributionParameter,
      _ make: @escaping @Sendable ([Double], [Double]) throws(DistributionError) -> Distribution
    ) {
      parameters = [first, second]
      self.make = { stated throws(DistributionError) in try make(stated.list(first), stated.list(second)) }
    }

    func fits(_ statement: Distribution.Statement) -> Bool {
      Set(parameters.map(\.key)) == Set(statement.numbers.map { String($0.key.prefix { $0 != "[" }) })
    }
  }

  /// The name that a scenario file uses.
  public let name: String
  /// The ways to describe it.
  public let forms: [Form]

  init(_ name: String, _ forms: Form...) {
    self.name = name
    self.forms = forms
  }

  /// Every number that some form takes, once, in the order of the forms.
  public var parameters: [DistributionParameter] { Self.distinct(forms.flatMap(\.parameters)) }

  /// The families there are, in the order in which they are told. A new one is its law's file and a line here.
  public static let all: [DistributionFamily] = [
    .constant,
    .exponential,
    .gamma,
    .lognormal,
    .logLogistic,
    .weibull,
    .erlang,
    .hyperexponential,
    .beta,
    .triangular,
    .uniform,
    .empirical,
  ]

  /// Every number that some family is described by, once.
  public static let parameters = distinct(all.flatMap(\.parameters))

  private static func distinct(_ parameters: [DistributionParameter]) -> [DistributionParameter] {
    parameters.reduce(into: []) { distinct, parameter in
      if !distinct.contains(parameter) { distinct.append(parameter) }
    }
  }
}
