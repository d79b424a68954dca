/// The families there are: a closed set, so that adding one makes the compiler list every place that must know.
enum Family: Sendable, Equatable {
  case constant(ConstantLaw)
  case exponential(ExponentialLaw)
  case gamma(GammaLaw)
  case lognormal(LognormalLaw)
  case weibull(WeibullLaw)
  case hyperexponential(HyperexponentialLaw)
  case beta(BetaLaw)
  case triangular(TriangularLaw)
  case uniform(UniformLaw)
  case normal(NormalLaw)
  case banded(BandedLaw)
  case poisson(PoissonLaw)
  case negativeBinomial(NegativeBinomialLaw)
  case bernoulli(BernoulliLaw)
  case categorical(CategoricalLaw)

  /// The law behind the family, for what isn't asked millions of times a second.
  var law: any Law {
    switch self {
    case .constant(let law): law
    case .exponential(let law): law
    case .gamma(let law): law
    case .lognormal(let law): law
    case .weibull(let law): law
    case .hyperexponential(let law): law
    case .beta(let law): law
    case .triangular(let law): law
    case .uniform(let law): law
    case .normal(let law): law
    case .banded(let law): law
    case .poisson(let law): law
    case .negativeBinomial(let law): law
    case .bernoulli(let law): law
    case .categorical(let law): law
    }
  }

  /// The law, if the family can describe how long something lasts.
  var durationLaw: (any DurationLaw)? {
    switch self {
    case .constant(let law): law
    case .exponential(let law): law
    case .gamma(let law): law
    case .lognormal(let law): law
    case .weibull(let law): law
    case .hyperexponential(let law): law
    case .beta(let law): law
    case .triangular(let law): law
    case .uniform(let law): law
    case .banded(let law): law
    case .normal, .poisson, .negativeBinomial, .bernoulli, .categorical: nil
    }
  }

  /// Whether values are counts or choices.
  var isDiscrete: Bool {
    switch self {
    case .constant, .exponential, .gamma, .lognormal, .weibull, .hyperexponential, .beta, .triangular, .uniform,
      .normal, .banded:
      false
    case .poisson, .negativeBinomial, .bernoulli, .categorical: true
    }
  }

  var name: String {
    switch self {
    case .constant: "constant"
    case .exponential: "exponential"
    case .gamma: "gamma"
    case .lognormal: "lognormal"
    case .weibull: "Weibull"
    case .hyperexponential: "hyperexponential"
    case .beta: "beta"
    case .triangular: "triangular"
    case .uniform: "uniform"
    case .normal: "normal"
    case .banded: "empirical"
    case .poisson: "Poisson"
    case .negativeBinomial: "negative binomial"
    case .bernoulli: "Bernoulli"
    case .categorical: "categorical"
    }
  }
}
