extension Workshop {
  /// The predictions that can be given now; `nil` where none are asked.
  public var openPredictions: PredictionRound? { predictionRounds.last.flatMap { $0.isOpen ? $0 : nil } }

  /// The voting that is open; `nil` where none is.
  public var openVoting: VotingRound? { votingRounds.last.flatMap { $0.isOpen ? $0 : nil } }

  /// Whether somebody sees a part: the facilitator sees all.
  public func sees(_ part: SharedPart, _ person: WorkshopPerson) -> Bool {
    person == .facilitator || shownParts.contains(part)
  }

  /// Whether somebody sees the answer of an option: not while predictions of it are asked, but for the facilitator.
  public func seesAnswer(of option: OptionNumber, _ person: WorkshopPerson) -> Bool {
    person == .facilitator || sees(.answers, person) && openPredictions?.option != option
  }

  /// The predictions that stand beside an option's answer: those of the last time, once it is closed.
  ///
  /// They are of what the option set then; whoever shows them says so where it sets something else now.
  public func predictions(of option: OptionNumber, seenBy person: WorkshopPerson) -> PredictionRound? {
    guard sees(.predictions, person) else { return nil }
    return predictionRounds.last { $0.option == option && !$0.isOpen }
  }

  /// The votes that somebody sees: the last ones, open or closed.
  public func votes(seenBy person: WorkshopPerson) -> VotingRound? {
    sees(.votes, person) ? votingRounds.last : nil
  }

  /// What a participant voted for last.
  public func ownVote(of participant: Int) -> OptionNumber? { votingRounds.last?.votes[participant] }

  /// The notes that somebody sees: all where they are shown, else their own.
  public func notes(seenBy person: WorkshopPerson) -> [WorkshopNote] {
    sees(.notes, person) ? notes : notes.filter { $0.author == person }
  }

  /// The proposals that somebody sees: the facilitator all, a participant their own.
  public func proposals(seenBy person: WorkshopPerson) -> [WorkshopProposal] {
    person == .facilitator ? proposals : proposals.filter { $0.author == person }
  }

  /// The decisions that stand.
  public var decisions: [WorkshopNote] { notes.filter { $0.kind == .decision } }
}
