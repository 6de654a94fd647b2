import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// The sum of the bound where rates meet and as t grows.
extension TwoKernelDerivation {
  // MARK: Resonance

  /// `sum_k p_k^2/q_k` where one of the geometric sums has ratio 1 and the others don't.
  func resonances(_ other: Kernel.Mode) throws -> [UpdateBound.Resonance] {
    guard case .parameter = other.base else { return [] }
    let products = try resonantProducts(other)
    let together = try resonanceOfAll(other, products)
    return try together
      + products.enumerated().map { position, rate in
        let closed = closedRatios(other, resonantAt: [rate])
        let others = products.filter { $0 != rate }
        let regular = others.map { $0.differs(from: other.base) }
        let equation = other.base.equals(rate)
        let domain = boundHypotheses(other)
        let goal = ratios.equals(closed)
        let statement = try prove(
          "bound at resonance \(position + 1)", for: weightVariables, given: domain + [equation] + regular,
          goal
        ) { prover in
          let equal = try Theorem.assuming(equation)
          for formula in domain + regular
          where formula.freeVariables.contains(where: { .parameter($0.name) == other.base }) {
            try prover.know(Theorem.assuming(formula).rewriting(with: equal))
          }
          // 0 < a b, so neither is 0.
          let positive = try prover.positive(rate)
          for mode in first.modes {
            let zero = mode.base.equals(0)
            let cofactor =
              rate == mode.base.squared
              ? mode.base : first.modes.map(\.base).first { rate == mode.base * $0 || rate == $0 * mode.base }
            guard let cofactor else { continue }
            try prover.know(
              prover.refuting(zero) { prover, vanishes in
                let product = try prover.identity(rate, 0, using: [(vanishes, cofactor)])
                return try prover.falsity(using: [(positive, 1), (product, 1)])
              })
          }
          return try prover.rewriting(goal, with: [equal]) { prover, rewritten in
            try knowRatiosDiffer(prover, others.map { ($0, rate) })
            return try prover.relation(rewritten).displayed()
          }
        }
        return UpdateBound.Resonance(equation: equation, closedForm: closed, statement: statement)
      }
  }

  /// The case of a numerator with two exponentials in which both rates agree, so that all geometric sums have ratio 1
  /// together.
  private func resonanceOfAll(_ other: Kernel.Mode, _ products: [Term]) throws -> [UpdateBound.Resonance] {
    guard first.modes.count == 2, products.count == 3, case .parameter(let rate) = other.base,
      case .parameter(let second) = first.modes[1].base
    else { return [] }
    let equations = [
      first.modes[1].base.equals(first.modes[0].base), other.base.equals(first.modes[0].base.squared),
    ]
    let closed = closedRatios(other, resonantAt: products)
    let domain = boundHypotheses(other)
    let goal = ratios.equals(closed)
    let statement = try prove(
      "bound where all rates meet", for: weightVariables, given: domain + equations, goal
    ) { prover in
      let equal = try equations.map { try Theorem.assuming($0) }
      for formula in domain {
        var theorem = try Theorem.assuming(formula)
        for (name, equation) in zip([second, rate], equal)
        where theorem.conclusion.freeVariables.contains(Variable(name, .real)) {
          theorem = try theorem.rewriting(with: equation)
        }
        try prover.know(theorem)
      }
      let own = first.modes[0].base
      let positive = try prover.positive(own.squared)
      try prover.know(
        prover.refuting(own.equals(0)) { prover, vanishes in
          let product = try prover.identity(own.squared, 0, using: [(vanishes, own)])
          return try prover.falsity(using: [(positive, 1), (product, 1)])
        })
      return try prover.rewriting(goal, with: equal) { prover, rewritten in
        try prover.relation(rewritten).displayed()
      }
    }
    return [
      UpdateBound.Resonance(
        equation: .and(equations[0], equations[1]), closedForm: closed, statement: statement)
    ]
  }

  // MARK: Limit

  private var step: Variable { Variable("t", .index) }

  private var timeless: [Variable] { description.parameters.map(\.variable) }

