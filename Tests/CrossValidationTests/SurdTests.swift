import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct SurdTests {
  func compare(_ left: Term, _ right: Term, _ limits: EvaluationLimits = .standard) throws -> Ordering {
    try evaluate(left, in: Environment(), limits: limits)
      .compared(to: evaluate(right, in: Environment(), limits: limits))
  }

  func root(_ radicand: Term) -> Term { .squareRoot(radicand) }

  @Test func `roots of squares are rational`() throws {
    #expect(try evaluate(root(.number(fraction(49, 36))), in: Environment()).rational == fraction(7, 6))
    #expect(try evaluate(root(2) * root(8), in: Environment()).rational == 4)
    #expect(try evaluate(root(2) / root(8), in: Environment()).rational == fraction(1, 2))
    #expect(try evaluate(root(8) - 2 * root(2), in: Environment()).rational == 0)
    #expect(try evaluate(root(2).power(4), in: Environment()).rational == 4)
    #expect(try evaluate(root(2).power(-4), in: Environment()).rational == fraction(1, 4))
    #expect(try evaluate(root(2), in: Environment()).rational == nil)
  }

  @Test func `short sums of roots are described exactly`() throws {
    func description(_ term: Term) throws -> String {
      try evaluate(term, in: Environment()).exactDescription
    }
    #expect(try description(.number(fraction(3, 7))) == "3/7")
    #expect(try description(root(6) / 2) == "sqrt(3/2) ~ 1.2247448713915890491")
    #expect(try description(1 - root(2)) == "1 - sqrt(2) ~ -0.41421356237309504880")
  }

  @Test func `roots of higher degrees are exact where they are rational, and else enclosed`() throws {
    #expect(try evaluate(.root(3, .number(fraction(27, 8))), in: Environment()).rational == fraction(3, 2))
    #expect(try evaluate(.root(6, 64), in: Environment()).rational == 2)
    #expect(try evaluate(.root(5, 0), in: Environment()).rational == 0)
    #expect(try evaluate(.root(3, 2), in: Environment()).rational == nil)
    #expect(try evaluate(Term.root(3, 2).power(3), in: Environment()).rational == 2)
    #expect(try evaluate(Term.root(3, 2).power(-6), in: Environment()).rational == fraction(1, 4))
    #expect(try evaluate(Term.root(6, root(2)).power(12), in: Environment()).rational == 2)
    #expect(try compare(.root(3, 2), .number(fraction(5, 4))) == .greater)
    #expect(try compare(.root(3, 3), root(2)) == .greater)
    #expect(try compare(.root(6, 8), .number(fraction(1_414, 1_000))) == .greater)
    #expect(throws: EvaluationError.undefined(.rootOfNegative, subterm: .root(3, -8))) {
      try evaluate(.root(3, -8), in: Environment())
    }
    // Two ways to write one irrational number are not told apart, and nothing is claimed.
    #expect(throws: EvaluationError.self) {
      try evaluate(.sign(.root(6, 27) - root(3)), in: Environment())
    }
  }

  @Test func `sums and products of roots are compared exactly`() throws {
    #expect(try compare(root(2) + root(3), root(10)) == .less)
    #expect(try compare(root(2) + root(3), root(9)) == .greater)
    #expect(try compare(root(2) + root(8), root(18)) == .equal)
    #expect(try compare((root(2) + root(3)).squared, 5 + 2 * root(6)) == .equal)
    #expect(try compare(1 / (root(3) - root(2)), root(3) + root(2)) == .equal)
    #expect(
      try compare(root(2) + root(3) + root(5), root(2) + root(12) + root(20) - root(3) - root(5)) == .equal)
    #expect(try compare((1 + root(2)).power(-2), 3 - 2 * root(2)) == .equal)
    #expect(try compare(root(.number(fraction(1, 2))), root(2) / 2) == .equal)
  }

  @Test func `rational approximations of a root fall on the right side, however close`() throws {
    // x^2 - 2 y^2 = 1 and -1 in turn, so x/y lies above and below the root of 2 in turn.
    var (x, y) = (Rational(1), Rational(1))
    for n in 0..<200 {
      let approximation = Term.number(x) / .number(y)
      #expect(try compare(approximation, root(2)) == (n % 2 == 0 ? .less : .greater))
      (x, y) = (x + 2 * y, x + y)
    }
  }

  @Test func `three roots that nearly cancel are told from zero, or called unknown with too few bits`() throws
  {
    // sqrt(2) + sqrt(3) and a root that agrees with it to 100 digits and more
    let sum = try evaluate((root(2) + root(3)) * Term.number(10).power(100), in: Environment())
    let scaled = try #require(sum.enclosure(bits: 1024)).lower
    let floor = scaled.numerator / scaled.denominator
    let near = root(.number(Rational(floor * floor + 1))) / Term.number(10).power(100)
    #expect(try compare(near, root(2) + root(3)) == .less)
    #expect(try compare(near, root(2) + root(3), EvaluationLimits(precisionBits: 128)) == .unknown)
  }

  @Test func `sign and absolute value of irrational numbers are exact`() throws {
    #expect(try evaluate(.sign(root(2) - root(3)), in: Environment()).rational == -1)
    #expect(try evaluate(.sign(root(2) + root(8) - root(18)), in: Environment()).rational == 0)
    #expect(try compare(.absoluteValue(1 - root(2)), root(2) - 1) == .equal)
  }

  @Test func `nested roots are enclosed, and compared where they differ`() throws {
    let nested = root(1 + root(2))
    #expect(try compare(nested, .number(fraction(1_553_773, 1_000_000))) == .greater)
    #expect(try compare(nested, .number(fraction(1_553_774, 1_000_000))) == .less)
    // sqrt(3 + 2 sqrt 2) = 1 + sqrt 2 isn't recognised, and not denied either
    #expect(try compare(root(3 + 2 * root(2)), 1 + root(2)) == .unknown)
    #expect(try compare(nested - nested, 0) == .equal)
    #expect(try compare(1 / (nested - 1), 0) == .greater)
    #expect(try compare((1 - nested).power(3), 0) == .less)
  }

  @Test func `enclosures contain the value and shrink with the precision`() throws {
    let value = try evaluate(root(2) + root(1 + root(3)), in: Environment())
    for bits in [64, 256, 1024] {
      let bounds = try #require(value.enclosure(bits: bits))
      let width = try fraction(1, 2).power(bits - 8)
      #expect(bounds.width < width)
      #expect(abs(bounds.midpoint.doubleValue - (2.squareRoot() + (1 + 3.squareRoot()).squareRoot())) < 1e-14)
    }
  }

  @Test func `enclosures too wide for a sign still contain what a finer one finds`() throws {
    let nested = root(1 + root(2))
    let near = try #require(try evaluate(nested, in: Environment()).enclosure(bits: 64))
    for end in [near.lower, near.upper, near.midpoint] {
      for exponent in 2...5 {
        let power = (nested - .number(end)).power(IndexTerm(exponent))
        let value = try evaluate(power / 3, in: Environment())
        let (wide, narrow) = (
          try #require(value.enclosure(bits: 60)), try #require(value.enclosure(bits: 900))
        )
        #expect(wide.contains(narrow), "power \(exponent)")
      }
    }
  }

  @Test func `a value is described exactly while that is short`() throws {
    #expect(try "\(evaluate(1 / 3, in: Environment()))" == "1/3")
    #expect(try "\(evaluate(root(2), in: Environment()))" == "~1.4142135623730950488")
    #expect(
      try "\(evaluate(Term.number(fraction(1, 3)).power(500), in: Environment()))".hasPrefix("~2.75025"))
  }

  @Test func `the update's bound is attained by the extremal gradients and by no others`() throws {
    // g_k = p_k / q_k makes u equal to sqrt(S), both of them irrational
    let (beta1, beta2) = (fraction(9, 10), fraction(99, 100))
    for t in [1, 2, 3, 10, 40] {
      let ratio = try beta1.divided(by: beta2)
      let extremal = try (1...t).map { try ratio.power(t - $0) }
      let environment = try AdamTerms.environment(beta1, beta2, t: t, extremal)
      let bound = try evaluate(.squareRoot(AdamTerms.peak), in: environment)
      #expect(try evaluate(AdamTerms.update, in: environment).compared(to: bound) == .equal)
      let other = try AdamTerms.environment(beta1, beta2, t: t, [extremal[0] + 1] + extremal.dropFirst())
      #expect(try evaluate(AdamTerms.update, in: other).compared(to: bound) == (t == 1 ? .equal : .less))
    }
  }
}
