import Rendering

/// A sentence in which formulas stand between backquotes, such as "order n has n factors `g_k - mhat`".
struct FormulaProse: ExpressibleByStringLiteral {
  /// Words at even places, formulas at odd ones.
  private let pieces: [String]

  init(_ sentence: String) {
    pieces = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
  }

  init(stringLiteral sentence: String) { self.init(sentence) }

  private func written(_ words: (String) -> String, _ formula: (String) -> String) -> String {
    pieces.enumerated().map { $0.isMultiple(of: 2) ? words($1) : formula($1) }.joined()
  }

  var text: String { written({ $0 }, { $0 }) }

  var latex: String { written(MarkupText.latex, { "$\(Self.latex($0))$" }) }

  var markdown: String { written(MarkupText.markdown, { "$\(Self.latex($0))$" }) }

  /// The formula in LaTeX; what is LaTeX already stays as it is.
  private static func latex(_ formula: String) -> String {
    if formula.contains("\\") { return formula }
    return formula.replacing(#/\^\(([^)]*)\)/#) { "^{\($0.1)}" }
      .replacing(#/([_^])([0-9]+)/#) { "\($0.1){\($0.2)}" }
      .replacing(#/\bdelta([0-9]+)/#) { "\\delta_{\($0.1)}" }
      .replacing(#/\|([^|]*)\|/#) { "\\lvert \($0.1)\\rvert" }
      .replacing(#/\b(mhat|ln|sign)\b/#) {
        ["mhat": "\\hat m", "ln": "\\ln", "sign": "\\operatorname{sign}"][$0.1] ?? ""
      }
      .replacing("->", with: "\\to").replacing(">=", with: "\\ge").replacing("<=", with: "\\le")
      .replacing("*", with: "\\,")
  }
}
