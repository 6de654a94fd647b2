import AdamTheory
import CrossValidation
import Rendering
import RocqChecker

/// The result of `check-theorem`: for each theorem what was proved and how it fared at numbers.
struct CheckReport {
  enum Verdict: String {
    case proved, refuted, undecided
  }

  let theorems: [ProvedTheorem]
  let checks: [NumericalCheck]
  /// Rocq's verdict on each theorem, if it was asked for.
  let rocq: [RocqChecker.Verdict]?
  let seed: UInt64

  /// A theorem that fails at numbers is refuted whatever its proof says: something is wrong with the one or the other.
  private func verdict(_ check: NumericalCheck) -> Verdict {
    check.failures.isEmpty && (check.optimizer?.isWithinBound ?? true) ? .proved : .refuted
  }

  var verdict: Verdict {
    if checks.contains(where: { verdict($0) == .refuted }) { return .refuted }
    for case .rejected in rocq ?? [] { return .refuted }
    for case .notInstalled in rocq ?? [] { return .undecided }
    return .proved
  }

  // MARK: Text

  func text(colour: Bool) -> String {
    var blocks: [String] = []
    for (position, (theorem, check)) in zip(theorems, checks).enumerated() {
      var block = text(theorem, check, colour: colour)
      if let rocq { block += "\n" + rocq[position].text }
      blocks.append(block)
    }
    let proved = checks.count { verdict($0) == .proved }
    let cases = checks.reduce(0) { $0 + $1.cases }
    let failures = checks.reduce(0) { $0 + $1.failures.count }
    blocks.append(
      "\(proved) of \(theorems.count) theorems proved; \(cases) exact cases, \(failures) failed (seed \(seed))."
    )
    if let rocq { blocks[blocks.count - 1] += "\n" + summary(rocq) }
    return blocks.joined(separator: "\n\n")
  }

  private func text(_ theorem: ProvedTheorem, _ check: NumericalCheck, colour: Bool) -> String {
    let verdict = verdict(check)
    let mark = colour ? (verdict == .proved ? "\u{1B}[32m" : "\u{1B}[31m") : ""
    let word = mark + verdict.rawValue + (colour ? "\u{1B}[0m" : "")
    let room = 80 - theorem.recipe.id.count - verdict.rawValue.count
    var lines = [theorem.recipe.id + String(repeating: " ", count: max(1, room)) + word]
    for part in theorem.parts {
      let renderer = StatementRenderer(context: [part.claim.formula])
      lines += renderer.statementLines(of: part.stated, width: 78).map { "  " + $0 }
    }
    lines.append(
      "  proof: \(theorem.stepCount) steps, \(milliseconds(theorem.seconds)) ms; exact cases: \(check.cases), "
        + "\(check.failures.count) failed")
    if let optimizer = check.optimizer {
      lines.append(
        "  running Adam: at most \(rounded(optimizer.ulps)) ulp from exact, where "
          + "\(rounded(optimizer.boundUlps)) ulp are allowed")
    }
    for failure in check.failures.prefix(3) {
      lines.append("  FAILED, part \(failure.part): \(failure.description)")
    }
    if let optimizer = check.optimizer, !optimizer.isWithinBound {
      lines.append("  FAILED: the running optimizer left its error bound")
    }
    return lines.joined(separator: "\n")
  }

  private func summary(_ rocq: [RocqChecker.Verdict]) -> String {
    for case .notInstalled(let advice) in rocq { return "Rocq judged nothing: \(advice)." }
    let accepted = rocq.count(where: \.isAcceptance)
    return "Rocq accepts \(accepted) of \(rocq.count)."
  }

  private func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1_000) }

  /// One digit after the point.
  private func rounded(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
    let tenths = (value * 10).rounded()
    return "\(Int(tenths / 10)).\(Int(tenths.truncatingRemainder(dividingBy: 10).magnitude))"
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      .init("theorems", .array(theorems.indices.map(json))), .init("verdict", .string(verdict.rawValue)),
      .init("seed", .string("\(seed)")),
    ])
  }

  private func json(_ position: Int) -> JSONValue {
    let (theorem, check) = (theorems[position], checks[position])
    var shared: [String] = []
    let parts = theorem.parts.enumerated().map { position, part -> JSONValue in
      let renderer = StatementRenderer(context: [part.claim.formula])
      let hypotheses = renderer.hypotheses(of: part.stated, as: .plain)
      shared = position == 0 ? hypotheses : shared.filter(hypotheses.contains)
      return .object([
        .init("label", .string(part.label)),
        .init("statement", .string(renderer.conclusion(of: part.stated, as: .plain))),
        .init("hypotheses", .array(hypotheses.map(JSONValue.string))),
      ])
    }
    let statements = theorem.parts.map { part in
      StatementRenderer(context: [part.claim.formula]).conclusion(of: part.stated, as: .plain)
    }
    return .object([
      .init("id", .string(theorem.recipe.id)), .init("verdict", .string(verdict(check).rawValue)),
      .init("statement", .string(statements.joined(separator: "; "))),
      .init("hypotheses", .array(shared.map(JSONValue.string))), .init("parts", .array(parts)),
      .init("proofSteps", .integer(theorem.stepCount)),
      .init(
        "crossValidation",
        .object([
          .init("cases", .integer(check.cases)), .init("failures", .integer(check.failures.count)),
          .init("optimizerMaxUlps", check.optimizer.map { .number($0.ulps) } ?? .null),
          .init("optimizerBoundUlps", check.optimizer.map { .number($0.boundUlps) } ?? .null),
        ])),
      .init("seconds", .number(theorem.seconds)), .init("rocq", rocq.map { $0[position].json } ?? .null),
    ])
  }
}
