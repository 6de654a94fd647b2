import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Powers with symbolic exponents, written as products of powers with the same few exponents.
extension ArithmeticContext {
  mutating func normalizePowers(_ terms: inout [Term]) -> [String] {
    var script = distributePowers(&terms)
    var bases: [Term] = []
    var exponents: [Term: [IndexTerm]] = [:]
    for term in terms {
      for case .power(let base, let exponent) in term.symbolicPowers {
        if exponents[base] == nil { bases.append(base) }
        if exponents[base]?.contains(exponent) != true { exponents[base, default: []].append(exponent) }
      }
    }
    for base in bases {
      let wanted = exponents[base] ?? []
      let splitting = ExponentSplitting(wanted, baseIsNonzero: isNonzero(base), self)
      for exponent in wanted {
        let pieces = splitting.pieces(of: exponent)
        guard !(pieces.count == 1 && pieces[0].index == exponent) else { continue }
        script += split(base, exponent, pieces, nonzero: splitting.baseIsNonzero)
      }
    }
    return script
  }

  /// Powers of products and quotients as products and quotients of powers.
  private mutating func distributePowers(_ terms: inout [Term]) -> [String] {
    var script: [String] = []
    var done: Set<Term> = []
    var bases: [Term] = []
    while let next = terms.lazy.flatMap({ $0.symbolicPowers }).first(where: { !done.contains($0) }) {
      done.insert(next)
      guard case .power(let base, let exponent) = next else { continue }
      if let simpler = simpler(base, than: &bases) {
        script += equation(
          printer.text(next), printer.text(simpler.power(exponent)),
          ["apply (f_equal (fun x => x ^^ \(printer.text(exponent)))).", "apply Rminus_diag_uniq."]
            + insideArguments { $0.identity(base - simpler) })
        terms = terms.map { $0.replacing(next, by: simpler.power(exponent)) }
        done.remove(simpler.power(exponent))
        continue
      }
      let value = Self.distributed(base, exponent)
      if base == 0, entails(.lessOrEqual, 1, exponent) {
        script += equation(printer.text(next), "0", ["apply zero_zpow; lia."])
        terms = terms.map { $0.replacing(next, by: 0) }
        continue
      }
      if base == 0, entails(.lessOrEqual, 0, exponent) {
        let value = canonicalKronecker(exponent, 0)
        script += equation(
          printer.text(next), printer.text(value),
          [
            "rewrite zero_zpow_kronecker by lia.",
            value == 1 ? "apply kronecker_equal; lia." : "apply kronecker_same; lia.",
          ])
        terms = terms.map { $0.replacing(next, by: value) }
        continue
      }
      guard value != next else { continue }
      let numbers = Self.compositeNumbers(in: base).map { number, split in
        "rewrite ?(equal_bases \(RocqPrinter.text(number)) \(printer.text(split)) \(printer.text(exponent)) ltac:(lra))."
      }
      let proof = numbers.isEmpty ? [] : ["distribute."] + numbers
      script += equation(printer.text(next), printer.text(value), proof + ["distribute_power."])
      terms = terms.map { $0.replacing(next, by: value) }
    }
    return script
  }

  /// A product, or a base met before, that a base with sums in it is equal to.
  private func simpler(_ base: Term, than bases: inout [Term]) -> Term? {
    let hasSums = base.multiplicativeParts.contains {
      switch $0.factor {
      case .add, .subtract: true
      default: false
      }
    }
    guard hasSums else { return nil }
    if let product = try? Normalizer(facts: facts).monomial(base) { return product }
    if let known = bases.first(where: { areEqual($0, base) }) { return known == base ? nil : known }
    bases.append(base)
    return nil
  }

  private static func distributed(_ base: Term, _ exponent: IndexTerm) -> Term {
    switch base {
    case 1: return 1
    case .multiply(let left, let right): return distributed(left, exponent) * distributed(right, exponent)
    case .divide(let left, let right): return distributed(left, exponent) / distributed(right, exponent)
    case .negate(let inner): return Term(-1).power(exponent) * distributed(inner, exponent)
    case .power(let inner, let literal) where literal.literal != nil:
      return distributed(inner, exponent).power(literal)
    case .number(let value):
      return value.splitIntoPrimes.map { distributed($0, exponent) } ?? base.power(exponent)
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .power, .sum,
      .root,
      .absoluteValue, .sign, .application:
      return base.power(exponent)
    }
  }

  /// The numbers that a power of the base is split at, with the products of primes that they are.
  private static func compositeNumbers(in base: Term) -> [(number: Rational, split: Term)] {
    switch base {
    case .multiply(let left, let right), .divide(let left, let right):
      let found = compositeNumbers(in: left)
      return found
        + compositeNumbers(in: right).filter { other in !found.contains { $0.number == other.number } }
    case .negate(let inner): return compositeNumbers(in: inner)
    case .power(let inner, let exponent) where exponent.literal != nil: return compositeNumbers(in: inner)
    case .number(let value):
      return [Rational(value.numerator), Rational(value.denominator)].compactMap { part in
        part.splitIntoPrimes.map { (part, $0) }
      }
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .power, .sum, .root,
      .absoluteValue, .sign, .application:
      return []
    }
  }

