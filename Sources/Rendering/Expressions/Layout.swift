import SymbolicAlgebra

/// An expression or statement as it is laid out on the page, before a back end writes it.
///
/// A layout has the author's order and shape, names for bound variables, and the notation of definitions, but no
/// brackets: each back end sets those where the `Precedence` of a part is too low for its `Position`.
public indirect enum Layout: Hashable, Sendable {
  /// The decimal digits of a natural number.
  case numeral(String)
  case symbol(Symbol)
  /// A sequence named as a whole; `indices` are names for its indices where a back end has to show them.
  case family(Symbol, indices: [Symbol])
  /// The member of a sequence at its indices.
  case member(Layout, [Layout])
  /// A sum of two or more summands.
  case additive(first: Layout, rest: [Summand])
  case negation(Layout)
  /// A product of two or more factors.
  case product([Layout])
  case quotient(Layout, Layout)
  case power(Layout, Layout)
  /// The sum of `body` over `index = 1 .. upper`.
  case summation(index: Symbol, upper: Layout, body: Layout)
  /// The root of a degree.
  case root(Int, Layout)
  case absoluteValue(Layout)
  case sign(Layout)
  /// 1 where the two sides agree, else 0.
  case kronecker(Layout, Layout)
  /// The sequence that maps the indices to `body`.
  case mapping([Symbol], Layout)
  case application(AppliedDefinition)
  case falsity
  case relation(RelationSign, Layout, Layout)
  case not(Layout)
  /// A conjunction or disjunction of two or more statements.
  case connective(Connective, [Layout])
  case conditional(Conditional, Layout, Layout)
  case quantified(Quantifier, [Layout], Sort, Layout)

  /// A summand after the first, with the sign before it.
  public struct Summand: Hashable, Sendable {
    public let isSubtracted: Bool
    public let term: Layout
  }

  public enum RelationSign: String, Hashable, Sendable {
    case equal, notEqual, less, lessOrEqual
  }

  public enum Connective: String, Hashable, Sendable {
    case and, or
  }

  public enum Conditional: String, Hashable, Sendable {
    case implies, iff
  }

  public enum Quantifier: String, Hashable, Sendable {
    case forall, exists
  }

  /// A definition applied to arguments, and the notation that shows it.
  public struct AppliedDefinition: Hashable, Sendable {
    public let name: Symbol
    public let arguments: [Layout]
    /// Nil when the application is shown as a function of all its arguments.
    public let notation: AppliedNotation?
  }

  /// The parts of a definition's notation, arguments filled in.
  public struct AppliedNotation: Hashable, Sendable {
    public let symbol: Symbol
    /// Whether the symbol is set upright, as `E` in an expectation.
    public let isOperator: Bool
    public let subscripts: [Layout]
    /// What the symbol carries as a superscript of its own.
    public let superscript: Layout?
    /// Arguments in bracketed superscripts.
    public let bracketedSuperscripts: [Layout]
    /// Arguments in round brackets.
    public let bracketed: [Layout]
    /// What stands in square brackets.
    public let integrand: Layout?

    var hasSuperscript: Bool { superscript != nil || !bracketedSuperscripts.isEmpty }
  }

  /// Whether this is a sequence as a whole.
  var isSequence: Bool {
    switch self {
    case .family, .mapping: true
    default: false
    }
  }
}
