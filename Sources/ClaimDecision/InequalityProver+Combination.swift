import Automation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Combinations with nonnegative coefficients of products of what is known, found by linear programming.
extension InequalityProver {
  /// A candidate for a combination: a theorem, its polynomial, and whether it is strict.
  private struct Column {
    let theorem: () throws -> Theorem
    let polynomial: AtomPolynomial
    let isStrict: Bool
    /// For a multiple of an equation: the factor; equations may be taken with either sign.
    var factor: Term = 1
  }

  private static let columnLimit = 320
  /// How many equations are multiplied by quantities beyond the degree of what is to be combined.
  private static let nearestCount = 6

  /// The polynomial as a combination with nonnegative coefficients of products of known inequalities, of squares, and
  /// of multiples of known equations.
  func combination(
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
    guard onlyEquations, degree == 2 else { return nil }
    let nearest = columns(polynomial, 3, facts, p, true, equations: Self.nearestCount)
    return combination(polynomial, strict, nearest)
  }

  private func combination(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ candidates: [Column]
  ) -> Multiples? {
    guard let columns = Self.usable(candidates, for: polynomial) else { return nil }
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

  /// The columns that may be used: not those with a monomial that nothing can cancel. Nil if a monomial of the
  /// polynomial can't come about.
  private static func usable(_ candidates: [Column], for polynomial: AtomPolynomial) -> [Column]? {
    var columns = candidates
    while !Deadline.hasPassed {
      /// The monomials with a positive, and with a negative coefficient in some column.
      var (positive, negative): (Set<AtomMonomial>, Set<AtomMonomial>) = ([], [])
      for column in columns {
        for (monomial, coefficient) in column.polynomial.terms {
          if coefficient.signum > 0 { positive.insert(monomial) } else { negative.insert(monomial) }
        }
      }
      // A positive constant may remain.
      positive.insert(.one)
      for (monomial, coefficient) in polynomial.terms
      where !(coefficient.signum > 0 ? positive : negative).contains(monomial) {
        return nil
      }
      let rest = columns.filter { column in
        column.polynomial.terms.allSatisfy { monomial, coefficient in
          coefficient.signum > 0
            ? negative.contains(monomial) || (polynomial.terms[monomial]?.signum ?? 0) > 0
            : positive.contains(monomial) || (polynomial.terms[monomial]?.signum ?? 0) < 0
        }
      }
      if rest.count == columns.count { return columns }
      columns = rest
    }
    return nil
  }

  private func columns(
    _ polynomial: AtomPolynomial, _ degree: Int, _ facts: PolynomialFacts, _ p: Prover, _ onlyEquations: Bool,
    equations limit: Int = .max
  ) -> [Column] {
    var columns: [Column] = []
    let relevant = relevantFacts(polynomial, facts, limit: degree == 1 ? 60 : 16)
    var connected = polynomial.atoms.union(relevant.flatMap(\.polynomial.atoms))
    for equation in facts.equations where !equation.polynomial.atoms.isDisjoint(with: connected) {
      connected.formUnion(equation.polynomial.atoms)
    }
    // Equations alone may contradict each other, or squares.
    if polynomial.isZero, relevant.isEmpty {
      connected = Set(facts.equations.prefix(4).flatMap { Array($0.polynomial.atoms) })
    }
    let atoms = connected.sorted()
    for equation in Self.ordered(facts.equations, by: polynomial.atoms).prefix(limit) {
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

  /// Equations in the order in which they are reached from quantities, so that a limit cuts the farthest.
  private static func ordered(
    _ equations: [PolynomialFacts.Equation], by atoms: Set<Int>
  ) -> [PolynomialFacts.Equation] {
    var reached = atoms
    var rest = equations
    var ordered: [PolynomialFacts.Equation] = []
    while !rest.isEmpty {
      let next = rest.filter { !$0.polynomial.atoms.isDisjoint(with: reached) }
      if next.isEmpty { break }
      let ranked = next.map { (equation: $0, rank: $0.polynomial.atoms.subtracting(reached).count) }
      for rank in Set(ranked.map(\.rank)).sorted() {
        ordered += ranked.filter { $0.rank == rank }.map(\.equation)
      }
      rest.removeAll { !$0.polynomial.atoms.isDisjoint(with: reached) }
      for equation in next { reached.formUnion(equation.polynomial.atoms) }
    }
    return ordered + rest
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
