internal import Publishing
public import Experiments
public import Storage
public import YouthCare

/// All that a page shows, to one person, in one language.
public struct PageModel: Sendable {
  /// What is known of an option's answer.
  public struct OptionAnswer: Sendable {
    /// The answer of now, while it comes and when it is there.
    public var answer: Answer?
    /// Whether worlds are being lived through for it.
    public var isRunning: Bool
    /// Pictures and tables that were made of it, as markup in the page's language; kept ones after a restart.
    public var pictures: AnswerPictures?
    /// What has changed since a kept answer was given; `nil` where it is the answer of now.
    public var age: AnswerAge?
    /// The worlds on which a kept answer rests.
    public var keptWorlds: Int?
    /// Why the settings can't be run, by lever.
    public var faults: [OptionFile.Faults.Fault]

    /// What is known.
    public init(
      answer: Answer? = nil, isRunning: Bool = false, pictures: AnswerPictures? = nil, age: AnswerAge? = nil,
      keptWorlds: Int? = nil, faults: [OptionFile.Faults.Fault] = []
    ) {
      (self.answer, self.isRunning, self.pictures) = (answer, isRunning, pictures)
      (self.age, self.keptWorlds, self.faults) = (age, keptWorlds, faults)
    }
  }

  /// The workshop, and who looks at it.
  public let workshop: Workshop
  public let person: WorkshopPerson
  public let language: Language
  /// What can be chosen, and what the base has.
  public let board: LeverBoard
  public let base: ScenarioFile
  public let values: BaseValues
  /// What is in front of them.
  public let selection: PageSelection
  /// What is known of each option.
  public let answers: [OptionNumber: OptionAnswer]
  /// All options side by side, in the worlds that all of them have.
  public let comparison: OptionComparison?
  /// What was wrong with the form that was sent, and what was typed in it.
  public let faults: [FieldFault]
  public let typed: [String: String]
  /// What each form holds in its hidden field.
  public let formToken: String
  /// The word that lets participants in.
  public let code: String
  /// How far the report is; `nil` where nobody has asked for it.
  public let report: ReportProgress?
  /// The scenario files of the folder that an option can be made of.
  public let files: [String]
  /// The levers of the option in front of them that two people set at the same time.
  public let clashes: [LeverClash]

  /// A page's contents.
  public init(
    _ workshop: Workshop, for person: WorkshopPerson, in language: Language, board: LeverBoard, base: ScenarioFile,
    values: BaseValues, selection: PageSelection = PageSelection(), answers: [OptionNumber: OptionAnswer] = [:],
    comparison: OptionComparison? = nil, faults: [FieldFault] = [], typed: [String: String] = [:], formToken: String,
    code: String, report: ReportProgress? = nil, files: [String] = [], clashes: [LeverClash] = []
  ) {
    (self.workshop, self.person, self.language) = (workshop, person, language)
    (self.board, self.base, self.values, self.selection) = (board, base, values, selection)
    (self.answers, self.comparison) = (answers, comparison)
    (self.faults, self.typed, self.formToken, self.code) = (faults, typed, formToken, code)
    (self.report, self.files, self.clashes) = (report, files, clashes)
  }

  /// The option in front of them: the one that was chosen, or the first.
  public var option: WorkshopOption? {
    let options = workshop.options
    return options.first { $0.number == selection.option } ?? options.first
  }

  /// The segment whose levers are shown.
  public var segment: Segment? {
    let segments = base.scenario.segments
    return segments.first { $0.id == selection.segment } ?? segments.first
  }

  var isFacilitator: Bool { person == .facilitator }

  /// Whether somebody sees a part: the facilitator sees all.
  func shows(_ part: SharedPart) -> Bool { workshop.sees(part, person) }

  /// Whether the answer of an option may be seen: while predictions are asked nobody but the facilitator does.
  func showsAnswer(of option: OptionNumber) -> Bool {
    workshop.seesAnswer(of: option, person)
  }

  /// A text of the page.
  func say(_ text: some PageWords, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  /// A text of the page as markup.
  func markup(_ text: some PageWords, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language).asMarkup
  }

  /// What is wrong with a field, as markup that the field points to; nothing where nothing is.
  func fault(of field: String) -> String {
    faults.filter { $0.field == field }.map { fault in
      "<p class=\"fault\" id=\"\(Self.id(field))-fault\">\(fault.text.asMarkup)</p>"
    }.joined(separator: "\n")
  }

  /// A field's name as it may stand as an `id`.
  static func id(_ field: String) -> String {
    "f-" + String(field.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// A form that asks for something, with what stands in it.
  ///
  /// - Parameters:
  ///   - kind: what is asked, as `WorkshopCommand` reads it.
  ///   - fields: hidden fields.
  ///   - attributes: of the form.
  func form(_ kind: String, _ fields: KeyValuePairs<String, String> = [:], attributes: String = "", _ content: String)
    -> String
  {
    let place = selection.settled
    var hidden: [(String, String)] = [("token", formToken), ("kind", kind)] + fields.map { ($0.key, $0.value) }
    if let segment = place.segment { hidden.append(("segment", segment)) }
    if place.showsMore { hidden.append(("more", "1")) }
    if let option = place.option, !fields.contains(where: { $0.key == "option" }) {
      hidden.append(("at", "\(option)"))
    }
    let inputs = hidden.map { "<input type=\"hidden\" name=\"\($0.0.asMarkup)\" value=\"\($0.1.asMarkup)\">" }
    return """
      <form method="post" action="/room/command"\(attributes.isEmpty ? "" : " " + attributes)>
      \(inputs.joined())
      \(content)
      </form>
      """
  }

  /// A form that is one button, with nothing else in it.
  func button(_ kind: String, _ label: String) -> String { button(kind, [:], label) }

  /// A form that is one button.
  func button(_ kind: String, _ fields: KeyValuePairs<String, String> = [:], _ label: String, name: String? = nil)
    -> String
  {
    let named = name.map { " aria-label=\"\($0.asMarkup)\"" } ?? ""
    return form(kind, fields, attributes: "class=\"inline\"", "<button\(named)>\(label.asMarkup)</button>")
  }
}

/// Texts of a page, in both languages.
protocol PageWords {
  var text: LocalizedText { get }
}
