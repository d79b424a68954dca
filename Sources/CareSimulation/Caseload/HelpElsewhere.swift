/// What part of a segment's requests is helped in another one, and what becomes of it, as it stands this month.
struct HelpElsewhere {
  var probability = 0.0
  var target = SegmentIndex(0)
  var failure = 0.0
  var heavier = 0.0
  var returnDelay = 0.0
}
