import ExactArithmetic
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import Optimizers

func rational(_ numerator: Int, _ denominator: Int) -> Rational {
  Rational(numerator, over: denominator) ?? .zero
}

/// The analyses of the shipped descriptions, each made once.
enum ShippedAnalyses {
  static let all: [String: OptimizerAnalysis] = {
    var analyses: [String: OptimizerAnalysis] = [:]
    for identifier in ShippedOptimizerTests.identifiers {
      guard let shipped = OptimizerDescription.shipped(identifier) else { continue }
      analyses[identifier] = try? OptimizerAnalysis(of: shipped.parsed())
    }
    return analyses
  }()
}

extension PlainOptimizer {
  /// A value between 0 and 1 for each parameter.
  func parameters(_ generator: inout SplitMix64) -> [String: Rational] {
    var values: [String: Rational] = [:]
    for name in parameters {
      let denominator = Int.random(in: 2...12, using: &generator)
      values[name] = rational(Int.random(in: 1..<denominator, using: &generator), denominator)
    }
    return values
  }

  static func gradients(_ count: Int, _ generator: inout SplitMix64) -> [Rational] {
    (0..<count).map { _ in
      rational(Int.random(in: -9...9, using: &generator), Int.random(in: 1...4, using: &generator))
    }
  }
}

struct ShippedOptimizerTests {
  static let identifiers = OptimizerDescription.shipped.map(\.identifier) + ["adam-l10"]
  static let signs = ["signum", "lion"]
  static let twoKernel = identifiers.filter { !signs.contains($0) }
  /// Those with a square root, whose bound is that of Cauchy and Schwarz.
  static let squares = twoKernel.filter { !$0.hasPrefix("adam-l") }

  private func ratio(_ update: Term) -> (numerator: Term, radicand: Term)? {
    switch UpdateShape(update) {
    case .ratio(let numerator, let radicand, _, _): (numerator, radicand)
    case .sign(let inner): (inner, 1)
    case .other: nil
    }
  }

