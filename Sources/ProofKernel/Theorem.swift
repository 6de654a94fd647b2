import NormalForms
import SymbolicAlgebra

/// A statement that the kernel has proved: under the hypotheses, the conclusion holds for all values of the free
/// variables.
///
/// Only `infer` makes theorems. A theorem is not decodable: what was stored is proved again by replaying its record.
public struct Theorem: Sendable {
  public let hypotheses: [Formula]
  public let conclusion: Formula
  public let record: ProofRecord

  fileprivate init(_ hypotheses: [Formula], _ conclusion: Formula, _ record: ProofRecord) {
    self.hypotheses = hypotheses
    self.conclusion = conclusion
    self.record = record
  }

  /// Applies one rule to theorems.
  ///
  /// Throws a `Diagnostic` that says why the rule does not apply. Cost is linear in the size of the formulas, except
  /// for `arithmetic`, which normalises.
  public static func infer(
    _ inference: Inference, from premises: [Theorem] = []
  ) throws(Diagnostic) -> Theorem {
    let step = Step(inference: inference, premises: premises)
    let (hypotheses, conclusion) = try step.result()
    do { try conclusion.check() } catch { throw .illFormed(error) }
    return Theorem(hypotheses, conclusion, ProofRecord(inference, premises))
  }
}

/// An inference being checked.
private struct Step {
  let inference: Inference
  let premises: [Theorem]

  typealias Sequent = (hypotheses: [Formula], conclusion: Formula)

