import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// The sums of a goal that end at the same index, with their members as polynomials.
struct SumFamily {
  struct Sum {
    let term: Term
    let member: AtomPolynomial
    /// What the member is divided by, each to a power.
    var denominators: [AtomPolynomial: Int] = [:]
    /// Whether the sum stands in the goal or is the root of a product of such.
    var isWanted: Bool

    /// Whether the member is a product of quantities.
    var isMonomial: Bool { member.terms.count == 1 && denominators.isEmpty }

    var divisor: AtomPolynomial {
      denominators.reduce(.one) { $0 * $1.key.power($1.value) }
    }
  }

  let upper: IndexTerm
  private let index: Variable
  /// The quantities that members are made of, at an arbitrary index.
  private let table = AtomTable()
  private var rules: PointwiseRules
  private(set) var sums: [Sum] = []
  /// How many of them stand in the goal; they come first.
  let goalSumCount: Int

  /// Nil if the goal has no sums, too many, or some whose members aren't polynomials in quantities.
  init?(_ goal: Formula, _ p: Prover, limit: Int) {
    let parts = goal.closedParts
    guard
      case .sum(_, let upper, _)? = parts.first(where: {
        if case .sum(_, let upper, _) = $0 { upper.literal == nil } else { false }
      })
    else { return nil }
    self.upper = upper
    index = p.arbitrary(Binder("k", .index))
    rules = PointwiseRules(table)
    var found: [Sum] = []
    for case .sum(_, upper, let body) in parts {
      let member = body.instantiated(with: [.index(.variable(index.name))])
      table.prepare(member)
      guard let fraction = try? table.fraction(member) else { return nil }
      let term = Term.sum(BinderName("k"), upper: upper, body: body)
      found.append(
        Sum(
          term: term, member: rules.reduced(fraction.numerator, p).rest,
          denominators: fraction.denominators, isWanted: true))
    }
    guard !found.isEmpty, found.count <= limit else { return nil }
    sums = found
    goalSumCount = found.count
  }

  private mutating func append(_ term: Term, _ member: AtomPolynomial, _ isWanted: Bool) {
    if let position = sums.firstIndex(where: { $0.member == member && $0.denominators.isEmpty }) {
      sums[position].isWanted = sums[position].isWanted || isWanted
    } else if isWanted || !sums.contains(where: { $0.member == member }) {
      sums.append(Sum(term: term, member: member, isWanted: isWanted))
    }
  }

  private func sum(of member: AtomPolynomial) -> Term {
    .sum(BinderName("k"), upper: upper, body: table.term(member).abstracted(over: [index]))
  }

  func sequence(_ sum: Sum) -> SequenceTerm {
    guard case .sum(let name, _, let body) = sum.term else { return .lambda("k") { _ in sum.term } }
    return .lambda([name], body)
  }

  // MARK: Further sums

  /// The sums of the weights alone, and of 1 beside squares.
  mutating func addUnits() {
    let hasSquares = sums.contains { $0.isMonomial && $0.member.terms.keys.first?.root != nil }
    if hasSquares { append(sum(of: .one), .one, false) }
    for sum in sums {
      for (divisor, count) in sum.denominators.ordered where count == 1 {
        append(self.sum(of: divisor), divisor, false)
        append(self.sum(of: .one), .one, true)
      }
      guard sum.denominators.isEmpty else { continue }
      let weight = AtomMonomial(
        powers: sum.member.content.powers.filter { power in
          !table.atoms[power.atom].freeVariables.contains { $0.sort == .sequence(arity: 1) }
        })
      guard sum.isMonomial || weight != .one else { continue }
      let member = AtomPolynomial(weight, 1)
      append(self.sum(of: member), member, false)
    }
  }

  /// The sums `sum x y` for sums of x^2 and y^2, up to what they have in common.
  mutating func addRootsOfProducts() {
    let singles = sums.filter(\.isMonomial)
    for (position, first) in singles.enumerated() {
      for second in singles[position...].dropFirst() {
        let product = rules.reduced(first.member * second.member)
        guard let root = product.terms.keys.first?.root, product.terms.count == 1 else { continue }
        let member = AtomPolynomial(root, 1)
        append(sum(of: member), member, true)
      }
    }
  }

