import CrossValidation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Looks for values at which a claim is false.
///
/// Simple values come first; a find is made simpler as long as it stays one, and confirmed by the plain evaluator.
struct CounterexampleSearch {
  let stated: StatedClaim
  private let claim: Formula
  private let variables: [Variable]
  /// Hypotheses `x = e` that determine a variable.
  private let determined: [(variable: Variable, value: Term)]
  /// Hypotheses `t = 12` that say what an index is.
  private let fixed: [String: Int]
  /// What the indices of members run up to.
  private let ends: [String: IndexTerm]
  /// The claim as an inequality between a square and a quadratic form in one sequence.
  private let form: QuadraticForm?
  private let limits = EvaluationLimits(integerBits: 1 << 16, precisionBits: 512, steps: 200_000)

  init(_ stated: StatedClaim) {
    self.stated = stated
    claim = stated.claim.formula
    variables = stated.claim.variables
    var determined: [(variable: Variable, value: Term)] = []
    for hypothesis in stated.claim.hypotheses {
      guard case .relation(.equal, let left, let right) = hypothesis else { continue }
      for (side, other) in [(left, right), (right, left)] {
        guard case .parameter(let name) = side, !other.freeVariables.contains(Variable(name, .real)),
          !determined.contains(where: { $0.variable.name == name }),
          determined.allSatisfy({ !other.freeVariables.contains($0.variable) })
        else { continue }
        determined.append((Variable(name, .real), other))
        break
      }
    }
    self.determined = determined
    fixed = stated.claim.hypotheses.reduce(into: [:]) { fixed, hypothesis in
      guard case .indexRelation(.equal, let left, let right) = hypothesis else { return }
      for (side, other) in [(left, right), (right, left)] {
        if let name = side.soleVariable?.name, let value = other.literal,
          (0..<SampleValues.length).contains(value)
        {
          fixed[name] = value
        }
      }
    }
    ends = stated.claim.hypotheses.reduce(into: [:]) { ends, hypothesis in
      guard case .indexRelation(.lessOrEqual, let index, let end) = hypothesis,
        let variable = index.soleVariable, DefaultDomain(variable.name, .index) == .member
      else { return }
      ends[variable.name] = end
    }
    form = QuadraticForm(stated.claim.conclusion)
  }

  /// A point: for each variable the number of its value among those that are tried.
  private typealias Point = [Int]

  // MARK: Search

  /// Tries the points numbered in `range`.
  func counterexample(_ range: Range<Int>) -> Counterexample? {
    var generator = SplitMix64(seed: 2_014 &+ UInt64(range.lowerBound))
    for number in range {
      if Deadline.hasPassed { return nil }
      let point = point(number, &generator)
      guard isRefuted(bindings(point)) else { continue }
      let start = simplest(before: point).map(bindings) ?? bindings(point)
      if let found = confirmed(simplified(start)) ?? confirmed(bindings(point)) { return found }
    }
    return nil
  }

  /// The n-th point: first all variables small, then values drawn with a preference for the simple ones.
  private func point(_ number: Int, _ generator: inout SplitMix64) -> Point {
    if number == 0 { return variables.map { _ in 0 } }
    let spread = UInt64(number < 40 ? 4 : number < 400 ? 8 : number < 1_200 ? 24 : 128)
    return variables.map { _ in
      // The smaller of two draws favours simple values.
      min(Int(generator.next() % spread), Int(generator.next() % spread))
    }
  }

  private func pick<T>(_ values: [T], _ number: Int) -> T { values[number % values.count] }

