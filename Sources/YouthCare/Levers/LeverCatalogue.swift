/// The levers that users can ask about: one page each.
public enum LeverCatalogue {
  /// The levers that come with Raming, by instrument.
  public static let standard: [Lever] =
    funding + contractForm + supplierManagement + access + behaviour + control + facts
}
