internal import YouthCare

/// The terms of a contract as a file states them: whose they are, and where their keys stand.
struct PlacedTerms {
  /// Whose terms they are.
  enum Role {
    /// Those of all providers of a segment, unless they have their own.
    case segment
    /// Those under which the region's data were observed.
    case observed
    /// Those of one provider, by position.
    case provider(Int)
    /// Those of all providers from a day on, or `nil` where it couldn't be read; with the place of the date.
    case change(from: Double?, at: Place)
  }

  /// Whose terms they are.
  let role: Role
  /// In which segments they hold, by position.
  let segments: [Int]
  /// What is agreed.
  let terms: ContractTerms
  /// The mapping in the file.
  let reader: SectionReader
  /// Whether every number and word in it was read: else a contradiction may be none.
  let isSound: Bool

  /// The part of a segment that they are for, and whether amounts in them are for all of it.
  func part(of segment: Segment) -> (share: Double, isWhole: Bool) {
    switch role {
    case .provider(let provider): (segment.providers[provider].share, false)
    case .segment, .observed, .change: (1, true)
    }
  }

  /// Whether the base model pays a sum for the task, with what is missing filled in.
  var paysLumpSum: Bool { terms.model.completed(from: ReferenceYear(production: 1, starts: 1)).isLumpSum }

  /// The name of the base model.
  var modelName: String { type(of: terms.model).name }

  /// Where a key of a mapping in the terms stands.
  func place(of key: String, in mapping: String) -> Place { reader.place(along: [mapping, key]) }

  /// Whether a key of a mapping in the terms is stated.
  func isStated(_ key: String, in mapping: String) -> Bool { reader.isStated([mapping, key]) }
}
