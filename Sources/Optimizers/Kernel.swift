import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Weights `K(n)` of the gradient of age `n = t - k`, as a sum of exponentials and a part for the newest gradient.
struct Kernel: Sendable {
  /// `coefficient * n^degree * base^n`; the coefficient may depend on t.
  struct Mode: Sendable {
    var coefficient: Term
    let base: Term
    let degree: Int
  }

  private(set) var modes: [Mode] = []
  /// What the newest gradient gets besides, or nil.
  private(set) var impulse: Term?

  var isZero: Bool { modes.isEmpty && impulse == nil }

  mutating func add(_ mode: Mode) {
    if let position = modes.firstIndex(where: { $0.base == mode.base && $0.degree == mode.degree }) {
      modes[position].coefficient = modes[position].coefficient + mode.coefficient
    } else {
      modes.append(mode)
    }
  }

  mutating func add(impulse term: Term) { impulse = impulse.map { $0 + term } ?? term }

  func scaled(by factor: Term) -> Kernel {
    var kernel = self
    kernel.modes = modes.map {
      Mode(coefficient: Quotient(factor).times($0.coefficient).term, base: $0.base, degree: $0.degree)
    }
    kernel.impulse = impulse.map { Quotient(factor).times($0).term }
    return kernel
  }

  mutating func add(_ other: Kernel) {
    for mode in other.modes { add(mode) }
    if let impulse = other.impulse { add(impulse: impulse) }
  }

  /// `K(t - k)`.
  func weight(_ t: IndexTerm, _ k: IndexTerm) -> Term {
    var parts = modes.map { mode in
      let power = mode.base.power(t - k)
      return mode.coefficient.times(mode.degree == 0 ? power : Term.index(t - k) * power)
    }
    if let impulse { parts.append(impulse.times(.kronecker(k, t))) }
    return Term.total(parts)
  }

  // MARK: Moments

  /// `sum_k K(t - k)` in closed form, or nil if the engine has none.
  func total(_ t: IndexTerm) -> Term? {
    guard modes.allSatisfy({ $0.degree == 0 }) else { return nil }
    var parts = modes.map { Quotient($0.coefficient).times(geometricSum($0.base, t)).term }
    if let impulse { parts.append(Quotient(impulse).term) }
    return Term.difference(parts.map(\.folded)).withConstantsFound
  }

  /// `sum_k K(t - k) (t - k)` in closed form, or nil if the engine has none.
  func ageTotal(_ t: IndexTerm) -> Term? {
    guard modes.allSatisfy({ $0.degree == 0 }) else { return nil }
    return Term.total(
      modes.map { Quotient($0.coefficient).times(geometricSum($0.base, t)).times(meanAge($0.base, t)).term }
    ).foldingNumbers.withConstantsFound
  }

  /// The mean age `sum_k K(t - k) (t - k) / sum_k K(t - k)` in closed form.
  func meanAge(_ t: IndexTerm) -> Term? {
    guard let total = total(t), let ages = ageTotal(t) else { return nil }
    if modes.isEmpty { return 0 }
    if modes.count == 1, impulse == nil { return meanAge(modes[0].base, t).foldingNumbers }
    return total == 1 ? ages : ages / total
  }

  /// `sum_{n<t} base^n`.
  private func geometricSum(_ base: Term, _ t: IndexTerm) -> Term {
    base == 1 ? .index(t) : (1 - base.power(t)) / (1 - base)
  }

  /// `sum_{n<t} n base^n / sum_{n<t} base^n`.
  private func meanAge(_ base: Term, _ t: IndexTerm) -> Term {
    base == 1
      ? (.index(t) - 1) / 2 : base / (1 - base) - .index(t) * base.power(t) / (1 - base.power(t))
  }
}

/// A quotient of products whose equal factors cancel; used to guess short forms, which are then proved.
struct Quotient {
  private var numerators: [Term] = []
  private var denominators: [Term] = []

  init(_ term: Term) { multiply(by: term, inverted: false) }

