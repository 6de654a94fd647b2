import AdamOptimizer
import AdamTheory
import Automation
import ExactArithmetic
import Foundation
import SymbolicAlgebra
import Testing

@testable import CrossValidation

/// Expansions as the theorems state them, against what they are expansions of.
@Suite("expansions under drift and of the flow")
struct DriftAndFlowTests {
  private static let identifiers: Set<String> = [
    "drift-expansion", "drift-iff", "flow-expansion", "flow-iff", "flow-second-order",
  ]
  private static let theorems = Result { try Theory().prove(identifiers) }

  private static func part(_ identifier: String, _ label: String) throws -> ProvedPart {
    let theorem = try #require(theorems.get().first { $0.recipe.id == identifier })
    return try #require(theorem.parts.first { $0.label == label })
  }

  /// The statements that give an expansion with an error of the next order.
  private static let expansions = [
    ("drift-expansion", "slow scale"), ("drift-expansion", "exponential drift"),
    ("flow-expansion", "first order"), ("flow-expansion", "second order"),
    ("flow-second-order", "second order"), ("flow-second-order", "third order"),
  ]

  private static func decided(_ claim: Claim) throws -> (held: Int, undecided: Int) {
    let generator = CaseGenerator(data: SampleData(steps: [1, 2, 3]))
    var result = (held: 0, undecided: 0)
    for sample in generator.cases(for: claim) {
      let sampling = QuantifierSampling(named: sample.inner)
      guard
        case .decided(let decision) = try FormulaCase(claim.formula, sample.bindings).check(
          sampling: sampling)
      else { continue }
      if decision.verdict >= .heldOnSamples { result.held += 1 } else { result.undecided += 1 }
    }
    return result
  }

  @Test(
    "every expansion holds in exact arithmetic with a constant and a radius that are given",
    arguments: expansions)
  func expansionsHold(_ identifier: String, _ label: String) throws {
    let result = try Self.decided(Self.part(identifier, label).claim)
    #expect(result.held >= 6)
    #expect(result.undecided == 0)
  }

  /// A coefficient in the statement of each expansion.
  private static func coefficient(_ identifier: String, _ label: String) throws -> Term {
    let (tau, tau1, tau2) = (Term.parameter("tau"), Term.parameter("tau1"), Term.parameter("tau2"))
    let drift = Term.parameter("delta0")
    switch (identifier, label) {
    case ("drift-expansion", _):
      let (adam, t) = (try Vocabulary(), IndexTerm.variable("t"))
      return adam.mu(.parameter("beta2"), t) - adam.mu(.parameter("beta1"), t)
    case ("flow-expansion", "first order"): return (tau2 - tau1) * drift
    case ("flow-expansion", _): return (tau1.squared - tau1 * tau2 - tau2.squared / 2) * drift.squared
    case (_, "second order"): return tau.squared * drift.squared / 2
    default: return tau.power(3) * drift * (drift.squared + 2 * .parameter("delta1"))
    }
  }