  private func bindings(_ point: Point) -> [String: Binding] {
    var bindings: [String: Binding] = [:]
    var steps = 1
    var rates: [Rational] = []
    for (variable, number) in zip(variables, point) {
      switch variable.sort {
      case .real:
        let values: [Rational] =
          switch DefaultDomain(variable.name, .real) {
          case .decayRate: SampleValues.decayRates
          case .positive: SampleValues.positives
          case .stepCount, .member, nil: SampleValues.reals
          }
        let value = pick(values, number)
        bindings[variable.name] = .real(value)
        if variable.name.hasPrefix("beta") { rates.append(value) }
      case .index:
        var value = pick(SampleValues.indices, number)
        if DefaultDomain(variable.name, .index) == .stepCount { value = number % 6 + 1 }
        if let known = fixed[variable.name] { value = known }
        if variable.name == "t" { steps = value }
        bindings[variable.name] = .index(value)
      case .sequence: continue
      }
    }
    // An index of a member is within its range.
    for variable in variables {
      if let end = ends[variable.name], case .index(let value)? = bindings[variable.name],
        let last = PlainEvaluator(bindings).value(end), last > 0
      {
        bindings[variable.name] = .index((value + last - 1) % last + 1)
        steps = max(steps, min(last, SampleValues.length))
      }
    }
    for (variable, term) in determined {
      if let value = PlainEvaluator(bindings).value(term), value.lower == value.upper {
        bindings[variable.name] = .real(value.lower)
      }
    }
    let first = rates.first ?? .half
    let second = rates.count > 1 ? rates[1] : first
    for (variable, number) in zip(variables, point) {
      guard case .sequence(let arity) = variable.sort else { continue }
      if arity == 1 {
        let members =
          (number == 1 ? extremalMembers(of: variable, bindings) : nil)
          ?? SampleValues.sequence(
            number % SampleValues.sequenceCount, steps: steps, first: first, second: second)
        bindings[variable.name] = .sequence(SequenceValue(members, atZero: number % 3 == 2 ? 1 : 0))
      } else {
        bindings[variable.name] = .sequence(
          SequenceValue(arity: arity) { indices in
            Rational((indices.reduce(number) { $0 * 5 + $1 }) % 7 - 3)
          })
      }
    }
    return bindings
  }

  /// The gradients `b_k/a_k` that come nearest to refuting `(sum_k b_k g_k)^2 <= sum_k a_k g_k^2`.
  private func extremalMembers(of gradients: Variable, _ bindings: [String: Binding]) -> [Rational]? {
    guard let form, form.gradients == gradients else { return nil }
    func exact(_ term: Term, _ evaluator: PlainEvaluator) -> Rational? {
      guard let value = evaluator.value(term), value.lower == value.upper else { return nil }
      return value.lower
    }
    var members: [Rational] = []
    for k in 1...SampleValues.length {
      var unit = bindings
      let spike = (1...SampleValues.length).map { $0 == k ? Rational(1) : 0 }
      unit[gradients.name] = .sequence(SequenceValue(spike, atZero: 0))
      let evaluator = PlainEvaluator(unit)
      guard let b = exact(form.mean, evaluator), let a = exact(form.rest, evaluator) else { return nil }
      members.append(a.reciprocal.map { b * $0 } ?? 0)
      if case .index(let steps)? = bindings["t"], k >= steps { break }
    }
    // The first that isn't 0 is made 1.
    if let scale = members.first(where: { !$0.isZero })?.reciprocal { members = members.map { $0 * scale } }
    members += [Rational](repeating: 0, count: SampleValues.length - members.count)
    return members
  }

  private func sampling(_ bindings: [String: Binding]) -> QuantifierSampling {
    var steps = 2
    if case .index(let value)? = bindings["t"] { steps = value }
    func rate(_ name: String) -> Rational {
      if case .real(let value)? = bindings[name] { value } else { .half }
    }
    return SampleValues.sampling(
      steps: steps, first: rate(bindings["beta"] == nil ? "beta1" : "beta"),
      second: rate(bindings["beta"] == nil ? "beta2" : "beta"))
  }

  private func decision(_ bindings: [String: Binding]) -> Decision? {
    guard
      case .decided(let decision)? = try? FormulaCase(claim, bindings).check(
        sampling: sampling(bindings), limits: limits)
    else { return nil }
    return decision
  }

  private func isRefuted(_ bindings: [String: Binding]) -> Bool { decision(bindings)?.verdict == .refuted }

  /// Whether some simple point satisfies the hypotheses, so that the claim says something.
  var isSatisfiable: Bool {
    var generator = SplitMix64(seed: 2_014)
    return (0..<200).contains { decision(bindings(point($0, &generator))) != nil }
  }

