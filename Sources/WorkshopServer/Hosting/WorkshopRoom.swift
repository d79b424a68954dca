internal import CareSimulation
internal import Experiments
internal import Foundation
internal import Storage
internal import Workshop
public import YouthCare

/// A workshop that is worked on: its state, its answers, and its pages, over the file that keeps it.
///
/// What is asked is kept before it is done and told. Opening runs nothing: an answer comes when somebody asks for it, or
/// changes an option.
public actor WorkshopRoom {
  public nonisolated let board = UpdateBoard()
  nonisolated let file: WorkshopFile
  nonisolated let desk: AnswerDesk
  nonisolated let basePath: String
  /// The folder that the base stands in, and its files that differ from the base.
  nonisolated let folder: ScenarioFolder?
  nonisolated let files: [String]
  nonisolated let levers = LeverBoard()
  nonisolated let base: OptionQuestion
  nonisolated let baseValues: BaseValues
  var code = ""
  var workshop: Workshop
  /// What is known of each option, while the program runs.
  var runs: [OptionNumber: OptionRun] = [:]
  /// The base's own pictures, made once.
  var pictureBase: Task<PictureMaker.Base, Never>?
  nonisolated let pictureThread = PictureThread()
  /// The pictures of kept answers.
  var keptPictures = KeptPictures()
  /// Reads options; what the base's file says it reads once.
  nonisolated let reader = ScenarioReader()
  /// The options that were read last.
  var readOptions = ReadOptions()
  /// How many proposals of a seat are read, which takes a tenth of a second each.
  nonisolated let proposalsRead = Allowance<Seat>(burst: 5, perSecond: 0.05)
  /// Levers that two people set at the same time.
  var clashes = LeverClashes()
  /// All options side by side as they were compared last.
  var compared: ComparedOptions?
  /// The page on what the model knows, by language.
  var trustPages: [Language: Task<String, Never>] = [:]
  /// The report of the base and all options, where it was asked for.
  var report: ReportMaker.State?
  nonisolated let terms: RoomTerms

  /// Opens a workshop over a base: what its file holds, or a new one.
  ///
  /// - Parameters:
  ///   - basePath: the scenario file that options differ from.
  ///   - terms: the version, seed and worlds, and the language that it is held in.
  public init(over basePath: String, file: WorkshopFile, terms: RoomTerms) async throws {
    (self.file, self.terms) = (file, terms)
    self.basePath = basePath
    let place = URL(filePath: basePath)
    folder = ScenarioFolder(place.deletingLastPathComponent().path)
    files = folder?.files(over: place.lastPathComponent) ?? []
    let scenario = try reader.read(path: basePath)
    do throws(SimulationPlan.Fault) {
      base = try OptionQuestion(scenario)
    } catch {
      throw RoomFault.baseCantStart(basePath)
    }
    baseValues = BaseValues(scenario)
    desk = AnswerDesk(threads: terms.threads, worlds: terms.worlds, seed: terms.seed)
    let known = try file.events().map { try WorkshopEvent(keptText: String(decoding: $0.json, as: UTF8.self)) }
    let now = WorkshopBase(
      file: basePath.split(separator: "/").last.map(String.init) ?? basePath, digest: base.digest,
      version: terms.version, seed: terms.seed, worlds: terms.worlds, language: terms.language)
    // Each opening stands in the file, so that a reset can go back to what was opened.
    let opened = WorkshopEvent.opened(now)
    try file.append([Data(opened.keptText.utf8)], by: .facilitator, at: Date())
    workshop = try Workshop(known + [opened])
    try await desk.open(base)
  }

  /// Tells the room by which word participants come in.
  public func admit(by code: String) { self.code = code }

  /// An option's answer as it comes.
  struct OptionRun {
    /// What is asked; `nil` where the settings can't be run.
    var question: OptionQuestion?
    var faults: [OptionFile.Faults.Fault] = []
    var answer: Answer?
    var pictures: AnswerPictures?
    /// What listens; `nil` where nothing is run.
    var task: Task<Void, Never>?
    /// Which of several runs of the option it is: what an older one still says doesn't count.
    var number = 0
  }

  // MARK: - Keeping

  /// Keeps what happened, and then makes it so.
  func keep(_ events: [WorkshopEvent], by person: WorkshopPerson) throws(WorkshopFileFault) {
    guard !events.isEmpty else { return }
    try file.append(events.map { Data($0.keptText.utf8) }, by: person, at: Date())
    for event in events { workshop.apply(event) }
    board.post("state", "{\"events\":\(workshop.options.count)}")
  }

  /// Counts who comes in.
  public func join(as participant: Int) {
    while workshop.participants < participant, let joining = try? workshop.joining() {
      guard (try? keep([joining.event], by: .participant(joining.participant))) != nil else { return }
    }
  }
}

/// How a room's answers come about.
public struct RoomTerms: Sendable {
  public let version: String
  public let seed: UInt64
  public let worlds: Int
  public let threads: Int
  public let language: Language

  /// Terms of a room.
  public init(version: String, seed: UInt64, worlds: Int, threads: Int, language: Language) {
    (self.version, self.seed, self.worlds) = (version, seed, worlds)
    (self.threads, self.language) = (threads, language)
  }
}

/// Why a room can't be opened.
public enum RoomFault: Error, Sendable {
  /// The base has no balance to start from, or is too large.
  case baseCantStart(String)

  /// What is said, and what would mend it.
  public var message: LocalizedText {
    switch self {
    case .baseCantStart(let path):
      LocalizedText(
        nl: "'{0}' kan niet worden doorgerekend; 'raming check {0}' zegt waarom",
        en: "'{0}' can't be run; 'raming check {0}' says why"
      ).filled(path, path)
    }
  }
}
