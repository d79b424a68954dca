/// A time at which the facilitator asked for predictions of an option, before its answer showed.
public struct PredictionRound: Sendable, Equatable {
  /// What was to be predicted.
  public let option: OptionNumber
  /// What the option set; from the first prediction on it stays so.
  public internal(set) var settings: [LeverSetting]
  /// Whether predictions can still be given and changed; answers are hidden as long.
  public internal(set) var isOpen = true
  /// The last prediction of each participant.
  public internal(set) var predictions: [Int: Prediction] = [:]

  init(_ option: OptionNumber, settings: [LeverSetting]) {
    (self.option, self.settings) = (option, settings)
  }

  /// How many expect each direction.
  public func count(of direction: Prediction.Direction, _ what: KeyPath<Prediction, Prediction.Expectation>) -> Int {
    predictions.values.count { $0[keyPath: what].direction == direction }
  }

  /// The changes that are expected in a measure, the lowest first: in euro or days, or as shares.
  public func changes(
    in measure: PredictedSize.Unit.Measure, _ what: KeyPath<Prediction, Prediction.Expectation>
  ) -> [Double] {
    predictions.values.compactMap { prediction in
      let expectation = prediction[keyPath: what]
      guard expectation.size?.unit.measure == measure || expectation.direction == .same else { return nil }
      return expectation.change
    }.sorted()
  }
}
