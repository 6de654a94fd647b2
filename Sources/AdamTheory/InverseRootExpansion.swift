import Automation
import ProofKernel
import SymbolicAlgebra

extension TheoremBuilder {
  /// `1 - y/2 <= 1/sqrt(1 + y) <= 1 - y/2 + 3 y^2/8` for every `y >= 0`.
  mutating func proveInverseRootExpansion() throws {
    let y = Term.parameter("y")
    let root = Term.squareRoot(1 + y)
    let error = 1 / root - (1 - y / 2)
    let bound = Term(3) / 8 * y.squared
    try lemma(
      "inverse-root-expansion", for: Variable.reals("y"), given: [Term(0).isAtMost(y)],
      Term.absoluteValue(error).isAtMost(bound)
    ) { p in
      let nonnegative = p.known[0]
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(1 + y)])
      let order = try p.relation(
        Term(1).squared.isAtMost(root.squared), using: [(nonnegative, 1), (squared, -1)])
      let large = try p.lemma("square-order", .real(1), .real(root), from: [order])
      try p.know(p.relation(Term(0).isAtMost(root - 1), adding: large))
      try p.know(p.relation(Term(0).isLess(than: root), adding: large))
      let lower = (root - 1).squared * (root + 2) / (2 * root)
      let upper = (root - 1).power(3) * (3 * root.squared + 9 * root + 8) / (8 * root)
      let exact = try p.identity(error, lower, using: [(squared, Term(-1) / 2)]).displayed()
      let size = try Theorem.infer(
        .absoluteValue, from: [p.nonnegative(lower).rewriting(with: exact.reversed())])
      return try p.calculate(
        .absoluteValue(error), .by(size),
        .atMost(
          bound,
          using: [
            (p.nonnegative(upper), Term(1)),
            (squared, Term(3) / 8 * (y + root.squared - 1) - Term(1) / 2),
          ]))
    }
  }

  /// `b e^2 = O(e^3)` only for b = 0: an even expansion has one second-order coefficient.
  mutating func proveQuadraticCoefficientDetermined() throws {
    let (b, bound, radius) = (Term.parameter("b"), Term.parameter("c"), Term.parameter("d"))
    func cubic(_ e: Term) -> Formula {
      .implies(
        Term.absoluteValue(e).isAtMost(radius),
        Term.absoluteValue(b * e.squared).isAtMost(bound * Term.absoluteValue(e).power(3)))
    }
    try lemma(
      "quadratic-coefficient-vanishes", for: Variable.reals("b", "c", "d"),
      given: [Term(0).isLess(than: radius), .forall(Variable("e", .real), cubic(.parameter("e")))],
      b.equals(0)
    ) { p in
      let all = p.known[1]
      let linear = try p.universally(Binder("e", .real)) { p, argument in
        guard case .real(let e) = argument else { throw ProofFailure.noProofFound(b.equals(0)) }
        let size = Term.absoluteValue(e)
        return try p.implication(size.isAtMost(radius)) { p, small in
          let goal = Term.absoluteValue(0 + b * e).isAtMost(bound * e.squared)
          let product = try p.lemma("absolute-value-product", .real(b), .real(e))
            .rewriting(with: p.identity(b * e, 0 + b * e))
          return try p.cases(.infer(.excludedMiddle(e.equals(0)))) { p, zero in
            let sizeZero = try Theorem.infer(
              .absoluteValue, from: [p.relation(Term(0).isAtMost(e), using: [(zero, -1)])])
            return try p.relation(
              goal,
              using: [
                (product, 1), (sizeZero, .absoluteValue(b)), (zero, .absoluteValue(b) - bound * e),
              ])
          } _: { p, different in
            try p.know(different)
            try p.know(p.positive(size))
            let cubic = try Theorem.infer(.universalElimination(argument), from: [all]).applied(to: small)
            let room = try Theorem.infer(
              .product,
              from: [
                p.positive(1 / size),
                p.relation(
                  Term(0).isAtMost(bound * size.power(3) - .absoluteValue(b * e.squared)), adding: cubic),
              ])
            let scaled = try p.lemma("absolute-value-scaled", .real(e.squared), .real(b))
              .rewriting(with: p.identity(e.squared * b, b * e.squared))
            let squared = try p.lemma("absolute-value-squared", .real(e))
            return try p.relation(
              goal,
              using: [
                (room, 1), (product, 1), (scaled, -1 / size), (squared, bound + .absoluteValue(b) / size),
              ])
          }
        }
      }
      let (_, slope) = try p.lemma(
        "linear-coefficients-vanish", .real(0), .real(b), .real(bound), .real(radius), from: [linear]
      ).conjuncts()
      return slope
    }
  }
}
