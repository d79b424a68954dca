extension WorkshopCommand {
  /// What the page has sent: `kind`, and the fields of that kind.
  ///
  /// Levers are fields of their own, named by their address: `setting:segments.S5.stay.mean`, `choice:…` and `line:…`.
  public init(form: [String: String]) throws(WorkshopRefusal) {
    let fields = FormFields(form)
    switch try fields.text("kind") {
    case "add-option": self = .addOption(name: try fields.text(FormField.name.name), settings: try fields.settings())
    case "duplicate-option": self = .duplicateOption(try fields.option(), name: try fields.text(FormField.name.name))
    case "rename-option": self = .renameOption(try fields.option(), name: try fields.text(FormField.name.name))
    case "remove-option": self = .removeOption(try fields.option())
    case "restore-option": self = .restoreOption(try fields.option())
    case "combine-options":
      self = .combineOptions(
        try fields.option("first"), try fields.option("second"), name: try fields.text(FormField.name.name),
        choices: try fields.choices())
    case "open-link": self = .openLink(try fields.link())
    case "set": self = .set(try fields.option(), try fields.settings())
    case "unset": self = .unset(try fields.option(), try fields.addressed(FormField.line).map(\.address))
    case "undo": self = .undo(try fields.option())
    case "redo": self = .redo(try fields.option())
    case "save": self = .save(try fields.option())
    case "reset":
      self = .reset(
        try fields.option(), to: try fields.choice("to"), confirmed: try fields.isOn("confirmed"))
    case "ask-prediction": self = .askPrediction(try fields.option())
    case "predict":
      self = .predict(Prediction(cost: try fields.expectation(.cost), wait: try fields.expectation(.wait)))
    case "close-prediction": self = .closePrediction
    case "open-voting": self = .openVoting(anew: try fields.isOn("anew"))
    case "vote": self = .vote(try fields.option())
    case "close-voting": self = .closeVoting
    case "write-note":
      self = .writeNote(
        try fields.choice("note-kind"), on: try fields.optionIfAny(), text: try fields.text(FormField.note.name))
    case "withdraw-note": self = .withdrawNote(try fields.count("note"))
    case "propose": self = .propose(try fields.option(), try fields.settings())
    case "take-proposal": self = .takeProposal(try fields.count("proposal"), as: fields.ifThere(FormField.name.name))
    case "close-proposal": self = .closeProposal(try fields.count("proposal"))
    case "show": self = .show(try fields.choice("part"))
    case "hide": self = .hide(try fields.choice("part"))
    case "project": self = .project(ProjectorView(try fields.choice("picture"), of: try fields.optionIfAny()))
    default: throw .notUnderstood("kind")
    }
  }
}
