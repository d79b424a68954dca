import Testing
import Workshop
import YouthCare

@Suite("What the page of a workshop sends")
struct WorkshopFormTests {
  private let option = SampleWorkshop.first

  @Test("a form is the command that it says")
  func readsForms() throws {
    let (tariff, places) = (SampleWorkshop.tariff, SampleWorkshop.places)
    #expect(
      try WorkshopCommand(form: ["kind": "set", "option": "1", "setting:\(tariff)": "90", "setting:\(places)": "20"])
        == .set(option, [LeverSetting(tariff, "90"), LeverSetting(places, "20")]))
    #expect(
      try WorkshopCommand(form: ["kind": "unset", "option": "1", "line:\(tariff)": "on"]) == .unset(option, [tariff]))
    #expect(
      try WorkshopCommand(form: ["kind": "reset", "option": "1", "to": "saved"])
        == .reset(option, to: .saved, confirmed: false))
    #expect(
      try WorkshopCommand(
        form: ["kind": "combine-options", "first": "1", "second": "2", "name": "C", "choice:\(tariff)": "second"])
        == .combineOptions(option, SampleWorkshop.second, name: "C", choices: [tariff: .second]))
    #expect(
      try WorkshopCommand(form: ["kind": "write-note", "note-kind": "finding", "option": "", "text": "x"])
        == .writeNote(.finding, on: nil, text: "x"))
    #expect(
      try WorkshopCommand(form: ["kind": "project", "picture": "whoPays", "option": "1"])
        == .project(ProjectorView(.whoPays, of: option)))
  }

  @Test("of a form that says what was shown, what is still the same isn't asked")
  func readsChangesAlone() throws {
    let (tariff, places) = (SampleWorkshop.tariff, SampleWorkshop.places)
    let form = ["kind": "set", "option": "1", "shown": "on", "shown:\(tariff)": "90"]
    let typed = { (tariff: String, places: String) in
      ["setting:\(SampleWorkshop.tariff)": tariff, "setting:\(SampleWorkshop.places)": places]
    }
    let command = { (typed: [String: String]) in
      try WorkshopCommand(form: form.merging(typed) { own, _ in own })
    }
    #expect(try command(typed("90", "")) == .set(option, []))
    #expect(try command(typed("90", "20")) == .set(option, [LeverSetting(places, "20")]))
    #expect(try command(typed("", "")) == .set(option, [LeverSetting(tariff, "")]))
  }

  @Test(
    "a size is typed with a comma or a point; what could be thousands is refused",
    arguments: [
      ("2", 2), ("1,5", 1.5), (" 1.25 ", 1.25), ("0,125", 0.125), ("1.500", nil), ("1e9", nil), ("-1", nil),
      ("NaN", nil), ("½", nil), ("٣", nil),
    ] as [(String, Double?)])
  func readsSizes(typed: String, number: Double?) throws {
    let form = [
      "kind": "predict", "cost-direction": "less", "cost-size": typed, "cost-unit": "millionEuro",
      "wait-direction": "same", "wait-size": "", "wait-unit": "days",
    ]
    guard let number else {
      #expect(throws: WorkshopRefusal.badSize(.cost)) { try WorkshopCommand(form: form) }
      return
    }
    let cost = Prediction.Expectation(.less, by: PredictedSize(number, .millionEuro))
    #expect(try WorkshopCommand(form: form) == .predict(Prediction(cost: cost, wait: Prediction.Expectation(.same))))
  }

  @Test(
    "a size stands in a form as it can be sent again", arguments: [0, 1.5, 1_500, 1.125, 0.000_001, 1e12, 1_234.56])
  func sendsSizesAgain(number: Double) throws {
    for language in Language.allCases {
      let typed = PredictedSize(number, .euro).typedText(in: language)
      let form = [
        "kind": "predict", "cost-direction": "more", "cost-size": typed, "cost-unit": "euro", "wait-direction": "same",
      ]
      let cost = Prediction.Expectation(.more, by: PredictedSize(number, .euro))
      #expect(try WorkshopCommand(form: form) == .predict(Prediction(cost: cost, wait: Prediction.Expectation(.same))))
    }
    #expect(PredictedSize(1_500, .euro).typedText(in: .dutch) == "1500")
    #expect(PredictedSize(1.5, .euro).typedText(in: .dutch) == "1,5")
  }

  @Test(
    "what no page of ours sends is refused by its field",
    arguments: [
      ([:], "kind"), (["kind": "explode"], "kind"), (["kind": "undo"], "option"),
      (["kind": "undo", "option": "01"], "option"), (["kind": "undo", "option": "-1"], "option"),
      (["kind": "show", "part": "secrets"], "part"),
      (["kind": "set", "option": "1", "setting:a..b": "1"], "setting:a..b"),
      (["kind": "reset", "option": "1", "to": "base", "confirmed": "maybe"], "confirmed"),
    ] as [([String: String], String)])
  func refusesForms(form: [String: String], field: String) {
    #expect(throws: WorkshopRefusal.notUnderstood(field)) { try WorkshopCommand(form: form) }
  }
}
