import ArgumentParser
import Automation
import ClaimDecision
import ProofKernel
import Rendering
import RocqChecker
import SymbolicAlgebra

/// The result of `prove`.
struct ProveReport {
  struct Outcome {
    enum Result {
      case decided(StatedClaim, ClaimVerdict)
      case unreadable(ClaimError)
    }
    let name: String
    let result: Result
    /// The time that the decision took.
    let seconds: Double
    /// The parts of a proved claim that say nothing.
    var emptyParts: [EmptyPart] = []
    /// When the sides of a proved inequality are equal, if that was asked for.
    var equality: EqualityCases?
    /// Rocq's verdict on the proofs, if it was asked for and there are any.
    var rocq: RocqChecker.Verdict?

    /// The kernel's theorems that the verdict rests on.
    var theorems: [Theorem] {
      switch result {
      case .decided(_, .proved(let theorem)): [theorem] + (equality?.cases.compactMap(\.theorem) ?? [])
      case .decided(_, .refuted(let found, let repairs)):
        [found.disproof].compactMap { $0 } + repairs.map(\.theorem)
      case .decided(_, .undecided), .unreadable: []
      }
    }

    var word: String {
      switch result {
      case .decided(_, .proved): "proved"
      case .decided(_, .refuted): "refuted"
      case .decided(_, .undecided): "undecided"
      case .unreadable(let error): error.isBeyondLimit ? "undecided" : "unreadable"
      }
    }
  }

  let outcomes: [Outcome]
  /// Whether the claims come from a file and are shown in a table.
  let isTable: Bool
  let showsDerivation: Bool
  /// Whether Rocq was asked to judge the proofs.
  let usesRocq: Bool

  var exitCode: ExitCode {
    let words = Set(outcomes.map(\.word))
    if words.contains("unreadable") { return .usage }
    let rocq = outcomes.compactMap(\.rocq)
    for case .rejected in rocq { return .refuted }
    if words.contains("refuted") { return .refuted }
    for case .notInstalled in rocq { return .undecided }
    return words.contains("undecided") ? .undecided : .success
  }

  func rendered(as format: ProveCommand.Format, colour: Bool) throws -> String {
    switch format {
    case .text:
      (isTable
        ? try table(colour: colour) : outcomes.map { text($0, colour: colour) }.joined(separator: "\n\n"))
        + rocqAdvice
    case .latex: try document(in: .latex)
    case .markdown: try document(in: .markdown)
    case .json: json.description
    }
  }

  // MARK: Text

  private func coloured(_ word: String, _ colour: Bool) -> String {
    guard colour else { return word }
    let code = word == "proved" ? "32" : word == "refuted" ? "31" : "33"
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }

  /// What the line below a claim says of Rocq.
  func rocqText(_ outcome: Outcome) -> String {
    outcome.rocq?.text ?? "  Rocq: judged nothing, since the verdict rests on no proof"
  }

  private var rocqAdvice: String {
    for case .notInstalled(let advice) in outcomes.compactMap(\.rocq) {
      return "\n\nRocq judged nothing: \(advice)."
    }
    return ""
  }

  private func table(colour: Bool) throws -> String {
    let width = min(40, outcomes.map(\.name.count).max() ?? 0)
    var lines: [String] = []
    for outcome in outcomes {
      let detail: String
      switch outcome.result {
      case .decided(_, .proved): detail = ""
      case .decided(_, .refuted(let found, _)): detail = Self.assignments(found.assignments)
      case .decided(_, .undecided(let tried)): detail = tried.first ?? ""
      case .unreadable(let error): detail = error.isBeyondLimit ? error.description : "see the error"
      }
      let word = outcome.word.padding(to: 10)
      lines.append(
        "\(outcome.name.padding(to: width))  \(coloured(word, colour)) \(detail)".trimmingTrailingSpaces)
      for line in notes(outcome, as: .text) + equalityLines(outcome, as: .text) { lines.append("  " + line) }
      if case .decided(let stated, .refuted(_, let repairs)) = outcome.result {
        for line in repairLines(repairs, stated, as: .text) { lines.append("  " + line) }
      }
      if usesRocq { lines.append(rocqText(outcome)) }
    }
    return lines.joined(separator: "\n") + "\n\n" + summary
  }

  /// How many claims got which verdict.
  var summary: String {
    let counts = ["proved", "refuted", "undecided", "unreadable"].compactMap { word -> String? in
      let count = outcomes.count { $0.word == word }
      return count == 0 ? nil : "\(count) \(word)"
    }
    return "\(outcomes.count) claim\(outcomes.count == 1 ? "" : "s"): " + counts.joined(separator: ", ")
  }

