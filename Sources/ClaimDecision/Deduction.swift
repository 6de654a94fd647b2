import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Proves relations indirectly: by comparing the sides, from squares that vanish, from equations that factor, and from
/// what is known of every sequence.
struct Deduction {
  let prover: ClaimProver
  let depth: Int

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    let remaining = ClaimProver.depthLimit - depth
    guard remaining > 3 else { throw ProofFailure.noProofFound(goal) }
    if let theorem = try? fromWitnesses(goal, p) { return theorem }
    if let theorem = try? fromSquaredDifference(goal, p) { return theorem }
    if let theorem = try? fromVanishingSums(goal, p) { return theorem }
    if let theorem = try? fromKnownEquations(goal, p) { return theorem }
    if let theorem = try? fromVanishingPowers(goal, p) { return theorem }
    if let theorem = try? fromFactors(goal, p) { return theorem }
    if let theorem = try? fromScaledMagnitudes(goal, p) { return theorem }
    if let theorem = try? fromOrder(goal, p) { return theorem }
    if let theorem = try? fromFirstStep(goal, p) { return theorem }
    switch goal {
    case .relation(.less, let left, let right):
      // a < b, unless a = b or b < a, which must be impossible.
      return try p.comparing(left, right) { _, less in
        less
      } equal: { p, _ in
        try p.absurd(goal, from: impossible(p))
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .relation(.equal, let left, let right):
      let square = (left - right).squared.isAtMost(0)
      if let order = try? InequalityProver(library: prover.library).prove(square, p) {
        return try p.lemma("square-at-most-zero", .real(left), .real(right), from: [order])
      }
      return try p.comparing(left, right) { p, _ in
        try p.absurd(goal, from: impossible(p))
      } equal: { _, equal in
        equal
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .relation(.lessOrEqual, let left, let right):
      return try p.comparing(left, right) { p, less in
        try p.relation(goal, adding: less)
      } equal: { p, equal in
        try p.relation(goal, adding: equal)
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .falsity:
      if let theorem = try? MemberTotals().prove(p) { return theorem }
      // What was learned on the way may have consequences.
      if let theorem = try prover.splitKnown(goal, p, depth) { return theorem }
      // A known disequality is contradicted if its sides are equal.
      for fact in p.known.reversed() {
        guard case .not(let inner) = fact.conclusion else { continue }
        if let theorem = try? prover.prove(inner, p, depth + 4) { return try p.contradiction(theorem, fact) }
      }
      if let theorem = try fromPremises(p) ?? fromAssumptions(p) { return theorem }
    default: break
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// A contradiction from what follows from a known implication or equivalence whose premise is a theorem.
  private func fromPremises(_ p: Prover) throws -> Theorem? {
    for fact in p.known {
      var directions: [(premise: Formula, conclusion: Formula)] = []
      switch fact.conclusion {
      case .implies(let premise, let conclusion): directions = [(premise, conclusion)]
      case .iff(let left, let right): directions = [(left, right), (right, left)]
      default: continue
      }
      for (premise, conclusion) in directions where !p.knows(conclusion) {
        guard let given = try? prover.prove(premise, p, depth + 4) else { continue }
        if case .iff(premise, _) = fact.conclusion {
          try p.know(fact.applied(to: given))
        } else if case .iff = fact.conclusion {
          try p.know(fact.appliedBackward(to: given))
        } else {
          try p.know(fact.applied(to: given))
        }
        return try prover.prove(.falsity, p, depth + 2)
      }
    }
    return nil
  }

  /// A contradiction of an assumed relation with the opposite one, which is a theorem.
  private func fromAssumptions(_ p: Prover) throws -> Theorem? {
    guard depth <= Self.oppositeDepth else { return nil }
    for fact in p.known.reversed()
    where fact.hypotheses.contains(where: { $0.conjuncts.contains(fact.conclusion) }) {
      guard case .relation(let relation, let left, let right) = fact.conclusion,
        left.isCompound || right.isCompound
      else { continue }
      let opposites: [Formula] =
        switch relation {
        case .less: [right.isAtMost(left)]
        case .lessOrEqual: [right.isLess(than: left)]
        case .equal: [left.isLess(than: right), right.isLess(than: left)]
        }
      for opposite in opposites {
        guard let theorem = try? prover.prove(opposite, p, depth + 4) else { continue }
        if let contradiction = try? p.falsity(using: [(fact, 1), (theorem, 1)]) { return contradiction }
        return try p.falsity(using: [(fact, -1), (theorem, 1)])
      }
    }
    return nil
  }

  /// How deep the opposites of assumptions are looked for.
  private static let oppositeDepth = 6

  private func impossible(_ p: Prover) throws -> Theorem { try prover.prove(.falsity, p, depth + 4) }

  /// `abs(a) = c abs(b)` from `a = c b`.
  private func fromScaledMagnitudes(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, let left, let right) = goal else { return nil }
    if case .absoluteValue = right {
      guard case .multiply = left else { return nil }
      return try fromScaledMagnitudes(right.equals(left), p)?.reversed()
    }
    guard case .absoluteValue(let inner) = left,
      case .multiply(let factor, .absoluteValue(let scaled)) = right, (try? p.nonnegative(factor)) != nil
    else { return nil }
    let equation = try prover.prove(inner.equals(factor * scaled), p, depth + 2)
    let magnitude = try p.lemma("absolute-value-scaled", .real(factor), .real(scaled))
    return try .chain([p.rewritten(left, with: equation), magnitude])
  }

  /// The cases `a < b` and `a = b` of a known `a <= b` between two variables.
  private func fromOrder(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.lessOrEqual, let left, let right) = fact.conclusion, case .parameter = left,
        case .parameter = right,
        !p.known.contains(where: {
          $0.conclusion == left.isLess(than: right) || $0.conclusion == left.equals(right)
        })
      else { continue }
      return try p.comparing(left, right) { p, _ in
        try prover.prove(goal, p, depth + 2)
      } equal: { p, _ in
        try prover.prove(goal, p, depth + 2)
      } greater: { p, greater in
        try p.absurd(goal, from: p.falsity(using: [(greater, 1), (fact, 1)]))
      }
    }
    return nil
  }

  /// The cases `t = 1` and `t > 1` of a known `1 <= t`: many inequalities are equations at the first step.
  private func fromFirstStep(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.lessOrEqual, _, _) = goal else { return nil }
    for fact in p.known {
      guard case .indexRelation(.lessOrEqual, 1, let step) = fact.conclusion, step.soleVariable != nil,
        goal.freeVariables.contains(where: { $0 == step.soleVariable })
      else { continue }
      let cases = try Theorem.infer(.indexTrichotomy(step, 1))
      // Once for a variable: what follows from the cases is known below.
      guard !p.knows(cases.conclusion),
        (try? p.index(IndexTerm(2).isAtMost(step))) == nil
      else { continue }
      try p.know(cases)
      return try prover.prove(goal, p, depth + 2)
    }
    return nil
  }

