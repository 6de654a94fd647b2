import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves relations that speak of a bias-corrected moment at two steps in a row, by its recurrence
/// `mhat_t = (1 - w) mhat_(t-1) + w g_t`, where w is the newest weight and `0 < w`, `w < 1` unless the rate is 0.
struct MomentRecurrences {
  let library: ClaimLibrary

  /// Nil if the goal and what is known speak of no such moment.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(let relation, let left, let right) = goal else { return nil }
    let weights = try learn(about: goal, p)
    if weights.isEmpty { return nil }
    let inequalities = InequalityProver(library: library)
    if let theorem = try? inequalities.prove(goal, p) { return theorem }
    // Up to the weight of the newest gradient, by which what is known has to be divided.
    for weight in weights {
      switch relation {
      case .equal:
        let product = weight * (left - right)
        guard let zero = try? inequalities.prove(product.equals(0), p) else { continue }
        return try p.relation(goal, using: [(zero, 1 / weight)], or: [(zero, -1 / weight)])
      case .lessOrEqual:
        guard let scaled = try? inequalities.prove(Term(0).isAtMost(weight * (right - left)), p) else {
          continue
        }
        let gap = try p.lemma(
          "nonnegative-factor", .real(weight), .real(right - left), from: [p.positive(weight), scaled])
        return try p.relation(goal, adding: gap)
      case .less: continue
      }
    }
    return nil
  }

  /// Adds the recurrences of the moments, and the signs of the weights; returns the newest weights.
  private func learn(about goal: Formula, _ p: Prover) throws -> [Term] {
    let adam = library.vocabulary.adam
    let lemmas = [
      adam.correctedFirstMoment: "mhat-recurrence", adam.correctedSecondMoment: "vhat-recurrence",
    ]
    let formulas = [goal] + p.known.map(\.conclusion)
    let moments = Set(formulas.flatMap(\.closedApplications)).filter {
      if case .application(let definition, _) = $0 { lemmas[definition] != nil } else { false }
    }
    var weights: [Term] = []
    for moment in moments {
      guard case .application(let definition, let arguments) = moment, let name = lemmas[definition],
        case .real(let rate) = arguments[0], case .index(let step) = arguments[2],
        moments.contains(.application(definition, [arguments[0], arguments[1], .index(step - 1)])),
        let recurrence = try? p.instance(of: library.lemmas.theorem(name), arguments)
      else { continue }
      if p.known.contains(where: { $0.conclusion == recurrence.conclusion }) { return [] }
      try p.know(recurrence)
      let weight = adam.w(rate, step, step)
      guard !weights.contains(weight) else { continue }
      weights.append(weight)
      for fact in p.known where fact.conclusion.memberProperty != nil {
        if let member = try? p.member(step, of: fact) { try p.know(member) }
      }
      for name in ["newest-weight-positive", "newest-weight-at-most-one"] {
        try p.know(p.instance(of: library.lemmas.theorem(name), [.real(rate), .index(step)]))
      }
      // What is left for the steps before is positive unless the rate is 0.
      if let below = try? p.instance(
        of: library.lemmas.theorem("newest-weight-below-one"), [.real(rate), .index(step)])
      {
        try p.know(below)
        weights.append(1 - weight)
      }
    }
    return weights
  }
}

extension LemmaLibrary {
  /// The recurrences of the bias-corrected moments, and how their gain compares with 1.
  mutating func proveMomentRecurrences(_ adam: Vocabulary) throws {
    let beta = Term.parameter("beta")
    let t = IndexTerm.variable("t")
    let g = SequenceTerm.variable("g", arity: 1)
    let variables = [Variable("beta", .real), Variable("g", .sequence(arity: 1)), Variable("t", .index)]
    let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1)]
    let weight = adam.w(beta, t, t)
    func corrected(_ name: String, _ moment: (IndexTerm) -> Term, _ power: IndexTerm) throws {
      let claim = Claim(
        "\(name)-recurrence", for: variables, given: domain + [IndexTerm(2).isAtMost(t)],
        moment(t).equals((1 - weight) * moment(t - 1) + weight * (power == 1 ? g[t] : g[t].power(power))))
      try prove(claim) { p in
        // Counted from the step before.
        let s = IndexTerm.variable("s")
        let (gain, member) = (adam.w(beta, s + 1, s + 1), power == 1 ? g[s + 1] : g[s + 1].power(power))
        let members: SequenceTerm = power == 1 ? g : .lambda("k") { g[$0].power(power) }
        let general = try p.implication(IndexTerm(1).isAtMost(s)) { p, _ in
          for step in [s, s + 1] { try p.know(p.positive(1 - beta.power(step))) }
          let step = try Theorem.infer(
            .recursionStep(adam.average, [.real(beta), .sequence(members)], s))
          return try p.relation(
            moment(s + 1).equals((1 - gain) * moment(s) + gain * member),
            using: [(step, 1 / (1 - beta.power(s + 1)))])
        }.generalized(over: Variable("s", .index))
        let theorem = try p.instance(of: general, [.index(t - 1)])
        if theorem.conclusion == claim.conclusion { return theorem }
        return try p.relation(claim.conclusion, adding: theorem)
      }
    }
    try corrected("mhat", { adam.mhat(beta, g, $0) }, 1)
    try corrected("vhat", { adam.vhat(beta, g, $0) }, 2)
    for (name, lower, order) in [
      ("newest-weight-at-most-one", Term(0).isAtMost(beta), weight.isAtMost(1)),
      ("newest-weight-below-one", Term(0).isLess(than: beta), weight.isLess(than: 1)),
    ] {
      let isStrict = order == weight.isLess(than: 1)
      let least = IndexTerm(isStrict ? 2 : 1)
      let claim = Claim(
        name, for: [variables[0], variables[2]],
        given: [lower, beta.isLess(than: 1), least.isAtMost(t)], order)
      try prove(claim) { p in
        // 1 - w is beta (1 - beta^(t-1)) / (1 - beta^t).
        let rest = beta * (1 - beta.power(t - 1))
        try p.know(p.positive(1 - beta.power(t)))
        if isStrict {
          try p.know(p.positive(1 - beta.power(t - 1)))
          try p.know(p.positive(rest))
        } else {
          let power = try p.lemma("power-at-most-one", .real(beta), .index(t - 1))
          try p.know(p.relation(Term(0).isAtMost(1 - beta.power(t - 1)), adding: power))
          try p.know(p.nonnegative(rest))
        }
        let quotient = try p.lemma(
          isStrict ? "quotient-positive" : "quotient-nonnegative", .real(rest), .real(1 - beta.power(t)))
        return try p.relation(order, adding: quotient)
      }
    }
  }
}