  func result() throws(Diagnostic) -> Sequent {
    switch inference {
    case .hypothesis(let formula):
      try expect(0)
      return ([formula], formula)

    case .falsityElimination(let formula):
      try expect(1)
      guard premises[0].conclusion == .falsity else { throw form(0, "falsity") }
      return (premises[0].hypotheses, formula)

    case .negationIntroduction(let formula):
      try expect(1)
      guard premises[0].conclusion == .falsity else { throw form(0, "falsity") }
      return (try discharge(formula, from: 0), .not(formula))

    case .negationElimination:
      try expect(2)
      guard case .not(let formula) = premises[0].conclusion else { throw form(0, "a negation") }
      try match(formula, 1)
      return (union(), .falsity)

    case .excludedMiddle(let formula):
      try expect(0)
      return ([], .or(formula, .not(formula)))

    case .conjunctionIntroduction:
      try expect(2)
      return (union(), .and(premises[0].conclusion, premises[1].conclusion))

    case .leftConjunct:
      try expect(1)
      guard case .and(let left, _) = premises[0].conclusion else { throw form(0, "a conjunction") }
      return (union(), left)

    case .rightConjunct:
      try expect(1)
      guard case .and(_, let right) = premises[0].conclusion else { throw form(0, "a conjunction") }
      return (union(), right)

    case .leftDisjunct(let other):
      try expect(1)
      return (union(), .or(premises[0].conclusion, other))

    case .rightDisjunct(let other):
      try expect(1)
      return (union(), .or(other, premises[0].conclusion))

    case .disjunctionElimination:
      try expect(3)
      guard case .or(let left, let right) = premises[0].conclusion else { throw form(0, "a disjunction") }
      try match(premises[1].conclusion, 2)
      let cases = try merge(discharge(left, from: 1), discharge(right, from: 2))
      return (merge(premises[0].hypotheses, cases), premises[1].conclusion)

    case .implicationIntroduction(let formula):
      try expect(1)
      // Weakening is allowed: an implication whose premise isn't needed still holds.
      return (premises[0].hypotheses.filter { $0 != formula }, .implies(formula, premises[0].conclusion))

    case .implicationElimination:
      try expect(2)
      guard case .implies(let left, let right) = premises[0].conclusion else {
        throw form(0, "an implication")
      }
      try match(left, 1)
      return (union(), right)

    case .equivalenceIntroduction:
      try expect(2)
      guard case .implies(let left, let right) = premises[0].conclusion else {
        throw form(0, "an implication")
      }
      try match(.implies(right, left), 1)
      return (union(), .iff(left, right))

    case .forwardImplication:
      try expect(1)
      guard case .iff(let left, let right) = premises[0].conclusion else { throw form(0, "an equivalence") }
      return (union(), .implies(left, right))

    case .backwardImplication:
      try expect(1)
      guard case .iff(let left, let right) = premises[0].conclusion else { throw form(0, "an equivalence") }
      return (union(), .implies(right, left))

    case .universalIntroduction(let variable):
      try expect(1)
      try arbitrary(variable, in: premises[0].hypotheses)
      return (premises[0].hypotheses, .forall(variable, premises[0].conclusion))

    case .universalElimination(let argument):
      guard case .forall(let binder, let body) = premises.first?.conclusion else {
        throw form(0, "a universal statement")
      }
      try accept(argument, as: binder.sort, premisesBefore: 1)
      return (union(), body.instantiated(with: [argument]))

    case .existentialIntroduction(let claim, let witness):
      try check(claim)
      guard case .exists(let binder, let body) = claim else {
        throw .mismatch(rule: name, expected: .exists(Binder("x", .real), .falsity), found: claim)
      }
      try accept(witness, as: binder.sort, premisesBefore: 1)
      try match(body.instantiated(with: [witness]), 0)
      return (union(), claim)

    case .existentialElimination(let variable):
      try expect(2)
      guard case .exists(let binder, let body) = premises[0].conclusion else {
        throw form(0, "an existential statement")
      }
      guard binder.sort == variable.sort else { throw .wrongSort(expected: binder.sort) }
      let rest = try discharge(body.instantiated(with: [Argument(variable)]), from: 1)
      try arbitrary(variable, in: rest + [premises[0].conclusion, premises[1].conclusion])
      return (merge(premises[0].hypotheses, rest), premises[1].conclusion)

    case .reflexivity(let term):
      try expect(0)
      return ([], .relation(.equal, term, term))

    case .symmetry:
      try expect(1)
      let (left, right) = try equation(0)
      return (union(), .relation(.equal, right, left))

    case .substitution(let template):
      try expect(2)
      try check(template, closedUnder: [.real])
      let (left, right) = try equation(0)
      try match(template.instantiated(with: [.real(left)]), 1)
      return (union(), template.instantiated(with: [.real(right)]))

    case .chain:
      return (union(), try chained())

    case .arithmetic(let goal, let multipliers):
      try checkArithmetic(goal, multipliers)
      return (union(), goal)

    case .product:
      try expect(2)
      let (left, leftStrict) = try positive(0)
      let (right, rightStrict) = try positive(1)
      return (union(), .relation(leftStrict && rightStrict ? .less : .lessOrEqual, 0, .multiply(left, right)))

    case .square(let term):
      try expect(0)
      return ([], .relation(.lessOrEqual, 0, .power(term, 2)))

    case .trichotomy(let left, let right):
      try expect(0)
      return (
        [],
        .or(
          .relation(.less, left, right), .or(.relation(.equal, left, right), .relation(.less, right, left)))
      )

    case .rootNonnegative(let degree):
      let root = try root(degree).root
      return (union(), .relation(.lessOrEqual, 0, root))

    case .rootPower(let degree):
      let (root, radicand) = try root(degree)
      return (union(), .relation(.equal, .power(root, IndexTerm(degree)), radicand))

    case .absoluteValue:
      try expect(1)
      switch premises[0].conclusion {
      case .relation(.lessOrEqual, 0, let term):
        return (union(), .relation(.equal, .absoluteValue(term), term))
      case .relation(.lessOrEqual, let term, 0):
        return (union(), .relation(.equal, .absoluteValue(term), .negate(term)))
      default: throw form(0, "`0 <= a` or `a <= 0`")
      }

    case .sign:
      try expect(1)
      switch premises[0].conclusion {
      case .relation(.less, 0, let term): return (union(), .relation(.equal, .sign(term), 1))
      case .relation(.less, let term, 0): return (union(), .relation(.equal, .sign(term), -1))
      case .relation(.equal, let term, 0): return (union(), .relation(.equal, .sign(term), 0))
      default: throw form(0, "`0 < a`, `a < 0` or `a = 0`")
      }

    case .indexArithmetic(let goal):
      try checkIndexArithmetic(goal)
      return (union(), goal)

    case .indexTrichotomy(let left, let right):
      try expect(0)
      return (
        [],
        .or(
          .indexRelation(.less, left, right),
          .or(.indexRelation(.equal, left, right), .indexRelation(.less, right, left)))
      )

    case .indexSubstitution(let template):
      try expect(2)
      try check(template, closedUnder: [.index])
      guard case .indexRelation(.equal, let left, let right) = premises[0].conclusion else {
        throw form(0, "an equation of indices")
      }
      try match(template.instantiated(with: [.index(left)]), 1)
      return (union(), template.instantiated(with: [.index(right)]))

    case .induction(let variable, let formula, let start):
      return try inducted(variable, formula, start)

    case .indexOrder:
      try expect(1)
      guard case .indexRelation(let relation, let left, let right) = premises[0].conclusion else {
        throw form(0, "a relation of indices")
      }
      return (union(), .relation(relation, .index(left), .index(right)))

    case .archimedes(let term):
      try expect(0)
      do { try term.check() } catch { throw .illFormed(error) }
      // `term` has no dangling bound variable, so the new binder captures nothing.
      return ([], .exists(Binder("n", .index), .relation(.less, term, .index(.bound(0)))))

    case .definition(let definition, let arguments):
      try expect(0)
      guard case .explicit(let body) = definition.equations else {
        throw .wrongKindOfDefinition(definition.name)
      }
      try checkArguments(arguments, definition, sorts: definition.argumentSorts)
      return ([], .relation(.equal, .application(definition, arguments), body.instantiated(with: arguments)))

    case .unfolding(let definitions):
      try expect(1)
      return (premises[0].hypotheses, premises[0].conclusion.unfolding(definitions))

    case .folding(let formula, let definitions):
      try expect(1)
      try check(formula)
      try match(formula.unfolding(definitions), 0)
      return (premises[0].hypotheses, formula)

    case .recursionBase(let definition, let arguments):
      try expect(0)
      guard case .recursive(let base, _) = definition.equations else {
        throw .wrongKindOfDefinition(definition.name)
      }
      try checkArguments(arguments, definition, sorts: definition.parameters.map(\.sort))
      return (
        [],
        .relation(
          .equal, .application(definition, arguments + [.index(0)]), base.instantiated(with: arguments))
      )

    case .recursionStep(let definition, let arguments, let index):
      guard case .recursive(_, let step) = definition.equations else {
        throw .wrongKindOfDefinition(definition.name)
      }
      try checkArguments(arguments, definition, sorts: definition.parameters.map(\.sort))
      try accept(.index(index), as: .index, premisesBefore: 0)
      let previous = Term.application(definition, arguments + [.index(index)])
      return (
        union(),
        .relation(
          .equal, .application(definition, arguments + [.index(index + 1)]),
          step.instantiated(with: arguments + [.index(index), .real(previous)]))
      )

    case .lemma, .displayed:
      try expect(1)
      return (premises[0].hypotheses, premises[0].conclusion)
    }
  }
}

