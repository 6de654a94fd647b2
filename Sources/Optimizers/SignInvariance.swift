import Automation
import ProofKernel
import SymbolicAlgebra

extension Unrolling {
  /// `abs(u) <= 1`, or nil if the update is no sign.
  func signBound(_ update: Term, _ library: inout LemmaLibrary) throws -> ProvedStatement? {
    guard case .sign(let inner) = UpdateShape(update) else { return nil }
    let value = description.update()
    let claim = Claim(
      "\(description.name)/sign bound", for: description.variables, given: description.domain,
      Term.absoluteValue(value).isAtMost(1))
    let theorem = try library.prove(claim) { prover in
      let own = try Theorem.infer(.definition(description.update, description.arguments()))
      let goal = Term.absoluteValue(.sign(inner)).isAtMost(1)
      func bound(_ prover: Prover, _ order: Theorem) throws -> Theorem {
        let sign = try Theorem.infer(.sign, from: [order])
        return try prover.lemma(
          "absolute-value-at-most", .real(.sign(inner)), .real(1),
          from: [
            prover.relation((-Term(1)).isAtMost(.sign(inner)), using: [(sign, -1)]),
            prover.relation(Term.sign(inner).isAtMost(1), using: [(sign, 1)]),
          ])
      }
      let theorem = try prover.comparing(inner, 0) {
        try bound($0, $1)
      } equal: {
        try bound($0, $1)
      } greater: {
        try bound($0, $1)
      }
      guard theorem.conclusion == goal else { throw ProofFailure.noProofFound(goal) }
      return try theorem.rewriting(with: own.reversed())
    }
    return ProvedStatement(claim: claim, theorem: theorem)
  }

  /// `u(x f) = sign(x)` for every `x != 0` and every positive sequence f, or nil if the update is no sign of a sum with
  /// positive weights.
  ///
  /// Gradients of one sign, however their sizes change, give the same update: the level is 1 and the response to a
  /// changing scale is 0 at every order.
  func signInvariance(_ update: Term, _ library: inout LemmaLibrary) throws -> ProvedStatement? {
    guard case .sign(let inner) = UpdateShape(update), let form = LinearForm(inner, in: description) else {
      return nil
    }
    let isLinear = form.summands.allSatisfy { unknown, _ in
      switch unknown {
      case .gradient(let power): power == 1
      case .state(let name, _): states[name]?.kernels.allSatisfy { $0.power == 1 } ?? false
      }
    }
    guard isLinear else { return nil }
    let t = OptimizerDescription.steps
    let names = (gradient: description.unused("x"), size: description.unused("f"))
    let x = Term.parameter(names.gradient)
    let f = SequenceTerm.variable(names.size, arity: 1)
    let scaled = SequenceTerm.lambda { x * f[$0] }
    let positive = Formula.forEach(upTo: t) { Term(0).isLess(than: f[$0]) }
    let parameters = description.parameters.map(\.variable)
    let value = Term.application(description.update, description.arguments(scaled))
    let claim = Claim(
      "\(description.name)/sign invariance",
      for: parameters + [
        Variable(names.gradient, .real), Variable(names.size, .sequence(arity: 1)), Variable("t", .index),
      ],
      given: description.domain + differences + [x.differs(from: 0), positive], value.equals(.sign(x)))
    func place(_ gradients: SequenceTerm) -> Term {
      inner.substituting(.sequence(gradients), for: Variable("g", .sequence(arity: 1)))
    }
    let theorem = try library.prove(claim) { prover in
      let own = try expanded(prover, place(f), f)
      let other = try expanded(prover, place(scaled), scaled)
      guard let (_, sums) = own.sides else { throw ProofFailure.noProofFound(claim.conclusion) }
      let product = try prover.calculate(place(scaled), .by(other), .equals(x * sums))
      try prover.know(prover.member(t, of: .assuming(positive)))
      let size = try prover.know(positiveSums(prover, form, f, positive, sums))
      let sign = try prover.lemma("sign-of-product", .real(x), .real(sums))
      let one = try Theorem.infer(.sign, from: [size])
      return try prover.calculate(
        value, .by(.infer(.definition(description.update, description.arguments(scaled)))),
        .by(prover.rewritten(.sign(place(scaled)), with: product)), .by(sign),
        .equals(.sign(x), using: [(one, .sign(x))]))
    }
    return ProvedStatement(claim: claim, theorem: theorem)
  }

  /// The sums are positive: the newest gradient's part is, and the others aren't negative.
  private func positiveSums(
    _ prover: Prover, _ form: LinearForm, _ f: SequenceTerm, _ positive: Formula, _ sums: Term
  ) throws -> Theorem {
    if let theorem = try? prover.positive(sums) { return theorem }
    let t = OptimizerDescription.steps
    var parts: [Prover.Multiple] = []
    for (unknown, coefficient) in form.summands {
      switch unknown {
      case .gradient:
        let part = coefficient * f[t]
        parts.append((try (try? prover.positive(part)) ?? prover.nonnegative(part), 1))
      case .state(let name, let lag):
        guard let state = states[name] else { continue }
        for (_, kernel) in state.kernels {
          let step = t - IndexTerm(lag)
          let member = { (k: IndexTerm) in coefficient * (kernel.weight(step, k) * f[k]) }
          let members = try prover.members("k", step) { prover, k in
            try prover.know(prover.member(k, of: .assuming(positive)))
            return try prover.nonnegative(member(k))
          }
          if lag == 1 {
            parts.append(
              (
                try prover.lemma(
                  "sum-nonnegative", .index(step), .sequence(.lambda("k", member)), from: [members]), 1
              ))
          } else {
            let above = try prover.lemma(
              "sum-above-members", .index(step), .sequence(.lambda("k", member)), from: [members])
            parts.append((try prover.member(step, of: above), 1))
            parts.append((try prover.positive(coefficient * kernel.weight(step, step) * f[t]), 1))
          }
        }
      }
    }
    return try prover.relation(Term(0).isLess(than: sums), using: parts)
  }
}
