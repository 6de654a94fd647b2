import Automation
import SymbolicAlgebra

/// The quantities that the theorems are about, as definitions that travel inside the statements.
///
/// Notation follows Kingma and Ba (2014), algorithm 1: `m`, `v` are exponential moving averages of the gradient and of
/// its square, `mhat`, `vhat` their bias-corrected values, `u` the update direction with `eps = 0`.
public struct Vocabulary: Sendable {
  /// `ema(beta, f, t)`: `m_0 = 0`, `m_t = beta m_{t-1} + (1 - beta) f_t`.
  public let average: Definition
  /// `w(beta, t, k) = (1 - beta) beta^(t-k) / (1 - beta^t)`, the normalised weight of step k at step t.
  public let weight: Definition
  /// `E(beta, t, f) = sum_k w(beta, t, k) f_k`, the weighted mean.
  public let expectation: Definition
  /// `m(beta1, g, t)`, the first moment.
  public let firstMoment: Definition
  /// `v(beta2, g, t)`, the second moment.
  public let secondMoment: Definition
  /// `mhat(beta1, g, t) = m / (1 - beta1^t)`.
  public let correctedFirstMoment: Definition
  /// `vhat(beta2, g, t) = v / (1 - beta2^t)`.
  public let correctedSecondMoment: Definition
  /// `sigmahat2(beta, g, t) = E[(g - mhat)^2]`, the weighted variance.
  public let variance: Definition
  /// `u(beta1, beta2, g, t) = mhat / sqrt(vhat)`.
  public let update: Definition
  /// `u_eps(beta1, beta2, eps, g, t) = mhat / (sqrt(vhat) + eps)`.
  public let regularizedUpdate: Definition
  /// `S(beta1, beta2, t) = sum_k p_k^2 / q_k`.
  public let divergence: Definition
  /// `mu(beta, t) = sum_k w(beta, t, k) (t - k)`, the mean age of the weights.
  public let averageAge: Definition
  /// `y(tau, e, f, n) = f_0 + sum_{k=1}^n (-tau e)^k f_k`, the formal solution of `tau y' = f - y`.
  public let formalSolution: Definition

  public init() throws(IllFormed) {
    let beta = Term.bound(2)
    let (f, t) = (SequenceTerm.bound(1), IndexTerm.bound(0))
    average = try Definition(
      "ema", [Binder("beta", .real), Binder("f", .sequence(arity: 1))],
      .recursive(
        base: 0,
        // Bound variables: beta 3, f 2, the step before 1, the average there 0.
        step: .bound(3) * .bound(0) + (1 - .bound(3)) * .element(.bound(2), [.bound(1) + 1])))
    weight = try Definition(
      "w", [Binder("beta", .real), Binder("t", .index), Binder("k", .index)],
      .explicit((1 - beta) * beta.power(.bound(1) - .bound(0)) / (1 - beta.power(.bound(1)))))
    expectation = try Definition(
      "E", [Binder("beta", .real), Binder("t", .index), Binder("f", .sequence(arity: 1))],
      .explicit(
        .sum(
          "k", upper: .bound(1),
          body: .application(weight, [.real(.bound(3)), .index(.bound(2)), .index(.bound(0))])
            * .element(.bound(1), [.bound(0)]))))
    let moment = [Binder("beta", .real), Binder("g", .sequence(arity: 1)), Binder("t", .index)]
    firstMoment = try Definition(
      "m", moment, .explicit(.application(average, [.real(beta), .sequence(f), .index(t)])))
    // Inside the lambda every enclosing variable is one binder further away.
    let squares = SequenceTerm.lambda(["k"], .power(.element(.bound(2), [.bound(0)]), 2))
    secondMoment = try Definition(
      "v", moment, .explicit(.application(average, [.real(beta), .sequence(squares), .index(t)])))
    let arguments: [Argument] = [.real(beta), .sequence(f), .index(t)]
    correctedFirstMoment = try Definition(
      "mhat", moment, .explicit(.application(firstMoment, arguments) / (1 - beta.power(t))))
    correctedSecondMoment = try Definition(
      "vhat", moment, .explicit(.application(secondMoment, arguments) / (1 - beta.power(t))))
    let deviations = SequenceTerm.lambda(
      ["k"],
      .power(
        .element(.bound(2), [.bound(0)])
          - .application(
            correctedFirstMoment, [.real(.bound(3)), .sequence(.bound(2)), .index(.bound(1))]), 2))
    variance = try Definition(
      "sigmahat2", moment,
      .explicit(.application(expectation, [.real(beta), .index(t), .sequence(deviations)])))
    update = try Definition(
      "u",
      [
        Binder("beta1", .real), Binder("beta2", .real), Binder("g", .sequence(arity: 1)), Binder("t", .index),
      ],
      .explicit(
        .application(correctedFirstMoment, [.real(.bound(3)), .sequence(f), .index(t)])
          / .squareRoot(.application(correctedSecondMoment, [.real(beta), .sequence(f), .index(t)]))))
    regularizedUpdate = try Definition(
      "u_eps",
      [
        Binder("beta1", .real), Binder("beta2", .real), Binder("eps", .real),
        Binder("g", .sequence(arity: 1)), Binder("t", .index),
      ],
      .explicit(
        .application(correctedFirstMoment, [.real(.bound(4)), .sequence(f), .index(t)])
          / (.squareRoot(.application(correctedSecondMoment, [.real(.bound(3)), .sequence(f), .index(t)]))
            + .bound(2))))
    divergence = try Definition(
      "S", [Binder("beta1", .real), Binder("beta2", .real), Binder("t", .index)],
      .explicit(
        .sum(
          "k", upper: .bound(0),
          body: .power(
            .application(weight, [.real(.bound(3)), .index(.bound(1)), .index(.bound(0))]), 2)
            / .application(weight, [.real(.bound(2)), .index(.bound(1)), .index(.bound(0))]))))
    averageAge = try Definition(
      "mu", [Binder("beta", .real), Binder("t", .index)],
      .explicit(
        .sum(
          "k", upper: .bound(0),
          body: .application(weight, [.real(.bound(2)), .index(.bound(1)), .index(.bound(0))])
            * .index(.bound(1) - .bound(0)))))
    formalSolution = try Definition(
      "y",
      [
        Binder("tau", .real), Binder("e", .real), Binder("f", .sequence(arity: 1)), Binder("n", .index),
      ],
      .explicit(
        .element(.bound(1), [0])
          + .sum(
            "k", upper: .bound(0),
            body: .power(-(.bound(4) * .bound(3)), .bound(0)) * .element(.bound(2), [.bound(0)]))))
  }

