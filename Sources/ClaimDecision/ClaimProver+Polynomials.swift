import Automation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Inequalities of polynomials by their discriminants, at single integers, and by sums of squares.
extension ClaimProver {
  /// How deep in a proof sums of squares are looked for.
  private static let gramDepth = 5

  func polynomials(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    try knowDiscriminants(p)
    guard goal.isInequality, case .relation(let relation, let left, let right) = goal else {
      throw ProofFailure.noProofFound(goal)
    }
    let table = AtomTable()
    table.prepare(left)
    table.prepare(right)
    let difference = try table.fraction(right - left)
    if difference.denominators.isEmpty, difference.numerator.degree <= 8 {
      if let theorem = try? atIntegers(goal, difference.numerator, table, p, depth) { return theorem }
      if relation == .lessOrEqual, let theorem = try? byDiscriminant(goal, difference.numerator, table, p) {
        return theorem
      }
    }
    guard depth <= Self.gramDepth, difference.numerator.degree >= 2, difference.numerator.atoms.count <= 5,
      gramMatrices.use()
    else { throw ProofFailure.noProofFound(goal) }
    return try InequalityProver(library: library, usesGramMatrices: true).prove(goal, p)
  }

  // MARK: Discriminants

  /// Adds what a known `forall x. 0 <= a x^2 + b x + c` says of a, b and c.
  private func knowDiscriminants(_ p: Prover) throws {
    for fact in p.known {
      guard case .forall(let binder, let body) = fact.conclusion, binder.sort == .real,
        case .relation(.lessOrEqual, let left, let right) = body
      else { continue }
      let probe = Variable("\u{2022}x", .real)
      let table = AtomTable()
      let difference = (right - left).instantiated(with: [Argument(probe)])
      guard let fraction = try? table.fraction(difference), fraction.denominators.isEmpty else { continue }
      let atom = table.number(of: .parameter(probe.name))
      let coefficients = fraction.numerator.coefficients(in: atom)
      guard coefficients.count == 3 || coefficients.count == 2,
        !table.atoms.enumerated().contains(where: {
          $0.offset != atom && $0.element.freeVariables.contains(probe)
        })
      else { continue }
      let (c, b) = (table.term(coefficients[0]), table.term(coefficients[1]))
      let a = coefficients.count == 3 ? table.term(coefficients[2]) : 0
      let x = Term.parameter("x")
      guard !fact.conclusion.freeVariables.contains(Variable("x", .real)),
        let instance = try? p.specialize(fact, to: .real(x)),
        let plain = try? p.relation(Term(0).isAtMost(a * x.squared + b * x + c), adding: instance),
        let all = try? plain.generalized(over: Variable("x", .real)),
        let theorem = try? p.lemma("nonnegative-quadratic", .real(a), .real(b), .real(c), from: [all]),
        let parts = try? theorem.allConjuncts(),
        !p.known.contains(where: { known in parts.contains { $0.conclusion == known.conclusion } })
      else { continue }
      for part in parts { try p.know(part) }
    }
  }

  /// `0 <= a x^2 + b x + c` from `0 <= a`, `0 <= c` and `b^2 <= 4 a c`.
  private func byDiscriminant(
    _ goal: Formula, _ polynomial: AtomPolynomial, _ table: AtomTable, _ p: Prover
  ) throws -> Theorem {
    for atom in polynomial.atoms.sorted() where polynomial.degree(in: atom) == 2 {
      let coefficients = polynomial.coefficients(in: atom).map { table.term($0) }
      let (a, b, c) = (coefficients[2], coefficients[1], coefficients[0])
      let inequalities = InequalityProver(library: library)
      guard let first = try? p.nonnegative(a), let last = try? inequalities.prove(Term(0).isAtMost(c), p),
        let small = try? inequalities.prove((-b / 2).squared.isAtMost(a * c), p)
      else { continue }
      let form = try p.lemma(
        "binary-form", .real(-b / 2), .real(a), .real(c), .real(table.atoms[atom]), .real(1),
        from: [first, last, small])
      return try p.relation(goal, adding: form)
    }
    throw ProofFailure.noProofFound(goal)
  }

  // MARK: Integers

  /// The largest integer that is looked at by itself.
  private static let integerLimit = 24

