import Automation
import ProofKernel
import SymbolicAlgebra

extension Prover {
  /// `a' = a and b' = b` from two `nearZero` statements which say that `a + b e` and `a' + b' e` are within `O(e^2)` of
  /// the same quantity.
  ///
  /// The last conjunct of either property is `abs(f(e) - ..) <= C e^2`. Rests on `linear-coefficients-vanish`.
  func coefficientsAgree(
    _ first: Theorem, _ second: Theorem, expected: (constant: Term, slope: Term),
    found: (constant: Term, slope: Term)
  ) throws -> Theorem {
    try obtainingNearZero(first) { p, near in
      try p.obtainingNearZero(second) { p, other in
        let radius = near.radius * other.radius / (near.radius + other.radius)
        try p.know(near.positive)
        try p.know(other.positive)
        let positive = try p.positive(radius)
        let bound = near.constant + other.constant
        let (a, b) = (found.constant - expected.constant, found.slope - expected.slope)
        // The smaller of two radii would do too, but this one needs no cases.
        let below = try [near, other].map { own in
          try p.relation(
            radius.isAtMost(own.radius),
            using: [(p.nonnegative(own.radius * own.radius / (near.radius + other.radius)), 1)])
        }
        let all = try p.universally(Binder("e", .real)) { p, argument in
          guard case .real(let e) = argument else { throw ProofFailure.noProofFound(first.conclusion) }
          return try p.implication(Term.absoluteValue(e).isAtMost(radius)) { p, small in
            var distances: [(size: Theorem, difference: Term)] = []
            for (near, order) in zip([near, other], below) {
              let property = try p.know(near.property(of: e, .chain([small, order])))
              guard let size = try property.allConjuncts().last,
                case .absoluteValue(let difference)? = size.sides?.left
              else { throw ProofFailure.noProofFound(property.conclusion) }
              distances.append((size, difference))
            }
            let triangle = try p.lemma(
              "absolute-value-difference", .real(distances[0].difference), .real(distances[1].difference))
            let same = try p.identity(distances[0].difference - distances[1].difference, a + b * e)
            return try p.relation(
              Term.absoluteValue(a + b * e).isAtMost(bound * e.squared),
              adding: triangle.rewriting(with: same), distances[0].size, distances[1].size
            ).displayed()
          }
        }
        let (constant, slope) = try p.lemma(
          "linear-coefficients-vanish", .real(a), .real(b), .real(bound), .real(radius),
          from: [positive, all]
        ).conjuncts()
        return try .conjunction([
          p.identity(found.constant, expected.constant, using: [(constant, 1)]),
          p.identity(found.slope, expected.slope, using: [(slope, 1)]),
        ])
      }
    }
  }
}
