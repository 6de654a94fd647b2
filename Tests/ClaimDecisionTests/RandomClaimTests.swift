import CrossValidation
import ExactArithmetic
import Foundation
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

/// An expression that can be written in ways that have the same value.
private indirect enum Expression {
  case leaf([String])
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
    if depth == 0 || generator.below(4) == 0 { return .leaf(leaves[generator.below(leaves.count)]) }
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
    case .leaf(let texts): return texts[generator.below(texts.count)]
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
    case .leaf: return .leaf(Self.leaves[generator.below(Self.leaves.count)])
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
}

@Suite("random claims")
struct RandomClaimTests {
  /// `ADAM_DERIVE_RANDOM_CLAIMS=100000` runs the long form.
  static let count = ProcessInfo.processInfo.environment["ADAM_DERIVE_RANDOM_CLAIMS"].flatMap(Int.init) ?? 150

  @Test("random identities are never refuted, near misses never proved, and few stay open")
  func identities() throws {
    let seed: UInt64 = 20_141_222
    var generator = SplitMix64(seed: seed)
    let library = try ClaimLibrary.shared()
    let reader = ClaimReader(library: library)
    let decider = ClaimDecider(library: library, timeLimit: .seconds(5), seeksRepairs: false)
    var (open, differing) = (0, 0)
    for number in 0..<Self.count {
      let expression = Expression.random(&generator, depth: 3)
      let left = expression.text(&generator)
      let other = number % 2 == 0 ? expression : expression.mutated(&generator)
      let text = "\(left) = \(other.text(&generator))"
      let claim = try reader.claim(text)
      let verdict = decider.decide(claim)
      let isFalse = Self.isFalseSomewhere(claim)
      if isFalse { differing += 1 }
      switch verdict {
      case .proved: #expect(!isFalse, "proved, seed \(seed), claim \(number): \(text)")
      case .refuted: #expect(number % 2 == 1, "refuted, seed \(seed), claim \(number): \(text)")
      case .undecided: open += 1
      }
    }
    #expect(differing > Self.count / 5)
    #expect(open * 20 <= Self.count, "\(open) of \(Self.count) claims stayed undecided, seed \(seed)")
  }

  /// Whether exact evaluation at some points, chosen apart from those of the search, finds the claim false.
  private static func isFalseSomewhere(_ claim: StatedClaim) -> Bool {
    let fifth = Rational(1, over: 5) ?? 0
    for (steps, rate) in [(1, fifth), (2, 3 * fifth), (3, Rational(7, over: 9) ?? 0), (4, fifth)] {
      var bindings: [String: Binding] = [
        "x": .real(Rational(13, over: 7) ?? 0), "y": .real(Rational(-11, over: 3) ?? 0), "beta": .real(rate),
        "beta1": .real(rate), "t": .index(steps),
        "g": .sequence([3, -1, 4, -1, 5]),
      ]
      let names = Set(claim.claim.variables.map(\.name))
      bindings = bindings.filter { names.contains($0.key) }
      if case .decided(let decision)? = try? FormulaCase(claim.claim.formula, bindings).check(),
        decision.verdict == .refuted
      {
        return true
      }
    }
    return false
  }
}
