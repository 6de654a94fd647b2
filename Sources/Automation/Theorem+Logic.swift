import ProofKernel
import SymbolicAlgebra

/// Short names for the kernel's rules of logic, and steps that combine a few of them.
extension Theorem {
  /// `p |- p`.
  public static func assuming(_ formula: Formula) throws(Diagnostic) -> Theorem {
    try infer(.hypothesis(formula))
  }

  /// `G |- p -> q` from `G, p |- q`.
  public func discharging(_ formula: Formula) throws(Diagnostic) -> Theorem {
    try .infer(.implicationIntroduction(formula), from: [self])
  }

  /// `forall x. p` from `p`.
  public func generalized(over variable: Variable) throws(Diagnostic) -> Theorem {
    try .infer(.universalIntroduction(variable), from: [self])
  }

  /// `q` from `p -> q` (or `p <-> q`) and `p`.
  public func applied(to premise: Theorem) throws(Diagnostic) -> Theorem {
    if case .iff = conclusion {
      return try .infer(
        .implicationElimination, from: [.infer(.forwardImplication, from: [self]), premise])
    }
    return try .infer(.implicationElimination, from: [self, premise])
  }

  /// `p` from `p <-> q` and `q`.
  public func appliedBackward(to premise: Theorem) throws(Diagnostic) -> Theorem {
    try .infer(.implicationElimination, from: [.infer(.backwardImplication, from: [self]), premise])
  }

  /// Both conjuncts of `p and q`.
  public func conjuncts() throws(Diagnostic) -> (Theorem, Theorem) {
    (try .infer(.leftConjunct, from: [self]), try .infer(.rightConjunct, from: [self]))
  }

  /// All conjuncts of a conjunction that is nested to the right.
  public func allConjuncts() throws(Diagnostic) -> [Theorem] {
    guard case .and = conclusion else { return [self] }
    let (left, right) = try conjuncts()
    return [left] + (try right.allConjuncts())
  }

  /// The conjunction, nested to the right, of one or more theorems.
  public static func conjunction(_ theorems: [Theorem]) throws(Diagnostic) -> Theorem {
    var joined: Theorem?
    for theorem in theorems.reversed() {
      if let rest = joined {
        joined = try infer(.conjunctionIntroduction, from: [theorem, rest])
      } else {
        joined = theorem
      }
    }
    guard let joined else {
      throw .wrongPremiseCount(rule: "conjunctionIntroduction", expected: 2, found: 0)
    }
    return joined
  }

  /// `b = a` from `a = b`.
  public func reversed() throws(Diagnostic) -> Theorem { try .infer(.symmetry, from: [self]) }

  /// `a R z` from `a R b`, `b R c`, .. `y R z`.
  public static func chain(_ relations: [Theorem]) throws(Diagnostic) -> Theorem {
    try infer(.chain, from: relations)
  }

  /// The formula with the equation's left side replaced by its right side, wherever it occurs closed.
  public func rewriting(with equation: Theorem) throws(Diagnostic) -> Theorem {
    guard case .relation(.equal, let left, _) = equation.conclusion else {
      throw .wrongPremiseForm(rule: "substitution", position: 0, expected: "an equation")
    }
    return try .infer(.substitution(template: conclusion.template(for: left)), from: [equation, self])
  }

  /// The formula, which must be the theorem but for applications of the given explicit definitions.
  public func stated(as formula: Formula, folding definitions: [Definition]) throws(Diagnostic) -> Theorem {
    try .infer(.folding(formula, definitions), from: [.infer(.unfolding(definitions), from: [self])])
  }

  /// The theorem under a name by which others cite it.
  public func named(_ name: String) throws(Diagnostic) -> Theorem { try .infer(.lemma(name), from: [self]) }

  /// The theorem as a line of the displayed derivation.
  public func displayed() throws(Diagnostic) -> Theorem { try .infer(.displayed, from: [self]) }

  /// The equation's or inequality's two sides.
  public var sides: (left: Term, right: Term)? {
    guard case .relation(_, let left, let right) = conclusion else { return nil }
    return (left, right)
  }
}
