import Automation
import ExactArithmetic
import SymbolicAlgebra

/// Numbers that solve the equations, or lie between the bounds, that a statement makes for a variable.
struct SolvedWitnesses {
  private let table = AtomTable()
  private let atom: Int
  private let probe: Variable
  /// Solutions of equations.
  private var solutions: [Term] = []
  private var lower: [Term] = []
  private var upper: [Term] = []

  /// The candidates for the variable that a statement leaves open.
  static func candidates(for body: Formula) -> [Term] {
    var witnesses = SolvedWitnesses()
    for part in body.instantiated(with: [Argument(witnesses.probe)]).conjuncts { witnesses.collect(part) }
    return witnesses.all
  }

  /// Constant sequences with values beyond what a statement compares means of the sequence with.
  static func constants(for binder: Binder, _ body: Formula) -> [SequenceTerm] {
    let probe = Variable("\u{2022}g", binder.sort)
    var found: [SequenceTerm] = []
    for part in body.instantiated(with: [Argument(probe)]).conjuncts {
      guard case .relation(_, let left, let right) = part else { continue }
      for side in [left, right] where !side.freeVariables.contains(probe) && side != 0 {
        found += [side, simple(side + 1), simple(side - 1)].map { value in .lambda("k") { _ in value } }
      }
    }
    return Array(found.prefix(6))
  }

  private init() {
    probe = Variable("\u{2022}x", .real)
    atom = table.number(of: .parameter(probe.name))
  }

  private mutating func collect(_ formula: Formula) {
    guard case .relation(let relation, let left, let right) = formula,
      let fraction = try? table.fraction(right - left)
    else { return }
    let coefficients = fraction.numerator.coefficients(in: atom)
    guard coefficients.count > 1, coefficients.count <= 12,
      !table.atoms.enumerated().contains(where: {
        $0.offset != atom && $0.element.freeVariables.contains(probe)
      })
    else { return }
    let roots = Self.roots(coefficients, table)
    if relation == .equal {
      solutions += roots
    } else if coefficients.count == 2, let slope = coefficients[1].constant {
      if slope.signum > 0 { lower += roots } else { upper += roots }
    } else {
      lower += roots
      upper += roots
    }
  }

  private var all: [Term] {
    var found = solutions
    func add(_ term: Term) { if !found.contains(term) { found.append(term) } }
    for low in lower { for high in upper where low != high { add(Self.simple((low + high) / 2)) } }
    for bound in lower {
      add(bound)
      add(Self.simple(bound + 1))
    }
    for bound in upper {
      add(bound)
      add(Self.simple(bound - 1))
    }
    return Array(found.prefix(16))
  }

  /// A number for a term without variables and roots.
  private static func simple(_ term: Term) -> Term {
    let table = AtomTable()
    guard let fraction = try? table.fraction(term), fraction.denominators.isEmpty else { return term }
    return fraction.numerator.constant.map { .number($0) } ?? term
  }

  /// The roots of a polynomial by its coefficients, the constant first, where its degree is at most 2 or it has but two
  /// terms.
  static func roots(_ coefficients: [AtomPolynomial], _ table: AtomTable) -> [Term] {
    func quotient(_ top: AtomPolynomial, _ bottom: AtomPolynomial) -> Term {
      if let divisor = bottom.constant?.reciprocal { return table.term(top.scaled(divisor)) }
      return table.term(top) / table.term(bottom)
    }
    guard let leading = coefficients.last, !leading.isZero else { return [] }
    let degree = coefficients.count - 1
    // A factor x is split off.
    if degree > 1, coefficients[0].isZero { return [0] + roots(Array(coefficients.dropFirst()), table) }
    if degree == 1 { return [quotient(-coefficients[0], leading)] }
    if coefficients[1..<degree].allSatisfy(\.isZero) {
      let power = quotient(-coefficients[0], leading)
      if case .number(let value) = power {
        let root = Self.root(degree, value.magnitude)
        if degree % 2 == 1 { return [value.signum < 0 ? negated(root) : root] }
        return value.signum < 0 ? [] : [root, negated(root)]
      }
      return degree % 2 == 1
        ? [.root(degree, power), -.root(degree, quotient(coefficients[0], leading))]
        : [.root(degree, power), -.root(degree, power)]
    }
    guard degree == 2 else { return [] }
    let (a, b) = (leading, coefficients[1])
    let discriminant = b * b - (a * coefficients[0]).scaled(4)
    if let value = discriminant.constant {
      if value.signum < 0 { return [] }
      if let root = value.exactRoot(degree: 2) {
        return [-root, root].map { quotient(-b + AtomPolynomial($0), a.scaled(2)) }
      }
    }
    let root = Term.squareRoot(table.term(discriminant))
    return [
      (table.term(-b) + root) / table.term(a.scaled(2)), (table.term(-b) - root) / table.term(a.scaled(2)),
    ]
  }

  private static func root(_ degree: Int, _ value: Rational) -> Term {
    value.exactRoot(degree: degree).map { .number($0) } ?? .root(degree, .number(value))
  }

  private static func negated(_ term: Term) -> Term {
    if case .number(let value) = term { .number(-value) } else { -term }
  }
}
