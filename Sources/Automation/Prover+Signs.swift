import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

enum SignQuestion: Hashable {
  case positive(Term)
  case nonnegative(Term)
  case nonzero(Term)
}

/// Signs of terms, found from their structure and from what is known.
extension Prover {
  /// `0 < term`. Throws `ProofFailure.noProofFound`.
  public func positive(_ term: Term) throws -> Theorem {
    try answer(.positive(term), Term(0).isLess(than: term)) { try searchPositive(term) }
  }

  /// `0 <= term`. Throws `ProofFailure.noProofFound`.
  public func nonnegative(_ term: Term) throws -> Theorem {
    try answer(.nonnegative(term), Term(0).isAtMost(term)) { try searchNonnegative(term) }
  }

  /// `term != 0`. Throws `ProofFailure.noProofFound`.
  public func nonzero(_ term: Term) throws -> Theorem {
    try answer(.nonzero(term), term.differs(from: 0)) { try searchNonzero(term) }
  }

  private func answer(
    _ question: SignQuestion, _ goal: Formula, _ search: () throws -> Theorem?
  ) throws -> Theorem {
    if let theorem = signs[question] { return theorem }
    // A search can't ask itself in a circle.
    guard openSigns.insert(question).inserted else { throw ProofFailure.noProofFound(goal) }
    if let theorem = theorem(stating: goal) {
      signs[question] = theorem
      return theorem
    }
    guard let theorem = try search() else { throw ProofFailure.noProofFound(goal) }
    signs[question] = theorem
    return theorem
  }

  // MARK: Positive

  private func searchPositive(_ term: Term) throws -> Theorem? {
    let goal = Term(0).isLess(than: term)
    switch term {
    case .number(let value):
      return value.signum > 0 ? try relation(goal) : nil
    case .index(let index):
      guard let order = try? self.index(IndexTerm(0).isLess(than: index)) else { return nil }
      return try relation(goal, adding: .infer(.indexOrder, from: [order]))
    case .add(let left, let right):
      if let first = try? positive(left), let second = try? nonnegative(right) {
        return try relation(goal, adding: first, second)
      }
      if let first = try? nonnegative(left), let second = try? positive(right) {
        return try relation(goal, adding: first, second)
      }
    case .multiply(let left, let right):
      if let first = try? positive(left), let second = try? positive(right) {
        return try .infer(.product, from: [first, second])
      }
    case .divide(let left, let right):
      if (try? positive(left)) != nil, (try? positive(right)) != nil {
        return try lemma("quotient-positive", .real(left), .real(right))
      }
    case .power(let base, let exponent):
      if exponent.literal == 0 { return try relation(goal) }
      if (try? positive(base)) != nil, lemmas.contains("power-positive"),
        let theorem = try? lemma("power-positive", .real(base), .index(exponent))
      {
        return theorem
      }
      if exponent.literal == 2, (try? nonzero(base)) != nil {
        return try lemma("square-positive", .real(base))
      }
    case .root(let degree, let radicand):
      if let inner = try? positive(radicand) { return try positiveRoot(degree, radicand, inner) }
    case .absoluteValue(let inner):
      if (try? nonzero(inner)) != nil { return try lemma("absolute-value-positive", .real(inner)) }
    case .application:
      let unfolded = unfoldedOnce(term)
      if unfolded != term, let theorem = try? positive(unfolded) { return try fold(goal, theorem, term) }
    case .subtract(1, .power(let base, let exponent)):
      if let theorem = try? lemma("power-below-one", .real(base), .index(exponent)) {
        return try relation(goal, adding: theorem)
      }
    case .sum(_, let upper, let body):
      if let theorem = try positiveSum(upper, body) { return theorem }
    case .parameter, .bound, .element, .kronecker, .negate, .subtract, .sign: break
    }
    return try fromKnown(goal, strict: true)
  }

  /// `0 < root(degree, x)` from `0 < x`.
  private func positiveRoot(_ degree: Int, _ radicand: Term, _ positive: Theorem) throws -> Theorem {
    if degree == 2 { return try lemma("square-root-positive", .real(radicand)) }
    let root = Term.root(degree, radicand)
    let power = try Theorem.infer(.rootPower(degree: degree), from: [positive])
    let nonnegative = try Theorem.infer(.rootNonnegative(degree: degree), from: [positive])
    let goal = Term(0).isLess(than: root)
    return try comparing(0, root) { _, less in
      less
    } equal: { p, zero in
      let multiple = -root.power(IndexTerm(degree - 1))
      return try p.absurd(goal, from: p.falsity(using: [(positive, 1), (power, -1), (zero, multiple)]))
    } greater: { p, less in
      try p.absurd(goal, from: p.falsity(using: [(less, 1), (nonnegative, 1)]))
    }
  }

