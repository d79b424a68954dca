/// A way to a part of a scenario and back: reads it, and changes it in place.
struct ScenarioPart<Part>: Sendable {
  let get: @Sendable (Scenario) -> Part
  let update: @Sendable (inout Scenario, (inout Part) -> Void) -> Void

  /// Something in the part.
  func at<Inner>(_ path: any WritableKeyPath<Part, Inner> & Sendable) -> ScenarioPart<Inner> {
    let (get, update) = (get, update)
    return ScenarioPart<Inner>(
      get: { get($0)[keyPath: path] },
      update: { scenario, body in update(&scenario) { body(&$0[keyPath: path]) } })
  }
}

extension ScenarioPart where Part == Scenario {
  /// The scenario itself.
  static var whole: ScenarioPart { ScenarioPart(get: { $0 }, update: { scenario, body in body(&scenario) }) }
}

extension ScenarioPart where Part == ContractTerms {
  /// The base model, of the type that it has in the scenario.
  func model<Model: FundingModel>(_ type: Model.Type) -> ScenarioPart<Model> {
    let (get, update) = (get, update)
    @Sendable func model(of terms: ContractTerms) -> Model {
      guard let model = terms.model as? Model else { preconditionFailure("another model than when it was listed") }
      return model
    }
    return ScenarioPart<Model>(
      get: { model(of: get($0)) },
      update: { scenario, body in
        update(&scenario) { terms in
          var changed = model(of: terms)
          body(&changed)
          terms.model = changed
        }
      })
  }

  /// An overlay, where it is agreed.
  func overlay<Agreed: Overlay>(_ type: Agreed.Type) -> ScenarioPart<Agreed?> {
    let (get, update) = (get, update)
    return ScenarioPart<Agreed?>(
      get: { type.stated(in: get($0)) },
      update: { scenario, body in
        update(&scenario) { terms in
          var changed = type.stated(in: terms)
          body(&changed)
          type.state(changed, in: &terms)
        }
      })
  }
}