  /// Powers of -1 are 1 or -1; they are taken case by case. The variables are those of exponents of -1 in a term.
  func splitSigns(_ term: Term) -> [String] {
    var variables: [IndexVariable] = []
    for case .power(let base, let exponent) in term.symbolicPowers {
      for case .power(-1, let exponent) in Self.distributed(base, exponent).symbolicPowers {
        for summand in exponent.summands where !variables.contains(summand.variable) {
          variables.append(summand.variable)
        }
      }
    }
    return variables.map {
      "all: destruct (sign_cases \(printer.text(IndexTerm($0)))) as [case|case]; rewrite ?case; clear case."
    }
  }

  private mutating func split(
    _ base: Term, _ exponent: IndexTerm, _ pieces: [ExponentSplitting.Piece], nonzero: Bool
  ) -> [String] {
    let x = printer.text(base)
    var rest = exponent
    var factors: [String] = []
    var script: [String] = []
    for piece in pieces {
      rest = rest - piece.multiplicity * piece.index
      let magnitude = abs(piece.multiplicity)
      let factor = "((\(x) ^^ \(printer.text(piece.index))) ^ \(magnitude))"
      factors.append(piece.multiplicity > 0 ? factor : "(/ \(factor))")
      let rule = piece.multiplicity > 0 ? "power_step" : "power_step_negative"
      let condition = piece.multiplicity < 0 ? "nonzero" : nonzero ? "left; nonzero" : "right; lia"
      script.append(
        "apply (\(rule) _ _ \(printer.text(piece.index)) \(magnitude) \(printer.text(rest))); "
          + "[lia | \(condition) |].")
    }
    let constant = rest.constant
    let last = constant == 0 ? "1" : constant > 0 ? "(\(x) ^ \(constant))" : "(/ (\(x) ^ \(-constant)))"
    script.append("reflexivity.")
    let right = factors.reversed().reduce(last) { "(\($1) * \($0))" }
    return equation("(\(x) ^^ \(printer.text(exponent)))", right, script)
  }
}

/// How the exponents of one base are written as sums of a few.
struct ExponentSplitting {
  typealias Piece = (index: IndexTerm, multiplicity: Int)

  let baseIsNonzero: Bool
  /// Exponents such as `t - k` that stay whole, because the base could be 0, with the variable each stands in for.
  private var kept: [(index: IndexTerm, variable: IndexVariable)] = []

  init(_ exponents: [IndexTerm], baseIsNonzero: Bool, _ context: ArithmeticContext) {
    self.baseIsNonzero = baseIsNonzero
    guard !baseIsNonzero else { return }
    // Those that are known to be small come first, so that larger ones are split at them.
    let ordered = exponents.filter { !Self.isManifestlyNatural($0) }.map { exponent in
      (exponent, exponents.count { context.entails(.lessOrEqual, $0, exponent) })
    }.sorted { $0.1 < $1.1 }
    for (exponent, _) in ordered {
      let remaining = reduced(exponent).rest
      guard !Self.isManifestlyNatural(remaining) else { continue }
      var index = context.entails(.lessOrEqual, 0, remaining) ? remaining : exponent
      for _ in 0..<64 where context.entails(.lessOrEqual, 1, index) { index = index - 1 }
      guard let first = index.summands.first(where: { $0.coefficient == 1 }) else { continue }
      kept.append((index, first.variable))
    }
  }

  static func isManifestlyNatural(_ index: IndexTerm) -> Bool {
    index.constant >= 0 && index.summands.allSatisfy { $0.coefficient > 0 }
  }

  /// The exponent as multiples of the kept ones and a rest.
  private func reduced(_ exponent: IndexTerm) -> (pieces: [Piece], rest: IndexTerm) {
    var pieces: [Piece] = []
    var rest = exponent
    for (index, variable) in kept {
      let multiplicity = rest.coefficient(of: variable)
      guard multiplicity > 0 else { continue }
      pieces.append((index, multiplicity))
      rest = rest - multiplicity * index
    }
    return (pieces, rest)
  }

  func pieces(of exponent: IndexTerm) -> [Piece] {
    if baseIsNonzero {
      return exponent.summands.map { (IndexTerm($0.variable), $0.coefficient) }
    }
    let (pieces, rest) = reduced(exponent)
    guard Self.isManifestlyNatural(rest) else { return [(exponent, 1)] }
    return pieces + rest.summands.map { (IndexTerm($0.variable), $0.coefficient) }
  }
}
