import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import Optimizers

@Suite("Refusals name the construct, the true reason and the place")
struct RefusalTests {
  private static let head = "optimizer X\nparameter a in [0, 1)\nparameter b in [0, 1)\n"
  private static let moments =
    "state m[t] = a*m[t-1] + (1 - a)*g[t]\nstate v[t] = b*v[t-1] + (1 - b)*g[t]^2\n"

  private func syntaxError(_ statements: String) -> SyntaxError? {
    do {
      _ = try OptimizerDescription(parsing: Self.head + statements)
      return nil
    } catch { return error }
  }

  private func analysis(_ statements: String) throws -> OptimizerAnalysis {
    try OptimizerAnalysis(of: OptimizerDescription(parsing: Self.head + statements))
  }

  @Test(
    "an update of another form",
    arguments: [
      ("update m[t]/(sqrt(v[t]) + b)", 6, 13, "`b` beside the root"),
      ("let d = sqrt(v[t]) + b\nupdate m[t]/d", 7, 13, "`b` beside the root"),
      ("update m[t]/sqrt(v[t] + b)", 6, 18, "`b` in what is under the root, without state or gradient,"),
      ("update (a*m[t-1] + (1 - a)*g[t])/sqrt(v[t])", 6, 8, "`m[t-1]` in the numerator"),
      ("update m[t]/sqrt(v[t-1])", 6, 18, "`v[t-1]` in what is under the root"),
      ("update -m[t]/sqrt(v[t])", 6, 8, "a minus sign before the update"),
      ("update a*(m[t]/sqrt(v[t]))", 6, 8, "a product with a ratio"),
      ("update m[t]", 6, 8, "an update without a root below it"),
      ("update m[t]/(1 - a^t)", 6, 8, "an update without a root of gradients below it"),
      ("update v[t]/sqrt(v[t])", 6, 8, "`v[t]` in the numerator"),
      ("update m[t]/sqrt(m[t])", 6, 18, "`m[t]` in what is under the root"),
      ("update m[t]/root(3, v[t])", 6, 13, "a root of the odd degree 3"),
      ("update m[t]/v[t]", 6, 13, "a denominator that is not a root"),
      ("update sign(m[t]*g[t])", 6, 8, "the sign of what is not linear in states and g[t]"),
    ])
  func updates(_ update: String, _ line: Int, _ column: Int, _ construct: String) throws {
    let refusal = try #require(analysis(Self.moments + update).updateRefusal, "\(update)")
    guard case .notTreated(let what, _) = refusal.reason else {
      Issue.record("\(update): \(refusal)")
      return
    }
    #expect(what == construct)
    #expect(refusal.start == SourcePosition(line: line, column: column), "\(update): \(refusal)")
  }

  @Test("the shipped updates, roots of every even degree and a root of the gradient itself are treated")
  func treated() throws {
    for shipped in OptimizerDescription.shipped {
      #expect(try OptimizerAnalysis(of: shipped.parsed()).updateRefusal == nil, "\(shipped.identifier)")
    }
    let plain = try analysis("update g[t]/sqrt(g[t]^2)")
    #expect(plain.updateRefusal == nil)
    #expect(plain.twoKernelForm?.level?.term == 1)
  }

