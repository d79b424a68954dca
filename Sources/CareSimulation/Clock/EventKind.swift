/// What happens at one instant, in order: the named precedence of ties.
///
/// MODEL.md, T5.
///
/// Care that ends frees a place before anybody's patience ends: a client whose place comes free at the very moment he
/// would give up, starts. Who comes back joins after that, then who has been matched, and new clients join last. Who
/// has to change providers does so after everybody else has got his place. Care outside the contracts ends last, as it
/// frees no place.
enum EventKind: UInt8 {
  case careEnds = 0
  case patienceEnds = 1
  case clientReturns = 2
  case clientMatched = 3
  case transferDue = 4
  case outsideCareEnds = 5
}
