internal import YouthCare

/// What a scenario's owner tells beside it, and how its results are reported; no result depends on it.
extension ScenarioFormat {
  /// The keys at the top.
  static let accountability = [
    ParameterDescription(
      "hypothesis", .text, default: .text(nl: "geen", en: "none"),
      nl: "Wat de eigenaar verwacht, opgeschreven vóór de berekening; van dit bestand alleen.",
      en: "What the owner expects, written down before the run; of this file alone."),
    ParameterDescription(
      "finding", .text, default: .text(nl: "geen", en: "none"),
      nl: "Wat de eigenaar eruit heeft opgemaakt; van dit bestand alleen.",
      en: "What the owner found in it; of this file alone."),
    ParameterDescription(
      "decision", .text, default: .text(nl: "geen", en: "none"), nl: "Wat is besloten; van dit bestand alleen.",
      en: "What was decided; of this file alone."),
    ParameterDescription(
      "house", .mapping, default: .text(nl: "de kleuren van het programma", en: "the program's own colours"),
      nl: "Wie verslag doet: naam, logo en kleur van het rapport.",
      en: "Who reports: the name, logo and colour of the report."),
    ParameterDescription(
      "report", .mapping, default: .text(nl: "de standaardwaarden", en: "the defaults"),
      nl: "Wat het rapport samenvoegt, en wat er is om tegenvallers op te vangen.",
      en: "What the report joins, and what there is to meet setbacks with."),
    ParameterDescription(
      "task_fields", .mapping, default: .text(nl: "geen regels per taakveld", en: "no lines by task field"),
      nl:
        "Op welk taakveld van de gemeentelijke begroting (Iv3) elk segment en elke post van other_costs staat: één nummer, of aandelen die samen 100% zijn.",
      en:
        "On which line of the municipality's accounts (Iv3) each segment and each line of other_costs stands: one number, or shares that add to 100%."
    ),
    ParameterDescription(
      "municipalities", .mapping, default: .text(nl: "niet verdeeld", en: "not shared"),
      nl: "Hoe de gemeenten van de regio de kosten delen.",
      en: "How the municipalities of the region share its cost."),
  ]

  /// The mappings behind them.
  static let accountabilitySections = [
    house, report, FormatSection("task_fields", [taskFieldOfLine]), municipalities,
    FormatSection("municipalities.keys", [keyOfSegment]), municipality,
    FormatSection("municipalities.members.<municipality>.use", [useOfSegment]),
  ]

  static let house = FormatSection(
    "house",
    [
      ParameterDescription("name", .text, nl: "De naam op het rapport.", en: "The name on the report."),
      ParameterDescription(
        "logo", .text, default: .text(nl: "geen", en: "none"),
        nl: "Een SVG of PNG, gezien vanuit dit bestand; een SVG zonder scripts en zonder verwijzingen naar buiten.",
        en: "An SVG or PNG, seen from this file; an SVG without scripts and without references to elsewhere."),
      ParameterDescription(
        "colour", .text, default: .text(nl: "die van het programma", en: "the program's"),
        nl: "De kleur van koppen en lijnen, donker genoeg op wit (contrast 4,5), tussen aanhalingstekens: \"#1b4f72\".",
        en: "The colour of headings and lines, dark enough on white (contrast 4.5), in quotes: \"#1b4f72\"."),
    ])

  static let report = FormatSection(
    "report",
    [
      ParameterDescription(
        "line_threshold", .euro, range: 0...1e9, default: .number(50_000),
        nl: "Regels die in elk jaar onder dit bedrag blijven, worden samengevoegd.",
        en: "Lines that stay below this amount in every year are joined.", isAgreedSum: true),
      ParameterDescription(
        "available", .euro, range: 0...1e12, default: .text(nl: "onbekend", en: "unknown"),
        nl: "De beschikbare weerstandscapaciteit.",
        en: "What there is to meet risks with (Dutch: beschikbare weerstandscapaciteit).", isAgreedSum: true),
      ParameterDescription(
        "percentile", .share, range: 0.5...0.99, default: .number(0.9),
        nl: "In welk deel van de toekomsten de reserve genoeg moet zijn.",
        en: "In which share of futures the reserve has to be enough."),
    ])

  static let taskFieldOfLine = ParameterDescription(
    "<line>", .text,
    nl: "Van dit segment of deze post: een taakveld zoals 6.752, of aandelen zoals {6.751: 40%, 6.752: 60%}.",
    en: "Of this segment or line of cost: a task field such as 6.752, or shares such as {6.751: 40%, 6.752: 60%}.")
  /// The number behind a task field.
  static let taskFieldShare = ParameterDescription(
    "<task field>", .share, range: 0...1, nl: "Het aandeel op dit taakveld.", en: "The share on this task field.")

  static let municipalities = FormatSection(
    "municipalities",
    [
      ParameterDescription(
        "solidarity", .share, range: 0...1, default: .number(0),
        nl: "Het deel van alle kosten dat naar inwoners gaat, wat de sleutel ook is.",
        en: "The share of every cost that goes by inhabitants, whatever the key."),
      ParameterDescription(
        "keys", .mapping, default: .word("inhabitants"),
        nl: "Waarnaar de kosten van elk segment worden verdeeld; andere kosten gaan naar inwoners.",
        en: "By what the cost of each segment is shared; other costs go by inhabitants."),
      ParameterDescription("members", .mapping, nl: "De gemeenten, bij naam.", en: "The municipalities, by name."),
    ])

  static let keyOfSegment = ParameterDescription(
    "<segment>", .choice, choices: CostSharing.Key.allCases.map(\.rawValue),
    default: .word(CostSharing.Key.inhabitants.rawValue),
    nl:
      "De sleutel van dit segment: het gemiddelde gebruik van drie jaar, het gebruik van het laatste jaar, of jeugdige inwoners.",
    en: "The key of this segment: mean use of three years, use of the last year, or young inhabitants.")

  static let municipality = FormatSection(
    "municipalities.members.<municipality>",
    [
      ParameterDescription(
        "inhabitants", .count, range: 0...10_000_000, isWhole: true, nl: "Jeugdigen die er wonen.",
        en: "Youths who live there."),
      ParameterDescription(
        "use", .mapping, default: .text(nl: "onbekend", en: "unknown"),
        nl: "Kinderen met zorg per segment in de laatste jaren.",
        en: "Children with care by segment in the last years."),
    ])

  static let useOfSegment = ParameterDescription(
    "<segment>", .count, range: 0...10_000_000, isWhole: true,
    nl: "Kinderen met zorg in dit segment: een lijst van jaren, het oudste eerst, zoals [310, 320, 330].",
    en: "Children with care in this segment: a list of years, the oldest first, such as [310, 320, 330].")
}
