import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// Sums of nonnegative members that are known to vanish: each member vanishes, and what it is a multiple of.
struct VanishingSums {
  let library: ClaimLibrary

  private static let indexLimit = 6

  /// Adds what follows about the members to what the prover knows; whether there was anything.
  func learn(about goal: Formula, _ p: Prover) throws -> Bool {
    var found = false
    for fact in p.known {
      guard case .relation(.equal, let left, let right) = fact.conclusion, left == 0 || right == 0,
        let zero = left == 0 ? try? fact.reversed() : fact, let quantity = zero.sides?.left,
        quantity.isSumOrApplication,
        let (vanishing, upper, body) = try? sum(zero, quantity, p),
        let members = try? p.members(
          BinderName("k"), upper, { p, k in try p.nonnegative(body.instantiated(with: [.index(k)])) }),
        let all = try? p.lemma(
          "sum-zero", .index(upper), .sequence(.lambda([BinderName("k")], body)), from: [members, vanishing])
      else { continue }
      // A statement about all members is worth keeping where they are gradients, and not those of an instance.
      if body.freeVariables.contains(where: { $0.sort == .sequence(arity: 1) }) {
        let property = try p.members("k", upper) { p, k in try reduced(p.member(k, of: all), p) }
        if !p.knows(property.conclusion) {
          try p.know(property)
          found = true
        }
      }
      var indices = indices(in: goal, p)
      // The newest member is there whatever an equation of rates speaks of.
      if goal.isEquationOfParameters, !indices.contains(upper) { indices.append(upper) }
      for index in indices {
        guard let member = try? reduced(p.member(index, of: all), p),
          !p.knows(member.conclusion)
        else { continue }
        try p.know(member)
        found = true
      }
    }
    return found
  }

  /// The indices of the goal's members, and of those that something is known of.
  private func indices(in goal: Formula, _ p: Prover) -> [IndexTerm] {
    var found = goal.freeVariables.filter { $0.sort == .index }.map(\.name).sorted().map {
      IndexTerm.variable($0)
    }
    for formula in [goal] + p.known.map(\.conclusion) {
      var formula = formula
      if case .not(let inner) = formula { formula = inner }
      for case .element(_, let indices) in formula.closedParts where indices.count == 1 {
        if !found.contains(indices[0]) { found.append(indices[0]) }
      }
    }
    return Array(found.prefix(Self.indexLimit))
  }

  /// A vanishing quantity as the sum that it is.
  private func sum(
    _ fact: Theorem, _ quantity: Term, _ p: Prover
  ) throws -> (theorem: Theorem, upper: IndexTerm, body: Term)? {
    switch quantity {
    case .sum(_, let upper, let body): return (fact, upper, body)
    case .application(let definition, let arguments):
      let equation = try equation(definition, arguments, p)
      guard let (_, value) = equation.sides else { return nil }
      return try sum(.chain([equation.reversed(), fact]), value, p)
    case .multiply(let factor, let rest):
      try p.know(p.nonzero(factor))
      return try sum(p.relation(rest.equals(0), using: [(fact, 1 / factor)]), rest, p)
    case .divide(let rest, let divisor):
      try p.know(p.nonzero(divisor))
      return try sum(p.relation(rest.equals(0), using: [(fact, divisor)]), rest, p)
    default: return nil
    }
  }

  /// What a moment, a mean or a variance is defined or known to be.
  private func equation(_ definition: Definition, _ arguments: [Argument], _ p: Prover) throws -> Theorem {
    let adam = library.vocabulary.adam
    let lemmas = [
      adam.correctedFirstMoment: "ema-unrolling/mhat", adam.correctedSecondMoment: "ema-unrolling/vhat",
      adam.average: "unrolled-average",
    ]
    guard let name = lemmas[definition] else { return try .infer(.definition(definition, arguments)) }
    return try p.instance(of: library.lemmas.theorem(name), arguments)
  }

  /// The simplest equation that follows from a vanishing member: without factors that aren't 0, without powers and
  /// magnitudes, and with a difference as the equation of its parts.
  private func reduced(_ zero: Theorem, _ p: Prover) throws -> Theorem {
    guard case .relation(.equal, let term, 0) = zero.conclusion else { return zero }
    switch term {
    case .multiply(let left, let right):
      for (factor, rest) in [(left, right), (right, left)] {
        guard let nonzero = try? p.nonzero(factor) else { continue }
        try p.know(nonzero)
        return try reduced(p.relation(rest.equals(0), using: [(zero, 1 / factor)]), p)
      }
    case .divide(let rest, let divisor):
      guard let nonzero = try? p.nonzero(divisor) else { return zero }
      try p.know(nonzero)
      return try reduced(p.relation(rest.equals(0), using: [(zero, divisor)]), p)
    case .power(let base, let exponent):
      guard let literal = exponent.literal, literal >= 2, literal % 2 == 0 else { return zero }
      let half = literal == 2 ? base : base.power(IndexTerm(literal / 2))
      let square = try p.relation(half.squared.equals(0), using: [(zero, 1)])
      return try reduced(p.lemma("zero-square", .real(half), from: [square]), p)
    case .absoluteValue(let inner):
      let squared = try p.lemma("absolute-value-squared", .real(inner))
      let square = try p.relation(inner.squared.equals(0), using: [(zero, term), (squared, -1)])
      return try reduced(p.lemma("zero-square", .real(inner), from: [square]), p)
    case .subtract(let left, let right): return try p.identity(left, right, using: [(zero, 1)])
    default: break
    }
    return zero
  }
}

extension Term {
  /// Whether the term is a sum, or a quantity with a definition.
  var isSumOrApplication: Bool {
    switch self {
    case .sum, .application: true
    default: false
    }
  }
}

extension Formula {
  /// Whether two numbers are said to be equal, such as decay rates.
  fileprivate var isEquationOfParameters: Bool {
    if case .relation(.equal, .parameter, .parameter) = self { true } else { false }
  }
}
