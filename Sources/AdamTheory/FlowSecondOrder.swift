import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let flowSecondOrder = TheoremRecipe(
    "flow-second-order", "with equal time constants the flow is invariant to first order and never to second",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739)",
    remarks: [
      "The derivative of the drift cancels from the second order, and its second derivative from the third.",
      "At tau = 0 there is no averaging: the ratio is the sign of the gradient at every order.",
      "Notation as in flow-expansion; g_3 = delta2 g_0 + 2 delta1 g_1 + delta0 g_2.",
    ],
    restsOn: ["second-order-obstruction", "flow-expansion"]
  ) { builder in
    let jets = FlowJets(vocabulary: builder.vocabulary)
    try SeriesRatio(order: 3).prove(&builder)
    let (drift, sign) = (jets.delta0, Term.sign(jets.value))
    let second = tau.squared * drift.squared / 2
    let third = tau.power(3) * drift * (drift.squared + 2 * jets.delta1)
    let nonzero = jets.value.differs(from: 0)
    let shared = [nonzero, Term(0).isAtMost(jets.error)]
    func quadratic(_ e: Term) -> Term { 1 - second * e.squared }
    func cubic(_ e: Term) -> Term { 1 - second * e.squared + third * e.power(3) }
    let variables = [Variable("tau", .real)]
    try builder.part(
      "second order", for: variables + jets.variables(to: 2) + [Variable("c", .real)],
      given: jets.derivatives(to: 2) + shared, jets.expansion(tau, tau, 2, quadratic)
    ) { p in
      try jets.prove(p, tau, tau, 2, coefficients: [0, -second], as: quadratic)
    }
    try builder.part(
      "third order", for: variables + jets.variables(to: 3) + [Variable("c", .real)],
      given: jets.derivatives(to: 3) + shared, jets.expansion(tau, tau, 3, cubic)
    ) { p in
      try jets.prove(p, tau, tau, 3, coefficients: [0, -second, third], as: cubic)
    }
    let constant = Formula.forall(Variable("delta0", .real), (-second).equals(0))
    try builder.part("coefficient", for: variables, .iff(constant, tau.equals(0))) { p in
      try p.equivalence(constant, tau.equals(0)) { p, all in
        let unit = try p.specialize(all, to: .real(1))
        return try p.lemma(
          "zero-square", .real(tau), from: [p.identity(tau.squared, 0, using: [(unit, -2)])]
        ).displayed()
      } backward: { p, zero in
        try p.universally(Binder("delta0", .real)) { p, _ in
          try p.identity(-second, 0, using: [(zero, -(tau * drift.squared / 2))]).displayed()
        }
      }
    }
    func ratio(_ e: Term) -> Term { jets.first(tau, e, 2) / .squareRoot(jets.second(tau, e, 2)) }
    let invariant = Formula.nearZero(radius: "r") { constant, e in
      Term.absoluteValue(ratio(e) - sign).isAtMost(constant * Term.absoluteValue(e).power(3))
    }
    try builder.part(
      "never invariant", for: variables + jets.variables(to: 2),
      given: jets.derivatives(to: 2) + [nonzero, tau.differs(from: 0), drift.differs(from: 0)],
      .not(invariant)
    ) { p in
      let known = try p.lemma(
        "flow-second-order/second order", .real(tau), .real(drift), .real(jets.delta1),
        .sequence(jets.gradient), .sequence(jets.square), .real(0))
      return try p.refuting(invariant) { p, claimed in
        try p.obtainingNearZero(claimed) { p, near in
          try p.obtainingNearZero(known) { p, other in
            try p.know(near.positive)
            try p.know(other.positive)
            let radius = near.radius * other.radius / (near.radius + other.radius)
            let below = try [near, other].map { own in
              try p.relation(
                radius.isAtMost(own.radius),
                using: [(p.nonnegative(own.radius * own.radius / (near.radius + other.radius)), 1)])
            }
            let bound = near.constant + other.constant
            let all = try p.universally(Binder("e", .real)) { p, argument in
              guard case .real(let e) = argument else { throw ProofFailure.noProofFound(invariant) }
              let cube = Term.absoluteValue(e).power(3)
              return try p.implication(Term.absoluteValue(e).isAtMost(radius)) { p, small in
                let first = try near.property(of: e, .chain([small, below[0]]))
                let solutions = [jets.first(tau, e, 2), jets.second(tau, e, 2)]
                let exact = try solutions.map { try p.noError($0, cube) }
                let (positive, close) = try p.instance(
                  of: other.property(of: e, .chain([small, below[1]])), solutions.map { .real($0) },
                  from: exact
                ).conjuncts()
                try p.know(positive)
                try p.know(p.positive(.squareRoot(solutions[1])))
                let (own, expanded) = (ratio(e) - sign, ratio(e) - sign * quadratic(e))
                let triangle = try p.lemma("absolute-value-difference", .real(expanded), .real(own))
                let same = try p.identity(expanded - own, sign * (second * e.squared))
                let signed = try p.lemma("signed-size", .real(jets.value), .real(second * e.squared))
                return try p.relation(
                  Term.absoluteValue(second * e.squared).isAtMost(bound * cube),
                  using: [(triangle.rewriting(with: same), 1), (signed, -1), (first, 1), (close, 1)]
                ).displayed()
              }
            }
            let zero = try p.lemma(
              "quadratic-coefficient-vanishes", .real(second), .real(bound), .real(radius),
              from: [p.positive(radius), all])
            let positive = try p.positive(tau.squared * drift.squared)
            return try p.falsity(using: [(positive, 1), (zero, 2)])
          }
        }
      }
    }
    let (e, n) = (Term.parameter("e"), IndexTerm.variable("n"))
    let adam = builder.vocabulary
    let (mean, square) = (adam.y(0, e, jets.gradient, n), adam.y(0, e, jets.square, n))
    try builder.part(
      "tau = 0",
      for: [Variable("e", .real), Variable("n", .index)]
        + ["g", "h"].map { Variable($0, .sequence(arity: 1)) },
      given: [jets.square[0].equals(jets.value.squared), nonzero],
      (mean / .squareRoot(square)).equals(sign)
    ) { p in
      func alone(_ f: SequenceTerm) throws -> Theorem {
        let member = { (k: IndexTerm) in (-(0 * e)).power(k) * f[k] }
        let none = try p.equalSums(to: n, member, { _ in 0 }) { p, k in try p.identity(member(k), 0) }
        return try p.identity(adam.y(0, e, f, n), f[0], using: [(none, 1)])
      }
      let (first, second) = (try alone(jets.gradient), try alone(jets.square))
      let magnitude = try p.lemma("square-root-of-square", .real(jets.value))
      return try p.calculate(
        mean / .squareRoot(square),
        .by(p.rewritten(mean / .squareRoot(square), with: first, second, p.known[0], magnitude)),
        .by(p.lemma("sign-as-quotient", .real(jets.value)).reversed()))
    }
  }
}

extension Prover {
  /// `abs(x - x) <= 0 y`.
  func noError(_ term: Term, _ scale: Term) throws -> Theorem {
    let difference = term - term
    let size = try Theorem.infer(.absoluteValue, from: [relation(Term(0).isAtMost(difference))])
    return try relation(
      Term.absoluteValue(difference).isAtMost(0 * scale), adding: size, identity(difference, 0))
  }
}
