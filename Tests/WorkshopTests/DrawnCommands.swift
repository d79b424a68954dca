import Workshop
import YouthCare

/// Commands drawn at random, those that have to be refused among them.
struct DrawnCommands: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    // Not by what a step adds: draws of one seed would be those of another.
    state = seed &* 0xd134_2543_de82_ef95
  }

  // SplitMix64 (Steele, Lea & Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

  mutating func person() -> WorkshopPerson {
    switch below(10) {
    case 0: .projector
    case 1, 2: .participant(below(5))
    case 3: .participant(1)
    default: .facilitator
    }
  }

  private mutating func option() -> OptionNumber { OptionNumber(1 + below(6)) }

  private mutating func settings() -> [LeverSetting] {
    (0..<4).filter { _ in below(2) == 0 }.map { segment in
      LeverSetting(
        Address(["segments", "S\(below(40) == 0 ? 1 : segment)", "tariff"]),
        below(20) == 0 ? "\u{202E}1" : "\(below(5))")
    }
  }

  private mutating func tariff() -> Address { Address(["segments", "S\(below(4))", "tariff"]) }

  private mutating func name() -> String {
    below(3) > 0 ? "Optie \(below(40))" : ["A", "a", "  Langer  ", "all", "", "Optie {0}", "<b>"][below(7)]
  }

  private mutating func expectation(_ units: [PredictedSize.Unit]) -> Prediction.Expectation {
    let size = PredictedSize([0, 1.5, 0.1, -1, .infinity][below(5)], units[below(units.count)])
    return Prediction.Expectation(
      [.less, .same, .more][below(3)], by: below(3) == 0 ? nil : size)
  }

  mutating func command() -> WorkshopCommand {
    switch below(29) {
    case 0: .addOption(name: name(), settings: settings())
    case 1: .duplicateOption(option(), name: name())
    case 2: .renameOption(option(), name: name())
    case 3: .removeOption(option())
    case 4: .restoreOption(option())
    case 5: .combineOptions(option(), option(), name: name(), choices: [tariff(): .second])
    case 6, 7, 8: .set(option(), settings())
    case 9: .unset(option(), [tariff()])
    case 10, 11: .undo(option())
    case 12: .redo(option())
    case 13: .save(option())
    case 14: .reset(option(), to: ResetTarget.allCases[below(3)], confirmed: below(2) == 0)
    case 15: .askPrediction(option())
    case 16:
      .predict(
        Prediction(cost: expectation(PredictedSize.Unit.ofCost), wait: expectation(PredictedSize.Unit.ofWait)))
    case 17: .closePrediction
    case 18: .openVoting(anew: below(2) == 0)
    case 19: .vote(option())
    case 20: .closeVoting
    case 21: .writeNote(.finding, on: below(2) == 0 ? nil : option(), text: ["", "een\r\ntwee", "“x”\u{7}"][below(3)])
    case 22: .withdrawNote(1 + below(4))
    case 23: .show(SharedPart.allCases[below(5)])
    case 24: .hide(SharedPart.allCases[below(5)])
    case 25: .propose(option(), settings())
    case 26: .takeProposal(1 + below(4), as: below(2) == 0 ? nil : name())
    case 27: .closeProposal(1 + below(4))
    default: .project(ProjectorView(.comparison, of: below(2) == 0 ? nil : option()))
    }
  }
}
