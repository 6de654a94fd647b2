import Automation
import ProofKernel
import SymbolicAlgebra

/// The conditions under which every expression of a claim is defined, apart from those that its hypotheses imply.
///
/// A quotient needs a denominator other than 0, a root a radicand that isn't negative, a power a base other than 0
/// where its exponent is negative. Claims are about the points where all of this holds: a condition on free variables
/// becomes a hypothesis, and one that depends on a quantified variable is stated at its quantifier.
struct DefinednessConditions {
  private(set) var hypotheses: [Formula]
  private(set) var conclusion: Formula
  private(set) var added: [Formula] = []
  /// What was added at quantifiers.
  private(set) var inner: [Inner] = []
  private var names: Set<String>
  /// The quantified variables around the place.
  private var bound: [Variable] = []

  /// The conditions on a quantified variable, with the variables and assumptions around it.
  struct Inner: Sendable {
    let variables: [Variable]
    let assumptions: [Formula]
    let conditions: [Formula]
  }

  init(
    _ variables: [Variable], _ domain: [Formula], _ premises: [Formula], _ conclusion: Formula,
    library: LemmaLibrary
  ) throws {
    hypotheses = domain + premises
    self.conclusion = conclusion
    names = Set(variables.map(\.name))
    var open: [Formula] = []
    let prover = try Prover(lemmas: library, assuming: domain)
    var current = prover
    var statedPremises: [Formula] = []
    for premise in premises {
      let (guarded, conditions) = try self.guarded(premise, current)
      open += conditions
      statedPremises.append(guarded)
      current = try current.assuming(guarded)
    }
    let (guarded, remaining) = try self.guarded(conclusion, current)
    open += remaining
    self.conclusion = guarded
    open = Self.unique(open)
    if !open.isEmpty { open = try strengthened(open, current, variables) }
    added = try Self.independent(Self.unique(open.flatMap(Self.simplified)), current)
    // 0 < x says more than 0 <= x.
    let implied = added.compactMap { condition -> Formula? in
      if case .relation(.less, let left, let right) = condition {
        .relation(.lessOrEqual, left, right)
      } else {
        nil
      }
    }
    // The same of 2 <= t and 1 <= t.
    let stronger = try Prover(
      lemmas: library,
      assuming: (added + statedPremises).filter { if case .indexRelation = $0 { true } else { false } })
    hypotheses =
      domain.filter { condition in
        if case .indexRelation(.lessOrEqual, 1, let index) = condition, index.soleVariable != nil {
          return (try? stronger.index(condition)) == nil
        }
        return !implied.contains(condition)
      } + added + statedPremises
  }

  private static func unique(_ formulas: [Formula]) -> [Formula] {
    var seen: Set<Formula> = []
    return formulas.filter { seen.insert($0).inserted }
  }

  /// The conditions that don't follow from the others, where those of outer expressions come last.
  private static func independent(_ conditions: [Formula], _ prover: Prover) throws -> [Formula] {
    var kept = conditions
    for condition in conditions.reversed() where kept.count > 1 {
      let others = kept.filter { $0 != condition }
      if follows(condition, try others.reduce(prover) { try $0.assuming($1) }) { kept = others }
    }
    return kept
  }

  // MARK: Formulas

  /// The formula with conditions at its quantifiers, and the conditions on free variables that remain.
  private mutating func guarded(
    _ formula: Formula, _ prover: Prover
  ) throws -> (Formula, open: [Formula]) {
    switch formula {
    case .falsity, .indexRelation: return (formula, [])
    case .relation(_, let left, let right):
      return (formula, conditions(left, prover) + conditions(right, prover))
    case .not(let inner):
      let (guarded, open) = try guarded(inner, prover)
      return (.not(guarded), open)
    case .and(let left, let right):
      let (first, firstOpen) = try guarded(left, prover)
      let (second, secondOpen) = try guarded(right, prover.assuming(first))
      return (.and(first, second), firstOpen + secondOpen)
    case .implies(let left, let right):
      let (first, firstOpen) = try guarded(left, prover)
      let (second, secondOpen) = try guarded(right, prover.assuming(first))
      return (.implies(first, second), firstOpen + secondOpen)
    case .or(let left, let right):
      let (first, firstOpen) = try guarded(left, prover)
      let (second, secondOpen) = try guarded(right, prover)
      return (.or(first, second), firstOpen + secondOpen)
    case .iff(let left, let right):
      let (first, firstOpen) = try guarded(left, prover)
      let (second, secondOpen) = try guarded(right, prover)
      return (.iff(first, second), firstOpen + secondOpen)
    case .forall(let binder, let body):
      let (variable, inner, own, outer) = try guarded(binder, body, prover, isUniversal: true)
      let conditional: Formula
      if case .implies(let domain, let rest) = inner {
        // The domain of the variable reads better first.
        conditional = .implies(domain, own.reversed().reduce(rest) { .implies($1, $0) })
      } else {
        conditional = own.reversed().reduce(inner) { .implies($1, $0) }
      }
      return (.forall(variable, conditional).renamed(binder), outer)
    case .exists(let binder, let body):
      let (variable, inner, own, outer) = try guarded(binder, body, prover, isUniversal: false)
      return (.exists(variable, own.reversed().reduce(inner) { .and($1, $0) }).renamed(binder), outer)
    }
  }

