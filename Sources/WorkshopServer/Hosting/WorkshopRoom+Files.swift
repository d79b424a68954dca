internal import Storage
internal import Workshop
internal import YouthCare

/// Options that are made of the folder's own scenario files.
extension WorkshopRoom {
  /// What asks for an option that sets what a file of the folder sets.
  func command(ofFile form: WorkshopForm) throws -> WorkshopCommand {
    guard let name = form["file"], files.contains(name), let folder else {
      throw WorkshopRefusal.notUnderstood("file")
    }
    let levers: [SetLever]?
    do throws(ScenarioFaults) {
      levers = try reader.levers(of: folder.path(of: name), over: basePath)
    } catch {
      throw FormFault(
        LocalizedText(nl: "‘{0}’ is niet te lezen: {1}", en: "‘{0}’ can't be read: {1}").filled(
          LocalizedText(name), error.diagnostics[0].message), in: "file")
    }
    guard let levers else {
      throw FormFault(
        LocalizedText(
          nl: "Wat ‘{0}’ verandert is niet als losse keuzes over te nemen; vergelijk het met 'raming compare'.",
          en: "What ‘{0}’ changes can't be taken over as single choices; compare it by 'raming compare'."
        ).filled(name), in: "file")
    }
    return .addOption(name: form["name"] ?? "", settings: levers.map { LeverSetting($0.address, $0.value) })
  }
}

/// Why what a form asks isn't done, in words that no rule of the workshop has.
struct FormFault: Error {
  let text: LocalizedText
  let field: String

  init(_ text: LocalizedText, in field: String = "") {
    (self.text, self.field) = (text, field)
  }
}
