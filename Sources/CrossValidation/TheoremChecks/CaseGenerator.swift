import Automation
import ExactArithmetic
import SymbolicAlgebra

/// Values for the variables of a claim.
struct CaseGenerator {
  let data: SampleData

  /// Values by variable name, together with what they were made from.
  struct Case {
    var bindings: [String: Binding]
    /// The decay rates and gradients that the running optimizer can be given, if the claim is about any.
    var rates: SampleData.DecayRates?
    var kind: SampleData.SequenceKind?
    var steps: Int
    /// Values for quantifiers inside the claim, by the name of the variable.
    var inner: [String: [Binding]] = [:]
  }

  /// All cases that are tried for a claim; most claims exclude some by their hypotheses.
  func cases(for claim: Claim) -> [Case] {
    let sorts = Dictionary(
      claim.variables.map { ($0.name, $0.sort) }, uniquingKeysWith: { first, _ in first })
    if claim.name.hasPrefix("rounding-error-bound/") { return roundingCases(claim) }
    if sorts["G"] == .sequence(arity: 2) { return randomGradients(sorts) }
    if sorts["d"] == .index { return coordinates(sorts) }
    if claim.variables.isEmpty { return closedCases }
    if claim.variables.contains(where: { $0.name.hasPrefix("tau") }) { return flowCases(claim) }
    return gradientCases(claim)
  }

  // MARK: Claims about one gradient sequence

  private func gradientCases(_ claim: Claim) -> [Case] {
    let variables = claim.variables
    let sequences = variables.filter { if case .sequence(arity: 1) = $0.sort { true } else { false } }
    let steps = variables.contains { $0.name == "t" && $0.sort == .index } ? data.steps : [1]
    let usesRates = variables.contains { $0.name.hasPrefix("beta") }
    let hasFreeNumber = variables.contains { $0.sort == .real && !$0.name.hasPrefix("beta") }
    // Each sample of an inner quantifier is a case of its own, and over long runs adds nothing but work.
    let isQuantified = ([claim.conclusion] + claim.hypotheses).contains(
      where: \.quantifiesOverNumbersOrSequences)
    var cases: [Case] = []
    for count in steps where !isQuantified || count <= 10 || steps.count == 1 {
      for (position, rates) in data.rates.enumerated() where !usesRates && position == 0 || usesRates {
        // Exact numbers of thousands of digits are slow; long runs use the rates with the shortest fractions first.
        if count > 100 && position > 1 || count > 10 && position > 5 { continue }
        var kinds = sequences.isEmpty ? [SampleData.SequenceKind.constant] : data.kinds(steps: count)
        // Several values of the drift's own numbers, for want of gradients to vary.
        if sequences.isEmpty && variables.contains(where: { $0.name == "a" }) {
          kinds = Array(repeating: .constant, count: count <= 10 ? 3 : 1)
        }
        if count > 100 && position == 1 { kinds = [kinds[0]] }
        if count > 10 && hasFreeNumber {
          // Polynomials in a further number multiply the digits: one long run of each length has to do.
          if position > 0 { continue }
          kinds = [kinds[0]] + kinds.filter { if case .user = $0 { true } else { false } }
        }
        for (round, kind) in kinds.enumerated() {
          guard let gradients = data.gradients(kind, steps: count, rates: rates) else { continue }
          var bindings: [String: Binding] = [:]
          for (number, sequence) in sequences.enumerated() {
            let other = kinds[(round + number) % kinds.count]
            let values =
              number == 0 ? gradients : data.gradients(other, steps: count, rates: rates) ?? gradients
            bindings[sequence.name] = .sequence(SequenceValue(values))
          }
          for (number, variable) in variables.enumerated() {
            switch variable.sort {
            case .real: bindings[variable.name] = .real(real(variable.name, rates, round + number))
            case .index:
              bindings[variable.name] = .index(variable.name == "t" ? count : (round + number) % 4 + 1)
            case .sequence: continue
            }
          }
          var sample = Case(
            bindings: bindings, rates: rates, kind: sequences.isEmpty ? nil : kind, steps: count)
          if claim.name.hasPrefix("drift-") {
            sample.kind = .drift
            sample.inner = driftSamples(bindings, steps: count)
          }
          cases.append(sample)
        }
      }
    }
    return cases
  }

  private func real(_ name: String, _ rates: SampleData.DecayRates, _ round: Int) -> Rational {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    switch name {
    case "beta", "beta1": return rates.beta1
    case "beta2": return rates.beta2
    case "epsilon", "eps": return [rational(1, 1_000), rational(1, 8)][round % 2]
    case "e": return [rational(1, 10), rational(-1, 100), 0][round % 3]
    default: return [2, rational(-1, 3), rational(5, 7), -4, rational(1, 100)][round % 5]
    }
  }

