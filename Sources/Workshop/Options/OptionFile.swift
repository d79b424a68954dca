internal import CareSimulation
public import Storage
public import YouthCare

/// An option as a scenario file: what a group set, beside the file that it differs from.
///
/// The page writes such a file and has it read as any other, so that page and files can't disagree.
public struct OptionFile: Sendable {
  /// What is wrong with an option, each with the lever that it is about; without one it is of the whole.
  public struct Faults: Error, Sendable {
    /// One thing that is wrong.
    public struct Fault: Sendable, Equatable {
      public let lever: Address?
      public let message: LocalizedText

      /// What is wrong, with the lever where it is one's.
      public init(lever: Address?, message: LocalizedText) {
        (self.lever, self.message) = (lever, message)
      }
    }

    /// All that is wrong, in order; at least one.
    public let faults: [Fault]
  }

  /// The text of the file, as anybody can run it beside its base.
  public let measure: MeasureText
  /// The same without what it is compared with, which the page has read already.
  private let alone: MeasureText
  private let name: String
  private let basePath: String

  /// The file of an option.
  ///
  /// - Parameters:
  ///   - name: what the file is called without `.yaml`.
  ///   - settings: what was set, each address once.
  ///   - basePath: the path of the file that it differs from.
  ///   - title: what the group calls it.
  ///   - words: what else it says for readers.
  ///   - base: how it names the base; by its file's name, as beside it, unless told otherwise.
  public init(
    named name: String, setting settings: [LeverSetting], besides basePath: String, title: String,
    words: [MeasureText.Word: String] = [:], naming base: String? = nil
  ) {
    self.name = name
    self.basePath = basePath
    let base = base ?? basePath.split(separator: "/").last.map(String.init) ?? basePath
    let levers = settings.map { SetLever($0.address, to: $0.text) }
    let differs = levers.isEmpty ? title : String(levers.map(\.text).joined(separator: ", ").prefix(Self.textLimit))
    let all = words.merging([.title: title, .differs: differs]) { own, _ in own }
    measure = MeasureText(levers, of: base, words: all, comparedWith: base)
    alone = MeasureText(levers, of: base, words: all)
  }

  /// How long a text of a scenario file may be, in characters.
  private static let textLimit = 1_000

  /// The scenario, made ready; or all that is wrong with it, by lever.
  public func question(_ reader: ScenarioReader = ScenarioReader()) throws(Faults) -> OptionQuestion {
    let file: ScenarioFile
    do throws(ScenarioFaults) {
      file = try reader.read(alone, named: name, beside: basePath)
    } catch {
      throw Faults(
        faults: error.diagnostics.map { fault in
          let isOwn = fault.file.hasSuffix("\(name).yaml")
          return Faults.Fault(lever: isOwn ? alone.address(inLine: fault.line) : nil, message: fault.message)
        })
    }
    do throws(SimulationPlan.Fault) {
      return try OptionQuestion(file)
    } catch {
      throw Faults(faults: [Faults.Fault(lever: nil, message: AnswerText.words(for: error, in: file.scenario))])
    }
  }
}