  /// The limit, where the square of every rate of the numerator is below the denominator's rate.
  func limit(_ other: Kernel.Mode, _ closed: Term) throws -> ProvedQuantity? {
    // Where the interval alone says so it is no condition.
    let phases = try first.modes.filter { try !isBelowBoundary($0, other) }.map {
      $0.base.squared.isLess(than: other.base)
    }
    let given = boundHypotheses(other).filter { !$0.freeVariables.contains(step) } + phases
    func knowRatios(_ prover: Prover) throws {
      for mode in first.modes {
        try prover.know(belowBoundary(prover, mode, other))
        let gap = try prover.relation(
          Term(0).isLess(than: other.base - mode.base.squared),
          adding: prover.routine(mode.base.squared.isLess(than: other.base)))
        try prover.know(gap)
      }
      for (position, mode) in first.modes.enumerated() {
        for later in first.modes[(position + 1)...] where later.base != mode.base {
          // 2 a b <= a^2 + b^2.
          let square = try prover.nonnegative((mode.base - later.base).squared)
          let gaps = try [mode, later].map { try prover.positive(other.base - $0.base.squared) }
          try prover.know(
            prover.relation(
              Term(0).isLess(than: other.base - mode.base * later.base),
              using: [(square, .half), (gaps[0], .half), (gaps[1], .half)]))
        }
      }
      for product in rateProducts {
        let room = try prover.positive((other.base - product) / other.base)
        try prover.know(prover.relation(Term(0).isLess(than: 1 - product / other.base), adding: room))
        try prover.know(prover.relation((product / other.base).isLess(than: 1), adding: room))
      }
    }
    let prover = try Prover(lemmas: library, assuming: given)
    try knowRatios(prover)
    guard let (limit, _) = try prover.limit(of: closed, step) else { return nil }
    let tidy = limit.tidied
    let members = { (n: IndexTerm) in self.ratios.substituting(.index(n), for: self.step) }
    let statement = try prove(
      "limit of the bound", for: timeless, given: given, .tends(members, to: tidy)
    ) { prover in
      try knowRatios(prover)
      guard let (limit, theorem) = try prover.limit(of: closed, step) else {
        throw ProofFailure.noProofFound(.tends(members, to: tidy))
      }
      let same = try prover.identity(limit, tidy)
      let arguments = description.parameters.map { Argument.real($0.term) }
      return try prover.limit { prover, tolerance, positive in
        try prover.eventually(theorem, within: tolerance, positive) { prover, start, close in
          try prover.fromStep(start + 1) { n in
            Term.absoluteValue(members(n) - tidy).isLess(than: tolerance)
          } _: { prover, n in
            for product in rateProducts {
              let room = try prover.positive(1 - product / other.base)
              try prover.know(
                prover.refuting(product.equals(other.base)) { prover, equal in
                  let zero = try prover.identity(
                    1 - product / other.base, 0, using: [(equal, -1 / other.base)])
                  return try prover.falsity(using: [(room, 1), (zero, 1)])
                })
            }
            let sum = try prover.instance(
              of: prover.lemmas.theorem(name("bound in closed form")), arguments + [.index(n)])
            let value = closed.substituting(.index(n), for: step)
            let difference = try prover.identity(
              value - limit, members(n) - tidy, using: [(sum, -1), (same, 1)])
            return try prover.at(n, close).rewriting(with: difference)
          }
        }
      }
    }
    return ProvedQuantity(term: tidy, statement: statement)
  }

  /// `a^2 < b`, from what is known.
  private func belowBoundary(_ prover: Prover, _ mode: Kernel.Mode, _ other: Kernel.Mode) throws -> Theorem {
    let order = mode.base.squared.isLess(than: other.base)
    // a^2 < a for 0 < a < 1.
    if mode.base == other.base {
      return try prover.relation(order, adding: prover.positive(mode.base * (1 - mode.base)))
    }
    return try prover.routine(order)
  }

  /// Whether a numerator's rate lies below the phase boundary for all parameters in their intervals.
  private func isBelowBoundary(_ mode: Kernel.Mode, _ other: Kernel.Mode) throws -> Bool {
    let prover = try Prover(lemmas: library, assuming: boundHypotheses(other))
    return (try? belowBoundary(prover, mode, other)) != nil
  }

  // MARK: Growth

