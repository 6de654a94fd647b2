import ProofKernel
import SymbolicAlgebra

private let x = Term.parameter("x")
private let y = Term.parameter("y")

extension LemmaLibrary {
  /// Quotients, products, squares and their signs.
  mutating func proveOrderLemmas() throws {
    try prove(
      Claim(
        "reciprocal-positive", for: Variable.reals("x"), given: [Term(0).isLess(than: x)],
        Term(0).isLess(than: 1 / x))
    ) { p in
      let positive = p.known[0]
      let goal = Term(0).isLess(than: 1 / x)
      return try p.comparing(0, 1 / x) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(equal, -x)]))
      } greater: { p, less in
        let product = try Theorem.infer(
          .product, from: [positive, p.relation(Term(0).isLess(than: -(1 / x)), adding: less)])
        return try p.absurd(goal, from: p.falsity(using: [(product, 1)]))
      }
    }
    for (name, relation) in [("quotient-positive", Relation.less), ("quotient-nonnegative", .lessOrEqual)] {
      let premise = Formula.relation(relation, 0, x)
      try prove(
        Claim(
          name, for: Variable.reals("x", "y"), given: [premise, Term(0).isLess(than: y)],
          .relation(relation, 0, x / y))
      ) { p in
        let product = try Theorem.infer(
          .product, from: [p.known[0], p.lemma("reciprocal-positive", .real(y))])
        return try p.relation(.relation(relation, 0, x / y), adding: product)
      }
    }
    try prove(
      Claim(
        "square-positive", for: Variable.reals("x"), given: [x.differs(from: 0)],
        Term(0).isLess(than: x.squared))
    ) { p in
      let nonzero = p.known[0]
      let goal = Term(0).isLess(than: x.squared)
      return try p.comparing(x, 0) { p, less in
        let negative = try p.relation(Term(0).isLess(than: -x), adding: less)
        return try p.relation(goal, adding: .infer(.product, from: [negative, negative]))
      } equal: { p, equal in
        try p.absurd(goal, from: p.contradiction(equal, nonzero))
      } greater: { p, less in
        try p.relation(goal, adding: .infer(.product, from: [less, less]))
      }
    }
    try prove(
      Claim(
        "product-nonzero", for: Variable.reals("x", "y"), given: [x.differs(from: 0), y.differs(from: 0)],
        (x * y).differs(from: 0))
    ) { p in
      let second = p.known[1]
      return try p.refuting((x * y).equals(0)) { p, zero in
        try p.contradiction(p.identity(y, 0, using: [(zero, 1 / x)]), second)
      }
    }
    try prove(
      Claim(
        "quotient-nonzero", for: Variable.reals("x", "y"), given: [x.differs(from: 0), y.differs(from: 0)],
        (x / y).differs(from: 0))
    ) { p in
      let first = p.known[0]
      return try p.refuting((x / y).equals(0)) { p, zero in
        try p.contradiction(p.identity(x, 0, using: [(zero, y)]), first)
      }
    }
    try prove(
      Claim(
        "square-order", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(y), x.squared.isAtMost(y.squared)], x.isAtMost(y))
    ) { p in
      let (nonnegative, squares) = (p.known[0], p.known[1])
      let goal = x.isAtMost(y)
      return try p.comparing(x, y) { p, less in
        try p.relation(goal, adding: less)
      } equal: { p, equal in
        try p.relation(goal, adding: equal)
      } greater: { p, less in
        let difference = try p.relation(Term(0).isLess(than: x - y), adding: less)
        let sum = try p.relation(Term(0).isLess(than: x + y), using: [(less, 1), (nonnegative, 2)])
        let product = try Theorem.infer(.product, from: [difference, sum])
        return try p.absurd(goal, from: p.falsity(using: [(product, 1), (squares, 1)]))
      }
    }
    try prove(
      Claim(
        "antisymmetry", for: Variable.reals("x", "y"), given: [x.isAtMost(y), y.isAtMost(x)], x.equals(y))
    ) { p in
      let (first, second) = (p.known[0], p.known[1])
      return try p.comparing(x, y) { p, less in
        try p.absurd(x.equals(y), from: p.falsity(using: [(less, 1), (second, 1)]))
      } equal: { _, equal in
        equal
      } greater: { p, less in
        try p.absurd(x.equals(y), from: p.falsity(using: [(less, 1), (first, 1)]))
      }
    }
    try prove(
      Claim(
        "zero-product", for: Variable.reals("x", "y"), given: [(x * y).equals(0)],
        .or(x.equals(0), y.equals(0)))
    ) { p in
      let zero = p.known[0]
      return try p.cases(.infer(.excludedMiddle(x.equals(0)))) { _, first in
        try .infer(.leftDisjunct(or: y.equals(0)), from: [first])
      } _: { p, different in
        try p.know(different)
        return try .infer(
          .rightDisjunct(or: x.equals(0)), from: [p.identity(y, 0, using: [(zero, 1 / x)])])
      }
    }
    try prove(Claim("zero-square", for: Variable.reals("x"), given: [x.squared.equals(0)], x.equals(0))) {
      p in
      let zero = p.known[0]
      return try p.cases(.infer(.excludedMiddle(x.equals(0)))) { _, equal in
        equal
      } _: { p, different in
        try p.know(different)
        return try p.absurd(
          x.equals(0), from: p.falsity(using: [(p.lemma("square-positive", .real(x)), 1), (zero, 1)]))
      }
    }
    let (i, j) = (IndexTerm.variable("i"), IndexTerm.variable("j"))
    try prove(
      Claim(
        "kronecker-nonnegative", for: [Variable("i", .index), Variable("j", .index)],
        Term(0).isAtMost(.kronecker(i, j)))
    ) { p in
      let goal = Term(0).isAtMost(.kronecker(i, j))
      return try p.comparing(i, j) { p, _ in
        try p.relation(goal)
      } equal: { p, _ in
        try p.relation(goal)
      } greater: { p, _ in
        try p.relation(goal)
      }
    }
  }
}