  @Test("a root in a recurrence is the reason, whatever stands in it")
  func rootOfCorrectedState() {
    let error = syntaxError(
      "state v[t] = b*v[t-1] + (1 - b)*g[t]^2\n"
        + "state w[t] = a*w[t-1] + (1 - a)*g[t]/sqrt(v[t]/(1 - b^t))\nupdate w[t]")
    guard case .notTreated("a root of a state or gradient in a recurrence", _)? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.start == SourcePosition(line: 5, column: 38))
  }

  @Test(
    "exponents and products above the stated degree are refused at once",
    arguments: [
      "state v[t] = b^10000*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])",
      "state v[t] = b^999999999*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])",
      "state v[t] = b*v[t-1] + 2^9999999*g[t]^2\nupdate g[t]/sqrt(v[t])",
      "state v[t] = b*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t]/(1 - b^(t + 9999)))",
      "state v[t] = b*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t]/(1 - b^(9999*t)))",
      "state v[t] = ((b^60)^60)*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])",
      "let x = b^60\nlet y = x*x*x*x*x\nstate v[t] = y*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])",
      "state m[t] = a^200*m[t-1] + g[t]\nstate n[t] = b*n[t-1] + b^60*m[t]\nupdate sign(n[t])",
    ])
  func degrees(_ statements: String) {
    guard case .notTreated(let what, let reason)? = syntaxError(statements)?.reason else {
      Issue.record("accepted: \(statements)")
      return
    }
    #expect(what == "an expression of a degree above \(DegreeBound.limit)")
    #expect(reason.contains("exact proofs take time"))
  }

  @Test("a degree at the limit is read")
  func largestDegree() {
    #expect(syntaxError("state v[t] = b^200*v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])") == nil)
    #expect(syntaxError("state v[t] = b*v[t-1] + g[t]^64\nupdate g[t]/root(64, v[t])") == nil)
  }

  @Test("a name that is declared further down is said to be; an unknown sequence suggests states")
  func names() {
    guard
      case .notTreated("`n` before its declaration", _)? = syntaxError(
        "state m[t] = a*m[t-1] + n[t]\nstate n[t] = b*n[t-1] + g[t]\nupdate sign(m[t])")?.reason
    else {
      Issue.record("a state used before its line")
      return
    }
    let unknown = syntaxError(Self.moments + "update g[t]/sqrt(w[t])")
    #expect(unknown?.reason == .unknownName("w", near: ["g", "m", "v"]))
    #expect(unknown?.start == SourcePosition(line: 6, column: 18))
    #expect(
      syntaxError(Self.moments + "# state w[t] = 1\nupdate w[t]")?.reason
        == .unknownName("w", near: ["g", "m", "v"]))
  }

  @Test(
    "a state without closed form is refused at its recurrence",
    arguments: [
      ("state h[t] = m[t-1]\nupdate sign(h[t])", 6, "it copies another state's value at t-1"),
      (
        "state h[t] = a*h[t-1] + m[t-1]\nupdate sign(h[t])", 6,
        "another state's value at t-1 with the same decay"
      ),
      (
        "state n[t] = a*n[t-1] + m[t]\nstate o[t] = a*o[t-1] + n[t]\nupdate sign(o[t])", 7,
        "the decay rate `a` occurs more than twice in a row"
      ),
    ])
  func states(_ statements: String, _ line: Int, _ reason: String) throws {
    do {
      _ = try analysis(Self.moments + statements)
      Issue.record("accepted: \(statements)")
    } catch OptimizerFailure.noClosedForm(let error) {
      #expect(error.start == SourcePosition(line: line, column: 14))
      #expect("\(error.reason)".contains(reason), "\(error.reason)")
    }
  }

  @Test(
    "a divisor that may be 0 is the reason why an update isn't proved",
    arguments: [
      ("update m[t]/sqrt(v[t]/(1 - 1))", "`1 - 1`"),
      ("update m[t]/sqrt(v[t]/(1 - b^(t-1)))", "`1 - b^(t - 1)`"),
    ])
  func divisors(_ update: String, _ divisor: String) throws {
    do {
      _ = try analysis(Self.moments + update)
      Issue.record("accepted: \(update)")
    } catch OptimizerFailure.undischargedDivisor(let error) {
      #expect("\(error.reason)".contains("division by \(divisor)"), "\(error.reason)")
      #expect(error.start.line == 6)
    }
  }

  private static let tied = """
    optimizer Tied
    parameter b in [0, 1)
    state m[t] = b*m[t-1] + (1 - b)*g[t]
    state v[t] = b*v[t-1] + (1 - b)*g[t]^2
    update (m[t]/(1 - b^t))/sqrt(v[t]/(1 - b^t))
    """

  private func words(_ finding: OptimizerFinding) -> [String] {
    finding.answers.compactMap { if case .words(let words) = $0.content { words } else { nil } }
  }

  @Test("one rate for both moments is always invariant to first order, and both notions are one")
  func tiedRates() throws {
    let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: Self.tied))
    for question in [OptimizerFinding.Question.pointwiseCondition, .driftCondition, .steadyDriftCondition] {
      #expect(words(analysis.finding(question)) == ["always"], "\(question)")
    }
    #expect(words(analysis.finding(.conditionsCoincide)) == ["yes"])
    #expect(!analysis.findings.contains { $0.status == .undecided || $0.status == .equation })
    #expect(words(analysis.finding(.updateBoundLimit)).isEmpty, "no rate lies beyond the phase boundary")
    let bound = try #require(analysis.twoKernelForm?.bound)
    #expect(bound.resonances.isEmpty)
  }

  @Test("rates that are numbers give numbers")
  func literalRates() throws {
    let analysis = try OptimizerAnalysis(
      of: OptimizerDescription(
        parsing: """
          optimizer Half
          state m[t] = 1/2*m[t-1] + 1/2*g[t]
          state v[t] = 3/4*v[t-1] + 1/4*g[t]^2
          update m[t]/sqrt(v[t])
          """))
    #expect(analysis.twoKernelForm?.steadyDriftCoefficient?.term == 2)
    for question in [OptimizerFinding.Question.pointwiseCondition, .driftCondition, .steadyDriftCondition] {
      #expect(words(analysis.finding(question)) == ["no solution"], "\(question)")
    }
    #expect(words(analysis.finding(.conditionsCoincide)) == ["yes"])
    #expect(words(analysis.finding(.updateBoundLimit)).isEmpty)
    #expect(!analysis.findings.contains { $0.status == .undecided || $0.status == .equation })
  }

  @Test("AdaGrad's rate 1 is treated: its weights are never balanced, and its drift has no limit")
  func rateOne() throws {
    let analysis = try self.analysis("state v[t] = v[t-1] + g[t]^2\nupdate g[t]/sqrt(v[t])")
    #expect(analysis.twoKernelForm?.level != nil)
    #expect(words(analysis.finding(.pointwiseCondition)) == ["no solution"])
    for question in [OptimizerFinding.Question.steadyDriftCoefficient, .steadyDriftCondition] {
      #expect(analysis.finding(question).status == .notApplicable)
      #expect(analysis.finding(question).reason?.contains("rate 1") == true)
    }
  }

  @Test("factors that are above and below the line cancel from levels, and negative parts are taken away")
  func shortLevels() throws {
    let corrected = try analysis(Self.moments + "update m[t]*sqrt(1 - b^t)/(1 - a^t)/sqrt(v[t])")
    #expect(corrected.twoKernelForm?.level?.term == 1)
    let difference = try analysis(Self.moments + "update (2*g[t] - m[t])/sqrt(v[t]/(1 - b^t))")
    let a = Term.parameter("a")
    #expect(difference.twoKernelForm?.level?.term == 2 - (1 - a.power(.variable("t"))))
  }
}