  /// On the phase boundary of one of the numerator's exponentials and beyond no part of the sum decays with its age.
  ///
  /// Nil if no rate of the interval is there.
  func growth(_ mode: Kernel.Mode, _ other: Kernel.Mode) throws -> ProvedStatement? {
    if try isBelowBoundary(mode, other) { return nil }
    let phase = other.base.isAtMost(mode.base.squared)
    let floor = Quotient(mode.coefficient).withoutTransients.term
    let label = "growth of the bound by \(mode.base)"
    var given = boundHypotheses(other) + [phase]
    // Where the coefficient may vanish, as alpha may, that it doesn't is a condition.
    given += try vanishing(floor, given).map { Term(0).isLess(than: $0) }
    let least = floor.squared
    let ratio = mode.base.squared / other.base
    func member(_ k: IndexTerm) -> Term { weight(p, k).squared / weight(q, k) }
    _ = try prove(
      label + ", at a step", for: weightVariables, given: given, (least * .index(t)).isAtMost(ratios)
    ) { prover in
      let gap = try prover.relation(
        Term(0).isAtMost(mode.base.squared - other.base), adding: .assuming(phase))
      try prover.know(gap)
      let ratioLarge = try prover.know(
        prover.relation(
          Term(1).isAtMost(ratio), adding: prover.nonnegative((mode.base.squared - other.base) / other.base)))
      try prover.know(
        prover.relation(
          Term(0).isAtMost(other.base - other.base.power(t)),
          adding: prover.lemma("power-at-most-base", .real(other.base), .index(t))))
      // c >= floor and 1/d >= 1.
      try prover.know(prover.positive(floor))
      let rises = try Quotient(mode.coefficient).transients.map {
        try prover.nonnegative(floor * ($0 / (1 - $0)))
      }
      let excess = try prover.relation(
        Term(0).isAtMost(mode.coefficient - floor), using: rises.map { ($0, 1) })
      let scale = 1 / other.coefficient
      func scaleExcess(_ part: Term) throws -> Theorem {
        try prover.relation(
          Term(0).isAtMost(scale - 1), adding: prover.nonnegative(part / (1 - other.base)))
      }
      let scaleExcess = try (try? scaleExcess(other.base - other.base.power(t))) ?? scaleExcess(other.base)
      try prover.know(excess)
      try prover.know(scaleExcess)
      let own = mode.coefficient
      let factor = own.squared * scale
      let factorLarge = try prover.relation(
        Term(0).isAtMost(factor - least),
        adding: prover.nonnegative(own.squared * (scale - 1)),
        prover.nonnegative((own - floor) * (own - floor)), prover.nonnegative(2 * floor * (own - floor)))
      try prover.know(factorLarge)
      let members = try prover.members("k", t) { prover, k in
        let power = try prover.lemma("power-at-least-one", .real(ratio), .index(t - k), from: [ratioLarge])
        try prover.know(prover.relation(Term(0).isAtMost(ratio.power(t - k) - 1), adding: power))
        let part = own * mode.base.power(t - k)
        // What the other parts add to the weight of this one.
        let rest = self.rest(of: mode, k)
        let weightQ = other.coefficient * other.base.power(t - k)
        let more =
          rest == 0
          ? [] : [try prover.nonnegative((2 * part * rest + rest.squared) / weightQ)]
        let large = try prover.nonnegative(factor * (ratio.power(t - k) - 1))
        var using: [Prover.Multiple] = [(large, 1), (factorLarge, 1)]
        using += more.map { ($0, 1) }
        return try prover.relation(Term(0).isAtMost(member(k) - least), using: using)
      }
      let total = try prover.lemma(
        "sum-nonnegative", .index(t), .sequence(.lambda("k") { member($0) - least }), from: [members])
      return try prover.relation((least * .index(t)).isAtMost(ratios), adding: total)
    }
    let target = Variable(description.unused("M"), .real)
    let members = { (n: IndexTerm) in self.ratios.substituting(.index(n), for: self.step) }
    let threshold = Term.parameter(target.name)
    let arguments = description.parameters.map { Argument.real($0.term) }
    let given0 = given.filter { !$0.freeVariables.contains(step) }
    let first = IndexTerm.variable("\u{2022}N")
    let later = IndexTerm.variable("\u{2022}t")
    let eventually = Formula.exists(
      Binder("N", .index),
      Formula.forall(
        Binder("t", .index),
        Formula.implies(first.isAtMost(later), threshold.isLess(than: members(later))).abstracted(over: [
          Variable("\u{2022}t", .index)
        ])
      ).abstracted(over: [Variable("\u{2022}N", .index)]))
    return try prove(label, for: timeless + [target], given: given0, eventually) { prover in
      try prover.know(prover.positive(floor))
      try prover.know(prover.positive(least))
      let large = try Theorem.infer(.archimedes(threshold / least))
      return try prover.obtaining(large, as: "n") { prover, large, witness in
        guard case .index(let n) = witness else { return large }
        return try prover.fromStep(n + 1) {
          threshold.isLess(than: members($0))
        } _: { prover, n1 in
          let order = try prover.relation(
            Term(0).isLess(than: .index(n1) - threshold / least), adding: large,
            .infer(.indexOrder, from: [prover.index(n.isLess(than: n1))]))
          let product = try Theorem.infer(.product, from: [prover.positive(least), order])
          let atStep = try prover.instance(
            of: prover.lemmas.theorem(name(label + ", at a step")), arguments + [.index(n1)])
          return try prover.relation(threshold.isLess(than: members(n1)), adding: product, atStep)
        }
      }
    }
  }

  /// What the numerator's weight has besides one of its exponentials.
  private func rest(of mode: Kernel.Mode, _ k: IndexTerm) -> Term {
    var kernel = Kernel()
    for other in first.modes where other.base != mode.base || other.degree != mode.degree {
      kernel.add(other)
    }
    if let impulse = first.impulse { kernel.add(impulse: impulse) }
    return kernel.isZero ? 0 : kernel.weight(t, k)
  }

  /// Parameters among the factors that may be 0.
  private func vanishing(_ term: Term, _ given: [Formula]) throws -> [Term] {
    let prover = try Prover(lemmas: library, assuming: given)
    return Quotient(term).factors.filter { factor in
      guard case .parameter = factor else { return false }
      return (try? prover.positive(factor)) == nil
    }
  }
}

extension Term {
  fileprivate static let half = Term.number(Rational(1, over: 2) ?? .one)
}
