/// A power `integer^exponent` whose integer is known by its number in a `SurdField`.
struct Factor: Hashable {
  var base: Int
  var exponent: Int

  /// The largest magnitude of an exponent. Numbers with larger ones could never be written out.
  static let exponentLimit = 1 << 40
}

/// Products of powers, kept sorted by base and free of zero exponents.
extension [Factor] {
  /// The product of two products.
  func multiplied(by other: [Factor]) throws(ArithmeticFault) -> [Factor] {
    if other.isEmpty { return self }
    if isEmpty { return other }
    var result: [Factor] = []
    result.reserveCapacity(Swift.max(count, other.count))
    var (i, j) = (0, 0)
    while i < count || j < other.count {
      if j == other.count || (i < count && self[i].base < other[j].base) {
        result.append(self[i])
        i += 1
      } else if i == count || other[j].base < self[i].base {
        result.append(other[j])
        j += 1
      } else {
        let exponent = self[i].exponent + other[j].exponent
        guard exponent.magnitude <= Factor.exponentLimit else { throw .tooLarge(bits: exponent) }
        if exponent != 0 { result.append(Factor(base: self[i].base, exponent: exponent)) }
        i += 1
        j += 1
      }
    }
    return result
  }

  /// The integer power of a product.
  func raised(to exponent: Int) throws(ArithmeticFault) -> [Factor] {
    if exponent == 0 { return [] }
    var result = self
    for i in indices {
      let (product, overflow) = self[i].exponent.multipliedReportingOverflow(by: exponent)
      guard !overflow, product.magnitude <= Factor.exponentLimit else {
        throw .tooLarge(bits: overflow ? .max : product)
      }
      result[i].exponent = product
    }
    return result
  }

  /// The greatest product that leaves nonnegative exponents when both products are divided by it, with what is left.
  func extractingCommonFactor(with other: [Factor]) -> (common: [Factor], left: [Factor], right: [Factor]) {
    if self == other { return (self, [], []) }
    var (common, left, right): ([Factor], [Factor], [Factor]) = ([], [], [])
    var (i, j) = (0, 0)
    while i < count || j < other.count {
      let base: Int
      var (a, b) = (0, 0)
      if j == other.count || (i < count && self[i].base <= other[j].base) {
        base = self[i].base
      } else {
        base = other[j].base
      }
      if i < count, self[i].base == base {
        a = self[i].exponent
        i += 1
      }
      if j < other.count, other[j].base == base {
        b = other[j].exponent
        j += 1
      }
      let least = Swift.min(a, b)
      if least != 0 { common.append(Factor(base: base, exponent: least)) }
      if a > least { left.append(Factor(base: base, exponent: a - least)) }
      if b > least { right.append(Factor(base: base, exponent: b - least)) }
    }
    return (common, left, right)
  }
}
