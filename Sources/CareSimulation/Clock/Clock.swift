/// Where a replication stands: which it is, and at which moment of which month.
struct Clock {
  /// Its number, from 0.
  var replication: UInt32 = 0
  /// In days from the contract's start.
  var now = 0.0
  /// The simulated month, from 0; −1 is the time before the first.
  var month = -1
}