  // MARK: Nonnegative

  private func searchNonnegative(_ term: Term) throws -> Theorem? {
    let goal = Term(0).isAtMost(term)
    if let theorem = theorem(stating: Term(0).isLess(than: term)) {
      return try relation(goal, adding: theorem)
    }
    // Structure first: whether a sum or a square is positive takes far longer to find out.
    switch term {
    case .number(let value):
      return value.signum >= 0 ? try relation(goal) : nil
    case .index(let index):
      guard let order = try? self.index(IndexTerm(0).isAtMost(index)) else { return nil }
      return try relation(goal, adding: .infer(.indexOrder, from: [order]))
    case .add(let left, let right):
      if let first = try? nonnegative(left), let second = try? nonnegative(right) {
        return try relation(goal, adding: first, second)
      }
    case .multiply(let left, let right):
      if let first = try? nonnegative(left), let second = try? nonnegative(right) {
        return try .infer(.product, from: [first, second])
      }
      if left == right { return try relation(goal, adding: .infer(.square(left))) }
    case .divide(let left, let right):
      if (try? nonnegative(left)) != nil, (try? positive(right)) != nil {
        return try lemma("quotient-nonnegative", .real(left), .real(right))
      }
    case .power(let base, let exponent):
      if let literal = exponent.literal, literal >= 0, literal % 2 == 0 {
        if literal == 2 { return try .infer(.square(base)) }
        return try relation(goal, adding: .infer(.square(base.power(IndexTerm(literal / 2)))))
      }
      if (try? nonnegative(base)) != nil, lemmas.contains("power-nonnegative"),
        let theorem = try? lemma("power-nonnegative", .real(base), .index(exponent))
      {
        return theorem
      }
    case .root(let degree, let radicand):
      if let inner = try? nonnegative(radicand) {
        return try .infer(.rootNonnegative(degree: degree), from: [inner])
      }
    case .absoluteValue(let inner):
      return try lemma("absolute-value-nonnegative", .real(inner))
    case .application:
      let unfolded = unfoldedOnce(term)
      if unfolded != term, let theorem = try? nonnegative(unfolded) { return try fold(goal, theorem, term) }
    case .sum(let name, let upper, let body):
      if let members = try? membersNonnegative(name, upper, body) {
        return try lemma("sum-nonnegative", .index(upper), .sequence(.lambda([name], body)), from: [members])
      }
    case .kronecker(let left, let right):
      return try lemma("kronecker-nonnegative", .index(left), .index(right))
    case .parameter, .bound, .element, .negate, .subtract, .sign: break
    }
    if let theorem = try? positive(term) { return try relation(goal, adding: theorem) }
    return try fromKnown(goal, strict: false)
  }

  // MARK: Nonzero

  private func searchNonzero(_ term: Term) throws -> Theorem? {
    let equation = term.equals(0)
    if let theorem = try? positive(term) {
      return try refuting(equation) { prover, zero in
        try prover.falsity(using: [(theorem, 1), (zero, 1)])
      }
    }
    switch term {
    case .number(let value):
      if !value.isZero {
        return try refuting(equation) { prover, zero in
          try prover.falsity(using: [(zero, .number(value.reciprocal ?? .one))])
        }
      }
    case .multiply(let left, let right):
      if (try? nonzero(left)) != nil, (try? nonzero(right)) != nil {
        return try lemma("product-nonzero", .real(left), .real(right))
      }
    case .power(let base, let exponent):
      if (try? nonzero(base)) != nil, let theorem = try? lemma("power-nonzero", .real(base), .index(exponent))
      {
        return theorem
      }
    case .divide(let left, let right):
      if (try? nonzero(left)) != nil, (try? nonzero(right)) != nil {
        return try lemma("quotient-nonzero", .real(left), .real(right))
      }
    case .negate(let inner):
      if let theorem = try? nonzero(inner) {
        return try refuting(equation) { prover, zero in
          try prover.contradiction(prover.relation(inner.equals(0), using: [(zero, -1)]), theorem)
        }
      }
    case .application:
      let unfolded = unfoldedOnce(term)
      if unfolded != term, let theorem = try? nonzero(unfolded) {
        return try fold(.not(equation), theorem, term)
      }
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .root, .absoluteValue,
      .sign:
      break
    }
    if let theorem = try? positive(.negate(term)) {
      return try refuting(equation) { prover, zero in
        try prover.falsity(using: [(theorem, 1), (zero, -1)])
      }
    }
    // A known `a != b` answers for `a - b`, also over denominators.
    let cleared = denominators(of: term).reduce(Term(1)) { $0 == 1 ? $1 : $0 * $1 }
    let variables = term.freeVariables
    for fact in known {
      guard case .not(.relation(.equal, let left, let right)) = fact.conclusion,
        !variables.isDisjoint(with: fact.conclusion.freeVariables)
      else { continue }
      for factor in [cleared, -cleared] {
        let attempt = try? refuting(equation) { prover, zero in
          try prover.contradiction(prover.combination(left.equals(right), [(zero, factor)]), fact)
        }
        if let attempt { return attempt }
      }
    }
    return nil
  }

