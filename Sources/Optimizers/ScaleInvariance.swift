import Automation
import ProofKernel
import SymbolicAlgebra

extension Unrolling {
  /// `u(c g) = sign(c) u(g)` for every `c != 0`, or nil if the update isn't a ratio or sign of weighted sums of fitting
  /// powers.
  ///
  /// For a ratio the radicand is taken to be positive.
  func scaleInvariance(_ update: Term, _ library: inout LemmaLibrary) throws -> ProvedStatement? {
    let factor = description.unused("c")
    let (g, c) = (OptimizerDescription.gradients, Term.parameter(factor))
    let scaled = SequenceTerm.lambda { c * g[$0] }
    let variables = description.variables + [Variable(factor, .real)]
    let given = description.domain + differences + [c.differs(from: 0)]
    let value = { (gradients: SequenceTerm) in
      Term.application(description.update, description.arguments(gradients))
    }
    let claim: Claim
    let conclusion = value(scaled).equals(.sign(c) * value(g))
    let name = "\(description.name)/scale invariance"
    /// `term(c g) = c^power term(g)` from the sums.
    func homogeneous(_ prover: Prover, _ term: Term, _ power: Int) throws -> Theorem {
      let original = try expanded(prover, term, g)
      let other = term.substituting(.sequence(scaled), for: Variable("g", .sequence(arity: 1)))
      let moved = try expanded(prover, other, scaled)
      let factor = power == 1 ? c : c.power(IndexTerm(power))
      let sums = original.sides?.right ?? 0
      return try prover.calculate(
        other, .by(moved), .equals(factor * sums), .equals(factor * term, using: [(original, -factor)]))
    }
    let shape = UpdateShape(update)
    func isHomogeneous(_ term: Term, _ power: Int) -> Bool {
      guard let form = LinearForm(term, in: description) else { return false }
      return form.summands.allSatisfy { unknown, coefficient in
        switch unknown {
        case .gradient(let own): own == power
        case .state(let name, _): states[name]?.kernels.allSatisfy { $0.power == power } ?? false
        }
      }
    }
    switch shape {
    case .sign(let inner):
      guard isHomogeneous(inner, 1) else { return nil }
      claim = Claim(name, for: variables, given: given, conclusion)
      return ProvedStatement(
        claim: claim,
        theorem: try library.prove(claim) { prover in
          let sum = try homogeneous(prover, inner, 1)
          let other = inner.substituting(.sequence(scaled), for: Variable("g", .sequence(arity: 1)))
          let sign = try prover.lemma("sign-of-product", .real(c), .real(inner))
          let own = try Theorem.infer(.definition(description.update, description.arguments()))
          return try prover.calculate(
            value(scaled), .by(.infer(.definition(description.update, description.arguments(scaled)))),
            .by(prover.rewritten(.sign(other), with: sum)), .by(sign),
            .equals(.sign(c) * value(g), using: [(own, -.sign(c))]))
        })
    case .ratio(let numerator, let radicand, let root, let power):
      guard isHomogeneous(numerator, 1), isHomogeneous(radicand, power) else { return nil }
      try library.proveRoots(root)
      claim = Claim(name, for: variables, given: given + [Term(0).isLess(than: radicand)], conclusion)
      return ProvedStatement(
        claim: claim,
        theorem: try library.prove(claim) { prover in
          let substituted = { (term: Term) in
            term.substituting(.sequence(scaled), for: Variable("g", .sequence(arity: 1)))
          }
          let top = try homogeneous(prover, numerator, 1)
          let powers = try homogeneous(prover, radicand, power)
          let ratio = try prover.scaledRatio(c, numerator, radicand, root, power)
          let own = try Theorem.infer(.definition(description.update, description.arguments()))
          let line = substituted(numerator) / root.of(substituted(radicand))
          return try prover.calculate(
            value(scaled), .by(.infer(.definition(description.update, description.arguments(scaled)))),
            .by(prover.rewritten(line, with: powers, top)), .by(ratio),
            .by(prover.rewritten(.sign(c) * (numerator / root.of(radicand)), with: own.reversed())))
        })
    case .other: return nil
    }
  }

  /// `term = term with its states as weighted sums`.
  func expanded(_ prover: Prover, _ term: Term, _ gradients: SequenceTerm) throws -> Theorem {
    var result = try Theorem.infer(.reflexivity(term))
    for state in description.states {
      guard let unrolled = states[state.name] else { continue }
      for lag in [0, 1] {
        let step = OptimizerDescription.steps - IndexTerm(lag)
        let application = Term.application(
          state.definition, description.arguments(gradients, step: step))
        guard let (_, right) = result.sides, right.template(for: application) != right.shifted else {
          continue
        }
        let sum = try prover.instance(
          of: prover.lemmas.theorem(unrolled.lemma), description.arguments(gradients, step: step))
        result = try Theorem.chain([result, prover.rewritten(right, with: sum)])
      }
    }
    return result
  }
}
