internal import YouthCare

/// The evidence behind the behavioural responses at work: by grade, and which are the weakest.
struct ResponseEvidence {
  /// From the best to the weakest; a choice of the user's is nothing to believe and has no place.
  private static let order: [EvidenceGrade] = [.strong, .data, .moderate, .weak, .assumption]
  /// The numbers of a model's conduct that behaviour works through; the others are cost.
  private static let conductKeys = ["upcoding", "length_weight", "risk_adjustment"]

  private var grades: [(key: String, grade: EvidenceGrade)] = []

  /// The responses of behaviour, and of the models that differ from their baseline.
  init(_ behaviour: Behaviour, _ models: [any FundingModel]) {
    for parameter in Behaviour.parameters where parameter.value(behaviour) != 0 {
      if parameter.key == "audit_effect", behaviour.audit == 0 { continue }
      note(parameter.key, parameter.description.evidence.grade)
    }
    for model in models { note(conductOf: model) }
  }

  private mutating func note<Model: FundingModel>(conductOf model: Model) {
    for parameter in Model.parameters where Self.conductKeys.contains(parameter.key) {
      // Nothing is registered higher where the share that would be is 0.
      if parameter.key == "upcoding", parameter.value(model) == 0 { continue }
      note("\(parameter.key) (\(Model.name))", parameter.description.evidence.grade)
    }
  }

  private mutating func note(_ key: String, _ grade: EvidenceGrade) {
    guard Self.order.contains(grade), !grades.contains(where: { $0.key == key }) else { return }
    grades.append((key, grade))
  }

  private var lowest: EvidenceGrade? { Self.order.last { grade in grades.contains { $0.grade == grade } } }

  /// How many there are of each grade: `6 × weak, 3 × assumption`.
  func counts(in language: Language) -> String {
    Self.order.compactMap { grade in
      let count = grades.count { $0.grade == grade }
      let word = grade.meaning.text(in: language).prefix { $0 != ":" }
      return count > 0 ? "\(count) × \(word)" : nil
    }.joined(separator: ", ")
  }

  /// The keys with the weakest grade.
  var weakest: [String] { grades.filter { $0.grade == lowest }.map(\.key) }

  /// Whether some are the modeller's judgement only.
  var hasPlaceholders: Bool { lowest == .assumption }
}
