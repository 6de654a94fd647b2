import Automation
import ProofKernel
import SymbolicAlgebra

extension Formula {
  /// `exists C delta. 0 < delta and (forall e. abs(e) <= delta -> p(C, e))`.
  ///
  /// With `abs(f(e)) <= C e^2` for p this says `f(e) = O(e^2)`.
  static func nearZero(
    _ name: String = "e", radius radiusName: String = "delta",
    _ property: (_ constant: Term, _ e: Term) -> Formula
  ) -> Formula {
    let (constant, radius, e) = (Term.parameter("C"), Term.parameter(radiusName), Term.parameter(name))
    let small = Formula.implies(Term.absoluteValue(e).isAtMost(radius), property(constant, e))
    return .exists(
      Variable("C", .real),
      .exists(
        Variable(radiusName, .real), .and(Term(0).isLess(than: radius), .forall(Variable(name, .real), small))
      )
    )
  }
}

extension Prover {
  /// Proves a `nearZero` statement with the given constant and radius; the closure proves the property of any `e` from
  /// `abs(e) <= delta`.
  func nearZero(
    _ goal: Formula, constant: Term, radius: Term, isPositive positive: Theorem,
    _ proof: (Prover, _ small: Theorem, _ e: Term) throws -> Theorem
  ) throws -> Theorem {
    guard case .exists(_, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    let inner = body.instantiated(with: [.real(constant)])
    guard case .exists(_, .and(_, .forall(let binder, _))) = inner else {
      throw ProofFailure.noProofFound(goal)
    }
    let all = try universally(binder) { p, argument in
      guard case .real(let e) = argument else { throw ProofFailure.noProofFound(goal) }
      return try p.implication(Term.absoluteValue(e).isAtMost(radius)) { p, small in try proof(p, small, e) }
    }
    return try witness(
      goal, .real(constant), witness(inner, .real(radius), .conjunction([positive, all])))
  }

  /// Proves a `nearZero` statement from another one, with a constant computed from the constant of that one.
  func nearZero(
    _ goal: Formula, from theorem: Theorem, constant: (Term) -> Term = { $0 },
    _ proof: (Prover, _ property: Theorem, _ constant: Term, _ e: Term) throws -> Theorem
  ) throws -> Theorem {
    try obtainingNearZero(theorem) { p, near in
      try p.nearZero(
        goal, constant: constant(near.constant), radius: near.radius, isPositive: near.positive
      ) { p, small, e in
        let property = try p.know(near.property(of: e, small))
        return try proof(p, property, near.constant, e)
      }
    }
  }

  /// A conclusion from a `nearZero` statement.
  func obtainingNearZero(
    _ theorem: Theorem, _ proof: (Prover, NearZero) throws -> Theorem
  ) throws -> Theorem {
    try obtaining(theorem) { p, _, constant in
      guard case .exists(_, let body) = theorem.conclusion, case .real(let value) = constant else {
        throw ProofFailure.noProofFound(theorem.conclusion)
      }
      return try p.obtaining(.assuming(body.instantiated(with: [constant]))) { p, both, radius in
        guard case .real(let size) = radius else { throw ProofFailure.noProofFound(both.conclusion) }
        let (positive, all) = try both.conjuncts()
        return try proof(p, NearZero(constant: value, radius: size, positive: positive, all: all))
      }
    }
  }
}

/// What a `nearZero` statement provides.
struct NearZero {
  let constant: Term
  let radius: Term
  /// `0 < delta`.
  let positive: Theorem
  /// `forall e. abs(e) <= delta -> p(C, e)`.
  let all: Theorem

  /// `p(C, e)` from `abs(e) <= delta`.
  func property(of e: Term, _ small: Theorem) throws -> Theorem {
    try Theorem.infer(.universalElimination(.real(e)), from: [all]).applied(to: small)
  }
}
