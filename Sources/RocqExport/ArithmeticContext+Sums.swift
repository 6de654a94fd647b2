import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Sums step by step: ends peeled off, summands taken apart, members picked by Kronecker deltas, closed forms.
extension ArithmeticContext {
  private static let stepLimit = 400

  /// Rewrites the sums in the terms until each is a sum of one product or has a closed form.
  mutating func normalizeSums(_ terms: inout [Term]) -> [String] {
    var script: [String] = []
    var steps = 0
    // Sums are taken apart before any is closed, so that each closed form is derived once.
    for closing in [false, true] {
      var atoms: Set<Term> = []
      while steps < Self.stepLimit, let sum = nextSum(in: isInside ? terms.prefix(1) : terms[...], atoms) {
        steps += 1
        guard let (value, proof) = step(sum, closing: closing) else {
          atoms.insert(sum)
          continue
        }
        script += equation(printer.text(sum), printer.text(value), proof)
        terms = terms.map { $0.replacing(sum, by: value) }
      }
    }
    return script
  }

  private func nextSum(in terms: ArraySlice<Term>, _ atoms: Set<Term>) -> Term? {
    for term in terms {
      if let sum = term.outermostSums.first(where: { !atoms.contains($0) }) { return sum }
    }
    return nil
  }

  /// One step towards the normal form of a sum: the value and the proof of `sum = value`.
  private mutating func step(_ sum: Term, closing: Bool) -> (Term, [String])? {
    guard case .sum(let name, let upper, let body) = sum else { return nil }
    if let literal = upper.literal, literal < 1 { return (0, ["apply sum_empty; lia."]) }
    let (u, f) = (printer.text(upper), printer.text(SequenceTerm.lambda([name], body)))
    let base = Self.base(of: upper)
    if upper.literal != nil || upper.constant > base.constant {
      guard upper.literal != nil || entails(.lessOrEqual, 1, upper) else { return nil }
      let last = body.instantiated(with: [.index(upper)])
      let value = Term.sum(name, upper: upper - 1, body: body) + last
      return (
        value,
        ["reindex (sum_peel \(u) \(printer.text(upper - 1)) \(u) \(f) ltac:(lia) ltac:(lia) ltac:(lia))."]
      )
    }
    if upper.constant < base.constant, !body.hasPowersOfZero {
      let next = printer.text(upper + 1)
      let value = Term.sum(name, upper: upper + 1, body: body) - body.instantiated(with: [.index(upper + 1)])
      return (value, ["reindex (sum_shorten \(u) \(next) \(next) \(f) ltac:(lia) ltac:(lia) ltac:(lia))."])
    }
    return expanded(sum, name, upper, body, closing: closing)
  }

  /// The variable that an upper end exceeds by a constant, else the upper end itself.
  private static func base(of upper: IndexTerm) -> IndexTerm {
    guard upper.summands.count == 1, upper.summands[0].coefficient == 1 else { return upper }
    return IndexTerm(upper.summands[0].variable)
  }

  /// The context of a member of the sum, and the script that introduces it.
  private mutating func inside(_ upper: IndexTerm) -> (
    index: String, context: ArithmeticContext, script: [String]
  ) {
    let index = fresh("k\u{B7}")
    let variable = RocqName.variable(Variable(index, .index))
    let k = IndexTerm.variable(index)
    var inner = self
    inner.isInside = true
    inner.facts.index += [IndexRelation(.lessOrEqual, 1, k), IndexRelation(.lessOrEqual, k, upper)]
    var script = ["intros \(variable) natural_\(names) first_\(names) last_\(names)."]
    for (name, family) in zip(families, facts.families)
    where inner.entails(.lessOrEqual, k, family.upper) {
      inner.facts.nonzero.append(family.body.instantiated(with: [.index(k)]))
      script.append(
        "pose proof (\(name) \(variable) natural_\(names) first_\(names) ltac:(lia)) as \(inner.fresh("member"))."
      )
    }
    inner.names = max(inner.names, names)
    return (index, inner, script)
  }

