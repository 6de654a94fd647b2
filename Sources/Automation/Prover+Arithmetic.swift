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
    guard !definitions.isEmpty else { return try combination(goal, multiples, isExpected: true) }
    if let theorem = try? combination(goal, multiples) { return theorem }
    let premises = try multiples.map { multiple in
      (
        try Theorem.infer(.unfolding(definitions), from: [multiple.theorem]),
        multiple.factor.unfolding(definitions)
      )
    }
    let theorem = try combination(goal.unfolding(definitions), premises, isExpected: true)
    return try .infer(.folding(goal, definitions), from: [theorem])
  }

  /// The same with definitions taken as unknown quantities.
  ///
  /// An attempt that isn't expected to succeed is tried out before anything is proved for it.
  func combination(
    _ goal: Formula, _ multiples: [Multiple], isExpected: Bool = false
  ) throws -> Theorem {
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
    let facts = try facts(for: remainder, isExpected: isExpected, accepts)
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
  private func facts(
    for remainder: Term, isExpected: Bool, _ accepts: (Rational) -> Bool
  ) throws -> [Theorem]? {
    var divisors = DivisorCollector(indexRelations: requirements.indexRelations)
    guard divisors.collect(remainder) else { return try conditions(of: remainder, accepts) }
    if !isExpected {
      guard let facts = try conditions(of: remainder, accepts) else { return nil }
      return divisors.needsNothing ? [] : facts
    }
    if divisors.needsNothing { return [] }
    return try knownIndexRelations + divisors.divisors.map { try nonzero($0) }
  }

  /// The same, found by normalising with every condition granted.
  private func conditions(of remainder: Term, _ accepts: (Rational) -> Bool) throws -> [Theorem]? {
    let needed = try requirements.requirements(of: remainder)
    guard let constant = needed.constants[0], accepts(constant) else { return nil }
    var facts = knownIndexRelations
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

/// What a term without sums is divided by, read off its structure.
private struct DivisorCollector {
  let indexRelations: [IndexRelation]
  private(set) var divisors: [Term] = []
  /// Whether the term has neither quotients nor anything else that is decided by relations of indices.
  private(set) var needsNothing = true

  init(indexRelations: [IndexRelation]) { self.indexRelations = indexRelations }

  /// Collects the divisors; false if the structure doesn't tell what has to be known.
  mutating func collect(_ term: Term) -> Bool {
    switch term {
    case .number, .parameter, .bound, .index, .element: return true
    case .kronecker:
      needsNothing = false
      return true
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      return collect(inner)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      return collect(left) && collect(right)
    case .divide(let left, let right): return collect(left) && collect(divisor: right)
    case .power(let base, let exponent):
      if let literal = exponent.literal { return literal >= 0 ? collect(base) : collect(divisor: base) }
      // A parameter needs to be known as nonzero only where its exponent may be negative.
      guard case .parameter = base,
        IndexArithmetic.entails(indexRelations, IndexRelation(.lessOrEqual, 0, exponent))
      else { return false }
      needsNothing = false
      return true
    case .sum: return false
    case .application(_, let arguments):
      for case .real(let inner) in arguments where !collect(inner) { return false }
      return true
    }
  }

  private mutating func collect(divisor: Term) -> Bool {
    needsNothing = false
    switch divisor {
    case .number(let value) where !value.isZero: return true
    case .multiply(let left, let right): return collect(divisor: left) && collect(divisor: right)
    case .divide(let left, let right):
      return collectWhole(right) && collect(divisor: left)
    case .negate(let inner): return collect(divisor: inner)
    case .power(let base, let exponent):
      guard let literal = exponent.literal, literal > 0 else { return false }
      return collect(divisor: base)
    case .number, .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .root,
      .absoluteValue, .sign, .application:
      return collectWhole(divisor)
    }
  }

  /// Collects what a divisor itself is divided by, and then the divisor: a fact rests on those before it.
  private mutating func collectWhole(_ divisor: Term) -> Bool {
    guard collect(divisor) else { return false }
    if !divisors.contains(divisor) { divisors.append(divisor) }
    return true
  }
}
