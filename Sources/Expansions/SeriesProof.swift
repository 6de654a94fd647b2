import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves that `R_N = sum_n r_n e^n` is the ratio `M/V^(1/P)` to order N, where `M = sum_n m_n e^n + e^(N+1) M'` and
/// `V = 1 + sum_n v_n e^n + e^(N+1) V'` with any remainders `M'` and `V'`: an identity
///
///     M^P - R_N^P V = e^(N+1) Q
///
/// with an explicit Q, for all values of the variables.
///
/// By way of the inverse root: `W^P V = 1 + e^(N+1) Q1` and `R_N = M W - e^(N+1) Q2`. The products of coefficients are
/// normalised order by order, and the rest is an identity in unknown coefficients.
struct SeriesProof {
  let root: Int
  let order: Int

  private static let e = Term.parameter("\u{2022}e")
  private static let numeratorRest = Term.parameter("\u{2022}M")
  private static let radicandRest = Term.parameter("\u{2022}V")

  init(root: Int, order: Int) {
    self.root = root
    self.order = order
  }

  // MARK: Products of series

  /// The coefficient of `e^n` in the product of two lists of coefficients.
  static func convolution(_ left: [Term], _ right: [Term], _ n: Int) -> Term {
    let parts = (max(0, n - right.count + 1)...max(max(0, n - right.count + 1), min(n, left.count - 1))).map {
      left[$0] * right[n - $0]
    }
    return parts.dropFirst().reduce(parts[0]) { $0 + $1 }
  }

  /// All coefficients up to a degree of `W^root`.
  private func power(_ w: [Term], upTo degree: Int) -> [Term] {
    var (power, exponent) = (w, 1)
    while exponent < root {
      power = (0...min(degree, 2 * (power.count - 1))).map { Self.convolution(power, power, $0) }
      exponent *= 2
    }
    return power
  }

  /// The coefficients of `W^root V` of the orders 0 to N.
  private func defects(_ w: [Term], _ v: [Term]) -> [Term] {
    let power = power(w, upTo: order)
    return (0...order).map { Self.convolution(power, v, $0) }
  }

  private func series(_ coefficients: [Term], rest: Term? = nil) -> Term {
    var parts = coefficients.enumerated().map { $1 * Self.e.power(IndexTerm($0)) }
    if let rest { parts.append(Self.e.power(IndexTerm(order + 1)) * rest) }
    return parts.dropFirst().reduce(parts[0]) { $0 + $1 }
  }

  /// `sum_{n>N} e^(n-N-1) c_n`, where `c_n` are the coefficients of a product.
  private func tail(_ left: [Term], _ right: [Term]) -> Term {
    let last = left.count + right.count - 2
    guard last > order else { return 0 }
    let parts = (order + 1...last).map {
      Self.convolution(left, right, $0) * Self.e.power(IndexTerm($0 - order - 1))
    }
    return parts.dropFirst().reduce(parts[0]) { $0 + $1 }
  }

  // MARK: Identities in unknown coefficients

  private func unknowns(_ letter: String, from first: Int) -> [Term] {
    (0...order).map { $0 < first ? 1 : .parameter("\u{2022}\(letter)\($0)") }
  }

  private static func variables(_ terms: [Term]) -> [Variable] {
    terms.compactMap { if case .parameter(let name) = $0 { Variable(name, .real) } else { nil } }
  }

  private var first: Term { series(unknowns("m", from: 0), rest: Self.numeratorRest) }

  /// `W^P V = 1 + e^(N+1) Q1` from the vanishing coefficients.
  private func inverseRootClaim(_ w: [Term], _ v: [Term]) -> (premises: [Formula], conclusion: Formula) {
    let premises = defects(w, v).dropFirst().map { $0.equals(0) }
    let inverse = series(w)
    let remainder =
      tail(power(w, upTo: root * order), v)
      + Self.radicandRest * inverse.raised(to: root)
    let left = inverse.raised(to: root) * series(v, rest: Self.radicandRest)
    return (
      Array(premises), left.equals(1 + Self.e.power(IndexTerm(order + 1)) * remainder)
    )
  }

  /// `M W - e^(N+1) Q2 = R_N` from the products of coefficients.
  private func ratioClaim(
    _ m: [Term], _ w: [Term], _ r: [Term]
  ) -> (premises: [Formula], conclusion: Formula) {
    let premises = (0...order).map { Self.convolution(m, w, $0).equals(r[$0]) }
    let remainder = tail(m, w) + Self.numeratorRest * series(w)
    let left =
      series(m, rest: Self.numeratorRest) * series(w) - Self.e.power(IndexTerm(order + 1)) * remainder
    return (premises, left.equals(series(r)))
  }

