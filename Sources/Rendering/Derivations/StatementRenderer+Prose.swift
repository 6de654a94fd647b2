import SymbolicAlgebra

extension StatementRenderer {
  /// A statement with its logic in words: `p if and only if (q for all 1 <= k <= t)`.
  ///
  /// What a quantifier is about ends where its sentence ends, so that inside another sentence it stands in brackets.
  func prose(_ formula: Formula) -> [Prose] {
    switch formula {
    case .falsity: return [.text("contradiction")]
    case .not(let inner) where inner.isQuantified: return [.text("it is not true that ")] + bracketed(inner)
    case .relation, .indexRelation, .not: return [.math(expressions.layout(of: formula))]
    case .iff(let left, let right):
      if left.isSaidWithoutComma { return bracketed(left) + [.text(" if and only if ")] + bracketed(right) }
      return [.text("the following are equivalent: (i) ")] + prose(left) + [.text("; (ii) ")] + prose(right)
    case .implies:
      let (premises, conclusion) = formula.premisesAndConclusion
      guard premises.allSatisfy(\.isSaidWithoutComma) else { break }
      return [.text("if ")] + .list(premises.map(premises.count == 1 ? prose : bracketed))
        + [.text(" then ")] + prose(conclusion)
    case .and: return joined(formula.conjuncts, by: "and")
    case .or: return joined(formula.disjuncts, by: "or")
    case .forall:
      let quantified = opened(formula)
      if case .and = quantified.body, !quantified.body.isQuantified {
        return bracketed(quantified.body) + [.text(" for ")] + range(quantified, joinsBounds: true)
      }
      guard quantified.body.isSaidWithoutComma, !quantified.body.isQuantified else {
        return universal(quantified)
      }
      return prose(quantified.body) + [.text(" for ")] + range(quantified, joinsBounds: true)
    case .exists:
      let quantified = opened(formula)
      return [.text(quantified.variables.count == 1 ? "there is a " : "there are ")]
        + range(quantified, joinsBounds: false)
        + [.text(" such that ")] + last(quantified.body)
    }
    return [.math(expressions.layout(of: formula))]
  }

  /// A statement up to the end of the sentence around it.
  private func last(_ formula: Formula) -> [Prose] {
    if case .forall = formula { universal(opened(formula)) } else { prose(formula) }
  }

  /// What is quantified first, so that it is about all that follows.
  private func universal(_ quantified: Quantified) -> [Prose] {
    [.text("for ")] + range(quantified, joinsBounds: true) + [.text(", ")] + last(quantified.body)
  }

  /// A part of a sentence, in brackets if it has a quantifier or a connective.
  private func bracketed(_ formula: Formula) -> [Prose] {
    formula.isQuantified || !formula.isSaidWithoutComma
      ? [.text("(")] + prose(formula) + [.text(")")] : prose(formula)
  }

  private func joined(_ parts: [Formula], by word: String) -> [Prose] {
    .list(parts.map(condition), last: " \(word) ")
  }

  // MARK: Quantifiers

  /// Neighbouring quantifiers of one kind, opened: free variables, what restricts them, and the rest.
  private struct Quantified {
    var variables: [Variable] = []
    var conditions: [Formula] = []
    var body: Formula
  }

  private func opened(_ formula: Formula) -> Quantified {
    var quantified = Quantified(body: formula)
    while true {
      switch (formula, quantified.body) {
      case (.forall, .forall(let binder, let body)), (.exists, .exists(let binder, let body)):
        let variable = fresh(binder, besides: quantified, body)
        quantified.variables.append(variable)
        quantified.body = body.instantiated(with: [Argument(variable)])
        continue
      case (.forall, .implies(let premise, let rest))
      where premise.conjuncts.allSatisfy(\.isSaidWithoutComma):
        quantified.conditions += premise.conjuncts
        quantified.body = rest
        continue
      case (.exists, .and(let condition, let rest)) where condition.isSaidWithoutComma:
        quantified.conditions.append(condition)
        quantified.body = rest
        continue
      default: return quantified
      }
    }
  }