  /// The denominators of a sum of quotients.
  private func denominators(of term: Term) -> [Term] {
    switch term {
    case .add(let left, let right), .subtract(let left, let right):
      return denominators(of: left) + denominators(of: right)
    case .negate(let inner): return denominators(of: inner)
    case .divide(_, let denominator): return [denominator]
    case .number, .parameter, .bound, .index, .element, .kronecker, .multiply, .power, .sum, .root,
      .absoluteValue, .sign, .application:
      return []
    }
  }

  // MARK: Sums

  /// `forall k. 1 <= k -> k <= upper -> 0 <= body`.
  private func membersNonnegative(_ name: BinderName, _ upper: IndexTerm, _ body: Term) throws -> Theorem {
    try members(name, upper) { prover, index in
      try prover.nonnegative(body.instantiated(with: [.index(index)]))
    }
  }

  /// `forall k. 1 <= k -> k <= upper -> p`, where the closure proves `p` for an arbitrary `k` in the range.
  ///
  /// The closure's prover knows of this `k` what is known of every `k` in the same range.
  public func members(
    _ name: BinderName, _ upper: IndexTerm, _ proof: (Prover, IndexTerm) throws -> Theorem
  ) throws -> Theorem {
    let variable = arbitrary(Binder(name.text, .index))
    let index = IndexTerm.variable(variable.name)
    let first = IndexTerm(1).isAtMost(index)
    let last = index.isAtMost(upper)
    return try implication(first) { prover, above in
      try prover.implication(last) { prover, below in
        for fact in prover.known {
          guard case .forall(let binder, let body) = fact.conclusion, binder.sort == .index,
            case .implies(first, .implies(last, _)) = body.instantiated(with: [.index(index)])
          else { continue }
          try prover.know(
            Theorem.infer(.universalElimination(.index(index)), from: [fact])
              .applied(to: above).applied(to: below))
        }
        return try proof(prover, index)
      }
    }.generalized(over: variable)
  }

  private func positiveSum(_ upper: IndexTerm, _ body: Term) throws -> Theorem? {
    guard (try? index(IndexTerm(1).isAtMost(upper))) != nil else { return nil }
    let name = BinderName("k")
    let sequence = Argument.sequence(.lambda([name], body))
    if let members = try? members(
      name, upper,
      { prover, index in
        try prover.positive(body.instantiated(with: [.index(index)]))
      })
    {
      return try lemma("sum-positive", .index(upper), sequence, from: [members])
    }
    // Where others may vanish, the last member alone may be positive.
    guard let last = try? positive(body.instantiated(with: [.index(upper)])),
      lemmas.contains("sum-above-members"), let members = try? membersNonnegative(name, upper, body)
    else { return nil }
    let above = try lemma("sum-above-members", .index(upper), sequence, from: [members])
    return try .chain([last, member(upper, of: above)])
  }

  // MARK: Definitions and known relations

  private func unfoldedOnce(_ term: Term) -> Term {
    guard case .application(let definition, let arguments) = term,
      case .explicit(let body) = definition.equations
    else { return term }
    return body.instantiated(with: arguments)
  }

  /// The goal about an application from the theorem about its body.
  private func fold(_ goal: Formula, _ theorem: Theorem, _ term: Term) throws -> Theorem {
    guard case .application(let definition, let arguments) = term else { return theorem }
    return try theorem.rewriting(with: .infer(.definition(definition, arguments)).reversed())
  }

  /// The goal by computing with numbers, or as a consequence of one known relation, perhaps with a constant added.
  private func fromKnown(_ goal: Formula, strict: Bool) throws -> Theorem? {
    let variables = goal.freeVariables
    if variables.isEmpty && goal.definitions.isEmpty { return try? relation(goal) }
    let definitions = Set(goal.definitions.map(\.name))
    // What differs by a constant speaks of the same quantities.
    for fact in knownInequalities.reversed()
    where (fact.isStrict || !strict) && fact.variables == variables && fact.definitions == definitions {
      if let theorem = try? combination(goal, [(fact.theorem, 1)]) { return theorem }
    }
    return nil
  }
}
