import ExactArithmetic
import Optimizers
import ProofKernel
import SymbolicAlgebra
import Testing

@testable import Expansions

@Suite("Certificates of expansions")
struct CertificateTests {
  @Test(
    "every shipped optimizer is certified about every centre",
    arguments: OptimizerDescription.shipped.map(\.identifier), Expansion.Center.allCases)
  func allShipped(_ identifier: String, _ center: Expansion.Center) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    let quantities: [Expansion.Quantity] =
      identifier == "signum" || identifier == "lion" ? [.u] : [.u, .v]
    for quantity in quantities {
      let expansion = try Expansion(of: quantity, around: center, order: 3, analysis)
      let certificate = try ExpansionCertificate(of: expansion, analysis)
      #expect(certificate.stepCount > 0)
    }
  }

  @Test("drift is certified for given steps and in the steady state", arguments: ShippedAnalysis.ratios)
  func horizons(_ identifier: String) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    for horizon in [Horizon.steps(1), .steps(3), .steps(20), .steps(1_000_000), .steadyState] {
      let expansion = try Expansion(of: .u, around: .drift, order: 3, steps: horizon, analysis)
      _ = try ExpansionCertificate(of: expansion, analysis)
    }
  }

  @Test(
    "roots of every degree are certified, also those that are no power of 2",
    arguments: ["adam-l6", "adam-l10", "adam-l12"], Expansion.Center.allCases)
  func higherRoots(_ identifier: String, _ center: Expansion.Center) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    let expansion = try Expansion(of: .u, around: center, order: 2, analysis)
    _ = try ExpansionCertificate(of: expansion, analysis)
    for n in 0...2 {
      var wrong = expansion
      wrong.coefficients[n] = wrong.coefficients[n] + Term.number(Rational(1, over: 1_000) ?? 0)
      #expect(throws: (any Error).self, "order \(n)") { try ExpansionCertificate(of: wrong, analysis) }
      guard n > 0 else { continue }
      for part in [\ProofObligation.numerator, \.radicand, \.inverseRoot, \.ratio] {
        var obligation = try #require(expansion.proofObligation)
        obligation[keyPath: part][n] = obligation[keyPath: part][n] + 1
        var wrong = expansion
        wrong.proofObligation = obligation
        #expect(throws: (any Error).self, "order \(n)") { try ExpansionCertificate(of: wrong, analysis) }
      }
    }
  }

  @Test("the recorded proofs can be replayed")
  func replay() throws {
    let analysis = try ShippedAnalysis.of("adam")
    let expansion = try Expansion(of: .u, around: .flow, order: 3, analysis)
    for theorem in try ExpansionCertificate(of: expansion, analysis).theorems {
      let replayed = try theorem.replayed()
      #expect(replayed.conclusion == theorem.conclusion)
    }
  }

  @Test(
    "a wrong coefficient is rejected at every order", arguments: Expansion.Center.allCases,
    [Expansion.Quantity.u, .v])
  func wrongCoefficients(_ center: Expansion.Center, _ quantity: Expansion.Quantity) throws {
    let analysis = try ShippedAnalysis.of("adam")
    let expansion = try Expansion(of: quantity, around: center, order: 3, analysis)
    for n in 0...3 {
      var wrong = expansion
      wrong.coefficients[n] = wrong.coefficients[n] + Term.number(Rational(1, over: 1_000_000) ?? 0)
      #expect(throws: (any Error).self, "order \(n)") { try ExpansionCertificate(of: wrong, analysis) }
    }
  }

  @Test("a wrong part of the series is rejected", arguments: Expansion.Center.allCases)
  func wrongParts(_ center: Expansion.Center) throws {
    let analysis = try ShippedAnalysis.of("adam")
    let expansion = try Expansion(of: .u, around: center, order: 3, analysis)
    for n in 1...3 {
      for part in [\ProofObligation.numerator, \.radicand, \.inverseRoot, \.ratio] {
        var wrong = expansion
        var obligation = try #require(wrong.proofObligation)
        obligation[keyPath: part][n] = obligation[keyPath: part][n] + 1
        wrong.proofObligation = obligation
        #expect(throws: (any Error).self, "order \(n)") { try ExpansionCertificate(of: wrong, analysis) }
      }
    }
  }

  @Test("a wrong moment of the ages is rejected")
  func wrongMoment() throws {
    let analysis = try ShippedAnalysis.of("adam")
    let expansion = try Expansion(of: .u, around: .drift, order: 2, analysis)
    for (position, abbreviation) in expansion.abbreviations.enumerated() {
      var wrong = expansion
      wrong.abbreviations[position] = Expansion.Abbreviation(
        name: abbreviation.name, meaning: abbreviation.meaning + Term.index(OptimizerDescription.steps) / 1000
      )
      #expect(throws: (any Error).self, "\(abbreviation.name)") {
        try ExpansionCertificate(of: wrong, analysis)
      }
    }
  }

  @Test("a wrong value after some steps is rejected", arguments: [3, 50])
  func wrongValue(_ steps: Int) throws {
    let analysis = try ShippedAnalysis.of("adamd")
    let expansion = try Expansion(of: .u, around: .drift, order: 2, steps: .steps(steps), analysis)
    for (position, abbreviation) in expansion.abbreviations.enumerated() where abbreviation.name != "L" {
      var wrong = expansion
      wrong.abbreviations[position] = Expansion.Abbreviation(
        name: abbreviation.name, meaning: abbreviation.meaning * 2)
      #expect(throws: (any Error).self, "\(abbreviation.name)") {
        try ExpansionCertificate(of: wrong, analysis)
      }
    }
  }

  @Test("above the stated order it is said that nothing is certified")
  func beyondLimit() throws {
    let analysis = try ShippedAnalysis.of("adam")
    let expansion = try Expansion(
      of: .u, around: .flow, order: ExpansionCertificate.largestOrder(root: 2) + 1, analysis)
    let verdict = ExpansionCertificate.verdict(on: expansion, analysis)
    #expect(verdict.outcome == .beyondLimit)
    #expect(verdict.text.hasPrefix("Not certified"))
  }

  @Test("a sign of weights of both signs is not certified to be invariant")
  func signOfDifference() throws {
    let description = try OptimizerDescription(
      parsing: """
        optimizer Difference
        parameter b in [0, 1)
        state m[t] = b*m[t-1] + (1 - b)*g[t]
        update sign(m[t] - 2*g[t])
        """)
    let analysis = try OptimizerAnalysis(of: description)
    let expansion = try Expansion(of: .u, around: .drift, order: 1, analysis)
    #expect(ExpansionCertificate.verdict(on: expansion, analysis).outcome == .failed)
  }
}
