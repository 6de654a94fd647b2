import SurfaceSyntax
import SymbolicAlgebra

/// Reads the right side of a recurrence as a linear form, and says where and why it is none.
struct RecurrenceReader {
  var elaborator: Elaborator
  let scope: Elaborator.Scope
  /// The states that may occur, each with the smallest lag at which its value is known.
  let smallestLags: [String: Int]
  /// How many parts may still be read; local definitions are written out, which could go on for ever.
  private var budget = Elaborator.sizeLimit

  /// The largest power of the gradient that a description may use.
  static let powerLimit = 64

  static let oneCoordinate =
    "a norm joins all coordinates, and a description says what happens in one of them by itself"

  static let noEarlierGradient =
    "weights are sums of exponentials in the age of the gradients with a part for the newest one, so that an earlier one "
    + "gets its weight from states with decay rates"

  static func isNorm(_ name: String) -> Bool { ["norm", "norm1", "norm2"].contains(name) }

  private func refused(_ tree: SyntaxTree, _ what: String, _ because: String) -> SyntaxError {
    elaborator.error(.notTreated(what: what, because: because), tree)
  }

  private func notLinear(_ tree: SyntaxTree, _ what: String) -> SyntaxError {
    refused(
      tree, what,
      "a state has to be linear in earlier values of states and in powers of the gradient, or else it is no weighted "
        + "sum of them")
  }

  init(elaborator: Elaborator, scope: Elaborator.Scope, smallestLags: [String: Int]) {
    self.elaborator = elaborator
    self.scope = scope
    self.smallestLags = smallestLags
  }

  mutating func form(_ tree: SyntaxTree) throws(SyntaxError) -> LinearForm {
    budget -= 1
    guard budget >= 0 else {
      throw elaborator.error(.expressionTooLarge(limit: Elaborator.sizeLimit), tree)
    }
    switch tree.kind {
    case .parenthesized(let inner): return try form(inner)
    case .number, .kronecker: return try constant(tree)
    case .name(let name):
      if let (value, _) = elaborator.local(name, scope) { return try form(value) }
      return try constant(tree)
    case .prefix(.minus, let inner):
      let form = try form(inner)
      return isConstant(form) ? try constant(tree) : form.mapped { -$0 }
    case .infix(.add, let left, let right):
      let (first, second) = (try form(left), try form(right))
      return isConstant(first, second) ? try constant(tree) : first.adding(second)
    case .infix(.subtract, let left, let right):
      let (first, second) = (try form(left), try form(right))
      return isConstant(first, second) ? try constant(tree) : first.adding(second.mapped { -$0 })
    case .infix(.multiply, let left, let right): return try product(left, right, tree)
    case .infix(.divide, let left, let right):
      let (numerator, denominator) = (try form(left), try form(right))
      guard let divisor = denominator.constant else {
        throw notLinear(right, "division by a state or gradient")
      }
      return isConstant(numerator) ? try constant(tree) : numerator.mapped { $0 / divisor }
    case .infix(.power, let base, let exponent): return try power(base, exponent, tree)
    case .member(let sequence, let indices): return try member(sequence, indices, tree)
    case .call(let name, _) where ["max", "min", "maximum", "minimum"].contains(name.text):
      throw refused(
        tree, "`\(name.text)`",
        "the largest or smallest of several values is no linear recurrence, so that the state is no weighted sum"
      )
    case .call(let name, _) where Self.isNorm(name.text):
      throw refused(tree, "`\(name.text)`", Self.oneCoordinate)
    case .root(_, let inner):
      return try unary(inner, tree, "a root of a state or gradient in a recurrence")
    case .function(.sign, let inner):
      return try unary(inner, tree, "the sign of a state or gradient in a recurrence")
    case .function(.abs, let inner), .absoluteValue(let inner):
      return try unary(inner, tree, "an absolute value; write even powers such as g[t]^2 instead, it")
    case .function, .call: return try constant(tree)
    case .sum: throw refused(tree, "a sum in a recurrence", "a state is given by its value one step before")
    case .binding, .lambda, .prefix, .infix, .comparison, .quantified, .falsity:
      _ = try elaborator.term(tree, scope)
      throw notLinear(tree, "such an expression")
    }
  }

  private func isConstant(_ forms: LinearForm...) -> Bool { forms.allSatisfy { $0.constant != nil } }

