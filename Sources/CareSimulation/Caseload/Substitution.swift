/// Part of a segment's requests that is helped elsewhere, as it stands this month.
struct Substitution {
  var probability = 0.0
  var target = SegmentIndex(0)
  var failure = 0.0
  var heavier = 0.0
  var returnDelay = 0.0
}