// MARK: - Shapes of premises

extension Step {
  var name: String { "\(inference)".prefix { $0 != "(" }.description }

  func form(_ position: Int, _ expected: String) -> Diagnostic {
    .wrongPremiseForm(rule: name, position: position, expected: expected)
  }

  func expect(_ count: Int) throws(Diagnostic) {
    guard premises.count == count else {
      throw .wrongPremiseCount(rule: name, expected: count, found: premises.count)
    }
  }

  func check(_ formula: Formula, closedUnder sorts: [Sort] = []) throws(Diagnostic) {
    do { try formula.check(closedUnder: sorts) } catch { throw .illFormed(error) }
  }

  func match(_ expected: Formula, _ position: Int) throws(Diagnostic) {
    guard position < premises.count else {
      throw .wrongPremiseCount(rule: name, expected: position + 1, found: premises.count)
    }
    guard premises[position].conclusion == expected else {
      throw .mismatch(rule: name, expected: expected, found: premises[position].conclusion)
    }
  }

  func equation(_ position: Int) throws(Diagnostic) -> (Term, Term) {
    guard case .relation(.equal, let left, let right) = premises[position].conclusion else {
      throw form(position, "an equation")
    }
    return (left, right)
  }

  /// The term that a premise `0 <= a` or `0 < a` is about.
  func positive(_ position: Int) throws(Diagnostic) -> (Term, strict: Bool) {
    switch premises[position].conclusion {
    case .relation(.less, 0, let term): return (term, true)
    case .relation(.lessOrEqual, 0, let term): return (term, false)
    default: throw form(position, "`0 <= a` or `0 < a`")
    }
  }

  /// The root of what the only premise `0 <= a` or `0 < a` is about.
  func root(_ degree: Int) throws(Diagnostic) -> (root: Term, radicand: Term) {
    try expect(1)
    guard Term.rootDegrees.contains(degree) else { throw .illFormed(.rootDegree(degree)) }
    let (radicand, _) = try positive(0)
    return (.root(degree, radicand), radicand)
  }

