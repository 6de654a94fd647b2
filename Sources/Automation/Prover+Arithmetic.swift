import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Relations decided by the normal form, with the conditions it needs proved on the way.
extension Prover {
  /// A relation used in a combination, and what it is multiplied by.
  public typealias Multiple = (theorem: Theorem, factor: Term)

  /// Proves a relation (or `falsity`) as a combination of others; see `Inference.arithmetic`.
  ///
  /// Definitions are taken as unknown quantities first, and unfolded if that doesn't do. Throws a `Diagnostic` when the
  /// normal forms differ or a condition can't be proved, such as that a denominator doesn't vanish.
  public func relation(_ goal: Formula, using multiples: [Multiple] = []) throws -> Theorem {
    let definitions = explicitDefinitions(in: [goal] + multiples.map(\.theorem.conclusion))
    guard !definitions.isEmpty else { return try combination(goal, multiples) }
    if let theorem = try? combination(goal, multiples) { return theorem }
    let premises = try multiples.map { multiple in
      (
        try Theorem.infer(.unfolding(definitions), from: [multiple.theorem]),
        multiple.factor.unfolding(definitions)
      )
    }
    let theorem = try combination(goal.unfolding(definitions), premises)
    return try .infer(.folding(goal, definitions), from: [theorem])
  }

  /// The same with definitions taken as unknown quantities.
  func combination(_ goal: Formula, _ multiples: [Multiple]) throws -> Theorem {
    // What the kernel will bring to normal form, and the constants with which it is content.
    var remainder: Term
    let strict = multiples.contains { multiple in
      if case .relation(.less, _, _) = multiple.theorem.conclusion { multiple.factor != 0 } else { false }
    }
    let accepts: (Rational) -> Bool
    switch goal {
    case .relation(.equal, let left, let right):
      remainder = right - left
      accepts = \.isZero
    case .relation(let relation, let left, let right):
      remainder = right - left
      accepts = { $0.signum > 0 || ($0.isZero && (relation == .lessOrEqual || strict)) }
    default:
      remainder = 0
      accepts = { $0.signum > 0 || ($0.isZero && strict) }
    }
    for (theorem, factor) in multiples {
      if let (left, right) = theorem.sides { remainder = remainder - factor * (right - left) }
    }
    // A polynomial needs no conditions, so the kernel can be asked at once.
    let facts = remainder.isPolynomial ? [] : try conditions(of: remainder, accepts)
    guard let facts else { throw Diagnostic.notIdentical(goal) }
    return try .infer(
      .arithmetic(goal, multipliers: multiples.map(\.factor)), from: multiples.map(\.theorem) + facts)
  }

  /// `left = right`, decided by the normal form.
  public func identity(_ left: Term, _ right: Term, using multiples: [Multiple] = []) throws -> Theorem {
    try relation(left.equals(right), using: multiples)
  }

  /// `falsity` from relations that contradict each other as they stand.
  public func falsity(using multiples: [Multiple]) throws -> Theorem {
    try relation(.falsity, using: multiples)
  }

  /// Proves a relation as the plain sum of others, each taken once.
  public func relation(_ goal: Formula, adding theorems: Theorem...) throws -> Theorem {
    try relation(goal, using: theorems.map { ($0, 1) })
  }

  private func explicitDefinitions(in formulas: [Formula]) -> [Definition] {
    var found: [Definition] = []
    for formula in formulas {
      for definition in formula.definitions where !found.contains(definition) {
        if case .explicit = definition.equations { found.append(definition) }
      }
    }
    return found
  }

  /// Theorems that discharge what the normal form of a remainder needs, and index relations; nil if the remainder
  /// isn't an accepted constant whatever is granted.
  private func conditions(of remainder: Term, _ accepts: (Rational) -> Bool) throws -> [Theorem]? {
    let indexFacts = knownIndexRelations
    let needed = try Requirements(
      of: [remainder],
      given: indexFacts.compactMap { fact in
        guard case .indexRelation(let relation, let left, let right) = fact.conclusion else { return nil }
        return IndexRelation(relation, left, right)
      })
    guard let constant = needed.constants[0], accepts(constant) else { return nil }
    var facts = indexFacts
    for condition in needed.mandatory { facts.append(try nonzero(condition)) }
    for family in needed.families {
      facts.append(
        try members("k", family.upper) { prover, index in
          try prover.nonzero(family.body.instantiated(with: [.index(index)]))
        })
    }
    for candidate in needed.closedForms {
      if let theorem = try? nonzero(candidate) { facts.append(theorem) }
    }
    return facts
  }
}

extension Term {
  /// Whether the term is built without quotients, sums, and powers with variable or negative exponents.
  fileprivate var isPolynomial: Bool {
    switch self {
    case .number, .parameter, .bound, .index, .element: true
    case .kronecker, .divide, .sum: false
    case .negate(let inner), .squareRoot(let inner), .absoluteValue(let inner), .sign(let inner):
      inner.isPolynomial
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      left.isPolynomial && right.isPolynomial
    case .power(let base, let exponent): (exponent.literal ?? -1) >= 0 && base.isPolynomial
    case .application(_, let arguments):
      arguments.allSatisfy { if case .real(let inner) = $0 { inner.isPolynomial } else { true } }
    }
  }
}
