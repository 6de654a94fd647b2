import SymbolicAlgebra

extension StatementRenderer {
  /// The statement for a report: the conclusion, and below it what it holds for, in lines of at most `width` columns
  /// where a break is possible.
  public func statementLines(of statement: StatedTheorem, width: Int) -> [String] {
    let conclusion =
      switch display(statement.conclusion) {
      case .relation(let chain): chain.textLines(width: width).flatMap { $0 }
      case .prose(let prose): TextProse.lines(prose, width: width)
      }
    return conclusion + TextProse.lines(quantification(of: statement), width: width, indentation: 4)
  }

  /// The statement as one sentence in LaTeX.
  public func latexSentence(of statement: StatedTheorem) -> String {
    LaTeXProse(labels: [:], lineLabel: "", room: 42).text(sentence(of: statement))
  }

  /// The statement as one sentence in Markdown, with LaTeX mathematics between dollar signs.
  public func markdownSentence(of statement: StatedTheorem) -> String {
    MarkdownProse.text(sentence(of: statement))
  }

  /// The statement on one line as a part of a sentence, with its logic in words.
  public func text(of formula: Formula) -> String { TextProse.line(prose(formula)) }

  /// The statement as a part of a sentence in LaTeX.
  public func latex(of formula: Formula) -> String { LaTeXProse.plainText(prose(formula)) }

  /// The statement as a part of a sentence in Markdown.
  public func markdown(of formula: Formula) -> String { MarkdownProse.text(prose(formula)) }

  private func sentence(of statement: StatedTheorem) -> [Prose] {
    let quantification = quantification(of: statement)
    return (quantification + (quantification.isEmpty ? [] : [.text(": ")]) + prose(statement.conclusion))
      .capitalized + [.text(".")]
  }
}
