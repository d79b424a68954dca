public import Workshop

/// What became of a form.
public enum CommandOutcome: Sendable, Hashable {
  /// It was done and kept; a page without script goes on there, a path of this server.
  case done(next: String)
  /// It can't be done as it was asked.
  case refused([FieldFault])
  /// Whoever sits there may not do it.
  case forbidden(FieldFault)
  /// It couldn't be kept, so it wasn't done.
  case notKept(FieldFault)
}
