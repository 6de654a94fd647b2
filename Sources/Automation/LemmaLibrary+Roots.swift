import ProofKernel
import SymbolicAlgebra

private let x = Term.parameter("x")
private let y = Term.parameter("y")

extension LemmaLibrary {
  /// Absolute values, signs and square roots.
  mutating func proveRootLemmas() throws {
    /// Proves a goal about `abs(x)` and `sign(x)` in the cases `0 < x`, `x = 0` and `x < 0`.
    ///
    /// The closure is given the equations `abs(x) = ..` and `sign(x) = ..` and the case's relation.
    func bySign(
      _ p: Prover, _ term: Term, _ proof: (Prover, Theorem, Theorem, Theorem) throws -> Theorem
    ) throws -> Theorem {
      try p.comparing(term, 0) { p, less in
        try proof(
          p, .infer(.absoluteValue, from: [p.relation(term.isAtMost(0), adding: less)]),
          .infer(.sign, from: [less]), less)
      } equal: { p, equal in
        try proof(
          p, .infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(term), using: [(equal, -1)])]),
          .infer(.sign, from: [equal]), equal)
      } greater: { p, less in
        try proof(
          p, .infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(term), adding: less)]),
          .infer(.sign, from: [less]), less)
      }
    }
    let absolute = Term.absoluteValue(x)
    try prove(Claim("absolute-value-nonnegative", for: Variable.reals("x"), Term(0).isAtMost(absolute))) {
      p in
      let goal = Term(0).isAtMost(absolute)
      return try p.comparing(x, 0) { p, less in
        let value = try Theorem.infer(.absoluteValue, from: [p.relation(x.isAtMost(0), adding: less)])
        return try p.relation(goal, using: [(less, 1), (value, -1)])
      } equal: { p, equal in
        let value = try Theorem.infer(
          .absoluteValue, from: [p.relation(Term(0).isAtMost(x), using: [(equal, -1)])])
        return try p.relation(goal, using: [(equal, -1), (value, -1)])
      } greater: { p, less in
        let value = try Theorem.infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(x), adding: less)])
        return try p.relation(goal, using: [(less, 1), (value, -1)])
      }
    }
    try prove(Claim("absolute-value-squared", for: Variable.reals("x"), absolute.squared.equals(x.squared))) {
      p in
      try bySign(p, x) { p, value, _, _ in
        // |x| = s gives |x|^2 = s^2, whatever s is.
        guard let (_, right) = value.sides else { return value }
        return try p.identity(absolute.squared, x.squared, using: [(value, absolute + right)])
      }
    }
    try prove(
      Claim(
        "absolute-value-positive", for: Variable.reals("x"), given: [x.differs(from: 0)],
        Term(0).isLess(than: absolute))
    ) { p in
      let goal = Term(0).isLess(than: absolute)
      let squares = try p.lemma("absolute-value-squared", .real(x))
      let positive = try p.lemma("square-positive", .real(x))
      let nonnegative = try p.lemma("absolute-value-nonnegative", .real(x))
      return try p.comparing(0, absolute) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(positive, 1), (squares, -1), (equal, -absolute)]))
      } greater: { p, less in
        try p.absurd(goal, from: p.falsity(using: [(less, 1), (nonnegative, 1)]))
      }
    }
    try prove(
      Claim("sign-times-absolute-value", for: Variable.reals("x"), (Term.sign(x) * absolute).equals(x))
    ) { p in
      try bySign(p, x) { p, value, sign, relation in
        guard let (_, magnitude) = value.sides else { return value }
        if case .relation(.equal, _, _) = relation.conclusion {
          return try p.identity(
            .sign(x) * absolute, x, using: [(value, .sign(x)), (sign, magnitude), (relation, -1)])
        }
        return try p.identity(.sign(x) * absolute, x, using: [(value, .sign(x)), (sign, magnitude)])
      }
    }
    try prove(Claim("value-times-sign", for: Variable.reals("x"), (x * Term.sign(x)).equals(absolute))) { p in
      try bySign(p, x) { p, value, sign, relation in
        if case .relation(.equal, _, _) = relation.conclusion {
          return try p.identity(x * .sign(x), absolute, using: [(value, -1), (sign, x), (relation, -1)])
        }
        return try p.identity(x * .sign(x), absolute, using: [(value, -1), (sign, x)])
      }
    }
    try prove(
      Claim(
        "sign-squared", for: Variable.reals("x"), given: [x.differs(from: 0)], Term.sign(x).squared.equals(1))
    ) { p in
      let nonzero = p.known[0]
      return try bySign(p, x) { p, _, sign, relation in
        if case .relation(.equal, _, _) = relation.conclusion {
          return try p.absurd(Term.sign(x).squared.equals(1), from: p.contradiction(relation, nonzero))
        }
        guard let (_, value) = sign.sides else { return sign }
        return try p.identity(Term.sign(x).squared, 1, using: [(sign, .sign(x) + value)])
      }
    }
    try prove(
      Claim(
        "sign-as-quotient", for: Variable.reals("x"), given: [x.differs(from: 0)],
        Term.sign(x).equals(x / absolute))
    ) { p in
      let product = try p.lemma("sign-times-absolute-value", .real(x))
      return try p.identity(.sign(x), x / absolute, using: [(product, 1 / absolute)])
    }
    for (name, bound) in [("below-absolute-value", x), ("negative-below-absolute-value", -x)] {
      try prove(Claim(name, for: Variable.reals("x"), bound.isAtMost(absolute))) { p in
        let squares = try p.lemma("absolute-value-squared", .real(x))
        let order = try p.relation(bound.squared.isAtMost(absolute.squared), using: [(squares, -1)])
        return try p.lemma(
          "square-order", .real(bound), .real(absolute),
          from: [p.lemma("absolute-value-nonnegative", .real(x)), order])
      }
    }
    try prove(
      Claim(
        "absolute-value-at-most", for: Variable.reals("x", "y"), given: [(-y).isAtMost(x), x.isAtMost(y)],
        absolute.isAtMost(y))
    ) { p in
      let (lower, upper) = (p.known[0], p.known[1])
      return try bySign(p, x) { p, value, _, _ in
        let side = value.sides?.right == x ? upper : lower
        return try p.relation(absolute.isAtMost(y), adding: value, side)
      }
    }
    try prove(
      Claim(
        "absolute-value-below", for: Variable.reals("x", "y"),
        given: [(-y).isLess(than: x), x.isLess(than: y)], absolute.isLess(than: y))
    ) { p in
      let (lower, upper) = (p.known[0], p.known[1])
      return try bySign(p, x) { p, value, _, _ in
        let side = value.sides?.right == x ? upper : lower
        return try p.relation(absolute.isLess(than: y), adding: value, side)
      }
    }
    try prove(
      Claim(
        "absolute-value-sum", for: Variable.reals("x", "y"),
        Term.absoluteValue(x + y).isAtMost(absolute + .absoluteValue(y)))
    ) { p in
      let upper = try p.relation(
        (x + y).isAtMost(absolute + .absoluteValue(y)),
        adding: p.lemma("below-absolute-value", .real(x)), p.lemma("below-absolute-value", .real(y)))
      let lower = try p.relation(
        (-(absolute + .absoluteValue(y))).isAtMost(x + y),
        adding: p.lemma("negative-below-absolute-value", .real(x)),
        p.lemma("negative-below-absolute-value", .real(y)))
      return try p.lemma(
        "absolute-value-at-most", .real(x + y), .real(absolute + .absoluteValue(y)), from: [lower, upper])
    }
    try prove(
      Claim(
        "equal-squares", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), Term(0).isAtMost(y), x.squared.equals(y.squared)], x.equals(y))
    ) { p in
      let squares = p.known[2]
      let first = try p.lemma(
        "square-order", .real(x), .real(y), from: [p.relation(x.squared.isAtMost(y.squared), adding: squares)]
      )
      let second = try p.lemma(
        "square-order", .real(y), .real(x),
        from: [p.relation(y.squared.isAtMost(x.squared), using: [(squares, -1)])])
      return try p.lemma("antisymmetry", .real(x), .real(y), from: [first, second])
    }
    try prove(
      Claim(
        "absolute-value-product", for: Variable.reals("x", "y"),
        Term.absoluteValue(x * y).equals(absolute * .absoluteValue(y)))
    ) { p in
      let other = Term.absoluteValue(y)
      let product = try p.identity(
        Term.absoluteValue(x * y).squared, (absolute * other).squared,
        using: [
          (p.lemma("absolute-value-squared", .real(x * y)), 1),
          (p.lemma("absolute-value-squared", .real(x)), -y.squared),
          (p.lemma("absolute-value-squared", .real(y)), -absolute.squared),
        ])
      return try p.lemma(
        "equal-squares", .real(.absoluteValue(x * y)), .real(absolute * other), from: [product])
    }
    try prove(
      Claim(
        "signed-bound", for: Variable.reals("x", "y"), given: [Term(0).isAtMost(y)],
        Term.absoluteValue(.sign(x) * y).isAtMost(y))
    ) { p in
      let nonnegative = p.known[0]
      let signed = Term.sign(x) * y
      return try bySign(p, x) { p, _, sign, _ in
        let zero = sign.sides?.right == 0
        let lower = try p.relation(
          (-y).isAtMost(signed),
          using: [(sign, -y), (nonnegative, sign.sides?.right == 1 ? 2 : zero ? 1 : 0)])
        let upper = try p.relation(
          signed.isAtMost(y), using: [(sign, y), (nonnegative, sign.sides?.right == 1 ? 0 : zero ? 1 : 2)])
        return try p.lemma("absolute-value-at-most", .real(signed), .real(y), from: [lower, upper])
      }
    }
    let root = Term.squareRoot(x)
    try prove(
      Claim(
        "square-root-positive", for: Variable.reals("x"), given: [Term(0).isLess(than: x)],
        Term(0).isLess(than: root))
    ) { p in
      let positive = p.known[0]
      let weak = try p.relation(Term(0).isAtMost(x), adding: positive)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let nonnegative = try Theorem.infer(.rootNonnegative(degree: 2), from: [weak])
      let goal = Term(0).isLess(than: root)
      return try p.comparing(0, root) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(positive, 1), (squared, -1), (equal, -root)]))
      } greater: { p, less in
        try p.absurd(goal, from: p.falsity(using: [(less, 1), (nonnegative, 1)]))
      }
    }
    try prove(
      Claim(
        "square-root-unique", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(y), y.squared.equals(x)],
        root.equals(y))
    ) { p in
      let square = p.known[1]
      let weak = try p.relation(Term(0).isAtMost(x), adding: .infer(.square(y)), square)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let nonnegative = try Theorem.infer(.rootNonnegative(degree: 2), from: [weak])
      let squares = try p.identity(root.squared, y.squared, using: [(squared, 1), (square, -1)])
      return try p.lemma("equal-squares", .real(root), .real(y), from: [nonnegative, squares])
    }
    try prove(
      Claim("square-root-of-square", for: Variable.reals("x"), Term.squareRoot(x.squared).equals(absolute))
    ) { p in
      try p.lemma(
        "square-root-unique", .real(x.squared), .real(absolute),
        from: [p.lemma("absolute-value-nonnegative", .real(x)), p.lemma("absolute-value-squared", .real(x))])
    }
    try prove(
      Claim(
        "square-root-product", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), Term(0).isAtMost(y)],
        Term.squareRoot(x * y).equals(root * .squareRoot(y)))
    ) { p in
      let first = try Theorem.infer(.rootPower(degree: 2), from: [p.known[0]])
      let second = try Theorem.infer(.rootPower(degree: 2), from: [p.known[1]])
      let square = try p.identity(
        (root * .squareRoot(y)).squared, x * y,
        using: [(first, Term.squareRoot(y).squared), (second, x)])
      return try p.lemma(
        "square-root-unique", .real(x * y), .real(root * .squareRoot(y)),
        from: [p.nonnegative(root * .squareRoot(y)), square])
    }
    try prove(
      Claim(
        "square-root-monotone", for: Variable.reals("x", "y"), given: [Term(0).isAtMost(x), x.isAtMost(y)],
        root.isAtMost(.squareRoot(y)))
    ) { p in
      let order = p.known[1]
      let first = try Theorem.infer(.rootPower(degree: 2), from: [p.known[0]])
      let weak = try p.relation(Term(0).isAtMost(y), adding: p.known[0], order)
      let second = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let squares = try p.relation(
        root.squared.isAtMost(Term.squareRoot(y).squared),
        using: [(order, 1), (first, 1), (second, -1)])
      return try p.lemma(
        "square-order", .real(root), .real(.squareRoot(y)),
        from: [.infer(.rootNonnegative(degree: 2), from: [weak]), squares])
    }
    try prove(
      Claim(
        "below-square-root", for: Variable.reals("x", "y"), given: [y.squared.isLess(than: x)],
        y.isLess(than: root))
    ) { p in
      let order = p.known[0]
      let goal = y.isLess(than: root)
      let weak = try p.relation(Term(0).isAtMost(x), adding: .infer(.square(y)), order)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let nonnegative = try Theorem.infer(.rootNonnegative(degree: 2), from: [weak])
      return try p.comparing(y, root) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(order, 1), (squared, -1), (equal, -(y + root))]))
      } greater: { p, greater in
        let difference = try p.relation(Term(0).isLess(than: y - root), adding: greater)
        let sum = try p.relation(
          Term(0).isLess(than: y + root), using: [(greater, 1), (nonnegative, 2)])
        return try p.absurd(
          goal,
          from: p.falsity(
            using: [(.infer(.product, from: [difference, sum]), 1), (order, 1), (squared, -1)]))
      }
    }
    try prove(
      Claim(
        "square-root-below", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), Term(0).isAtMost(y), x.isLess(than: y.squared)],
        root.isLess(than: y))
    ) { p in
      let (nonnegative, order) = (p.known[1], p.known[2])
      let goal = root.isLess(than: y)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.known[0]])
      return try p.comparing(root, y) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(order, 1), (squared, 1), (equal, -(y + root))]))
      } greater: { p, greater in
        let difference = try p.relation(Term(0).isLess(than: root - y), adding: greater)
        let sum = try p.relation(
          Term(0).isLess(than: root + y), using: [(greater, 1), (nonnegative, 2)])
        return try p.absurd(
          goal,
          from: p.falsity(
            using: [(.infer(.product, from: [difference, sum]), 1), (order, 1), (squared, 1)]))
      }
    }
  }
}
