extension LeverCatalogue {
  /// What the municipality does during the contract: steering on its budget and checking what was invoiced.
  static let control: [Lever] = [
    Lever(
      "control.action", .control, LocalizedText(nl: "Bijsturen op de begroting", en: "Control loop"),
      mechanism: LocalizedText(
        nl: """
          De gemeente raamt elke maand het jaar uit cijfers die maanden oud en onzuiver zijn, en grijpt boven de \
          alarmgrens in met een instroomstop, een lager tarief of strengere toegang. Dat werkt door: een stop laat \
          de wachtlijst groeien, en een eenzijdige verlaging kost vertrouwen, transformatie en soms een aanbieder.
          """,
        en: """
          Every month the municipality estimates the year from figures that are months old and noisy, and above the \
          alarm it acts with an intake stop, a lower tariff or stricter access. That carries on: a stop makes the \
          waiting list grow, and a one-sided cut costs trust, transformation and at times a provider.
          """),
      limits: LocalizedText(
        nl: """
          Geen snelle rem: bij een verblijf van gemiddeld een jaar bespaart een volledige stop van juli tot en met \
          december in het rekenmodel maar een tiende van de jaaruitgaven. Hoeveel een verlaging het vertrouwen \
          schaadt is een aanname (A), en effectonderzoek naar bijsturen is niet gevonden.
          """,
        en: """
          Not a quick brake: at a mean stay of a year, a full stop from July through December saves only a tenth of \
          the year's spending in the model. How far a cut harms trust is an assumption (A), and no research on the \
          effect of such control was found.
          """),
      keys: [
        "control.action", "control.segments", "control.alarm", "control.information_lag", "control.noise",
        "control.decision_delay", "control.tariff_cut", "control.tariff_notice", "control.strictness_step",
        "control.supplementary", "control.trust_transformation", "control.trust_exit", "access.always_admitted",
      ]),
    Lever(
      "material_control", .control, LocalizedText(nl: "Materiële controle", en: "Material control"),
      mechanism: LocalizedText(
        nl: """
          De gemeente controleert of gedeclareerde zorg is geleverd, haalt een deel van de fouten terug en remt \
          hoger registreren. Daar staan kosten per gecontroleerd contract tegenover, en extra administratie bij de \
          aanbieders.
          """,
        en: """
          The municipality checks whether invoiced care was delivered, recovers part of the errors and restrains \
          upcoding. Against that stand costs for each audited contract, and extra administration of the providers.
          """),
      limits: LocalizedText(
        nl: """
          Niet vanzelf terugverdiend, zoals brondocument 001 stelt: met de standaardgetallen pas boven ongeveer \
          400.000 euro gecontroleerde omzet per contract. Foutkans, terughaalkans en afschrikking zijn aannames (A); \
          een eigen steekproef meet de eerste twee.
          """,
        en: """
          Not sure to pay for itself, as source document 001 holds: with the default numbers only above some 400,000 \
          euro of sampled turnover per contract. Error rate, recovery and deterrence are assumptions (A); a sample \
          of your own measures the first two.
          """),
      keys: [
        "material_control.share", "material_control.error", "material_control.recovery", "material_control.cost",
        "material_control.administration", "behaviour.audit", "behaviour.audit_effect",
      ]),
  ]
}
