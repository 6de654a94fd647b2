/// Sentences in HTML, mathematics in MathML.
struct HTMLProse {
  /// What the anchors of lines begin with, before the line's number.
  let anchor: String

  func text(_ prose: [Prose]) -> String {
    prose.map { piece in
      switch piece {
      case .text(let text): Self.escaped(text)
      case .emphasis(let text): "<em>\(Self.escaped(text))</em>"
      case .math(let chain): Self.math(chain)
      case .line(let number): "<a href=\"#\(anchor)\(number)\">(\(number))</a>"
      case .name(let name): "<code>\(Self.escaped(name))</code>"
      }
    }.joined()
  }

  /// The chain within a line of text.
  static func math(_ chain: RelationChain, isDisplayed: Bool = false) -> String {
    chain.steps.reduce(math(chain.left, isDisplayed: isDisplayed)) { line, step in
      "\(line) \(sign(step.relation)) \(math(step.right, isDisplayed: isDisplayed))"
    }
  }

  static func math(_ layout: Layout, isDisplayed: Bool = false) -> String {
    // The back end writes a formula that has the line to itself.
    layout.rendered(as: .mathml).replacing(
      " display=\"block\"", with: isDisplayed ? " displaystyle=\"true\"" : "", maxReplacements: 1)
  }

  static func sign(_ relation: Layout.RelationSign) -> String { escaped(relation.sign(in: .mathml)) }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}
