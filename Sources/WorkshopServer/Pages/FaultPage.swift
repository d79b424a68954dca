import YouthCare

/// The page of a fault: what happened, what mends it, and the way back.
struct FaultPage {
  let fault: WebFault
  let language: Language

  /// The page as markup.
  var markup: String {
    PlainPage(
      title: fault.title, language: language, path: "/",
      content: """
        <p role="alert">\(fault.text.text(in: language))</p>
        <p><a href="/">\(DoorText.goBack.text.text(in: language))</a></p>
        """
    ).markup
  }
}
