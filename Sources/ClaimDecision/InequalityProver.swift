import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities by certificates that the kernel checks: sums of squares, Bernstein coefficients, and
/// combinations of products of what is known.
struct InequalityProver {
  let library: ClaimLibrary
  /// Whether sums of squares are looked for numerically, and nothing else.
  var usesGramMatrices = false

  /// Multiples of theorems whose sum is what is to be shown.
  typealias Multiples = [Prover.Multiple]

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    if let theorem = try? p.routine(goal) { return theorem }
    let table = AtomTable()
    guard case .relation(let relation, let left, let right) = goal else {
      guard goal == .falsity else { throw ProofFailure.noProofFound(goal) }
      let facts = PolynomialFacts(table, p)
      guard let multiples = combination(.zero, strict: true, facts, p) else {
        throw ProofFailure.noProofFound(goal)
      }
      return try p.falsity(using: multiples)
    }
    for fact in p.known {
      if let (left, right) = fact.sides {
        table.prepare(left)
        table.prepare(right)
      }
    }
    table.prepare(left)
    table.prepare(right)
    let difference = try table.fraction(right - left)
    let facts = PolynomialFacts(table, p)
    if relation == .equal { return try equation(goal, difference, facts, p) }
    let strict = relation == .less
    guard let common = facts.common(difference) else {
      let theorem = try inequality(difference.numerator, strict, facts, p)
      return try p.relation(goal, adding: theorem)
    }
    learnSigns(of: difference.orderedDenominators.map(\.polynomial), facts, p)
    // right - left = numerator / common.
    var numerator = difference.numerator
    var denominator = common
    var positive = try? p.positive(common)
    if positive == nil, let negative = try? p.positive(-common) {
      (numerator, denominator, positive) = (-numerator, -common, negative)
    }
    if positive == nil {
      let polynomial = try table.fraction(common).numerator
      numerator = numerator * polynomial
      denominator = common.squared
      positive = try p.lemma("square-positive", .real(common))
    }
    let top = table.term(numerator)
    let theorem = try inequality(numerator, strict, facts, p)
    try p.know(theorem)
    if let positive { try p.know(positive) }
    let quotient = try p.lemma(
      strict ? "quotient-positive" : "quotient-nonnegative", .real(top), .real(denominator))
    return try p.relation(goal, adding: quotient)
  }

  /// Adds the signs of divisors that their structure doesn't show to what is known.
  private func learnSigns(of divisors: [AtomPolynomial], _ facts: PolynomialFacts, _ p: Prover) {
    for divisor in divisors {
      let term = facts.table.denominator(divisor)
      guard (try? p.positive(term)) == nil, (try? p.positive(-term)) == nil else { continue }
      for (sign, signed) in [(term, divisor), (-term, -divisor)] {
        guard let theorem = try? factored(signed, true, facts, p),
          let order = try? p.relation(Term(0).isLess(than: sign), adding: theorem)
        else { continue }
        _ = try? p.know(order)
        break
      }
    }
  }

  // MARK: Equations

  /// An equation as a combination of known ones.
  private func equation(
    _ goal: Formula, _ difference: AtomTable.Fraction, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem {
    guard
      let multiples = combination(difference.numerator, strict: false, facts, p, onlyEquations: true)
    else {
      if difference.denominators.isEmpty,
        let (multiples, rest) = reduced(difference.numerator, facts, by: \.isQuantity),
        rest.isZero
      {
        return try p.relation(goal, using: multiples)
      }
      return try RootEquation(goal).prove(p)
    }
    guard let common = facts.common(difference) else { return try p.relation(goal, using: multiples) }
    return try p.relation(goal, using: multiples.map { ($0.theorem, $0.factor / common) })
  }

  // MARK: Polynomials

  /// `0 <= polynomial`, or `0 < polynomial`.
  func inequality(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem {
    let term = facts.table.term(polynomial)
    let goal = Formula.relation(strict ? .less : .lessOrEqual, 0, term)
    if let theorem = try? p.routine(goal) { return theorem }
    if let (multiples, rest) = reduced(polynomial, facts), rest != polynomial {
      let theorem = try inequality(rest, strict, facts, p)
      return try p.relation(goal, using: [(theorem, 1)] + multiples)
    }
    if usesGramMatrices { return try sumsOfSquares(polynomial, strict, facts, p) }
    if let multiples = squares(polynomial, strict, facts),
      let theorem = try? p.relation(goal, using: multiples)
    {
      return theorem
    }
    if let theorem = try? monomialSquares(polynomial, strict, facts, p) { return theorem }
    if let theorem = try? factored(polynomial, strict, facts, p) { return theorem }
    if let multiples = combination(polynomial, strict: strict, facts, p) {
      return try p.relation(goal, using: multiples)
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// The remainder of a polynomial by what known equations say of powers of roots, or of other quantities, with the
  /// multiples of the equations that make the difference; nil if no such power occurs.
  private func reduced(
    _ polynomial: AtomPolynomial, _ facts: PolynomialFacts, by mayReduce: (Term) -> Bool = \.isRoot
  ) -> (multiples: Multiples, rest: AtomPolynomial)? {
    var rest = polynomial
    var multiples: Multiples = []
    for equation in facts.equations {
      for atom in equation.polynomial.atoms.sorted() {
        let degree = equation.polynomial.degree(in: atom)
        guard mayReduce(facts.table.atoms[atom]), rest.degree(in: atom) >= degree, degree > 1,
          let leading = equation.polynomial.coefficients(in: atom)[degree].constant?.reciprocal
        else { continue }
        var quotient = AtomPolynomial.zero
        while rest.degree(in: atom) >= degree {
          let top = rest.degree(in: atom)
          let power = AtomMonomial(powers: top == degree ? [] : [.init(atom: atom, exponent: top - degree)])
          let part = rest.coefficients(in: atom)[top].scaled(leading) * AtomPolynomial(power, 1)
          quotient = quotient + part
          rest = rest - part * equation.polynomial
        }
        multiples.append((equation.theorem, facts.table.term(quotient)))
      }
    }
    return multiples.isEmpty ? nil : (multiples, rest)
  }

  /// A polynomial of degree 2 as a sum of squares of linear forms, by completing one square after another.
  private func squares(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts
  ) -> Multiples? {
    guard polynomial.degree == 2 else { return nil }
    var rest = polynomial
    var multiples: Multiples = []
    while let atom = rest.atoms.min() {
      let coefficients = rest.coefficients(in: atom)
      guard coefficients.count == 3, let leading = coefficients[2].constant, leading.signum > 0,
        let reciprocal = leading.reciprocal
      else {
        // What is left must not depend on a quantity that has no square of its own.
        return nil
      }
      // a x^2 + b x + c = a (x + b/2a)^2 + c - b^2/4a.
      let form = AtomPolynomial(atom: atom) + coefficients[1].scaled(reciprocal * .half)
      guard let square = try? Theorem.infer(.square(facts.table.term(form))) else { return nil }
      multiples.append((square, .number(leading)))
      rest = rest - (form * form).scaled(leading)
    }
    guard let constant = rest.constant, strict ? constant.signum > 0 : constant.signum >= 0 else {
      return nil
    }
    return multiples
  }

  /// A polynomial as a sum of squares of combinations of monomials: the roots of its monomials with even exponents,
  /// by whose products the others must be given.
  private func monomialSquares(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem? {
    guard polynomial.degree > 2 else { return nil }
    let roots = polynomial.ordered.filter { $0.coefficient.signum > 0 }.compactMap(\.monomial.root)
    guard !roots.isEmpty, roots.count <= 12 else { return nil }
    /// The ways to write a monomial as a product of two roots, or of a root and 1.
    var products: [AtomMonomial: AtomMonomial] = [:]
    let numbers = roots.map { root in
      root == .one ? nil : facts.table.number(of: facts.table.term(AtomPolynomial(root, 1)))
    }
    for (i, first) in roots.enumerated() {
      for (j, second) in roots.enumerated().dropFirst(i) {
        let factors = [numbers[i], numbers[j]].compactMap(\.self).sorted()
        let quantity = factors.reduce(AtomMonomial.one) {
          $0 * AtomMonomial(powers: [.init(atom: $1, exponent: 1)])
        }
        let product = first * second
        if products[product] == nil || i == j { products[product] = quantity }
      }
    }
    var form = AtomPolynomial()
    for (monomial, coefficient) in polynomial.terms {
      guard let product = products[monomial] else { return nil }
      form.add(coefficient, product)
    }
    guard let multiples = squares(form, strict, facts) else { return nil }
    return try p.relation(
      .relation(strict ? .less : .lessOrEqual, 0, facts.table.term(polynomial)), using: multiples)
  }

  /// A polynomial with factors of known sign split off; the rest by Bernstein coefficients.
  private func factored(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem {
    var rest = polynomial
    var factors: [Theorem] = []
    let atoms = polynomial.atoms.sorted()
    for atom in atoms {
      if let bound = facts.lowerBounds[atom] {
        while let quotient = rest.divided(byRoot: .zero, of: atom) {
          rest = quotient
          factors.append(bound.theorem)
        }
      } else {
        while let once = rest.divided(byRoot: .zero, of: atom),
          let twice = once.divided(byRoot: .zero, of: atom), !strict
        {
          rest = twice
          factors.append(try .infer(.square(facts.table.atoms[atom])))
        }
        while strict, (try? p.nonzero(facts.table.atoms[atom])) != nil,
          let twice = rest.divided(byRoot: .zero, of: atom)?.divided(byRoot: .zero, of: atom)
        {
          rest = twice
          factors.append(try p.lemma("square-positive", .real(facts.table.atoms[atom])))
        }
      }
    }
    for atom in atoms {
      guard let box = facts.boxes[atom] else { continue }
      while let quotient = rest.divided(byRoot: .one, of: atom) {
        rest = -quotient
        factors.append(box.upper.theorem)
      }
    }
    if let domain = PositiveCoordinates(rest, facts, usingChains: false) {
      for coordinate in domain.coordinates {
        guard let fact = coordinate.fact, coordinate.polynomial.terms.count == 2,
          let atom = coordinate.polynomial.atoms.first,
          let slope = coordinate.polynomial.coefficients(in: atom)[1].constant
        else { continue }
        let root = AtomPolynomial(atom: atom) - coordinate.polynomial.scaled(slope)
        let scale = fact.polynomial.coefficients(in: atom)[1].constant ?? slope
        while let quotient = rest.divided(byRoot: root, of: atom) {
          rest = quotient.scaled(scale.reciprocal ?? 1)
          factors.append(fact.theorem)
        }
      }
    }
    if atoms.count == 1, let atom = atoms.first, !strict, let (root, free) = rest.squareFactor(of: atom) {
      rest = free
      factors.append(try .infer(.square(facts.table.term(root))))
    }
    for (position, first) in atoms.enumerated() {
      for second in atoms[(position + 1)...] {
        let root = AtomPolynomial(atom: second)
        while let once = rest.divided(byRoot: root, of: first) {
          let difference = facts.table.atoms[first] - facts.table.atoms[second]
          if let twice = once.divided(byRoot: root, of: first) {
            rest = twice
            if let nonzero = try? p.nonzero(difference) {
              try p.know(nonzero)
              factors.append(try p.lemma("square-positive", .real(difference)))
            } else {
              factors.append(try .infer(.square(difference)))
            }
          } else if let sign = (try? p.positive(difference)) ?? (try? p.nonnegative(difference)) {
            rest = once
            factors.append(sign)
          } else if let sign = (try? p.positive(-difference)) ?? (try? p.nonnegative(-difference)) {
            rest = -once
            factors.append(sign)
          } else {
            break
          }
        }
      }
    }
    let restTerm = facts.table.term(rest)
    let restGoal = Formula.relation(strict ? .less : .lessOrEqual, 0, restTerm)
    var theorem: Theorem
    if let constant = rest.constant {
      guard constant.signum > 0 || (constant.isZero && !strict) else {
        throw ProofFailure.noProofFound(restGoal)
      }
      theorem = try p.relation(restGoal)
    } else if let shown = BernsteinCertificate.theorem(rest, strict: strict, facts, p) {
      theorem = shown
    } else if !factors.isEmpty {
      theorem = try inequality(rest, strict, facts, p)
    } else {
      throw ProofFailure.noProofFound(restGoal)
    }
    for factor in factors { theorem = try .infer(.product, from: [theorem, factor]) }
    return try p.relation(
      .relation(strict ? .less : .lessOrEqual, 0, facts.table.term(polynomial)), adding: theorem)
  }
}

extension Term {
  fileprivate var isRoot: Bool { if case .root = self { true } else { false } }

  /// Whether the term is a root or a variable.
  fileprivate var isQuantity: Bool { if case .parameter = self { true } else { isRoot } }
}
