import Foundation
import Testing

/// The plots of a run: nothing of the working folder runs, and what draws them never costs the tables.
@Suite("Plots of a run")
struct PlotTests {
  /// A workplace with a program that passes for gnuplot.
  private func workplace(gnuplot: String) throws -> (Workplace, [String: String]) {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(atPath: workplace.path("bin"), withIntermediateDirectories: false)
    try workplace.write("#!/bin/sh\n\(gnuplot)\n", to: "bin/gnuplot")
    chmod(workplace.path("bin/gnuplot"), 0o755)
    return (workplace, ["PATH": "\(workplace.path("bin")):/usr/bin:/bin"])
  }

  private static let arguments = ["--replications", "20", "--lang", "en", "--out", "out", "--plots"]
  private static let plots = [
    "contract-cost", "cost-dots", "in-care", "monthly-cost", "throughput", "waiting-list", "waits",
  ]

  private func hasTables(_ workplace: Workplace) -> Bool {
    ["years.csv", "manifest.json"].allSatisfy { FileManager.default.fileExists(atPath: workplace.path("out/\($0)")) }
  }

  private func listed(_ workplace: Workplace) throws -> [String] {
    struct Manifest: Decodable { var files: [String] }
    return try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: workplace.path("out/manifest.json")))
    )
    .files
  }

  @Test("scripts and programs in the working folder, in the user's settings and near PATH are not run")
  func foreignCode() throws {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(atPath: workplace.path("Plots"), withIntermediateDirectories: false)
    let attack = "system(\"touch \(workplace.path("attacked"))\")\n"
    for name in ["style", "fan"] + Self.plots { try workplace.write("load 'x'\n\(attack)", to: "Plots/\(name).gp") }
    try workplace.write(attack, to: ".gnuplot")
    try workplace.write("#!/bin/sh\ntouch '\(workplace.path("attacked"))'\n", to: "gnuplot")
    chmod(workplace.path("gnuplot"), 0o755)
    let outcome = try Command(
      ["run", "small.yaml", "--quiet"] + Self.arguments,
      environment: ["PATH": ".::bin:/usr/bin:/bin", "HOME": workplace.folder], in: workplace.folder
    ).wait()
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    #expect(!workplace.names.contains("attacked"))
    let pictures = Self.plots.flatMap { ["plots/small-\($0).png", "plots/small-\($0).svg"] }
    #expect(try Set(listed(workplace)).isSuperset(of: pictures))
    for picture in pictures { #expect(FileManager.default.fileExists(atPath: workplace.path("out/\(picture)"))) }
    #expect(workplace.names == [".gnuplot", "Plots", "gnuplot", "out", "small.yaml"])
    let named = try Command(
      ["run", "small.yaml", "--quiet", "--plot-scripts", "Plots"] + Self.arguments, in: workplace.folder
    ).wait()
    #expect(named.status == 1, "the scripts of a folder that was asked for are run, and these draw nothing")
  }

  @Test(
    "titles and names with marks that mean something to gnuplot or to a CSV file are drawn",
    arguments: [
      ("'s-Hertogenbosch", "small"), ("''", "it's"), ("a \"b\", `touch x` c", "a, \"b\""),
      ("back\\slash \\n {/Bold x}", "=1+1"),
      ("$(touch x) @x ^y_z % # !", "#small"), ("é ü 日本", "-é"),
    ])
  func marks(title: String, name: String) throws {
    let workplace = try Workplace()
    let quoted = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    let text = Workplace.small.replacing("{nl: Een kleine regio, en: A small region}", with: quoted)
    try workplace.write(text, to: "\(name).yaml")
    try workplace.write(Workplace.small, to: "a, \"c\".yaml")
    let outcome = try Command(
      ["run", "./\(name).yaml", "a, \"c\".yaml", "--quiet"] + Self.arguments, in: workplace.folder
    ).wait()
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    let pictures = try FileManager.default.contentsOfDirectory(atPath: workplace.path("out/plots"))
    var expected = ["a, \"c\"-waterfall"]
    for name in [name, "a, \"c\""] { expected += Self.plots.map { "\(name)-\($0)" } }
    #expect(Set(pictures) == Set(expected.map { "\($0).png" } + expected.map { "\($0).svg" }), "\(pictures)")
    #expect(!workplace.names.contains("x"))
  }

  @Test("scripts need plots, and a folder without any is refused before the run")
  func refusals() throws {
    let workplace = try Workplace()
    let noPlots = try Command.run("run", workplace.scenario, "--plot-scripts", "x", "--lang", "en")
    #expect(noPlots.status == 64 && noPlots.errors.contains("--plot-scripts needs plots; add --plots"))
    for folder in [".", "nowhere", "small.yaml"] {
      let outcome = try Command(
        ["run", "small.yaml", "--plot-scripts", folder] + Self.arguments, in: workplace.folder
      ).wait()
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(
        outcome.errors
          == "raming: --plot-scripts \(folder): this holds no plot, a .gp file that loads another; choose the folder Plots\n"
      )
      #expect(workplace.names == ["small.yaml"])
    }
  }

  @Test("without gnuplot the tables are kept, what is missing is said in one line, and the end is 1")
  func withoutGnuplot() throws {
    let workplace = try Workplace()
    let outcome = try Command(
      ["run", "small.yaml", "--quiet"] + Self.arguments, environment: ["PATH": ""], in: workplace.folder
    ).wait()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "raming: no plots: gnuplot was not found; install the package gnuplot-nox\n")
    #expect(hasTables(workplace) && workplace.names == ["out", "small.yaml"])
  }

  @Test("a gnuplot that fails is told with its reason and ends the run with 1, after its summary and tables")
  func failing() throws {
    let (workplace, environment) = try workplace(gnuplot: "echo '\"x.gp\" line 7: no such thing' >&2; exit 3")
    let outcome = try Command(
      ["run", "small.yaml"] + Self.arguments, environment: environment, in: workplace.folder
    ).wait()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == Self.plots.map { "raming: plot \($0) failed: \"x.gp\" line 7: no such thing\n" }.joined())
    #expect(outcome.output.contains("COST OF CARE"))
    #expect(hasTables(workplace) && workplace.names == ["bin", "out", "small.yaml"])
    #expect(try !listed(workplace).contains { $0.hasPrefix("plots/") })
  }

  @Test(
    "a gnuplot that hangs holds back neither tables nor summary; it goes with the run, however that ends",
    arguments: [SIGINT, SIGTERM, SIGKILL])
  func hanging(signal: Int32) throws {
    // Its child hangs too, and must not live on either.
    let (workplace, environment) = try workplace(gnuplot: "sleep 1000 & echo $$ $! > ../../pids; wait")
    let command = try Command(
      ["run", "small.yaml"] + Self.arguments, environment: environment, in: workplace.folder)
    var pids: [pid_t] = []
    for _ in 0..<600 where pids.count < 2 {
      usleep(50_000)
      let text = (try? String(contentsOfFile: workplace.path("pids"), encoding: .utf8)) ?? ""
      pids = text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    }
    try #require(pids.count == 2)
    #expect(hasTables(workplace), "they stand there while gnuplot hangs")
    kill(command.process.processIdentifier, signal)
    let outcome = try command.wait()
    #expect(outcome.status == (signal == SIGKILL ? -SIGKILL : 128 + signal))
    #expect(outcome.output.contains("COST OF CARE"))
    #expect(hasTables(workplace))
    for _ in 0..<200 where pids.contains(where: Self.runs) { usleep(50_000) }
    #expect(!pids.contains(where: Self.runs))
    if signal == SIGKILL {
      #expect(workplace.names.contains { $0.hasPrefix(".raming-output-") })
      _ = try Command(["run", "small.yaml", "--quiet", "-r", "2", "--out", "out"], in: workplace.folder).wait()
    } else {
      #expect(outcome.errors == "raming: interrupted; the tables have been written\n")
    }
    #expect(workplace.names == ["bin", "out", "pids", "small.yaml"])
  }

  /// Whether a process runs; one that has ended and that nobody waits for doesn't.
  private static func runs(_ pid: pid_t) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
    return text.split(separator: ")").last.map { !$0.hasPrefix(" Z") } ?? false
  }
}
