internal import Publishing
internal import Experiments
internal import Reporting
internal import YouthCare

/// Predictions before the answer shows, and beside it afterwards.
struct PredictionPart {
  let page: PageModel

  var markup: String {
    let rounds = page.workshop.predictionRounds
    var parts: [String] = []
    if let open = page.workshop.openPredictions {
      parts.append(asked(open))
    } else if page.isFacilitator, let option = page.option {
      parts.append(
        "<div>\(page.button("ask-prediction", ["option": "\(option.number)"], page.say(TogetherText.ask, option.name)))</div>"
      )
    }
    if page.shows(.predictions), let closed = rounds.last(where: { !$0.isOpen }) { parts.append(result(closed)) }
    guard !parts.isEmpty else { return "" }
    return """
      <section aria-labelledby="predict"><h3 id="predict">\(page.markup(TogetherText.predict))</h3>
      \(parts.joined(separator: "\n"))
      </section>
      """
  }

  private func name(_ round: PredictionRound) -> String { page.workshop.option(round.option)?.name ?? "" }

  private func asked(_ round: PredictionRound) -> String {
    let hint = "<p>\(page.markup(TogetherText.predictHint, name(round)))</p>"
    switch page.person {
    case .participant(let number): return hint + form(round.predictions[number])
    case .facilitator:
      return hint + count(round) + "<div>\(page.button("close-prediction", page.say(TogetherText.close)))</div>"
    case .projector: return hint + count(round)
    }
  }

  private func count(_ round: PredictionRound) -> String {
    "<p>\(page.markup(TogetherText.countOf, "\(round.predictions.count)", "\(page.workshop.participants)"))</p>"
  }

  private func form(_ prediction: Prediction?) -> String {
    let sent = prediction == nil ? "" : "<p class=\"sent\" role=\"status\">\(page.markup(TogetherText.yours))</p>"
    return sent
      + page.form(
        "predict", attributes: "data-keep",
        """
        \(expectation("cost", .cost, prediction?.cost, PredictedSize.Unit.ofCost, [.cheaper, .same, .dearer]))
        \(expectation("wait", .wait, prediction?.wait, PredictedSize.Unit.ofWait, [.shorter, .same, .longer]))
        <p><button class="main">\(page.markup(TogetherText.send))</button></p>
        <p class="hint">\(page.markup(TogetherText.notCounted))</p>
        """)
  }

  private func expectation(
    _ field: String, _ title: TogetherText, _ given: Prediction.Expectation?, _ units: [PredictedSize.Unit],
    _ words: [TogetherText]
  ) -> String {
    let directions = zip(Prediction.Direction.allCases, words).map { direction, word in
      let state = given?.direction == direction ? " checked" : ""
      return """
        <label><input type="radio" name="\(field)-direction" value="\(direction.rawValue)"\(state) required>
        \(page.markup(word))</label>
        """
    }
    let options = units.map { unit in
      let state = given?.size?.unit == unit ? " selected" : ""
      return "<option value=\"\(unit.rawValue)\"\(state)>\(unit.name.text(in: page.language).asMarkup)</option>"
    }
    let size = page.typed["\(field)-size"] ?? given?.size?.typedText(in: page.language) ?? ""
    let fault = page.fault(of: "\(field)-size")
    let state = fault.isEmpty ? "" : " aria-invalid=\"true\" aria-describedby=\"f-\(field)-size-fault\""
    return """
      <fieldset><legend>\(page.markup(title))</legend>
      <p class="choices">\(directions.joined(separator: "\n"))</p>
      <p><label for="\(field)-size">\(page.markup(TogetherText.bySize))</label>
      <input id="\(field)-size" name="\(field)-size" inputmode="decimal" autocomplete="off" size="8" value="\(size.asMarkup)"\(state)>
      <select name="\(field)-unit" aria-label="\(page.markup(TogetherText.bySize))">\(options.joined())</select></p>
      \(fault)
      </fieldset>
      """
  }

  /// What was predicted beside what came out.
  private func result(_ round: PredictionRound) -> String {
    func counts(_ what: KeyPath<Prediction, Prediction.Expectation>, _ words: [TogetherText]) -> String {
      zip(Prediction.Direction.allCases, words).map { direction, word in
        "<li>\(page.markup(word)): <strong>\(round.count(of: direction, what))</strong></li>"
      }.joined()
    }
    // Where it is asked once more, or answers are hidden, the answer isn't told here either.
    let comparison = page.showsAnswer(of: round.option) ? page.answers[round.option]?.answer?.comparison : nil
    let answer = comparison.map { comparison in
      "<h5>\(page.markup(TogetherText.answerWas))</h5>"
        + ComparisonMarkup(comparison, in: page.language, prefix: "p\(round.option)-").text
    }
    return """
      <h4>\(page.markup(TogetherText.predictions, name(round)))</h4>
      <p>\(page.markup(TogetherText.cost))</p><ul>\(counts(\.cost, [.cheaper, .same, .dearer]))</ul>
      <p>\(page.markup(TogetherText.wait))</p><ul>\(counts(\.wait, [.shorter, .same, .longer]))</ul>
      \(answer ?? "")
      """
  }
}
