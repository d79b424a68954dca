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

    /// A description by numbers and lists, each with its parameter; what is no list has one value.
    public init(family: String, _ stated: [(parameter: DistributionParameter, values: [Double])]) {
      self.family = family
      numbers = stated.flatMap { parameter, values in
        values.enumerated().map { place, value in
          Number(key: parameter.isList ? "\(parameter.key)[\(place + 1)]" : parameter.key, value: value)
        }
      }
    }

    /// A number of it; setting one that it doesn't have adds nothing.
    public subscript(key: String) -> Double? {
      get { numbers.first { $0.key == key }?.value }
      set {
        guard let newValue, let index = numbers.firstIndex(where: { $0.key == key }) else { return }
        numbers[index].value = newValue
      }
    }

    /// A number that its form has.
    subscript(_ parameter: DistributionParameter) -> Double { self[parameter.key] ?? .nan }

    /// A list that its form has.
    func list(_ parameter: DistributionParameter) -> [Double] {
      numbers.filter { $0.key.hasPrefix("\(parameter.key)[") }.map(\.value)
    }
  }

  /// The distribution that a description of how long something lasts means.
  ///
  /// - Precondition: the family is one of lengths, and the numbers are those of one of its descriptions.
  public init(_ statement: Statement) throws(DistributionError) {
    let family = DistributionFamily.all.first { $0.name == statement.family }
    guard let form = family?.forms.first(where: { $0.fits(statement) }) else {
      preconditionFailure("no length is described by \(statement)")
    }
    self = try form.make(statement)
  }
}
