/// How a segment's front door stands.
struct Door {
  /// Days until a regular client is matched with a provider.
  var matchingDelay = 0.0
  /// The share of requests that is diverted where the municipality decides alone; below 0 more come.
  var diversion = 0.0
  /// The share of a general practitioner's requests that support keeps out.
  var frontLine = 0.0
  /// Whether any request is judged, and what that costs: each request, and each of a general practitioner.
  var judges = false
  var costOfRequest = 0.0
  var costOfPractice = 0.0
  /// What the municipality adds to strictness this month, to steer.
  var extraStrictness = 0.0
  /// The share of places that regular clients can't have.
  var reserve = 0.0
  /// The share of waiting clients with bridging care, and the value of an average client's day this month, in euro.
  var bridging = 0.0
  var dayValue = 0.0
  /// The response of a choice to a week of wait, and to quality.
  var waitResponse = 0.0
  var qualityResponse = 0.0
  /// Whether choices go by weights that move, and not by fixed shares.
  var usesWeights = false
  /// The sum of the weights of its providers where no client moves them; none where it has to be added up anew.
  var weightSum: Double?
  /// Whether providers have come or gone.
  var marketMoved = false
  /// Whether places are divided by clients in care: providers differ in stay.
  var dividesByStay = false
  /// Whether a stop or a ceiling can hold regular clients back with some provider.
  var holdsIntake = false
  /// When new waits are published; none before the first time.
  var nextPublication: Double?
  /// The part of clients passed on to subcontractors, and how much longer that takes.
  var subcontracted = 0.0
  var subcontractingDelay = 0.0
  /// Days of waiting this month for which bridging care is counted.
  var bridgedDays = 0.0
  /// Euro that access and bridging care have cost this month.
  var cost = 0.0
}
