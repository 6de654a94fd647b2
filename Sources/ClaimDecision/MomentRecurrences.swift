import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves relations that speak of a moment at two steps in a row, by its recurrence
/// `mhat_t = (1 - w) mhat_(t-1) + w g_t` with the newest weight w, or `m_t = beta m_(t-1) + (1 - beta) g_t`.
struct MomentRecurrences {
  let library: ClaimLibrary

  /// Nil if the goal and what is known speak of no such moment, or if no attempt is left.
  func prove(_ goal: Formula, _ p: Prover, _ attempts: ClaimProver.Attempts) throws -> Theorem? {
    guard case .relation(let relation, let left, let right) = goal else { return nil }
    let recurrences = recurrences(goal, p)
    guard !recurrences.isEmpty, attempts.use() else { return nil }
    // What is learned here is of no use elsewhere.
    let inner = try Prover(lemmas: p.lemmas)
    for fact in p.known { try inner.know(fact) }
    let weights = try learn(recurrences, inner)
    let inequalities = InequalityProver(library: library)
    if let theorem = try? inequalities.prove(goal, inner) { return theorem }
    // Up to the weight of the newest gradient, by which what is known has to be divided.
    for weight in weights {
      switch relation {
      case .equal:
        if let zero = try? inequalities.prove((weight * (left - right)).equals(0), inner) {
          return try inner.relation(goal, using: [(zero, 1 / weight)], or: [(zero, -1 / weight)])
        }
        let square = (left - right).squared
        guard let zero = try? inequalities.prove((weight * square).equals(0), inner) else { continue }
        let vanishing = try inner.relation(
          square.equals(0), using: [(zero, 1 / weight)], or: [(zero, -1 / weight)])
        let difference = try inner.lemma("zero-square", .real(left - right), from: [vanishing])
        return try inner.identity(left, right, using: [(difference, 1)])
      case .lessOrEqual:
        guard let scaled = try? inequalities.prove(Term(0).isAtMost(weight * (right - left)), inner) else {
          continue
        }
        let gap = try inner.lemma(
          "nonnegative-factor", .real(weight), .real(right - left), from: [inner.positive(weight), scaled])
        return try inner.relation(goal, adding: gap)
      case .less: continue
      }
    }
    return nil
  }

  /// A moment that is spoken of together with the one a step before.
  private struct Recurrence {
    let theorem: Theorem
    let definition: Definition
    let arguments: [Argument]
    let rate: Term
    let step: IndexTerm
  }

  private func recurrences(_ goal: Formula, _ p: Prover) -> [Recurrence] {
    let adam = library.vocabulary.adam
    let lemmas = [
      adam.correctedFirstMoment: "mhat-recurrence", adam.correctedSecondMoment: "vhat-recurrence",
      adam.firstMoment: "m-recurrence", adam.secondMoment: "v-recurrence",
    ]
    // Instances of universal statements at given sequences are left aside.
    var moments: [Term] = []
    for quantity in ([goal] + p.known.map(\.conclusion)).flatMap(\.closedApplications) {
      guard case .application(let definition, let arguments) = quantity, lemmas[definition] != nil,
        case .sequence(.variable) = arguments[1], !moments.contains(quantity)
      else { continue }
      moments.append(quantity)
    }
    guard moments.count > 1 else { return [] }
    return moments.compactMap { moment in
      guard case .application(let definition, let arguments) = moment, let name = lemmas[definition],
        case .real(let rate) = arguments[0], case .index(let step) = arguments[2],
        moments.contains(.application(definition, [arguments[0], arguments[1], .index(step - 1)])),
        let theorem = try? p.instance(of: library.lemmas.theorem(name), arguments)
      else { return nil }
      return Recurrence(
        theorem: theorem, definition: definition, arguments: arguments, rate: rate, step: step)
    }
  }

