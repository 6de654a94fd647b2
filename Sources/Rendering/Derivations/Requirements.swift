import ProofKernel
import SymbolicAlgebra

/// What an inference by arithmetic can't do without.
///
/// Proofs hand arithmetic every condition that could matter and unfold every definition in sight. What the step really
/// needs is found by asking the kernel for the same conclusion from less.
struct Requirements {
  /// The premises that are needed.
  let premises: [Theorem]
  /// The definitions that must be unfolded.
  let definitions: [Definition]
  /// What the step does, unless it only rewrites with a premise or a definition.
  let method: Reason?

  /// The requirements of an `arithmetic` or `indexArithmetic` inference, or of one whose conclusion is folded.
  init(of theorem: Theorem) {
    switch theorem.record.inference {
    case .indexArithmetic:
      var premises = theorem.record.premises
      for position in premises.indices.reversed() {
        var fewer = premises
        fewer.remove(at: position)
        if (try? Theorem.infer(theorem.record.inference, from: fewer)) != nil { premises = fewer }
      }
      self.premises = premises
      definitions = []
      method = nil
    default:
      guard var step = ArithmeticStep(theorem) else {
        premises = theorem.record.premises
        definitions = theorem.record.foldedDefinitions
        method = nil
        return
      }
      step.dropDefinitions()
      step.dropFacts()
      premises = step.premises
      definitions = step.definitions
      method = step.method
    }
  }
}

extension ProofRecord {
  fileprivate var foldedDefinitions: [Definition] {
    if case .folding(_, let definitions) = inference { definitions } else { [] }
  }
}

/// A use of the normal form that is tried with fewer facts and definitions.
private struct ArithmeticStep {
  let goal: Formula
  let multipliers: [Term]
  /// Before their definitions are unfolded.
  let combined: [Theorem]
  var facts: [Theorem]
  var definitions: [Definition]

  init?(_ theorem: Theorem) {
    var arithmetic = theorem
    if case .folding(let goal, let definitions) = theorem.record.inference {
      arithmetic = theorem.record.premises[0]
      self.goal = goal
      self.definitions = definitions
    } else {
      goal = theorem.conclusion
      definitions = []
    }
    guard case .arithmetic(_, let multipliers) = arithmetic.record.inference else { return nil }
    self.multipliers = multipliers
    let premises = arithmetic.record.premises
    let unfolded = Inference.unfolding(definitions)
    combined = premises.prefix(multipliers.count).map { premise in
      premise.record.inference == unfolded ? premise.record.premises[0] : premise
    }
    facts = Array(premises.dropFirst(multipliers.count))
  }

  /// Those with a multiplier other than 0, and the facts.
  var premises: [Theorem] { zip(combined, multipliers).filter { $0.1 != 0 }.map(\.0) + facts }

  private var unfoldedGoal: Formula { goal.unfolding(definitions) }

  private var holds: Bool {
    do {
      let unfolded = try combined.map { try Theorem.infer(.unfolding(definitions), from: [$0]) }
      _ = try Theorem.infer(.arithmetic(unfoldedGoal, multipliers: multipliers), from: unfolded + facts)
      return true
    } catch {
      return false
    }
  }

  mutating func dropDefinitions() {
    // Definitions are listed from the outside to the inside, and a reader misses the inner ones least.
    for definition in definitions.reversed() {
      var smaller = self
      smaller.definitions.removeAll { $0 == definition }
      if smaller.holds { self = smaller }
    }
  }

  mutating func dropFacts() {
    for position in facts.indices.reversed() {
      var smaller = self
      smaller.facts.remove(at: position)
      if smaller.holds { self = smaller }
    }
  }

  // MARK: Method

  var method: Reason? {
    guard case .relation(let relation, let left, let right) = unfoldedGoal else {
      return .algebra
    }
    if relation == .equal, left == right || isRewriting(left, right) { return nil }
    let usesSums = combined.contains { $0.conclusion.unfolding(definitions).containsSum }
    return left.containsSum != right.containsSum && !usesSums ? .summation : .algebra
  }

  /// Whether one side becomes the other by rewriting with the one equation that is used.
  private func isRewriting(_ left: Term, _ right: Term) -> Bool {
    guard combined.count == 1,
      case .relation(.equal, let old, let new) = combined[0].conclusion.unfolding(definitions)
    else { return false }
    func rewrites(_ start: Term, _ end: Term) -> Bool {
      start.template(for: old).instantiated(with: [.real(new)]) == end
        || start.template(for: new).instantiated(with: [.real(old)]) == end
    }
    return rewrites(left, right) || rewrites(right, left)
  }
}

extension Formula {
  /// Whether a finite sum occurs in the relation.
  fileprivate var containsSum: Bool {
    guard case .relation(_, let left, let right) = self else { return false }
    return left.containsSum || right.containsSum
  }
}

extension Term {
  /// Whether a finite sum occurs, those inside definitions not counted.
  fileprivate var containsSum: Bool {
    switch self {
    case .sum: true
    case .number, .parameter, .bound, .index, .kronecker: false
    case .element(let sequence, _): sequence.containsSum
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
      .power(let inner, _):
      inner.containsSum
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.containsSum || right.containsSum
    case .application(_, let arguments):
      arguments.contains { argument in
        switch argument {
        case .real(let term): term.containsSum
        case .index: false
        case .sequence(let sequence): sequence.containsSum
        }
      }
    }
  }
}

extension SequenceTerm {
  fileprivate var containsSum: Bool {
    if case .lambda(_, let body) = self { body.containsSum } else { false }
  }
}
