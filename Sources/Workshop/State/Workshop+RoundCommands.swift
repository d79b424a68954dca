/// What happens when predictions or votes are asked and given.
extension Workshop {
  func askingPrediction(of number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    _ = try present(number)
    if let open = openPredictions { throw .predictionIsOpen(name: option(open.option)?.name ?? "") }
    guard predictionRounds.count < WorkshopLimit.rounds.number else { throw .limit(.rounds) }
    return [.predictionAsked(number)]
  }

  func predicting(_ prediction: Prediction, by person: WorkshopPerson) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let participant = person.participant else { throw .notYours(.participants) }
    guard let round = openPredictions else { throw .noPredictionIsOpen }
    try check(prediction.cost, .cost, units: PredictedSize.Unit.ofCost)
    try check(prediction.wait, .wait, units: PredictedSize.Unit.ofWait)
    return round.predictions[participant] == prediction ? [] : [.predicted(participant: participant, prediction)]
  }

  func closingPrediction() throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard openPredictions != nil else { throw .noPredictionIsOpen }
    return [.predictionClosed]
  }

  func openingVoting(anew: Bool) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard openVoting == nil else { throw .votingIsOpen }
    guard !anew || votingRounds.count < WorkshopLimit.rounds.number else { throw .limit(.rounds) }
    return [.votingOpened(anew: anew)]
  }

  func voting(for number: OptionNumber, by person: WorkshopPerson) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let participant = person.participant else { throw .notYours(.participants) }
    guard let round = openVoting else { throw .votingIsClosed }
    _ = try present(number)
    return round.votes[participant] == number ? [] : [.voted(participant: participant, number)]
  }

  func closingVoting() throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard openVoting != nil else { throw .votingIsClosed }
    return [.votingClosed]
  }

  private func check(
    _ expectation: Prediction.Expectation, _ field: FormField, units: [PredictedSize.Unit]
  ) throws(WorkshopRefusal) {
    guard let size = expectation.size else { return }
    guard expectation.direction != .same || size.number == 0, PredictedSize.numbers.contains(size.number),
      units.contains(size.unit)
    else { throw .badSize(field) }
  }
}