  private mutating func guarded(
    _ binder: Binder, _ body: Formula, _ prover: Prover, isUniversal: Bool
  ) throws -> (Variable, Formula, own: [Formula], outer: [Formula]) {
    var name = binder.name.text
    while !names.insert(name).inserted { name += "'" }
    let variable = Variable(name, binder.sort)
    bound.append(variable)
    defer { bound.removeLast() }
    let instance = body.instantiated(with: [Argument(variable)])
    var (inner, open) = try guarded(instance, prover)
    if isUniversal, !open.isEmpty {
      var (domain, rest) = (prover, instance)
      while case .implies(let premise, let conclusion) = rest {
        domain = try domain.assuming(premise)
        rest = conclusion
      }
      open = try strengthened(
        Self.unique(open), domain, Set(open.flatMap(\.freeVariables)).sorted { $0.name < $1.name })
    }
    let (own, outer) = Self.partition(open, variable)
    if !own.isEmpty {
      self.inner.append(
        Inner(variables: bound, assumptions: prover.known.map(\.conclusion), conditions: own))
    }
    return (variable, inner, own, outer)
  }

  private static func partition(_ open: [Formula], _ variable: Variable) -> (own: [Formula], outer: [Formula])
  {
    let formulas = unique(open.flatMap(simplified))
    return (
      formulas.filter { $0.freeVariables.contains(variable) },
      formulas.filter { !$0.freeVariables.contains(variable) }
    )
  }

  // MARK: Terms

  private func conditions(_ term: Term, _ prover: Prover) -> [Formula] {
    switch term {
    case .number, .parameter, .bound, .index, .kronecker: return []
    case .element(.lambda(_, let body), let indices):
      return conditions(body.instantiated(with: indices.map(Argument.index)), prover)
    case .element: return []
    case .negate(let inner), .absoluteValue(let inner), .sign(let inner): return conditions(inner, prover)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      return conditions(left, prover) + conditions(right, prover)
    case .divide(let left, let right):
      let inner = conditions(left, prover) + conditions(right, prover)
      return inner + unproved(right.differs(from: 0), prover)
    case .power(let base, let exponent):
      let inner = conditions(base, prover)
      if (try? prover.index(IndexTerm(0).isAtMost(exponent))) != nil { return inner }
      let nonzero = base.differs(from: 0)
      if unproved(nonzero, prover).isEmpty { return inner }
      if (try? prover.index(exponent.isLess(than: 0))) != nil { return inner + [nonzero] }
      return inner + [.or(IndexTerm(0).isAtMost(exponent), nonzero)]
    case .root(_, let inner):
      return conditions(inner, prover) + unproved(Term(0).isAtMost(inner), prover)
    case .sum(let name, let upper, let body): return members(name, upper, body, prover)
    case .application(let definition, let arguments):
      let inner = arguments.flatMap { argument -> [Formula] in
        if case .real(let term) = argument { conditions(term, prover) } else { [] }
      }
      switch definition.equations {
      case .explicit(let body): return inner + conditions(body.instantiated(with: arguments), prover)
      case .recursive(let base, let step):
        guard case .index(let last)? = arguments.last else { return inner }
        let parameters = Array(arguments.dropLast())
        // The value before is arbitrary; steps are numbered from 0.
        let previous = Term.parameter("\u{2022}previous")
        let natural = IndexTerm(0).isAtMost(last)
        return inner + conditions(base.instantiated(with: parameters), prover)
          + ((try? prover.index(natural)) == nil ? [natural] : [])
          + members("n", last, prover) { n in
            step.instantiated(with: parameters + [.index(n - 1), .real(previous)])
          }
      }
    }
  }

  private func members(
    _ name: BinderName, _ upper: IndexTerm, _ body: Term, _ prover: Prover
  ) -> [Formula] {
    members(name, upper, prover) { body.instantiated(with: [.index($0)]) }
  }

  /// Conditions on the members `k = 1 .. upper`, quantified over k.
  private func members(
    _ name: BinderName, _ upper: IndexTerm, _ prover: Prover, _ body: (IndexTerm) -> Term
  ) -> [Formula] {
    let variable = prover.arbitrary(Binder(name.text + "'", .index))
    let index = IndexTerm.variable(variable.name)
    let (first, last) = (IndexTerm(1).isAtMost(index), index.isAtMost(upper))
    guard let inner = try? prover.assuming(first).assuming(last) else { return [.falsity] }
    return conditions(body(index), inner).map { condition in
      .forall(
        Binder(name.text, .index),
        Formula.implies(first, .implies(last, condition)).abstracted(over: [variable]))
    }
  }