  /// A term without states and gradients.
  private mutating func constant(_ tree: SyntaxTree) throws(SyntaxError) -> LinearForm {
    let term = try elaborator.term(tree, scope)
    if term.freeVariables.contains(where: { $0.sort == .index }) {
      throw refused(
        tree, "a coefficient that depends on t",
        "the coefficients of a recurrence are made of parameters; use t in the update, as in m[t]/(1 - beta1^t)"
      )
    }
    return LinearForm(.gradient(power: 0), term)
  }

  private mutating func unary(
    _ inner: SyntaxTree, _ tree: SyntaxTree, _ what: String
  ) throws(SyntaxError) -> LinearForm {
    // Before what is inside, which may have a fault of its own that isn't the reason.
    if mentionsUnknown(inner, scope) { throw notLinear(tree, what) }
    guard try form(inner).constant != nil else { throw notLinear(tree, what) }
    return try constant(tree)
  }

  private mutating func product(
    _ left: SyntaxTree, _ right: SyntaxTree, _ tree: SyntaxTree
  ) throws(SyntaxError) -> LinearForm {
    let (first, second) = (try form(left), try form(right))
    if let factor = first.constant { return second.mapped { $0 == 1 ? factor : factor * $0 } }
    if let factor = second.constant { return first.mapped { $0 == 1 ? factor : $0 * factor } }
    if let one = first.gradientPower, let other = second.gradientPower {
      guard one.power + other.power <= Self.powerLimit else { throw tooHigh(tree) }
      let coefficient = one.coefficient == 1 ? other.coefficient : one.coefficient * other.coefficient
      return LinearForm(.gradient(power: one.power + other.power), coefficient)
    }
    throw notLinear(tree, "a product of states, or of a state and the gradient,")
  }

  /// Whether a state or the gradient occurs.
  private mutating func mentionsUnknown(_ tree: SyntaxTree, _ scope: Elaborator.Scope) -> Bool {
    budget -= 1
    guard budget >= 0 else { return false }
    if case .member(let sequence, _) = tree.kind, case .name(let name) = sequence.kind {
      return name == "g" || smallestLags[name] != nil
    }
    if case .name(let name) = tree.kind, let (value, inner) = elaborator.local(name, scope) {
      return mentionsUnknown(value, inner)
    }
    for child in tree.kind.children where mentionsUnknown(child, scope) { return true }
    return false
  }

  private func tooHigh(_ tree: SyntaxTree) -> SyntaxError {
    refused(tree, "a power of the gradient above \(Self.powerLimit)", "exact weights would be too large")
  }

  private mutating func power(
    _ base: SyntaxTree, _ exponent: SyntaxTree, _ tree: SyntaxTree
  ) throws(SyntaxError) -> LinearForm {
    let form = try form(base)
    if form.constant != nil { return try constant(tree) }
    let index = try elaborator.index(exponent, scope)
    guard let (power, coefficient) = form.gradientPower, let literal = index.literal, literal >= 1 else {
      throw notLinear(tree, "a power of a state or of a sum")
    }
    guard literal <= Self.powerLimit, power * literal <= Self.powerLimit else { throw tooHigh(tree) }
    let scale = coefficient == 1 ? coefficient : coefficient.power(index)
    return LinearForm(.gradient(power: power * literal), scale)
  }

  private mutating func member(
    _ sequence: SyntaxTree, _ indices: [SyntaxTree], _ tree: SyntaxTree
  ) throws(SyntaxError) -> LinearForm {
    guard case .name(let name) = sequence.kind, indices.count == 1,
      name == "g" || smallestLags[name] != nil
    else {
      _ = try elaborator.term(tree, scope)
      throw notLinear(tree, "such a member")
    }
    let index = try elaborator.index(indices[0], scope)
    let lag = (OptimizerDescription.steps - index).literal
    if name == "g" {
      guard lag == 0 else {
        throw refused(tree, "a gradient other than g[t]", Self.noEarlierGradient)
      }
      return LinearForm(.gradient(power: 1))
    }
    guard let lag, lag == 0 || lag == 1 else {
      throw refused(
        tree, "a state at a step other than t and t-1",
        "recurrences reach one step back; add a state for more")
    }
    guard let smallest = smallestLags[name], lag >= smallest else {
      throw refused(
        tree, "`\(name)[t]` here",
        "its value at step t is being defined; use \(name)[t-1] or a state defined before")
    }
    return LinearForm(.state(name, lag: lag))
  }
}
