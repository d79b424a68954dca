/// What happens at one instant, in order: the named precedence of ties.
///
/// Care that ends frees a place before anybody's patience ends: a client whose place comes free at the very moment he
/// would give up, starts. Who comes back joins after that, and new clients join last.
enum EventKind: UInt8 {
  case careEnds = 0
  case patienceEnds = 1
  case clientReturns = 2
}
