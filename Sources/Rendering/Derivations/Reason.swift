import SymbolicAlgebra

/// Something that a step of a derivation rests on.
public enum Reason: Hashable, Sendable {
  /// An earlier line of the derivation.
  case line(Int)
  case definition(Definition)
  /// The value of a recursive definition at the next index.
  case recurrence(Definition)
  /// The value of a recursive definition at 0.
  case initialValue(Definition)
  /// A lemma or theorem, by name.
  case lemma(String)
  /// A hypothesis of the theorem.
  case hypothesis(Formula)
  /// An assumption of the line.
  case assumption(Formula)
  /// The assumption of an induction step.
  case inductionHypothesis(Formula)
  /// Both sides of a relation have the same normal form, given the other reasons.
  case algebra
  /// As `algebra`, where a sum is replaced by its closed form.
  case summation
  case induction(Variable, from: Int)
  /// The distinction of cases, which are the assumptions of the lines cited.
  case cases([Formula])
  /// An equivalence by both implications.
  case bothDirections
  case contradiction
  /// An existence by this value.
  case witness(Argument, for: String)
  /// An arbitrary value of which an existence is known.
  case choice(Variable)
  /// There is a natural number above the term.
  case archimedes(Term)
  /// A square is nonnegative.
  case square
  /// The defining properties of the root of a degree.
  case root(Int)
  /// The values of `abs`.
  case absoluteValue
  /// The values of `sign`.
  case sign
  /// A sign or nonzero value, justified among the derivation's facts.
  case fact(Formula)
}

extension Reason {
  /// Reasons are listed by kind: what the step comes from, how, and what it needs.
  var rank: Int {
    switch self {
    case .induction, .cases, .bothDirections, .contradiction, .witness, .choice: 0
    case .line: 1
    case .definition, .recurrence, .initialValue: 2
    case .lemma: 3
    case .inductionHypothesis: 4
    case .hypothesis, .assumption: 5
    case .archimedes, .square, .root, .absoluteValue, .sign: 6
    case .algebra, .summation: 7
    case .fact: 8
    }
  }

  /// The hypothesis or assumption that this is.
  var givenFormula: Formula? {
    switch self {
    case .hypothesis(let formula), .assumption(let formula), .inductionHypothesis(let formula): formula
    case .line, .definition, .recurrence, .initialValue, .lemma, .algebra, .summation, .induction, .cases,
      .bothDirections, .contradiction, .witness, .choice, .archimedes, .square, .root, .absoluteValue,
      .sign, .fact:
      nil
    }
  }
}
