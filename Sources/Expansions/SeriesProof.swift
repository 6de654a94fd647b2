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
/// By way of the inverse root: `W^P V = 1 + e^(N+1) Q1` and `R_N = M W - e^(N+1) Q2`. The powers of W are multiplied out
/// one product at a time, each up to its remainder, so that a step is an identity in the coefficients of two series
/// whatever P is; the products of coefficients are normalised order by order.
struct SeriesProof {
  let root: Int
  let order: Int

  private static let e = Term.parameter("\u{2022}e")
  private static let numeratorRest = Term.parameter("\u{2022}M")
  private static let radicandRest = Term.parameter("\u{2022}V")
  private static let inverseRoot = Term.parameter("\u{2022}W")
  private static let rests = (Term.parameter("\u{2022}A"), Term.parameter("\u{2022}B"))

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

  /// `e^(N+1)`.
  private var beyond: Term { Self.e.power(IndexTerm(order + 1)) }

  /// `(A + E A')(B + E B') = C + E (..)` from the products of coefficients.
  private func productClaim(
    _ a: [Term], _ b: [Term], _ c: [Term], _ rests: (Term, Term)
  ) -> (premises: [Formula], conclusion: Formula) {
    let premises = (0...order).map { Self.convolution(a, b, $0).equals(c[$0]) }
    let left = series(a, rest: rests.0) * series(b, rest: rests.1)
    return (premises, left.equals(series(c, rest: productRest(a, b, rests))))
  }

  private func productRest(_ a: [Term], _ b: [Term], _ rests: (Term, Term)) -> Term {
    tail(a, b) + rests.0 * series(b) + series(a) * rests.1 + beyond * (rests.0 * rests.1)
  }

  /// The exponents of the powers of W that are products of earlier ones, and what they are products of.
  private var powerSteps: [(left: Int, right: Int)] {
    var (steps, last) = ([(left: Int, right: Int)](), 1)
    _ = root.poweringBySquares(1) { left, right in
      steps.append((left, right))
      last = left + right
      return last
    }
    return steps
  }

  /// The coefficients of the powers of W that are met, as convolutions of earlier ones.
  private func powers(_ w: [Term]) -> [Int: [Term]] {
    powerSteps.reduce(into: [1: w]) { powers, step in
      guard let left = powers[step.left], let right = powers[step.right] else { return }
      powers[step.left + step.right] = (0...order).map { Self.convolution(left, right, $0) }
    }
  }

  /// `W^P V = 1 + e^(N+1) Q1` from what the coefficients of the powers are, and that those of `W^P V` vanish.
  private func inverseRootPremises(_ powers: [Int: [Term]], _ v: [Term]) -> [Formula] {
    let products = powerSteps.flatMap { step -> [Formula] in
      guard let left = powers[step.left], let right = powers[step.right],
        let product = powers[step.left + step.right]
      else { return [] }
      return productClaim(left, right, product, (0, 0)).premises
    }
    let one: [Term] = [1] + Array(repeating: 0, count: order)
    return products + productClaim(powers[root] ?? [], v, one, (0, 0)).premises
  }