  private func text(_ outcome: Outcome, colour: Bool) -> String {
    guard case .decided(let stated, let verdict) = outcome.result else {
      return coloured(outcome.word, colour) + (usesRocq ? "\n" + rocqText(outcome) : "")
    }
    var lines = [coloured(outcome.word, colour)]
    lines += Self.statement(stated.claim).map { "  " + $0 }
    for note in notes(outcome, as: .text) { lines.append("  " + note) }
    switch verdict {
    case .proved(let theorem):
      lines.append("  proof: \(theorem.record.inPremiseOrder.count) steps, accepted by the kernel")
      for line in equalityLines(outcome, as: .text) { lines.append("  " + line) }
      if usesRocq { lines.append(rocqText(outcome)) }
      if showsDerivation, let section = Self.section(outcome.name, stated, theorem),
        let document = try? Self.document([section])
      {
        lines += ["", document.text(width: 80)]
      }
    case .refuted(let found, let repairs):
      lines.append("  false at " + Self.assignments(found.assignments))
      if !found.inner.isEmpty { lines.append("    with " + Self.assignments(found.inner)) }
      lines.append(
        found.disproof == nil
          ? "    " + Self.comparison(found, in: stated.claim) : "    the kernel has proved the negation")
      for line in repairLines(repairs, stated, as: .text) { lines.append("  " + line) }
      if usesRocq { lines.append(rocqText(outcome)) }
    case .undecided(let tried):
      for attempt in tried { lines.append("  " + attempt) }
      if usesRocq { lines.append(rocqText(outcome)) }
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Parts

  static func assignments(_ assignments: [Counterexample.Assignment]) -> String {
    assignments.isEmpty
      ? "any values" : assignments.map { "\($0.variable.name) = \($0.value)" }.joined(separator: ", ")
  }

  /// The expressions of a claim, with one name for each variable throughout.
  static func expressions(of claim: Claim) -> ExpressionRenderer {
    ExpressionRenderer(notation: .adam, context: claim.hypotheses + [claim.conclusion])
  }

  /// The conditions under which the claim is defined, and what says nothing.
  func notes(_ outcome: Outcome, as markup: Markup) -> [String] {
    guard case .decided(let stated, _) = outcome.result else { return [] }
    func list(_ conditions: [Formula], _ last: String) -> String {
      conditions.map { markup.formula($0, in: stated.claim) }.joined(separator: last)
    }
    var notes: [String] = []
    if !stated.addedConditions.isEmpty {
      notes.append("(all is defined where \(list(stated.addedConditions, ", ")))")
    }
    for part in outcome.emptyParts {
      notes.append(
        part.conditions.isEmpty
          ? "note: the hypotheses contradict each other: no values satisfy them, so that the claim says nothing"
          : "note: no values satisfy \(list(part.conditions, " and ")), so that what is said of such values says nothing"
      )
    }
    return notes
  }

  /// The conditions under each of which a refuted claim holds.
  func repairLines(
    _ repairs: [ClaimVerdict.Repair], _ stated: StatedClaim, as markup: Markup
  ) -> [String] {
    repairs.enumerated().flatMap { number, repair in
      let lines = repairLines(repair, stated, as: markup)
      return number == 0 ? lines : ["also " + lines[0]] + lines.dropFirst()
    }
  }

  /// The condition under which a refuted claim holds, and what becomes of the claim in the case that it leaves out.
  private func repairLines(_ repair: ClaimVerdict.Repair, _ stated: StatedClaim, as markup: Markup)
    -> [String]
  {
    let conditions = repair.conditions.map { markup.formula($0, in: repair.claim) }
    let start = "proved if also " + conditions.joined(separator: ", ")
    guard let exception = repair.exception else { return [start] }
    let place = markup.formula(exception.place, in: stated.claim)
    guard let reading = exception.reading else { return [start, "where \(place) it fails for some values"] }
    return [start, "where \(place) it reads \(markup.formula(reading, in: stated.claim))"]
  }

  /// The comparison that fails, and what its sides are.
  static func comparison(_ found: Counterexample, in claim: Claim) -> String {
    "\(Markup.text.formula(found.statement, in: claim)): the left side is \(found.left), the right side \(found.right)"
  }

  /// The claim in words, on lines of at most 78 columns.
  static func statement(_ claim: Claim) -> [String] {
    guard let stated = stated(claim) else { return [] }
    return StatementRenderer(context: claim.hypotheses + [claim.conclusion])
      .statementLines(of: stated, width: 78)
  }

  /// The claim for the renderer, which takes a theorem: what is assumed follows from itself.
  static func stated(_ claim: Claim) -> StatedTheorem? {
    (try? Theorem.assuming(claim.formula)).map { stated(claim, $0) }
  }

  private static func stated(_ claim: Claim, _ theorem: Theorem) -> StatedTheorem {
    StatedTheorem(
      name: claim.name, label: claim.name, variables: claim.variables, hypotheses: claim.hypotheses,
      conclusion: claim.conclusion, theorem: theorem)
  }

  static func section(
    _ name: String, _ stated: StatedClaim, _ theorem: Theorem
  ) -> TheoremDocument.Section? {
    let part = Self.stated(stated.claim, theorem)
    return TheoremDocument.Section(id: name, title: "the user's claim", source: "the user", parts: [part])
  }

  static func document(_ sections: [TheoremDocument.Section]) throws -> TheoremDocument {
    TheoremDocument(sections, routineLemmas: Set(try LemmaLibrary.standard().names))
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