  /// Adds the recurrences and the signs of what is in them; returns the positive weights.
  private func learn(_ recurrences: [Recurrence], _ p: Prover) throws -> [Term] {
    let adam = library.vocabulary.adam
    var weights: [Term] = []
    func learn(_ name: String, _ arguments: [Argument]) throws {
      try p.know(p.instance(of: library.lemmas.theorem(name), arguments))
    }
    for recurrence in recurrences {
      try p.know(recurrence.theorem)
      // A gradient that is known to have a value.
      for fact in p.known {
        guard case .relation(.equal, .element, _) = fact.conclusion else { continue }
        try p.know(recurrence.theorem.rewriting(with: fact))
      }
      let (rate, step) = (recurrence.rate, recurrence.step)
      for fact in p.known where fact.conclusion.memberProperty != nil {
        if let member = try? p.member(step, of: fact) { try p.know(member) }
      }
      let isCorrected =
        recurrence.definition == adam.correctedFirstMoment
        || recurrence.definition == adam.correctedSecondMoment
      let newest = isCorrected ? adam.w(rate, step, step) : 1 - rate
      if isCorrected {
        for name in ["newest-weight-positive", "newest-weight-at-most-one"] {
          try learn(name, [.real(rate), .index(step)])
        }
        // What is left for the steps before is positive unless the rate is 0.
        try? learn("newest-weight-below-one", [.real(rate), .index(step)])
      }
      if case .sequence(let gradients) = recurrence.arguments[1],
        recurrence.definition == adam.secondMoment || recurrence.definition == adam.correctedSecondMoment
      {
        let name = isCorrected ? "second-moment-nonnegative" : "second-moment-never-negative"
        try learn(name, [recurrence.arguments[0], recurrence.arguments[1], .index(step - 1)])
        try p.know(p.nonnegative(newest * gradients[step].squared))
      }
      for weight in [newest, 1 - newest, rate] where !weights.contains(weight) {
        if (try? p.positive(weight)) != nil { weights.append(weight) }
      }
    }
    return weights
  }
}

private typealias Moment = (Term, SequenceTerm, IndexTerm) -> Term

extension LemmaLibrary {
  /// The recurrences of the moments before and after bias correction, and the signs in them.
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
    for (name, moment, power) in [("m", adam.m, 1), ("v", adam.v, 2)] as [(String, Moment, IndexTerm)] {
      let newest = { (k: IndexTerm) in power == 1 ? g[k] : g[k].power(power) }
      let members: SequenceTerm = power == 1 ? g : .lambda("k", newest)
      func recurrence(_ n: IndexTerm, _ before: IndexTerm) -> Formula {
        moment(beta, g, n).equals(beta * moment(beta, g, before) + (1 - beta) * newest(n))
      }
      let claim = Claim(
        "\(name)-recurrence", for: variables, given: domain + [IndexTerm(1).isAtMost(t)],
        recurrence(t, t - 1))
      try prove(claim) { p in
        let s = IndexTerm.variable("s")
        let step = try Theorem.infer(.recursionStep(adam.average, [.real(beta), .sequence(members)], s))
        let general = try p.relation(recurrence(s + 1, s), using: [(step, 1)])
          .generalized(over: Variable("s", .index))
        let theorem = try p.instance(of: general, [.index(t - 1)])
        if theorem.conclusion == claim.conclusion { return theorem }
        return try p.relation(claim.conclusion, using: [(theorem, 1)])
      }
    }
    let sign = Claim(
      "second-moment-never-negative", for: variables, given: domain, Term(0).isAtMost(adam.v(beta, g, t)))
    try prove(sign) { p in
      let sum = (1 - beta) * Term.sum(to: t) { beta.power(t - $0) * g[$0].squared }
      return try p.relation(
        sign.conclusion,
        using: [
          (p.nonnegative(sum), 1),
          (p.instance(of: p.lemmas.theorem("ema-unrolling/v"), [.real(beta), .sequence(g), .index(t)]), -1),
        ])
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
