import SymbolicAlgebra

/// What expressions are written as.
public enum ExpressionFormat: String, Hashable, Sendable, CaseIterable {
  /// Unicode mathematics on one line.
  case text
  /// LaTeX for amsmath and amssymb, in math mode.
  case latex
  /// ASCII infix that SymPy's `sympify` reads.
  ///
  /// Sequences and definitions are functions (`g(k)`, `mhat(beta1, Lambda(k, g(k)), t)`), `lambda` is `lambda_`.
  /// Names that SymPy gives a meaning of its own (`beta`, `gamma`, `E`, `S` and the like) have to be declared to it as
  /// `Symbol` or `Function`. It has no quantifiers: `ForAll` and `Exists` have to be declared as subclasses of
  /// `BooleanFunction` where they stand inside other statements.
  case plain
  /// Presentation MathML, a complete `math` element.
  case mathml
  /// The layout tree as a JSON object on one line.
  case json
}

/// Lays out terms and formulas: chooses names for bound variables and notation for definitions.
///
/// ```swift
/// let renderer = ExpressionRenderer(notation: ["mhat": [Notation("mhat", [.subscripted()])]])
/// print(renderer.render(statement, as: .latex))
/// ```
public struct ExpressionRenderer: Sendable {
  private let notation: NotationTable
  private let context: [Formula]

  /// - Parameters:
  ///   - notation: how applications of definitions are shown.
  ///   - context: statements that are shown together with those rendered, such as all lines of a derivation. Names
  ///     are chosen so that one variable has one name throughout, whatever the line.
  public init(notation: NotationTable = [:], context: [Formula] = []) {
    self.notation = notation
    self.context = context
  }

  public func layout(of term: Term) -> Layout {
    builder(term.freeVariables, term.appliedDefinitions).layout(term)
  }

  public func layout(of formula: Formula) -> Layout {
    builder(formula.freeVariables, formula.appliedDefinitions).layout(formula)
  }

  public func layout(of index: IndexTerm) -> Layout {
    builder(Term.index(index).freeVariables, []).layout(index)
  }

  public func render(_ term: Term, as format: ExpressionFormat) -> String {
    layout(of: term).rendered(as: format)
  }

  public func render(_ formula: Formula, as format: ExpressionFormat) -> String {
    layout(of: formula).rendered(as: format)
  }

  public func render(_ index: IndexTerm, as format: ExpressionFormat) -> String {
    layout(of: index).rendered(as: format)
  }

  private func builder(_ variables: Set<Variable>, _ definitions: [Definition]) -> LayoutBuilder {
    var scope = NameScope(notation: notation)
    scope.declare(context.reduce(into: []) { $0.formUnion($1.freeVariables) })
    scope.declare(context.flatMap(\.appliedDefinitions))
    scope.declare(variables)
    scope.declare(definitions)
    return LayoutBuilder(scope: scope)
  }
}

extension Layout {
  /// The layout on one line.
  public func rendered(as format: ExpressionFormat) -> String {
    switch format {
    case .text: TextBackEnd().box(self).string
    case .latex: LaTeXBackEnd().box(self).string
    case .plain: PlainBackEnd().text(self)
    case .mathml: MathMLBackEnd().document(self)
    case .json: JSONBackEnd().json(self).description
    }
  }

  /// The layout tree as JSON, to be put into a larger document.
  public var json: JSONValue { JSONBackEnd().json(self) }
}
