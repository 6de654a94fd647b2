import Optimizers
import Rendering

extension OptimizerComparison {
  // MARK: Markdown

  /// A table a question, with LaTeX mathematics between dollar signs.
  var markdown: String {
    OptimizerFinding.Question.allCases.map { question in
      var lines = ["## \(question.title)", "", escapedMarkdown(explanation(question)), ""]
      lines += ["| optimizer | answer | |", "|---|---|---|"]
      for row in rows(question, as: .latex) {
        var parts = row.answers.map { answer in
          let content =
            switch answer.content {
            case .words(let words): words
            case .formulas(let chains): chains.map { "$\(latexLine($0))$" }.joined(separator: " and ")
            }
          let conditions = answer.conditions.map { "$\($0)$" }.joined(separator: ", ")
          return content + (conditions.isEmpty ? "" : " for " + conditions)
        }
        if let reason = row.reason { parts.append(escapedMarkdown(reason)) }
        let names = row.identifiers.map { "`\($0)`" }.joined(separator: ", ")
        let cell = parts.joined(separator: "<br>").replacing("|", with: "\\vert ")
        lines.append("| \(names) | \(cell) | \(row.status.words) |")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func escapedMarkdown(_ text: String) -> String {
    text.map { "\\`*_[]<>$#|^".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The chain on one line.
  private func latexLine(_ chain: RelationChain) -> String {
    chain.latexLines(width: 1_000).joined().map { $0.left.isEmpty ? $0.right : $0.left + " " + $0.right }
      .joined(separator: " ")
  }

  // MARK: LaTeX

  /// A document for LaTeX with amsmath, amssymb and longtable, or its body.
  func latex(fragment: Bool) -> String {
    let body = OptimizerFinding.Question.allCases.map(latexTable).joined(separator: "\n")
    if fragment { return body }
    return """
      \\documentclass[10pt,a4paper]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage{lmodern}
      \\usepackage[margin=2.2cm]{geometry}
      \\usepackage{amsmath,amssymb,longtable}
      \\title{Optimizers compared}
      \\author{}
      \\date{}
      \\begin{document}
      \\maketitle
      \(body)
      \\end{document}

      """
  }

  private func latexTable(_ question: OptimizerFinding.Question) -> String {
    var lines = [
      "\\subsection*{\(question.title)}", "\\noindent \(latexExplanation(question))\\par\\smallskip",
      "\\begin{longtable}[l]{@{}p{3.4cm}p{10.6cm}l@{}}", "\\hline",
    ]
    for row in rows(question, as: .latex) {
      var parts = row.answers.map { answer in
        let content =
          switch answer.content {
          case .words(let words): words
          case .formulas(let chains): chains.map(latexFormula).joined(separator: " and ")
          }
        let conditions = answer.conditions.map { "$\($0)$" }.joined(separator: ", ")
        return content + (conditions.isEmpty ? "" : " for " + conditions)
      }
      if let reason = row.reason { parts.append(escapedLaTeX(reason)) }
      let names = row.identifiers.map(escapedLaTeX).joined(separator: ", ")
      lines.append(
        "\\raggedright \(names) & \\raggedright \(parts.joined(separator: "\\par\\smallskip ")) & \(row.status.words) \\\\[3pt]"
      )
    }
    return (lines + ["\\hline", "\\end{longtable}", ""]).joined(separator: "\n")
  }

  /// The formula in as many lines as it needs.
  private func latexFormula(_ chain: RelationChain) -> String {
    let rows = chain.latexLines(width: 26).joined().map(\.description)
    return "$\\begin{aligned}[t]\(rows.joined(separator: " \\\\ "))\\end{aligned}$"
  }

  private func escapedLaTeX(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": "\\\(character)"
      case "\\": "\\textbackslash{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "<", ">": "$\(character)$"
      default: String(character)
      }
    }.joined()
  }
}

extension OptimizerFinding.Question {
  var latexExplanation: String {
    switch self {
    case .scaleInvariance: "$u(c\\,g)=\\operatorname{sign}(c)\\,u(g)$ for every $c\\ne0$."
    case .level: "$P/\\sqrt{Q}$, where $P=\\sum_k p_k$ and $Q=\\sum_k q_k$."
    case .pointwiseCondition: "$p_k/P=q_k/Q$ for every $k$."
    case .driftCoefficient: "The mean age of $q$ less the mean age of $p$."
    case .driftCondition: "Equal mean ages at step $t$."
    case .steadyDriftCoefficient: "Its limit as $t$ grows."
    case .steadyDriftCondition: "Equal mean ages in the long run."
    case .conditionsCoincide: "Weight by weight, and in the mean age."
    case .updateBound:
      "$S=\\sum_k p_k^2/q_k$; $\\lvert u\\rvert\\le\\sqrt S$, attained at $g_k=p_k/q_k$."
    case .updateBoundLimit: "The limit of $S$, and where there is none."
    }
  }
}
