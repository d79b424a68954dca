/// A provider's weight in clients' choices, at a state of his list.
///
/// Apart from the rest of his supply: a choice looks at the weights of all.
struct Weight {
  var value = 0.0
  /// How many wait for him, or −1 with a free place; what isn't known yet is no such number.
  var state = Int.min
}
