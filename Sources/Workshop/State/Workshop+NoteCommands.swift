/// What happens to notes.
extension Workshop {
  func writing(
    _ kind: WorkshopNote.Kind, on option: OptionNumber?, _ text: String, by person: WorkshopPerson
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    if let option { _ = try present(option) }
    let text = try CheckedText.lines(text, .note, limit: .noteText)
    guard notes.count(where: { $0.author == person }) < WorkshopLimit.notesByPerson.number else {
      throw .limit(.notesByPerson)
    }
    return [.noteWritten(WorkshopNote(notesWritten + 1, kind, on: option, by: person, text))]
  }

  func withdrawing(_ number: Int, by person: WorkshopPerson) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let note = notes.first(where: { $0.number == number }) else { throw .noNote(number) }
    guard person == .facilitator || note.author == person else { throw .noteOfAnother }
    return [.noteWithdrawn(number: number, by: person)]
  }
}
