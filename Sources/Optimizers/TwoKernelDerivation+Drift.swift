import Automation
import ProofKernel
import SymbolicAlgebra

extension TwoKernelDerivation {
  /// The mean age of q minus the mean age of p.
  func drift(
    _ totals: Totals
  ) throws -> ProvedQuantity? {
    guard let firstAge = first.meanAge(t), let secondAge = second.meanAge(t),
      let firstAges = first.ageTotal(t), let secondAges = second.ageTotal(t)
    else { return nil }
    let term = firstAge == 0 ? secondAge : (secondAge - firstAge).withConstantsFound
    func ages(_ definition: Definition) -> Term {
      .sum(to: t) { weight(definition, $0) * .index(t - $0) }
    }
    let value = ages(q) / total(q) - ages(p) / total(p)
    let statement = try prove(
      "drift coefficient", for: weightVariables, given: hypotheses, value.equals(term)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      let sums = try ["numerator total", "denominator total"].map {
        try prover.instance(
          of: prover.lemmas.theorem(name($0)), weightArguments)
      }
      let weightedAges = try [
        prover.identity(ages(p), firstAges), prover.identity(ages(q), secondAges),
      ]
      return try prover.calculate(
        value,
        .by(
          prover.rewritten(
            value, with: weightedAges[0], weightedAges[1], sums[0], sums[1])), .equals(term))
    }
    return ProvedQuantity(term: term, statement: statement)
  }

  /// The limit of the drift coefficient.
  func steadyDrift(_ drift: Term) throws -> ProvedQuantity? {
    let parameters = description.parameters.map(\.variable)
    // What is known of t plays no part: a limit is about every large t.
    let given = hypotheses.filter { !$0.freeVariables.contains(Variable("t", .index)) }
    let prover = try Prover(lemmas: library, assuming: given)
    let variable = Variable("t", .index)
    guard let (limit, theorem) = try prover.limit(of: drift, variable) else { return nil }
    let tidy = limit.tidied
    let member = { (step: IndexTerm) in drift.substituting(.index(step), for: variable) }
    let statement = try prove(
      "steady drift coefficient", for: parameters, given: given, .tends(member, to: tidy)
    ) { prover in
      guard limit != tidy else { return theorem }
      let same = try prover.identity(limit, tidy)
      return try theorem.rewriting(with: same)
    }
    return ProvedQuantity(term: tidy, statement: statement)
  }

  /// The denominator's rate `b`, if the steady drift coefficient is `b/(1 - b) - x` with `x` free of it.
  func solutionParameter(_ drift: Term) -> OptimizerParameter? {
    guard case .subtract(.divide(.parameter(let name), _), let age) = drift,
      let parameter = description.parameters.first(where: { $0.name == name }),
      !age.freeVariables.contains(parameter.variable)
    else { return nil }
    return parameter
  }

  /// A rate of the denominator at which the steady drift coefficient `b/(1 - b) - x` vanishes, if `x` is without it.
  func steadyDriftSolution(_ drift: Term) throws -> ProvedQuantity? {
    guard let parameter = solutionParameter(drift), case .subtract(_, let age) = drift else { return nil }
    let solution = age.agesRate
    let place = { (formula: Formula) in formula.substituting(.real(solution), for: parameter.variable) }
    let inDomain = parameter.hypotheses.map(place)
    let all = inDomain.reversed().reduce(place(drift.equals(0))) { .and($1, $0) }
    let own = parameter.variable
    let given = hypotheses.filter {
      !$0.freeVariables.contains(own) && !$0.freeVariables.contains(Variable("t", .index))
    }
    let others = description.parameters.map(\.variable).filter { $0 != own }
    let statement = try prove("steady drift solution", for: others, given: given, all) { prover in
      let nonnegative = try prover.nonnegative(age)
      try prover.know(nonnegative)
      try prover.know(prover.relation(Term(0).isLess(than: 1 + age), adding: nonnegative))
      let rest = try prover.know(prover.positive(1 / (1 + age)))
      let same = try prover.identity(solution, age / (1 + age))
      try prover.know(
        prover.relation(
          Term(0).isAtMost(solution), using: [(prover.nonnegative(age / (1 + age)), 1), (same, -1)]))
      try prover.know(prover.relation(Term(0).isLess(than: 1 - solution), using: [(rest, 1), (same, 1)]))
      return try .conjunction(
        inDomain.map { try prover.routine($0) } + [prover.routine(place(drift.equals(0)))])
    }
    return ProvedQuantity(term: solution, statement: statement)
  }

