import Foundation
import Reporting
import Sampling
import Testing
import YouthCare

@Suite("The plot runner")
struct PlotRunnerTests {
  /// A folder with tables of two scenarios, scripts and a program that may pass for gnuplot; removed with the test.
  private final class Bench {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-plots-\(UUID().uuidString)").path

    init() throws {
      for name in ["tables", "scratch", "pictures", "scripts", "bin"] {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ text: String, to name: String) throws {
      try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    }

    /// The four tables, with rows of scenarios by the names that the tables give them.
    func writeTables(_ rows: [(name: String, value: Int)]) throws {
      func table(_ header: String, _ row: (String, Int) -> String) -> String {
        header + "\n" + rows.map { row($0.name, $0.value) + "\n" }.joined()
      }
      try write(
        table("scenario,segment,measure,month,p50") {
          "\($0),all,cost,2027-01,\($1)\n\($0),\"all\"\"x\",cost,2027-01,-1"
        },
        to: "tables/bands.csv")
      try write(table("scenario,segment,measure,value") { "\($0),all,cost,\($1)" }, to: "tables/paths.csv")
      try write(table("scenario,replication,cost_total") { "\($0),0,\($1)" }, to: "tables/replications.csv")
      try write(table("scenario,year,budget") { "\($0),total,\($1)" }, to: "tables/budget.csv")
    }

    /// Scripts of one plot, which shows a text and what the tables hold.
    func writeScripts() throws {
      try write("shared = 1\n", to: "scripts/shared.gp")
      try write(
        """
        load plots.'/shared.gp'
        set datafile separator ','
        count = 0; sum = 0
        stats data.'/bands.csv' using (count = count + (strcol(1) eq scenario), sum = sum + (strcol(1) eq scenario ? column(5) : 0), 0) nooutput
        stats data.'/budget.csv' using (strcol(1) eq scenario ? (sum = sum + column(3), count = count + 1, 0) : 0) nooutput
        set label 1 title at graph 0.5, 0.5 noenhanced
        set label 2 sprintf("%d rows, sum %d", count, sum) at graph 0.5, 0.4
        unset key
        set terminal png; set output out.'.png'; plot 0
        set terminal svg; set output out.'.svg'; replot; unset output

        """.replacing("load plots", with: "plots = ARG0[1:strlen(ARG0)-strlen('/only.gp')]\nload plots"),
        to: "scripts/only.gp")
    }

    /// A program of a few lines of shell in gnuplot's place.
    func writeProgram(_ text: String) throws -> [String: String] {
      try write("#!/bin/sh\n\(text)\n", to: "bin/text")
      // A process of its own writes what is run: one that another test starts meanwhile would hold it open for writing.
      let copy = Process()
      copy.executableURL = URL(filePath: "/bin/cp")
      copy.arguments = [path("bin/text"), path("bin/gnuplot")]
      try copy.run()
      copy.waitUntilExit()
      chmod(path("bin/gnuplot"), 0o755)
      return ["PATH": "\(path("bin")):/usr/bin:/bin"]
    }

    func draw(
      title: String = "x", name: String = "a", row: String = "a", scripts: String? = "scripts",
      environment: [String: String]? = nil, limit: Duration = .seconds(300)
    ) throws -> [String] {
      let runner = try PlotRunner(
        in: .english, scripts: scripts.map(path), environment: environment ?? ProcessInfo.processInfo.environment,
        limit: limit)
      let subject = PlotRunner.Subject(name: name, row: row, title: title, replications: 1, seed: 1, version: "1")
      return runner.draw(subject, from: path("tables"), into: path("pictures"), scratch: path("scratch")).map(\.en)
    }

    var pictures: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path("pictures"))) ?? []).sorted() }

    /// What a picture shows as text.
    func shown(_ picture: String) throws -> String {
      [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")].reduce(
        try String(contentsOfFile: path("pictures/\(picture)"), encoding: .utf8)
      ) { $0.replacing($1.0, with: $1.1) }
    }
  }

  @Test("the program's own scripts are those of the folder Plots, all of them and to the byte")
  func ownScripts() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Plots").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(PlotRunner.ownScripts.keys) == Set(names))
    for name in names {
      #expect(PlotRunner.ownScripts[name] == FileManager.default.contents(atPath: "\(folder)/\(name)"), "\(name)")
    }
  }

  @Test("why costs differ is drawn for who is compared, and is missed of nobody else")
  func comparisons() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1), ("b", 2)])
    try bench.writeScripts()
    let script = try String(contentsOfFile: bench.path("scripts/only.gp"), encoding: .utf8)
    try bench.write(script.replacing("only.gp", with: "waterfall.gp"), to: "scripts/waterfall.gp")
    #expect(try bench.draw().isEmpty && bench.pictures == ["a-only.png", "a-only.svg"])
    try bench.write("scenario,segment,part,mean,standard_error\nb,all,base,1,0\n", to: "tables/waterfall.csv")
    #expect(try bench.draw(name: "c", row: "a").isEmpty && !bench.pictures.contains("c-waterfall.png"))
    #expect(try bench.draw(name: "b", row: "b").isEmpty && bench.pictures.contains("b-waterfall.png"))
  }

  @Test("waits and dots are drawn of one replication and of costs that are all the same, in budgets and without any")
  func singleValues() throws {
    let bench = try Bench()
    for script in ["style.gp", "cost-dots.gp", "waits.gp"] {
      try bench.write(
        String(decoding: try #require(PlotRunner.ownScripts[script]), as: UTF8.self), to: "scripts/\(script)")
    }
    try bench.writeTables([("a", 100), ("b", 0)])
    let budget = "scenario,year,budget,exceedance,exceedance_error,exceedance_low,exceedance_high\n"
    let waits = "scenario,segment,norm,starts,starts_error,drop_outs,drop_outs_error,waiting,waiting_error,week,longer,"
    for rows in [["a,total,100,0,,,"], ["a,total,90,1,0,0.9,1"], []] {
      try bench.write(budget + rows.joined(separator: "\n") + "\n", to: "tables/budget.csv")
      try bench.write(waits + "standard_error\na,all,,1,,0,,0,,0,0,\n", to: "tables/waits.csv")
      for name in ["a", "b"] { #expect(try bench.draw(name: name, row: name) == []) }
      #expect(
        bench.pictures == ["a-cost-dots", "a-waits", "b-cost-dots"].flatMap { ["\($0).png", "\($0).svg"] })
      let dots = try bench.shown("a-cost-dots.svg")
      if !rows.isEmpty { #expect(dots.contains("in \(rows[0].hasSuffix(",,,") ? "0 of 10" : "20 of 20") futures")) }
      for picture in bench.pictures { try FileManager.default.removeItem(atPath: bench.path("pictures/\(picture)")) }
    }
  }

  @Test("as many dots lie over the budget as the probability that is told says")
  func dots() throws {
    let bench = try Bench()
    for script in ["style.gp", "cost-dots.gp"] {
      try bench.write(
        String(decoding: try #require(PlotRunner.ownScripts[script]), as: UTF8.self), to: "scripts/\(script)")
    }
    let cases = [(100, 44, "9 of 20"), (200, 55, "6 of 20"), (1_000, 262, "13 of 50"), (40, 16, "4 of 10")]
    for (count, over, told) in cases {
      try bench.writeTables([("a", 1)])
      let share = Double(over) / Double(count)
      let error = (share * (1 - share) / Double(count)).squareRoot()
      try bench.write(
        "scenario,replication,cost_total\n" + (1...count).map { "a,\($0),\($0)000000\n" }.joined(),
        to: "tables/replications.csv")
      try bench.write(
        "scenario,year,budget,exceedance,exceedance_error,exceedance_low,exceedance_high\n"
          + "a,total,\(count - over)000000,\(share),\(error),0.1,0.9\n", to: "tables/budget.csv")
      #expect(try bench.draw() == [])
      #expect(try bench.shown("a-cost-dots.svg").contains("in \(told) futures over budget"), "\(told)")
      for picture in bench.pictures { try FileManager.default.removeItem(atPath: bench.path("pictures/\(picture)")) }
    }
  }

  @Test("a comparison is drawn of one option that is equal, of too few worlds, and without budgets")
  func singleOption() throws {
    let bench = try Bench()
    let none = String(repeating: ",", count: 8)
    try bench.write(
      "scenario,measure,unit,mean,standard_error,best,difference,difference_error,difference_low,difference_high,"
        + "verdict,better_in,worse_in,correlation,variance_factor\na,cost,euro,5,\(none),\n"
        + "b,cost,euro,5,,,0,,,,equal,,,,\nb,wait_mean,days,,,,3,,,,too_few,,,,\n", to: "tables/comparison.csv")
    try bench.write(
      "scenario,year,budget,mean,standard_error,p10,p50,p90,p10_error,p50_error,p90_error\na,2027,,5,,,,,,,\n"
        + "b,2027,,5,,,,,,,\n", to: "tables/cost_years.csv")
    for script in ["differences", "cost-years"] {
      let plot = try AnalysisPlot(script, in: .english)
      let subject = AnalysisPlot.Subject(
        file: script, values: ["scenario": "this", "name": "a", "option_count": "2", "option_1": "a", "option_2": "b"])
      let failures = plot.draw(
        [subject], from: bench.path("tables"), into: bench.path("pictures"), scratch: bench.path("scratch"),
        version: "1")
      #expect(failures.isEmpty, "\(failures)")
    }
    #expect(try bench.shown("differences.svg").contains("equal"))
  }

  /// Letters of all kinds between every mark of ASCII.
  @Test("a title drawn at random is shown as it is")
  func drawnTitles() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1)])
    try bench.writeScripts()
    var luck = RandomStream(seed: 29, purpose: 0)
    let marks = (33...126).map { Character(UnicodeScalar($0)) } + ["é", "ß", "日", "’", "“", "–", "…", "🙂"]
    for turn in 0..<(marks.count + 20) {
      var title = ""
      for _ in 0...Int(luck.uniform() * 30) { title.append(marks[Int(luck.uniform() * Double(marks.count))]) }
      // Every mark comes first once.
      if turn < marks.count { title = String(marks[turn]) + title }
      #expect(try bench.draw(title: title) == [], "\(title)")
      #expect(try bench.shown("a-only.svg").contains(title), "\(title)")
      for picture in bench.pictures { try FileManager.default.removeItem(atPath: bench.path("pictures/\(picture)")) }
    }
  }

  @Test("a scenario gets its own rows, of the region, whatever marks stand in names")
  func ownRows() throws {
    let bench = try Bench()
    // To gnuplot itself the first three would be one name, and the fourth a remark.
    let rows = ["\"a \"\"b\"\"\"", "\"a \"\"c\"\"\"", "\"a \"", "#a", "'=1+1", "\"a,all\"", "a", "é\\n"]
    try bench.writeTables(rows.enumerated().map { ($1, 1 << $0) })
    try bench.writeScripts()
    for (position, row) in rows.enumerated() {
      #expect(try bench.draw(name: "p\(position)", row: row) == [])
      #expect(try bench.shown("p\(position)-only.svg").contains("2 rows, sum \(2 << position)"), "\(row)")
    }
  }

  @Test(
    "what hangs is stopped after the time that it may take, with all that it started, and nothing is tried after it")
  func hanging() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1)])
    let environment = try bench.writeProgram("sleep 1000 & echo $! > ../pid; echo begun >> ../count; wait")
    let failures = try bench.draw(scripts: nil, environment: environment, limit: .seconds(2))
    #expect(
      failures == [
        "plot contract-cost failed: gnuplot was not done after 2 s and was stopped; the plots after it were not tried"
      ])
    #expect(bench.pictures.isEmpty)
    #expect(try String(contentsOfFile: bench.path("count"), encoding: .utf8) == "begun\n")
    try expectGone(bench)
  }

  @Test("what fails leaves nothing running, and its first line is told, in short and without control characters")
  func failing() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1)])
    try bench.writeScripts()
    let line = "printf '\\n\\t\\033[31mred\\007 \(String(repeating: "long", count: 100))\\nsecond\\n' >&2"
    let environment = try bench.writeProgram("sleep 1000 & echo $! > ../pid; \(line); exit 1")
    let failures = try bench.draw(environment: environment)
    #expect(failures.count == 1 && failures[0].hasPrefix("plot only failed: [31mred longlong"), "\(failures)")
    #expect(failures[0].count < 250 && failures[0].hasSuffix("…"))
    try expectGone(bench)
  }

  @Test("a flood of words on both ways out is let pass, and the first of them is told")
  func flooding() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1)])
    try bench.writeScripts()
    let environment = try bench.writeProgram(
      "echo first >&2; yes flood | head -c 30000000 >&2; yes flood | head -c 30000000; exit 1")
    #expect(try bench.draw(environment: environment) == ["plot only failed: first"])
  }

  @Test("half a picture is none")
  func halfPictures() throws {
    let bench = try Bench()
    try bench.writeTables([("a", 1)])
    try bench.writeScripts()
    let environment = try bench.writeProgram("echo '<svg></svg>' > picture.svg; printf half > picture.png")
    #expect(try bench.draw(environment: environment) == ["plot only failed: the png is incomplete"])
    #expect(bench.pictures.isEmpty)
  }

  @Test("gnuplot is looked for in folders that are named in full, and only there")
  func path() throws {
    let bench = try Bench()
    _ = try bench.writeProgram("exit 0")
    // The folder with gnuplot, as it is found from here.
    let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
    let near = String(repeating: "../", count: depth) + bench.path("bin").dropFirst()
    for path in ["", ".", ":", "bin", near, bench.path("scripts"), "/nowhere"] {
      let missing = #expect(throws: PlotRunner.Missing.self) { try PlotRunner(in: .dutch, environment: ["PATH": path]) }
      #expect(missing?.isRefusal == false && missing?.message.nl.contains("gnuplot-nox") == true, "\(path)")
    }
    _ = try PlotRunner(in: .dutch, environment: ["PATH": ".:\(bench.path("bin"))"])
  }

  /// The child whose number stands in `pid` ends soon.
  private func expectGone(_ bench: Bench) throws {
    let text = try String(contentsOfFile: bench.path("pid"), encoding: .utf8)
    let pid = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    func runs() -> Bool {
      let line = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ") Z"
      return line.split(separator: ")").last?.hasPrefix(" Z") == false
    }
    for _ in 0..<200 where runs() { usleep(50_000) }
    #expect(!runs())
  }
}
