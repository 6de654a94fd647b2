import ExactArithmetic
import ProofKernel
import SymbolicAlgebra
import Testing

@Suite("Identities at the edge of the export")
struct ReachTests {
  private static let (t, k) = (IndexTerm.variable("t"), Variable("k", .index))
  private static let (a, b) = (Term.parameter("a"), Term.parameter("b"))
  private static let f = SequenceTerm.variable("f", arity: 1)

  private static func sum(upTo upper: IndexTerm, _ body: (IndexTerm) -> Term) -> Term {
    .sum("k", upper: upper, body: body(.variable("k")).abstracted(over: [k]))
  }

  private static func number(_ numerator: Int, _ denominator: Int = 1) -> Term {
    Rational(numerator, over: denominator).map(Term.number) ?? 0
  }

  private static let (i, j) = (IndexTerm.variable("i"), IndexTerm.variable("j"))
  private static let facts =
    [IndexTerm(1).isAtMost(t), IndexTerm(1).isAtMost(i), i.isAtMost(j), j.isAtMost(t)]
    + [a, 1 - a, 1 - b].map { $0.differs(from: 0) }

  static let identities: [(String, Term, Term)] = [
    (
      "shifted_members", sum(upTo: t) { a.power(t - $0) * f[$0 + 1] },
      a * sum(upTo: t) { a.power(t - $0) * f[$0] } + f[t + 1] - a.power(t) * f[1]
    ),
    (
      "members_shifted_back", sum(upTo: t) { a.power(t - $0) * f[$0 - 1] },
      (sum(upTo: t) { a.power(t - $0) * f[$0] } + a.power(t) * f[0] - f[t]) / a
    ),
    (
      "shifted_squares", sum(upTo: t) { f[$0 + 2].squared },
      sum(upTo: t) { f[$0].squared } + f[t + 2].squared + f[t + 1].squared - f[1].squared - f[2].squared
    ),
    (
      "shifted_products", sum(upTo: t) { b.power(t - $0) * f[$0 + 1] * f[$0 + 2] },
      b * sum(upTo: t) { b.power(t - $0) * f[$0] * f[$0 + 1] } + f[t + 1] * f[t + 2] - b.power(t) * f[1]
        * f[2]
    ),
    (
      "growing_powers", sum(upTo: t) { b.power($0) * f[$0] },
      b * sum(upTo: t) { b.power($0 - 1) * f[$0] }
    ),
    (
      "growing_powers_shifted", b * sum(upTo: t) { b.power($0) * f[$0 + 1] },
      sum(upTo: t) { b.power($0) * f[$0] } + b.power(t + 1) * f[t + 1] - b * f[1]
    ),
    ("growing_powers_alone", (1 - b) * sum(upTo: t) { b.power($0 - 1) }, 1 - b.power(t)),
    (
      "growing_powers_to_a_shorter_end", (1 - b) * sum(upTo: t - 1) { b.power(t - 1 - $0) },
      1 - b.power(t - 1)
    ),
    ("powers_between_indices", b.power(t - i), b.power(t - j) * b.power(j - i)),
    ("powers_that_cancel", sum(upTo: t) { b.power(t - $0) * b.power($0) }, .index(t) * b.power(t)),
    (
      "powers_without_steps", sum(upTo: i - 1) { b.power(i - 1 - $0) * b.power($0) },
      .index(i - 1) * b.power(i - 1)
    ),
    ("equal_bases", ((b + a) / 2 + b).power(t), (number(3, 2) * b + number(1, 2) * a).power(t)),
    ("bases_that_are_products", (b + b).power(t), number(2).power(t) * b.power(t)),
    ("powers_of_products", (4 * a).power(t), number(2).power(2 * t) * a.power(t)),
    ("powers_of_four", number(4).power(t), number(2).power(t).squared),
    ("powers_of_six", number(6).power(t), number(2).power(t) * number(3).power(t)),
    ("powers_of_halves", number(1, 2).power(t) * number(8).power(t), number(4).power(t)),
    ("powers_of_decimals", number(9, 10).power(2 * t) * number(100).power(t), number(3).power(4 * t)),
    (
      "composite_weights", sum(upTo: t) { number(1, 4).power(t - $0) * f[$0] },
      sum(upTo: t) { number(1, 2).power(t - $0).squared * f[$0] }
    ),
    ("even_sign", Term(-1).power(2 * t), 1),
    ("odd_sign", Term(-1).power(2 * t + 1), -1),
    ("sign_squared", Term(-1).power(t) * Term(-1).power(t), 1),
    ("three_signs", Term(-1).power(3 * t + 2), Term(-1).power(t)),
    ("negative_sign_exponent", Term(-1).power(-t), Term(-1).power(t)),
    ("negative_base", (-a).power(2 * t), a.power(2 * t)),
    (
      "alternating_sum", sum(upTo: t) { Term(-1).power(t - $0) * Term(-1).power($0) * f[$0] },
      Term(-1).power(t) * sum(upTo: t) { f[$0] }
    ),
    (
      "alternating_weights", sum(upTo: t) { (-a).power(t - $0) * Term(-1).power($0) * f[$0] },
      Term(-1).power(t) * sum(upTo: t) { a.power(t - $0) * f[$0] }
    ),
  ]

  @Test("shifted members, composite numbers to symbolic powers and parities of signs")
  func accepted() throws {
    let premises = try Self.facts.map { try Theorem.infer(.hypothesis($0)) }
    let compiler = try RocqCompiler()
    defer { compiler.remove() }
    var lemmas: [RocqLemma] = []
    for (name, left, right) in Self.identities {
      let goal = left.equals(right)
      #expect(throws: Never.self, "\(name) is refused by the kernel") {
        try Theorem.infer(.arithmetic(goal, multipliers: []), from: premises)
      }
      lemmas.append(try RocqLemma(name, goal, Self.facts))
    }
    let found = try compiler.accepted(lemmas)
    for lemma in lemmas { #expect(found.contains(lemma.name), "refused\n\(lemma.text)") }
  }
}
