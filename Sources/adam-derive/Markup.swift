import Automation
import ClaimDecision
import Rendering
import SymbolicAlgebra

/// How sentences of a report are written.
enum Markup {
  case text, latex, markdown

  /// Words, whatever characters are in them.
  func words(_ text: String) -> String {
    switch self {
    case .text: text
    case .latex: MarkupText.latex(text)
    case .markdown: MarkupText.markdown(text)
    }
  }

  /// An expression that is written as LaTeX except in text.
  private func math(_ latex: @autoclosure () -> String, text: @autoclosure () -> String) -> String {
    self == .text ? text() : "$\(latex())$"
  }

  /// A statement with its logic in words.
  func formula(_ formula: Formula, in claim: Claim) -> String {
    let renderer = StatementRenderer(context: claim.hypotheses + [claim.conclusion])
    return switch self {
    case .text: renderer.text(of: formula)
    case .latex: renderer.latex(of: formula)
    case .markdown: renderer.markdown(of: formula)
    }
  }

  /// A number or a list of numbers; a number of many digits may be broken.
  func value(_ value: String) -> String {
    let latex = value.replacing(#/sqrt\(([^()]*)\)/#) { "\\sqrt{\($0.1)}" }
    return math(
      Self.breakable(latex.replacing("~ ", with: "~").replacing("~", with: "\\approx ")), text: value)
  }

  /// `x = 1`.
  func assignment(_ assignment: Counterexample.Assignment, in claim: Claim) -> String {
    let expressions = ProveReport.expressions(of: claim)
    let name =
      switch Argument(assignment.variable) {
      case .real(let term): expressions.render(term, as: .latex)
      case .index(let index): expressions.render(index, as: .latex)
      case .sequence: assignment.variable.name
      }
    return math(
      "\(name) = \(Self.breakable(assignment.value))",
      text: "\(assignment.variable.name) = \(assignment.value)")
  }

  func strong(_ text: String) -> String {
    switch self {
    case .text: text
    case .latex: "\\textbf{\(text)}"
    case .markdown: "**\(text)**"
    }
  }

  private static func breakable(_ value: String) -> String {
    var digits = 0
    return value.map { character in
      digits = character.isNumber ? digits + 1 : 0
      return digits > 0 && digits % 20 == 0 ? "\(character)\\allowbreak " : String(character)
    }.joined().replacing(", ", with: ",\\allowbreak\\ ")
  }
}