  private func fresh(_ binder: Binder, besides quantified: Quantified, _ body: Formula) -> Variable {
    let taken = usedNames.union(body.freeVariables.map(\.name)).union(quantified.variables.map(\.name))
    let glyphs = Set(taken.map { Symbol($0).glyph })
    let names = [binder.name.text] + Self.letters(for: binder.sort)
    var name = names[0]
    var number = 0
    while glyphs.contains(Symbol(name).glyph) {
      number += 1
      name = number < names.count ? names[number] : "\(names[0])\(number)"
    }
    return Variable(name, binder.sort)
  }

  /// Statements in words, with bounds of one variable joined and put first.
  func phrases(_ formulas: [Formula]) -> [[Prose]] {
    conditions(formulas.filter(Self.isRange)).map { [.math($0)] }
      + formulas.filter { !Self.isRange($0) }.map(condition)
  }

  /// A statement beside others; a range of indices is understood to go with the statement before it.
  func condition(_ formula: Formula) -> [Prose] {
    formula.isRangeOfMembers ? prose(formula) : bracketed(formula)
  }

  private static func letters(for sort: Sort) -> [String] {
    switch sort {
    case .index: ["k", "j", "i", "l", "n"]
    case .real: ["x", "y", "z", "a", "b", "c"]
    case .sequence: ["f", "g", "h", "s"]
    }
  }

  /// `1 <= k <= t and real x with 0 < x`.
  private func range(_ quantified: Quantified, joinsBounds: Bool) -> [Prose] {
    let ranges = quantified.conditions.filter { condition in
      joinsBounds && quantified.variables.contains { Self.isRange(condition, of: $0) }
    }
    let others = quantified.conditions.filter { !ranges.contains($0) }
    var phrases = conditions(ranges).map { [Prose.math($0)] }
    if !phrases.isEmpty { phrases[0].insert(.text("all "), at: 0) }
    let sorts: [(sort: Sort, one: String, many: String)] = [
      (.real, "real ", "real "), (.index, "natural ", "natural "),
      (.sequence(arity: 1), "sequence ", "sequences "),
      (.sequence(arity: 2), "double sequence ", "double sequences "),
    ]
    for (sort, one, many) in sorts {
      let free = quantified.variables.filter { variable in
        variable.sort == sort && !ranges.contains { Self.isRange($0, of: variable) }
      }
      if free.isEmpty { continue }
      let determiner = joinsBounds ? (free.count == 1 ? "every " : "all ") : ""
      phrases.append(
        [.text(determiner + (free.count == 1 ? one : many))] + .list(free.map { [.math(layout(of: $0))] }))
    }
    return .list(phrases) + (others.isEmpty ? [] : [.text(" with ")] + .list(self.phrases(others)))
  }
}

extension Formula {
  /// Whether the statement in words is short of commas and connectives, so that it can stand beside others.
  var isSaidWithoutComma: Bool {
    switch self {
    case .falsity, .relation, .indexRelation, .not: true
    case .forall(_, let body): body.isMemberStatement
    case .and, .or, .implies, .iff, .exists: false
    }
  }

  private var isMemberStatement: Bool {
    switch self {
    case .falsity, .relation, .indexRelation, .not: true
    case .forall(_, let body), .implies(.indexRelation, let body): body.isMemberStatement
    case .and, .or, .implies, .iff, .exists: false
    }
  }

  /// Whether the statement is about all members `k = 1 .. t`.
  fileprivate var isRangeOfMembers: Bool {
    switch self {
    case .forall(let binder, let body): binder.sort == .index && body.isMemberStatement
    case .falsity, .relation, .indexRelation, .not, .and, .or, .implies, .iff, .exists: false
    }
  }

  fileprivate var isQuantified: Bool {
    switch self {
    case .forall, .exists: true
    case .falsity, .relation, .indexRelation, .not, .and, .or, .implies, .iff: false
    }
  }

  fileprivate var conjuncts: [Formula] {
    if case .and(let first, let rest) = self { [first] + rest.conjuncts } else { [self] }
  }

  fileprivate var disjuncts: [Formula] {
    if case .or(let first, let rest) = self { [first] + rest.disjuncts } else { [self] }
  }

  fileprivate var premisesAndConclusion: (premises: [Formula], conclusion: Formula) {
    guard case .implies(let premise, let rest) = self else { return ([], self) }
    let inner = rest.premisesAndConclusion
    return (premise.conjuncts + inner.premises, inner.conclusion)
  }
}