  /// When the steady drift coefficient vanishes.
  func steadyDriftCondition(_ drift: Term) throws -> BalanceCondition {
    let zero = drift.equals(0)
    let given = hypotheses.filter { !$0.freeVariables.contains(Variable("t", .index)) }
    let parameters = description.parameters.map(\.variable)
    if let constant = try constantCondition("steady drift condition", drift, for: parameters, given: given) {
      return constant
    }
    // b/(1-b) - a/(1-a) vanishes exactly if a = b, and b/(1-b) exactly if b = 0.
    func age(_ term: Term) -> Term? {
      guard case .divide(let rate, .subtract(1, let other)) = term, rate == other, case .parameter = rate
      else {
        return nil
      }
      return rate
    }
    var solved: (formula: Formula, factor: Term)?
    if case .subtract(let left, let right) = drift, let b = age(left), let a = age(right), a != b {
      solved = (a.equals(b), -((1 - a) * (1 - b)))
    } else if let b = age(drift) {
      solved = (b.equals(0), 1 - b)
    }
    if let (formula, factor) = solved, case .relation(_, let left, let right) = formula {
      let statement = try prove(
        "steady drift condition", for: parameters, given: given, .iff(zero, formula)
      ) { prover in
        try prover.equivalence(zero, formula) { prover, vanishes in
          try prover.identity(left, right, using: [(vanishes, factor)]).displayed()
        } backward: { prover, equal in
          try prover.identity(drift, 0, using: [(equal, 1 / factor)]).displayed()
        }
      }
      return .exactly(formula, statement)
    }
    guard case .subtract(let left, let right) = drift else { return .equation(zero) }
    let equation = right.equals(left)
    let statement = try prove(
      "steady drift condition", for: parameters, given: given, .iff(zero, equation)
    ) { prover in
      try prover.equivalence(zero, equation) { prover, vanishes in
        try prover.identity(right, left, using: [(vanishes, -1)])
      } backward: { prover, equal in
        try prover.identity(drift, 0, using: [(equal, -1)])
      }
    }
    return .exactly(equation, statement)
  }

  /// Whether a drift coefficient that is a number vanishes, or nil if it isn't one.
  private func constantCondition(
    _ part: String, _ drift: Term, for variables: [Variable], given: [Formula]
  ) throws -> BalanceCondition? {
    guard case .number(let value) = drift.withConstantsFound else { return nil }
    let zero = drift.equals(0)
    if value.isZero {
      return .always(try prove(part, for: variables, given: given, zero) { try $0.identity(drift, 0) })
    }
    let statement = try prove(part, for: variables, given: given, .not(zero)) { prover in
      try prover.refuting(zero) { prover, vanishes in
        try prover.falsity(using: [(vanishes, .number(value.reciprocal ?? 1))])
      }
    }
    return .never(statement)
  }

  /// When the drift coefficient vanishes at step t, solved where each side is one exponential or the newest gradient.
  func driftCondition(_ drift: Term) throws -> BalanceCondition {
    let zero = drift.equals(0)
    let later = hypotheses + [IndexTerm(2).isAtMost(t)]
    if let constant = try constantCondition("drift condition", drift, for: weightVariables, given: later) {
      return constant
    }
    if second.modes.contains(where: { $0.base == 1 }) {
      let prover = try Prover(lemmas: library, assuming: later)
      guard (try? prover.positive(drift)) != nil else { return .equation(zero) }
      return .never(
        try prove("drift condition", for: weightVariables, given: later, .not(zero)) { prover in
          let positive = try prover.positive(drift)
          return try prover.refuting(zero) { prover, vanishes in
            try prover.falsity(using: [(positive, 1), (vanishes, 1)])
          }
        })
    }
    guard second.modes.count == 1, second.impulse == nil, second.modes[0].base.isRate,
      second.modes[0].degree == 0
    else { return .equation(zero) }
    let b = second.modes[0].base
    let a: Term
    if first.modes.isEmpty {
      a = 0
    } else if first.modes.count == 1, first.impulse == nil, first.modes[0].degree == 0,
      first.modes[0].base.isRate, first.modes[0].base != b
    {
      a = first.modes[0].base
    } else {
      return .equation(zero)
    }
    let equal = a == 0 ? b.equals(0) : a.equals(b)
    if case .number(let one) = a, case .number(let other) = b {
      return .never(
        try prove("drift condition", for: weightVariables, given: later, .not(zero)) { prover in
          let (smaller, larger) = one < other ? (a, b) : (b, a)
          let order = try prover.lemma("mean-age-increasing", .real(smaller), .real(larger), .index(t))
          return try prover.refuting(zero) { prover, vanishes in
            try prover.falsity(using: [(order, 1), (vanishes, one < other ? 1 : -1)])
          }
        })
    }
    let statement = try prove(
      "drift condition", for: weightVariables, given: later,
      .iff(zero, equal)
    ) { prover in
      try prover.equivalence(zero, equal) { prover, vanishes in
        func impossible(_ prover: Prover, _ smaller: Term, _ larger: Term, _ sign: Term) throws -> Theorem {
          let order = try prover.lemma("mean-age-increasing", .real(smaller), .real(larger), .index(t))
          return try prover.absurd(equal, from: prover.falsity(using: [(order, 1), (vanishes, sign)]))
        }
        return try prover.comparing(a, b) { prover, less in
          try prover.know(less)
          return try impossible(prover, a, b, 1)
        } equal: { prover, same in
          try prover.relation(equal, using: [(same, a == 0 ? -1 : 1)])
        } greater: { prover, less in
          try prover.know(less)
          return try impossible(prover, b, a, -1)
        }
      } backward: { prover, same in
        try prover.rewriting(zero, with: [same]) { prover, rewritten in try prover.relation(rewritten) }
      }
    }
    return .exactly(equal, statement)
  }
}

extension Term {
  /// `x/(1 + x)`, the rate whose mean age is the term; with one division if the term is a quotient.
  fileprivate var agesRate: Term {
    if case .divide(let numerator, let denominator) = self { return numerator / (denominator + numerator) }
    return self / (1 + self)
  }
}
