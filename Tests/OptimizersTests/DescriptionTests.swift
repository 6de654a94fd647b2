import ExactArithmetic
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import Optimizers

struct DescriptionTests {
  private static let head = "optimizer X\nparameter a in [0, 1)\nparameter b in [0, 1)\n"

  private func failure(_ statements: String) -> SyntaxError? {
    do {
      _ = try OptimizerDescription(parsing: Self.head + statements)
      return nil
    } catch { return error }
  }

  private func isRefused(_ statements: String, at line: Int, _ column: Int, what: String) {
    let error = failure(statements)
    guard case .notTreated(let found, _)? = error?.reason else {
      Issue.record("not refused: \(statements) \(String(describing: error?.reason))")
      return
    }
    #expect(found == what, "\(statements)")
    #expect(error?.start == SourcePosition(line: line + 3, column: column), "\(statements)")
  }

  @Test func whatTheEngineCannotTreatIsRefusedAtItsPlace() {
    let v = "state v[t] = b*v[t-1] + (1 - b)*g[t]^2\n"
    // AMSGrad, LaProp and other recurrences that aren't linear.
    isRefused(v + "state x[t] = max(x[t-1], v[t])", at: 2, 14, what: "`max`")
    isRefused(v + "update g[t]/sqrt(max(v[t], v[t-1]))", at: 2, 18, what: "`max`")
    isRefused(
      v + "state m[t] = a*m[t-1] + (1 - a)*g[t]/sqrt(v[t])", at: 2, 38,
      what: "a root of a state or gradient in a recurrence")
    isRefused(
      v + "state m[t] = a*m[t-1] + (1 - a)*g[t]/v[t]", at: 2, 38, what: "division by a state or gradient")
    isRefused(
      "state m[t] = m[t-1]*g[t]", at: 1, 14, what: "a product of states, or of a state and the gradient,")
    isRefused("state m[t] = m[t-1]^2 + g[t]", at: 1, 14, what: "a power of a state or of a sum")
    isRefused(
      "state m[t] = a*m[t-1] + |g[t]|", at: 1, 25,
      what: "an absolute value; write even powers such as g[t]^2 instead, it")
    isRefused(
      "state m[t] = a*m[t-1] + sign(g[t])", at: 1, 25, what: "the sign of a state or gradient in a recurrence"
    )
    isRefused("state m[t] = a^t*m[t-1] + g[t]", at: 1, 14, what: "a coefficient that depends on t")
    isRefused("state m[t] = a*m[t] + g[t]", at: 1, 16, what: "`m[t]` here")
    isRefused("state m[t] = a*m[t-2] + g[t]", at: 1, 16, what: "a state at a step other than t and t-1")
    isRefused("state m[t] = a*m[t-1] + g[t-1]", at: 1, 25, what: "a gradient other than g[t]")
    isRefused("state m[t] = a*m[t-1] + 1", at: 1, 14, what: "a part without state or gradient")
    isRefused("state m[t] = g[t]^65", at: 1, 14, what: "a power of the gradient above 64")
    isRefused("update g[t-1]", at: 1, 8, what: "a gradient other than g[t]")
    isRefused(
      "state m[t] = a*m[t-1] + g[t]\nlet x = m[t-3]\nupdate x", at: 2, 9,
      what: "a state at a step other than t and t-1")
  }