  /// The sums of x, and of 1, for sums of x^3 and x^4.
  mutating func addRootsOfPowers() {
    for sum in sums where sum.isMonomial {
      guard let powers = sum.member.terms.keys.first?.powers, let exponent = powers.first?.exponent,
        exponent == 3 || exponent == 4, powers.allSatisfy({ $0.exponent == exponent })
      else { continue }
      append(self.sum(of: .one), .one, false)
      let root = AtomPolynomial(
        AtomMonomial(powers: powers.map { .init(atom: $0.atom, exponent: 1) }), 1)
      append(self.sum(of: root), root, true)
    }
  }

  // MARK: Theorems

  /// `(sum x)^r <= sum y_1 .. sum y_r` where the members satisfy an equation of this form.
  func learnProducts(_ p: Prover, _ library: ClaimLibrary) throws -> [(root: Term, factors: [Term])] {
    var found: [(root: Term, factors: [Term])] = []
    let nonnegative = sums.map { sum in
      try? p.members(BinderName("k"), upper) { p, k in
        try p.nonnegative(sequence(sum)[k])
      }
    }
    let candidates = sums.indices.filter { nonnegative[$0] != nil }
    for (number, sum) in sums.enumerated() where sum.isWanted {
      for count in 2...4 where count == 2 || (sum.isMonomial && (count != 3 || nonnegative[number] != nil)) {
        for chosen in Self.multisets(of: candidates.filter { $0 != number }, count: count) {
          if found.count >= 16 { return found }
          // What holds for fewer factors is not repeated with sums that are factors on both sides.
          let product = chosen.reduce(AtomPolynomial.one) { $0 * sums[$1].member }
          let divisor = chosen.reduce(AtomPolynomial.one) { $0 * sums[$1].divisor }
          let difference = product * sum.divisor.power(count) - sum.member.power(count) * divisor
          guard rules.reduced(difference).isZero else { continue }
          let orders = try? p.members(BinderName("k"), upper) { p, k in
            let root = sequence(sum)[k].power(IndexTerm(count))
            let factors = chosen.map { sequence(sums[$0])[k] }
            let product = factors.dropFirst().reduce(factors[0]) { $0 * $1 }
            return try rules.relation(root.isAtMost(product), at: k, index, p)
          }
          guard let orders else { continue }
          var premises = chosen.compactMap { nonnegative[$0] } + [orders]
          if count == 3, let own = nonnegative[number] { premises.append(own) }
          let theorem = try p.instance(
            of: p.lemmas.theorem("product-of-\(count)-sums"),
            [.index(upper), .sequence(sequence(sum))] + chosen.map { .sequence(sequence(sums[$0])) },
            from: premises)
          try p.know(simplified(theorem, p, library))
          found.append((sum.term, chosen.map { sums[$0].term }))
        }
      }
    }
    return found
  }

  private static func multisets(of elements: [Int], count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return elements.indices.flatMap { position in
      multisets(of: Array(elements[position...]), count: count - 1).map { [elements[position]] + $0 }
    }
  }

  /// The theorem with sums of weights replaced by what they are.
  private func simplified(_ theorem: Theorem, _ p: Prover, _ library: ClaimLibrary) throws -> Theorem {
    var result = theorem
    for sum in sums.dropFirst(goalSumCount) {
      let one = try? p.relation(sum.term.equals(1))
      let simple = one ?? (try? p.relation(sum.term.equals(.index(upper))))
      guard let equation = try simple ?? ClosedForms(library: library).equation(for: sum.term, p) else {
        continue
      }
      result = try result.rewriting(with: equation)
    }
    return result
  }

  /// `(E[x y] - E[x] E[y])^2 <= (E[x^2] - E[x]^2) (E[y^2] - E[y]^2)` for the means in the goal.
  func learnCovariances(_ p: Prover) throws {
    let goalSums = sums.prefix(goalSumCount).filter(\.isMonomial)
    guard goalSums.count >= 5 else { return }
    let name = BinderName("k")
    for weight in weights(p) {
      let factor = AtomPolynomial(atom: table.number(of: weight))
      /// The sums whose members are the weight times one quantity.
      let means = goalSums.compactMap { sum -> (sum: Sum, value: AtomPolynomial)? in
        guard let value = sum.member.divided(byRoot: .zero, of: table.number(of: weight)), value.degree == 1,
          value.constant == nil
        else { return nil }
        return (sum, value)
      }
      for (position, first) in means.enumerated() {
        for second in means[(position + 1)...] {
          guard goalSums.contains(where: { $0.member == factor * first.value * second.value }) else {
            continue
          }
          let (x, y) = (table.term(first.value) - first.sum.term, table.term(second.value) - second.sum.term)
          let sequences = [weight * x * y, weight * x.squared, weight * y.squared].map {
            SequenceTerm.lambda([name], $0.abstracted(over: [index]))
          }
          let nonnegative = try sequences.dropFirst().map { sequence in
            try p.members(name, upper) { p, k in try p.nonnegative(sequence[k]) }
          }
          let orders = try p.members(name, upper) { p, k in
            try p.relation((sequences[0][k].power(2)).isAtMost(sequences[1][k] * sequences[2][k]))
          }
          var theorem = try p.instance(
            of: p.lemmas.theorem("product-of-2-sums"), [.index(upper)] + sequences.map { .sequence($0) },
            from: nonnegative + [orders])
          for equation in SumLinearity(p).equations(for: theorem.conclusion) {
            theorem = try theorem.rewriting(with: equation)
          }
          try p.know(theorem)
        }
      }
    }
  }

