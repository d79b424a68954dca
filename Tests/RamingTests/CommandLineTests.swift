import Foundation
import Testing

@Suite("What is wrong with a command line is told in the user's language")
struct CommandLineTests {
  static let cases: [(arguments: [String], nl: String, en: String)] = [
    (["run"], "'<file> ...' ontbreekt", "Missing expected argument '<file> ...'"),
    (["run", "x", "--sed", "1"], "de optie '--sed' is er niet; bedoelde u '--seed'?", "Did you mean '--seed'?"),
    (["run", "x", "--nothing-like-it"], "de optie '--nothing-like-it' is er niet", "Unknown option"),
    (["run", "x", "-z"], "de optie '-z' is er niet", "Unknown option '-z'"),
    (["run", "x", "--seed"], "'--seed <seed>' heeft een waarde nodig", "Missing value for '--seed <seed>'"),
    (
      ["run", "x", "--seed", "vijf"], "'vijf' past niet bij '--seed <seed>'; schrijf een geheel getal", "is invalid for"
    ),
    (["run", "x", "--lang", "fr"], "'fr' past niet bij '--lang <lang>'; kies 'nl' of 'en'", "'nl' and 'en'"),
    (["run", "x", "--quiet=3"], "de optie '--quiet' heeft geen waarde, en er staat '3'", "does not take any value"),
    (
      ["explain", "a", "b"], "een bestand hoort bij 'uncertainty': raming explain uncertainty BESTAND",
      "a file goes with 'uncertainty'"
    ),
    (["explain", "a", "b", "c"], "dit hoort hier niet: 'c'", "Unexpected argument 'c'"),
    (["explain", "a", "b", "c", "d"], "dit hoort hier niet: 'c', 'd'", "2 unexpected arguments: 'c', 'd'"),
    (
      ["run", "x", "-r", "0"], "--replications is 0; kies 1 tot 1.000.000", "--replications is 0; choose 1 to 1,000,000"
    ),
    (["ledger", "x"], "'--replication <replication>' ontbreekt", "Missing expected argument"),
  ]

  @Test("in Dutch unless asked otherwise, in English where asked", arguments: cases)
  func languages(arguments: [String], nl: String, en: String) throws {
    let command = arguments.prefix(1)
    let rest = arguments.dropFirst()
    let dutch = try Command(Array(command + rest)).wait()
    #expect(dutch.status == 64 && dutch.output.isEmpty)
    #expect(dutch.errors.hasPrefix("raming: \(nl)\n"), "\(dutch.errors)")
    for word in ["Error", "Usage", "Missing", "Unknown", "more information"] { #expect(!dutch.errors.contains(word)) }
    let english = try Command(Array(command + ["--lang", "en"] + rest)).wait()
    #expect(english.status == 64 && english.errors.contains(en), "\(english.errors)")
    #expect(!english.errors.contains("Gebruik"))
  }

  @Test("no control character of a file, a name or an argument is printed")
  func raw() throws {
    let workplace = try Workplace()
    let hostile =
      "title: \"T\\e[31mRED\\a\\u202Ertl\"\ndiffers: \"x\\x9b31m\"\nextends: small.yaml\nsegments: {\"\\e[1m\": {}}\n"
    try workplace.write(hostile, to: "hostile.yaml")
    try workplace.write(Workplace.small, to: "a\u{1B}[31m.yaml")
    for arguments in [
      ["check", workplace.path("hostile.yaml")], ["run", workplace.path("a\u{1B}[31m.yaml")], ["run", "\u{1B}[31m"],
      ["run", workplace.scenario, "--\u{1B}[31m"], ["explain", "\u{1B}[31m"],
      ["ledger", workplace.scenario, "--replication", "0", "--segment", "\u{1B}[31m"],
      ["run", workplace.scenario, "--out", workplace.path("small.yaml/x\u{1B}[31m")],
    ] {
      let outcome = try Command(arguments).wait()
      let scalars = (outcome.output + outcome.errors).unicodeScalars
      #expect(outcome.status != 0 && !outcome.errors.isEmpty)
      #expect(
        !scalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}") })
    }
  }
}