  private mutating func expanded(
    _ sum: Term, _ name: BinderName, _ upper: IndexTerm, _ body: Term, closing: Bool
  ) -> (Term, [String])? {
    var (index, inner, introduction) = inside(upper)
    let k = IndexTerm.variable(index)
    let member = body.instantiated(with: [.index(k)])
    var terms = [member]
    var planning = inner
    _ = planning.normalizeSums(&terms)
    let parts = inner.expansion(of: terms[0], over: index, upTo: upper)
    func bound(_ term: Term) -> Term { term.abstracted(over: [Variable(index, .index)]) }
    let products = parts.map { $0.monomial.term(lag: upper - k, printer) }
    if parts.count == 1, parts[0].coefficient == nil, products[0] == member {
      if let moved = shifted(parts[0].monomial, sum, upper, body, index) { return moved }
      return closing ? value(of: parts[0].monomial, sum, upper, member, inner, index, introduction) : nil
    }
    var combination: Term = 0
    var value: Term = 0
    for (part, product) in zip(parts, products).reversed() {
      let coefficient = part.coefficient ?? 1
      combination = coefficient * product + combination
      value = coefficient * Term.sum(name, upper: upper, body: bound(product)) + value
    }
    let f = printer.text(SequenceTerm.lambda([name], body))
    let h = printer.text(SequenceTerm.lambda([name], bound(combination)))
    let difference = member - combination
    let pointwise =
      introduction + ["cbv beta.", "apply Rminus_diag_uniq."]
      + inner.identity(difference)
    return (
      value,
      ["apply (sum_equal \(printer.text(upper)) \(f) \(h))."] + Self.bullet(pointwise) + ["- sum_by_parts."]
    )
  }

  /// The sum with its index moved by one towards the members `g_k` of its first sequence, and the ends left over.
  ///
  /// Sums with powers that grow with k of a base that could be 0 stay: their index can't be moved without division.
  private func shifted(
    _ monomial: LagMonomial, _ sum: Term, _ upper: IndexTerm, _ body: Term, _ index: String
  ) -> (Term, [String])? {
    guard case .sum(let name, _, _) = sum, entails(.lessOrEqual, 0, upper),
      !monomial.factors.contains(where: { factor in
        if case .power = factor.key { true } else { factor.value < 0 && factor.key.mentions(index) }
      })
    else { return nil }
    let k = IndexTerm.variable(index)
    var first: (text: String, offset: Int)?
    for case .element(let sequence, let indices) in monomial.factors.keys {
      for position in indices where position.coefficient(of: .free(index)) == 1 {
        guard let offset = (position - k).literal else { continue }
        let text = printer.text(sequence)
        if let present = first, (present.text, present.offset) <= (text, offset) { continue }
        first = (text, offset)
      }
    }
    guard let offset = first?.offset, offset != 0, abs(offset) <= 64 else { return nil }
    func member(_ position: IndexTerm) -> Term { body.instantiated(with: [.index(position)]) }
    func summed(_ position: IndexTerm) -> Term {
      .sum(name, upper: upper, body: member(position).abstracted(over: [Variable(index, .index)]))
    }
    let (u, f) = (printer.text(upper), printer.text(SequenceTerm.lambda([name], body)))
    return offset > 0
      ? (summed(k - 1) + member(upper) - member(0), ["reindex (sum_moved_down \(u) \(f) ltac:(lia))."])
      : (summed(k + 1) + member(1) - member(upper + 1), ["reindex (sum_moved_up \(u) \(f) ltac:(lia))."])
  }

  static func bullet(_ script: [String]) -> [String] { ["- {"] + script.map { "    " + $0 } + ["  }"] }

