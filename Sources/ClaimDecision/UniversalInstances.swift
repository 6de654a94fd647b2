import AdamTheory
import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Instances of statements about all gradients or numbers, with the values that moments and sums have there.
struct UniversalInstances {
  let library: ClaimLibrary

  private static let limit = 48

  /// The instances of a universal statement at the witnesses, and at pairs of them where two variables are quantified.
  func instances(of fact: Theorem, _ p: Prover) -> [Theorem] {
    var found: [Theorem] = []
    func collect(_ theorem: Theorem, _ nesting: Int) {
      guard case .forall(let binder, let body) = theorem.conclusion, binder.sort != .index, nesting < 3 else {
        if nesting > 0 { found.append(theorem) }
        return
      }
      for candidate in Witnesses.candidates(for: binder, body, p) {
        if Deadline.hasPassed || found.count >= Self.limit { return }
        guard var instance = try? p.specialize(theorem, to: candidate) else { continue }
        while case .implies(let premise, _) = instance.conclusion,
          let given = (try? p.routine(premise)) ?? compared(premise, candidate, p),
          let next = try? instance.applied(to: given)
        {
          instance = next
        }
        collect(instance, nesting + 1)
      }
    }
    collect(fact, 0)
    return found
  }

  /// A premise about a number that is written with a quotient, which then is known.
  private func compared(_ premise: Formula, _ candidate: Argument, _ p: Prover) -> Theorem? {
    guard premise.isInequality, case .real(.subtract(1, .divide)) = candidate,
      let theorem = try? InequalityProver(library: library).prove(premise, p)
    else { return nil }
    _ = try? p.know(theorem)
    return theorem
  }

  /// The instance at gradients with `mhat = 1` and the least second moment, `vhat = 1/S`; nil for other statements.
  func extremal(_ fact: Theorem, _ p: Prover) -> Theorem? {
    let adam = library.vocabulary.adam
    guard case .forall(let binder, let body) = fact.conclusion, binder.sort == .sequence(arity: 1) else {
      return nil
    }
    let probe = Variable("\u{2022}g", binder.sort)
    let moments = body.instantiated(with: [Argument(probe)]).closedApplications
    func parts(_ definition: Definition) -> (rate: Argument, step: Argument)? {
      for case .application(definition, let arguments) in moments where arguments[1] == Argument(probe) {
        return (arguments[0], arguments[2])
      }
      return nil
    }
    guard let first = parts(adam.correctedFirstMoment), let second = parts(adam.correctedSecondMoment),
      first.step == second.step,
      let attained = try? p.instance(
        of: library.lemmas.theorem("cauchy-schwarz-inner/attained"),
        [first.rate, second.rate, first.step, .real(1)]
      ).conjuncts(),
      case .application(_, let arguments)? = attained.0.sides?.left,
      var instance = try? p.specialize(fact, to: arguments[1])
    else { return nil }
    while case .implies(let premise, _) = instance.conclusion, let given = try? p.routine(premise),
      let next = try? instance.applied(to: given)
    {
      instance = next
    }
    return try? instance.rewriting(with: attained.0).rewriting(with: attained.1)
  }

  /// The theorem with moments of a given sequence as sums, and sums over a spike or a constant as their values.
  func evaluated(_ theorem: Theorem, _ p: Prover) -> Theorem {
    let adam = library.vocabulary.adam
    let lemmas = [
      adam.correctedFirstMoment: "ema-unrolling/mhat", adam.correctedSecondMoment: "ema-unrolling/vhat",
    ]
    var result = theorem
    for case .application(let definition, let arguments) in theorem.conclusion.closedApplications {
      guard let name = lemmas[definition], arguments.contains(where: \.isLambda),
        let equation = try? p.instance(of: library.lemmas.theorem(name), arguments),
        let rewritten = try? result.rewriting(with: equation)
      else { continue }
      result = rewritten
    }
    let definitions = [adam.expectation, adam.firstMoment, adam.secondMoment]
    guard var result = try? Theorem.infer(.unfolding(definitions), from: [result]) else { return theorem }
    for case .application(adam.average, let arguments) in result.conclusion.closedApplications
    where arguments.contains(where: \.isLambda) {
      if let equation = try? p.instance(of: library.lemmas.theorem("unrolled-average"), arguments),
        let rewritten = try? result.rewriting(with: equation)
      {
        result = rewritten
      }
    }
    for case .sum(_, let upper, let body) in result.conclusion.closedParts {
      let sum = Term.sum("k", upper: upper, body: body)
      for value in values(body, upper) {
        guard let equation = try? p.relation(sum.equals(value)) else { continue }
        result = (try? result.rewriting(with: equation)) ?? result
        break
      }
    }
    return result
  }