  /// The first point at which the claim looks false on all samples of its quantifiers, which decides nothing by itself.
  func suspect(_ range: Range<Int>) -> [String: Binding]? {
    guard stated.claim.conclusion.isQuantified else { return nil }
    var generator = SplitMix64(seed: 2_014 &+ UInt64(range.lowerBound))
    for number in range {
      if Deadline.hasPassed { return nil }
      let bindings = bindings(point(number, &generator))
      if decision(bindings)?.verdict == .unwitnessed { return bindings }
    }
    return nil
  }

  // MARK: Simplification

  /// How many points are tried for each number of steps.
  private static let simplePoints = 70

  /// A point that refutes the claim after as few steps as possible, with values as simple as possible.
  private func simplest(before point: Point) -> Point? {
    let time = variables.firstIndex { $0.name == "t" && $0.sort == .index }
    let others = variables.indices.filter { $0 != time }
    let choices = SimplePoints(dimensions: others.count, limit: Self.simplePoints).points
    let steps = time.map { point[$0] % 6 } ?? 0
    for earlier in 0...steps {
      for choice in choices {
        if Deadline.hasPassed { return nil }
        var candidate = point
        if let time { candidate[time] = earlier }
        for (position, number) in zip(others, choice) { candidate[position] = number }
        if isConfirmed(bindings(candidate)) { return candidate }
      }
    }
    return nil
  }

  /// Whether the claim is certainly false at the point, by both evaluators.
  private func isConfirmed(_ bindings: [String: Binding]) -> Bool {
    isRefuted(bindings)
      && PlainEvaluator(bindings, samples: sampling(bindings)).holds(opened(bindings)) == false
  }

  /// The claim without its outer quantifiers.
  private func opened(_ bindings: [String: Binding]) -> Formula {
    stated.claim.hypotheses.reversed().reduce(stated.claim.conclusion) { .implies($1, $0) }
  }

  /// A counterexample with simpler values, each variable in turn.
  private func simplified(_ start: [String: Binding]) -> [String: Binding] {
    var current = start
    var attempts = 150
    func attempt(_ name: String, _ binding: Binding) -> Bool {
      guard attempts > 0, !Deadline.hasPassed else { return false }
      attempts -= 1
      var candidate = current
      candidate[name] = binding
      for (variable, term) in determined {
        guard variable.name != name, let value = PlainEvaluator(candidate).value(term),
          value.lower == value.upper
        else { continue }
        candidate[variable.name] = .real(value.lower)
      }
      guard isConfirmed(candidate) else { return false }
      current = candidate
      return true
    }
    /// Fewer steps, without the oldest members of the sequences.
    func attemptShifted(by shift: Int, to steps: Int) -> Bool {
      guard attempts > 0, !Deadline.hasPassed else { return false }
      attempts -= 1
      var candidate = current
      candidate["t"] = .index(steps)
      for variable in variables where variable.sort == .sequence(arity: 1) {
        guard case .sequence(let value)? = current[variable.name] else { continue }
        let members = (1...SampleValues.length).map { value.member(at: [$0 + shift]) ?? 0 }
        candidate[variable.name] = .sequence(SequenceValue(members, atZero: 0))
      }
      guard isConfirmed(candidate) else { return false }
      current = candidate
      return true
    }
    let fixed = Set(determined.map(\.variable.name))
    for variable in variables where variable.sort == .index {
      guard case .index(let value)? = current[variable.name] else { continue }
      for smaller in 0..<min(value, 6) {
        if attempt(variable.name, .index(smaller)) { break }
        if variable.name == "t", attemptShifted(by: value - smaller, to: smaller) { break }
      }
    }
    for variable in variables where variable.sort == .real && !fixed.contains(variable.name) {
      guard case .real(let value)? = current[variable.name] else { continue }
      let simple =
        variable.name.hasPrefix("beta")
        ? SampleValues.decayRates
        : DefaultDomain(variable.name, .real) == .positive
          ? SampleValues.positives : [0, 1, -1, 2, .half, -2, 3]
      for candidate in simple {
        if candidate == value { break }
        if attempt(variable.name, .real(candidate)) { break }
      }
    }
    for variable in variables where variable.sort == .sequence(arity: 1) {
      guard case .sequence(let value)? = current[variable.name] else { continue }
      let shown = shownLength(current)
      let all = (1...SampleValues.length).map { value.member(at: [$0]) ?? 0 }
      var members = all
      for position in shown..<SampleValues.length { members[position] = 0 }
      // The claim may look at members beyond the steps.
      let isShort = attempt(variable.name, .sequence(SequenceValue(members, atZero: 0)))
      if !isShort { members = all }
      for position in 0..<(isShort ? shown : SampleValues.length) {
        let kept = members[position]
        for candidate in [Rational(0), 1, -1, 2] {
          if candidate == kept { break }
          members[position] = candidate
          if attempt(variable.name, .sequence(SequenceValue(members, atZero: 0))) { break }
          members[position] = kept
        }
      }
    }
    return current
  }