  /// Optimizers that are beyond the engine, each as it would be written, with the place and the words of the refusal.
  private static let refused: [(text: String, line: Int, column: Int, reason: String)] = [
    (
      """
      optimizer AMSGrad
      parameter a in [0, 1)
      parameter b in [0, 1)
      state m[t] = a*m[t-1] + (1 - a)*g[t]
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      state w[t] = max(w[t-1], v[t])
      update m[t]/sqrt(w[t])
      """, 6, 14, "`max` is not treated: the largest or smallest of several values is no linear recurrence"
    ),
    (
      """
      optimizer LaProp
      parameter a in [0, 1)
      parameter b in [0, 1)
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      state m[t] = a*m[t-1] + (1 - a)*g[t]/sqrt(v[t])
      update m[t]
      """, 5, 38, "a root of a state or gradient in a recurrence is not treated"
    ),
    (
      """
      optimizer ADOPT
      parameter a in [0, 1)
      parameter b in [0, 1)
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      state m[t] = a*m[t-1] + (1 - a)*g[t]/sqrt(v[t-1])
      update m[t]
      """, 5, 38, "a root of a state or gradient in a recurrence is not treated"
    ),
    (
      """
      optimizer AdaBelief
      parameter a in [0, 1)
      parameter b in [0, 1)
      state m[t] = a*m[t-1] + (1 - a)*g[t]
      state s[t] = b*s[t-1] + (1 - b)*(g[t] - m[t])^2
      update m[t]/sqrt(s[t])
      """, 5, 33, "a power of a state or of a sum is not treated: a state has to be linear"
    ),
    (
      """
      optimizer AdamPlus
      parameter a in [0, 1)
      state z[t] = a*z[t-1] + (1 - a)*g[t]
      update z[t]/sqrt(norm(z[t]))
      """, 4, 18, "`norm` is not treated: a norm joins all coordinates"
    ),
    (
      """
      optimizer AdaMax
      parameter a in [0, 1)
      parameter b in [0, 1)
      state m[t] = a*m[t-1] + (1 - a)*g[t]
      state w[t] = max(b*w[t-1], |g[t]|)
      update m[t]/w[t]
      """, 5, 14, "`max` is not treated"
    ),
  ]

  @Test func publishedOptimizersBeyondTheEngineAreRefusedWithTheReason() {
    for (text, line, column, reason) in Self.refused {
      do {
        _ = try OptimizerDescription(parsing: text)
        Issue.record("accepted: \(text)")
      } catch {
        #expect(error.start == SourcePosition(line: line, column: column), "\(text)")
        #expect("\(error.reason)".hasPrefix(reason), "\(error.reason)")
      }
    }
  }

  @Test func whatIsReadIsPrintedAndReadBackTheSame() throws {
    for shipped in OptimizerDescription.shipped {
      let description = try shipped.parsed()
      let printed = try description.text()
      #expect(try OptimizerDescription(parsing: printed) == description, "\(shipped.identifier)")
      // Printing is settled after one round.
      #expect(try OptimizerDescription(parsing: printed).text() == printed, "\(shipped.identifier)")
    }
    let intervals = try OptimizerDescription(
      parsing: """
        optimizer X
        parameter a in (-inf, 1/3]
        parameter b in [-1/2, inf)
        parameter c in [2, 2]
        state m[t] = a*m[t-1] - (b - c)*g[t]^2 + 2*g[t]
        state n[t] = c*n[t-1] + m[t] - 3*m[t-1]
        update (n[t] - a^(2*t+1)*n[t-1])/(1 + |m[t]|)
        """)
    #expect(try OptimizerDescription(parsing: intervals.text()) == intervals)
    let other = try OptimizerDescription(parsing: intervals.text().replacing("3", with: "4"))
    #expect(other != intervals)
  }

  @Test func errorsSayWhatWasExpectedAndWhere() {
    func check(_ text: String, _ line: Int, _ column: Int, _ reason: SyntaxError.Reason) {
      do {
        _ = try OptimizerDescription(parsing: text)
        Issue.record("accepted: \(text)")
      } catch {
        #expect(error.reason == reason, "\(text)")
        #expect(error.start == SourcePosition(line: line, column: column), "\(text)")
      }
    }
    check("", 1, 1, .unexpected(found: "the end of the text", expected: "`optimizer` and its name"))
    check(
      "optimizer X\nupdat g[t]", 2, 1,
      .unexpected(
        found: "the name `updat`",
        expected: "a statement that begins with `parameter`, `state`, `let` or `update`"))
    check(
      "optimizer X\nparameter a = 1", 2, 13,
      .unexpected(found: "`=`", expected: "`in` and an interval, such as `in [0, 1)`"))
    check(
      "optimizer X\nparameter a in [1, 0]", 2, 17,
      .unexpected(found: "an empty interval", expected: "a lower end below the upper"))
    check(
      "optimizer X\nparameter a in [0, -inf)", 2, 21,
      .unexpected(found: "the name `inf`", expected: "a number or `inf`"))
    check("optimizer X\nparameter a in [0, 1)\nparameter a in [0, 1)", 3, 11, .nameTaken("a"))
    check("optimizer X\nparameter g in [0, 1)", 2, 11, .nameTaken("g"))
    check("optimizer X\nparameter update in [0, 1)", 2, 11, .nameTaken("update"))
    check(
      "optimizer X\nstate m[k] = g[t]\nupdate m[t]", 2, 9,
      .unexpected(found: "the name `k`", expected: "`t`: a state is given at step t, and is 0 at step 0"))
    check("optimizer X\nparameter beta in [0,1)\nupdate bta*g[t]", 3, 8, .unknownName("bta", near: ["beta"]))
    check(
      "optimizer X\nupdate g[t]\nlet x = 1", 3, 1,
      .unexpected(found: "the word `let`", expected: "the end: the update is the last statement"))
    check(
      "optimizer X\nparameter a in [0,1)", 2, 21,
      .unexpected(found: "the end of the text", expected: "`update` and the update direction"))
    check(
      "optimizer X\nstate m[t] = m[t-1] + h[t]\nupdate m[t]", 2, 23, .unknownName("h", near: ["g"]))
  }

