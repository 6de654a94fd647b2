import NormalForms
import Optimizers
import SymbolicAlgebra

/// `sum_k w(t, k) g_k^power`, with weights that are sums of exponentials in the age t - k and a part for the newest
/// gradient, read off an expression.
struct GradientAverage: Sendable {
  /// `coefficient * (t-k)^degree * base^(t-k)`; the coefficient may depend on t.
  struct Mode: Sendable {
    var coefficient: Term
    let base: Term
    let degree: Int
  }

  private(set) var modes: [Mode] = []
  /// What the newest gradient gets besides, or 0.
  private(set) var impulse: Term = 0
  private(set) var power: Int?
  /// Whether one state averages another, so that its weights are a sum of exponentials by themselves.
  private(set) var isNested = false

  static let steps = OptimizerDescription.steps
  private static let gradients = OptimizerDescription.gradients
  private static let index = IndexTerm.variable("\u{2022}age")

  /// Reads an expression that is linear in such sums and in powers of `g_t`; nil if it isn't one, or if several powers of
  /// the gradient occur.
  init?(_ term: Term) {
    guard read(term, times: 1), power != nil else { return nil }
  }

  private static func dependsOnGradients(_ term: Term) -> Bool {
    term.freeVariables.contains(Variable("g", .sequence(arity: 1)))
  }

  private mutating func use(power other: Int) -> Bool {
    if power == nil { power = other }
    return power == other
  }

  private mutating func read(_ term: Term, times factor: Term) -> Bool {
    switch term {
    case .add(let left, let right): return read(left, times: factor) && read(right, times: factor)
    case .subtract(let left, let right): return read(left, times: factor) && read(right, times: -factor)
    case .negate(let inner): return read(inner, times: -factor)
    case .multiply(let left, let right):
      if !Self.dependsOnGradients(left) { return read(right, times: .product([factor, left])) }
      if !Self.dependsOnGradients(right) { return read(left, times: .product([factor, right])) }
      return false
    case .divide(let left, let right):
      guard !Self.dependsOnGradients(right) else { return false }
      return read(left, times: factor / right)
    case .sum(_, let upper, let body):
      guard upper == Self.steps else { return false }
      let member = body.instantiated(with: [.index(Self.index)])
      let parts = Self.factors(member)
      guard let last = parts.last, let power = Self.gradientPower(last, at: Self.index), use(power: power)
      else { return false }
      return readWeight(.product(Array(parts.dropLast())), times: factor)
    default:
      guard let power = Self.gradientPower(term, at: Self.steps), use(power: power) else { return false }
      impulse = impulse == 0 ? factor : impulse + factor
      return true
    }
  }

  private static func gradientPower(_ term: Term, at index: IndexTerm) -> Int? {
    let member = Term.element(gradients, [index])
    if term == member { return 1 }
    guard case .power(member, let exponent) = term else { return nil }
    return exponent.literal
  }

  private static func factors(_ term: Term) -> [Term] {
    guard case .multiply(let left, let right) = term else { return [term] }
    return factors(left) + factors(right)
  }

  private mutating func readWeight(_ weight: Term, times factor: Term) -> Bool {
    var parts: [(term: Term, isNegative: Bool)] = []
    func split(_ term: Term, _ isNegative: Bool) {
      switch term {
      case .add(let left, let right):
        split(left, isNegative)
        split(right, isNegative)
      case .subtract(let left, let right):
        split(left, isNegative)
        split(right, !isNegative)
      case .negate(let inner): split(inner, !isNegative)
      default: parts.append((term, isNegative))
      }
    }
    split(weight, false)
    if parts.count > 1 { isNested = true }
    let age = Self.steps - Self.index
    for (part, isNegative) in parts {
      var coefficient = [isNegative ? -factor : factor]
      var base: Term?
      var degree = 0
      var isImpulse = false
      for factor in Self.factors(part) {
        switch factor {
        case .power(let rate, age): base = rate
        case .index(age): degree += 1
        case .kronecker(Self.index, Self.steps), .kronecker(Self.steps, Self.index): isImpulse = true
        default:
          guard !factor.freeVariables.contains(Variable("\u{2022}age", .index)) else { return false }
          coefficient.append(factor)
        }
      }
      let product = Term.product(coefficient)
      if isImpulse, base == nil, degree == 0 {
        impulse = impulse == 0 ? product : impulse + product
      } else if let base, !isImpulse {
        add(Mode(coefficient: product, base: base, degree: degree))
      } else {
        return false
      }
    }
    return true
  }

  private mutating func add(_ mode: Mode) {
    if let position = modes.firstIndex(where: { $0.base == mode.base && $0.degree == mode.degree }) {
      modes[position].coefficient = modes[position].coefficient + mode.coefficient
    } else {
      modes.append(mode)
    }
  }

  /// The average with every coefficient changed.
  func mapped(_ transform: (Term) throws -> Term) rethrows -> GradientAverage {
    var result = self
    result.impulse = try transform(impulse)
    result.modes = try modes.map {
      Mode(coefficient: try transform($0.coefficient), base: $0.base, degree: $0.degree)
    }
    return result
  }

  /// `w(t, k)`.
  func weight(_ t: IndexTerm, _ k: IndexTerm) -> Term {
    var parts = modes.map { mode in
      Term.product(
        [mode.coefficient] + Array(repeating: .index(t - k), count: mode.degree) + [mode.base.power(t - k)])
    }
    if impulse != 0 { parts.append(.product([impulse, .kronecker(k, t)])) }
    return parts.dropFirst().reduce(parts.first ?? 0) { $0 + $1 }
  }

  /// Whether the weights are one exponential, so that a common coefficient cancels from means.
  var isSingleExponential: Bool { modes.count == 1 && impulse == 0 && modes[0].degree == 0 }
}
