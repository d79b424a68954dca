import Experiments

/// How much of two cores two threads use: wall clock on one thread / (2 × wall clock on two), each the best of some.
///
/// Says nothing on a machine where others work too.
struct Efficiency: Encodable {
  let wallSecondsOneThread: Double
  let wallSecondsTwoThreads: Double
  let efficiency: Double

  init(replications: Int = 320, repeats: Int) async throws {
    let plan = try Model.reference.plan()
    var best = [Double.infinity, .infinity]
    for _ in 0..<repeats {
      for threads in 1...2 {
        let begin = Clock.wall
        _ = try await Experiment(plan, replications: replications, seed: 7, threads: threads).run()
        best[threads - 1] = min(best[threads - 1], Clock.wall - begin)
      }
    }
    wallSecondsOneThread = best[0]
    wallSecondsTwoThreads = best[1]
    efficiency = best[0] / (2 * best[1])
  }
}
