extension Distribution {
  /// A distribution as people describe it: its family and the numbers they know it by.
  ///
  /// What is stated stays as it is: a mean and a cv, even where a law has a median and a sigma. So one of the numbers can
  /// be read and set without moving the others by a last bit.
  public struct Statement: Sendable, Equatable {
    /// A number by its name.
    public struct Number: Sendable, Equatable {
      /// The name, such as `mean`; in a list with its place from 1, such as `edges[2]`.
      public let key: String
      /// The value.
      public var value: Double

      /// A number by its name.
      public init(key: String, value: Double) {
        self.key = key
        self.value = value
      }
    }

    /// The family's name.
    public let family: String
    /// Its numbers, in the order of the description.
    public private(set) var numbers: [Number]

    /// A description.
    public init(family: String, numbers: [Number]) {
      self.family = family
      self.numbers = numbers
    }

    /// A description by bands.
    public static func empirical(edges: [Double], weights: [Double]) -> Statement {
      func list(_ key: String, _ values: [Double]) -> [Number] {
        values.enumerated().map { Number(key: "\(key)[\($0.offset + 1)]", value: $0.element) }
      }
      return Statement(family: "empirical", numbers: list("edges", edges) + list("shares", weights))
    }

    /// A number of it; setting one that it doesn't have adds nothing.
    public subscript(key: String) -> Double? {
      get { numbers.first { $0.key == key }?.value }
      set {
        guard let newValue, let index = numbers.firstIndex(where: { $0.key == key }) else { return }
        numbers[index].value = newValue
      }
    }

    fileprivate func list(_ key: String) -> [Double] { numbers.filter { $0.key.hasPrefix("\(key)[") }.map(\.value) }
  }

  /// The distribution that a description of how long something lasts means.
  ///
  /// - Precondition: the family is one of lengths, and the numbers are those of one of its descriptions.
  public init(_ statement: Statement) throws(DistributionError) {
    func number(_ key: String) -> Double { statement[key] ?? .nan }
    let mean = number("mean")
    switch statement.family {
    case "constant": self = try .constant(number("value"))
    case "exponential": self = try .exponential(mean: mean)
    case "gamma": self = try .gamma(mean: mean, cv: number("cv"))
    case "lognormal" where statement["median"] != nil:
      self = try .lognormal(median: number("median"), sigma: number("sigma"))
    case "lognormal" where statement["sigma"] != nil: self = try .lognormal(mean: mean, sigma: number("sigma"))
    case "lognormal": self = try .lognormal(mean: mean, cv: number("cv"))
    case "weibull" where statement["shape"] != nil: self = try .weibull(mean: mean, shape: number("shape"))
    case "weibull": self = try .weibull(mean: mean, cv: number("cv"))
    case "erlang": self = try .erlang(mean: mean, phases: Int(number("phases")))
    case "hyperexponential": self = try .hyperexponential(mean: mean, cv: number("cv"))
    case "beta": self = try .beta(mean: mean, sd: number("sd"), low: number("low"), high: number("high"))
    case "triangular": self = try .triangular(low: number("low"), mode: number("mode"), high: number("high"))
    case "uniform": self = try .uniform(low: number("low"), high: number("high"))
    case "empirical": self = try .empirical(edges: statement.list("edges"), weights: statement.list("shares"))
    default: preconditionFailure("no length has the family '\(statement.family)'")
    }
  }
}