  private mutating func multiply(by term: Term, inverted: Bool) {
    switch term {
    case .multiply(let left, let right):
      multiply(by: left, inverted: inverted)
      multiply(by: right, inverted: inverted)
    case .divide(let left, let right):
      multiply(by: left, inverted: inverted)
      multiply(by: right, inverted: !inverted)
    case .number(.one): return
    case .power(let base, let exponent) where (exponent.literal.map { (1...8).contains($0) } ?? false):
      for _ in 0..<(exponent.literal ?? 1) { multiply(by: base, inverted: inverted) }
    default:
      if inverted {
        if let position = numerators.firstIndex(of: term) {
          numerators.remove(at: position)
        } else {
          denominators.append(term)
        }
      } else if let position = denominators.firstIndex(of: term) {
        denominators.remove(at: position)
      } else {
        numerators.append(term)
      }
    }
  }

  func times(_ term: Term) -> Quotient {
    var product = self
    product.multiply(by: term, inverted: false)
    return product
  }

  func divided(by term: Term) -> Quotient {
    var quotient = self
    quotient.multiply(by: term, inverted: true)
    return quotient
  }

  /// The factors of the numerator.
  var factors: [Term] { numerators }

  /// The quotient without divisors `1 - b^n`, which grow to 1.
  var withoutTransients: Quotient {
    var quotient = self
    quotient.denominators = denominators.filter { !$0.isTransient }
    return quotient
  }

  /// The powers `b^n` of the divisors `1 - b^n`.
  var transients: [Term] {
    denominators.compactMap { if case .subtract(1, let power) = $0, $0.isTransient { power } else { nil } }
  }

  var term: Term {
    if numerators.contains(0) { return 0 }
    return denominators.isEmpty
      ? product(of: numerators) : product(of: numerators) / product(of: denominators)
  }

  /// The product with equal factors as powers.
  private func product(of factors: [Term]) -> Term {
    var powers: [(base: Term, exponent: Int)] = []
    for factor in factors {
      if let position = powers.firstIndex(where: { $0.base == factor }) {
        powers[position].exponent += 1
      } else {
        powers.append((factor, 1))
      }
    }
    let parts = powers.map { $0.base.raised(to: $0.exponent) }
    return parts.dropFirst().reduce(parts.first ?? 1) { $0 * $1 }
  }
}

extension Term {
  /// Whether the term is `1 - b^n`.
  fileprivate var isTransient: Bool {
    if case .subtract(1, .power) = self { true } else { false }
  }

  /// The product, without a factor 1.
  func times(_ other: Term) -> Term {
    if self == 1 { return other }
    return other == 1 ? self : self * other
  }

  /// The sum of the terms in order, 0 if there are none.
  static func total(_ terms: [Term]) -> Term {
    terms.dropFirst().reduce(terms.first ?? 0) { $0 + $1 }
  }

  /// The term with numbers carried out and then without a factor 1.
  fileprivate var folded: Term { Quotient(foldingNumbers).term }

  /// The sum of the terms with negative ones taken away from the others.
  static func difference(_ terms: [Term]) -> Term {
    let signed = terms.map { term -> (isNegative: Bool, size: Term) in
      switch term {
      case .negate(let inner), .multiply(.number(.minusOne), let inner): (true, inner)
      default: (false, term)
      }
    }
    let positive = signed.filter { !$0.isNegative }.map(\.size)
    if positive.isEmpty { return total(terms) }
    return signed.filter(\.isNegative).reduce(total(positive)) { $0 - $1.size }
  }

  /// The constant that the term is identically equal to, or else the term itself.
  ///
  /// A guess: it grants that nothing is divided by 0.
  var withConstantsFound: Term {
    let first = IndexRelation(.lessOrEqual, 1, OptimizerDescription.steps)
    guard let needed = try? Requirements(of: [self], given: [first]),
      let value = needed.constants.first ?? nil
    else { return self }
    return .number(value)
  }
}
