import Automation
import ExactArithmetic
import SymbolicAlgebra

/// The values that the numbers in a claim suggest for its variables, and values far out.
struct SuggestedValues {
  let reals: [Rational]
  let decayRates: [Rational]
  let indices: [Int]

  /// How many of the claim's numbers are used.
  private static let limit = 12
  /// The largest index that is tried.
  private static let largestIndex = 2_000

  init(_ claim: Claim) {
    var collection = Collection()
    for formula in claim.hypotheses + [claim.conclusion] { collection.collect(formula) }
    let numbers = Array(collection.numbers.prefix(Self.limit))
    func values(_ shapes: [(Rational) -> Rational]) -> [Rational] {
      shapes.flatMap { shape in numbers.map(shape) }
    }
    let tenth = Rational(1, over: 10) ?? 0
    let hundredth = Rational(1, over: 100) ?? 0
    reals = Self.distinct(
      values([
        { $0 }, { $0 + 1 }, { -$0 }, { $0 - 1 }, { $0 + tenth }, { $0 - tenth }, { 2 * $0 }, { -2 * $0 },
        { $0 * .half }, { $0 + .half }, { $0 - .half }, { -$0 - 1 },
      ])
        + [10, -10, 100, -100, 1_000, -1_000, 16, -16, 64, 1_000_000, -1_000_000, tenth, -tenth, hundredth]
        + values([
          { $0 + hundredth }, { $0 - hundredth }, { $0 * $0 }, { $0.exactRoot(degree: 2) ?? $0 },
        ])
        + [-hundredth, Rational(1, over: 1 << 20) ?? 0, Rational(1 << 20)])
    let thousandth = tenth * hundredth
    decayRates = Self.distinct(
      values([
        { $0 }, { 1 - $0 }, { $0 + hundredth }, { $0 - hundredth }, { $0 * $0 },
        { $0.exactRoot(degree: 2) ?? $0 }, { $0 + thousandth }, { $0 - thousandth }, { $0 * .half },
        { $0.reciprocal ?? 0 }, { 1 - ($0.reciprocal ?? 1) }, { ($0 + 1) * .half },
      ])
        + [
          1 - hundredth, hundredth, 1 - thousandth, thousandth, 1 - thousandth * thousandth,
          thousandth * thousandth,
        ]
    ).filter { $0.signum >= 0 && $0 < 1 }
    let integers = numbers.compactMap(\.smallInteger)
    indices = Self.distinct(
      ([1, 0, -1].flatMap { shift in integers.map { $0 + shift } } + [1, 2, 3, 4, 6, 8, 12, 20]
        + integers.map { 2 * $0 } + [32, 50, 100])
    ).filter { (0...Self.largestIndex).contains($0) }
  }

  private static func distinct<T: Hashable>(_ values: [T]) -> [T] {
    var seen: Set<T> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// The numbers in formulas, in the order in which they stand there.
  private struct Collection {
    private(set) var numbers: [Rational] = []

    private mutating func add(_ number: Rational) {
      guard number.numerator.bitWidth <= 64, number.denominator.bitWidth <= 64 else { return }
      if !numbers.contains(number) { numbers.append(number) }
    }

    mutating func collect(_ formula: Formula) {
      switch formula {
      case .falsity: return
      case .relation(_, let left, let right):
        collect(left)
        collect(right)
      case .indexRelation(_, let left, let right): add(Rational(abs((left - right).constant)))
      case .not(let inner), .forall(_, let inner), .exists(_, let inner): collect(inner)
      case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
        .iff(let left, let right):
        collect(left)
        collect(right)
      }
    }

    private mutating func collect(_ term: Term) {
      if let number = term.constant { return add(number) }
      switch term {
      case .number, .parameter, .bound, .kronecker: return
      case .index(let index):
        if !index.isTooLarge { add(Rational(index.constant)) }
      case .element(let sequence, _): collect(sequence)
      case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
        .sum(_, _, let inner), .power(let inner, _):
        collect(inner)
      case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
        .divide(let left, let right):
        collect(left)
        collect(right)
      case .application(_, let arguments):
        for argument in arguments {
          switch argument {
          case .real(let inner): collect(inner)
          case .index: continue
          case .sequence(let sequence): collect(sequence)
          }
        }
      }
    }

    private mutating func collect(_ sequence: SequenceTerm) {
      if case .lambda(_, let body) = sequence { collect(body) }
    }
  }
}

extension Term {
  /// The value of a term that is made of numbers by arithmetic alone, if it is small.
  var constant: Rational? {
    switch self {
    case .number(let value): value
    case .index(let index): index.literal.map { Rational($0) }
    case .negate(let inner): inner.constant.map { -$0 }
    case .add(let left, let right): Self.combined(left, right) { $0 + $1 }
    case .subtract(let left, let right): Self.combined(left, right) { $0 - $1 }
    case .multiply(let left, let right): Self.combined(left, right) { $0 * $1 }
    case .divide(let left, let right): Self.combined(left, right) { try? $0.divided(by: $1) }
    case .power(let base, let exponent):
      if let exponent = exponent.literal, abs(exponent) <= 64 {
        base.constant.flatMap { try? $0.power(exponent) }
      } else {
        nil
      }
    case .parameter, .bound, .element, .kronecker, .sum, .root, .absoluteValue, .sign, .application: nil
    }
  }

  private static func combined(
    _ left: Term, _ right: Term, _ operation: (Rational, Rational) -> Rational?
  ) -> Rational? {
    guard let first = left.constant, let second = right.constant else { return nil }
    return operation(first, second)
  }
}