  private func unproved(_ formula: Formula, _ prover: Prover) -> [Formula] {
    Self.follows(formula, prover) ? [] : [formula]
  }

  /// Theorems on the signs of quantities whose definitions don't show them.
  private static let signs = [
    "vhat": "second-moment-nonnegative", "v": "uncorrected-second-moment-nonnegative",
  ]

  /// Whether a condition is proved from what is known.
  private static func follows(_ condition: Formula, _ prover: Prover) -> Bool {
    if (try? prover.routine(condition)) != nil { return true }
    var hasLearned = false
    for case .application(let definition, let arguments) in condition.closedApplications {
      guard let name = signs[definition.name], let theorem = try? prover.lemmas.theorem(name),
        let sign = try? prover.instance(of: theorem, arguments),
        !prover.knows(sign.conclusion)
      else { continue }
      hasLearned = (try? prover.know(sign)) != nil || hasLearned
    }
    return hasLearned && (try? prover.routine(condition)) != nil
  }

  // MARK: Simpler conditions

  /// Conditions that together are equivalent to the given one.
  private static func simplified(_ condition: Formula) -> [Formula] {
    guard case .not(.relation(.equal, let term, 0)) = condition else { return [condition] }
    switch term {
    case .root(_, let inner): return [Term(0).isLess(than: inner)]
    case .multiply(let left, let right):
      return simplified(left.differs(from: 0)) + simplified(right.differs(from: 0))
    case .power(let base, let exponent) where (exponent.literal ?? 0) > 0:
      return simplified(base.differs(from: 0))
    case .absoluteValue(let inner), .negate(let inner), .sign(let inner):
      return simplified(inner.differs(from: 0))
    default: return [condition]
    }
  }

  /// Fewer conditions, where positive decay rates or a second step imply some of them.
  ///
  /// Without the rate or the step those conditions must fail, unless there are conditions on every member of a sum: then
  /// the claim is about positive rates or later steps only, and the reader is told.
  private func strengthened(
    _ conditions: [Formula], _ prover: Prover, _ variables: [Variable]
  ) throws -> [Formula] {
    var candidates: [Formula] = []
    for variable in variables {
      switch DefaultDomain(variable.name, variable.sort) {
      case .decayRate: candidates.append(Term(0).isLess(than: .parameter(variable.name)))
      case .stepCount: candidates.append(IndexTerm(2).isAtMost(.variable(variable.name)))
      case .positive, .member, nil: continue
      }
    }
    var rest = conditions
    var chosen: [Formula] = []
    for candidate in candidates {
      let mentioned = candidate.freeVariables
      let inner = try prover.assuming(candidate)
      let remaining = rest.filter { condition in
        mentioned.isDisjoint(with: condition.freeVariables) || !Self.follows(condition, inner)
      }
      let replaced = rest.filter { !remaining.contains($0) }
      let isForMembers = replaced.contains(where: \.isUniversal)
      if isForMembers || (!replaced.isEmpty && replaced.allSatisfy { fails($0, without: candidate, prover) })
      {
        chosen.append(candidate)
        rest = remaining
      }
    }
    let all = try chosen.reduce(prover) { try $0.assuming($1) }
    return chosen + rest.filter { !Self.follows($0, all) }
  }

  /// Whether a condition `a != 0` is violated wherever `0 < beta` (or `2 <= t`) is, that is at `beta = 0` (or `t = 1`).
  private func fails(_ condition: Formula, without candidate: Formula, _ prover: Prover) -> Bool {
    guard case .not(.relation(.equal, let term, 0)) = condition else { return false }
    let edge: Term
    switch candidate {
    case .relation(.less, 0, .parameter(let name)):
      edge = term.substituting(.real(0), for: Variable(name, .real))
    case .indexRelation(.lessOrEqual, 2, let index):
      guard case .free(let name)? = index.summands.first?.variable else { return false }
      edge = term.substituting(.index(1), for: Variable(name, .index))
    default: return false
    }
    return (try? prover.relation(edge.equals(0))) != nil
  }
}

extension Formula {
  fileprivate var isUniversal: Bool {
    if case .forall = self { true } else { false }
  }
}

extension Formula {
  /// The quantified formula with the binder's own name.
  fileprivate func renamed(_ binder: Binder) -> Formula {
    switch self {
    case .forall(let own, let body): .forall(Binder(binder.name.text, own.sort), body)
    case .exists(let own, let body): .exists(Binder(binder.name.text, own.sort), body)
    default: self
    }
  }
}
