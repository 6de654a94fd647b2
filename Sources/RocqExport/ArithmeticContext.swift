import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// What is known at one place of an arithmetic script, and the scripts for identities there.
struct ArithmeticContext {
  let printer: RocqPrinter
  var facts: NormalizationFacts
  /// The names of the hypotheses that state the families among the facts.
  let families: [String]
  /// How many names of equations and indices are in use.
  var names = 0
  /// Whether this is about arguments of quantities or members of sums, which the facts must not bring back.
  var isInside = false

  init(printer: RocqPrinter, facts: NormalizationFacts, families: [String]) {
    self.printer = printer
    self.facts = facts
    self.families = families
  }

  mutating func fresh(_ stem: String) -> String {
    names += 1
    return "\(stem)\(names)"
  }

  // MARK: Questions

  func entails(_ relation: Relation, _ left: IndexTerm, _ right: IndexTerm) -> Bool {
    IndexArithmetic.entails(facts.index, IndexRelation(relation, left, right))
  }

  func isNonzero(_ term: Term) -> Bool { (try? Normalizer(facts: facts).isZero(0 / term)) == true }

  func areEqual(_ left: Term, _ right: Term) -> Bool {
    left == right || (try? Normalizer(facts: facts).isZero(left - right)) == true
  }

  // MARK: Identities

  /// The script for the goal `a = c`, where `term` is `a - c` and is identically 0.
  mutating func identity(_ term: Term) -> [String] {
    if !isInside, let variable = vanishingBase(term) { return split(term, at: variable) }
    var script: [String] = []
    // Facts take part in the rewriting, so that they stay about the same quantities as the goal.
    var terms = [term] + facts.nonzero
    script += normalizeSums(&terms)
    script += unifyQuantities(&terms)
    script += normalizePowers(&terms)
    let cases = splitIndicators(term: terms[0]) + splitSigns(terms[0]) + splitFixing(terms[0])
    script += cases + [cases.isEmpty ? "rational_identity." : "all: rational_identity."]
    return script
  }

  /// A parameter that could be 0 and keeps a sum from its normal form, if the goal isn't plain without that.
  ///
  /// Where a power such as `r^(k-1)` grows with the index, a sum of powers is closed, and one with `g_(k+1)` is moved to
  /// `g_k`, by dividing by r.
  private func vanishingBase(_ term: Term) -> Variable? {
    var planning = self
    var terms = [term] + facts.nonzero
    _ = planning.normalizeSums(&terms)
    let sums = terms[0].outermostSums
    if sums.isEmpty || planning.isPlain(terms) { return nil }
    var parameters: Set<String> = []
    for case .sum(_, let upper, let body) in sums {
      let index = planning.fresh("k\u{B7}")
      let member = body.instantiated(with: [.index(.variable(index))])
      for part in planning.expansion(of: member, over: index, upTo: upper) {
        for case .power(.parameter(let name), _) in part.monomial.factors.keys
        where !isNonzero(.parameter(name)) {
          parameters.insert(name)
        }
      }
    }
    return parameters.min().map { Variable($0, .real) }
  }

  /// Whether the first term vanishes, by the facts that are the others, whatever the values of their sums are.
  private func isPlain(_ terms: [Term]) -> Bool {
    var known = terms
    for (number, sum) in terms.flatMap(\.outermostSums).enumerated() {
      known = known.map { $0.replacing(sum, by: .parameter("sum\u{B7}\(number)")) }
    }
    var plain = facts
    plain.nonzero = Array(known.dropFirst())
    return (try? Normalizer(facts: plain).isZero(known[0])) == true
  }

  /// The script in two cases, as the parameter vanishes or not.
  private mutating func split(_ term: Term, at variable: Variable) -> [String] {
    let names = (fresh("zero"), fresh("nonzero"))
    var (vanishing, other) = (self, self)
    vanishing.facts.nonzero = facts.nonzero.map { $0.substituting(.real(0), for: variable) }
    vanishing.facts.families = facts.families.map {
      NormalizationFacts.Family(upper: $0.upper, body: $0.body.substituting(.real(0), for: variable))
    }
    other.facts.nonzero.append(.parameter(variable.name))
    let name = RocqName.variable(variable)
    return ["destruct (Req_dec \(name) 0) as [\(names.0)|\(names.1)]."]
      + Self.bullet(["subst \(name)."] + vanishing.identity(term.substituting(.real(0), for: variable)))
      + Self.bullet(other.identity(term))
  }

  /// `assert` of an equation with its proof, and its use from left to right.
  mutating func equation(_ left: String, _ right: String, _ proof: [String]) -> [String] {
    let name = fresh("e")
    guard proof.count > 1 else {
      return [
        "assert (\(name) : \(left) = \(right)) by (\(proof.joined().dropLast())).", "replace_by \(name).",
      ]
    }
    return ["assert (\(name) : \(left) = \(right)).", "{"] + proof.map { "  " + $0 }
      + ["}", "replace_by \(name)."]
  }

  // MARK: Quantities that are equal but written differently

