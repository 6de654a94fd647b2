import Optimizers
import Rendering

extension OptimizerComparison {
  /// Tables of at most `width` columns, one a question; the last column says how far the kernel goes.
  func text(width: Int) -> String {
    let left = 20
    let right = 10
    let room = width - 2 - left - right
    var lines: [String] = []
    for question in OptimizerFinding.Question.allCases {
      if !lines.isEmpty { lines.append("") }
      lines.append(question.title)
      lines += Self.wrapped(explanation(question), width: width - 2).map { "  " + $0 }
      for row in rows(question, as: .text) {
        let names = Self.wrapped(row.identifiers.joined(separator: ", "), width: left - 2)
        var middle: [String] = []
        for answer in row.answers {
          switch answer.content {
          case .words(let words): middle += Self.wrapped(words, width: room - 2)
          case .formulas(let chains):
            let line = chains.map { $0.textLines(width: 10_000).joined().joined() }.joined(separator: " and ")
            if line.count <= room - 2 {
              middle.append(line)
              break
            }
            middle += chains.enumerated().flatMap { position, chain in
              chain.textLines(width: room - 2).joined().map { (position > 0 ? "and " : "") + $0 }
            }
          }
          if !answer.conditions.isEmpty {
            middle += Self.wrapped("for " + answer.conditions.joined(separator: ", "), width: room - 4).map {
              "  " + $0
            }
          }
        }
        if let reason = row.reason { middle += Self.wrapped(reason, width: room - 2) }
        for line in 0..<max(names.count, middle.count) {
          let name = (line < names.count ? names[line] : "").padding(to: left)
          let content = (line < middle.count ? middle[line] : "").padding(to: room)
          let text = "  " + name + content + (line == 0 ? row.status.words : "")
          lines.append(String(text.reversed().drop { $0 == " " }.reversed()))
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Words in lines of at most `width` columns.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
