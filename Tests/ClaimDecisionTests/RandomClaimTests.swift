import CrossValidation
import ExactArithmetic
import Foundation
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

/// The values of the variables, apart from all that reads, proves or evaluates claims.
private struct Point {
  var x: Rational = 0
  var y: Rational = 0
  var beta: Rational = 0
  var t = 1
  var g: [Rational] = []

  /// Points that differ from those that the search for counterexamples tries.
  static let others: [Point] = {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    return [(1, rational(1, 5)), (2, rational(3, 5)), (3, rational(7, 9)), (4, rational(1, 5))].map {
      Point(x: rational(13, 7), y: rational(-11, 3), beta: $1, t: $0, g: [3, -1, 4, -1])
    }
  }()

  /// The values at which a claim was refuted; a variable that it lacks may have any.
  init(_ bindings: [String: Binding]) {
    for (name, binding) in bindings {
      switch binding {
      case .real(let value):
        if name == "x" { x = value } else if name == "y" { y = value } else { beta = value }
      case .index(let value): t = value
      case .sequence: continue
      }
    }
    if case .sequence(let value)? = bindings["g"] { g = (1...t).map { value.member(at: [$0]) ?? 0 } }
  }

  private init(x: Rational, y: Rational, beta: Rational, t: Int, g: [Rational]) {
    (self.x, self.y, self.beta, self.t, self.g) = (x, y, beta, t, g)
  }

  func power(_ exponent: Int) -> Rational { (0..<exponent).reduce(1) { product, _ in product * beta } }

  /// `sum_k beta^(t-k) / sum_k beta^(t-k)` times the values.
  func mean(_ values: [Rational]) throws -> Rational {
    var (numerator, denominator) = (Rational(0), Rational(0))
    for (k, value) in zip(1...t, values) {
      numerator += power(t - k) * value
      denominator += power(t - k)
    }
    return try numerator.divided(by: denominator)
  }
}

/// An expression that can be written in ways that have the same value.
private indirect enum Expression {
  /// The number of a quantity in `leaves`.
  case leaf(Int)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, String)

  /// Quantities, each with texts that mean the same.
  static let leaves: [[String]] = [
    ["x"], ["y"], ["beta"], ["t"], ["2"], ["1/3"], ["beta^t", "beta*beta^(t-1)"],
    ["mhat(beta)", "E_p[g]", "(sum[k=1..t] w(beta,k)*g[k])", "m(beta)/(1-beta^t)"],
    ["vhat(beta)", "E_p[g^2]", "(mhat(beta)^2 + sigmahat2)"],
    ["(sum[k=1..t] beta^(t-k))", "((1-beta^t)/(1-beta))"], ["w(beta,t)", "((1-beta)/(1-beta^t))"],
  ]

  static func random(_ generator: inout SplitMix64, depth: Int) -> Expression {
    if depth == 0 || generator.below(4) == 0 { return .leaf(generator.below(leaves.count)) }
    let left = random(&generator, depth: depth - 1)
    switch generator.below(8) {
    case 0...2: return .sum(left, random(&generator, depth: depth - 1))
    case 3, 4: return .difference(left, random(&generator, depth: depth - 1))
    case 5, 6: return .product(left, random(&generator, depth: depth - 1))
    default: return .quotient(left, ["(1+beta)", "(1-beta)", "3"][generator.below(3)])
    }
  }

  /// A text for the value, with terms and factors exchanged, products spread out, and quantities written differently.
  func text(_ generator: inout SplitMix64) -> String {
    switch self {
    case .leaf(let number): return Self.leaves[number][generator.below(Self.leaves[number].count)]
    case .sum(let left, let right):
      let (a, b) = (left.text(&generator), right.text(&generator))
      return generator.below(2) == 0 ? "(\(a) + \(b))" : "(\(b) + \(a))"
    case .difference(let left, let right):
      let (a, b) = (left.text(&generator), right.text(&generator))
      return generator.below(2) == 0 ? "(\(a) - \(b))" : "(-(\(b) - \(a)))"
    case .product(.sum(let first, let second), let factor) where generator.below(2) == 0:
      return "((\(first.text(&generator)))*(\(factor.text(&generator))) + "
        + "(\(second.text(&generator)))*(\(factor.text(&generator))))"
    case .product(let left, let right):
      let (a, b) = (left.text(&generator), right.text(&generator))
      return generator.below(2) == 0 ? "(\(a))*(\(b))" : "(\(b))*(\(a))"
    case .quotient(let numerator, let denominator): return "((\(numerator.text(&generator)))/\(denominator))"
    }
  }

  /// The expression with one of its leaves replaced or one of its operations changed.
  func mutated(_ generator: inout SplitMix64) -> Expression {
    switch self {
    case .leaf: return .leaf(generator.below(Self.leaves.count))
    case .sum(let left, let right):
      switch generator.below(5) {
      case 0: return .difference(left, right)
      case 1, 2: return .sum(left.mutated(&generator), right)
      default: return .sum(left, right.mutated(&generator))
      }
    case .difference(let left, let right):
      switch generator.below(5) {
      case 0: return .sum(left, right)
      case 1, 2: return .difference(left.mutated(&generator), right)
      default: return .difference(left, right.mutated(&generator))
      }
    case .product(let left, let right):
      return generator.below(2) == 0
        ? .product(left.mutated(&generator), right) : .product(left, right.mutated(&generator))
    case .quotient(let numerator, let denominator):
      return .quotient(numerator.mutated(&generator), denominator)
    }
  }
  /// The exact value, from the definitions on paper.
  func value(at point: Point) throws -> Rational {
    switch self {
    case .leaf(let number):
      switch number {
      case 0: return point.x
      case 1: return point.y
      case 2: return point.beta
      case 3: return Rational(point.t)
      case 4: return 2
      case 5: return try Rational(1).divided(by: 3)
      case 6: return point.power(point.t)
      case 7: return try point.mean(point.g)
      case 8: return try point.mean(point.g.map { $0 * $0 })
      case 9: return (0..<point.t).reduce(0) { $0 + point.power($1) }
      default: return try point.mean((1...point.t).map { $0 == point.t ? 1 : 0 })
      }
    case .sum(let left, let right): return try left.value(at: point) + right.value(at: point)
    case .difference(let left, let right): return try left.value(at: point) - right.value(at: point)
    case .product(let left, let right): return try left.value(at: point) * right.value(at: point)
    case .quotient(let numerator, let denominator):
      let divisor: Rational =
        denominator == "3" ? 3 : denominator == "(1+beta)" ? 1 + point.beta : 1 - point.beta
      return try numerator.value(at: point).divided(by: divisor)
    }
  }
}

