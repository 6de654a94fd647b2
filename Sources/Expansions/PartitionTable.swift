import ExactArithmetic

/// The products `x_1^a x_2^b x_3^c ..` of each weight up to an order, where `x_i` has weight i: one for each partition.
///
/// A product is a packed word of exponents, so that multiplying is adding.
struct PartitionTable: Sendable {
  let order: Int
  /// The packed products by weight, higher powers of the first variables before others.
  let monomials: [[UInt64]]
  private let positions: [[UInt64: Int]]
  /// Where the exponent of each variable starts in a word, and one place more.
  private let offsets: [UInt64]

  /// The largest order for which exponents fit into a word: 46 bits are used there.
  static let largestOrder = 24

  init(order: Int) {
    self.order = order
    var offsets: [UInt64] = [0, 0]
    for variable in 1...max(1, order) {
      // An exponent is at most order/variable.
      let width = UInt64.bitWidth - UInt64(order / variable).leadingZeroBitCount
      offsets.append(offsets[variable] + UInt64(width))
    }
    self.offsets = offsets
    var monomials: [[UInt64]] = []
    for weight in 0...order {
      var found: [UInt64] = []
      func extend(_ word: UInt64, _ rest: Int, from variable: Int) {
        if rest == 0 { return found.append(word) }
        if variable > rest { return }
        for exponent in stride(from: rest / variable, through: 0, by: -1) {
          extend(
            word + UInt64(exponent) << offsets[variable], rest - exponent * variable, from: variable + 1)
        }
      }
      extend(0, weight, from: 1)
      monomials.append(found)
    }
    self.monomials = monomials
    positions = monomials.map { words in
      Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    }
  }

  /// The exponents of `x_1 .. x_order` in a product.
  func exponents(_ word: UInt64) -> [Int] {
    (1...max(1, order)).map { variable in
      let width = offsets[variable + 1] - offsets[variable]
      return Int((word >> offsets[variable]) & ((1 << width) - 1))
    }
  }

  /// The place of `x_variable` among the products of its weight.
  func position(of variable: Int) -> Int { positions[variable][1 << offsets[variable]] ?? 0 }

  /// Adds `left * right` to a polynomial of the weight that the product has.
  func add(
    _ left: GradedPolynomial, times right: GradedPolynomial, to sum: inout GradedPolynomial
  ) {
    let places = positions[left.weight + right.weight]
    for (first, word) in zip(left.coefficients, monomials[left.weight]) where !first.isZero {
      for (second, other) in zip(right.coefficients, monomials[right.weight]) where !second.isZero {
        if let place = places[word + other] { sum.coefficients[place] += first * second }
      }
    }
  }

  func product(_ left: GradedPolynomial, _ right: GradedPolynomial) -> GradedPolynomial {
    var product = zero(weight: left.weight + right.weight)
    add(left, times: right, to: &product)
    return product
  }

  func zero(weight: Int) -> GradedPolynomial {
    GradedPolynomial(
      weight: weight, coefficients: Array(repeating: 0, count: monomials[weight].count))
  }
}
