internal import YouthCare

/// The texts of the part on who pays what to whom.
enum PayersPartText: CaseIterable {
  case heading, opening, adding, administrationNote, kindsHeading, kinds, kind, contract, segmentHeading, segments,
    providers, others
  case delivered, care, notPaid, settlement, guarantee, innovation, rescue, revenue, outside, other, administration
  case paid, result, equity, total, provider, notPaidNote, paidNote
  case limitsHeading, limits, limitsNote, contracts, ceilingAYear, guaranteeAYear, guaranteeUsed, settlementUsed
  case contractsHeading, contractsCaption, contractsNote, payment, priceAtStart, priceAtEnd, revenueOfContract, bears
  case bearsAll, underWayAsStarted
  case riskHeading, risk
  case distressHeading, distress, distressShare, distressMonths, closures, closureProbability, insolvency, distressNote,
    months, distressOfProviders, distressProbability, distressOfProvidersNote

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Wie betaalt wat aan wie", en: "Who pays what to whom")
    case .opening:
      .init(
        nl:
          "De gemeenten zijn over het hele contract naar verwachting {0} kwijt ({1} {2}). Daarvan gaat {3} naar {4} "
          + "aanbieders onder contract. Hun eigen uitvoering, {5}, komt daar bovenop.",
        en:
          "The municipalities are expected to owe {0} ({1} {2}) over the whole contract. Of that, {3} goes to {4} "
          + "providers under contract. Their own administration, {5}, comes on top.")
    case .adding:
      .init(
        nl:
          "Bedragen zijn gemiddelden over {0} toekomsten, volgens de boeken. De laatste cijfers staan er om op te "
          + "tellen; hoe zeker het geheel is, staat hierboven.",
        en:
          "Amounts are means over {0} futures, by the books. The last digits are there to add up; how sure the "
          + "whole is stands above.")
    case .administrationNote:
      .init(
        nl:
          "De eigen uitvoering staat er los onder: kosten zijn in dit rapport zonder uitvoering, zoals de begroting.",
        en:
          "Own administration stands apart below: cost in this report is without administration, as the budget.")
    case .kindsHeading: .init(nl: "Waarvoor de gemeenten betalen", en: "What the municipalities pay for")
    case .kinds:
      .init(nl: "Lasten van de gemeenten naar soort en jaar", en: "The municipalities' cost by kind and year")
    case .kind: .init(nl: "soort", en: "kind")
    case .contract: .init(nl: "hele contract", en: "whole contract")
    case .segmentHeading: .init(nl: "Per segment en per aanbieder", en: "By segment and by provider")
    case .segments: .init(nl: "Geleverd en betaald per segment, hele contract", en: "Delivered and paid by segment")
    case .providers:
      .init(nl: "Aanbieders van {0}, hele contract", en: "Providers of {0}, whole contract")
    case .others: .init(nl: "{0} andere aanbieders samen", en: "{0} other providers together")
    case .delivered: .init(nl: "geleverd", en: "delivered")
    case .care: .init(nl: "vergoed\nvoor zorg", en: "paid\nfor care")
    case .notPaid: .init(nl: "geleverd min\nvergoed", en: "delivered\nless paid")
    case .settlement: .init(nl: "nacalculatie en\nverrekening", en: "post-calculation\nand settlement")
    case .guarantee: .init(nl: "aanvulling tot\nde garantie", en: "top-up to\nthe guarantee")
    case .innovation: .init(nl: "innovatie", en: "innovation")
    case .rescue: .init(nl: "noodsteun", en: "rescue")
    case .revenue: .init(nl: "omzet\nsamen", en: "revenue\nin all")
    case .outside: .init(nl: "zorg buiten\ncontract", en: "care outside\ncontracts")
    case .other: .init(nl: "overige lasten", en: "other costs")
    case .administration: .init(nl: "eigen uitvoering", en: "own administration")
    case .paid: .init(nl: "uitbetaald", en: "paid out")
    case .result: .init(nl: "resultaat\naanbieder", en: "provider's\nresult")
    case .equity: .init(nl: "eigen vermogen\naan eind", en: "equity\nat end")
    case .total: .init(nl: "totaal", en: "total")
    case .provider: .init(nl: "aanbieder", en: "provider")
    case .notPaidNote:
      .init(
        nl:
          "Geleverd min vergoed is zorg waarvoor een plafond, een korting of een vast bedrag niet betaalt; bij een vast "
          + "bedrag kan het ook minder dan niets zijn.",
        en:
          "Delivered less paid is care that a ceiling, a discount or a lump sum doesn't pay for; under a lump sum it can "
          + "be less than nothing too.")
    case .paidNote:
      .init(
        nl: "Uitbetaald is wat in deze jaren van de rekening ging: omzet wordt later betaald, of vooruit.",
        en: "Paid out is what left the account in these years: revenue is paid later, or ahead.")
    case .limitsHeading: .init(nl: "Plafonds, garanties en nacalculatie", en: "Ceilings, guarantees, post-calculation")
    case .limits:
      .init(nl: "Wat plafonds, garanties en nacalculatie doen, per segment", en: "What ceilings and guarantees do")
    case .limitsNote:
      .init(
        nl:
          "Plafond en garantie zijn per jaar, op prijspeil van de start; de rest is over het hele contract. De kans is "
          + "die dat er in het contract iets wordt aangevuld of verrekend.",
        en:
          "Ceiling and guarantee are a year's, at the prices of the start; the rest is over the whole contract. The "
          + "probability is that something is topped up or settled within the contract.")
    case .contracts: .init(nl: "contracten", en: "contracts")
    case .ceilingAYear: .init(nl: "plafond\nper jaar", en: "ceiling\na year")
    case .guaranteeAYear: .init(nl: "garantie\nper jaar", en: "guarantee\na year")
    case .guaranteeUsed: .init(nl: "kans op\naanvulling", en: "probability\nof top-up")
    case .settlementUsed: .init(nl: "kans op\nverrekening", en: "probability\nof settlement")
    case .contractsHeading:
      .init(nl: "Per contract: prijs, resultaat en risico", en: "Contract by contract: price, result and risk")
    case .contractsCaption:
      .init(nl: "Prijs, resultaat en risico per contract", en: "Price, result and risk by contract")
    case .contractsNote:
      .init(
        nl:
          "Tarief als deel van de kostprijs: aan het begin van het eerste en van het laatste jaar, bij de verwachte "
          + "index. Omzet en resultaat zijn van het hele contract, het eigen vermogen staat er aan het eind. Wie het "
          + "risico draagt volgt uit de laatste voorwaarden: wie betaalt als er een tiende meer is. De contracten met "
          + "de meeste omzet, ten hoogste 30.",
        en:
          "Tariff as a part of the cost price: at the beginning of the first and of the last year, by the expected index. "
          + "Revenue and result are of the whole contract, equity is that at its end. Who bears the risk follows from "
          + "the last terms: who pays where there is a tenth more. The contracts with the largest turnover, at most 30."
      )
    case .payment: .init(nl: "hoe het betaalt", en: "how it pays")
    case .priceAtStart: .init(nl: "tarief / kostprijs,\neerste jaar", en: "tariff / cost,\nfirst year")
    case .priceAtEnd: .init(nl: "tarief / kostprijs,\nlaatste jaar", en: "tariff / cost,\nlast year")
    case .revenueOfContract: .init(nl: "omzet", en: "revenue")
    case .bears: .init(nl: "wie draagt het risico", en: "who bears the risk")
    case .bearsAll: .init(nl: "{0}: alles", en: "{0}: all")
    case .underWayAsStarted:
      .init(
        nl: "lopende zorg naar de voorwaarden waaronder zij begon",
        en: "care under way by the terms under which it started")
    case .riskHeading: .init(nl: "Wie draagt welk risico", en: "Who bears which risk")
    case .risk:
      .init(
        nl: "Wat de gemeenten per jaar meer betalen als iets 10 % hoger uitvalt, en in % van de betaling",
        en: "What the municipalities pay more a year if something turns out 10% higher, and in % of the payment")
    case .distressHeading: .init(nl: "Aanbieders in nood", en: "Providers in distress")
    case .distress:
      .init(nl: "Nood en sluiting per segment, hele contract", en: "Distress and closing by segment, whole contract")
    case .distressShare: .init(nl: "omzet bij\naanbieders in nood", en: "turnover with\nproviders in distress")
    case .distressMonths: .init(nl: "in nood", en: "in distress")
    case .closures: .init(nl: "gesloten", en: "closed")
    case .closureProbability: .init(nl: "kans dat er\neen sluit", en: "probability\nthat one closes")
    case .insolvency:
      .init(
        nl: "De kans dat een systeemaanbieder zonder eigen vermogen raakt of door geldnood stopt, is {0}.",
        en: "The probability that a system provider is left without equity, or closes for lack of money, is {0}.")
    case .months: .init(nl: "maanden", en: "months")
    case .distressOfProviders:
      .init(nl: "Nood per aanbieder, hele contract", en: "Distress by provider, whole contract")
    case .distressProbability: .init(nl: "kans op\nnood", en: "probability\nof distress")
    case .distressOfProvidersNote:
      .init(
        nl:
          "Een aanbieder is in nood met al zijn contracten samen, want zij delen zijn geld. Geteld is hoeveel van de {0} "
          + "maanden hij in nood eindigt zolang er een contract loopt; genoemd zijn wie dat langst zijn, ten hoogste {1}.",
        en:
          "A provider is in distress with all his contracts together, as they share his money. Counted is how many of the "
          + "{0} months he ends in distress while a contract of his is open; named are those for whom that is longest, "
          + "{1} at most.")
    case .distressNote:
      .init(
        nl:
          "Maanden in nood: hoe lang een euro omzet van het segment bij een aanbieder in nood komt, van de {0} maanden van "
          + "het contract. Een contract sluit door geldnood, door niet opnieuw te worden gegund of door opzegging.",
        en:
          "Months in distress: how long a euro of turnover of the segment goes to a provider in distress, of the {0} "
          + "months of the contract. A contract closes for lack of money, by not being awarded again or by notice.")
    }
  }
}
