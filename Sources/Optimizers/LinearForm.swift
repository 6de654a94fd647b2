import SymbolicAlgebra

/// A linear combination of values of states and powers of the gradient.
struct LinearForm: Sendable {
  enum Unknown: Hashable, Sendable {
    /// A state's value `lag` steps before the current one, 0 or 1.
    case state(String, lag: Int)
    /// A power of the current gradient; power 0 is the constant part.
    case gradient(power: Int)
  }

  /// The unknowns in the order in which they were written, each once, with their coefficients.
  private(set) var summands: [(unknown: Unknown, coefficient: Term)] = []

  init() {}

  init(_ unknown: Unknown, _ coefficient: Term = 1) { summands = [(unknown, coefficient)] }

  func coefficient(of unknown: Unknown) -> Term? { summands.first { $0.unknown == unknown }?.coefficient }

  /// The value, if no unknown occurs.
  var constant: Term? {
    if summands.isEmpty { return 0 }
    return summands.count == 1 ? coefficient(of: .gradient(power: 0)) : nil
  }

  /// The power of the gradient and its coefficient, if there is nothing else.
  var gradientPower: (power: Int, coefficient: Term)? {
    guard summands.count == 1, case .gradient(let power) = summands[0].unknown else { return nil }
    return (power, summands[0].coefficient)
  }

  mutating func add(_ unknown: Unknown, _ coefficient: Term) {
    if let position = summands.firstIndex(where: { $0.unknown == unknown }) {
      summands[position].coefficient = summands[position].coefficient + coefficient
    } else {
      summands.append((unknown, coefficient))
    }
  }

  func adding(_ other: LinearForm) -> LinearForm {
    var sum = self
    for (unknown, coefficient) in other.summands { sum.add(unknown, coefficient) }
    return sum
  }

  func mapped(_ transform: (Term) -> Term) -> LinearForm {
    var form = LinearForm()
    form.summands = summands.map { ($0.unknown, transform($0.coefficient)) }
    return form
  }
}