@Suite("random claims")
struct RandomClaimTests {
  /// `ADAM_DERIVE_RANDOM_CLAIMS=100000` runs the long form.
  static let count = number("ADAM_DERIVE_RANDOM_CLAIMS") ?? 150
  /// The seed of the first claim; each further claim has the next seed, so that a run can be split and repeated.
  static let seed = number("ADAM_DERIVE_RANDOM_SEED") ?? 20_141_222

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap(Int.init)
  }

  private struct Counts: CustomStringConvertible {
    var claims = 0
    var proved = 0
    var refuted = 0
    var undecided = 0
    /// Those of the undecided that are identities.
    var undecidedIdentities = 0
    /// Near misses with different values at some point.
    var different = 0
    var wrong = 0

    var description: String {
      "\(claims) claims: \(proved) proved, \(refuted) refuted, \(undecided) undecided "
        + "(\(undecidedIdentities) of them identities), \(wrong) false verdicts"
    }
  }

  @Test("random identities are never refuted, near misses never proved, and few stay open")
  func identities() throws {
    let library = try ClaimLibrary.shared()
    let reader = ClaimReader(library: library)
    let decider = ClaimDecider(library: library, timeLimit: .seconds(5), seeksRepairs: false)
    var counts = Counts()
    for seed in Self.seed..<Self.seed + Self.count {
      var generator = SplitMix64(seed: UInt64(seed))
      let expression = Expression.random(&generator, depth: 3)
      let isIdentity = seed % 2 == 0
      let other = isIdentity ? expression : expression.mutated(&generator)
      let text = "\(expression.text(&generator)) = \(other.text(&generator))"
      let differs = try Point.others.contains {
        try expression.value(at: $0) != other.value(at: $0)
      }
      counts.claims += 1
      if differs { counts.different += 1 }
      var isRight = true
      let claim = try reader.claim(text)
      switch decider.decide(claim) {
      case .proved(let theorem):
        counts.proved += 1
        isRight = !differs && theorem.conclusion == claim.claim.formula && theorem.hypotheses.isEmpty
      case .refuted(let found, _):
        counts.refuted += 1
        let point = Point(found.bindings)
        isRight = try !isIdentity && expression.value(at: point) != other.value(at: point)
      case .undecided:
        counts.undecided += 1
        if isIdentity { counts.undecidedIdentities += 1 }
      }
      if !isRight { counts.wrong += 1 }
      #expect(isRight, "seed \(seed): \(text)")
      if counts.claims % 1_000 == 0 { print(counts) }
    }
    #expect(counts.different > Self.count / 5)
    #expect(counts.undecided * 20 <= Self.count, "seed \(Self.seed), \(counts)")
  }
}