  // MARK: Hypotheses

  func merge(_ first: [Formula], _ second: [Formula]) -> [Formula] {
    var merged = first
    for formula in second where !merged.contains(formula) { merged.append(formula) }
    return merged
  }

  func union() -> [Formula] {
    var merged: [Formula] = []
    for premise in premises { merged = merge(merged, premise.hypotheses) }
    return merged
  }

  func discharge(_ formula: Formula, from position: Int) throws(Diagnostic) -> [Formula] {
    guard premises[position].hypotheses.contains(formula) else {
      throw .hypothesisMissing(rule: name, formula)
    }
    return premises[position].hypotheses.filter { $0 != formula }
  }

  func arbitrary(_ variable: Variable, in formulas: [Formula]) throws(Diagnostic) {
    for formula in formulas where formula.containsFreeVariable(where: { $0 == variable }) {
      throw .variableNotArbitrary(rule: name, variable)
    }
  }

  // MARK: Arguments

  /// Accepts an argument for a variable of the given sort; consumes the premises after `premisesBefore`.
  func accept(_ argument: Argument, as sort: Sort, premisesBefore: Int) throws(Diagnostic) {
    do {
      switch (argument, sort) {
      case (.real(let term), .real): try term.check()
      case (.index(let index), .index): try index.check()
      case (.sequence(let sequence), .sequence(let arity)): try sequence.check(arity: arity)
      case (.real, _), (.index, _), (.sequence, _): throw Diagnostic.wrongSort(expected: sort)
      }
    } catch let error as IllFormed {
      throw .illFormed(error)
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw .wrongSort(expected: sort)
    }
    if case .index(let index) = argument,
      index.constant < 0 || index.summands.contains(where: { $0.coefficient < 0 })
    {
      guard premises.count == premisesBefore + 1,
        premises[premisesBefore].conclusion == .indexRelation(.lessOrEqual, 0, index)
      else { throw .indexNotNatural(index) }
    } else {
      try expect(premisesBefore)
    }
  }

  func checkArguments(
    _ arguments: [Argument], _ definition: Definition, sorts: [Sort]
  ) throws(Diagnostic) {
    guard arguments.count == sorts.count else {
      throw .illFormed(.wrongArguments(definition: definition.name, expected: sorts))
    }
    do {
      try Term.application(
        definition, arguments.count == definition.argumentSorts.count ? arguments : arguments + [.index(0)]
      )
      .check()
    } catch { throw .illFormed(error) }
  }

  // MARK: Rules with more than one step

  func chained() throws(Diagnostic) -> Formula {
    guard case .relation(var strongest, let start, var end) = premises.first?.conclusion else {
      throw form(0, "a relation")
    }
    for (position, premise) in premises.enumerated().dropFirst() {
      guard case .relation(let relation, let left, let right) = premise.conclusion else {
        throw form(position, "a relation")
      }
      guard left == end else { throw .brokenChain(position: position) }
      end = right
      switch (strongest, relation) {
      case (.less, _), (_, .less): strongest = .less
      case (.lessOrEqual, _), (_, .lessOrEqual): strongest = .lessOrEqual
      case (.equal, .equal): strongest = .equal
      }
    }
    return .relation(strongest, start, end)
  }

  func inducted(_ variable: Variable, _ formula: Formula, _ start: Int) throws(Diagnostic) -> Sequent {
    try expect(2)
    try check(formula)
    guard variable.sort == .index else { throw .wrongSort(expected: .index) }
    guard start >= 0 else { throw .indexNotNatural(IndexTerm(start)) }
    let index = IndexTerm.variable(variable.name)
    try match(formula.substituting(.index(IndexTerm(start)), for: variable), 0)
    try match(formula.substituting(.index(index + 1), for: variable), 1)
    let lowerBound = Formula.indexRelation(.lessOrEqual, IndexTerm(start), index)
    let rest = premises[1].hypotheses.filter { $0 != formula && $0 != lowerBound }
    let hypotheses = merge(premises[0].hypotheses, rest)
    try arbitrary(variable, in: hypotheses)
    return (hypotheses, .forall(variable, .implies(lowerBound, formula)))
  }

