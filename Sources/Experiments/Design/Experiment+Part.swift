extension Experiment {
  /// The same work, of the replications with other numbers: its blocks and those of the whole merge.
  ///
  /// For who hands out the replications of an experiment himself, a few at a time.
  public func part(_ numbers: Range<Int>, threads: Int = 1) throws(Failure) -> Experiment {
    try Experiment(self, numbers: numbers, threads: threads)
  }
}