  /// Rewrites Kronecker deltas, roots, absolute values, signs and applications to one of each value.
  private mutating func unifyQuantities(_ terms: inout [Term]) -> [String] {
    var script: [String] = []
    var representatives: [Term] = []
    var done: Set<Term> = []
    while true {
      // Inner quantities come first, and a rewriting may change those around it.
      let relevant = isInside ? terms.prefix(1) : terms[...]
      let next = relevant.lazy.flatMap { $0.quantities }.first { !done.contains($0) }
      guard let quantity = next else { return script }
      done.insert(quantity)
      var replacement: Term?
      if case .kronecker(let left, let right) = quantity {
        replacement = canonicalKronecker(left, right)
      } else {
        replacement = representatives.first { sameHead($0, quantity) && areEqual($0, quantity) }
        if replacement == nil { representatives.append(quantity) }
      }
      guard let replacement, replacement != quantity else { continue }
      done.insert(replacement)
      script += equation(
        printer.text(quantity), printer.text(replacement), equalityProof(quantity, replacement))
      terms = terms.map { $0.replacing(quantity, by: replacement) }
    }
  }

  func canonicalKronecker(_ left: IndexTerm, _ right: IndexTerm) -> Term {
    if entails(.equal, left, right) { return 1 }
    if entails(.less, left, right) || entails(.less, right, left) { return 0 }
    let difference = left - right
    let positive = (difference.summands.first?.coefficient ?? difference.constant) >= 0
    return .kronecker(positive ? difference : -difference, 0)
  }

  private func sameHead(_ left: Term, _ right: Term) -> Bool {
    switch (left, right) {
    case (.root(let first, _), .root(let second, _)): first == second
    case (.absoluteValue, .absoluteValue), (.sign, .sign): true
    case (.application(let first, _), .application(let second, _)): first == second
    default: false
    }
  }

  /// What is done about arguments of quantities.
  mutating func insideArguments<Result>(_ work: (inout ArithmeticContext) -> Result) -> Result {
    let outside = isInside
    isInside = true
    defer { isInside = outside }
    return work(&self)
  }

  private mutating func equalityProof(_ left: Term, _ right: Term) -> [String] {
    insideArguments { $0.argumentsProof(left, right) }
  }

  private mutating func argumentsProof(_ left: Term, _ right: Term) -> [String] {
    switch (left, right) {
    case (.kronecker, 1): return ["apply kronecker_equal; lia."]
    case (.kronecker, 0): return ["apply kronecker_different; lia."]
    case (.kronecker, .kronecker): return ["apply kronecker_same; lia."]
    case (.root(_, let first), .root(_, let second)),
      (.absoluteValue(let first), .absoluteValue(let second)),
      (.sign(let first), .sign(let second)):
      return ["f_equal.", "apply Rminus_diag_uniq."] + identity(first - second)
    case (.application(_, let first), .application(_, let second)):
      var script = ["f_equal."]
      var count = 0
      for (one, other) in zip(first, second) where one != other {
        count += 1
        guard case .real(let a) = one, case .real(let b) = other else { continue }
        script +=
          ["{", "  apply Rminus_diag_uniq."] + identity(a - b).map { "  " + $0 } + ["}"]
      }
      return script
    default: return ["reflexivity."]
    }
  }

  /// Kronecker deltas are 0 or 1; the few that are left are taken case by case.
  private func splitIndicators(term: Term) -> [String] {
    let fixing = fixingIndicators(in: term).map(\.delta)
    return term.quantities.compactMap { quantity in
      guard case .kronecker(let left, let right) = quantity, !fixing.contains(quantity) else { return nil }
      return "all: destruct (kronecker_cases \(printer.text(left)) \(printer.text(right))) as [case|case]; "
        + "rewrite ?case; clear case."
    }
  }

  /// A Kronecker delta for each variable of which one says whether it has a certain value.
  private func fixingIndicators(in term: Term) -> [(delta: Term, variable: IndexVariable, value: Int)] {
    var found: [(delta: Term, variable: IndexVariable, value: Int)] = []
    for quantity in term.quantities {
      guard case .kronecker(let index, 0) = quantity, let summand = index.summands.first,
        index.summands.count == 1, abs(summand.coefficient) == 1,
        !found.contains(where: { $0.variable == summand.variable })
      else { continue }
      found.append((quantity, summand.variable, -index.constant * summand.coefficient))
    }
    return found
  }

  /// Cases that say of a variable that it has a value put that in its place, since it may stand elsewhere, as in
  /// `n 0^n`.
  private func splitFixing(_ term: Term) -> [String] {
    fixingIndicators(in: term).compactMap { delta, variable, value in
      guard case .kronecker(let index, _) = delta else { return nil }
      let name = printer.text(IndexTerm(variable))
      return "all: destruct (kronecker_zero_or_equal \(printer.text(index)) 0%Z) as [case|[case equal]]; "
        + "rewrite ?case; clear case; "
        + "try (assert (fixed : \(name) = \(printer.text(IndexTerm(value)))) by lia; clear equal; subst \(name))."
    }
  }
}
