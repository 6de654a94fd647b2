import SymbolicAlgebra

/// What a polynomial is made of: quantities that are algebraically independent of each other.
///
/// `Int32` numbers refer to other interned factors, `Int` numbers named `argument` to opaque arguments, both of one
/// `FactorTable`.
enum Factor: Hashable, Sendable {
  case parameter(String)
  /// `base^n` for an index variable n.
  case exponential(Base, IndexVariable)
  /// An index variable as a real number.
  case natural(IndexVariable)
  case member(String, [IndexTerm])
  /// 1 if the index is 0, else 0; the index's leading sign is positive.
  case kronecker(IndexTerm)
  case sum(SumKey)
  case root(degree: Int, argument: Int)
  case absoluteValue(argument: Int)
  case sign(argument: Int)
  case inverse(argument: Int)
  case application(Definition, [ArgumentKey])
}

/// The base of an exponential.
enum Base: Hashable, Sendable {
  case parameter(String)
  case prime(Int)
  case minusOne
  case opaque(argument: Int)
}

/// `sum over lags l = 0 .. upper - 1` of a product of factors that depend on the lag variable.
struct SumKey: Hashable, Sendable {
  let upper: IndexTerm
  /// The lag's variable; its number exceeds that of every sum inside.
  let lag: IndexVariable
  let part: Monomial
}

/// An argument of an uninterpreted application.
enum ArgumentKey: Hashable, Sendable {
  case real(argument: Int)
  case index(IndexTerm)
  case sequence(SequenceTerm)
}

/// The factors met during one normalisation, numbered in the order of first use.
struct FactorTable {
  private(set) var factors: [Factor] = []
  /// For each factor, the summation variables that occur in it.
  private(set) var summationVariables: [Set<IndexVariable>] = []
  /// For each factor, the largest number of a sum's lag variable in it.
  private(set) var heights: [Int] = []
  private(set) var arguments: [Fraction] = []
  /// Whether a Kronecker delta or a power of -1 was met: such factors equal their own powers.
  private(set) var hasIndicators = false
  private var numbers: [Factor: Int32] = [:]

  static let lagPrefix: Character = "\u{1}"
  static let workingPrefix: Character = "\u{2}"

  static func lag(_ height: Int) -> IndexVariable { .free("\(lagPrefix)\(height)") }

  static func working(_ number: Int) -> IndexVariable { .free("\(workingPrefix)\(number)") }

  static func isSummationVariable(_ variable: IndexVariable) -> Bool {
    guard case .free(let name) = variable, let first = name.first else { return false }
    return first == lagPrefix || first == workingPrefix
  }

  mutating func intern(_ factor: Factor) -> Int32 {
    if let number = numbers[factor] { return number }
    let number = Int32(factors.count)
    numbers[factor] = number
    factors.append(factor)
    let (variables, height) = dependencies(of: factor)
    summationVariables.append(variables)
    heights.append(height)
    switch factor {
    case .kronecker, .exponential(.minusOne, _): hasIndicators = true
    case .parameter, .exponential, .natural, .member, .sum, .root, .absoluteValue, .sign, .inverse,
      .application:
      break
    }
    return number
  }

  /// The number of an opaque argument: that of an earlier one with the same value, or a new one.
  mutating func intern(argument: Fraction) -> Int {
    if let number = arguments.firstIndex(where: { $0.isEqual(to: argument) }) { return number }
    arguments.append(argument)
    return arguments.count - 1
  }

  func depends(_ factor: Int32, on variable: IndexVariable) -> Bool {
    summationVariables[Int(factor)].contains(variable)
  }

  func depends(_ fraction: Fraction, on variable: IndexVariable) -> Bool {
    depends(fraction.numerator, on: variable)
      || fraction.denominators.contains { depends($0.polynomial, on: variable) }
  }

  func depends(_ polynomial: Polynomial, on variable: IndexVariable) -> Bool {
    polynomial.terms.contains { term in
      term.monomial.powers.contains { depends($0.factor, on: variable) }
    }
  }

  /// The factors that depend on the variable, and the rest.
  func split(_ monomial: Monomial, by variable: IndexVariable) -> (dependent: Monomial, free: Monomial) {
    var (dependent, free) = (Monomial.one, Monomial.one)
    for power in monomial.powers {
      if depends(power.factor, on: variable) {
        dependent.powers.append(power)
      } else {
        free.powers.append(power)
      }
    }
    return (dependent, free)
  }

  private func dependencies(of factor: Factor) -> (Set<IndexVariable>, Int) {
    var variables: Set<IndexVariable> = []
    var height = 0
    func add(_ index: IndexTerm) {
      for summand in index.summands where Self.isSummationVariable(summand.variable) {
        variables.insert(summand.variable)
      }
    }
    func add(_ variable: IndexVariable) { add(IndexTerm(variable)) }
    func add(_ monomial: Monomial) {
      for power in monomial.powers {
        variables.formUnion(summationVariables[Int(power.factor)])
        height = max(height, heights[Int(power.factor)])
      }
    }
    func add(argument: Int) {
      let fraction = arguments[argument]
      for polynomial in [fraction.numerator] + fraction.denominators.map(\.polynomial) {
        for term in polynomial.terms { add(term.monomial) }
      }
    }
    switch factor {
    case .parameter: break
    case .exponential(let base, let variable):
      add(variable)
      if case .opaque(let argument) = base { add(argument: argument) }
    case .natural(let variable): add(variable)
    case .member(_, let indices): indices.forEach(add)
    case .kronecker(let index): add(index)
    case .sum(let key):
      add(key.part)
      variables.remove(key.lag)
      add(key.upper)
      height += 1
    case .root(_, let argument), .absoluteValue(let argument), .sign(let argument), .inverse(let argument):
      add(argument: argument)
    case .application(_, let keys):
      for key in keys {
        switch key {
        case .real(let argument): add(argument: argument)
        case .index(let index): add(index)
        case .sequence(let sequence):
          for variable in sequence.freeVariables where variable.sort == .index {
            add(IndexVariable.free(variable.name))
          }
        }
      }
    }
    return (variables, height)
  }
}