  /// Proves the lemma `W^P V = 1 + e^(N+1) Q1` for unknown coefficients.
  private func inverseRootLemma(_ library: inout LemmaLibrary) throws -> String {
    let name = "expansions/inverse root \(root), order \(order)"
    guard !library.contains(name) else { return name }
    let productName = "expansions/product of series, order \(order)"
    let (a, b, c) = (unknowns("a", from: 0), unknowns("b", from: 0), unknowns("c", from: 0))
    let productVariables = Self.variables([Self.e, Self.rests.0, Self.rests.1] + a + b + c)
    try lemma(&library, productName, productVariables, productClaim(a, b, c, Self.rests), firstPower: 0)
    let (w, v) = (unknowns("w", from: 1), unknowns("v", from: 1))
    var names = [1: w]
    for step in powerSteps {
      let exponent = step.left + step.right
      names[exponent] = unknowns("p\(exponent)_", from: 0)
    }
    let premises =
      [Self.inverseRoot.equals(series(w))] + inverseRootPremises(names, v)
    let prover = try Prover(lemmas: library, assuming: premises)
    let product = { (left: [Term], right: [Term], whole: [Term], rests: (Term, Term)) in
      try prover.instance(
        of: prover.lemmas.theorem(productName),
        ([Self.e, rests.0, rests.1] + left + right + whole).map(Argument.real),
        from: productClaim(left, right, whole, rests).premises.map { try .assuming($0) })
    }
    /// `W^n = sum_i c_i e^i + E rest`.
    var known: [Int: (theorem: Theorem, rest: Term)] = [
      1: (
        try prover.relation(
          Self.inverseRoot.equals(series(w, rest: 0)), adding: .assuming(premises[0])), 0
      )
    ]
    for step in powerSteps {
      let exponent = step.left + step.right
      guard let left = known[step.left], let right = known[step.right], let first = names[step.left],
        let second = names[step.right], let whole = names[exponent]
      else { continue }
      let powers = Self.inverseRoot.raised(to: step.left) * Self.inverseRoot.raised(to: step.right)
      let theorem = try Theorem.chain([
        prover.identity(Self.inverseRoot.raised(to: exponent), powers),
        step.left == step.right
          ? prover.rewritten(powers, with: left.theorem)
          : prover.rewritten(powers, with: left.theorem, right.theorem),
        product(first, second, whole, (left.rest, right.rest)),
      ])
      known[exponent] = (theorem, productRest(first, second, (left.rest, right.rest)))
    }
    guard let last = known[root], let coefficients = names[root] else {
      throw ProofFailure.noProofFound(.falsity)
    }
    let one: [Term] = [1] + Array(repeating: 0, count: order)
    let whole = Self.inverseRoot.raised(to: root) * series(v, rest: Self.radicandRest)
    let closing = try product(coefficients, v, one, (last.rest, Self.radicandRest))
    let rewritten = try Theorem.chain([prover.rewritten(whole, with: last.theorem), closing])
    let unit = try prover.identity(series(one), 1)
    let theorem = try rewritten.rewriting(with: unit)
    let variables = Self.variables(
      [Self.e, Self.radicandRest, Self.inverseRoot] + v
        + powerSteps.reduce(w) {
          $0 + (names[$1.left + $1.right] ?? [])
        })
    try library.prove(
      Claim(name, for: variables, given: premises, theorem.conclusion)
    ) { _ in theorem }
    return name
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
  /// Where `r_0` isn't a number other than 0, `W^P V = 1 + e^(N+1) Q1` and `M W - e^(N+1) Q2 = R_N` come first: these fix
  /// every coefficient, while `M^P - R_N^P V = e^(N+1) Q` leaves the last ones open where `r_0` is 0.
  ///
  /// Throws a `Diagnostic` or `ProofFailure` if a coefficient is wrong.
  func prove(
    numerator m: [Term], radicand v: [Term], inverseRoot w: [Term], ratio r: [Term],
    _ library: inout LemmaLibrary
  ) throws -> [Theorem] {
    let (anyM, anyW, anyR) = (unknowns("m", from: 0), unknowns("w", from: 1), unknowns("r", from: 0))
    let inverseName = try inverseRootLemma(&library)
    let ratioName = "expansions/product, order \(order)"
    let ratioVariables = Self.variables([Self.e, Self.numeratorRest] + anyM + anyW + anyR)
    try lemma(&library, ratioName, ratioVariables, ratioClaim(anyM, anyW, anyR), firstPower: 0)
    let closingName = try closing(&library)

    let prover = try Prover(lemmas: library)
    let powers = powers(w)
    let premises = try ([series(w).equals(series(w))] + inverseRootPremises(powers, v)).map { premise in
      if case .relation(.equal, let left, let right) = premise, left == right {
        return try Theorem.infer(.reflexivity(left))
      }
      return try prover.relation(premise)
    }
    let others = powerSteps.flatMap { powers[$0.left + $0.right] ?? [] }
    let root = try prover.instance(
      of: prover.lemmas.theorem(inverseName),
      ([Self.e, Self.radicandRest, series(w)] + v.dropFirst() + w.dropFirst() + others).map(Argument.real),
      from: premises)
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
    let last = try closing.rewriting(with: quotient)
    let variables = (m + v + w + r + [Self.e, Self.numeratorRest, Self.radicandRest]).reduce(
      into: Set<Variable>()
    ) { $0.formUnion($1.freeVariables) }
    return try (Self.isLevelKnown(r) ? [last] : [root, quotient, last]).map { theorem in
      try variables.sorted { $0.name > $1.name }.reduce(theorem) { try $0.generalized(over: $1) }
    }
  }

  /// Whether the first coefficient of the ratio is a number other than 0.
  static func isLevelKnown(_ ratio: [Term]) -> Bool {
    if case .number(let value)? = ratio.first { !value.isZero } else { false }
  }
}

extension Int {
  /// The power of a value with this exponent, at least 1: by squares from the top bit down.
  func poweringBySquares<Value>(_ base: Value, _ product: (Value, Value) -> Value) -> Value {
    var result = base
    for bit in (0..<(bitWidth - leadingZeroBitCount - 1)).reversed() {
      result = product(result, result)
      if self >> bit & 1 == 1 { result = product(result, base) }
    }
    return result
  }
}
