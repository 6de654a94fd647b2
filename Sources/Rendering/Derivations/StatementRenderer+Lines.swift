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
}
