import WorkshopServer
import YouthCare

/// What the program says in the terminal.
enum ServeText {
  /// Where the page is, and who comes in by which word.
  static func started(_ server: WorkshopServer, _ settings: ServerSettings, port: Int, file: String) -> LocalizedText {
    let addresses = settings.addresses(port: port).joined(separator: "  ")
    let reach = settings.isLoopback ? here : everywhere
    return LocalizedText(
      nl: """
        De werksessie staat klaar op      {0}
        Code voor deelnemers en scherm:   {1}
        Sleutel van de begeleider:        {2}
        Bewaard in:                       {3}
        {4}
        Ctrl-C stopt; alles wat is ingestuurd, is dan bewaard.
        """,
      en: """
        The workshop is ready at                {0}
        Code for participants and projector:    {1}
        Key of the facilitator:                 {2}
        Kept in:                                {3}
        {4}
        Ctrl-C stops; all that was submitted is kept then.
        """
    ).filled(
      LocalizedText(addresses), LocalizedText(server.code), LocalizedText(server.key), LocalizedText(file), reach)
  }

  private static let here = LocalizedText(
    nl: "Alleen deze machine kan erbij; met --host 0.0.0.0 ook telefoons en laptops in hetzelfde netwerk.",
    en: "This machine alone can reach it; with --host 0.0.0.0 phones and laptops on the same network can too.")

  private static let everywhere = LocalizedText(
    nl: "Iedereen in dit netwerk kan erbij, zonder versleuteling: gebruik een netwerk dat u vertrouwt.",
    en: "Everybody on this network can reach it, without encryption: use a network that you trust.")

  static let stopped = LocalizedText(
    nl: "Gestopt; alles wat is ingestuurd, is bewaard.", en: "Stopped; all that was submitted is kept.")

  static func port(_ number: Int) -> LocalizedText {
    LocalizedText(nl: "--port is \(number); kies 0 tot 65535", en: "--port is \(number); choose 0 to 65535")
  }

  static func worlds(_ number: Int) -> LocalizedText {
    LocalizedText(
      nl: "--worlds is \(number); kies 2 tot 1.000.000", en: "--worlds is \(number); choose 2 to 1,000,000")
  }

  static func noScenarios(_ folder: String) -> LocalizedText {
    LocalizedText(
      nl: "in {0} staat geen scenariobestand (.yaml); noem een map met scenario's",
      en: "there is no scenario file (.yaml) in {0}; name a folder with scenarios"
    ).filled(folder)
  }

  static func noBase(_ file: String, _ folder: ScenarioFolder) -> LocalizedText {
    LocalizedText(
      nl: "{0} staat niet in {1}; kies met --base een van: {2}",
      en: "{0} isn't in {1}; choose one of these with --base: {2}"
    ).filled(file, folder.path, folder.files.joined(separator: ", "))
  }
}
