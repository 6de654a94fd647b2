import SymbolicAlgebra

/// What the names of a text mean: free variables with their sorts, vocabulary, and abbreviations.
///
/// ```swift
/// var context = SyntaxContext()
/// context.declare(Variable("beta1", .real))
/// context.declare(Variable("t", .index))
/// try Term(parsing: "1 - beta1^t", in: context)
/// ```
public struct SyntaxContext: Sendable {
  public enum Meaning: Hashable, Sendable {
    case variable(Sort)
    /// Applied as `name(argument, ..)`, or as `name` if it has no parameters.
    case definition(Definition)
    /// What the name stands for; free of bound variables. A sequence given by a lambda is applied where it is indexed.
    case abbreviation(Argument)
  }

  public private(set) var meanings: [String: Meaning] = [:]

  public init(variables: [Variable] = [], definitions: [Definition] = []) {
    for variable in variables { declare(variable) }
    for definition in definitions { declare(definition) }
  }

  /// Declares a free variable; an earlier meaning of its name is replaced.
  public mutating func declare(_ variable: Variable) { meanings[variable.name] = .variable(variable.sort) }

  /// Declares a definition under its own name.
  public mutating func declare(_ definition: Definition) {
    meanings[definition.name] = .definition(definition)
  }

  /// Declares a name for an expression.
  public mutating func declare(_ name: String, as argument: Argument) {
    meanings[name] = .abbreviation(argument)
  }

  /// Whether a text can use the word as a name.
  public static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, UnicodeSpelling.spelling(of: first, atStart: true) != nil,
      text.dropFirst().allSatisfy({
        $0.isASCII && UnicodeSpelling.spelling(of: $0, atStart: false) != nil
      })
    else { return false }
    return Keyword(rawValue: text) == nil
  }
}
