/// Which version of the program this is.
public enum ProgramVersion {
  /// Its number.
  public static let number = "0.5.0"
}