  @Test(
    "with a coefficient that is wrong by a thousandth the same constant doesn't do", arguments: expansions)
  func wrongCoefficient(_ identifier: String, _ label: String) throws {
    let part = try Self.part(identifier, label)
    let coefficient = try Self.coefficient(identifier, label)
    let factor = Term.number(try #require(Rational(1_001, over: 1_000)))
    let wrong = part.claim.conclusion.template(for: coefficient).instantiated(with: [
      .real(factor * coefficient)
    ])
    #expect(wrong != part.claim.conclusion)
    let claim = Claim(part.claim.name, for: part.claim.variables, given: part.claim.hypotheses, wrong)
    #expect(try Self.decided(claim).undecided > 0)
  }

  // MARK: The running optimizer

  @Test("the running optimizer departs from the drift expansion by the square of the drift")
  func runningOptimizer() throws {
    for (beta1, beta2, steps) in [
      (0.9, 0.99, 5), (0.9, 0.95, 40), (0.5, 0.5, 10), (0.0, 0.9, 12), (0.95, 0.9, 3),
    ] {
      func meanAge(_ beta: Double) -> Double {
        let weights = (0..<steps).map { pow(beta, Double($0)) }
        return zip(weights, 0...).reduce(0) { $0 + $1.0 * Double($1.1) } / weights.reduce(0, +)
      }
      func departure(_ drift: Double) throws -> Double {
        var optimizer = try ReferenceAdam<Double>(
          parameters: [0], configuration: AdamConfiguration(betas: (beta1, beta2), epsilon: 0))
        var update = 0.0
        for k in 1...steps {
          let gradient = -1.5 * exp(-Double(steps - k) * drift)
          update = try optimizer.step(gradients: [gradient])[0].u
        }
        return update + (1 + (meanAge(beta2) - meanAge(beta1)) * drift)
      }
      let drift = 0.02 / Double(steps)
      let ratio = try departure(drift) / departure(drift / 2)
      #expect(abs(ratio - 4) < 0.1, "beta1 \(beta1), beta2 \(beta2), t \(steps): \(ratio)")
    }
  }

  // MARK: The flow

  /// The sum of the expansion of `R sign(g)` that a part states.
  private static func expansion(of part: ProvedPart) -> Term? {
    func search(_ formula: Formula) -> Term? {
      switch formula {
      case .exists(let binder, let body), .forall(let binder, let body):
        let name = Variable(binder.name.text, binder.sort)
        return search(body.instantiated(with: [Argument(name)]))
      case .implies(_, let body), .and(_, let body): return search(body)
      case .relation(.lessOrEqual, .absoluteValue(.subtract(_, .multiply(.sign, let expansion))), _):
        return expansion
      default: return nil
      }
    }
    return search(part.claim.conclusion)
  }

  private static func value(
    _ label: (String, String), tau1: Rational, tau2: Rational, drift: [Rational], e: Rational
  ) throws -> Double {
    var plain = PlainEvaluation()
    plain.reals = [
      "tau": tau1, "tau1": tau1, "tau2": tau2, "delta0": drift[0], "delta1": drift[1], "e": e,
    ]
    let term = try #require(expansion(of: part(label.0, label.1)))
    return try #require(plain.value(term)).doubleValue
  }

  @Test("along exponential drift the expansions miss the exact solution by the next order")
  func exactSolution() throws {
    let (one, two) = (Rational(1), Rational(2))
    for (label, tau1, tau2, order) in [
      (("flow-expansion", "first order"), one, two, 1), (("flow-expansion", "second order"), one, two, 2),
      (("flow-second-order", "second order"), two, two, 2),
      (("flow-second-order", "third order"), two, two, 3),
    ] {
      func departure(_ e: Rational) throws -> Double {
        let d = e.doubleValue
        let exact = (1 + 2 * tau2.doubleValue * d).squareRoot() / (1 + tau1.doubleValue * d)
        return try exact - Self.value(label, tau1: tau1, tau2: tau2, drift: [1, 0], e: e)
      }
      let e = try #require(Rational(1, over: 500))
      let ratio = try departure(e) / departure(e * .half)
      #expect(abs(ratio / pow(2, Double(order + 1)) - 1) < 0.05, "\(label): \(ratio)")
    }
  }

  @Test("an integration of the flow with a drift that changes misses the expansions by the next order")
  func integratedFlow() throws {
    let (one, two) = (Rational(1), Rational(2))
    for (label, tau1, tau2, order) in [
      (("flow-expansion", "first order"), one, two, 1), (("flow-expansion", "second order"), two, one, 2),
      (("flow-second-order", "second order"), one, one, 2),
      (("flow-second-order", "third order"), one, one, 3),
    ] {
      func departure(_ e: Rational) throws -> Double {
        // f(s) = 2 + sin(s), seen at s = 2 in slow time.
        let (value, first, second) = (2 + sin(2.0), cos(2.0), -sin(2.0))
        let drift = first / value
        let slope = second / value - drift * drift
        let exact = Self.integratedRatio(tau1.doubleValue, tau2.doubleValue, e.doubleValue, until: 2)
        let stated = try Self.value(
          label, tau1: tau1, tau2: tau2,
          drift: [#require(Rational(exactly: drift)), #require(Rational(exactly: slope))], e: e)
        return exact - stated
      }
      let e = try #require(Rational(1, over: 32))
      let ratio = try departure(e) / departure(e * .half)
      #expect(abs(ratio / pow(2, Double(order + 1)) - 1) < 0.2, "\(label): \(ratio)")
    }
  }

  /// `m/sqrt(v)` by the classical Runge-Kutta method of order four, from far enough back for transients to die out.
  private static func integratedRatio(_ tau1: Double, _ tau2: Double, _ e: Double, until end: Double)
    -> Double
  {
    let span = 80.0
    let count = 16_000
    let step = span / Double(count)
    func gradient(_ s: Double) -> Double { 2 + sin(end + e * (s - span)) }
    func advance(_ y: Double, _ tau: Double, _ s: Double, _ f: (Double) -> Double) -> Double {
      let a = (f(s) - y) / tau
      let b = (f(s + step / 2) - (y + step / 2 * a)) / tau
      let c = (f(s + step / 2) - (y + step / 2 * b)) / tau
      let d = (f(s + step) - (y + step * c)) / tau
      return y + step / 6 * (a + 2 * b + 2 * c + d)
    }
    var (m, v) = (gradient(0), gradient(0) * gradient(0))
    for k in 0..<count {
      let s = Double(k) * step
      m = advance(m, tau1, s, gradient)
      v = advance(v, tau2, s) { gradient($0) * gradient($0) }
    }
    return m / v.squareRoot()
  }
}
