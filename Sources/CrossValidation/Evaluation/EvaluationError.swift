import SymbolicAlgebra

/// Why a term has no value that could be computed.
///
/// The subterm at fault is given with its bound variables freed under the names that their binders have.
public enum EvaluationError: Error, Hashable, Sendable {
  /// What leaves a value unspecified.
  public enum Undefined: Hashable, Sendable {
    case divisionByZero
    case negativePowerOfZero(exponent: Int)
    case rootOfNegative
    /// A recursive definition is applied to an index below 0.
    case negativeRecursionIndex(Int)
    /// A sequence has no member at these indices.
    case missingMember([Int])
  }

  case undefined(Undefined, subterm: Term)
  /// An integer would have more bits than allowed.
  case tooLarge(bits: Int, limit: Int, subterm: Term)
  /// The precision allowed doesn't tell whether the number is negative, zero or positive.
  case signUndecided(bits: Int, subterm: Term)
  /// More summands, recursion steps and cases than allowed.
  case tooManySteps(limit: Int)
  /// A free variable has no value of its sort.
  case unboundVariable(Variable)
  /// An index variable would be negative.
  case negativeIndex(Variable, value: Int)
  /// An index is too large for the machine's integers.
  case indexOverflow(IndexTerm)
  /// A value is given for a quantified variable of another sort.
  case wrongSort(Variable, found: Sort)
  /// A value is given for a name that no outer universal quantifier has.
  case unusedBinding(String)
  case illFormed(IllFormed)

  /// Whether a statement about the term is meaningless or out of reach, rather than wrongly asked.
  var leavesStatementUnknown: Bool {
    switch self {
    case .undefined, .tooLarge, .signUndecided: true
    case .tooManySteps, .unboundVariable, .negativeIndex, .indexOverflow, .wrongSort, .unusedBinding,
      .illFormed:
      false
    }
  }
}

extension EvaluationError.Undefined: CustomStringConvertible {
  public var description: String {
    switch self {
    case .divisionByZero: "its denominator is 0; it must not vanish"
    case .negativePowerOfZero(let exponent):
      "0 is raised to the power \(exponent); the exponent must be at least 0 or the base nonzero"
    case .rootOfNegative: "its radicand is negative; it must be at least 0"
    case .negativeRecursionIndex(let index): "its recursion index is \(index); it must be at least 0"
    case .missingMember(let indices):
      "the sequence has no member at \(indices.map(\.description).joined(separator: ", ")); give it more members"
    }
  }
}

extension EvaluationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .undefined(let reason, let subterm): "\(TermText(subterm)) is undefined: \(reason)"
    case .tooLarge(let bits, let limit, let subterm):
      "\(TermText(subterm)) needs integers of \(bits == .max ? "too many" : "about \(bits)") bits, and \(limit) "
        + "are allowed; use smaller indices or raise the limit"
    case .signUndecided(let bits, let subterm):
      "the sign of a number in \(TermText(subterm)) is still unknown with \(bits) bits; raise the precision limit"
    case .tooManySteps(let limit):
      "the evaluation takes more than \(limit) steps; use smaller indices or raise the limit"
    case .unboundVariable(let variable):
      "\(variable.name) of sort \(variable.sort) has no value; bind it in the environment"
    case .negativeIndex(let variable, let value):
      "\(variable.name) is given the value \(value); an index must be at least 0"
    case .indexOverflow(let index):
      "\(TermText(index)) exceeds the machine's integers; use smaller indices"
    case .wrongSort(let variable, let found):
      "\(variable.name) is given a value of sort \(found); give one of sort \(variable.sort)"
    case .unusedBinding(let name):
      "a value is given for \(name), and no outer universal quantifier has that name; remove it or correct the name"
    case .illFormed(let reason): reason.description
    }
  }
}
