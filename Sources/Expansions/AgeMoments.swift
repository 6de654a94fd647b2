import Automation
import ExactArithmetic
import NormalForms
import Optimizers
import SurfaceSyntax
import SymbolicAlgebra

/// How many steps have been taken.
public enum Horizon: Hashable, Sendable {
  /// t steps, for every `t >= 1`.
  case symbolic
  case steps(Int)
  /// The limit of many steps.
  case steadyState
}

/// The moments `sum_k w(t, k) (t - k)^n` of the ages of gradients in closed form.
struct AgeMoments: Sendable {
  let average: GradientAverage
  let horizon: Horizon

  /// Runs up to this length are written out as polynomials in the decay rates.
  static let longestWrittenOut = 8

  /// Throws `ExpansionRefusal` if there is no steady state where one is asked for.
  init(
    _ average: GradientAverage, _ horizon: Horizon, _ parameters: [OptimizerParameter]
  ) throws(ExpansionRefusal) {
    self.horizon = horizon
    for case .parameter(let rate) in average.modes.map(\.base)
    where parameters.contains(where: { $0.name == rate && $0.contains(1) }) {
      throw .rateMayBeOne(rate)
    }
    switch horizon {
    case .symbolic: self.average = average
    // Longer runs take the closed forms for every t.
    case .steps(let count) where count > Self.longestWrittenOut: self.average = average
    case .steps(let count):
      self.average = average.mapped {
        $0.substituting(.index(IndexTerm(count)), for: Variable("t", .index)).withoutTrivialParts
      }
    case .steadyState:
      for mode in average.modes where !Self.isBelowOne(mode.base, parameters) {
        let rate = (try? mode.base.surfaceText()) ?? "of a state"
        throw .noSteadyState(
          mode.base == 1
            ? "with the decay rate 1 nothing is forgotten"
            : "the decay rate \(rate) is not known to lie in [0, 1)")
      }
      let limit = average.mapped { $0.steadyState }
      guard !limit.modes.contains(where: { $0.coefficient.dependsOnSteps }), !limit.impulse.dependsOnSteps
      else { throw .noSteadyState("a coefficient keeps growing with t") }
      self.average = limit
    }
  }

  private static func isBelowOne(_ base: Term, _ parameters: [OptimizerParameter]) -> Bool {
    switch base {
    case .number(let value): return value.magnitude < 1
    case .parameter(let name):
      guard let parameter = parameters.first(where: { $0.name == name }), let lower = parameter.lower,
        let upper = parameter.upper
      else { return false }
      return lower.value.signum >= 0 && (upper.value < 1 || (upper.value == 1 && !upper.isIncluded))
    default:
      guard
        let prover = try? Prover(lemmas: .standard(), assuming: parameters.flatMap(\.hypotheses)),
        (try? prover.nonnegative(base)) != nil
      else { return false }
      return (try? prover.positive(1 - base)) != nil
    }
  }

  /// `sum_k w(t, k)`.
  var total: Term { moment(0).withConstantFound.after(horizon) }

  /// `sum_k w(t, k) (t - k)^n / sum_k w(t, k)`.
  func mean(_ n: Int) -> Term {
    let mean = unspecializedMean(n).after(horizon)
    return mean.freeVariables.isEmpty ? mean.withConstantFound : mean
  }

  private func unspecializedMean(_ n: Int) -> Term {
    if n == 0 { return 1 }
    if average.isSingleExponential, let mode = average.modes.first { return geometricMean(n, mode.base) }
    let moment = moment(n)
    let total = self.moment(0).withConstantFound
    return moment == 0 ? 0 : .product([moment, 1 / total])
  }

  /// `sum_k w(t, k) (t - k)^n`.
  func moment(_ n: Int) -> Term {
    var parts = average.modes.map { Term.product([$0.coefficient, sum(n + $0.degree, $0.base)]) }
    if n == 0 { parts.append(average.impulse) }
    return .combination(parts.map { (1, $0) })
  }

  /// What the steady moment has more than `sum_k w(t, k) (t - k)^n` with the limiting weights, which has a factor `b^t`
  /// throughout; 0 for a number of steps.
  func remainder(_ n: Int) -> Term {
    guard horizon == .steadyState else { return 0 }
    return .combination(
      average.modes.map { mode in
        let power = n + mode.degree
        return (
          1,
          .product([
            mode.coefficient, mode.base.power(Self.steps),
            shifted(power, mode.base, Self.steps, 0..<power + 1), 1 / (1 - mode.base),
          ])
        )
      })
  }

  /// `sum_{j<t} j^n b^j`.
  private func sum(_ n: Int, _ base: Term) -> Term {
    switch horizon {
    case .steps(let count) where count <= Self.longestWrittenOut:
      return writtenOut(n, base, count)
    case .symbolic, .steps:
      return base == 1 ? Self.powerSum(n) : truncated(n, base, Self.steps, over: 1 - base)
    case .steadyState: return .product([Self.steadyMean(n, base), 1 / (1 - base)])
    }
  }

  private static let steps = OptimizerDescription.steps

  private func geometricMean(_ n: Int, _ base: Term) -> Term {
    switch horizon {
    case .steps(let count) where count <= Self.longestWrittenOut:
      let top = writtenOut(n, base, count)
      return top == 0 ? 0 : top / writtenOut(0, base, count)
    case .symbolic, .steps:
      return base == 1
        ? .product([Self.powerSum(n), 1 / Self.powerSum(0)]) : truncatedMean(n, base, Self.steps)
    case .steadyState: return Self.steadyMean(n, base)
    }
  }