  /// Runs `x[t] = a x[t-1] + f` in rationals next to the closed form.
  private func check(
    _ states: String, _ update: String, _ run: (Rational, Rational, [Rational]) -> Rational,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let description = try OptimizerDescription(parsing: Self.head + states + "\nupdate " + update)
    let analysis = try OptimizerAnalysis(of: description)
    let statement = analysis.update.claim
    guard case .relation(_, _, let closed) = statement.conclusion else { return }
    for seed in UInt64(0)..<8 {
      var generator = SplitMix64(seed: seed)
      let values = [1, 2].map {
        Rational($0 + Int.random(in: 0...2, using: &generator) * 2, over: 7) ?? .zero
      }
      let gradients = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Rational(Int.random(in: -5...5, using: &generator))
      }
      let evaluation = ExactEvaluation(
        reals: ["a": values[0], "b": values[1]], indices: ["t": gradients.count], gradients: gradients)
      #expect(
        try evaluation.value(closed) == run(values[0], values[1], gradients), "seed \(seed)",
        sourceLocation: location)
    }
  }

  @Test func statesMayDependOnStatesBefore() throws {
    let m = "state m[t] = a*m[t-1] + (1 - a)*g[t]\n"
    try check(m + "state s[t] = b*s[t-1] + (1 - b)*m[t]", "s[t]") { a, b, gradients in
      var (m, s) = (Rational.zero, Rational.zero)
      for g in gradients {
        m = a * m + (.one - a) * g
        s = b * s + (.one - b) * m
      }
      return s
    }
    try check(m + "state s[t] = b*s[t-1] + 3*m[t-1] - 2*m[t] + g[t]", "s[t] - m[t]") { a, b, gradients in
      var (m, s) = (Rational.zero, Rational.zero)
      for g in gradients {
        let before = m
        m = a * m + (.one - a) * g
        s = b * s + Rational(3) * before - Rational(2) * m + g
      }
      return s - m
    }
    try check(m + "state s[t] = a*s[t-1] + (1 - a)*m[t]", "s[t]") { a, _, gradients in
      var (m, s) = (Rational.zero, Rational.zero)
      for g in gradients {
        m = a * m + (.one - a) * g
        s = a * s + (.one - a) * m
      }
      return s
    }
    try check("state s[t] = a*s[t-1] + g[t] + b*g[t]^2*g[t]", "s[t]") { a, b, gradients in
      gradients.reduce(.zero) { a * $0 + $1 + b * $1 * $1 * $1 }
    }
    try check(m + "state n[t] = 2*m[t] - g[t]", "n[t]") { a, _, gradients in
      let m = gradients.reduce(.zero) { a * $0 + (.one - a) * $1 }
      return Rational(2) * m - (gradients.last ?? .zero)
    }
  }

  @Test func statesThatDependOnEachOtherStateThatTheirRatesDiffer() throws {
    let description = try OptimizerDescription(
      parsing: Self.head
        + "state m[t] = a*m[t-1] + g[t]\nstate s[t] = b*s[t-1] + m[t]\nupdate s[t]")
    let analysis = try OptimizerAnalysis(of: description)
    #expect(analysis.states[1].claim.hypotheses == [.different(.parameter("a"), .parameter("b"))])
  }

  @Test func aClosedFormThatIsNotTheRecurrenceIsRejected() throws {
    let shipped = try #require(OptimizerDescription.shipped("adam"))
    var unrolling = try Unrolling(shipped.parsed(), lemmas: .forOptimizers())
    let right = try #require(unrolling.states["m"])
    try unrolling.prove(right)
    let (beta1, beta2) = (Term.parameter("beta1"), Term.parameter("beta2"))
    let mutations: [Kernel.Mode] = [
      .init(coefficient: 1 - beta2, base: beta1, degree: 0),
      .init(coefficient: 1 - beta1, base: beta2, degree: 0),
      .init(coefficient: 1 + beta1, base: beta1, degree: 0),
      .init(coefficient: beta1, base: beta1, degree: 0),
      .init(coefficient: 1 - beta1, base: beta1, degree: 1),
      .init(coefficient: 1 - beta1, base: -beta1, degree: 0),
    ]
    for mode in mutations {
      var kernel = Kernel()
      kernel.add(mode)
      let wrong = UnrolledState(
        state: right.state, kernels: [(1, kernel)], differences: [], lemma: "wrong")
      #expect(throws: (any Error).self) { try unrolling.prove(wrong) }
    }
    let square = UnrolledState(
      state: right.state, kernels: [(2, right.kernels[0].kernel)], differences: [], lemma: "wrong")
    #expect(throws: (any Error).self) { try unrolling.prove(square) }
  }

  @Test func aMutatedDescriptionIsAnotherOptimizer() throws {
    let adam = try #require(OptimizerDescription.shipped("adam"))
    let plain = try #require(PlainOptimizer.all["adam"])
    let values = ["beta1": Rational(1, over: 3) ?? .zero, "beta2": Rational(3, over: 5) ?? .zero]
    let gradients = [2, -1, 3].map { Rational($0) }
    let expected = plain.run(values, gradients)
    func parts(_ text: String) throws -> [Rational] {
      let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: text))
      guard
        case .relation(_, _, .divide(let numerator, .root(2, let radicand))) = analysis.update.claim
          .conclusion
      else { return [] }
      let evaluation = ExactEvaluation(reals: values, indices: ["t": 3], gradients: gradients)
      return [try evaluation.value(numerator), try evaluation.value(radicand)]
    }
    #expect(try parts(adam.text) == [expected.numerator, expected.radicand])
    for (from, to) in [
      ("(1 - beta1)*g", "(1 - beta2)*g"), ("beta1*m", "beta2*m"), ("g[t]^2", "g[t]^4"),
      ("beta2^t", "beta1^t"),
      ("m[t]/", "m[t-1]/"), ("(1 - beta1^t)", "(1 + beta1^t)"),
    ] {
      let mutated = adam.text.replacing(from, with: to)
      #expect(mutated != adam.text)
      #expect(try parts(mutated) != [expected.numerator, expected.radicand], "\(from) -> \(to)")
    }
  }

  @Test func parametersMayHaveTheNamesThatStatementsUse() throws {
    for identifier in ["adam", "adam-l4", "lion"] {
      let shipped = try #require(OptimizerDescription.shipped(identifier))
      let expected = try OptimizerAnalysis(of: shipped.parsed()).findings.map(\.status)
      for name in ["c", "x", "s", "f", "M", "k", "n", "N", "p", "q", "rho", "kappa", "epsilon"] {
        let text = shipped.text.replacing("beta1", with: name)
        let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: text))
        #expect(analysis.findings.map(\.status) == expected, "\(identifier) with \(name)")
        for proof in analysis.findings.flatMap(\.answers).compactMap(\.proof) {
          let names = proof.claim.variables.map(\.name)
          #expect(Set(names).count == names.count, "\(proof.claim.name) with \(name)")
        }
      }
    }
  }

  @Test func theDegreeOfARootIsAWholeNumberInItsRange() {
    let start = "state v[t] = b*v[t-1] + (1 - b)*g[t]^6\nupdate g[t]/root("
    for (degree, found) in [
      ("1", "the number 1"), ("0", "the number 0"), ("2.5", "the number 5/2"), ("n", "the name `n`"),
      ("a", "the name `a`"), ("-6", "`-`"), ("1001", "the number 1001"), ("v[t], 6", "the name `v`"),
    ] {
      guard case .unexpected(found, let expected)? = failure(start + degree + ", v[t])")?.reason else {
        Issue.record("root(\(degree), ..) is refused")
        continue
      }
      #expect(expected.hasPrefix("the degree of the root, a whole number from 2 to 1000"))
    }
    #expect(failure(start + "6)") != nil)
    #expect(failure(start + "6, v[t])") == nil)
  }

  @Test("a root of degree 6 may be written as roots of roots, with the same findings")
  func nestedRoots() throws {
    let shipped = try #require(OptimizerDescription.shipped("adam-l6"))
    let expected = try OptimizerAnalysis(of: shipped.parsed())
    for root in ["sqrt(root(3, vhat))", "root(3, sqrt(vhat))", "√∛vhat", "⁶√(vhat)"] {
      let text = shipped.text.replacing("root(6, vhat)", with: root)
      #expect(text != shipped.text)
      let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: text))
      #expect(analysis.findings.map(\.status) == expected.findings.map(\.status), "\(root)")
      let form = try #require(analysis.twoKernelForm)
      #expect(form.power == 6 && form.undecided.isEmpty, "\(root): \(form.undecided.map(\.part))")
      #expect(form.powerBound?.closedForm == expected.twoKernelForm?.powerBound?.closedForm, "\(root)")
    }
    // An odd root, or one that doesn't fit the powers, is no such form.
    for root in ["root(3, vhat)", "root(7, vhat)", "root(12, vhat)", "root(64, root(64, vhat))"] {
      let text = shipped.text.replacing("root(6, vhat)", with: root)
      let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: text))
      #expect(analysis.twoKernelForm == nil, "\(root)")
      #expect(analysis.scaleInvariance == nil, "\(root)")
    }
  }

  @Test func theFamilyHasEveryEvenPowerOfItsRange() throws {
    for power in [-2, 0, 1, 2, 3, 4, 12, 23, 24, 25, 26] {
      let shipped = OptimizerDescription.shipped("adam-l\(power)")
      #expect((shipped != nil) == [2, 4, 12, 24].contains(power), "\(power)")
    }
    let twelve = try OptimizerAnalysis(of: #require(OptimizerDescription.shipped("adam-l12")).parsed())
    #expect(twelve.twoKernelForm?.power == 12)
    #expect(!twelve.findings.contains { $0.status == .undecided })
  }

  @Test func whatIsNotFoundIsSaid() throws {
    // A numerator with weights of both signs has no level that is known to be positive.
    let description = try OptimizerDescription(
      parsing: Self.head
        + "state m[t] = a*m[t-1] + g[t]\nstate v[t] = b*v[t-1] + (1 - b)*g[t]^2\nupdate (m[t] - 2*g[t])/sqrt(v[t])"
    )
    let form = try #require(OptimizerAnalysis(of: description).twoKernelForm)
    #expect(form.driftCoefficient == nil)
    #expect(form.undecided.contains { $0.part == "drift coefficient" })
  }

  @Test func randomStatementsNeverCrash() {
    let pieces = [
      "optimizer X", "parameter a in [0, 1)", "parameter b in (0, inf)", "state m[t] =", "state v[t] =",
      "a*m[t-1]", "+", "-",
      "(1 - a)*g[t]", "g[t]^2", "let x =", "update", "m[t]", "/", "sqrt(", ")", "v[t]", "max(", ",", "x", "t",
      "^", "in", "[", "]",
    ]
    for seed in UInt64(0)..<5_000 {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 1...16, using: &generator)
      let text =
        "optimizer X\nparameter a in [0, 1)\n"
        + (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined(
          separator: " ")
      do { _ = try OptimizerDescription(parsing: text) } catch {
        #expect(error.start.line >= 1, "seed \(seed)")
      }
    }
  }

  @Test func hostileDescriptionsEndInATypedError() {
    var doubling = "let x0 = g[t]\n"
    for step in 1...60 { doubling += "let x\(step) = x\(step - 1) + x\(step - 1)\n" }
    guard case .expressionTooLarge? = failure(doubling + "state m[t] = a*m[t-1] + x60\nupdate m[t]")?.reason
    else {
      Issue.record("a doubling chain was read to its end")
      return
    }
    guard
      case .expressionTooLarge? = failure(
        String(repeating: "let y = 1\n", count: 0)
          + (0..<300).map { "let y\($0) = 1\n" }.joined() + "update g[t]")?.reason
    else {
      Issue.record("any number of statements is read")
      return
    }
  }
}
