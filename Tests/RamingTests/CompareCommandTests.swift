import Foundation
import Testing

@Suite("Comparing options")
struct CompareCommandTests {
  /// A small region with two options and one that changes nothing.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    for (name, change) in [
      ("more", "segments: {A: {places: 26}}"), ("dear", "segments: {A: {funding: {tariff: 110}}}"), ("same", ""),
    ] {
      try workplace.write(
        "extends: small.yaml\ntitle: \(name)\ndiffers: \(name) of it\ncompared_with: ./small.yaml\n\(change)\n",
        to: "\(name).yaml")
    }
    return workplace
  }

  private func compare(_ workplace: Workplace, _ names: [String], _ more: String...) throws -> Command.Outcome {
    try Command(["compare"] + names.map { workplace.path("\($0).yaml") } + ["--lang", "en"] + more).wait()
  }

  private func cells(_ label: String, _ output: String) -> [String]? {
    output.split(separator: "\n").first { $0.trimmingPrefix { $0 == " " }.hasPrefix(label) }.map {
      $0.trimmingPrefix { $0 == " " }.dropFirst(label.count).split(separator: " ").map(String.init)
    }
  }

  @Test("options that change the same aren't combined, and no file is named that isn't there")
  func conflict() throws {
    let workplace = try workplace()
    try workplace.write(
      "extends: small.yaml\ntitle: most\ndiffers: most of it\nsegments: {A: {places: 28}}\n", to: "most.yaml")
    let outcome = try compare(workplace, ["small", "more", "most"], "--combine")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("raming: more and most can't go together: 'segments.A.places' changes at "),
      "\(outcome.errors)")
    #expect(!outcome.errors.contains("more+most.yaml"), "\(outcome.errors)")
  }

  @Test("options are told on one screen, the same for any number of threads")
  func screen() throws {
    let workplace = try workplace()
    let names = ["small", "more", "dear", "same"]
    let outcome = try compare(workplace, names, "--replications", "60", "--threads", "1")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let screen = lines.prefix { !$0.hasPrefix("WHY THE COST DIFFERS") }
    #expect(screen.count <= 46 && lines.allSatisfy { $0.count <= 100 })
    #expect(outcome.output.hasPrefix("COMPARISON WITH small\n"))
    #expect(cells("waiting at the end", outcome.output)?.count == 4)
    #expect(outcome.output.contains("same (same of it) is equal to small"))
    // A tariff a tenth higher costs a tenth more in every world.
    #expect(cells("P(cheaper), %", outcome.output)?[0] == "–")
    #expect(outcome.output.contains("dear (dear of it) costs € "))
    #expect(try compare(workplace, names, "--replications", "60", "--threads", "3").output == outcome.output)
    #expect(try compare(workplace, names, "--replications", "60", "--quiet").output.isEmpty)
    // One file by itself is compared with the one that it names.
    let alone = try compare(workplace, ["more"], "--replications", "30")
    #expect(try compare(workplace, ["small", "more"], "--replications", "30").output == alone.output)
  }

  @Test("options are ordered by a row, and an unknown one is refused with those that there are")
  func sorting() throws {
    let workplace = try workplace()
    let names = ["small", "dear", "more"]
    let sorted = try compare(workplace, names, "--replications", "30", "--sort", "waiting_at_end")
    #expect(sorted.status == 0)
    let heading = try #require(sorted.output.split(separator: "\n").first { $0.contains("dear") })
    #expect(heading.split(separator: " ") == ["small", "more", "dear"])
    let unknown = try compare(workplace, names, "--sort", "wait_men")
    #expect(unknown.status == 64 && unknown.output.isEmpty)
    #expect(
      unknown.errors.hasPrefix("raming: --sort has no 'wait_men'; did you mean 'wait_mean'? choose from cost_2027, "))
  }

  @Test("pictures are drawn of all options and of why each differs, also of one that is equal")
  func pictures() throws {
    let workplace = try workplace()
    let refused = try compare(workplace, ["small", "more"], "--plots")
    #expect(refused.status == 64 && refused.errors.contains("--plots needs a folder"))
    let outcome = try compare(
      workplace, ["small", "more", "same"], "--replications", "20", "--quiet", "--plots", "--out",
      workplace.path("out"))
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    let names = ["more-waterfall", "same-waterfall", "small-cost-years", "small-differences"]
    let drawn = try FileManager.default.contentsOfDirectory(atPath: workplace.path("out/plots")).sorted()
    #expect(drawn == names.flatMap { ["\($0).png", "\($0).svg"] })
    let differences = try String(contentsOfFile: workplace.path("out/plots/small-differences.svg"), encoding: .utf8)
    #expect(differences.contains("more") && differences.contains("equal"))
  }

  @Test("the table is written whole with its manifest, and a killed comparison goes on")
  func output() throws {
    let workplace = try workplace()
    let names = ["small", "more", "same"]
    let straight = try compare(workplace, names, "--replications", "40", "--out", workplace.path("straight"))
    #expect(straight.status == 0)
    let folder = workplace.path("straight")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "comparison.csv", "cost_years.csv", "manifest.json", "waterfall.csv",
      ])
    let table = try String(contentsOfFile: "\(folder)/comparison.csv", encoding: .utf8)
    let rows = table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows[0].prefix(6) == ["scenario", "measure", "unit", "mean", "standard_error", "best"])
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    for row in rows where row[0] == "same" && row[1] != "cheaper" && row[1] != "cheaper_and_waits_no_longer" {
      #expect(row[6] == "0" && row[10] == "equal", "\(row)")
    }
    #expect(rows.contains { $0[0] == "small" && $0[1] == "reserve_p80" })
    // The mean of a year is that of the comparison; an option that is equal has the base's spread.
    let years = try String(contentsOfFile: "\(folder)/cost_years.csv", encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(years[0].prefix(8) == ["scenario", "year", "budget", "mean", "standard_error", "p10", "p50", "p90"])
    func own(_ name: String) -> [ArraySlice<Substring>] { years.filter { $0[0] == name }.map { $0.dropFirst() } }
    #expect(!own("small").isEmpty && own("small") == own("same") && own("small") != own("more"))
    for year in years.dropFirst() {
      #expect(rows.contains { $0[0] == year[0] && $0[1] == "cost_\(year[1])" && $0[3] == year[3] }, "\(year)")
    }
    // What an earlier command kept is gone on from.
    let first = try compare(
      workplace, names, "--replications", "25", "--out", workplace.path("out"), "--keep-blocks", "--quiet")
    #expect(first.status == 0)
    let second = try compare(workplace, names, "--replications", "40", "--out", workplace.path("out"))
    #expect(second.errors.contains("small: goes on; 25 of 40 replications were done already"))
    #expect(second.output == straight.output)
    #expect(try String(contentsOfFile: workplace.path("out/comparison.csv"), encoding: .utf8) == table)
    #expect(!workplace.names.contains { $0.hasPrefix(".raming") })
  }

  @Test(
    "what can't be compared is refused before anything is run, with the reason and the mend",
    arguments: [
      ("contract: {years: 3}", "its contract covers other months, 2027-01–2029-12 instead of 2027-01–2028-12"),
      ("uncertainty: none", "run both with --fixed, or take 'uncertainty: none' from the file"),
      ("region: {youths: 5000}", "it is another region, with 5000 youths instead of none stated"),
      ("segments: {A: {present: {in_care: 15}}}", "other numbers in care or waiting were counted in A"),
    ])
  func refusals(change: String, reason: String) throws {
    let workplace = try workplace()
    try workplace.write("extends: small.yaml\ntitle: other\n\(change)\n", to: "other.yaml")
    let outcome = try compare(workplace, ["small", "other"])
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("other can't be compared with small: ") && outcome.errors.contains(reason))
    let dutch = try Command(
      ["compare", workplace.scenario, workplace.path("other.yaml"), "--out", workplace.path("out")]
    ).wait()
    #expect(dutch.status == 64 && dutch.errors.contains("other is niet met small te vergelijken: "))
    #expect(!workplace.names.contains("out"))
    // A run tells both, and why they are not compared.
    let run = try Command.run(
      "run", workplace.scenario, workplace.path("other.yaml"), "--replications", "20", "--lang", "en")
    #expect(run.status == 0 && run.output.hasPrefix("other can't be compared with small: "))
    #expect(!run.output.contains("DIFFERENCE FROM"))
  }

  @Test("nothing to compare and two of one name are refused")
  func nothing() throws {
    let workplace = try workplace()
    let alone = try compare(workplace, ["small"])
    #expect(alone.status == 64 && alone.errors.contains("there is nothing to compare"))
    let twice = try compare(workplace, ["small", "small"])
    #expect(twice.status == 64 && twice.errors.contains("scenario 'small' is there already"))
    #expect(try compare(workplace, ["small", "more"], "--keep-blocks").status == 64)
  }

  @Test("a run of several files prints the comparison first, and details after it")
  func runOfSeveral() throws {
    let workplace = try workplace()
    let run = try Command.run(
      "run", workplace.scenario, workplace.path("more.yaml"), "--replications", "30", "--lang", "en")
    let screen = try compare(workplace, ["small", "more"], "--replications", "30")
    // Why costs differ stands behind the table, and in a run behind the details.
    let table = try #require(screen.output.firstRange(of: "WHY THE COST DIFFERS")).lowerBound
    #expect(run.status == 0 && run.output.hasPrefix(screen.output[..<table]))
    let rest = run.output.dropFirst(screen.output[..<table].count)
    #expect(rest.contains("A small region") && rest.contains("DIFFERENCE FROM small"))
  }
}
