/// What has declared parameters: it says what it is where nothing is stated.
public protocol ParameterOwner: Sendable {
  /// The owner with its defaults, from which the defaults of its parameters are read.
  static var usual: Self { get }
}

/// An owner that is whole with its defaults.
public protocol PlainOwner: ParameterOwner {
  /// The owner with its defaults.
  init()
}

extension PlainOwner {
  public static var usual: Self { Self() }
}
