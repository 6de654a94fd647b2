import CrossValidation
import ExactArithmetic
import NormalForms
import SymbolicAlgebra

extension CounterexampleSearch {
  /// How many points are tried for each number of steps.
  private static let simplePoints = 70

  /// A point that refutes the claim after as few steps as possible, with values as simple as possible.
  func simplest(before point: Point) -> Point? {
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
  func isConfirmed(_ bindings: [String: Binding]) -> Bool {
    isRefuted(bindings)
      && PlainEvaluator(bindings, samples: sampling(bindings)).holds(opened(bindings)) == false
  }

  /// The claim without its outer quantifiers.
  func opened(_ bindings: [String: Binding]) -> Formula {
    stated.claim.hypotheses.reversed().reduce(stated.claim.conclusion) { .implies($1, $0) }
  }

  /// A counterexample with simpler values, each variable in turn.
  func simplified(_ start: [String: Binding]) -> [String: Binding] {
    var current = start
    var attempts = 250
    func attempt(_ name: String, _ binding: Binding) -> Bool {
      guard attempts > 0, !Deadline.hasPassed else { return false }
      attempts -= 1
      var candidate = current
      candidate[name] = binding
      candidate = settled(candidate, except: name)
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
        candidate[variable.name] = .sequence(SequenceValue(members, elsewhere: 0))
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
      let end = simple.firstIndex(of: value) ?? simple.count
      let isSimpler = simple[..<end].contains { attempt(variable.name, .real($0)) }
      if isSimpler || end < simple.count { continue }
      let range = bounds.range(of: variable, PlainEvaluator(current))
      for candidate in Self.numbers(simplerThan: value, range) {
        if attempt(variable.name, .real(candidate)) { break }
      }
    }
    for variable in variables where variable.sort == .sequence(arity: 1) {
      guard case .sequence(let value)? = current[variable.name] else { continue }
      let shown = shownLength(current)
      let all = (1...SampleValues.length).map { value.member(at: [$0]) ?? 0 }
      var zero: Rational = 0
      func attemptMembers(_ members: [Rational]) -> Bool {
        attempt(variable.name, .sequence(SequenceValue(members, atZero: zero, elsewhere: 0)))
      }
      if let kept = value.member(at: [0]), !kept.isZero, !attemptMembers(all) { zero = kept }
      var members = all
      for position in shown..<SampleValues.length { members[position] = 0 }
      // The claim may look at members beyond the steps.
      let isShort = attemptMembers(members)
      if !isShort { members = all }
      for position in 0..<(isShort ? shown : SampleValues.length) {
        let kept = members[position]
        for candidate in [Rational(0), 1, -1, 2] + Self.wholeNumbers(below: kept) {
          if candidate == kept { break }
          members[position] = candidate
          if attemptMembers(members) { break }
          members[position] = kept
        }
      }
    }
    return current
  }

  /// How many members of a sequence are shown: as many as there are steps.
  func shownLength(_ bindings: [String: Binding]) -> Int {
    let largest = variables.compactMap { variable -> Int? in
      if case .index(let value)? = bindings[variable.name] { value } else { nil }
    }.max()
    return min(max(largest ?? 3, 1), SampleValues.length)
  }

  /// Numbers that are nearer to 0 or have a smaller denominator, the simplest first.
  private static func numbers(simplerThan value: Rational, _ range: VariableBounds.Range) -> [Rational] {
    let inside = Rational.simplest(above: range.lower, below: range.upper).map { [$0] } ?? []
    let ends = [range.lower, range.upper].compactMap { $0 }
    return (inside + ends + wholeNumbers(below: value) + halves).filter {
      range.contains($0) && $0.weight < value.weight
    }
  }

  private static let halves = [3, -3, 5, -5].compactMap { Rational($0, over: 2) }

  /// Whole numbers of the sign of a number and nearer to 0.
  private static func wholeNumbers(below value: Rational) -> [Rational] {
    [3, 4, 5, 6, 8, 10, 11, 12, 16, 20, 50, 100, 101, 1_000].map { value.signum < 0 ? -$0 : $0 }
      .filter { $0.magnitude < value.magnitude }
  }
}

extension Rational {
  /// How much there is to read in a fraction.
  fileprivate var weight: Rational { magnitude + Rational(4 * denominator) }
}
