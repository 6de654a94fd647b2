import ExactArithmetic

/// A polynomial all of whose products have the same weight, with one coefficient for each partition of the weight.
struct GradedPolynomial: Hashable, Sendable {
  let weight: Int
  /// In the order of `PartitionTable.monomials`.
  var coefficients: [Rational]

  var isZero: Bool { coefficients.allSatisfy(\.isZero) }

  func scaled(by factor: Rational) -> GradedPolynomial {
    GradedPolynomial(weight: weight, coefficients: coefficients.map { $0.isZero ? $0 : $0 * factor })
  }
}

/// `1 + a_1 + a_2 + ..`, where `a_n` has weight n, up to an order.
struct GradedSeries: Hashable, Sendable {
  var parts: [GradedPolynomial]

  /// `1 + c_1 x_1 + c_2 x_2 + ..`; missing coefficients are 0.
  init(linear coefficients: [Rational], _ table: PartitionTable) {
    parts = (0...table.order).map { weight in
      var part = table.zero(weight: weight)
      if weight == 0 {
        part.coefficients[0] = 1
      } else if weight <= coefficients.count {
        part.coefficients[table.position(of: weight)] = coefficients[weight - 1]
      }
      return part
    }
  }

  /// `(g^power)^(n) / g^power` for n = 0, 1, .., where `x_1 = (ln g)'`, `x_2 = x_1'` and so on: the complete Bell
  /// polynomials at `power x_i`.
  ///
  /// From `b_n = sum_k C(n-1, k-1) power x_k b_(n-k)`.
  init(derivativesOfPower power: Int, _ table: PartitionTable) {
    self.init(linear: [], table)
    for n in stride(from: 1, through: table.order, by: 1) {
      var binomial = Rational(power)
      for k in 1...n {
        var variable = table.zero(weight: k)
        variable.coefficients[table.position(of: k)] = binomial
        table.add(variable, times: parts[n - k], to: &parts[n])
        binomial = binomial * Rational(n - k) * (Rational(1, over: k) ?? 0)
      }
    }
  }

  /// `self^(-1/root)`, from `n w_n = sum_k (-k/root - (n-k)) v_k w_(n-k)` (J. C. P. Miller's recurrence).
  func inverseRoot(_ root: Int, _ table: PartitionTable) -> GradedSeries {
    var result = GradedSeries(linear: [], table)
    for n in stride(from: 1, through: table.order, by: 1) {
      for k in 1...n where !parts[k].isZero {
        let factor = Rational(-(k + root * (n - k)), over: root * n) ?? 0
        table.add(parts[k].scaled(by: factor), times: result.parts[n - k], to: &result.parts[n])
      }
    }
    return result
  }
}
