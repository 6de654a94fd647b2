/// Sentences in Markdown with LaTeX mathematics between dollar signs.
enum MarkdownProse {
  static func text(_ prose: [Prose]) -> String {
    prose.map { piece in
      switch piece {
      case .text(let text): escaped(text)
      case .emphasis(let text): "*\(escaped(text))*"
      case .math(let chain): "$\(chain.rendered(as: .latex))$"
      case .line(let number): "(\(number))"
      case .name(let name): "`\(name)`"
      }
    }.joined()
  }

  static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>$#|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