  // MARK: Claims without variables

  /// Rates, a step and the gradients that are extremal for them, where a bound on the update can fail.
  private var closedCases: [Case] {
    let first = Rational(9, over: 10) ?? 0
    let choices = [
      (Rational(999, over: 1_000), 210), (Rational(19, over: 20), 2), (Rational(99, over: 100), 2),
    ]
    return choices.compactMap { second, steps in
      guard let second, let gradients = data.gradients(.extremal, steps: steps, rates: .init(first, second))
      else {
        return nil
      }
      return Case(
        bindings: [:], rates: nil, kind: nil, steps: steps,
        inner: [
          "beta1": [.real(first)], "beta2": [.real(second)], "t": [.index(steps)],
          "g": [.sequence(SequenceValue(gradients))],
        ])
    }
  }

  // MARK: Claims about random gradients

  /// Outcomes of which the hypotheses of stationarity, and of uncorrelated gradients, are true.
  private func randomGradients(_ sorts: [String: Sort]) -> [Case] {
    let rates = [Rational(9, over: 10), Rational(1, over: 2), .zero].compactMap { $0 }
    var cases: [Case] = []
    for beta in rates {
      for steps in [1, 2, 3] {
        let half = Rational.half
        let mean = Rational(2, over: 3) ?? 1
        if sorts["s2"] != nil {
          // Independent fair coins: each step's gradient is mean + 1/2 or mean - 1/2.
          let outcomes = 1 << steps
          guard let share = Rational(1, over: outcomes) else { continue }
          let rows = (0..<outcomes).map { outcome in
            (0..<steps).map { outcome >> $0 & 1 == 1 ? mean + half : mean - half }
          }
          cases.append(
            outcomeCase(
              beta, steps, Array(repeating: share, count: outcomes), rows,
              ["mu": .real(mean), "s2": .real(half * half)]))
        } else {
          // Gradients that differ between outcomes and not in time.
          let rows = [Array(repeating: mean, count: steps), Array(repeating: -half, count: steps)]
          guard let third = Rational(1, over: 3) else { continue }
          let first = third * mean - (1 - third) * half
          let second = third * mean * mean + (1 - third) * half * half
          for value in [first, second] {
            cases.append(outcomeCase(beta, steps, [third, 1 - third], rows, ["mu": .real(value)]))
          }
        }
      }
    }
    return cases
  }

  private func outcomeCase(
    _ beta: Rational, _ steps: Int, _ probabilities: [Rational], _ rows: [[Rational]],
    _ extra: [String: Binding]
  ) -> Case {
    var bindings: [String: Binding] = [
      "beta": .real(beta), "t": .index(steps), "n": .index(probabilities.count),
      "pi": .sequence(SequenceValue(probabilities)), "G": .sequence(SequenceValue(rows: rows)),
    ]
    bindings.merge(extra) { first, _ in first }
    return Case(bindings: bindings, rates: nil, kind: nil, steps: steps)
  }

  // MARK: Claims about coordinates

  /// Moments and bounds in d dimensions, with directions inside, at and outside the bounds.
  private func coordinates(_ sorts: [String: Sort]) -> [Case] {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    let moments: [Rational] = [rational(1, 2), -3, 0, rational(7, 5)]
    let bounds: [Rational] = [1, rational(2, 3), 5, 0]
    let inside: [Rational] = [rational(-1, 2), rational(1, 3), 4, 0]
    let optimal: [Rational] = [1, rational(-2, 3), 0, 0]
    var cases: [Case] = []
    for dimension in 0...4 {
      for direction in [inside, optimal] {
        var bindings: [String: Binding] = ["d": .index(dimension)]
        if sorts["m"] != nil { bindings["m"] = .sequence(SequenceValue(Array(moments.prefix(dimension)))) }
        if sorts["b"] != nil { bindings["b"] = .sequence(SequenceValue(Array(bounds.prefix(dimension)))) }
        if sorts["u"] != nil { bindings["u"] = .sequence(SequenceValue(Array(direction.prefix(dimension)))) }
        cases.append(Case(bindings: bindings, rates: nil, kind: nil, steps: dimension))
      }
    }
    return cases
  }
}

extension Formula {
  /// Whether the formula speaks of all, or of some, numbers or sequences.
  var quantifiesOverNumbersOrSequences: Bool {
    switch self {
    case .falsity, .relation, .indexRelation: false
    case .not(let inner): inner.quantifiesOverNumbersOrSequences
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.quantifiesOverNumbersOrSequences || right.quantifiesOverNumbersOrSequences
    case .forall(let binder, let body), .exists(let binder, let body):
      binder.sort != .index || body.quantifiesOverNumbersOrSequences
    }
  }
}
