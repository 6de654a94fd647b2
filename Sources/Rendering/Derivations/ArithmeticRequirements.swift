import ProofKernel
import SymbolicAlgebra

/// What a use of the normal form can't do without.
///
/// Proofs hand it every condition that could matter and unfold every definition in sight. What the step really needs
/// is found by asking the kernel for the same conclusion from less.
struct ArithmeticRequirements {
  /// The premises that are needed.
  let premises: [Theorem]
  /// The definitions that must be unfolded, if the step unfolds any.
  let definitions: [Definition]?
  /// Whether the conclusion is only a premise rewritten, or an identity as it stands.
  let isRewriting: Bool
}

extension DerivationBuilder {
  /// The requirements of an `arithmetic` inference, or of one whose conclusion is folded.
  mutating func requirements(of theorem: Theorem) -> ArithmeticRequirements {
    if let known = requirements[theorem.identity] { return known }
    let found = Self.findRequirements(of: theorem)
    requirements[theorem.identity] = found
    return found
  }

  private static func findRequirements(of theorem: Theorem) -> ArithmeticRequirements {
    var step = ArithmeticStep(theorem)
    step?.dropDefinitions()
    step?.dropFacts()
    guard let step else {
      return ArithmeticRequirements(
        premises: theorem.record.premises, definitions: nil, isRewriting: false)
    }
    return ArithmeticRequirements(
      premises: step.premises, definitions: step.definitions, isRewriting: step.isRewriting)
  }
}

/// A use of the normal form that is tried with fewer facts and definitions.
private struct ArithmeticStep {
  let goal: Formula
  let multipliers: [Term]
  /// Before their definitions are unfolded.
  var combined: [Theorem]
  var facts: [Theorem]
  var definitions: [Definition]?

  init?(_ theorem: Theorem) {
    var arithmetic = theorem
    if case .folding(let goal, let definitions) = theorem.record.inference {
      arithmetic = theorem.record.premises[0]
      self.goal = goal
      self.definitions = definitions
    } else {
      goal = theorem.conclusion
    }
    guard case .arithmetic(_, let multipliers) = arithmetic.record.inference else { return nil }
    self.multipliers = multipliers
    let premises = arithmetic.record.premises
    let unfolded = definitions
    combined = premises.prefix(multipliers.count).map { premise in
      if let unfolded, case .unfolding(unfolded) = premise.record.inference {
        return premise.record.premises[0]
      }
      return premise
    }
    facts = Array(premises.dropFirst(multipliers.count))
  }

  /// Those with a multiplier other than 0, and the facts.
  var premises: [Theorem] {
    zip(combined, multipliers).filter { $0.1 != 0 }.map(\.0) + facts
  }

  private func holds() -> Bool {
    let unfolding = definitions ?? []
    guard
      let unfolded = try? combined.map({ try Theorem.infer(.unfolding(unfolding), from: [$0]) }),
      (try? Theorem.infer(
        .arithmetic(goal.unfolding(unfolding), multipliers: multipliers), from: unfolded + facts)) != nil
    else { return false }
    return true
  }

  mutating func dropDefinitions() {
    // Definitions are listed from the outside to the inside, and a reader knows the inner ones least.
    for definition in (definitions ?? []).reversed() {
      var smaller = self
      smaller.definitions = definitions?.filter { $0 != definition }
      if smaller.holds() { self = smaller }
    }
  }

  mutating func dropFacts() {
    for position in facts.indices.reversed() {
      var smaller = self
      smaller.facts.remove(at: position)
      if smaller.holds() { self = smaller }
    }
  }

  var isRewriting: Bool {
    guard case .relation(.equal, let left, let right) = goal.unfolding(definitions ?? []) else {
      return false
    }
    if left == right { return true }
    guard combined.count == 1,
      case .relation(.equal, let old, let new) = combined[0].conclusion.unfolding(definitions ?? [])
    else { return false }
    func rewrites(_ start: Term, _ end: Term) -> Bool {
      start.template(for: old).instantiated(with: [.real(new)]) == end
        || start.template(for: new).instantiated(with: [.real(old)]) == end
    }
    return rewrites(left, right) || rewrites(right, left)
  }
}
