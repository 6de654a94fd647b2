import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// What bounds on all members say about variances and means of squares: Bhatia and Davis's inequality
/// `Var[f] <= (b - E[f]) (E[f] - a)` for `a <= f_k <= b`, which has Popoviciu's as a consequence.
extension MemberBounds {
  private static let pairLimit = 6

  /// The mean of `(f_k - centre)^2` that a quantity is, by the equation if it isn't one as it stands.
  private struct Spread {
    let rate: Argument
    let upper: IndexTerm
    let sequence: SequenceTerm
    let centre: Term
    let equation: Theorem?
  }

  /// Adds bounds on the mean squares of the goal to what the prover knows; whether there are any.
  func learnSpreads(
    about goal: Formula, _ properties: [(upper: IndexTerm, property: Formula)], _ p: Prover
  ) throws -> Bool {
    let adam = library.vocabulary.adam
    var found = false
    for quantity in goal.closedApplications {
      guard let spread = try? spread(quantity, p) else { continue }
      let arguments: [Argument] = [spread.rate, .sequence(spread.sequence), .index(spread.upper)]
      guard case .real(let rate) = spread.rate,
        let expanded = try? p.instance(
          of: library.lemmas.theorem("mean-square-about"), arguments + [.real(spread.centre)])
      else { continue }
      let bounds = bounds(
        properties.filter { $0.upper == spread.upper }.map(\.property), ofSquares: false)
      func isBound(_ sides: (Term) -> Formula) -> Theorem? {
        try? p.members("k", spread.upper) { p, k in
          try InequalityProver(library: library).prove(sides(spread.sequence[k]), aboutMember(k, p))
        }
      }
      let lower = bounds.compactMap { bound in isBound { bound.isAtMost($0) }.map { (bound, $0) } }
      let upper = bounds.compactMap { bound in isBound { $0.isAtMost(bound) }.map { (bound, $0) } }
      let pairs = lower.flatMap { low in upper.map { (low, $0) } }.prefix(Self.pairLimit)
      for (low, high) in pairs {
        let theorem = try p.instance(
          of: library.lemmas.theorem("mean-square-within-bounds"),
          arguments + [.real(low.0), .real(high.0)], from: [low.1, high.1])
        guard !p.knows(theorem.conclusion) else { continue }
        try p.know(theorem)
        let mean = adam.mean(rate, spread.upper, of: spread.sequence)
        try p.know(.infer(.square(2 * mean - low.0 - high.0)))
        found = true
      }
      guard !pairs.isEmpty else { continue }
      // A variance may be about the first moment, which is the mean.
      let moment = try p.instance(of: library.lemmas.theorem("ema-unrolling/mhat"), arguments)
      try p.know(expanded.rewriting(with: moment))
      if let equation = spread.equation { try p.know(equation.rewriting(with: moment)) }
    }
    return found
  }

  private func spread(_ quantity: Term, _ p: Prover) throws -> Spread? {
    let adam = library.vocabulary.adam
    guard case .application(let definition, let arguments) = quantity, arguments.count == 3 else {
      return nil
    }
    switch definition {
    case adam.variance:
      let equation = try Theorem.infer(.definition(definition, arguments))
      guard let (_, mean) = equation.sides, let inner = try spread(mean, p) else { return nil }
      return Spread(
        rate: inner.rate, upper: inner.upper, sequence: inner.sequence, centre: inner.centre,
        equation: equation)
    case adam.correctedSecondMoment:
      guard case .sequence(let sequence) = arguments[1], case .index(let upper) = arguments[2] else {
        return nil
      }
      let equation = try p.instance(of: library.lemmas.theorem("ema-unrolling/vhat"), arguments)
      return Spread(
        rate: arguments[0], upper: upper, sequence: sequence, centre: 0, equation: equation)
    case adam.expectation:
      guard case .index(let upper) = arguments[1], case .sequence(let squares) = arguments[2] else {
        return nil
      }
      let index = p.arbitrary(Binder("k", .index))
      guard case .power(let base, 2) = squares[.variable(index.name)] else { return nil }
      var (value, centre): (Term, Term) = (base, 0)
      if case .subtract(let left, let right) = base, !right.freeVariables.contains(index) {
        (value, centre) = (left, right)
      }
      return Spread(
        rate: arguments[0], upper: upper,
        sequence: .lambda([BinderName("k")], value.abstracted(over: [index])), centre: centre, equation: nil)
    default: return nil
    }
  }
}

extension LemmaLibrary {
  /// `E[(f - x)^2]` about any point x, and with members between two bounds.
  mutating func proveSpreadLemmas(_ adam: Vocabulary) throws {
    let (beta, x) = (Term.parameter("beta"), Term.parameter("x"))
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let t = IndexTerm.variable("t")
    let f = SequenceTerm.variable("f", arity: 1)
    let variables = [Variable("beta", .real), Variable("f", .sequence(arity: 1)), Variable("t", .index)]
    let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]
    let (mean, squares) = (adam.mean(beta, t, of: f), adam.mean(beta, t) { f[$0].squared })
    let about = Claim(
      "mean-square-about", for: variables + Variable.reals("x"), given: domain,
      adam.mean(beta, t) { (f[$0] - x).squared }.equals(squares - 2 * x * mean + x.squared))
    try prove(about) { p in try p.relation(about.conclusion) }
    let within = Claim(
      "mean-square-within-bounds", for: variables + Variable.reals("a", "b"),
      given: domain + [.forEach(upTo: t) { a.isAtMost(f[$0]) }, .forEach(upTo: t) { f[$0].isAtMost(b) }],
      squares.isAtMost((a + b) * mean - a * b))
    try prove(within) { p in
      let (lower, upper) = (p.known[3], p.known[4])
      // The mean of (f - a) (b - f).
      let members = try p.members("k", t) { p, k in
        let gaps = try [
          p.relation(Term(0).isAtMost(f[k] - a), adding: p.member(k, of: lower)),
          p.relation(Term(0).isAtMost(b - f[k]), adding: p.member(k, of: upper)),
        ]
        let product = try Theorem.infer(.product, from: gaps)
        return try .infer(.product, from: [p.nonnegative(adam.w(beta, t, k)), product])
      }
      let sum = try p.lemma(
        "sum-nonnegative", .index(t),
        .sequence(.lambda("k") { adam.w(beta, t, $0) * ((f[$0] - a) * (b - f[$0])) }), from: [members])
      return try p.relation(within.conclusion, adding: sum)
    }
  }
}
