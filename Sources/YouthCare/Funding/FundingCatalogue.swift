/// The funding models that scenario files can name: one line each.
public enum FundingCatalogue {
  /// The models that come with Raming.
  public static let standard: [any FundingModel.Type] = [
    EffortBasedFunding.self,
    OutputBasedFunding.self,
    TaskBasedFunding.self,
    PricePerMeasureFunding.self,
  ]
}
