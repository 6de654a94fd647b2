/// How two numbers compare.
public enum Relation: Hashable, Sendable {
  case equal
  case less
  case lessOrEqual
}

/// A statement about real numbers, natural numbers and sequences.
///
/// `a != b` is `not(a = b)`. Quantifiers over indices range over the natural numbers, 0 included.
public indirect enum Formula: Hashable, Sendable {
  case falsity
  case relation(Relation, Term, Term)
  case indexRelation(Relation, IndexTerm, IndexTerm)
  case not(Formula)
  case and(Formula, Formula)
  case or(Formula, Formula)
  case implies(Formula, Formula)
  case iff(Formula, Formula)
  case forall(Binder, Formula)
  case exists(Binder, Formula)

  /// `x != y`.
  public static func different(_ left: Term, _ right: Term) -> Formula {
    .not(.relation(.equal, left, right))
  }

  /// The conjunction of one or more formulas, nested to the right.
  public static func all(_ first: Formula, _ rest: Formula...) -> Formula {
    ([first] + rest).dropLast().reversed().reduce(rest.last ?? first) { .and($1, $0) }
  }
}
