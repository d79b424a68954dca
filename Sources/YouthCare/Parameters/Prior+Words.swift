extension Prior {
  /// How it is said in a table: `LN(0.08, 0.6), 10 % at 0`.
  ///
  /// - Parameter number: how a value in its unit is written.
  public func notation(in language: Language, _ number: (Double) -> String) -> String {
    let shape =
      switch self.shape {
      case .point(let value): number(value)
      case .normal(let mean, let sd): "N(\(number(mean)), \(number(sd)))"
      case .halfNormal(let mean): "HN(\(number(mean)))"
      case .lognormal(let median, let sigma): "LN(\(number(median)), \(Self.plain(sigma)))"
      case .beta(let first, let second): "Beta(\(Self.plain(first)), \(Self.plain(second)))"
      case .dirichlet(let part, let all): "Dir(\(Self.plain(part)) / \(Self.plain(all)))"
      case .uniform(let low, let high): "U(\(number(low)), \(number(high)))"
      case .triangular(let low, let mode, let high): "T(\(number(low)), \(number(mode)), \(number(high)))"
      }
    return said(shape, in: language, number)
  }

  /// How it is said in a sentence: `lognormal, median 0.08 and σ of the logarithm 0.6; with 10 % at 0`.
  ///
  /// - Parameter number: how a value in its unit is written.
  public func words(in language: Language, _ number: (Double) -> String) -> String {
    let shape =
      switch self.shape {
      case .point(let value): LocalizedText(nl: "vast op \(number(value))", en: "fixed at \(number(value))")
      case .normal(let mean, let sd):
        LocalizedText(
          nl: "normaal, gemiddelde \(number(mean)), standaardafwijking \(number(sd))",
          en: "normal, mean \(number(mean)), standard deviation \(number(sd))")
      case .halfNormal(let mean):
        LocalizedText(
          nl: "halve normale verdeling vanaf 0, gemiddelde \(number(mean))",
          en: "half a normal distribution from 0, mean \(number(mean))")
      case .lognormal(let median, let sigma):
        LocalizedText(
          nl: "lognormaal, mediaan \(number(median)), σ van de logaritme \(Self.plain(sigma))",
          en: "lognormal, median \(number(median)), σ of the logarithm \(Self.plain(sigma))")
      case .beta(let first, let second): LocalizedText("beta(\(Self.plain(first)), \(Self.plain(second)))")
      case .dirichlet(let part, let all):
        LocalizedText(
          nl: "deel van een Dirichletverdeling: \(Self.plain(part)) van \(Self.plain(all))",
          en: "part of a Dirichlet distribution: \(Self.plain(part)) of \(Self.plain(all))")
      case .uniform(let low, let high):
        LocalizedText(
          nl: "gelijkmatig van \(number(low)) tot \(number(high))", en: "uniform from \(number(low)) to \(number(high))"
        )
      case .triangular(let low, let mode, let high):
        LocalizedText(
          nl: "driehoekig van \(number(low)) tot \(number(high)), het waarschijnlijkst \(number(mode))",
          en: "triangular from \(number(low)) to \(number(high)), likeliest \(number(mode))")
      }
    return said(shape.text(in: language), in: language, number)
  }

  /// A shape with what is done to it.
  private func said(_ shape: String, in language: Language, _ number: (Double) -> String) -> String {
    var parts = [shape]
    if shift != 0 {
      let size = number(abs(shift))
      let text = LocalizedText(
        nl: shift < 0 ? "min \(size)" : "plus \(size)", en: shift < 0 ? "less \(size)" : "plus \(size)")
      parts.append(text.text(in: language))
    }
    if let atom {
      let text = LocalizedText(
        nl: "\(Self.percent(atom.share)) op \(number(atom.value))",
        en: "\(Self.percent(atom.share)) at \(number(atom.value))")
      parts.append(text.text(in: language))
    }
    // What is cut away seldom isn't worth a word.
    if cutShare >= 0.001 {
      parts.append(LocalizedText(nl: "afgekapt op het bereik", en: "cut to the range").text(in: language))
    }
    if let condition { parts.append(condition.text(in: language)) }
    return parts.joined(separator: "; ")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// A number that has no unit.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

extension Evidence {
  /// What is believed, as a table says it; empty where there is nothing to say.
  public func notation(in language: Language, _ number: (Double) -> String) -> String {
    switch belief {
    case .drawn(let prior), .held(let prior), .drifting(let prior): prior.notation(in: language, number)
    case .choice(let usual?):
      LocalizedText(nl: "gewoonlijk", en: "usual").text(in: language)
        + " \(number(usual.lowerBound))–\(number(usual.upperBound))"
    case .choice(nil): ""
    case .fact, .given: words(in: language, number)
    case .level: "±\(levelPercent)"
    }
  }

  /// What is believed, or why there is nothing to believe.
  public func words(in language: Language, _ number: (Double) -> String) -> String {
    let text =
      switch belief {
      case .drawn(let prior): LocalizedText(prior.words(in: language, number))
      case .held(let prior):
        LocalizedText(
          nl: prior.words(in: .dutch, number) + "; in elke wereld gelijk, gevarieerd in een gevoeligheidsanalyse",
          en: prior.words(in: .english, number) + "; the same in every world, varied in a sensitivity analysis")
      case .drifting(let prior):
        LocalizedText(
          nl: prior.words(in: .dutch, number) + "; beweegt over de jaren",
          en: prior.words(in: .english, number) + "; moves over the years")
      case .choice(let usual?):
        LocalizedText(
          nl: "keuze; gebruikelijk \(number(usual.lowerBound)) tot \(number(usual.upperBound))",
          en: "choice; usual \(number(usual.lowerBound)) to \(number(usual.upperBound))")
      case .choice(nil): LocalizedText(nl: "keuze", en: "choice")
      case .fact: LocalizedText(nl: "geteld", en: "counted")
      case .given: LocalizedText(nl: "gegeven: in elke wereld gelijk", en: "given: the same in every world")
      case .level:
        LocalizedText(
          nl: "als een niveau: standaardafwijking \(levelPercent) van de waarde",
          en: "as a level: standard deviation \(levelPercent) of the value")
      }
    return text.text(in: language)
  }

  private var levelPercent: String { "\(Int(((levelDeviation ?? 0) * 100).rounded())) %" }
}
