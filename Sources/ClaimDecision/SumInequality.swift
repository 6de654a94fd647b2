import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities between sums over the same range: Hoelder's inequality with two to four factors, which has
/// Jensen's, Cauchy and Schwarz's and Lyapunov's as cases, the triangle inequality, Minkowski's for squares, and what
/// holds member by member.
struct SumInequality {
  let library: ClaimLibrary

  private static let sumLimit = 6

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard goal.isInequality else { throw ProofFailure.noProofFound(goal) }
    let adam = library.vocabulary.adam
    var equations: [Theorem] = []
    for case .application(let definition, let arguments) in goal.closedApplications {
      switch definition {
      case adam.correctedFirstMoment:
        equations.append(try p.instance(of: library.lemmas.theorem("ema-unrolling/mhat"), arguments))
      case adam.correctedSecondMoment:
        equations.append(try p.instance(of: library.lemmas.theorem("ema-unrolling/vhat"), arguments))
      default: continue
      }
    }
    return try p.rewriting(goal, with: equations) { p, goal in
      try knowRewritten(equations, p)
      let definitions = [adam.expectation, adam.firstMoment, adam.secondMoment]
      let unfolded = goal.unfolding(definitions)
      let theorem = try p.rewriting(unfolded, with: averages(in: unfolded, p)) { p, goal in
        try aboutSums(goal, p)
      }
      return unfolded == goal ? theorem : try .infer(.folding(goal, definitions), from: [theorem])
    }
  }

  /// Adds what is known of moments as facts about the sums that they are.
  private func knowRewritten(_ equations: [Theorem], _ p: Prover) throws {
    for fact in p.known where fact.conclusion.isInequality {
      var rewritten = fact
      for equation in equations { rewritten = try rewritten.rewriting(with: equation) }
      if rewritten.conclusion != fact.conclusion {
        try p.know(.infer(.unfolding([library.vocabulary.adam.expectation]), from: [rewritten]))
      }
    }
  }

  /// Exponential averages as sums, with all factors in the members.
  private func averages(in goal: Formula, _ p: Prover) throws -> [Theorem] {
    let average = library.vocabulary.adam.average
    return try goal.closedApplications.compactMap { quantity in
      guard case .application(average, let arguments) = quantity,
        let unrolled = try? p.instance(of: library.lemmas.theorem("unrolled-average"), arguments),
        case .relation(.equal, _, .multiply(let factor, .sum(let name, let upper, let body))) = unrolled
          .conclusion
      else { return nil }
      let sum = Term.sum(name, upper: upper, body: factor.shifted * body)
      return try p.relation(quantity.equals(sum), using: [(unrolled, 1)])
    }
  }

  private func aboutSums(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard var family = SumFamily(goal, p, limit: Self.sumLimit) else { throw ProofFailure.noProofFound(goal) }
    if let theorem = try? family.memberwise(goal, p, library) { return theorem }
    family.addUnits()
    family.addRootsOfProducts()
    let products = try family.learnProducts(p)
    try family.learnMagnitudes(goal, p, library)
    try family.learnRoots(goal, products, p)
    try family.learnSumsOfSquares(p)
    family.learnMembers(goal, p)
    family.learnValues(p)
    if let theorem = try? InequalityProver(library: library).prove(goal, p) { return theorem }
    return try fromSquares(goal, p, depth: 2)
  }

  /// `a <= b` from `a^2 <= b^2`, where the squares of roots and magnitudes are what is inside.
  private func fromSquares(_ goal: Formula, _ p: Prover, depth: Int) throws -> Theorem {
    guard depth > 0, case .relation(.lessOrEqual, let left, let right) = goal else {
      throw ProofFailure.noProofFound(goal)
    }
    let nonnegative = try p.know(p.nonnegative(right))
    let (first, second) = (try square(left, p), try square(right, p))
    let squares = first.value.isAtMost(second.value)
    let order: Theorem
    if let theorem = try? InequalityProver(library: library).prove(squares, p) {
      order = theorem
    } else {
      order = try fromSquares(squares, p, depth: depth - 1)
    }
    let equations = [(first.equation, Term(1)), (second.equation, Term(-1))].compactMap { equation, factor in
      equation.map { ($0, factor) }
    }
    return try p.lemma(
      "square-order", .real(left), .real(right),
      from: [
        nonnegative, p.relation(left.squared.isAtMost(right.squared), using: [(order, 1)] + equations),
      ])
  }

  /// The square of a term, and the equation that says so unless it is the square as it stands.
  private func square(_ term: Term, _ p: Prover) throws -> (value: Term, equation: Theorem?) {
    switch term {
    case .root(2, let radicand):
      (radicand, try .infer(.rootPower(degree: 2), from: [p.nonnegative(radicand)]))
    case .absoluteValue(let inner): (inner.squared, try p.lemma("absolute-value-squared", .real(inner)))
    case .multiply(let left, let right):
      try squaredParts(term, left, right, p) {
        $0 * $1
      } factors: { first, _ in
        (right.squared, first)
      }
    case .divide(let left, let right):
      // a^2/b^2 - A/B is (a^2 - A)/b^2 - A (b^2 - B)/(b^2 B).
      try squaredParts(term, left, right, p) {
        $0 / $1
      } factors: {
        (1 / right.squared, -$0 / (right.squared * $1))
      }
    default: (term.squared, nil)
    }
  }

  /// The square of a product or quotient from those of its parts, by multiples of whose equations it is.
  private func squaredParts(
    _ term: Term, _ left: Term, _ right: Term, _ p: Prover, _ joined: (Term, Term) -> Term,
    factors: (Term, Term) -> (Term, Term)
  ) throws -> (value: Term, equation: Theorem?) {
    let (first, second) = (try square(left, p), try square(right, p))
    if first.equation == nil, second.equation == nil { return (term.squared, nil) }
    let value = joined(first.value, second.value)
    let multiples = factors(first.value, second.value)
    let uses = [(first.equation, multiples.0), (second.equation, multiples.1)].compactMap {
      equation, factor in
      equation.map { ($0, factor) }
    }
    return (value, try p.relation(term.squared.equals(value), using: uses))
  }
}

