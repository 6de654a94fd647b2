import ExactArithmetic
import SymbolicAlgebra

/// Tells by values at sample points that a theorem can't be adapted to a goal, which takes less than trying.
///
/// Relations are adapted by adding what is identically 0, so that the differences of their sides agree wherever the
/// known relations of indices hold; no other known fact is used there.
struct SampleComparison {
  /// The values of indices at the samples: the number of steps, and the others.
  private let steps: [(last: Int, other: Int)]

  init(indexRelations: [Formula]) {
    let variables = indexRelations.reduce(into: Set<Variable>()) { $0.formUnion($1.freeVariables) }
    steps = [(3, 2), (4, 1), (2, 2), (2, 1), (1, 1), (3, 4)].filter { steps in
      let evaluator = Self.evaluator(variables, steps)
      return indexRelations.allSatisfy { evaluator.holds($0) == true }
    }
  }

  /// Whether a theorem may be adapted to a goal, as `Prover.adapting` does it.
  func admits(_ theorem: Formula, as goal: Formula) -> Bool {
    switch (theorem, goal) {
    case (.relation(let relation, let left, let right), .relation(let wanted, let first, let second)):
      if relation == .equal, wanted == .equal, left == second, right == first { return true }
      return agree(right - left, second - first, isEquation: wanted == .equal)
    case (.iff(let left, let right), .iff(let first, let second)):
      return (admits(left, as: first) && admits(right, as: second))
        || (admits(left, as: second) && admits(right, as: first))
    case (.and(let left, let right), .and(let first, let second)):
      return admits(left, as: first) && admits(right, as: second)
    case (.forall(let binder, let left), .forall(let other, let right)):
      if binder.sort != other.sort { return false }
      if binder.sort == .index { return true }
      let variable = Argument(Variable(other.name.text + "'", other.sort))
      return admits(left.instantiated(with: [variable]), as: right.instantiated(with: [variable]))
    default: return true
    }
  }

  /// Whether, as far as two samples tell, two differences of sides are the same, or for an inequality differ by a
  /// constant that isn't negative; true where one of them has no value.
  private func agree(_ known: Term, _ wanted: Term, isEquation: Bool) -> Bool {
    let variables = known.freeVariables.union(wanted.freeVariables)
    var constant: RationalInterval?
    for (number, place) in (steps.count == 1 ? steps + steps : steps).prefix(2).enumerated() {
      let evaluator = Self.evaluator(variables, place, shift: number)
      guard let a = evaluator.value(known), let b = evaluator.value(wanted) else { return true }
      let difference = b - a
      if difference.upper < 0 || (isEquation && difference.lower > 0) { return false }
      if let constant, difference.upper < constant.lower || constant.upper < difference.lower { return false }
      constant = difference
    }
    return true
  }

  private static func evaluator(
    _ variables: Set<Variable>, _ steps: (last: Int, other: Int), shift: Int = 0
  ) -> PlainEvaluator {
    var evaluator = PlainEvaluator([:])
    for variable in variables {
      let number = variable.name.utf8.reduce(shift) { $0 + Int($1) }
      switch variable.sort {
      case .real:
        let values = variable.name.hasPrefix("beta") ? rates : reals
        evaluator.variables[variable] = .real(RationalInterval(values[number % values.count]))
      case .index: evaluator.variables[variable] = .index(variable.name == "t" ? steps.last : steps.other)
      case .sequence:
        evaluator.variables[variable] = .sequence { indices in
          let place = indices.reduce(number) { 3 * $0 + $1 }
          return RationalInterval(reals[place % reals.count] * (place % 2 == 0 ? 1 : -1))
        }
      }
    }
    return evaluator
  }

  private static let rates = [(3, 7), (5, 11), (8, 13)].compactMap { Rational($0, over: $1) }
  private static let reals = [(13, 5), (7, 3), (5, 7), (19, 11), (9, 2)].compactMap { Rational($0, over: $1) }
}
