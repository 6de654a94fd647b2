import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let steepestDescent = TheoremRecipe(
    "steepest-descent", "Adam's update is the steepest step within coordinate-wise bounds",
    source: "Balles and Hennig 2018",
    remarks: [
      "b = 1 is sign descent, the infinity-norm ball; the bounds (1 + sigmahat^2/mhat^2)^(-1/2) give Adam's update."
    ]
  ) { builder in
    let adam = builder.vocabulary
    let d = IndexTerm.variable("d")
    let dimension = Variable("d", .index)
    let (m, u, b) = (
      SequenceTerm.variable("m", arity: 1), SequenceTerm.variable("u", arity: 1),
      SequenceTerm.variable("b", arity: 1)
    )
    func sequence(_ name: String) -> Variable { Variable(name, .sequence(arity: 1)) }
    let feasible = Formula.forEach("i", upTo: d) { Term.absoluteValue(u[$0]).isAtMost(b[$0]) }
    let gain = Term.sum("i", to: d) { m[$0] * u[$0] }
    let best = Term.sum("i", to: d) { .absoluteValue(m[$0]) * b[$0] }
    let optimum = { (i: IndexTerm) in Term.sign(m[i]) * b[i] }
    let (x, y, z) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("z"))
    // |x| z - x y = 0 only at y = sign(x) z, and it is never negative when |y| <= z.
    let slack = Term.absoluteValue(x) * z - x * y
    try builder.lemma(
      "coordinate-gain", for: Variable.reals("x", "y", "z"), given: [Term.absoluteValue(y).isAtMost(z)],
      Term(0).isAtMost(slack)
    ) { p in
      let room = try p.relation(Term(0).isAtMost(z - .absoluteValue(y)), adding: p.known[0])
      let product = try Theorem.infer(.product, from: [p.nonnegative(.absoluteValue(x)), room])
      let magnitude = try p.lemma("absolute-value-product", .real(x), .real(y))
      return try p.relation(
        Term(0).isAtMost(slack),
        using: [(product, 1), (p.lemma("below-absolute-value", .real(x * y)), 1), (magnitude, 1)])
    }
    try builder.part(
      "bound", for: [dimension, sequence("m"), sequence("u"), sequence("b")], given: [feasible],
      gain.isAtMost(best)
    ) { p in
      let constraint = p.known[0]
      let members = try p.members("i", d) { p, i in
        try p.lemma(
          "coordinate-gain", .real(m[i]), .real(u[i]), .real(b[i]), from: [p.member(i, of: constraint)])
      }
      let total = try p.lemma(
        "sum-nonnegative", .index(d),
        .sequence(.lambda("i") { .absoluteValue(m[$0]) * b[$0] - m[$0] * u[$0] }), from: [members])
      return try p.relation(gain.isAtMost(best), adding: total)
    }
    let nonnegative = Formula.forEach("i", upTo: d) { Term(0).isAtMost(b[$0]) }
    try builder.part(
      "attained", for: [dimension, sequence("m"), sequence("b")], given: [nonnegative],
      .and(
        Formula.forEach("i", upTo: d) { Term.absoluteValue(optimum($0)).isAtMost(b[$0]) },
        Term.sum("i", to: d) { m[$0] * optimum($0) }.equals(best))
    ) { p in
      let bounds = p.known[0]
      let inside = try p.members("i", d) { p, i in
        let room = try p.member(i, of: bounds)
        return try p.lemma("signed-bound", .real(m[i]), .real(b[i]), from: [room])
      }
      let value = try p.equalSums("i", to: d, { m[$0] * optimum($0) }, { .absoluteValue(m[$0]) * b[$0] }) {
        p, i in
        try p.identity(
          m[i] * optimum(i), .absoluteValue(m[i]) * b[i],
          using: [(p.lemma("value-times-sign", .real(m[i])), b[i])])
      }
      return try .conjunction([inside, value])
    }
    try builder.part(
      "unique", for: [dimension, sequence("m"), sequence("u"), sequence("b")],
      given: [feasible, gain.equals(best)],
      .forEach("i", upTo: d) { i in .implies((m[i] * b[i]).differs(from: 0), u[i].equals(optimum(i))) }
    ) { p in
      let (constraint, equal) = (p.known[0], p.known[1])
      let slackAt = { (i: IndexTerm) in Term.absoluteValue(m[i]) * b[i] - m[i] * u[i] }
      let members = try p.members("i", d) { p, i in
        try p.lemma(
          "coordinate-gain", .real(m[i]), .real(u[i]), .real(b[i]), from: [p.member(i, of: constraint)])
      }
      let zero = try p.relation(Term.sum("i", to: d, slackAt).equals(0), using: [(equal, -1)])
      let vanish = try p.lemma(
        "sum-zero", .index(d), .sequence(.lambda("i", slackAt)), from: [members, zero])
      return try p.members("i", d) { p, i in
        try p.implication((m[i] * b[i]).differs(from: 0)) { p, different in
          let nonzero = try p.refuting(m[i].equals(0)) { p, zero in
            try p.contradiction(p.identity(m[i] * b[i], 0, using: [(zero, b[i])]), different)
          }
          try p.know(nonzero)
          // m u = |m| b, so u = (|m|/m) b = sign(m) b.
          let tight = try p.member(i, of: vanish)
          let sign = try p.lemma("value-times-sign", .real(m[i]))
          return try p.identity(u[i], optimum(i), using: [(tight, -1 / m[i]), (sign, -(b[i] / m[i]))])
        }
      }
    }
  }
}
