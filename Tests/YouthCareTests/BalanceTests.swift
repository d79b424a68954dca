import Foundation
import Sampling
import Testing
import YouthCare

/// Balances that can be solved on paper.
@Suite("Balance")
struct BalanceTests {
  func segment(new: Double? = nil, starts: Double? = nil, stay: Double = 73, to routes: [(Int, Double)] = []) throws
    -> Segment
  {
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .lognormal(mean: stay, cv: 1), funding: TaskBasedFunding())
    segment.inflow.newPerYear = new
    segment.inflow.startsPerYear = starts
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    segment.routes = routes.map { target, share in
      var route = Route(target: target)
      route.share = share
      return route
    }
    return segment
  }

  /// The same segment with a share of heavy clients, who stay longer than the light ones.
  private func withHeavy(_ segment: Segment, share: Double, stay: Double) -> Segment {
    var segment = segment
    segment.severities[0].share = 1 - share
    var heavy = Severity(name: "heavy")
    heavy.share = share
    heavy.stay = stay
    segment.severities.append(heavy)
    return segment
  }

  func balance(_ segments: Segment...) throws -> Balance {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    return try Balance(Scenario(name: "b", title: LocalizedText("b"), contract: contract, segments: segments))
  }

  func expect(_ value: Double, _ exact: Double, _ location: SourceLocation = #_sourceLocation) {
    #expect(abs(value - exact) <= 1e-9 * max(1, abs(exact)), "\(value), exact \(exact)", sourceLocation: location)
  }

  @Test("stated starts contain re-entries: only the rest is new")
  func reEntry() throws {
    var stated = try segment(starts: 1_200)
    stated.reEntry = ReEntry(delay: try .constant(100))
    stated.reEntry?.probability = 0.25
    let one = try balance(stated).segments[0]
    expect(one.newClients, 900)
    expect(one.reEntries, 300)
    expect(one.inCare, 1_200 * 73 / 365)
    // The other way round: 900 new clients make 1,200 starts.
    stated.inflow.startsPerYear = nil
    stated.inflow.newPerYear = 900
    expect(try balance(stated).segments[0].starts, 1_200)
  }

  @Test("stated starts contain moves from other segments")
  func moves() throws {
    let both = try balance(segment(starts: 1_000, to: [(1, 0.3)]), segment(starts: 500, to: [(0, 0.2)]))
    expect(both.segments[0].newClients, 1_000 - 0.2 * 500)
    expect(both.segments[1].newClients, 500 - 0.3 * 1_000)
    expect(both.segments[0].movesIn, 100)
    expect(both.segments[1].movesIn, 300)
    // a = 90 + b/5 and b = 3a/10 give a = 90/0.94.
    let solved = try balance(segment(new: 90, to: [(1, 0.3)]), segment(new: 0, to: [(0, 0.2)]))
    expect(solved.segments[0].starts, 90 / 0.94)
    expect(solved.segments[1].starts, 27 / 0.94)
  }

  @Test("re-entry counts who leaves care only, not who moves on")
  func reEntryAfterMoves() throws {
    var first = try segment(starts: 1_000, to: [(1, 0.4)])
    first.reEntry = ReEntry(delay: try .constant(100))
    first.reEntry?.probability = 0.5
    let both = try balance(first, segment(starts: 400))
    expect(both.segments[0].reEntries, 300)
    expect(both.segments[0].newClients, 700)
    expect(both.segments[1].newClients, 0)
  }

  /// Exponential patience of 60 days and a wait of 30: exp(−1/2) of regular clients stay on the list.
  @Test("who drops out has to come before somebody else starts")
  func dropOut() throws {
    var stated = try segment(starts: 1_200)
    stated.dropOut = DropOut(patience: [try .exponential(mean: 60)])
    stated.present.wait = 30
    let stays = exp(-0.5)
    var one = try balance(stated).segments[0]
    expect(one.newClients, 1_200 / stays)
    expect(one.dropOuts, 1_200 / stays * (1 - stays))
    expect(one.waiting, 1_200 / stays / 365 * 60 * (1 - stays))
    // A fifth goes before the rest and does not wait.
    stated.urgency.urgent = 0.15
    stated.urgency.crisis = 0.05
    one = try balance(stated).segments[0]
    expect(one.newClients, 1_200 / (0.2 + 0.8 * stays))
    expect(one.dropOuts, one.newClients * 0.8 * (1 - stays))
    expect(one.starts + one.dropOuts, one.newClients)
  }

  @Test("drop-outs who come back join the list again")
  func returns() throws {
    var stated = try segment(starts: 1_200)
    var law = DropOut(patience: [try .exponential(mean: 60)])
    law.recovered = 0.5
    law.returns = 0.5
    law.returnDelay = try .constant(90)
    stated.dropOut = law
    stated.present.wait = 30
    let stays = exp(-0.5)
    var one = try balance(stated).segments[0]
    // All are regular: joining × stays = starts, and half of those who drop out join again.
    let joining = 1_200 / stays
    expect(one.returns, joining * (1 - stays) / 2)
    expect(one.newClients, joining - one.returns)
    expect(one.newClients + one.returns, one.starts + one.dropOuts)
    // Who comes back as urgent does not wait again: n (1 − d/2 + …) with d = 1 − stays gives n (stays + d/2) = starts.
    law.returnUrgent = 1
    stated.dropOut = law
    one = try balance(stated).segments[0]
    expect(one.newClients, 1_200 / (stays + (1 - stays) / 2))
    expect(one.newClients + one.returns, one.starts + one.dropOuts)
  }

  @Test("who keeps a place while he waits fills it there and the list here")
  func keptPlaces() throws {
    var first = try segment(starts: 1_000, to: [(1, 0.5)])
    first.routes[0].keepsPlace = true
    var second = try segment(starts: 800)
    second.present.wait = 73
    let both = try balance(first, second)
    expect(both.keptPlaces[0][1], 500 * 73 / 365)
    expect(both.segments[0].inCare, 1_000 * 73 / 365 + 100)
    expect(both.segments[1].inCare, 800 * 73 / 365)
    // Of those who start 500 wait in their old place and 300 without one.
    expect(both.segments[1].waiting, 800 * 73 / 365)
    #expect(both.places(of: first, at: 0) == 300)
  }

  @Test("who has less patience starts less often, so those in care are heavier")
  func severity() throws {
    var stated = withHeavy(try segment(starts: 730), share: 0.5, stay: 2)
    stated.dropOut = DropOut(patience: [try .exponential(mean: 30), nil])
    stated.present.wait = 30 * log(2)
    let one = try balance(stated).segments[0]
    // Half of the light clients drop out.
    expect(one.severityShares[0], 1.0 / 3)
    expect(one.severityShares[1], 2.0 / 3)
    expect(one.dropOutShare, 0.25)
    expect(one.meanStay, 73.0 * 5 / 3)
    expect(one.inCare, 2 * one.meanStay)
    // Light clients wait 30 × (1 − 1/2) days on average, heavy ones all 30 ln 2.
    let light = 15.0
    expect(one.waiting, one.newClients / 365 * (light + 30 * log(2)) / 2)
  }

  /// Light clients who drop out come back heavy, some of them at once: a circle that is solved, not followed once round.
  @Test("who drops out and comes back heavier is in the mix of those who wait, start and come back")
  func heavierReturns() throws {
    var stated = withHeavy(try segment(starts: 900), share: 0.4, stay: 2)
    // Of light clients a half drops out, of heavy ones a quarter; 40 % of them come back, a quarter of those as urgent,
    // and of light ones three quarters as heavy ones.
    var law = DropOut(patience: [try .exponential(mean: 30), try .exponential(mean: 30 * log(2) / log(4.0 / 3))])
    (law.recovered, law.returns) = (0.6, 0.4)
    (law.returnUrgent, law.returnHeavier) = (0.25, 0.75)
    law.returnDelay = try .constant(90)
    stated.dropOut = law
    stated.present.wait = 30 * log(2)
    let one = try balance(stated).segments[0]
    // With n new clients, L light and H heavy ones who join: back come V_L = 0.4 · L/2 · 1/4 = L/20 and
    // V_H = 0.4 (L/2 · 3/4 + H/4) = 3L/20 + H/10, of whom three quarters join the list.
    // L = 0.6 n + 0.75 V_L and H = 0.4 n + 0.75 V_H; L/2 + V_L/4 and 3H/4 + V_H/4 start.
    let light = 0.6 / (1 - 0.75 / 20)
    let heavyOnes = (0.4 + 0.75 * 0.15 * light) / (1 - 0.075)
    let backLight = light / 20
    let backHeavy = 0.15 * light + heavyOnes / 10
    let starts = (light / 2 + backLight / 4, 0.75 * heavyOnes + backHeavy / 4)
    let scale = 900 / (starts.0 + starts.1)
    expect(one.newClients, scale)
    expect(one.starts, 900)
    expect(one.returns, scale * (backLight + backHeavy))
    expect(one.dropOuts, scale * (light / 2 + heavyOnes / 4))
    expect(one.severityShares[1], starts.1 / (starts.0 + starts.1))
    expect(one.joiningShares[1], heavyOnes / (light + heavyOnes))
    expect(one.returningShares[1], backHeavy / (backLight + backHeavy))
    expect(one.meanStay, 73 * (1 + one.severityShares[1]))
    expect(one.newClients + one.returns, one.starts + one.dropOuts)
    // Sharp: with those who come back as heavy as new clients are, four in a hundred fewer starts would be heavy.
    let unchanged = (light: 0.6 / 2, heavy: 0.4 * 3 / 4)
    #expect(one.severityShares[1] - unchanged.heavy / (unchanged.light + unchanged.heavy) > 0.04)
  }

  @Test("who moves on keeps his severity, and who is heavier weighs more in the next segment too")
  func severityOfMoves() throws {
    var first = withHeavy(try segment(new: 1_000, to: [(1, 0.5)]), share: 0.5, stay: 2)
    // Half of the light clients never start.
    first.dropOut = DropOut(patience: [try .exponential(mean: 30), nil])
    first.present.wait = 30 * log(2)
    let second = withHeavy(try segment(new: 250), share: 0.5, stay: 3)
    let both = try balance(first, second)
    expect(both.segments[0].starts, 750)
    // 125 and 250 move there, to 125 and 125 who are new.
    expect(both.segments[1].starts, 625)
    expect(both.segments[1].severityShares[0], 250.0 / 625)
    expect(both.segments[1].meanStay, 73 * (250 + 3 * 375) / 625)
  }

  @Test("more clients brought than stated starts is no balance")
  func contradiction() throws {
    let error = #expect(throws: Balance.Fault.self) {
      try balance(segment(starts: 1_000, to: [(1, 0.3)]), segment(starts: 200))
    }
    guard case .moreMovesThanStarts(let position, let starts, let brought) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(position == 1 && starts == 200)
    expect(brought, 300)
  }

  @Test("a circle that nobody leaves is no balance")
  func closed() throws {
    #expect(throws: Balance.Fault.closed) { try balance(segment(new: 10, to: [(0, 1)])) }
    #expect(throws: Balance.Fault.closed) {
      try balance(segment(new: 10, to: [(1, 1)]), segment(new: 0, to: [(0, 1)]))
    }
  }

  @Test("places are the providers', the segment's, or as many as there are clients")
  func places() throws {
    var one = try segment(starts: 368)
    #expect(try balance(one).places(of: one, at: 0) == 74)
    one.capacity = .places(80)
    #expect(try balance(one).places(of: one, at: 0) == 80)
    one.capacity = .unlimited
    #expect(try balance(one).places(of: one, at: 0) == nil)
    one.providers = [Provider(name: "A"), Provider(name: "B")]
    one.providers[0].places = 30
    one.providers[1].places = 12
    #expect(try balance(one).places(of: one, at: 0) == 42)
  }
}
