import ExactArithmetic
import SymbolicAlgebra

/// Tells by values at sample points that a theorem can't be adapted to a goal, which takes less than trying.
///
/// Relations are adapted by adding what is identically 0, so that the differences of their sides agree wherever the
/// known relations of indices hold; no other known fact is used there.
struct SampleComparison {
  /// The values at the samples.
  private let places: [PlainEvaluator]
  /// The differences of sides in the goal whose values have been found.
  private let goals = Values()

  private final class Values {
    var known: [(term: Term, values: [RationalInterval?])] = []
  }

  /// Samples for goals with some variables.
  init(_ variables: Set<Variable>, indexRelations: [Formula]) {
    var all = variables.union([.real, .sequence(arity: 1), .sequence(arity: 2)].map(Self.arbitrary))
    for relation in indexRelations { all.formUnion(relation.freeVariables) }
    var places: [PlainEvaluator] = []
    // The number of steps, and the other indices.
    for steps in [(2, 1), (3, 2), (4, 1), (2, 2), (1, 1), (3, 4)] where places.count < 2 {
      let evaluator = Self.evaluator(all, steps, shift: places.count)
      if indexRelations.allSatisfy({ evaluator.holds($0) == true }) { places.append(evaluator) }
    }
    self.places = places
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
      let variable = Self.arbitrary(other.sort)
      return admits(
        left.instantiated(with: [Argument(variable)]), as: right.instantiated(with: [Argument(variable)]))
    default: return true
    }
  }

  /// Whether, as far as the samples tell, two differences of sides are the same, or for an inequality differ by a
  /// constant that isn't negative; true where one of them has no value.
  private func agree(_ known: Term, _ wanted: Term, isEquation: Bool) -> Bool {
    var constant: RationalInterval?
    for (number, place) in places.enumerated() {
      guard let b = value(ofGoal: wanted, number), let a = place.value(known) else { return true }
      let difference = b - a
      if difference.upper < 0 || (isEquation && difference.lower > 0) { return false }
      if let constant, difference.upper < constant.lower || constant.upper < difference.lower { return false }
      constant = difference
    }
    return true
  }

  private func value(ofGoal term: Term, _ number: Int) -> RationalInterval? {
    if let known = goals.known.first(where: { $0.term == term }) { return known.values[number] }
    goals.known.append((term, places.map { $0.value(term) }))
    return goals.known.last?.values[number]
  }

  /// A variable of a quantifier; those of nested ones of a sort aren't told apart.
  private static func arbitrary(_ sort: Sort) -> Variable { Variable("'", sort) }

  private static func evaluator(
    _ variables: Set<Variable>, _ steps: (Int, Int), shift: Int
  ) -> PlainEvaluator {
    var evaluator = PlainEvaluator([:])
    evaluator.precision = 48
    for variable in variables {
      let number = variable.name.utf8.reduce(shift) { $0 + Int($1) }
      switch variable.sort {
      case .real:
        let values = variable.name.hasPrefix("beta") ? rates : reals
        evaluator.variables[variable] = .real(RationalInterval(values[number % values.count]))
      case .index: evaluator.variables[variable] = .index(variable.name == "t" ? steps.0 : steps.1)
      case .sequence:
        evaluator.variables[variable] = .sequence { indices in
          // 30 keeps apart what differs modulo 5 and 2.
          let place = indices.reduce(number % 30) { (3 * $0 + $1 % 30 + 30) % 30 }
          return RationalInterval(reals[place % reals.count] * (place % 2 == 0 ? 1 : -1))
        }
      }
    }
    evaluator.keepValues()
    return evaluator
  }

  private static let rates = [(1, 3), (2, 5), (3, 4)].compactMap { Rational($0, over: $1) }
  private static let reals: [Rational] = [2, 3, 7, 5, 11]
}