  private func writtenOut(_ n: Int, _ base: Term, _ count: Int) -> Term {
    let parts = (0..<count).map { age in
      (factor: (0..<n).reduce(Rational.one) { product, _ in product * Rational(age) }, age: age)
    }
    if case .number(let rate) = base {
      return .number(
        parts.reduce(Rational.zero) { sum, part in
          sum + (0..<part.age).reduce(part.factor) { product, _ in product * rate }
        })
    }
    return .combination(parts.map { ($0.factor, base.raised(to: $0.age)) })
  }

  /// `sum_{j<t} j^n`, by Bernoulli's numbers: `sum_i C(n+1, i) B_i t^(n+1-i)/(n+1)`.
  private static func powerSum(_ n: Int) -> Term {
    func binomials(_ n: Int) -> [Rational] {
      (0..<n).reduce(into: [.one]) { $0.append($0[$1] * (Rational(n - $1, over: $1 + 1) ?? 0)) }
    }
    var bernoulli: [Rational] = [1]
    for m in stride(from: 1, through: n, by: 1) {
      let sum = zip(binomials(m + 1), bernoulli).reduce(Rational.zero) { $0 + $1.0 * $1.1 }
      bernoulli.append(-sum * (Rational(1, over: m + 1) ?? 0))
    }
    let t = Term.index(steps)
    return .combination(
      zip(binomials(n + 1), bernoulli).enumerated().map { i, factors in
        (factors.0 * factors.1 * (Rational(1, over: n + 1) ?? 0), t.raised(to: n + 1 - i))
      })
  }

  /// `e_n = (1 - b) sum_{j>=0} j^n b^j`, which is `b A_n(b)/(1 - b)^n` with Eulerian numbers as coefficients.
  static func steadyMean(_ n: Int, _ base: Term) -> Term {
    if n == 0 { return 1 }
    var row: [Rational] = [1]
    for length in stride(from: 2, through: n, by: 1) {
      row = (0..<length).map { place in
        let left = place > 0 ? row[place - 1] * Rational(length - place) : 0
        return (place < row.count ? row[place] * Rational(place + 1) : 0) + left
      }
    }
    let polynomial = Term.combination(row.enumerated().map { ($1, base.raised(to: $0)) })
    return .product([base, polynomial, 1 / (1 - base).raised(to: n)])
  }

  /// `sum_i C(n, i) t^(n-i) e_i` over the given i: what `b^t` takes with it in the sum over ages below t.
  private func shifted(_ n: Int, _ base: Term, _ t: IndexTerm, _ range: Range<Int>) -> Term {
    var parts: [(Rational, Term)] = []
    var binomial = Rational.one
    for i in 0..<range.upperBound {
      parts.append((binomial, .product([Term.index(t).raised(to: n - i), Self.steadyMean(i, base)])))
      binomial = binomial * Rational(n - i) * (Rational(1, over: i + 1) ?? 0)
    }
    return .combination(parts)
  }

  private func truncated(_ n: Int, _ base: Term, _ t: IndexTerm, over divisor: Term) -> Term {
    if n == 0 { return (1 - base.power(t)) / divisor }
    return (Self.steadyMean(n, base) - base.power(t) * shifted(n, base, t, 0..<n + 1)) / divisor
  }

  /// `e_n - b^t/(1 - b^t) sum_{i<n} C(n, i) t^(n-i) e_i`.
  private func truncatedMean(_ n: Int, _ base: Term, _ t: IndexTerm) -> Term {
    Self.steadyMean(n, base)
      - .product([base.power(t), shifted(n, base, t, 0..<n), 1 / (1 - base.power(t))])
  }
}

extension Term {
  /// The number that the term is identically equal to, or else the term itself.
  ///
  /// A guess: it grants that nothing is divided by 0.
  var withConstantFound: Term {
    let first = IndexRelation(.lessOrEqual, 1, OptimizerDescription.steps)
    guard let needed = try? Requirements(of: [self], given: [first]), let constant = needed.constants.first,
      let value = constant
    else { return self }
    return .number(value)
  }

  /// The value after a given number of steps.
  fileprivate func after(_ horizon: Horizon) -> Term {
    guard case .steps(let count) = horizon else { return self }
    return substituting(.index(IndexTerm(count)), for: Variable("t", .index))
  }

  var dependsOnSteps: Bool { freeVariables.contains(Variable("t", .index)) }

  /// The limit of many steps, where powers of decay rates vanish, of a coefficient made of such powers.
  fileprivate var steadyState: Term {
    mappingPowers { base, exponent in
      exponent.coefficient(of: .free("t")) > 0 ? 0 : .power(base, exponent)
    }
  }

  /// The term without factors 1, summands 0 and powers 0 and 1.
  var withoutTrivialParts: Term {
    mappingPowers { base, exponent in
      exponent == 0 ? 1 : exponent == 1 ? base : .power(base, exponent)
    }
  }

  private func mappingPowers(_ transform: (Term, IndexTerm) -> Term) -> Term {
    switch self {
    case .power(let base, let exponent): return transform(base, exponent)
    case .negate(let inner):
      let inner = inner.mappingPowers(transform)
      return inner == 0 ? 0 : -inner
    case .add(let left, let right):
      let (left, right) = (left.mappingPowers(transform), right.mappingPowers(transform))
      return left == 0 ? right : right == 0 ? left : left + right
    case .subtract(let left, let right):
      let (left, right) = (left.mappingPowers(transform), right.mappingPowers(transform))
      return right == 0 ? left : left == 0 ? -right : left - right
    case .multiply(let left, let right):
      return .product([left.mappingPowers(transform), right.mappingPowers(transform)])
    case .divide(let left, let right):
      let (left, right) = (left.mappingPowers(transform), right.mappingPowers(transform))
      return left == 0 ? 0 : right == 1 ? left : left / right
    default: return self
    }
  }
}
