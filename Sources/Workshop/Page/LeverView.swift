internal import Publishing
internal import Storage
public import YouthCare

/// The page behind a lever: how it works, its numbers with their evidence, and what it is not.
public struct LeverView {
  private let lever: Lever
  private let board: LeverBoard
  private let language: Language

  /// The page on a lever of a board; `nil` where there is none of that key.
  public init?(_ key: String, of board: LeverBoard, in language: Language) {
    guard let lever = board.lever(key) else { return nil }
    (self.lever, self.board, self.language) = (lever, board, language)
  }

  /// The whole page.
  public var markup: String {
    SidePage(
      title: lever.title.text(in: language), skip: LeverText.page.text.text(in: language), kind: "lever",
      path: "/room/lever/\(lever.key)", language: language,
      "<pre>\(board.page(on: lever, in: language).text.asMarkup)</pre>"
    ).markup
  }
}
