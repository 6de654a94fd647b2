import ClaimDecision
import Rendering
import SymbolicAlgebra

/// The report as a document: every claim with its verdict and what it rests on, then the derivations.
extension ProveReport {
  func document(in markup: Markup) throws -> String {
    let proved = try provedDocument()
    let hasDerivations = !proved.sections.isEmpty
    let claims = (isTable ? [table(in: markup)] : []) + outcomes.map { section($0, in: markup) }
    guard markup == .latex else {
      return (claims + (hasDerivations ? [proved.markdown()] : [])).joined(separator: "\n\n") + "\n"
    }
    return """
      \\documentclass[10pt,a4paper]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage[utf8]{inputenc}
      \\usepackage{lmodern}
      \\usepackage[margin=2.2cm]{geometry}
      \\usepackage{amsmath,amssymb,amsthm,longtable}
      \\title{Claims and verdicts}
      \\author{}
      \\date{}
      \\begin{document}
      \\maketitle
      {\\sloppy
      \(claims.joined(separator: "\n\n"))
      \\par}
      \(hasDerivations ? "\\numberwithin{equation}{section}\\allowdisplaybreaks\n" + proved.latex(fragment: true) : "")
      \\end{document}

      """
  }

  /// The proved claims with their derivations.
  private func provedDocument() throws -> TheoremDocument {
    try Self.document(
      outcomes.compactMap { outcome in
        guard case .decided(let stated, .proved(let theorem)) = outcome.result else { return nil }
        return Self.section(outcome.name, stated, theorem)
      })
  }

  // MARK: Table

  private func table(in markup: Markup) -> String {
    let rows = outcomes.map { outcome -> [String] in
      var details: [String] = []
      switch outcome.result {
      case .decided(let stated, .refuted(let found, _)):
        details.append(assignments(found.assignments, stated, in: markup))
      case .decided(_, .undecided(let tried)): details += tried.prefix(1).map(markup.words)
      case .decided(_, .proved), .unreadable: break
      }
      details += notes(outcome, as: markup)
      return [markup.words(outcome.name), outcome.word, details.joined(separator: "; ")]
    }
    switch markup {
    case .latex:
      let lines = rows.map { "\\raggedright \($0[0]) & \($0[1]) & \\raggedright \($0[2]) \\tabularnewline" }
      return """
        \\begin{longtable}[l]{@{}p{4cm}lp{9cm}@{}}
        \\hline
        \(lines.joined(separator: "\n"))
        \\hline
        \\end{longtable}
        \\noindent \(summary).
        """
    case .markdown, .text:
      let lines = rows.map { row in
        "| " + row.map { $0.replacing("|", with: "\\vert ") }.joined(separator: " | ") + " |"
      }
      return "| claim | verdict | |\n|---|---|---|\n\(lines.joined(separator: "\n"))\n\n\(summary)."
    }
  }

  // MARK: Claims

  private func section(_ outcome: Outcome, in markup: Markup) -> String {
    let title = "\(markup.words(outcome.name)): \(outcome.word)"
    let heading = markup == .latex ? "\\subsection*{\(title)}" : "## \(title)"
    return ([heading] + paragraphs(outcome, in: markup)).joined(separator: "\n\n")
  }

  private func paragraphs(_ outcome: Outcome, in markup: Markup) -> [String] {
    switch outcome.result {
    case .unreadable(let error):
      return [markup.words(error.description.prefix { $0 != "\n" }.description)]
    case .decided(let stated, let verdict):
      var paragraphs = [statement(stated, in: markup)]
      paragraphs += notes(outcome, as: markup).map { Self.sentence($0) }
      switch verdict {
      case .proved(let theorem):
        paragraphs.append("Proof: \(theorem.record.inPremiseOrder.count) steps, accepted by the kernel.")
        paragraphs += equalityLines(outcome, as: markup).map { Self.sentence($0) }
      case .refuted(let found, let repairs):
        paragraphs.append(counterexample(found, stated, in: markup))
        paragraphs += repairLines(repairs, stated, as: markup).map { Self.sentence($0) }
      case .undecided(let tried): paragraphs += tried.map { Self.sentence(markup.words($0)) }
      }
      if usesRocq {
        paragraphs.append(
          markup.words(rocqText(outcome).split { $0 == " " || $0 == "\n" }.joined(separator: " ")))
      }
      return paragraphs
    }
  }

  private func statement(_ stated: StatedClaim, in markup: Markup) -> String {
    let claim = stated.claim
    guard let theorem = Self.stated(claim) else { return markup.words(stated.text) }
    let renderer = StatementRenderer(context: claim.hypotheses + [claim.conclusion])
    return markup.strong("Claim.") + " "
      + (markup == .latex ? renderer.latexSentence(of: theorem) : renderer.markdownSentence(of: theorem))
  }

  private func counterexample(_ found: Counterexample, _ stated: StatedClaim, in markup: Markup) -> String {
    var text = "False at " + assignments(found.assignments, stated, in: markup)
    if !found.inner.isEmpty { text += ", with " + assignments(found.inner, stated, in: markup) }
    if found.disproof != nil { return text + ": the kernel has proved the negation." }
    return text + ": in " + markup.formula(found.statement, in: stated.claim)
      + " the left side is \(markup.value(found.left)), the right side \(markup.value(found.right))."
  }

  private func assignments(
    _ assignments: [Counterexample.Assignment], _ stated: StatedClaim, in markup: Markup
  ) -> String {
    assignments.isEmpty
      ? "any values" : assignments.map { markup.assignment($0, in: stated.claim) }.joined(separator: ", ")
  }

  private static func sentence(_ text: String) -> String {
    text.hasPrefix("(") ? text : text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
