import Automation
import ExactArithmetic
import Optimizers
import ProofKernel
import SymbolicAlgebra
import Testing

@testable import Expansions

@Suite("What an expansion assumes is said, and what is certified fixes its coefficients")
struct ConditionTests {
  private static let head = """
    optimizer X
    parameter beta1 in [0, 1)
    parameter beta2 in [0, 1)
    parameter beta3 in [0, 1)
    state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
    state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2

    """

  private func analysis(_ statements: String) throws -> OptimizerAnalysis {
    try OptimizerAnalysis(of: OptimizerDescription(parsing: Self.head + statements))
  }

  @Test("rates that have to differ are conditions of the expansion")
  func differentRates() throws {
    let nested = try analysis(
      "state n[t] = beta3*n[t-1] + (1 - beta3)*m[t]\nupdate n[t]/sqrt(v[t])")
    let expansion = try Expansion(of: .u, around: .drift, order: 1, steps: .steadyState, nested)
    #expect(ExpansionCertificate.verdict(on: expansion, nested).outcome == .certified)
    #expect(expansion.conditions == [.different(.parameter("beta1"), .parameter("beta3"))])
    let adam = try ShippedAnalysis.of("adam")
    #expect(try Expansion(of: .u, around: .drift, order: 1, adam).conditions.isEmpty)
  }

