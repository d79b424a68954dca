internal import Foundation
internal import Workshop

/// The pictures of kept answers that were read last: each page shows them anew.
struct KeptPictures {
  /// As many as stand side by side, and their former answers.
  private static let limit = 2 * WorkshopLimit.options.number
  private var known: [String: AnswerPictures] = [:]

  /// Those of an answer; `nil` where they can't be read.
  mutating func pictures(of answer: KeptAnswer, in file: WorkshopFile) -> AnswerPictures? {
    if let pictures = known[answer.reference] { return pictures }
    guard let data = try? file.answer(answer.reference),
      let pictures = try? JSONDecoder().decode(AnswerPictures.self, from: data)
    else { return nil }
    if known.count >= Self.limit { known = [:] }
    known[answer.reference] = pictures
    return pictures
  }
}