  /// An equation as a combination of equations between quantities that theorems bring in.
  private func fromKnownEquations(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, _, _) = goal,
      try KnownTheorems(library: prover.library).learn(about: goal, p)
    else { return nil }
    return try InequalityProver(library: prover.library).prove(goal, p)
  }

  // MARK: Sums

  /// The goal from the members of sums that vanish though no member is negative.
  private func fromVanishingSums(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard try VanishingSums(library: prover.library).learn(about: goal, p) else { return nil }
    return try prover.prove(goal, p, depth + 2)
  }

  /// An equation whose sides differ as those of a known one do, or by something whose square that one says to vanish.
  private func fromSquaredDifference(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, let left, let right) = goal, depth <= Self.oppositeDepth,
      left.isQuantity && right.isQuantity
    else { return nil }
    let square = (left - right).squared
    for fact in p.known {
      guard case .relation(.equal, let first, let second) = fact.conclusion,
        fact.hypotheses.contains(fact.conclusion), !fact.conclusion.definitions.isEmpty
      else { continue }
      if let theorem = try? p.relation(goal, using: [(fact, 1)], or: [(fact, -1)]) { return theorem }
      for difference in [first - second, second - first] {
        let calculation = Calculation(library: prover.library, depth: depth)
        guard let identity = try? calculation.prove(square.equals(difference), p),
          let zero = try? p.relation(
            square.equals(0), using: [(identity, 1), (fact, 1)], or: [(identity, 1), (fact, -1)])
        else { continue }
        let vanishing = try p.lemma("zero-square", .real(left - right), from: [zero])
        return try p.identity(left, right, using: [(vanishing, 1)])
      }
    }
    return nil
  }

  // MARK: Factors

  /// The goal from `x = 0`, where a known equation says that a power of x vanishes.
  private func fromVanishingPowers(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.equal, let left, let right) = fact.conclusion else { continue }
      let table = AtomTable()
      guard let fraction = try? table.fraction(left - right), fraction.denominators.isEmpty,
        let (monomial, coefficient) = fraction.numerator.terms.first, fraction.numerator.terms.count == 1,
        let power = monomial.powers.first, monomial.degree == 1,
        case .power(let base, let exponent) = table.atoms[power.atom], !p.knows(base.equals(0)),
        let factor = coefficient.reciprocal.map(Term.number)
      else { continue }
      let vanishing = try p.relation(
        base.power(exponent).equals(0), using: [(fact, factor)], or: [(fact, -factor)])
      try p.know(p.lemma("zero-power", .real(base), .index(exponent), from: [vanishing]))
      return try prover.prove(goal, p, depth + 2)
    }
    return nil
  }

  /// The cases of a known equation whose sides differ by a product.
  private func fromFactors(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.equal, let left, let right) = fact.conclusion else { continue }
      let table = AtomTable()
      table.prepare(left)
      table.prepare(right)
      guard let fraction = try? table.fraction(left - right), fraction.denominators.isEmpty,
        fraction.numerator.degree >= 2
      else { continue }
      let atoms = fraction.numerator.atoms.sorted()
      for atom in atoms {
        let others = atoms.filter { $0 != atom }.map { AtomPolynomial(atom: $0) }
        for root in [.zero, .one, -AtomPolynomial.one] + others + others.map({ -$0 }) {
          guard let quotient = fraction.numerator.divided(byRoot: root, of: atom) else { continue }
          let first = table.term(AtomPolynomial(atom: atom) - root)
          let second = table.term(quotient)
          let product = try p.relation((first * second).equals(0), using: [(fact, -1)], or: [(fact, 1)])
          let cases = try p.lemma("zero-product", .real(first), .real(second), from: [product])
          guard case .or(let one, let two) = cases.conclusion,
            !(p.knows(one) || p.knows(two))
          else { continue }
          let equation = table.atoms[atom].equals(table.term(root))
          return try p.cases(cases) { p, zero in
            let solved = try p.know(p.relation(equation, using: [(zero, 1)], or: [(zero, -1)]))
            try p.know(solved.reversed())
            return try prover.prove(goal, p, depth + 2)
          } _: { p, _ in
            try prover.prove(goal, p, depth + 2)
          }
        }
      }
    }
    return nil
  }

  // MARK: Universal statements

  /// The goal from instances of what is known of every sequence or number.
  private func fromWitnesses(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let universal = UniversalInstances(library: prover.library)
    for fact in p.known {
      guard case .forall(let binder, _) = fact.conclusion, binder.sort != .index else { continue }
      let instances = universal.instances(of: fact, p)
      for instance in instances {
        if Deadline.hasPassed { return nil }
        if case .exists = instance.conclusion, prover.existences.use(),
          let theorem = try? p.obtaining(instance, { p, _, _ in try prover.prove(goal, p, depth + 4) })
        {
          return theorem
        }
        guard case .relation(.equal, let left, let right) = instance.conclusion else { continue }
        if let theorem = try? solved(goal, instance, left, right, p) { return theorem }
        // Equal newest weights determine the decay rate.
        if case .relation(.equal, .parameter(let first), .parameter(let second)) = goal,
          first.hasPrefix("beta"), second.hasPrefix("beta")
        {
          let t = IndexTerm.variable("t")
          let adam = prover.library.vocabulary.adam
          let weights = adam.w(.parameter(first), t, t).equals(adam.w(.parameter(second), t, t))
          if !p.knows(weights),
            let equal = try? p.relation(weights, using: [(instance, 1)], or: [(instance, -1)])
          {
            try p.know(equal)
            return try prover.prove(goal, p, depth + 2)
          }
        }
      }
      if let extremal = universal.extremal(fact, p),
        !p.knows(extremal.conclusion)
      {
        try p.know(extremal)
        if let theorem = try? InequalityProver(library: prover.library).prove(goal, p) { return theorem }
      }
      if let theorem = try? together(goal, instances, universal, p) { return theorem }
    }
    return nil
  }

  /// The goal from several instances, with the values that moments and sums have there.
  private func together(
    _ goal: Formula, _ instances: [Theorem], _ universal: UniversalInstances, _ p: Prover
  ) throws -> Theorem? {
    var values: [Theorem] = []
    for instance in instances {
      if Deadline.hasPassed { return nil }
      guard case .relation = instance.conclusion else { continue }
      let evaluated = universal.evaluated(instance, p)
      // Once for a statement: what was found before is known.
      if p.knows(evaluated.conclusion) { continue }
      if case .relation(.equal, let left, let right) = evaluated.conclusion,
        let theorem = try? solved(goal, evaluated, left, right, p)
      {
        return theorem
      }
      if (try? p.relation(evaluated.conclusion)) != nil { continue }
      values.append(try p.know(evaluated))
    }
    guard !values.isEmpty else { return nil }
    if let theorem = try? InequalityProver(library: prover.library).prove(goal, p) { return theorem }
    // What follows from polynomials that vanish may take more steps.
    let cleared = values.compactMap { universal.cleared($0, p) }
    guard !cleared.isEmpty else { return nil }
    for theorem in cleared { try p.know(theorem) }
    return try prover.prove(goal, p, depth + 2)
  }

  /// An equation as a multiple of another, or a contradiction with it.
  private func solved(
    _ goal: Formula, _ equation: Theorem, _ left: Term, _ right: Term, _ p: Prover
  ) throws -> Theorem? {
    if goal == .falsity {
      let difference = left - right
      guard let nonzero = try? p.nonzero(difference) else { return nil }
      return try p.contradiction(p.relation(difference.equals(0), using: [(equation, 1)]), nonzero)
    }
    let adam = prover.library.vocabulary.adam
    var factors: [Term] = [1, -1]
    let present = goal.freeVariables.union(equation.conclusion.freeVariables)
    let rates = present.filter { $0.sort == .real && $0.name.hasPrefix("beta") }.sorted { $0.name < $1.name }
    for rate in rates {
      let newest = adam.w(.parameter(rate.name), .variable("t"), .variable("t"))
      if let positive = try? p.lemma(
        "newest-weight-positive", .real(.parameter(rate.name)), .index(.variable("t")))
      {
        try p.know(positive)
        factors += [1 / newest, -1 / newest]
      }
    }
    for rate in rates {
      let complement = 1 - Term.parameter(rate.name)
      if (try? p.positive(complement)) != nil { factors += [1 / complement, -1 / complement] }
    }
    // What the sides are divided by may be any weight.
    for case .application(adam.weight, let arguments) in equation.conclusion.closedApplications {
      let weight = Term.application(adam.weight, arguments)
      if let nonzero = try? p.nonzero(weight) {
        try p.know(nonzero)
        factors += [1 / weight, -1 / weight]
      }
    }
    for factor in factors {
      if let theorem = try? p.relation(goal, using: [(equation, factor)]) { return theorem }
    }
    return nil
  }
}

extension Prover {
  /// A relation by the first of two combinations that does.
  func relation(_ goal: Formula, using first: [Multiple], or second: [Multiple]) throws -> Theorem {
    if let theorem = try? relation(goal, using: first) { return theorem }
    return try relation(goal, using: second)
  }

  /// An equation of terms without quotients and sums, decided at once; see `relation`.
  func combination(_ goal: Formula) throws -> Theorem {
    try .infer(.arithmetic(goal, multipliers: []))
  }
}

extension Term {
  /// Whether the term is a number, or a quantity with a name.
  fileprivate var isQuantity: Bool {
    switch self {
    case .number, .parameter, .element, .application: true
    default: false
    }
  }

  /// Whether the term has powers, sums or definitions, of which more may be known than their signs.
  fileprivate var isCompound: Bool {
    switch self {
    case .power, .sum, .application: true
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.isCompound || right.isCompound
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      inner.isCompound
    case .number, .parameter, .bound, .index, .element, .kronecker: false
    }
  }
}