  /// `abs(sum x) <= sum y` for the magnitudes in the goal.
  func learnMagnitudes(_ goal: Formula, _ p: Prover, _ library: ClaimLibrary) throws {
    let inequalities = InequalityProver(library: library)
    for case .absoluteValue(let inner) in goal.closedParts {
      guard let x = sums.first(where: { $0.term == inner }) else { continue }
      for y in sums where y.isWanted && y.term != x.term && y.member.degree == x.member.degree {
        func members(_ property: (Term, Term) -> Formula) throws -> Theorem {
          try p.members(BinderName("k"), upper) { p, k in
            try inequalities.prove(property(sequence(x)[k], sequence(y)[k]), p)
          }
        }
        guard let below = try? members({ (-$1).isAtMost($0) }), let above = try? members({ $0.isAtMost($1) })
        else { continue }
        try p.know(
          p.instance(
            of: p.lemmas.theorem("magnitude-of-sum"),
            [.index(upper), .sequence(sequence(x)), .sequence(sequence(y))], from: [below, above]))
      }
    }
  }

  /// `sum x y <= sqrt(sum x^2) sqrt(sum y^2)` for the roots in the goal.
  func learnRoots(_ goal: Formula, _ products: [(root: Term, factors: [Term])], _ p: Prover) throws {
    let radicands = goal.closedParts.compactMap { part -> Term? in
      if case .root(2, let radicand) = part { radicand } else { nil }
    }
    for (root, factors) in products where factors.count == 2 && factors.allSatisfy(radicands.contains) {
      let roots = factors.map(Term.squareRoot)
      let squares = try factors.map { try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative($0)]) }
      let nonnegative = try p.nonnegative(roots[0] * roots[1])
      guard
        let product = p.known.last(where: {
          $0.conclusion == root.squared.isAtMost(factors[0] * factors[1])
            || $0.conclusion == root.power(2).isAtMost(factors[0] * factors[1])
        })
      else { continue }
      for side in [root, -root] {
        let order = try p.relation(
          side.squared.isAtMost((roots[0] * roots[1]).squared),
          using: [(product, 1), (squares[0], -factors[1]), (squares[1], -roots[0].squared)])
        try p.know(
          p.lemma("square-order", .real(side), .real(roots[0] * roots[1]), from: [nonnegative, order]))
      }
    }
  }

  /// `sum x^2 <= (sum x)^2` for sums of the goal, where no x is negative.
  func learnSumsOfSquares(_ p: Prover) throws {
    let wanted = sums.prefix(goalSumCount)
    for sum in wanted {
      for squares in wanted where rules.reduced(squares.member - sum.member.power(2)).isZero {
        guard
          let nonnegative = try? p.members(
            BinderName("k"), upper, { p, k in try p.nonnegative(sequence(sum)[k]) })
        else { continue }
        let orders = try p.members(BinderName("k"), upper) { p, k in
          try rules.relation(sequence(squares)[k].isAtMost(sequence(sum)[k].squared), at: k, index, p)
        }
        try p.know(
          p.instance(
            of: p.lemmas.theorem("sum-of-squares"),
            [.index(upper), .sequence(sequence(sum)), .sequence(sequence(squares))],
            from: [nonnegative, orders]))
      }
    }
  }

  /// Signs of the sums, and sums that are combinations of others.
  func learnValues(_ p: Prover) {
    for sum in sums where sum.isWanted {
      if let sign = try? p.nonnegative(sum.term) { _ = try? p.know(sign) }
      guard sum.member.terms.count > 1 else { continue }
      var combination: Term?
      for (monomial, coefficient) in sum.member.ordered {
        guard
          let own = sums.first(where: { $0.member.terms.count == 1 && $0.member.terms[monomial] != nil }),
          let unit = own.member.terms[monomial]?.reciprocal
        else {
          combination = nil
          break
        }
        let term = .number(coefficient * unit) * own.term
        combination = combination.map { $0 + term } ?? term
      }
      if let combination, let equation = try? p.relation(sum.term.equals(combination)) {
        _ = try? p.know(equation)
      }
    }
  }

  /// The factors of members that add up to 1.
  private func weights(_ p: Prover) -> [Term] {
    table.atoms.filter { atom in
      guard case .application = atom, atom.freeVariables.contains(index) else { return false }
      let sum = Term.sum(BinderName("k"), upper: upper, body: atom.abstracted(over: [index]))
      return (try? p.relation(sum.equals(1))) != nil
    }
  }

  /// A relation of linear combinations of the sums that holds for each member.
  func memberwise(_ goal: Formula, _ p: Prover, _ library: ClaimLibrary) throws -> Theorem {
    guard case .relation(let relation, let left, let right) = goal, relation == .lessOrEqual else {
      throw ProofFailure.noProofFound(goal)
    }
    let outer = AtomTable()
    let difference = try outer.fraction(right - left)
    if !difference.denominators.isEmpty {
      // Without what both sides are divided by.
      guard let common = PolynomialFacts(outer, p).common(difference) else {
        throw ProofFailure.noProofFound(goal)
      }
      try p.know(p.positive(common))
      let numerator = outer.term(difference.numerator)
      try p.know(memberwise(Term(0).isAtMost(numerator), p, library))
      return try p.relation(
        goal, adding: p.lemma("quotient-nonnegative", .real(numerator), .real(common)))
    }
    if let theorem = try? memberwise(goal, outer, difference, reduced: true, p, library) { return theorem }
    guard rules.areApplicable else { throw ProofFailure.noProofFound(goal) }
    return try memberwise(goal, outer, difference, reduced: false, p, library)
  }

  /// The same for a goal without quotients, with magnitudes and roots in the members reduced or as they stand.
  private func memberwise(
    _ goal: Formula, _ outer: AtomTable, _ difference: AtomTable.Fraction, reduced: Bool, _ p: Prover,
    _ library: ClaimLibrary
  ) throws -> Theorem {
    var member: Term?
    var total = AtomPolynomial()
    for sum in sums {
      let number = outer.number(of: sum.term)
      let coefficients = difference.numerator.coefficients(in: number)
      guard coefficients.count == 2, !coefficients[1].isZero else { continue }
      let coefficient = outer.term(coefficients[1])
      let own =
        sum.denominators.isEmpty && reduced ? table.term(sum.member) : sequence(sum)[.variable(index.name)]
      let term = coefficient * own
      member = member.map { $0 + term } ?? term
      total = total + coefficients[1] * AtomPolynomial(atom: number)
    }
    let rest = difference.numerator - total
    guard let member else { throw ProofFailure.noProofFound(goal) }
    if rest.isZero { return try summed(member, goal, p, library) }
    // What doesn't depend on the index is a mean of itself, by all weights alike or by one of them.
    let weights = weights(p)
    guard let part = Rational(weights.count).reciprocal,
      rest.atoms.allSatisfy({ number in !sums.contains { $0.term == outer.atoms[number] } })
    else { throw ProofFailure.noProofFound(goal) }
    let share = outer.term(rest.scaled(part))
    if let theorem = try? summed(weights.reduce(member) { $0 + share * $1 }, goal, p, library) {
      return theorem
    }
    for weight in weights where weights.count > 1 && !rest.atoms.isEmpty {
      if let theorem = try? summed(member + outer.term(rest) * weight, goal, p, library) { return theorem }
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// A relation between sums from the sign of the members of their difference.
  private func summed(_ member: Term, _ goal: Formula, _ p: Prover, _ library: ClaimLibrary) throws -> Theorem
  {
    let sequence = SequenceTerm.lambda([BinderName("k")], member.abstracted(over: [index]))
    let members = try p.members(BinderName("k"), upper) { p, k in
      let member = Term(0).isAtMost(sequence[k])
      if let theorem = try? InequalityProver(library: library).prove(member, p) { return theorem }
      if let theorem = try? withoutWeight(sequence[k], at: k, p, library) { return theorem }
      // Members have no sums, so that one calculation with definitions written out is enough.
      return try ClaimProver(library: library).prove(member, p, ClaimProver.depthLimit - 2)
    }
    let sum = try p.lemma("sum-nonnegative", .index(upper), .sequence(sequence), from: [members])
    return try p.relation(goal, adding: sum)
  }
}
