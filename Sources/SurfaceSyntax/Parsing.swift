import SymbolicAlgebra

extension Term {
  /// Reads a real expression.
  ///
  /// The grammar is stated at `SyntaxParser`. Nothing is simplified: the term is what the text says, with local
  /// definitions written out.
  ///
  /// ```swift
  /// try Term(parsing: "mhat^2 + sum[k=1..t] w(beta1,t,k)*(g[k]-mhat)^2", in: context)
  /// ```
  ///
  /// - Throws: `SyntaxError` with the place, what was found and what was expected.
  public init(parsing text: String, in context: SyntaxContext) throws(SyntaxError) {
    self = try parsed(text, context) { elaborator, tree throws(SyntaxError) in try elaborator.term(tree) }
  }
}

extension IndexTerm {
  /// Reads an index such as `t - k + 1`. Throws `SyntaxError`.
  public init(parsing text: String, in context: SyntaxContext) throws(SyntaxError) {
    self = try parsed(text, context) { elaborator, tree throws(SyntaxError) in try elaborator.index(tree) }
  }
}

extension Formula {
  /// Reads a statement such as `t >= 2 -> beta1 = beta2`. Throws `SyntaxError`.
  public init(parsing text: String, in context: SyntaxContext) throws(SyntaxError) {
    self = try parsed(text, context) { elaborator, tree throws(SyntaxError) in try elaborator.formula(tree) }
  }
}

private func parsed<T>(
  _ text: String, _ context: SyntaxContext,
  _ elaborate: (inout Elaborator, SyntaxTree) throws(SyntaxError) -> T
) throws(SyntaxError) -> T {
  var parser = try SyntaxParser(text)
  let tree = try parser.expression()
  try parser.expectEnd()
  var elaborator = Elaborator(context, source: parser.source)
  return try elaborate(&elaborator, tree)
}
