extension StatementRenderer {
  /// The statement for a report: the conclusion, and below it what it is subject to, in lines of at most `width`
  /// columns where a break is possible.
  public func statementLines(of statement: StatedTheorem, width: Int) -> [String] {
    let hypotheses = hypotheses(of: statement, as: .text)
    var lines = Self.wrapped(conclusion(of: statement, as: .text), width: width)
    if !hypotheses.isEmpty {
      lines += Self.wrapped("if " + hypotheses.joined(separator: ", "), width: width - 4).map { "    " + $0 }
    }
    return lines
  }

  /// Text broken at spaces; lines after the first are indented.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = "  "
      }
      line += line.allSatisfy(\.isWhitespace) ? String(word) : " " + word
    }
    return lines + [line]
  }
}