  /// An equation between quotients as a polynomial that vanishes; nil for other relations.
  func cleared(_ theorem: Theorem, _ p: Prover) -> Theorem? {
    guard
      let unfolded = try? Theorem.infer(.unfolding([library.vocabulary.adam.weight]), from: [theorem]),
      case .relation(.equal, let left, let right) = unfolded.conclusion,
      !unfolded.conclusion.closedParts.contains(where: \.isSumOrApplication)
    else { return nil }
    let table = AtomTable()
    table.prepare(left)
    table.prepare(right)
    guard let difference = try? table.fraction(left - right),
      let common = PolynomialFacts(table, p).common(difference)
    else { return nil }
    return try? p.relation(
      table.term(difference.numerator).equals(0), using: [(unfolded, -common)], or: [(unfolded, common)])
  }

  /// What a sum may be equal to: nothing, the sum of the weights, or its member at a spike.
  private func values(_ body: Term, _ upper: IndexTerm) -> [Term] {
    var places: [IndexTerm] = []
    body.instantiated(with: [.index(.variable("\u{2022}k"))]).collectSpikes(&places)
    guard !places.isEmpty else {
      // The weights of a mean add up to 1, powers of a decay rate as a geometric series.
      let rates = body.freeVariables.filter { $0.sort == .real && $0.name.hasPrefix("beta") }
      return [0, 1]
        + rates.map(\.name).sorted().map { rate in
          (1 - .power(.parameter(rate), upper)) / (1 - .parameter(rate))
        }
    }
    return places.map { body.instantiated(with: [.index($0)]).withoutSpikes } + [0]
  }
}

extension Argument {
  fileprivate var isLambda: Bool { if case .sequence(.lambda) = self { true } else { false } }
}

extension Term {
  /// The indices at which Kronecker symbols in the index `•k` are 1.
  fileprivate func collectSpikes(_ places: inout [IndexTerm]) {
    switch self {
    case .kronecker(let left, let right):
      let probe = IndexTerm.variable("\u{2022}k")
      let place = left == probe ? right : left
      if !place.freeVariableNames.contains("\u{2022}k"), !places.contains(place) { places.append(place) }
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.collectSpikes(&places)
      right.collectSpikes(&places)
    case .negate(let inner), .power(let inner, _), .absoluteValue(let inner), .sign(let inner),
      .root(_, let inner):
      inner.collectSpikes(&places)
    case .number, .parameter, .bound, .index, .element, .sum, .application: break
    }
  }

  /// The term with Kronecker symbols of equal indices replaced by 1, and all others by 0.
  fileprivate var withoutSpikes: Term {
    switch self {
    case .kronecker(let left, let right): return left == right ? 1 : 0
    case .add(let left, let right): return left.withoutSpikes + right.withoutSpikes
    case .subtract(let left, let right): return left.withoutSpikes - right.withoutSpikes
    case .multiply(let left, let right):
      let (first, second) = (left.withoutSpikes, right.withoutSpikes)
      if first == 0 || second == 0 { return 0 }
      return first == 1 ? second : second == 1 ? first : first * second
    case .divide(let left, let right):
      let (first, second) = (left.withoutSpikes, right.withoutSpikes)
      return first == 0 ? 0 : first / second
    case .negate(let inner):
      let value = inner.withoutSpikes
      return value == 0 ? 0 : -value
    case .power(let base, let exponent):
      let value = base.withoutSpikes
      return value == 0 || value == 1 ? value : .power(value, exponent)
    case .number, .parameter, .bound, .index, .element, .sum, .application, .absoluteValue, .sign, .root:
      return self
    }
  }
}
