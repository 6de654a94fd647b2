import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities by certificates that the kernel checks: sums of squares, Bernstein coefficients, and
/// combinations of products of what is known.
struct InequalityProver {
  let library: ClaimLibrary

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

  // MARK: Equations

  /// An equation as a combination of known ones.
  private func equation(
    _ goal: Formula, _ difference: AtomTable.Fraction, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem {
    guard
      let multiples = combination(difference.numerator, strict: false, facts, p, onlyEquations: true)
    else { throw ProofFailure.noProofFound(goal) }
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
    if let multiples = squares(polynomial, strict, facts),
      let theorem = try? p.relation(goal, using: multiples)
    {
      return theorem
    }
    if let theorem = try? evenPowers(polynomial, strict, facts, p) { return theorem }
    if let theorem = try? factored(polynomial, strict, facts, p) { return theorem }
    if let multiples = combination(polynomial, strict: strict, facts, p) {
      return try p.relation(goal, using: multiples)
    }
    throw ProofFailure.noProofFound(goal)
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

  /// A polynomial in the squares of its quantities, as a sum of squares of polynomials in those.
  private func evenPowers(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem? {
    guard polynomial.degree > 2,
      polynomial.terms.keys.allSatisfy({ $0.powers.allSatisfy { $0.exponent % 2 == 0 } })
    else { return nil }
    var halved = AtomPolynomial()
    for (monomial, coefficient) in polynomial.terms {
      let powers = monomial.powers.map { power in
        AtomMonomial.Power(
          atom: facts.table.number(of: facts.table.atoms[power.atom].squared), exponent: power.exponent / 2)
      }
      halved.add(coefficient, AtomMonomial(powers: powers.sorted { $0.atom < $1.atom }))
    }
    guard let multiples = squares(halved, strict, facts) else { return nil }
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
      guard let bound = facts.lowerBounds[atom] else { continue }
      while let quotient = rest.divided(byRoot: .zero, of: atom) {
        rest = quotient
        factors.append(bound.theorem)
      }
    }
    for atom in atoms {
      guard let box = facts.boxes[atom] else { continue }
      while let quotient = rest.divided(byRoot: .one, of: atom) {
        rest = -quotient
        factors.append(box.upper.theorem)
      }
    }
    if atoms.count == 1, let atom = atoms.first {
      for root in rest.rationalRoots(of: atom) {
        let constant = AtomPolynomial(root)
        while let once = rest.divided(byRoot: constant, of: atom),
          let twice = once.divided(byRoot: constant, of: atom)
        {
          rest = twice
          factors.append(try .infer(.square(facts.table.atoms[atom] - .number(root))))
        }
      }
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
    } else if let multiples = BernsteinCertificate.multiples(rest, facts),
      let shown = try? p.relation(restGoal, using: multiples)
    {
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

  // MARK: Combinations

  /// A candidate for a combination: a theorem, its polynomial, and whether it is strict.
  private struct Column {
    let theorem: () throws -> Theorem
    let polynomial: AtomPolynomial
    let isStrict: Bool
    /// For a multiple of an equation: the factor; equations may be taken with either sign.
    var factor: Term = 1
  }

  private static let columnLimit = 320

  /// The polynomial as a combination with nonnegative coefficients of products of known inequalities, of squares, and
  /// of multiples of known equations.
  private func combination(
    _ polynomial: AtomPolynomial, strict: Bool, _ facts: PolynomialFacts, _ p: Prover,
    onlyEquations: Bool = false
  ) -> Multiples? {
    let degree = max(2, polynomial.degree)
    guard degree <= 12 else { return nil }
    // Plain sums of facts come first: they cost little and many facts can be taken.
    var limits = onlyEquations ? [2] : [1, min(degree, 2)]
    if degree > 2 || !onlyEquations { limits.append(min(degree + (degree <= 2 ? 1 : 0), 6)) }
    for limit in limits {
      let columns = columns(polynomial, limit, facts, p, onlyEquations)
      if let multiples = combination(polynomial, strict, columns) { return multiples }
    }
    return nil
  }

  private func combination(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ columns: [Column]
  ) -> Multiples? {
    var rows: [AtomMonomial: Int] = [:]
    for monomial in ([polynomial] + columns.map(\.polynomial)).flatMap({ $0.ordered.map(\.monomial) })
    where rows[monomial] == nil {
      rows[monomial] = rows.count
    }
    guard polynomial.terms.keys.allSatisfy({ rows[$0] != nil }), rows.count <= 400 else { return nil }
    var entries: [[Int: Rational]] = columns.map { column in
      var entry: [Int: Rational] = [:]
      for (monomial, coefficient) in column.polynomial.terms {
        if let row = rows[monomial] { entry[row] = coefficient }
      }
      return entry
    }
    if rows[.one] == nil { rows[.one] = rows.count }
    // A positive constant may remain.
    entries.append([rows[.one] ?? 0: 1])
    var right = [Rational](repeating: 0, count: rows.count)
    for (monomial, coefficient) in polynomial.terms {
      if let row = rows[monomial] { right[row] = coefficient }
    }
    var preferred: Set<Int> = []
    if strict {
      preferred = Set(columns.indices.filter { columns[$0].isStrict })
      preferred.insert(columns.count)
    }
    guard
      let solution = LinearProgram.solution(columns: entries, rightSide: right, preferring: preferred)
    else { return nil }
    var multiples: Multiples = []
    for (column, value) in zip(columns, solution) where !value.isZero {
      guard let theorem = try? column.theorem() else { return nil }
      multiples.append((theorem, column.factor == 1 ? .number(value) : .number(value) * column.factor))
    }
    return multiples
  }

  private func columns(
    _ polynomial: AtomPolynomial, _ degree: Int, _ facts: PolynomialFacts, _ p: Prover, _ onlyEquations: Bool
  ) -> [Column] {
    var columns: [Column] = []
    let relevant = relevantFacts(polynomial, facts, limit: degree == 1 ? 60 : 16)
    var connected = polynomial.atoms.union(relevant.flatMap(\.polynomial.atoms))
    for equation in facts.equations where !equation.polynomial.atoms.isDisjoint(with: connected) {
      connected.formUnion(equation.polynomial.atoms)
    }
    let atoms = connected.sorted()
    for equation in facts.equations {
      guard !equation.polynomial.atoms.isDisjoint(with: atoms) || equation.polynomial.constant != nil else {
        continue
      }
      var factors: [AtomPolynomial] = [.one]
      if degree > 1, equation.polynomial.degree < degree { factors += atoms.map { AtomPolynomial(atom: $0) } }
      for factor in factors {
        let product = equation.polynomial * factor
        let term = facts.table.term(factor)
        columns.append(
          Column(theorem: { equation.theorem }, polynomial: product, isStrict: false, factor: term))
        columns.append(
          Column(theorem: { equation.theorem }, polynomial: -product, isStrict: false, factor: -term))
      }
    }
    if onlyEquations { return Array(columns.prefix(Self.columnLimit)) }
    // Products of known inequalities, those of lower degree first.
    var products: [(facts: [PolynomialFacts.Inequality], last: Int, polynomial: AtomPolynomial)] =
      relevant.enumerated().map { ([$0.element], $0.offset, $0.element.polynomial) }
    var layer = products
    while !layer.isEmpty, products.count < Self.columnLimit, !onlyEquations {
      var next: [(facts: [PolynomialFacts.Inequality], last: Int, polynomial: AtomPolynomial)] = []
      for product in layer {
        for position in product.last..<relevant.count {
          let fact = relevant[position]
          guard product.polynomial.degree + fact.polynomial.degree <= degree else { continue }
          next.append((product.facts + [fact], position, product.polynomial * fact.polynomial))
        }
        if products.count + next.count > Self.columnLimit { break }
      }
      products += next
      layer = next
    }
    for product in products.prefix(Self.columnLimit) {
      columns.append(
        Column(
          theorem: {
            var theorem = product.facts[0].theorem
            for fact in product.facts.dropFirst() {
              theorem = try .infer(.product, from: [theorem, fact.theorem])
            }
            return theorem
          }, polynomial: product.polynomial, isStrict: product.facts.allSatisfy(\.isStrict)))
    }
    // Squares of quantities, of their sums and differences, and of the monomials that the polynomial is made of.
    var bases: [AtomPolynomial] = atoms.prefix(8).map { AtomPolynomial(atom: $0) }
    for monomial in polynomial.terms.keys.sorted() where monomial.degree > 2 {
      guard monomial.powers.allSatisfy({ $0.exponent % 2 == 0 }) else { continue }
      let half = AtomMonomial(powers: monomial.powers.map { .init(atom: $0.atom, exponent: $0.exponent / 2) })
      bases.append(AtomPolynomial(half, 1))
    }
    bases = Array(bases.prefix(10))
    var squares = bases + bases.map { $0 - .one } + bases.map { $0 + .one }
    for (position, first) in bases.enumerated() {
      for second in bases[(position + 1)...] { squares += [first - second, first + second] }
    }
    for base in squares where degree > 1 && 2 * base.degree <= max(degree, polynomial.degree) {
      let term = facts.table.term(base)
      columns.append(
        Column(theorem: { try .infer(.square(term)) }, polynomial: base * base, isStrict: false))
      // A square times a quantity of known sign.
      guard 2 * base.degree < degree else { continue }
      for fact in relevant.prefix(6) where fact.polynomial.degree == 1 {
        columns.append(
          Column(
            theorem: { try .infer(.product, from: [.infer(.square(term)), fact.theorem]) },
            polynomial: base * base * fact.polynomial, isStrict: false))
      }
    }
    return Array(columns.prefix(2 * Self.columnLimit))
  }

  /// The known inequalities about quantities of the polynomial, or about quantities that equations connect with them.
  private func relevantFacts(
    _ polynomial: AtomPolynomial, _ facts: PolynomialFacts, limit: Int
  ) -> [PolynomialFacts.Inequality] {
    var atoms = polynomial.atoms
    for _ in 0..<3 {
      for equation in facts.equations where !equation.polynomial.atoms.isDisjoint(with: atoms) {
        atoms.formUnion(equation.polynomial.atoms)
      }
      for fact in facts.inequalities where !fact.polynomial.atoms.isDisjoint(with: atoms) {
        atoms.formUnion(fact.polynomial.atoms)
      }
    }
    let connected =
      polynomial.atoms.isEmpty
      ? facts.inequalities : facts.inequalities.filter { !$0.polynomial.atoms.isDisjoint(with: atoms) }
    // Roots and absolute values of the polynomial's own quantities count as its own.
    var core = polynomial.atoms
    if core.isEmpty { core = Set(facts.equations.flatMap { Array($0.polynomial.atoms) }) }
    for equation in facts.equations where equation.polynomial.atoms.subtracting(core).count <= 1 {
      if equation.polynomial.atoms.intersection(polynomial.atoms).isEmpty { continue }
      core.formUnion(equation.polynomial.atoms)
    }
    // Those that bring in the least come first.
    let ranked = connected.enumerated().sorted { first, second in
      func rank(_ fact: PolynomialFacts.Inequality) -> Int {
        fact.polynomial.atoms.subtracting(core).count
      }
      return (rank(first.element), first.offset) < (rank(second.element), second.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }
}