  /// An inequality of a polynomial in one index, at each of the first integers, and from one on.
  private func atIntegers(
    _ goal: Formula, _ polynomial: AtomPolynomial, _ table: AtomTable, _ p: Prover, _ depth: Int
  ) throws -> Theorem {
    guard let atom = polynomial.atoms.first, polynomial.atoms.count == 1, polynomial.degree >= 2,
      case .index(let index) = table.atoms[atom], index.soleVariable != nil
    else { throw ProofFailure.noProofFound(goal) }
    let start = (1...4).last { (try? p.index(IndexTerm($0).isAtMost(index))) != nil } ?? 0
    // From where on the coefficients of the polynomial in what exceeds that integer are positive.
    let end = (start...Self.integerLimit).first { least in
      let shifted = polynomial.substituting(
        AtomPolynomial(atom: atom) + AtomPolynomial(Rational(least)), for: atom)
      return shifted.terms.values.allSatisfy { $0.signum > 0 }
    }
    guard let end, end > start else { throw ProofFailure.noProofFound(goal) }
    func from(_ least: Int, _ p: Prover) throws -> Theorem {
      guard least < end else { return try InequalityProver(library: library).prove(goal, p) }
      let value = IndexTerm(least)
      return try p.comparing(index, value) { p, less in
        try p.know(less)
        return try p.absurd(goal, from: .infer(.indexArithmetic(.falsity), from: p.knownIndexRelations))
      } equal: { p, _ in
        try prove(goal, p, depth + 1)
      } greater: { p, _ in
        try p.know(p.index((value + 1).isAtMost(index)))
        return try from(least + 1, p)
      }
    }
    return try from(start, p)
  }
}

extension LemmaLibrary {
  /// `0 <= a`, `0 <= c` and `b^2 <= 4 a c` if `a x^2 + b x + c` is never negative.
  mutating func proveDiscriminantLemma() throws {
    let (a, b, c) = (Term.parameter("a"), Term.parameter("b"), Term.parameter("c"))
    func value(_ x: Term) -> Term { a * x.squared + b * x + c }
    let x = Variable("x", .real)
    let never = Formula.forall(x, Term(0).isAtMost(value(.parameter("x"))))
    let (first, last) = (Term(0).isAtMost(a), Term(0).isAtMost(c))
    let small = b.squared.isAtMost(4 * a * c)
    let claim = Claim(
      "nonnegative-quadratic", for: Variable.reals("a", "b", "c"), given: [never],
      .and(first, .and(last, small)))
    try prove(claim) { p in
      let all = p.known[0]
      let constant = try p.know(p.relation(last, adding: p.specialize(all, to: .real(0))))
      let leading = try p.know(
        p.comparing(0, a) { p, positive in
          try p.relation(first, adding: positive)
        } equal: { p, zero in
          try p.relation(first, adding: zero)
        } greater: { p, negative in
          // Far out, at s and -s, the values add up to less than 0.
          try p.know(p.positive(-a))
          let s = 1 - (c + 1) / a
          let values = try [s, -s].map { try p.specialize(all, to: .real($0)) }
          let square = try p.nonnegative((c + 1).squared / -a)
          return try p.absurd(
            first,
            from: p.falsity(using: [
              (values[0], 1), (values[1], 1), (negative, 2), (constant, 2), (square, 2),
            ]))
        })
      let discriminant = try p.comparing(0, a) { p, positive in
        let least = try p.specialize(all, to: .real(-b / (2 * a)))
        let product = try Theorem.infer(
          .product, from: [least, p.relation(Term(0).isLess(than: 4 * a), using: [(positive, 4)])])
        return try p.relation(small, adding: product)
      } equal: { p, zero in
        try p.cases(.infer(.excludedMiddle(b.equals(0)))) { p, none in
          try p.relation(small, using: [(none, b), (zero, 4 * c)])
        } _: { p, nonzero in
          try p.know(nonzero)
          let slope = -(c + 1) / b
          let instance = try p.specialize(all, to: .real(slope))
          return try p.absurd(small, from: p.falsity(using: [(instance, 1), (zero, -slope.squared)]))
        }
      } greater: { p, negative in
        try p.absurd(small, from: p.falsity(using: [(negative, 1), (leading, 1)]))
      }
      return try .infer(
        .conjunctionIntroduction,
        from: [leading, .infer(.conjunctionIntroduction, from: [constant, discriminant])])
    }
  }
}
