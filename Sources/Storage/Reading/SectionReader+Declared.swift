internal import YouthCare

extension SectionReader {
  /// Reads declared numbers and words into their owner; what isn't stated keeps its default. Whether all are sound.
  @discardableResult
  func read<Owner>(
    _ parameters: [Parameter<Owner>], _ choices: [ParameterChoice<Owner>], into owner: inout Owner
  ) -> Bool {
    var isSound = read(parameters, into: &owner)
    for choice in choices {
      let word = word(choice.key)
      if let word { choice.set(&owner, word) }
      if word == nil, isStated(choice.key) { isSound = false }
      record(choice.key, choice.value(owner))
    }
    return isSound
  }

  /// Reads the mapping behind a key into its owner, which keeps its defaults where there is none.
  @discardableResult
  func read<Owner>(
    _ key: String, _ section: FormatSection, _ parameters: [Parameter<Owner>],
    _ choices: [ParameterChoice<Owner>] = [], into owner: inout Owner
  ) -> Bool {
    if let mapping = mapping(key, section) { return mapping.read(parameters, choices, into: &owner) }
    recordDefaults(of: parameters, owner, for: key)
    for choice in choices { record("\(key).\(choice.key)", choice.value(owner)) }
    return !isStated(key)
  }
}
