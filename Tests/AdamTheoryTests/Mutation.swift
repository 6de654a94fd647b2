import ExactArithmetic
import SymbolicAlgebra

/// All statements that differ from a given one in a single place: a sign, a weight, an index, an exponent, a
/// relation, a connective or a quantifier.
struct Mutation {
  static func mutants(of formula: Formula) -> [Formula] {
    switch formula {
    case .falsity: return []
    case .relation(let relation, let left, let right):
      var all = mutants(of: left).map { Formula.relation(relation, $0, right) }
      all += mutants(of: right).map { Formula.relation(relation, left, $0) }
      switch relation {
      case .equal: all += [.relation(.less, left, right), .not(formula), .relation(.equal, left, right + 1)]
      case .less: all += [.relation(.less, right, left), .relation(.equal, left, right)]
      case .lessOrEqual: all += [.relation(.less, right, left), .relation(.equal, left, right)]
      }
      return all
    case .indexRelation(let relation, let left, let right):
      return [
        .indexRelation(relation, left, right - 1), .indexRelation(relation, left + 1, right),
        .indexRelation(relation, right, left),
      ]
    case .not(let inner): return [inner] + mutants(of: inner).map(Formula.not)
    case .and(let left, let right):
      return mutants(of: left).map { .and($0, right) } + mutants(of: right).map { .and(left, $0) }
    case .or(let left, let right):
      return mutants(of: left).map { .or($0, right) } + mutants(of: right).map { .or(left, $0) }
    case .implies(let left, let right):
      return [right, .implies(right, left)] + mutants(of: right).map { .implies(left, $0) }
    case .iff(let left, let right):
      return [left, right, .iff(left, .not(right))] + mutants(of: left).map { .iff($0, right) }
        + mutants(of: right).map { .iff(left, $0) }
    case .forall(let binder, let body):
      return mutants(of: body).map { .forall(binder, $0) }
    case .exists(let binder, let body):
      return [.forall(binder, body)] + mutants(of: body).map { .exists(binder, $0) }
    }
  }

  static func mutants(of term: Term) -> [Term] {
    switch term {
    case .number(let value): return [.number(value + 1), .number(-value - 1)]
    case .parameter("beta1"): return [.parameter("beta2")]
    case .parameter("beta2"): return [.parameter("beta1")]
    case .parameter: return [.negate(term)]
    case .bound: return []
    case .index(let index): return [.index(index + 1)]
    case .element(let sequence, let indices):
      return [.negate(term)]
        + indices.indices.map { position in
          var shifted = indices
          shifted[position] = shifted[position] - 1
          return .element(sequence, shifted)
        }
    case .kronecker(let left, let right): return [.kronecker(left, right - 1)]
    case .negate(let inner): return [inner] + mutants(of: inner).map(Term.negate)
    case .add(let left, let right): return [.subtract(left, right)] + binary(Term.add, left, right)
    case .subtract(let left, let right): return [.add(left, right)] + binary(Term.subtract, left, right)
    case .multiply(let left, let right):
      return [.add(left, right), left, right] + binary(Term.multiply, left, right)
    case .divide(let left, let right):
      return [.multiply(left, right), left] + binary(Term.divide, left, right)
    case .power(let base, let exponent):
      return [.power(base, exponent + 1), base] + mutants(of: base).map { .power($0, exponent) }
    case .sum(let name, let upper, let body):
      return [.sum(name, upper: upper - 1, body: body)]
        + mutants(of: body).map { .sum(name, upper: upper, body: $0) }
    case .root(let degree, let inner): return [inner] + mutants(of: inner).map { .root(degree, $0) }
    case .absoluteValue(let inner): return [inner] + mutants(of: inner).map(Term.absoluteValue)
    case .sign(let inner): return [inner, .negate(term)] + mutants(of: inner).map(Term.sign)
    case .application(let definition, let arguments):
      return [.negate(term), .multiply(2, term)]
        + arguments.indices.flatMap { position in
          mutants(of: arguments[position]).map { mutant in
            var changed = arguments
            changed[position] = mutant
            return .application(definition, changed)
          }
        }
    }
  }

  private static func mutants(of argument: Argument) -> [Argument] {
    switch argument {
    case .real(let term): mutants(of: term).map(Argument.real)
    case .index(let index): [.index(index - 1)]
    case .sequence(.lambda(let names, let body)): mutants(of: body).map { .sequence(.lambda(names, $0)) }
    case .sequence: []
    }
  }

  private static func binary(_ make: (Term, Term) -> Term, _ left: Term, _ right: Term) -> [Term] {
    mutants(of: left).map { make($0, right) } + mutants(of: right).map { make(left, $0) }
  }
}
