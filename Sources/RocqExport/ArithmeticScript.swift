import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// A tactic script for the rule `arithmetic`.
///
/// The script takes sums apart into atoms, rewrites powers with symbolic exponents to powers of common ones, and leaves
/// an identity of rational functions. Every rewriting is stated as an equation and proved where it is used, so nothing
/// computed here is trusted.
struct ArithmeticScript {
  let printer: RocqPrinter
  let premises: [Formula]
  let failure: (String) -> RocqExportError

  init(_ printer: RocqPrinter, _ premises: [Formula], step: @escaping (String) -> RocqExportError) {
    self.printer = printer
    self.premises = premises
    self.failure = step
  }

  func script(_ goal: Formula, _ multipliers: [Term]) throws(RocqExportError) -> [String] {
    var combination: Term = 0
    var proof = "empty_combination"
    var sum = "0"
    var strength = Relation.equal
    for (position, multiplier) in multipliers.enumerated() {
      guard case .relation(let relation, let left, let right) = premises[position] else {
        throw failure("premise \(position + 1) is not a relation")
      }
      if relation != .equal, multiplier == 0 { continue }
      let name = "p\(position + 1)"
      let factor = printer.text(multiplier)
      let sides = "\(printer.text(left)) \(printer.text(right))"
      if relation != .equal, strength == .equal {
        proof = "(at_most_of_equation \(sum) \(proof))"
        strength = .lessOrEqual
      }
      let nonnegative = "ltac:(lra)"
      switch (strength, relation) {
      case (.equal, .equal):
        proof = "(add_equation \(sum) \(factor) \(sides) \(proof) \(name))"
      case (.lessOrEqual, .equal):
        proof = "(add_equation_to_at_most \(sum) \(factor) \(sides) \(proof) \(name))"
      case (.less, .equal): proof = "(add_equation_to_less \(sum) \(factor) \(sides) \(proof) \(name))"
      case (.less, .lessOrEqual):
        proof = "(add_at_most_to_less \(sum) \(factor) \(sides) \(nonnegative) \(proof) \(name))"
      case (.less, .less):
        proof = "(add_less_to_less \(sum) \(factor) \(sides) \(nonnegative) \(proof) \(name))"
      case (_, .lessOrEqual):
        proof = "(add_at_most_to_at_most \(sum) \(factor) \(sides) \(nonnegative) \(proof) \(name))"
      case (_, .less):
        proof = "(add_less_to_at_most \(sum) \(factor) \(sides) \(nonnegative) \(proof) \(name))"
        strength = .less
      }
      sum = "(\(sum) + \(factor) * (\(printer.text(right)) - \(printer.text(left))))"
      combination = combination + multiplier * (right - left)
    }
    let facts = facts(after: multipliers.count)
    let difference: Term
    switch goal {
    case .relation(_, let left, let right): difference = right - left - combination
    default: difference = -combination
    }
    let (conclusion, value) = try conclude(goal, strength, sum, proof, facts, difference)
    let used = multipliers.indices.map { "p\($0 + 1)" }.joined(separator: " ")
    var context = ArithmeticContext(printer: printer, facts: facts, families: familyNames(multipliers.count))
    return [conclusion] + (used.isEmpty ? [] : ["clear \(used)."])
      + context.identity(difference - .number(value))
  }

  /// How the combination gives the goal, and the number that the difference is equal to.
  private func conclude(
    _ goal: Formula, _ strength: Relation, _ sum: String, _ proof: String, _ facts: NormalizationFacts,
    _ difference: Term
  ) throws(RocqExportError) -> (String, Rational) {
    let bound = strength == .equal ? "(at_most_of_equation \(sum) \(proof))" : proof
    if case .relation(.equal, let left, let right) = goal {
      return (
        "apply (conclude_equation \(printer.text(left)) \(printer.text(right)) \(sum) \(proof)).", .zero
      )
    }
    let value: Rational?
    do { value = try Normalizer(facts: facts).constant(difference) } catch { value = nil }
    guard let value else { throw failure("the combination is not a constant") }
    let number = RocqPrinter.text(value)
    let strictly = strength == .less ? "_strictly" : ""
    switch goal {
    case .relation(let relation, let left, let right):
      let rule = relation == .less ? "conclude_less" : "conclude_at_most"
      return (
        "apply (\(rule)\(strictly) \(printer.text(left)) \(printer.text(right)) \(sum) \(number) \(bound) "
          + "ltac:(lra)).", value
      )
    default:
      return ("apply (conclude_falsity\(strictly) \(sum) \(number) \(bound) ltac:(lra)).", value)
    }
  }

  private func facts(after count: Int) -> NormalizationFacts {
    var facts = NormalizationFacts()
    for premise in premises.dropFirst(count) {
      switch premise {
      case .indexRelation(let relation, let left, let right):
        facts.index.append(IndexRelation(relation, left, right))
      case .not(.relation(.equal, let left, _)): facts.nonzero.append(left)
      case .forall(_, .implies(_, .implies(.indexRelation(_, _, let upper), .not(.relation(_, let body, _))))):
        facts.families.append(NormalizationFacts.Family(upper: upper.lowered, body: body))
      case .falsity, .relation, .not, .and, .or, .implies, .iff, .forall, .exists: continue
      }
    }
    return facts
  }

  /// The names of the premises that say that no member of a family vanishes.
  private func familyNames(_ count: Int) -> [String] {
    premises.enumerated().dropFirst(count).compactMap { position, premise in
      if case .forall = premise { "p\(position + 1)" } else { nil }
    }
  }
}
