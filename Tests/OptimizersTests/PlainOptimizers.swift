import ExactArithmetic

/// Each shipped optimizer as its authors state it, run in rationals with no symbols: a step takes the gradient and
/// gives what the update is made of.
struct PlainOptimizer {
  /// The numerator, and the radicand of the denominator, or 1 if there is none.
  typealias Parts = (numerator: Rational, radicand: Rational)

  let parameters: [String]
  /// Runs the optimizer on all gradients and gives the last step's parts.
  let run: @Sendable (_ parameters: [String: Rational], _ gradients: [Rational]) -> Parts

  static func power(_ base: Rational, _ exponent: Int) -> Rational {
    (0..<exponent).reduce(.one) { product, _ in product * base }
  }

  private static func quotient(_ numerator: Rational, _ denominator: Rational) -> Rational {
    numerator * (denominator.reciprocal ?? .zero)
  }

  /// An exponential moving average from 0.
  private static func average(_ rate: Rational, _ values: [Rational]) -> Rational {
    values.reduce(.zero) { rate * $0 + (.one - rate) * $1 }
  }

  private static func squares(_ gradients: [Rational]) -> [Rational] { gradients.map { $0 * $0 } }

  private static func corrected(_ rate: Rational, _ values: [Rational]) -> Rational {
    quotient(average(rate, values), .one - power(rate, values.count))
  }

  private static func two(
    _ numerator: @escaping @Sendable (Rational, [Rational]) -> Rational,
    _ radicand: @escaping @Sendable (Rational, [Rational]) -> Rational
  ) -> PlainOptimizer {
    PlainOptimizer(parameters: ["beta1", "beta2"]) { values, gradients in
      guard let beta1 = values["beta1"], let beta2 = values["beta2"] else { return (.zero, .zero) }
      return (numerator(beta1, gradients), radicand(beta2, gradients))
    }
  }

  static let all: [String: PlainOptimizer] = [
    "adam": two({ corrected($0, $1) }, { corrected($0, squares($1)) }),
    "adamw": two({ corrected($0, $1) }, { corrected($0, squares($1)) }),
    "adam-uncorrected": two({ average($0, $1) }, { average($0, squares($1)) }),
    "adamd": two({ average($0, $1) }, { corrected($0, squares($1)) }),
    "adam-l4": two({ corrected($0, $1) }, { corrected($0, squares(squares($1))) }),
    "adam-l6": two({ corrected($0, $1) }, { corrected($0, $1.map { power($0, 6) }) }),
    "adam-l8": two({ corrected($0, $1) }, { corrected($0, squares(squares(squares($1)))) }),
    "adam-l10": two({ corrected($0, $1) }, { corrected($0, $1.map { power($0, 10) }) }),
    "nadam": two(
      { beta1, gradients in
        let t = gradients.count
        return beta1 * quotient(average(beta1, gradients), .one - power(beta1, t + 1))
          + quotient((.one - beta1) * gradients[t - 1], .one - power(beta1, t))
      }, { corrected($0, squares($1)) }),
    "rmsprop": PlainOptimizer(parameters: ["beta2"]) { values, gradients in
      (gradients[gradients.count - 1], average(values["beta2"] ?? .zero, squares(gradients)))
    },
    "ademamix": PlainOptimizer(parameters: ["beta1", "beta2", "beta3", "alpha"]) { values, gradients in
      guard let beta1 = values["beta1"], let beta2 = values["beta2"], let beta3 = values["beta3"],
        let alpha = values["alpha"]
      else { return (.zero, .zero) }
      return (
        corrected(beta1, gradients) + alpha * average(beta3, gradients), corrected(beta2, squares(gradients))
      )
    },
    "signum": PlainOptimizer(parameters: ["beta"]) { values, gradients in
      (average(values["beta"] ?? .zero, gradients), .one)
    },
    "lion": PlainOptimizer(parameters: ["beta1", "beta2"]) { values, gradients in
      guard let beta1 = values["beta1"], let beta2 = values["beta2"] else { return (.zero, .zero) }
      let before = average(beta2, Array(gradients.dropLast()))
      return (beta1 * before + (.one - beta1) * gradients[gradients.count - 1], .one)
    },
  ]
}
