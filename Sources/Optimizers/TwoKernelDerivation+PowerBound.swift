import Automation
import ProofKernel
import SymbolicAlgebra

/// The sharp bound for a denominator `(sum_k q_k g_k^P)^(1/P)` with P above 2, by Hoelder's inequality.
extension TwoKernelDerivation {
  /// The bound, if both weights are one exponential and the two rates are parameters.
  ///
  /// The extremal gradients are `h_k = (p_k/q_k)^(1/(P-1)) = kappa rho^(t-k)`. Roots of degree P-1 are not in the
  /// language, so kappa and rho are numbers with the powers that the roots have.
  func powerBound() throws -> PowerBound? {
    guard root > 2, first.modes.count == 1, first.impulse == nil, second.modes.count == 1,
      second.impulse == nil,
      let own = first.modes.first, let other = second.modes.first, own.degree == 0, other.degree == 0,
      case .parameter = own.base, case .parameter = other.base, own.base != other.base
    else { return nil }
    let names = ["kappa", "rho"].map(description.unused)
    let (kappa, rho) = (Term.parameter(names[0]), Term.parameter(names[1]))
    let power = root - 1
    try prepare {
      try $0.proveHoelder(root)
      try $0.proveRatioPower(denominatorRoot, root)
    }
    let rate = rho.power(IndexTerm(power)) * other.base
    let rateEquation = own.base.equals(rate)
    let scaleEquation = own.coefficient.equals(kappa.power(IndexTerm(power)) * other.coefficient)
    let ratio = own.base * rho
    let given =
      description.domain.filter { $0 != Term(0).isAtMost(other.base) } + [
        Term(0).isLess(than: other.base), Term(0).isAtMost(rho), Term(0).isLess(than: kappa), rateEquation,
        scaleEquation,
      ]
    let variables = names.map { Variable($0, .real) }
    let h = SequenceTerm.lambda { kappa * rho.power(self.t - $0) }
    let weighted = Term.sum(to: t) { weight(p, $0) * h[$0] }
    // (c kappa)^(P-1) = c^P/d, so that kappa drops out.
    let scale = own.coefficient.power(IndexTerm(root)) / other.coefficient
    let geometric = (1 - ratio.power(t)) / (1 - ratio)
    let closed = scale * geometric.power(IndexTerm(power))
    let resonant = scale * Term.index(t).power(IndexTerm(power))
    /// `p_k = q_k h_k^(P-1)`.
    func knowMembers(_ prover: Prover) throws -> Theorem {
      try prover.know(prover.members("k", t) { prover, k in try prover.positive(weight(q, k)) })
      let (rates, scales) = (try Theorem.assuming(rateEquation), try Theorem.assuming(scaleEquation))
      return try prover.members("k", t) { prover, k in
        let goal = weight(p, k).equals(weight(q, k) * h[k].power(IndexTerm(power)))
        let part = own.base.power(t - k)
        let powers = try prover.rewritten(part, with: rates)
        let split = try prover.identity(
          rate.power(t - k), rho.power(t - k).power(IndexTerm(power)) * other.base.power(t - k))
        let same = try Theorem.chain([powers, split])
        return try prover.relation(
          goal, using: [(same, own.coefficient), (scales, same.sides?.right ?? 0)])
      }
    }
    func sum(_ definition: Definition, _ degree: Int, _ gradients: SequenceTerm) -> Term {
      .sum(to: t) { weight(definition, $0) * gradients[$0].raised(to: degree) }
    }
    /// `sum_k p_k f_k = sum_k q_k h_k^(P-1) f_k`.
    func rewrittenSum(_ prover: Prover, _ members: Theorem, _ gradients: SequenceTerm) throws -> Theorem {
      let given = { (k: IndexTerm) in self.weight(self.p, k) * gradients[k] }
      let found = { (k: IndexTerm) in self.weight(self.q, k) * h[k].power(IndexTerm(power)) * gradients[k] }
      return try prover.equalSums(to: t, given, found) { prover, k in
        let member = try prover.member(k, of: members)
        return try prover.identity(given(k), found(k), using: [(member, gradients[k])])
      }
    }
    let bound = try prove(
      "bound", for: description.variables + variables,
      given: given + [Term(0).isLess(than: sum(q, root, g))],
      description.update().power(IndexTerm(root)).isAtMost(weighted.power(IndexTerm(power)))
    ) { prover in
      let members = try knowMembers(prover)
      let (mean, extremal) = (try rewrittenSum(prover, members, g), try rewrittenSum(prover, members, h))
      let powers = try prover.identity(
        .sum(to: t) { weight(q, $0) * h[$0].power(IndexTerm(root)) },
        .sum(to: t) { weight(q, $0) * h[$0].power(IndexTerm(power)) * h[$0] })
      let total = try Theorem.chain([powers, extremal.reversed()])
      let positive = try knowPositive(prover, weighted, h)
      let inequality = try prover.instance(
        of: prover.lemmas.theorem("hoelder-\(root)"),
        [.index(t), .sequence(.lambda { weight(q, $0) }), .sequence(h), .sequence(g)],
        from: [positive.rewriting(with: total.reversed())])
      let order = try inequality.rewriting(with: mean.reversed()).rewriting(with: total)
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), description.arguments())
      return try prover.lemma(
        "power-of-ratio-bounded-\(root)", .real(sum(p, 1, g)), .real(sum(q, root, g)), .real(weighted),
        from: [order]
      ).rewriting(with: form.reversed()).displayed()
    }
    let attained = try prove(
      "bound attained", for: weightVariables + variables, given: given,
      Term.application(description.update, description.arguments(h)).power(IndexTerm(root))
        .equals(weighted.power(IndexTerm(power)))
    ) { prover in
      let members = try knowMembers(prover)
      let extremal = try rewrittenSum(prover, members, h)
      let positive = try knowPositive(prover, weighted, h)
      let denominator = try Theorem.chain([
        prover.identity(
          sum(q, root, h), .sum(to: t) { weight(q, $0) * h[$0].power(IndexTerm(power)) * h[$0] }),
        extremal.reversed(),
      ])
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), description.arguments(h))
      let value = try prover.lemma(
        "power-of-ratio-\(root)", .real(weighted), .real(sum(q, root, h)),
        from: [positive.rewriting(with: denominator.reversed())]
      ).rewriting(with: form.reversed())
      guard let (left, right) = value.sides else { return value }
      return try prover.calculate(
        left, .by(value), .by(prover.rewritten(right, with: denominator)),
        .equals(weighted.power(IndexTerm(power))))
    }
    func closedForm(
      _ label: String, _ sum: Term, _ term: Term, _ condition: Formula
    ) throws -> ProvedStatement {
      try prove(
        label, for: weightVariables + variables, given: given + [condition],
        weighted.power(IndexTerm(power)).equals(term)
      ) { prover in
        let total = own.coefficient * kappa * sum
        let same: Theorem
        if case .not = condition {
          try prover.know(
            prover.refuting((1 - ratio).equals(0)) { prover, zero in
              try prover.contradiction(
                prover.identity(ratio, 1, using: [(zero, -1)]), .assuming(condition))
            })
          same = try prover.identity(weighted, total)
        } else {
          let members = try prover.equalSums(
            to: t, { weight(p, $0) * h[$0] }, { _ in own.coefficient * kappa }
          ) { prover, k in
            let split = try prover.identity(
              own.base.power(t - k) * rho.power(t - k), ratio.power(t - k))
            let one = try prover.rewritten(ratio.power(t - k), with: .assuming(condition))
            return try prover.identity(
              weight(p, k) * h[k], own.coefficient * kappa,
              using: [(Theorem.chain([split, one]), own.coefficient * kappa)])
          }
          same = try prover.calculate(weighted, .by(members), .equals(total))
        }
        let factor = own.coefficient.power(IndexTerm(power)) * sum.power(IndexTerm(power)) / other.coefficient
        return try prover.calculate(
          weighted.power(IndexTerm(power)),
          .by(prover.rewritten(weighted.power(IndexTerm(power)), with: same)),
          .equals(term, using: [(.assuming(scaleEquation), -factor)]))
      }
    }
    return PowerBound(
      power: root, closedForm: closed,
      sum: try closedForm("bound in closed form", geometric, closed, ratio.differs(from: 1)),
      resonantForm: resonant,
      resonance: try closedForm("bound at resonance", .index(t), resonant, ratio.equals(1)), bound: bound,
      attained: attained, limit: try powerLimit(closed, ratio, given))
  }

  /// The limit of the bound where its geometric sum converges.
  private func powerLimit(_ closed: Term, _ ratio: Term, _ hypotheses: [Formula]) throws -> ProvedQuantity? {
    let step = Variable("t", .index)
    let given =
      hypotheses.filter {
        !$0.freeVariables.contains(step)
          && !$0.freeVariables.contains(Variable(description.unused("kappa"), .real))
      } + [ratio.isLess(than: 1)]
    func knowRatio(_ prover: Prover) throws {
      try prover.know(
        prover.relation(Term(0).isLess(than: 1 - ratio), adding: .assuming(ratio.isLess(than: 1))))
    }
    let prover = try Prover(lemmas: library, assuming: given)
    try knowRatio(prover)
    guard let (limit, _) = try prover.limit(of: closed, step) else { return nil }
    let tidy = limit.tidied
    let members = { (n: IndexTerm) in closed.substituting(.index(n), for: step) }
    let variables = description.parameters.map(\.variable) + [Variable(description.unused("rho"), .real)]
    let statement = try prove(
      "limit of the bound", for: variables, given: given, .tends(members, to: tidy)
    ) { prover in
      try knowRatio(prover)
      guard let (_, theorem) = try prover.limit(of: closed, step) else {
        throw ProofFailure.noProofFound(.tends(members, to: tidy))
      }
      return try theorem.rewriting(with: prover.identity(limit, tidy))
    }
    return ProvedQuantity(term: tidy, statement: statement)
  }

  /// The newest gradient's part is positive and the others aren't negative.
  private func knowPositive(_ prover: Prover, _ sum: Term, _ h: SequenceTerm) throws -> Theorem {
    let members = try prover.members("k", t) { prover, k in try prover.nonnegative(weight(p, k) * h[k]) }
    let above = try prover.lemma(
      "sum-above-members", .index(t), .sequence(.lambda { weight(p, $0) * h[$0] }), from: [members])
    let last = try prover.member(t, of: above)
    let newest = Term.total(first.modes.map(\.coefficient)) * .parameter(description.unused("kappa"))
    let positive = try prover.positive(newest)
    let same = try prover.identity(newest, weight(p, t) * h[t])
    return try prover.know(
      prover.relation(Term(0).isLess(than: sum), using: [(positive, 1), (same, 1), (last, 1)]))
  }
}