  @Test(
    "every hypothesis of a certificate is an interval of a parameter or a stated condition",
    arguments: ["adam", "ademamix", "nadam", "lion"], Expansion.Center.allCases)
  func hypotheses(_ identifier: String, _ center: Expansion.Center) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    let quantities: [Expansion.Quantity] = identifier == "lion" ? [.u] : [.u, .v]
    for quantity in quantities {
      let expansion = try Expansion(of: quantity, around: center, order: 2, analysis)
      let stated = analysis.description.domain + expansion.conditions
      for theorem in try ExpansionCertificate(of: expansion, analysis).theorems {
        for hypothesis in theorem.hypotheses where !stated.contains(hypothesis) {
          // The gradients of the centre itself: their derivatives, or their signs.
          let names = hypothesis.freeVariables.map(\.name)
          #expect(names.contains { $0.hasPrefix("g_") || $0.hasPrefix("\u{2022}") }, "\(hypothesis)")
        }
      }
    }
  }

  private func difference() throws -> OptimizerAnalysis { try analysis("update (g[t] - m[t])/sqrt(v[t])") }

  @Test("at level 0 the certificate fixes the last coefficient, and says by which identities")
  func levelZero() throws {
    let analysis = try difference()
    let expansion = try Expansion(of: .u, around: .flow, order: 1, analysis)
    let verdict = ExpansionCertificate.verdict(on: expansion, analysis)
    #expect(verdict.outcome == .certified)
    #expect(verdict.text.contains("W^2 V = 1 + e^2 Q_1"))
    #expect(verdict.text.contains("R = M W - e^2 Q_2"))
    #expect(!verdict.text.contains("R^2 V"))
    let adam = try ShippedAnalysis.of("adam")
    let usual = try Expansion(of: .u, around: .flow, order: 1, adam)
    #expect(ExpansionCertificate.verdict(on: usual, adam).text.contains("M^2 - R^2 V = e^2 Q"))
    // Another last coefficient meets M^2 - R^2 V = e^2 Q just as well, but not the identity that is quoted.
    var wrong = expansion
    wrong.coefficients[1] = 2 * wrong.coefficients[1]
    var obligation = try #require(expansion.proofObligation)
    obligation.ratio[1] = 2 * obligation.ratio[1]
    wrong.proofObligation = obligation
    #expect(ExpansionCertificate.verdict(on: wrong, analysis).outcome == .failed)
  }

  @Test("at level 0 both identities that are quoted are theorems of the certificate")
  func levelZeroTheorems() throws {
    let analysis = try difference()
    let expansion = try Expansion(of: .u, around: .flow, order: 1, analysis)
    let obligation = try #require(expansion.proofObligation)
    #expect(!SeriesProof.isLevelKnown(obligation.ratio))
    var library = try LemmaLibrary.standard()
    let theorems = try SeriesProof(root: 2, order: 1).prove(
      numerator: obligation.numerator, radicand: obligation.radicand, inverseRoot: obligation.inverseRoot,
      ratio: obligation.ratio, &library)
    #expect(theorems.count == 3)
  }

  @Test("numbers as rates have a steady state; rates that may be 1 are named")
  func rates() throws {
    let half = try OptimizerAnalysis(
      of: OptimizerDescription(
        parsing: """
          optimizer Half
          state m[t] = 1/2*m[t-1] + 1/2*g[t]
          state v[t] = 3/4*v[t-1] + 1/4*g[t]^2
          update m[t]/sqrt(v[t])
          """))
    let expansion = try Expansion(of: .u, around: .drift, order: 1, steps: .steadyState, half)
    #expect(expansion.writtenOut(1).withConstantFound == 2)
    #expect(ExpansionCertificate.verdict(on: expansion, half).outcome == .certified)
    #expect(throws: ExpansionRefusal.self) {
      do { _ = try Expansion(of: .u, around: .flow, order: 1, half) } catch {
        #expect("\(error)".contains("a decay rate that is not a parameter"))
        throw error
      }
    }
    let closed = try OptimizerAnalysis(
      of: OptimizerDescription(
        parsing: """
          optimizer Closed
          parameter b in [0, 1]
          state v[t] = b*v[t-1] + (1 - b)*g[t]^2
          update g[t]/sqrt(v[t])
          """))
    #expect(throws: ExpansionRefusal.self) {
      do { _ = try Expansion(of: .u, around: .drift, order: 1, closed) } catch {
        #expect("\(error)".contains("contains 1"))
        throw error
      }
    }
  }

  @Test("AdaGrad, of rate 1, is certified for every t and for given t, and has no steady state")
  func rateOne() throws {
    let adagrad = try analysis("state w[t] = w[t-1] + g[t]^2\nupdate g[t]/sqrt(w[t])")
    for center in [Expansion.Center.drift, .mhat, .constant, .scale] {
      for horizon in [Horizon.symbolic, .steps(3), .steps(30)] {
        let expansion = try Expansion(of: .u, around: center, order: 3, steps: horizon, adagrad)
        let verdict = ExpansionCertificate.verdict(on: expansion, adagrad)
        #expect(verdict.outcome == .certified, "\(center) \(horizon): \(String(describing: verdict.error))")
      }
    }
    // The mean ages are those of 0, .., t-1.
    let means = try Expansion(of: .v, around: .drift, order: 3, steps: .steps(30), adagrad)
    for (power, abbreviation) in means.abbreviations.enumerated() {
      let sum = (0..<30).reduce(Rational.zero) { sum, age in
        sum + (0...power).reduce(Rational.one) { product, _ in product * Rational(age) }
      }
      #expect(abbreviation.meaning.withConstantFound == .number(sum * (Rational(1, over: 30) ?? 0)))
    }
    #expect(throws: ExpansionRefusal.self) {
      try Expansion(of: .u, around: .drift, order: 1, steps: .steadyState, adagrad)
    }
  }

  @Test("an average of an average with one rate is certified for every t and for given t")
  func equalRatesInARow() throws {
    let nested = try analysis("state n[t] = beta1*n[t-1] + (1 - beta1)*m[t]\nupdate n[t]/sqrt(v[t])")
    for center in [Expansion.Center.drift, .mhat, .constant] {
      for horizon in [Horizon.symbolic, .steps(3), .steps(30)] {
        let expansion = try Expansion(of: .u, around: center, order: 2, steps: horizon, nested)
        let verdict = ExpansionCertificate.verdict(on: expansion, nested)
        #expect(verdict.outcome == .certified, "\(center) \(horizon): \(String(describing: verdict.error))")
      }
    }
  }

  @Test("steps without meaning are refused with what was given and why")
  func steps() throws {
    let adam = try ShippedAnalysis.of("adam")
    for center in [Expansion.Center.mhat, .constant, .scale] {
      do {
        _ = try Expansion(of: .u, around: center, order: 1, steps: .steadyState, adam)
        Issue.record("\(center)")
      } catch {
        #expect("\(error)".hasPrefix("--steps infinity has no meaning about \(center.rawValue)"))
        #expect("\(error)".contains("give a number of steps"))
      }
      _ = try Expansion(of: .u, around: center, order: 1, steps: .steps(4), adam)
    }
  }

  @Test("names that a parameter has are avoided by other letters, and the rates b1 and b2 have tau1 and tau2")
  func names() throws {
    let optax = try OptimizerAnalysis(
      of: OptimizerDescription(
        parsing: """
          optimizer Optax
          parameter b1 in [0, 1)
          parameter b2 in [0, 1)
          parameter x in (0, 1)
          parameter p in (0, 1)
          parameter s in (0, 1)
          state m[t] = b1*m[t-1] + (1 - b1)*s*g[t]
          state v[t] = b2*v[t-1] + p*x*g[t]^2
          update m[t]/sqrt(v[t])
          """))
    let drift = try Expansion(of: .u, around: .drift, order: 2, optax)
    #expect(Set(drift.abbreviations.map(\.name)) == ["a1", "a2", "r1", "r2", "L"])
    let constant = try Expansion(of: .u, around: .constant, order: 1, optax)
    #expect(constant.centerName == "y")
    #expect(constant.weights.map(\.name) == ["w", "q"])
    #expect(try Expansion(of: .u, around: .scale, order: 1, optax).changeName == "r")
    let flow = try Expansion(of: .u, around: .flow, order: 1, optax)
    let names = Set(flow.coefficients[1].freeVariables.map(\.name))
    #expect(names.isSuperset(of: ["tau1", "tau2", "delta0"]))
    for center in Expansion.Center.allCases {
      let expansion = try Expansion(of: .u, around: center, order: 2, optax)
      #expect(ExpansionCertificate.verdict(on: expansion, optax).outcome == .certified, "\(center)")
    }
  }
}