  // MARK: Applications

  public func ema(_ beta: Term, _ f: SequenceTerm, _ t: IndexTerm) -> Term {
    .application(average, [.real(beta), .sequence(f), .index(t)])
  }

  public func w(_ beta: Term, _ t: IndexTerm, _ k: IndexTerm) -> Term {
    .application(weight, [.real(beta), .index(t), .index(k)])
  }

  /// The weighted mean of `f_k`, where the closure gives `f_k`.
  public func mean(_ beta: Term, _ t: IndexTerm, _ f: (IndexTerm) -> Term) -> Term {
    mean(beta, t, of: .lambda("k", f))
  }

  public func mean(_ beta: Term, _ t: IndexTerm, of f: SequenceTerm) -> Term {
    .application(expectation, [.real(beta), .index(t), .sequence(f)])
  }

  public func m(_ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term { moment(firstMoment, beta, g, t) }

  public func v(_ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term { moment(secondMoment, beta, g, t) }

  public func mhat(_ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term {
    moment(correctedFirstMoment, beta, g, t)
  }

  public func vhat(_ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term {
    moment(correctedSecondMoment, beta, g, t)
  }

  public func sigmahat2(_ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term {
    moment(variance, beta, g, t)
  }

  public func u(_ beta1: Term, _ beta2: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term {
    .application(update, [.real(beta1), .real(beta2), .sequence(g), .index(t)])
  }

  public func uEps(
    _ beta1: Term, _ beta2: Term, _ eps: Term, _ g: SequenceTerm, _ t: IndexTerm
  ) -> Term {
    .application(regularizedUpdate, [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)])
  }

  public func divergenceSum(_ beta1: Term, _ beta2: Term, _ t: IndexTerm) -> Term {
    .application(divergence, [.real(beta1), .real(beta2), .index(t)])
  }

  public func mu(_ beta: Term, _ t: IndexTerm) -> Term {
    .application(averageAge, [.real(beta), .index(t)])
  }

  public func y(_ tau: Term, _ e: Term, _ f: SequenceTerm, _ order: IndexTerm) -> Term {
    .application(formalSolution, [.real(tau), .real(e), .sequence(f), .index(order)])
  }

  private func moment(_ definition: Definition, _ beta: Term, _ g: SequenceTerm, _ t: IndexTerm) -> Term {
    .application(definition, [.real(beta), .sequence(g), .index(t)])
  }
}