  /// How many members of a sequence are shown: as many as there are steps.
  private func shownLength(_ bindings: [String: Binding]) -> Int {
    let largest = variables.compactMap { variable -> Int? in
      if case .index(let value)? = bindings[variable.name] { value } else { nil }
    }.max()
    return min(max(largest ?? 3, 1), SampleValues.length)
  }

  // MARK: Report

  /// A point at which the kernel has proved the claim false.
  func counterexample(at bindings: [String: Binding], disprovedBy theorem: Theorem) -> Counterexample {
    Counterexample(
      assignments: assignments(bindings), statement: stated.claim.conclusion, left: "", right: "", inner: [],
      disproof: theorem, bindings: bindings)
  }

  private func assignments(_ bindings: [String: Binding]) -> [Counterexample.Assignment] {
    let claim = opened(bindings)
    return variables.compactMap { variable in
      bindings[variable.name].map {
        Counterexample.Assignment(variable: variable, value: shown(variable, $0, bindings, claim))
      }
    }
  }

  /// The value with all members that the statement looks at, apart from zeros at the end.
  private func shown(
    _ variable: Variable, _ binding: Binding, _ bindings: [String: Binding], _ statement: Formula
  ) -> String {
    guard case .sequence(let value) = binding, value.arity == 1 else { return binding.description }
    var evaluator = PlainEvaluator(bindings, samples: sampling(bindings))
    var count = shownLength(bindings)
    evaluator.variables[variable] = .sequence { indices in
      let member = value.member(at: indices)
      if let member, !member.isZero { count = max(count, indices[0]) }
      return member.map { RationalInterval($0) }
    }
    _ = evaluator.holds(statement)
    let members = (1...count).compactMap { value.member(at: [$0])?.description }
    let zero = value.member(at: [0]).flatMap { $0.isZero ? nil : ", \(variable.name)[0] = \($0)" } ?? ""
    return "(" + members.joined(separator: ", ") + ")" + zero
  }

  private func confirmed(_ bindings: [String: Binding]) -> Counterexample? {
    guard isConfirmed(bindings), let failure = decision(bindings)?.failures.first else { return nil }
    let outer = Set(variables)
    let values = failure.environment.bindings.reduce(into: bindings) { $0[$1.key.name] = $1.value }
    let inner = failure.environment.bindings
      .filter { !outer.contains($0.key) && failure.statement.freeVariables.contains($0.key) }
      .map {
        Counterexample.Assignment(
          variable: $0.key, value: shown($0.key, $0.value, values, failure.statement))
      }
      .sorted { $0.variable.name < $1.variable.name }
    return Counterexample(
      assignments: assignments(bindings), statement: failure.statement, left: failure.left.exactDescription,
      right: failure.right.exactDescription, inner: inner, disproof: nil, bindings: bindings)
  }
}

extension Formula {
  /// Whether a quantifier occurs.
  fileprivate var isQuantified: Bool {
    switch self {
    case .falsity, .relation, .indexRelation: false
    case .not(let inner): inner.isQuantified
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.isQuantified || right.isQuantified
    case .forall, .exists: true
    }
  }
}