  /// The sum of one product, where it has a value of its own.
  private mutating func value(
    of monomial: LagMonomial, _ sum: Term, _ upper: IndexTerm, _ member: Term, _ inner: ArithmeticContext,
    _ index: String, _ introduction: [String]
  ) -> (Term, [String])? {
    var inner = inner
    let k = IndexTerm.variable(index)
    guard case .sum(let name, _, let body) = sum else { return nil }
    let (u, p) = (printer.text(upper), printer.text(SequenceTerm.lambda([name], body)))
    func pointwise(_ other: Term) -> [String] {
      Self.bullet(
        introduction + ["cbv beta.", "apply Rminus_diag_uniq."]
          + inner.identity(member - other))
    }
    // Of several deltas the one that is written first is used, whatever order they are stored in.
    let factors = monomial.factors.keys.sorted { printer.text($0) < printer.text($1) }
    for case .kronecker(let left, let right) in factors {
      let difference = left - right
      let coefficient = difference.coefficient(of: .free(index))
      guard abs(coefficient) == 1 else { continue }
      let picked = -coefficient * difference.removing(.free(index))
      var rest = monomial
      rest.factors[.kronecker(left, right)] = nil
      let product = rest.term(lag: upper - k, printer)
      let bound = product.abstracted(over: [Variable(index, .index)])
      let (i, f) = (printer.text(picked), printer.text(SequenceTerm.lambda([name], bound)))
      if entails(.lessOrEqual, picked, 0) || entails(.less, upper, picked) {
        return (
          0,
          ["apply (sum_picks_none \(u) \(i) \(f) \(p))."] + pointwise(.kronecker(k, picked) * product) + [
            "- lia."
          ]
        )
      }
      guard entails(.lessOrEqual, 0, picked), entails(.lessOrEqual, picked, upper) else { continue }
      if !entails(.lessOrEqual, 1, picked) {
        let factor = 1 - Term.kronecker(picked, 0)
        return (
          factor * bound.instantiated(with: [.index(picked)]),
          [
            "transitivity (\(printer.text(factor)) * \(f) \(i)); "
              + "[apply (sum_picks_or_none \(u) \(i) \(f) \(p)); [|lia|lia]|]."
          ] + pointwise(.kronecker(k, picked) * product) + ["- same_but_for_indices."]
        )
      }
      return (
        bound.instantiated(with: [.index(picked)]),
        ["transitivity (\(f) \(i)); [apply (sum_picks_equal \(u) \(i) \(f) \(p)); [|lia|lia]|]."]
          + pointwise(.kronecker(k, picked) * product) + ["- same_but_for_indices."]
      )
    }
    guard monomial.factors.isEmpty, monomial.lag >= 0, entails(.lessOrEqual, 0, upper) else { return nil }
    if monomial == .one { return (.index(upper), ["apply sum_of_one; lia."]) }
    let order = monomial.lag
    if monomial.exponentials.isEmpty {
      return (
        Self.powerForms(.index(upper), order),
        ["rewrite (power_part \(order) \(u) \(p) ltac:(lia)); [compute_forms; rational_identity|]."]
          + pointwise(Term.index(upper - k).power(IndexTerm(order)))
      )
    }
    let ratio = Self.ratio(monomial, printer)
    guard isNonzero(1 - ratio.value) else { return nil }
    let toUpper = ratio.value.power(upper)
    let r = printer.text(ratio.value)
    let gap = "assert (gap : 1 - \(r) <> 0) by gap_nonzero \(printer.text(ratio.denominator))."
    if order == 0 {
      return (
        (1 - toUpper) / (1 - ratio.value),
        [gap, "apply (geometric_part_simple \(r) \(u) \(p) ltac:(lia) gap)."]
          + pointwise(ratio.value.power(upper - k))
      )
    }
    return (
      Self.geometricForms(ratio.value, toUpper, .index(upper), order),
      [
        gap, "rewrite (geometric_part \(order) \(r) \(u) \(p) ltac:(lia) gap).",
        "- compute_forms; rational_identity.",
      ]
        + pointwise(ratio.value.power(upper - k) * Term.index(upper - k).power(IndexTerm(order)))
    )
  }

  private static func ratio(_ monomial: LagMonomial, _ printer: RocqPrinter) -> (
    value: Term, denominator: Term
  ) {
    var (numerator, denominator): (Term?, Term?) = (nil, nil)
    for (base, exponent) in monomial.exponentials.sorted(by: { printer.text($0.key) < printer.text($1.key) })
    {
      let magnitude = abs(exponent)
      let power = magnitude == 1 ? base : base.power(IndexTerm(magnitude))
      if exponent > 0 {
        numerator = numerator.map { $0 * power } ?? power
      } else {
        denominator = denominator.map { $0 * power } ?? power
      }
    }
    guard let denominator else { return (numerator ?? 1, 1) }
    return ((numerator ?? 1) / denominator, denominator)
  }

  // MARK: Closed forms

  private static func binomial(_ n: Int, _ k: Int) -> Int { (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) } }

  /// `sum of r^l l^n` over the lags l, from the sums of lower order.
  private static func geometricForms(_ ratio: Term, _ toUpper: Term, _ length: Term, _ order: Int) -> Term {
    var forms: [Term] = [(1 - toUpper) / (1 - ratio)]
    for n in 1...max(1, order) {
      var inner: Term = 0
      for (i, form) in forms.enumerated() { inner = inner + Term.number(Rational(binomial(n, i))) * form }
      forms.append((ratio * inner - toUpper * length.power(IndexTerm(n))) / (1 - ratio))
    }
    return forms[order]
  }

  private static func powerForms(_ length: Term, _ order: Int) -> Term {
    var forms: [Term] = []
    for n in 0...order {
      var rest = length.power(IndexTerm(n + 1))
      for (i, form) in forms.enumerated() { rest = rest - Term.number(Rational(binomial(n + 1, i))) * form }
      forms.append(rest / Term.number(Rational(n + 1)))
    }
    return forms[order]
  }
}

extension Term {
  /// Whether there are powers of 0 with symbolic exponents, which have no members to spare beyond the ends of a sum.
  fileprivate var hasPowersOfZero: Bool {
    symbolicPowers.contains { if case .power(0, _) = $0 { true } else { false } }
  }
}