  private func lemma(
    _ library: inout LemmaLibrary, _ name: String, _ variables: [Variable],
    _ claim: (premises: [Formula], conclusion: Formula), firstPower: Int
  ) throws {
    guard !library.contains(name) else { return }
    try library.prove(Claim(name, for: variables, given: claim.premises, claim.conclusion)) { prover in
      try prover.relation(
        claim.conclusion,
        using: claim.premises.enumerated().map { position, premise in
          (try Theorem.assuming(premise), Self.e.power(IndexTerm(position + firstPower)))
        })
    }
  }

  /// `M^P - (M W - E Q2)^P V = E (Q2 V Z - M^P Q1)` from `W^P V = 1 + E Q1`.
  private func closing(_ library: inout LemmaLibrary) throws -> String {
    let name = "expansions/ratio of order \(root)"
    guard !library.contains(name) else { return name }
    let names = ["M", "W", "V", "E", "Q1", "Q2"]
    let (m, w, v, e, first, second) = (
      Term.parameter("M"), Term.parameter("W"), Term.parameter("V"), Term.parameter("E"),
      Term.parameter("Q1"),
      Term.parameter("Q2")
    )
    let premise = (w.raised(to: root) * v).equals(1 + e * first)
    try library.prove(
      Claim(
        name, for: names.map { Variable($0, .real) }, given: [premise],
        quotient(m, w, v, e, first, second))
    ) { prover in
      try prover.relation(
        quotient(m, w, v, e, first, second), using: [(try .assuming(premise), -m.raised(to: root))])
    }
    return name
  }

  private func quotient(
    _ m: Term, _ w: Term, _ v: Term, _ e: Term, _ first: Term, _ second: Term
  ) -> Formula {
    // (x - y)^P = x^P - y Z with y = E Q2.
    var binomial = Rational.one
    var parts: [Term] = []
    for j in 1...root {
      binomial = binomial * (Rational(root - j + 1, over: j) ?? 0)
      let factor = Term.number(j.isMultiple(of: 2) ? -binomial : binomial)
      parts.append(factor * (e * second).power(IndexTerm(j - 1)) * (m * w).power(IndexTerm(root - j)))
    }
    let z = parts.dropFirst().reduce(parts[0]) { $0 + $1 }
    let left = m.raised(to: root) - (m * w - e * second).raised(to: root) * v
    return left.equals(e * (second * v * z - m.raised(to: root) * first))
  }

  // MARK: The proof

  /// The identity for the given coefficients, for all values of their variables.
  ///
  /// Throws a `Diagnostic` or `ProofFailure` if a coefficient is wrong.
  func prove(
    numerator m: [Term], radicand v: [Term], inverseRoot w: [Term], ratio r: [Term],
    _ library: inout LemmaLibrary
  ) throws -> Theorem {
    let (anyM, anyV, anyW, anyR) = (
      unknowns("m", from: 0), unknowns("v", from: 1), unknowns("w", from: 1), unknowns("r", from: 0)
    )
    let inverseName = "expansions/inverse root \(root), order \(order)"
    let inverseVariables = Self.variables([Self.e, Self.radicandRest] + anyV + anyW)
    try lemma(
      &library, inverseName, inverseVariables, inverseRootClaim(anyW, anyV), firstPower: 1)
    let ratioName = "expansions/product, order \(order)"
    let ratioVariables = Self.variables([Self.e, Self.numeratorRest] + anyM + anyW + anyR)
    try lemma(&library, ratioName, ratioVariables, ratioClaim(anyM, anyW, anyR), firstPower: 0)
    let closingName = try closing(&library)

    let prover = try Prover(lemmas: library)
    let inverse = inverseRootClaim(w, v)
    let vanishing = try inverse.premises.map { try prover.relation($0) }
    let rests = [Self.e, Self.radicandRest]
    let root = try prover.instance(
      of: prover.lemmas.theorem(inverseName),
      (rests + v.dropFirst() + w.dropFirst()).map(Argument.real), from: vanishing)
    let ratio = ratioClaim(m, w, r)
    let products = try ratio.premises.map { try prover.relation($0) }
    let quotient = try prover.instance(
      of: prover.lemmas.theorem(ratioName),
      ([Self.e, Self.numeratorRest] + m + w.dropFirst() + r).map(Argument.real), from: products)
    guard case .relation(_, _, .add(_, .multiply(let e, let first))) = root.conclusion,
      case .relation(_, .subtract(_, .multiply(_, let second)), _) = quotient.conclusion
    else { throw ProofFailure.noProofFound(root.conclusion) }
    let closing = try prover.instance(
      of: prover.lemmas.theorem(closingName),
      [
        series(m, rest: Self.numeratorRest), series(w), series(v, rest: Self.radicandRest), e, first, second,
      ].map(Argument.real), from: [root])
    var theorem = try closing.rewriting(with: quotient)
    let variables = (m + v + w + r + [Self.e, Self.numeratorRest, Self.radicandRest]).reduce(
      into: Set<Variable>()
    ) { $0.formUnion($1.freeVariables) }
    for variable in variables.sorted(by: { $0.name > $1.name }) {
      theorem = try theorem.generalized(over: variable)
    }
    return theorem
  }
}