  func checkIndexArithmetic(_ goal: Formula) throws(Diagnostic) {
    var facts: [IndexRelation] = []
    for (position, premise) in premises.enumerated() {
      guard case .indexRelation(let relation, let left, let right) = premise.conclusion else {
        throw form(position, "a relation of indices")
      }
      facts.append(IndexRelation(relation, left, right))
    }
    switch goal {
    case .falsity:
      guard IndexArithmetic.isContradictory(facts) else { throw .indexRelationNotEntailed(goal) }
    case .indexRelation(let relation, let left, let right):
      guard IndexArithmetic.entails(facts, IndexRelation(relation, left, right)) else {
        throw .indexRelationNotEntailed(goal)
      }
    default: throw .mismatch(rule: name, expected: .falsity, found: goal)
    }
  }
}

// MARK: - Arithmetic by the normal form

extension Step {
  func checkArithmetic(_ goal: Formula, _ multipliers: [Term]) throws(Diagnostic) {
    guard multipliers.count <= premises.count else {
      throw .wrongPremiseCount(rule: name, expected: multipliers.count, found: premises.count)
    }
    // The normaliser works on what is well formed, and the goal and multipliers come from outside.
    do {
      try goal.check()
      for multiplier in multipliers { try multiplier.check() }
    } catch { throw .illFormed(error) }
    var combination: Term = 0
    var usesInequality: Int?
    var usesStrict = false
    for (position, multiplier) in multipliers.enumerated() {
      guard case .relation(let relation, let left, let right) = premises[position].conclusion else {
        throw form(position, "a relation")
      }
      if relation != .equal {
        guard case .number(let factor) = multiplier, factor.signum >= 0 else {
          throw .multiplierNotNonnegative(position: position)
        }
        if factor.isZero { continue }
        usesInequality = position
        usesStrict = usesStrict || relation == .less
      }
      combination = combination + multiplier * (right - left)
    }
    let facts = try facts(from: premises.dropFirst(multipliers.count), multipliers.count)
    do {
      let normalizer = try Normalizer(facts: facts)
      switch goal {
      case .relation(.equal, let left, let right):
        if let position = usesInequality { throw Diagnostic.inequalityInEquation(position: position) }
        guard try normalizer.isZero(right - left - combination) else { throw Diagnostic.notIdentical(goal) }
      case .relation(let relation, let left, let right):
        guard let remainder = try normalizer.constant(right - left - combination) else {
          throw Diagnostic.notIdentical(goal)
        }
        guard remainder.signum > 0 || (remainder.isZero && (relation == .lessOrEqual || usesStrict)) else {
          throw Diagnostic.remainderHasWrongSign(goal)
        }
      case .falsity:
        guard let remainder = try normalizer.constant(-combination) else {
          throw Diagnostic.notIdentical(goal)
        }
        guard remainder.signum > 0 || (remainder.isZero && usesStrict) else {
          throw Diagnostic.remainderHasWrongSign(goal)
        }
      default: throw Diagnostic.mismatch(rule: name, expected: .falsity, found: goal)
      }
    } catch let error as NormalizationError {
      throw .normalization(error)
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw .notIdentical(goal)
    }
  }

  /// What the fact premises say, in the form that the normaliser takes.
  func facts(from premises: ArraySlice<Theorem>, _ offset: Int) throws(Diagnostic) -> NormalizationFacts {
    var facts = NormalizationFacts()
    for (position, premise) in premises.enumerated() {
      switch premise.conclusion {
      case .indexRelation(let relation, let left, let right):
        facts.index.append(IndexRelation(relation, left, right))
      case .not(.relation(.equal, let left, 0)): facts.nonzero.append(left)
      case .forall(
        Binder("k", .index),
        .implies(
          .indexRelation(.lessOrEqual, 1, .bound(0)),
          .implies(.indexRelation(.lessOrEqual, .bound(0), let upper), .not(.relation(.equal, let body, 0))))):
        // The upper end is stated below the quantifier of k and must not depend on k.
        guard upper.coefficient(of: .bound(0)) == 0 else { throw form(offset + position, "a fact") }
        facts.families.append(
          NormalizationFacts.Family(upper: upper.lowered, body: body))
      case .falsity, .relation, .not, .and, .or, .implies, .iff, .forall, .exists:
        throw form(offset + position, "`a != 0`, a relation of indices, or `a != 0` for every k = 1 .. n")
      }
    }
    return facts
  }
}
