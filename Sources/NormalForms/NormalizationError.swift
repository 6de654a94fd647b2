import SymbolicAlgebra

/// Why a term has no normal form under the given facts.
public enum NormalizationError: Error, Sendable, CustomStringConvertible {
  /// The term is divided by, or raised to an exponent that may be negative, and no fact says that it isn't 0.
  case undischargedNonzero(Term)
  /// No fact implies the relation.
  case undischargedIndexRelation(IndexRelation)
  /// The normal form doesn't treat such terms.
  case unsupported(String)
  /// The term is too large or too deeply nested.
  case tooLarge(String)

  public var description: String {
    switch self {
    case .undischargedNonzero(let term): "no fact says that this doesn't vanish: \(term)"
    case .undischargedIndexRelation(let relation):
      "no fact implies the index relation \(relation.left) \(relation.relation) \(relation.right)"
    case .unsupported(let reason): "not treated: \(reason)"
    case .tooLarge(let reason): "too large: \(reason)"
    }
  }
}

/// What a caller has proved: terms that don't vanish and relations of indices.
public struct NormalizationFacts: Sendable {
  /// A family of terms none of which vanishes for `k = 1 .. upper`; the body binds `k` as bound variable 0.
  public struct Family: Sendable {
    public let upper: IndexTerm
    public let body: Term

    public init(upper: IndexTerm, body: Term) {
      self.upper = upper
      self.body = body
    }
  }

  public var nonzero: [Term]
  public var families: [Family]
  public var index: [IndexRelation]

  public init(nonzero: [Term] = [], families: [Family] = [], index: [IndexRelation] = []) {
    self.nonzero = nonzero
    self.families = families
    self.index = index
  }
}