/// The sums of a goal that end at the same index, with their members as polynomials.
private struct SumFamily {
  private struct Sum {
    let term: Term
    let member: AtomPolynomial
    /// Whether the sum stands in the goal or is the root of a product of such.
    let isWanted: Bool
  }

  private static let memberLimit = 6

  private let upper: IndexTerm
  private let index: Variable
  /// The quantities that members are made of, at an arbitrary index.
  private let table = AtomTable()
  private var rules: PointwiseRules
  private var sums: [Sum] = []
  /// How many of them stand in the goal; they come first.
  private let goalSumCount: Int

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
      guard let fraction = try? table.fraction(member), fraction.denominators.isEmpty else { return nil }
      let term = Term.sum(BinderName("k"), upper: upper, body: body)
      found.append(Sum(term: term, member: rules.reduced(fraction.numerator, p).rest, isWanted: true))
    }
    guard !found.isEmpty, found.count <= limit else { return nil }
    sums = found
    goalSumCount = found.count
  }

  private mutating func append(_ term: Term, _ member: AtomPolynomial, _ isWanted: Bool) {
    if !sums.contains(where: { $0.member == member }) || isWanted {
      sums.append(Sum(term: term, member: member, isWanted: isWanted))
    }
  }

  private func sum(of member: AtomPolynomial) -> Term {
    .sum(BinderName("k"), upper: upper, body: table.term(member).abstracted(over: [index]))
  }

  private func sequence(_ sum: Sum) -> SequenceTerm {
    guard case .sum(let name, _, let body) = sum.term else { return .lambda("k") { _ in sum.term } }
    return .lambda([name], body)
  }

  // MARK: Further sums

  /// The sums of the weights alone, and of 1 beside squares.
  mutating func addUnits() {
    let hasSquares = sums.contains { $0.member.terms.count == 1 && $0.member.terms.keys.first?.root != nil }
    if hasSquares { append(sum(of: .one), .one, false) }
    for sum in sums where sum.member.terms.count == 1 {
      guard let (monomial, _) = sum.member.terms.first else { continue }
      let weight = AtomMonomial(
        powers: monomial.powers.filter { power in
          !table.atoms[power.atom].freeVariables.contains { $0.sort == .sequence(arity: 1) }
        })
      let member = AtomPolynomial(weight, 1)
      append(self.sum(of: member), member, false)
    }
  }

  /// The sums `sum x y` for sums of x^2 and y^2, up to what they have in common.
  mutating func addRootsOfProducts() {
    let singles = sums.filter { $0.member.terms.count == 1 }
    for (position, first) in singles.enumerated() {
      for second in singles[position...].dropFirst() {
        let product = rules.reduced(first.member * second.member)
        guard let root = product.terms.keys.first?.root, product.terms.count == 1 else { continue }
        let member = AtomPolynomial(root, 1)
        append(sum(of: member), member, true)
      }
    }
  }

  // MARK: Theorems

  /// `(sum x)^r <= sum y_1 .. sum y_r` where the members satisfy an equation of this form.
  func learnProducts(_ p: Prover) throws -> [(root: Term, factors: [Term])] {
    var found: [(root: Term, factors: [Term])] = []
    let nonnegative = sums.map { sum in
      try? p.members(BinderName("k"), upper) { p, k in
        try p.nonnegative(sequence(sum)[k])
      }
    }
    let candidates = sums.indices.filter { nonnegative[$0] != nil }
    for (number, sum) in sums.enumerated() where sum.isWanted && sum.member.terms.count == 1 {
      for count in 2...4 where count != 3 || nonnegative[number] != nil {
        for chosen in Self.multisets(of: candidates.filter { $0 != number }, count: count) {
          if found.count >= 16 { return found }
          // What holds for fewer factors is not repeated with sums that are factors on both sides.
          let difference =
            chosen.reduce(AtomPolynomial.one) { $0 * sums[$1].member } - sum.member.power(count)
          guard rules.reduced(difference).isZero else { continue }
          let orders = try p.members(BinderName("k"), upper) { p, k in
            let root = sequence(sum)[k].power(IndexTerm(count))
            let factors = chosen.map { sequence(sums[$0])[k] }
            let product = factors.dropFirst().reduce(factors[0]) { $0 * $1 }
            return try rules.relation(root.isAtMost(product), at: k, index, p)
          }
          var premises = chosen.compactMap { nonnegative[$0] } + [orders]
          if count == 3, let own = nonnegative[number] { premises.append(own) }
          let theorem = try p.instance(
            of: p.lemmas.theorem("product-of-\(count)-sums"),
            [.index(upper), .sequence(sequence(sum))] + chosen.map { .sequence(sequence(sums[$0])) },
            from: premises)
          try p.know(simplified(theorem, p))
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
  private func simplified(_ theorem: Theorem, _ p: Prover) throws -> Theorem {
    var result = theorem
    for sum in sums.dropFirst(goalSumCount) {
      for value in [Term(1), .index(upper)] {
        guard let equation = try? p.relation(sum.term.equals(value)) else { continue }
        result = try result.rewriting(with: equation)
        break
      }
    }
    return result
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

  /// That sums of nonnegative members are at least each member that the goal speaks of.
  func learnMembers(_ goal: Formula, _ p: Prover) {
    let indices = Set(goal.closedParts.flatMap(\.ownIndices)).filter { index in
      (try? p.index(IndexTerm(1).isAtMost(index))) != nil && (try? p.index(index.isAtMost(upper))) != nil
    }
    for sum in sums.prefix(goalSumCount) where indices.count <= Self.memberLimit {
      guard
        let members = try? p.members(BinderName("k"), upper, { p, k in try p.nonnegative(sequence(sum)[k]) }),
        let above = try? p.lemma(
          "sum-above-members", .index(upper), .sequence(sequence(sum)), from: [members])
      else { continue }
      for index in indices.sorted(by: { "\($0)" < "\($1)" }) {
        if let member = try? p.member(index, of: above) { _ = try? p.know(member) }
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

  /// A relation of linear combinations of the sums that holds for each member.
  func memberwise(_ goal: Formula, _ p: Prover, _ library: ClaimLibrary) throws -> Theorem {
    guard case .relation(let relation, let left, let right) = goal, relation == .lessOrEqual else {
      throw ProofFailure.noProofFound(goal)
    }
    let outer = AtomTable()
    let difference = try outer.fraction(right - left)
    guard difference.denominators.isEmpty else { throw ProofFailure.noProofFound(goal) }
    var member: Term?
    var total = AtomPolynomial()
    for sum in sums {
      let number = outer.number(of: sum.term)
      let coefficients = difference.numerator.coefficients(in: number)
      guard coefficients.count == 2, !coefficients[1].isZero else { continue }
      let coefficient = outer.term(coefficients[1])
      let term = coefficient * table.term(sum.member)
      member = member.map { $0 + term } ?? term
      total = total + coefficients[1] * AtomPolynomial(atom: number)
    }
    guard let member, (difference.numerator - total).isZero,
      case .lambda(let names, let body) = SequenceTerm.lambda(
        [BinderName("k")], member.abstracted(over: [index]))
    else { throw ProofFailure.noProofFound(goal) }
    let sequence = SequenceTerm.lambda(names, body)
    let members = try p.members(BinderName("k"), upper) { p, k in
      let member = Term(0).isAtMost(sequence[k])
      if let theorem = try? InequalityProver(library: library).prove(member, p) { return theorem }
      // Members have no sums, so that one calculation with definitions written out is enough.
      return try ClaimProver(library: library).prove(member, p, ClaimProver.depthLimit - 2)
    }
    let sum = try p.lemma("sum-nonnegative", .index(upper), .sequence(sequence), from: [members])
    return try p.relation(goal, adding: sum)
  }
}