  @Test(arguments: identifiers)
  func unrolledUpdatesAgreeWithThePlainOptimizer(_ identifier: String) throws {
    let analysis = try #require(ShippedAnalyses.all[identifier])
    let plain = try #require(PlainOptimizer.all[identifier])
    var forms = [try #require(analysis.update.theorem.unrolled)]
    if let form = analysis.twoKernelForm?.form { forms.append(try #require(form.theorem.unrolled)) }
    #expect(forms.count == (Self.twoKernel.contains(identifier) ? 2 : 1))
    for seed in UInt64(0)..<12 {
      var generator = SplitMix64(seed: seed)
      let values = plain.parameters(&generator)
      let gradients = PlainOptimizer.gradients(1 + Int(seed) % 6, &generator)
      let expected = plain.run(values, gradients)
      let evaluation = ExactEvaluation(
        reals: values, indices: ["t": gradients.count], gradients: gradients)
      for form in forms {
        let parts = try #require(ratio(form))
        #expect(try evaluation.value(parts.numerator) == expected.numerator, "seed \(seed)")
        #expect(try evaluation.value(parts.radicand) == expected.radicand, "seed \(seed)")
      }
    }
  }

  @Test(arguments: twoKernel)
  func weightsTotalsAgesAndBoundsAgreeWithThePlainOptimizer(_ identifier: String) throws {
    let form = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm)
    let plain = try #require(PlainOptimizer.all[identifier])
    #expect(form.undecided.isEmpty, "\(form.undecided.map(\.part))")
    for seed in UInt64(0)..<8 {
      var generator = SplitMix64(seed: seed)
      let values = plain.parameters(&generator)
      let t = 1 + Int(seed) % 5
      // The response to a single gradient of size 1 is its weight.
      var (p, q): ([Rational], [Rational]) = ([], [])
      for k in 0..<t {
        let response = plain.run(values, (0..<t).map { $0 == k ? .one : .zero })
        p.append(response.numerator)
        q.append(response.radicand)
      }
      let evaluation = ExactEvaluation(reals: values, indices: ["t": t], gradients: [])
      func total(_ weights: [Rational], _ factor: (Int) -> Rational) -> Rational {
        weights.indices.reduce(.zero) { $0 + weights[$1] * factor($1) }
      }
      let (P, Q) = (total(p) { _ in .one }, total(q) { _ in .one })
      #expect(try evaluation.value(#require(form.numeratorTotal).term) == P, "seed \(seed)")
      #expect(try evaluation.value(#require(form.denominatorTotal).term) == Q, "seed \(seed)")
      func age(_ weights: [Rational], _ sum: Rational) -> Rational {
        total(weights) { Rational(t - 1 - $0) } * (sum.reciprocal ?? .zero)
      }
      #expect(
        try evaluation.value(#require(form.driftCoefficient).term) == age(q, Q) - age(p, P), "seed \(seed)")
      guard Self.squares.contains(identifier) else { continue }
      let bound = p.indices.reduce(Rational.zero) { $0 + p[$1] * p[$1] * (q[$1].reciprocal ?? .zero) }
      do {
        #expect(try evaluation.value(#require(form.bound).closedForm) == bound, "seed \(seed)")
      } catch ExactEvaluation.Failure.divisionByZero {
        // The closed form has a case of its own where a ratio is 1.
        #expect(
          form.bound?.sum.claim.hypotheses.contains { if case .not = $0 { true } else { false } } == true)
      }
    }
  }

  @Test(arguments: twoKernel)
  func theSteadyDriftCoefficientIsApproached(_ identifier: String) throws {
    let form = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm)
    let plain = try #require(PlainOptimizer.all[identifier])
    var generator = SplitMix64(seed: 5)
    let values = plain.parameters.reduce(into: [String: Rational]()) {
      $0[$1] = rational(Int.random(in: 1...3, using: &generator), 5)
    }
    func value(_ term: Term, _ t: Int) throws -> Rational {
      try ExactEvaluation(reals: values, indices: ["t": t], gradients: []).value(term)
    }
    let steady = try value(#require(form.steadyDriftCoefficient).term, 1)
    let distances = try [20, 60].map {
      (try value(#require(form.driftCoefficient).term, $0) - steady).magnitude
    }
    #expect(distances[1] < distances[0])
    #expect(distances[1] < rational(1, 1_000_000))
  }

  @Test(arguments: identifiers)
  func everyStatementIsProvedAgainFromItsRecord(_ identifier: String) throws {
    let analysis = try #require(ShippedAnalyses.all[identifier])
    var statements = analysis.states + [analysis.update]
    statements += [analysis.scaleInvariance, analysis.signInvariance].compactMap { $0 }
    #expect((analysis.signInvariance != nil) == Self.signs.contains(identifier))
    if let form = analysis.twoKernelForm {
      statements.append(form.form)
      for quantity in [
        form.numeratorTotal, form.denominatorTotal, form.level, form.driftCoefficient,
        form.steadyDriftCoefficient,
      ] { statements.append(try #require(quantity).statement) }
      for condition in [form.pointwiseCondition, form.driftCondition, form.steadyDriftCondition] {
        switch try #require(condition) {
        case .exactly(_, let statement), .never(let statement), .always(let statement):
          statements.append(statement)
        case .equation: #expect(["ademamix", "nadam"].contains(identifier))
        }
      }
      if let bound = form.powerBound {
        statements += [bound.sum, bound.resonance, bound.bound, bound.attained]
        statements.append(try #require(bound.limit).statement)
      } else {
        let bound = try #require(form.bound)
        statements +=
          [bound.sum, bound.bound, bound.attained] + bound.resonances.map(\.statement) + bound.growth
        statements.append(try #require(bound.limit).statement)
      }
      if form.power == 2 {
        statements += [try #require(form.scaleResponse), try #require(form.firstOrder)]
      }
      statements.append(try #require(form.driftResponse))
      switch try #require(form.coincidence) {
      case .equivalent(let statement), .separate(let statement): statements.append(statement)
      }
    }
    for statement in statements {
      #expect(statement.theorem.hypotheses.isEmpty)
      #expect(statement.theorem.conclusion == statement.claim.formula, "\(statement.claim.name)")
    }
    // Replaying is the slow part, so it is done for what rests on most of the rest.
    let last = try #require(statements.last)
    #expect(try last.theorem.replayed().conclusion == last.claim.formula)
  }

  @Test func everyOptimizerShippedIsScaleInvariant() throws {
    for identifier in Self.identifiers {
      let analysis = try #require(ShippedAnalyses.all[identifier])
      let statement = try #require(analysis.scaleInvariance, "\(identifier)")
      let needsPositiveRadicand = !["signum", "lion"].contains(identifier)
      #expect(
        statement.claim.hypotheses.count
          == analysis.description.domain.count + 1 + (needsPositiveRadicand ? 1 : 0))
    }
  }

  // MARK: The expected conditions

  private func formula(_ text: String) throws -> Formula {
    try Formula(parsing: text, in: SyntaxContext(variables: Variable.reals("beta1", "beta2")))
  }

  private func isEquivalent(_ form: TwoKernelForm) throws {
    guard case .equivalent(let statement) = try #require(form.coincidence) else {
      Issue.record("the conditions coincide")
      return
    }
    #expect(statement.theorem.conclusion == statement.claim.formula)
  }

  private func solved(_ condition: BalanceCondition?) throws -> Formula {
    guard case .exactly(let formula, _) = try #require(condition) else { return .falsity }
    return formula
  }

  @Test(arguments: ["adam", "adamw", "adamd", "adam-uncorrected"])
  func bothConditionsHoldExactlyAtEqualRates(_ identifier: String) throws {
    let form = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm)
    let equal = try formula("beta1 = beta2")
    #expect(try solved(form.pointwiseCondition) == equal)
    #expect(try solved(form.driftCondition) == equal)
    #expect(try solved(form.steadyDriftCondition) == equal)
    try isEquivalent(form)
  }

  @Test func theConditionsOfNAdamSeparate() throws {
    let form = try #require(ShippedAnalyses.all["nadam"]?.twoKernelForm)
    guard case .never(let statement) = try #require(form.pointwiseCondition) else {
      Issue.record("the pointwise condition has no solution")
      return
    }
    let t = IndexTerm.variable("t")
    #expect(
      statement.claim.hypotheses.suffix(2) == [try formula("0 < beta1"), IndexTerm(3).isAtMost(t)])
    #expect(
      try solved(form.steadyDriftCondition) == formula("beta1^2/(1 - beta1) = beta2/(1 - beta2)"))
    #expect(form.steadyDriftSolution != nil)
    guard case .separate(let separation) = try #require(form.coincidence) else {
      Issue.record("the conditions separate")
      return
    }
    #expect(separation.theorem.conclusion == separation.claim.formula)
  }

  @Test func theDriftOfRMSPropIsItsMeanAge() throws {
    let form = try #require(ShippedAnalyses.all["rmsprop"]?.twoKernelForm)
    let context = SyntaxContext(variables: Variable.reals("beta2"))
    #expect(
      try #require(form.steadyDriftCoefficient).term == Term(parsing: "beta2/(1 - beta2)", in: context))
    #expect(try solved(form.pointwiseCondition) == formula("beta2 = 0"))
    #expect(try solved(form.driftCondition) == formula("beta2 = 0"))
    try isEquivalent(form)
  }

  @Test func levelsAreThoseOfTheTotals() throws {
    let context = SyntaxContext(variables: Variable.reals("beta1", "beta2") + [Variable("t", .index)])
    for (identifier, text) in [
      ("adam", "1"), ("adamd", "1 - beta1^t"), ("rmsprop", "1/sqrt(1 - beta2^t)"),
      ("adam-uncorrected", "(1 - beta1^t)/sqrt(1 - beta2^t)"),
    ] {
      let form = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm)
      #expect(try #require(form.level).term == Term(parsing: text, in: context), "\(identifier)")
    }
  }
}

extension Theorem {
  /// The right side of a universally quantified equation under hypotheses, with its variables free.
  fileprivate var unrolled: Term? {
    var formula = conclusion
    while true {
      switch formula {
      case .forall(let binder, let body):
        formula = body.instantiated(with: [Argument(Variable(binder.name.text, binder.sort))])
      case .implies(_, let inner): formula = inner
      case .relation(.equal, _, let right): return right
      default: return nil
      }
    }
  }
}
