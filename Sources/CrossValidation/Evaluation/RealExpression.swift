import ExactArithmetic
import Synchronization

/// A real number that can be enclosed to any precision: exact values combined by operations that leave `SurdField`,
/// such as nested square roots.
///
/// Whoever builds one has made sure that it is defined: that a divisor isn't zero and a radicand isn't negative.
final class RealExpression: Sendable {
  enum Operation: Sendable {
    case exact(SurdValue)
    case sum([RealExpression])
    case negation(RealExpression)
    case product(RealExpression, RealExpression)
    case quotient(RealExpression, RealExpression)
    case power(RealExpression, UInt)
    case root(Int, RealExpression)
    case absoluteValue(RealExpression)
  }

  /// The precision of the first attempt to find a sign.
  static let initialPrecision = 64

  let operation: Operation
  private let latest = Mutex<(bits: Int, enclosure: RationalInterval)?>(nil)

  init(_ operation: Operation) { self.operation = operation }

  /// Bounds computed with numbers of `bits` bits; how close they are depends on the expression.
  func enclosure(bits: Int) throws(ArithmeticFault) -> RationalInterval {
    if let known = latest.withLock({ $0 }), known.bits == bits { return known.enclosure }
    let enclosure = try computeEnclosure(bits: bits).rounded(toBits: bits)
    latest.withLock { $0 = (bits, enclosure) }
    return enclosure
  }

  private func computeEnclosure(bits: Int) throws(ArithmeticFault) -> RationalInterval {
    switch operation {
    case .exact(let value): return try value.enclosure(bits: bits)
    case .sum(let summands):
      var total = RationalInterval(.zero)
      for summand in summands { total = (total + (try summand.enclosure(bits: bits))).rounded(toBits: bits) }
      return total
    case .negation(let inner): return try -inner.enclosure(bits: bits)
    case .product(let left, let right):
      return try left.enclosure(bits: bits) * right.enclosure(bits: bits)
    case .quotient(let left, let right):
      do {
        return try left.enclosure(bits: bits).divided(by: right.enclosure(bits: bits))
      } catch {
        throw .signUndecided(bits: bits)
      }
    case .power(let base, let exponent):
      return try base.enclosure(bits: bits).power(exponent, bits: bits)
    case .root(let degree, let inner):
      let radicand = try inner.enclosure(bits: bits)
      do {
        return try radicand.nonnegativePart.root(degree: degree, bits: bits)
      } catch {
        throw .rootOfNegative
      }
    case .absoluteValue(let inner): return try inner.enclosure(bits: bits).magnitude
    }
  }

  /// The sign, by enclosing the number to 64 bits, then twice as many, and so on.
  ///
  /// - Throws: `ArithmeticFault.signUndecided` when `precision` bits don't suffice, which is so of every zero that
  ///   isn't written as one.
  func sign(precision: Int) throws(ArithmeticFault) -> Int {
    var bits = Self.initialPrecision
    while true {
      do {
        if let sign = try enclosure(bits: bits).certainSignum { return sign }
      } catch .signUndecided {
        // A divisor needs more precision, too.
      }
      bits *= 2
      if bits > precision { throw .signUndecided(bits: bits / 2) }
    }
  }
}

extension RationalInterval {
  fileprivate var magnitude: RationalInterval {
    if lower.signum >= 0 { return self }
    if upper.signum <= 0 { return -self }
    return RationalInterval(lower: 0, upper: max(-lower, upper)) ?? self
  }

  /// What is left when negative numbers are removed; zero when nothing is.
  fileprivate var nonnegativePart: RationalInterval {
    RationalInterval(lower: max(lower, 0), upper: max(upper, 0)) ?? self
  }

  fileprivate func power(_ exponent: UInt, bits: Int) -> RationalInterval {
    if exponent == 0 { return RationalInterval(1) }
    if exponent == 1 { return self }
    // The square of an interval isn't its product with itself when it contains zero.
    let base = magnitude
    var result = RationalInterval(1)
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = (result * square).rounded(toBits: bits) }
      rest >>= 1
      if rest > 0 { square = (square * square).rounded(toBits: bits) }
    }
    if exponent & 1 == 0 || lower.signum >= 0 { return result }
    if upper.signum <= 0 { return -result }
    // Odd powers increase, so the ends are the powers of the ends.
    let least = -RationalInterval(-lower).power(exponent, bits: bits).upper
    let greatest = RationalInterval(upper).power(exponent, bits: bits).upper
    return RationalInterval(lower: least, upper: greatest) ?? self
  }
}
