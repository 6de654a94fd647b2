import ExactArithmetic

/// A nonzero real number `numerator * product of powers * square root`, written with the integers of a `SurdField`.
///
/// The powers are left unmultiplied. Those of `long` integers (see `SurdField.longBits`) are kept apart from the
/// others, since multiplying them out is what costs time.
struct SurdTerm {
  var numerator: BigInteger
  var short: [Factor] = []
  var long: [Factor] = []
  /// The number of the radicand in the field; `SurdField.noRoot` for a rational number.
  var root: Int = SurdField.noRoot

  var isRational: Bool { root == SurdField.noRoot }

  var negated: SurdTerm {
    var result = self
    result.numerator.negate()
    return result
  }
}

/// A sum of terms no two of which have both the same root and the same long factors; zero when it is empty.
///
/// Different roots may still be rational multiples of each other, so a sum of several terms can vanish.
struct SurdSum {
  var terms: [SurdTerm]

  init(_ terms: [SurdTerm] = []) { self.terms = terms }

  static let zero = SurdSum()

  var negated: SurdSum { SurdSum(terms.map(\.negated)) }

  /// The number of different roots.
  var rootCount: Int { Set(terms.lazy.map(\.root)).count }
}
