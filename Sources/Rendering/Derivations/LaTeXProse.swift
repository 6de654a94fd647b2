/// Sentences in LaTeX.
struct LaTeXProse {
  /// References to theorems that stand in the same document, by name.
  let labels: [String: String]
  /// What the label of a line begins with, before its number.
  let lineLabel: String
  /// Mathematics wider than this many em is broken into lines.
  let room: Double

  /// The sentence without references, for `\\text` in a display.
  static func plainText(_ prose: [Prose]) -> String {
    prose.map { piece in
      switch piece {
      case .text(let text), .emphasis(let text), .name(let text): escaped(text)
      case .math(let chain): "$\(chain.rendered(as: .latex))$"
      case .line(let number): "(\(number))"
      }
    }.joined()
  }

  func text(_ prose: [Prose]) -> String {
    prose.map { piece in
      switch piece {
      case .text(let text): Self.escaped(text)
      case .emphasis(let text): "\\emph{\(Self.escaped(text))}"
      case .math(let chain): math(chain)
      case .line(let number): "\\eqref{\(lineLabel)\(number)}"
      case .name(let name): labels[name] ?? "\\texttt{\(Self.escaped(name))}"
      }
    }.joined()
  }

  /// Mathematics that has no place to be broken by TeX is broken here.
  private func math(_ chain: RelationChain) -> String {
    let line = chain.rendered(as: .latex)
    guard line.contains("\\left") || line.contains("\\frac"), Self.width(of: [.math(chain)]) > room else {
      return "$\(line)$"
    }
    let rows = chain.latexLines(width: room).joined().map(\.description)
    return "$\\begin{aligned}[t]\(rows.joined(separator: " \\\\ "))\\end{aligned}$"
  }

  /// Characters that TeX gives a meaning to are made harmless.
  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": "\\\(character)"
      case "\\": "\\textbackslash{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "<", ">": "$\(character)$"
      case "\u{2212}": "$-$"
      case "\u{2264}": "$\\le$"
      case "\u{2265}": "$\\ge$"
      case "\u{2260}": "$\\ne$"
      default: String(character)
      }
    }.joined()
  }

  /// An estimate of the width on one line, in em.
  static func width(of prose: [Prose]) -> Double {
    prose.reduce(0) { width, piece in
      switch piece {
      case .text(let text), .emphasis(let text), .name(let text): width + 0.46 * Double(text.count)
      case .line: width + 2
      case .math(let chain):
        chain.steps.reduce(width + LaTeXBackEnd(style: .text).box(chain.left).width) { width, step in
          width + LaTeXMetrics.relation + LaTeXBackEnd(style: .text).box(step.right).width
        }
      }
    }
  }
}
