import ExactArithmetic

/// A real-valued expression.
///
/// No constructor simplifies: a term is exactly what its author wrote, in the author's order. Bound variables have
/// no names inside; `bound` and `IndexVariable.bound` count the binders between use and declaration, innermost 0.
/// Binders are the summation index of `sum`, the indices of a `SequenceTerm.lambda`, and quantifiers of formulas.
public indirect enum Term: Hashable, Sendable {
  case number(Rational)
  case parameter(String)
  case bound(Int)
  /// An index, such as the step count `t`, regarded as a real number.
  case index(IndexTerm)
  /// The member of a sequence at the given indices, `g_k`.
  case element(SequenceTerm, [IndexTerm])
  /// The Kronecker delta: 1 where the indices agree, else 0.
  case kronecker(IndexTerm, IndexTerm)
  case negate(Term)
  case add(Term, Term)
  case subtract(Term, Term)
  case multiply(Term, Term)
  /// A quotient. Its value is unspecified where the denominator vanishes.
  case divide(Term, Term)
  /// An integer power with `x^0 = 1` for every x; unspecified where the exponent is negative and the base is 0.
  case power(Term, IndexTerm)
  /// The sum of `body` over `k = 1 .. upper`, empty when `upper < 1`. Binds the summation index.
  case sum(BinderName, upper: IndexTerm, body: Term)
  /// The nonnegative root of a degree among `rootDegrees`; unspecified on negative numbers.
  case root(Int, Term)
  case absoluteValue(Term)
  /// -1, 0 or 1.
  case sign(Term)
  /// A defined quantity applied to arguments.
  case application(Definition, [Argument])
}

extension Term {
  /// The degrees that a root may have. The upper end keeps its value within reach of exact evaluation.
  public static let rootDegrees = 2...1_000

  /// The root of degree 2.
  public static func squareRoot(_ radicand: Term) -> Term { .root(2, radicand) }
}

/// A sequence: a variable, or the family whose member at `(k_1, .., k_n)` is given by a body that binds them.
public indirect enum SequenceTerm: Hashable, Sendable {
  case variable(String, arity: Int)
  case bound(Int)
  /// In the body the last index is bound variable 0, the one before it 1, and so on.
  case lambda([BinderName], Term)
}

/// What a definition is applied to, or a bound variable is instantiated with.
public enum Argument: Hashable, Sendable {
  case real(Term)
  case index(IndexTerm)
  case sequence(SequenceTerm)

  /// The free variable `variable` as an argument.
  public init(_ variable: Variable) {
    switch variable.sort {
    case .real: self = .real(.parameter(variable.name))
    case .index: self = .index(.variable(variable.name))
    case .sequence(let arity): self = .sequence(.variable(variable.name, arity: arity))
    }
  }
}
