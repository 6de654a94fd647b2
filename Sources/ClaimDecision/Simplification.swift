import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Rewrites roots of squares, and absolute values and signs where the sign of what is inside is known or a case.
struct Simplification {
  let library: ClaimLibrary
  let depth: Int

  /// Proves a goal from a simpler one that the closure proves; nil if there is nothing to simplify.
  func rewriting(
    _ goal: Formula, _ p: Prover, _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem? {
    let parts = goal.closedParts
    for case .root(2, let radicand) in parts {
      if let equation = try root(radicand, parts, p) { return try p.rewriting(goal, with: [equation], proof) }
    }
    if let equation = try equalRoots(parts, p) { return try p.rewriting(goal, with: [equation], proof) }
    let simpleFirst = parts.filter { $0.signedPart?.isSimple == true } + parts
    for part in simpleFirst {
      switch part {
      case .absoluteValue(let inner), .sign(let inner):
        if let known = sign(inner, p) {
          return try p.rewriting(goal, with: values(inner, known, p), proof)
        }
        return try p.comparing(0, inner) { p, positive in
          try p.know(positive)
          return try p.rewriting(goal, with: values(inner, positive, p), proof)
        } equal: { p, zero in
          if let nonzero = try? p.nonzero(inner) {
            return try p.absurd(goal, from: p.contradiction(zero.reversed(), nonzero))
          }
          let equation = try zero.reversed()
          return try p.rewriting(
            goal, with: values(inner, equation, p) + (inner.isSimple ? [equation] : []), proof)
        } greater: { p, negative in
          try p.know(negative)
          return try p.rewriting(goal, with: values(inner, negative, p), proof)
        }
      default: continue
      }
    }
    return nil
  }

  /// An equation of two roots that are written differently.
  private func equalRoots(_ parts: [Term], _ p: Prover) throws -> Theorem? {
    let radicands = parts.compactMap { part -> Term? in
      if case .root(2, let radicand) = part { radicand } else { nil }
    }
    for (position, first) in radicands.enumerated() {
      for second in radicands[(position + 1)...].prefix(6) where first.freeVariables == second.freeVariables {
        guard let equation = try? p.relation(second.equals(first)) else { continue }
        return try .infer(
          .substitution(template: .relation(.equal, Term.squareRoot(second).shifted, .squareRoot(.bound(0)))),
          from: [equation, .infer(.reflexivity(.squareRoot(second)))])
      }
    }
    return nil
  }

  /// How a term compares with 0, if that can be proved.
  private func sign(_ inner: Term, _ p: Prover) -> Theorem? {
    if let zero = try? p.relation(inner.equals(0)) { return zero }
    if let positive = try? p.positive(inner) { return positive }
    let inequalities = InequalityProver(library: library)
    return (try? inequalities.prove(Term(0).isLess(than: inner), p))
      ?? (try? inequalities.prove(inner.isLess(than: 0), p))
  }

  /// What the absolute value and the sign of a term are, given how it compares with 0.
  private func values(_ inner: Term, _ comparison: Theorem, _ p: Prover) throws -> [Theorem] {
    let order: Theorem
    switch comparison.conclusion {
    case .relation(.less, 0, _): order = try p.relation(Term(0).isAtMost(inner), adding: comparison)
    case .relation(.less, _, _): order = try p.relation(inner.isAtMost(0), adding: comparison)
    default: order = try p.relation(Term(0).isAtMost(inner), using: [(comparison, -1)])
    }
    return [
      try .infer(.absoluteValue, from: [order]), try .infer(.sign, from: [comparison]),
    ]
  }

  /// `sqrt(x) = abs(y)` if x is the square of a part y of the goal, or of 1.
  private func root(_ radicand: Term, _ parts: [Term], _ p: Prover) throws -> Theorem? {
    if case .power(let base, 2) = radicand { return try p.lemma("square-root-of-square", .real(base)) }
    var candidates = [Term.number(1), .number(0)] + parts.filter(\.mayBeBase)
    // The newest member of a sequence, which a sum of one summand is about.
    let sequences = radicand.freeVariables.filter { $0.sort == .sequence(arity: 1) }.map(\.name).sorted()
    for name in sequences {
      for case .sum(_, let upper, _) in parts {
        candidates.append(.element(.variable(name, arity: 1), [upper]))
      }
    }
    for candidate in candidates.prefix(16) {
      if Deadline.hasPassed { return nil }
      guard let square = try? p.relation(radicand.equals(candidate.squared)) else { continue }
      let congruence = try Theorem.infer(
        .substitution(template: .relation(.equal, Term.squareRoot(radicand).shifted, .squareRoot(.bound(0)))),
        from: [square, .infer(.reflexivity(.squareRoot(radicand)))])
      return try .chain([congruence, p.lemma("square-root-of-square", .real(candidate))])
    }
    return nil
  }
}

extension Term {
  /// What an absolute value or a sign is taken of.
  fileprivate var signedPart: Term? {
    switch self {
    case .absoluteValue(let inner), .sign(let inner): inner
    default: nil
    }
  }

  /// Whether the term is a quantity that equations can replace without harm.
  fileprivate var isSimple: Bool {
    switch self {
    case .parameter, .element: true
    default: false
    }
  }

  /// Whether the term may be what a radicand is the square of.
  fileprivate var mayBeBase: Bool {
    switch self {
    case .parameter, .element, .multiply: true
    default: false
    }
  }
}

extension Formula {
  /// The parts of a relation's sides that mention no bound variable, innermost first, each once.
  var closedParts: [Term] {
    var found: [Term] = []
    var seen: Set<Term> = []
    func visit(_ term: Term) {
      switch term {
      case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
        .divide(let left, let right):
        visit(left)
        visit(right)
      case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
        .power(let inner, _), .sum(_, _, let inner):
        visit(inner)
      case .application(_, let arguments):
        for case .real(let inner) in arguments { visit(inner) }
      case .number, .parameter, .bound, .index, .element, .kronecker: break
      }
      if seen.insert(term).inserted, (try? term.check()) != nil { found.append(term) }
    }
    if case .relation(_, let left, let right) = self {
      visit(left)
      visit(right)
    }
    return found
  }
}
