import Automation
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
  let claim: Formula
  let variables: [Variable]
  /// Hypotheses `x = e` that determine a variable.
  let determined: [(variable: Variable, value: Term)]
  /// Hypotheses `t = 12` that say what an index is.
  let fixed: [String: Int]
  /// What the indices of members run up to.
  let ends: [String: IndexTerm]
  /// The claim as an inequality between a square and a quadratic form in one sequence.
  let form: QuadraticForm?
  /// The ranges that hypotheses give the variables.
  let bounds: VariableBounds
  let hasSequences: Bool
  /// Whether values are tried for variables that are quantified inside the claim.
  private let hasSamples: Bool
  /// The claim as it is evaluated.
  private let prepared: PreparedStatement?
  /// The points that have been looked at.
  private let record = Record()
  private static let limits = EvaluationLimits(integerBits: 1 << 16, precisionBits: 512, steps: 200_000)

  init(_ stated: StatedClaim) {
    self.stated = stated
    claim = stated.claim.formula
    hasSamples = (stated.claim.hypotheses + [stated.claim.conclusion]).contains(where: \.isQuantified)
    prepared = try? PreparedStatement(claim, limits: Self.limits)
    variables = stated.claim.variables
    let hasSequences = variables.contains { if case .sequence = $0.sort { true } else { false } }
    self.hasSequences = hasSequences
    bounds = VariableBounds(stated.claim.hypotheses)
    var determined: [(variable: Variable, value: Term)] = []
    for hypothesis in stated.claim.hypotheses {
      guard case .relation(.equal, let left, let right) = hypothesis else { continue }
      for (side, other) in [(left, right), (right, left)] {
        guard case .parameter(let name) = side, !other.freeVariables.contains(Variable(name, .real)),
          !determined.contains(where: { $0.variable.name == name }),
          !Self.basis(of: other, determined).contains(Variable(name, .real))
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
          (0..<(hasSequences ? SampleValues.length : Self.largestIndex)).contains(value)
        {
          fixed[name] = value
        }
      }
    }
    ends = stated.claim.hypotheses.reduce(into: [:]) { ends, hypothesis in
      guard case .indexRelation(.lessOrEqual, let index, let end) = hypothesis,
        let variable = index.soleVariable, DefaultDomain(variable.name, .index) == .member,
        stated.claim.hypotheses.contains(IndexTerm(1).isAtMost(index))
      else { return }
      ends[variable.name] = end
    }
    form = QuadraticForm(stated.claim.conclusion)
  }

  /// The variables that a term depends on, with those on which determined ones depend.
  private static func basis(
    of term: Term, _ determined: [(variable: Variable, value: Term)]
  ) -> Set<Variable> {
    var basis: Set<Variable> = []
    var pending = Array(term.freeVariables)
    while let next = pending.popLast() {
      guard basis.insert(next).inserted else { continue }
      for (variable, value) in determined where variable == next { pending += value.freeVariables }
    }
    return basis
  }

  /// The largest value that is given to an index of a claim without sequences.
  private static let largestIndex = 10_000

  /// What a search has seen.
  private final class Record {
    var seen: Set<[Rational]> = []
    /// The points that met the hypotheses and at which the claim could be evaluated.
    var evaluated = 0
  }

  /// How many points met the hypotheses and had the claim evaluated there.
  var evaluatedPoints: Int { record.evaluated }

  // MARK: Search

  /// Tries the points numbered in `range`, without the first ones if those were tried before.
  func counterexample(_ range: Range<Int>, after tried: Int = 0) -> Counterexample? {
    var generator = SplitMix64(seed: 2_014 &+ UInt64(range.lowerBound))
    for number in range {
      if Deadline.hasPassed { return nil }
      let point = point(number, &generator)
      guard number >= tried, refutes(bindings(point)) else { continue }
      let start = simplest(before: point).map { bindings($0) } ?? bindings(point)
      if let found = confirmed(simplified(start)) ?? confirmed(bindings(point)) { return found }
    }
    return nil
  }

  /// Whether the claim is false at one of the points numbered in `range`.
  func isRefuted(within range: Range<Int>) -> Bool {
    var generator = SplitMix64(seed: 2_014 &+ UInt64(range.lowerBound))
    return range.contains { !Deadline.hasPassed && refutes(bindings(point($0, &generator))) }
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

  /// Tries values that the numbers in the claim suggest: for one variable at a time, for all alike, then mixed.
  func suggestedCounterexample(mixed: Int) -> Counterexample? {
    guard !variables.isEmpty else { return nil }
    let values = SuggestedValues(stated.claim)
    let counts = variables.map { variable in
      switch variable.sort {
      case .real:
        2 * (DefaultDomain(variable.name, .real) == .decayRate ? values.decayRates : values.reals).count
      case .index: values.indices.count
      case .sequence: SampleValues.sequenceCount * values.reals.count
      }
    }
    func tried(_ point: Point) -> Counterexample? {
      let bindings = bindings(point, .suggested(values))
      guard refutes(bindings) else { return nil }
      return confirmed(simplified(bindings)) ?? confirmed(bindings)
    }
    for number in 0..<(2 * values.reals.count) {
      for position in variables.indices.prefix(6) where number < counts[position] {
        if Deadline.hasPassed { return nil }
        var point = variables.map { _ in 0 }
        // A sequence is constant first.
        point[position] = counts[position] > 1_000 ? number * SampleValues.sequenceCount : number
        if let found = tried(point) { return found }
      }
      if let found = tried(counts.map { min(number, $0 - 1) }) { return found }
    }
    var generator = SplitMix64(seed: 1_412)
    for _ in 0..<mixed {
      if Deadline.hasPassed { return nil }
      let point = counts.map { count in
        min(Int(generator.next() % UInt64(count)), Int(generator.next() % UInt64(count)))
      }
      if let found = tried(point) { return found }
    }
    return nil
  }

  /// Follows lines parallel to the axes from some simple points, trying every part of them into which the zeros of the
  /// compared differences divide them, and going on from where a difference is least.
  ///
  /// This decides a claim about polynomials in one variable.
  func counterexampleOnLines(from starts: Range<Int>) -> Counterexample? {
    let numbers = variables.filter { variable in
      variable.sort == .real && !determined.contains { $0.variable == variable }
    }
    guard !numbers.isEmpty else { return nil }
    let critical = CriticalValues(stated.claim)
    var generator = SplitMix64(seed: 2_014 &+ UInt64(starts.lowerBound))
    for start in starts {
      // Each value once for all variables: a line leaves one of them open.
      let spread = SampleValues.spread
      var place = bindings(
        start < spread
          ? variables.map { _ in start }
          : variables.map { _ in Int(generator.next() % UInt64(spread)) })
      var least = margin(place)
      sweeps: for _ in 0..<4 {
        let before = least
        for variable in numbers {
          let line = place
          for value in critical.values(of: variable, PlainEvaluator(line)) {
            if Deadline.hasPassed { return nil }
            var candidate = line
            candidate[variable.name] = .real(value)
            candidate = settled(candidate, except: variable.name)
            guard let verdict = verdict(ofNew: candidate) else { continue }
            if verdict == .refuted,
              let found = confirmed(simplified(candidate)) ?? confirmed(candidate)
            {
              return found
            }
            if let margin = margin(candidate), margin < least ?? .infinity {
              (place, least) = (candidate, margin)
            }
          }
        }
        if least == before || numbers.count == 1 { break sweeps }
      }
    }
    return nil
  }

  /// By how much the conclusion holds, if it is an inequality.
  private func margin(_ bindings: [String: Binding]) -> Double? {
    guard case .relation(let relation, let left, let right) = stated.claim.conclusion, relation != .equal
    else { return nil }
    return PlainEvaluator(bindings).value(right - left)?.lower.doubleValue
  }

  /// The verdict at a point that hasn't been seen and meets the hypotheses.
  private func verdict(ofNew bindings: [String: Binding]) -> Verdict? {
    var key: [Rational] = []
    for variable in variables {
      switch bindings[variable.name] {
      case .real(let value): key.append(value)
      case .index(let value): key.append(Rational(value))
      case .sequence(let value):
        for k in 0..<(value.arity == 1 ? SampleValues.length : 4) {
          key.append(value.member(at: value.arity == 1 ? [k] : [k, 1]) ?? 0)
        }
      case nil: continue
      }
    }
    guard record.seen.insert(key).inserted, let verdict = decision(bindings)?.verdict else { return nil }
    if verdict != .unknown { record.evaluated += 1 }
    return verdict
  }

  /// Whether the claim is false at a point that hasn't been seen.
  private func refutes(_ bindings: [String: Binding]) -> Bool { verdict(ofNew: bindings) == .refuted }

  func sampling(_ bindings: [String: Binding]) -> QuantifierSampling {
    guard hasSamples else { return .none }
    var steps = 2
    if case .index(let value)? = bindings["t"] { steps = value }
    func rate(_ name: String) -> Rational {
      if case .real(let value)? = bindings[name] { value } else { .half }
    }
    return SampleValues.sampling(
      steps: steps, first: rate(bindings["beta"] == nil ? "beta1" : "beta"),
      second: rate(bindings["beta"] == nil ? "beta2" : "beta"))
  }

  func decision(_ bindings: [String: Binding]) -> Decision? {
    guard case .decided(let decision)? = try? prepared?.check(bindings, sampling: sampling(bindings)) else {
      return nil
    }
    return decision
  }

  private func decision(of claim: Formula, _ bindings: [String: Binding]) -> Decision? {
    guard
      case .decided(let decision)? = try? FormulaCase(claim, bindings).check(
        sampling: sampling(bindings), limits: Self.limits)
    else { return nil }
    return decision
  }

  func isRefuted(_ bindings: [String: Binding]) -> Bool { decision(bindings)?.verdict == .refuted }

  /// Whether some simple point satisfies the hypotheses, so that the claim says something.
  var isSatisfiable: Bool {
    var generator = SplitMix64(seed: 2_014)
    return (0..<200).contains { decision(bindings(point($0, &generator))) != nil }
  }

  /// The first point at which the claim looks false on all samples of its quantifiers, which decides nothing by itself.
  func suspect(_ range: Range<Int>) -> [String: Binding]? {
    guard claim.matrix.isQuantified else { return nil }
    var generator = SplitMix64(seed: 2_014 &+ UInt64(range.lowerBound))
    return firstSuspect(range.lazy.map { point($0, &generator) })
  }

  /// The first point of the same kind among all combinations of the simplest values.
  func suspectOnGrid() -> [String: Binding]? {
    guard claim.matrix.isQuantified, !hasSequences, variables.count <= 5 else { return nil }
    let counts = variables.map { $0.sort == .real && DefaultDomain($0.name, .real) == nil ? 4 : 3 }
    return firstSuspect(
      (0..<counts.reduce(1, *)).lazy.map { number in
        var rest = number
        return counts.map { count in
          defer { rest /= count }
          return rest % count
        }
      })
  }

  private func firstSuspect(_ points: some Sequence<Point>) -> [String: Binding]? {
    let claim = withQuantifiedPremisesInside
    for point in points {
      if Deadline.hasPassed { return nil }
      let bindings = bindings(point)
      if let verdict = decision(of: claim, bindings)?.verdict, verdict == .unwitnessed || verdict == .refuted
      {
        return bindings
      }
    }
    return nil
  }

  /// The claim with hypotheses that have quantifiers as a part of the conclusion, where they need not be decided.
  private var withQuantifiedPremisesInside: Formula {
    var premises = stated.claim.hypotheses
    var conclusion = stated.claim.conclusion
    while case .implies(let premise, let inner) = conclusion {
      premises.append(premise)
      conclusion = inner
    }
    for premise in premises.reversed() where premise.isQuantified {
      conclusion = .or(.not(premise), conclusion)
    }
    return Claim(
      stated.claim.name, for: stated.claim.variables, given: premises.filter { !$0.isQuantified }, conclusion
    ).formula
  }
}

extension CounterexampleSearch {
  /// The first point that meets the hypotheses, where a quantified claim may be false though no sample shows it.
  var plainPoint: [String: Binding]? {
    guard stated.claim.conclusion.isQuantified else { return nil }
    var generator = SplitMix64(seed: 2_014)
    return (0..<24).lazy.map { bindings(point($0, &generator)) }.first { decision($0) != nil }
  }
}

extension Formula {
  /// What the outer universal quantifiers range over.
  fileprivate var matrix: Formula {
    if case .forall(_, let body) = self { body.matrix } else { self }
  }

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
