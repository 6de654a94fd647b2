import ExactArithmetic

/// The signs of the language in their ASCII spelling.
package enum Sign: String, Hashable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case power = "^"
  case openRound = "("
  case closeRound = ")"
  case openSquare = "["
  case closeSquare = "]"
  case bar = "|"
  case comma = ","
  case colon = ":"
  case dot = "."
  case range = ".."
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case implies = "->"
  case iff = "<->"
  case mapsTo = "=>"
  case semicolon = ";"
  /// An index below the line, in round brackets.
  case openSubscript = "_("
  case naturals = "\u{2115}"
  case reals = "\u{211D}"
}

/// The words of the language; none of them can be a name.
package enum Keyword: String, CaseIterable, Hashable, Sendable {
  case sum, sqrt, root, abs, sign, real, index
  case and, or, not, forall, exists, `false`
  case `let`, `in`
}

package struct Token: Sendable {
  package enum Kind: Hashable, Sendable {
    case number(Rational)
    case name(String)
    case keyword(Keyword)
    case sign(Sign)
    /// The sign of a root with its degree: `√` is 2, `∛` 3, and `⁶√` 6.
    case radical(Int)
    case end
  }

  package let kind: Kind
  package let range: Range<Int>

  /// The token as an error names it.
  package var description: String {
    switch kind {
    case .number(let value): "the number \(value)"
    case .name(let name): "the name `\(name)`"
    case .keyword(let word): "the word `\(word.rawValue)`"
    case .sign(let sign): "`\(sign.rawValue)`"
    case .radical: "the sign of a root"
    case .end: "the end of the text"
    }
  }
}
