import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

extension CounterexampleSearch {
  /// A point: for each variable the number of its value among those that are tried.
  typealias Point = [Int]

  /// Where the values of a point come from.
  enum Source {
    /// Simple values, the same for all claims.
    case simple
    /// Values that the numbers in the claim suggest, and values far out.
    case suggested(SuggestedValues)
  }

  /// The values at a point, within the ranges that the hypotheses give the variables.
  func bindings(_ point: Point, _ source: Source = .simple) -> [String: Binding] {
    var evaluator = PlainEvaluator([:])
    var bindings: [String: Binding] = [:]
    func bind(_ variable: Variable, _ value: Binding) {
      bindings[variable.name] = value
      evaluator.variables[variable] = PlainEvaluator.Value(value)
    }
    var steps = 1
    var rates: [Rational] = []
    for (variable, number) in zip(variables, point) {
      let range = bounds.range(of: variable, evaluator)
      switch variable.sort {
      case .real:
        let value = real(variable, number, range, source)
        bind(variable, .real(value))
        if variable.name.hasPrefix("beta") { rates.append(value) }
      case .index:
        let value = fixed[variable.name] ?? index(variable, number, range, source)
        if variable.name == "t" { steps = value }
        bind(variable, .index(value))
      case .sequence: continue
      }
    }
    // An index of a member is within its range.
    for variable in variables {
      if let end = ends[variable.name], case .index(let value)? = bindings[variable.name],
        let last = evaluator.value(end), last > 0
      {
        bind(variable, .index((value + last - 1) % last + 1))
        steps = max(steps, min(last, SampleValues.length))
      }
    }
    bindings = settled(bindings)
    let first = rates.first ?? .half
    let second = rates.count > 1 ? rates[1] : first
    for (variable, number) in zip(variables, point) {
      guard case .sequence(let arity) = variable.sort else { continue }
      if arity == 1 {
        var members =
          (number == 1 ? extremalMembers(of: variable, bindings) : nil)
          ?? SampleValues.sequence(
            number % SampleValues.sequenceCount, steps: steps, first: first, second: second)
        if case .suggested(let values) = source {
          let scale = values.reals[number / SampleValues.sequenceCount % values.reals.count]
          if !scale.isZero { members = members.map { $0 * scale } }
        }
        bindings[variable.name] = .sequence(
          SequenceValue(members, atZero: number % 3 == 2 ? 1 : 0, elsewhere: 0))
      } else {
        bindings[variable.name] = .sequence(
          SequenceValue(arity: arity) { indices in
            Rational((indices.reduce(number) { $0 * 5 + $1 }) % 7 - 3)
          })
      }
    }
    return bindings
  }

  /// The values with those variables put right that hypotheses determine.
  func settled(_ bindings: [String: Binding], except name: String? = nil) -> [String: Binding] {
    var bindings = bindings
    // As often as one may depend on another.
    for _ in determined {
      for (variable, term) in determined where variable.name != name {
        if let value = PlainEvaluator(bindings).exactValue(term) { bindings[variable.name] = .real(value) }
      }
    }
    return bindings
  }

  private func pick<T>(_ values: [T], _ number: Int) -> T { values[number % values.count] }

  private func real(
    _ variable: Variable, _ number: Int, _ range: VariableBounds.Range, _ source: Source
  ) -> Rational {
    let domain = DefaultDomain(variable.name, .real)
    let value: Rational
    switch source {
    case .simple:
      value =
        switch domain {
        case .decayRate: pick(SampleValues.decayRates, number)
        case .positive: pick(SampleValues.positives, number)
        case .stepCount, .member, nil: pick(SampleValues.reals, number)
        }
    case .suggested(let values):
      let suggested = domain == .decayRate && !values.decayRates.isEmpty ? values.decayRates : values.reals
      // Half of the values come from a range that the claim gives.
      let isGiven =
        domain == .decayRate
        ? range.lower != 0 || range.upper != 1 || !range.includesLower
        : range.lower != nil || range.upper != nil
      value = pick(suggested, isGiven ? number / 2 : number)
      if isGiven, number % 2 == 0 {
        let inside = range.values
        if !inside.isEmpty { return pick(inside, number / 2) }
      }
    }
    if range.contains(value) { return value }
    let inside = range.values
    return inside.isEmpty ? value : pick(inside, number)
  }

  private func index(
    _ variable: Variable, _ number: Int, _ range: VariableBounds.Range, _ source: Source
  ) -> Int {
    var value: Int
    switch source {
    case .simple:
      value = pick(SampleValues.indices, number)
      if DefaultDomain(variable.name, .index) == .stepCount { value = number % 6 + 1 }
    case .suggested(let values): value = pick(values.indices, number)
    }
    // The members of sequences are tried up to a fixed number.
    if hasSequences, value > SampleValues.length { value = value % SampleValues.length + 1 }
    if range.contains(Rational(value)) { return value }
    let inside = range.indices
    return inside.isEmpty ? value : pick(inside, number)
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
      unit[gradients.name] = .sequence(SequenceValue(spike, elsewhere: 0))
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
}
