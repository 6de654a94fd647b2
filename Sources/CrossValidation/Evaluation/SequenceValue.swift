import ExactArithmetic

/// The members of a sequence, given as rational numbers.
public struct SequenceValue: Sendable, ExpressibleByArrayLiteral {
  private enum Members: Sendable {
    case list([Rational], atZero: Rational?, elsewhere: Rational?)
    case table([[Rational]])
    case function(@Sendable ([Int]) -> Rational?)
  }

  /// The number of indices.
  public let arity: Int
  private let members: Members

  /// The sequence of one index `k = 1 .. values.count`, with a member at 0 if one is given, and with one for every other
  /// index, negative ones included, if that is given.
  public init(_ values: [Rational], atZero: Rational? = nil, elsewhere: Rational? = nil) {
    arity = 1
    members = .list(values, atZero: atZero, elsewhere: elsewhere)
  }

  public init(arrayLiteral elements: Rational...) { self.init(elements) }

  /// The family of two indices whose member at `(i, k)` is entry k of row i, both counted from 1.
  public init(rows: [[Rational]]) {
    arity = 2
    members = .table(rows)
  }

  /// The family whose members a function gives; `nil` where there is none.
  public init(arity: Int, _ member: @escaping @Sendable ([Int]) -> Rational?) {
    self.arity = arity
    members = .function(member)
  }

  /// The member at the given indices, or `nil` when there is none.
  public func member(at indices: [Int]) -> Rational? {
    guard indices.count == arity else { return nil }
    switch members {
    case .list(let values, let atZero, let elsewhere):
      let k = indices[0]
      if k == 0 { return atZero ?? elsewhere }
      return values.indices.contains(k - 1) ? values[k - 1] : elsewhere
    case .table(let rows):
      let (i, k) = (indices[0], indices[1])
      return i >= 1 && k >= 1 && i <= rows.count && k <= rows[i - 1].count ? rows[i - 1][k - 1] : nil
    case .function(let member): return indices.allSatisfy { $0 >= 0 } ? member(indices) : nil
    }
  }
}

extension SequenceValue: CustomStringConvertible {
  public var description: String {
    switch members {
    case .list(let values, let atZero, let elsewhere):
      (atZero.map { "\($0) at 0; " } ?? "") + Self.list(values)
        + (elsewhere.map { "; \($0) elsewhere" } ?? "")
    case .table(let rows): "[" + rows.map(Self.list).joined(separator: ", ") + "]"
    case .function: "a function of \(arity) indices"
    }
  }

  private static func list(_ values: [Rational]) -> String {
    "[" + values.map(\.description).joined(separator: ", ") + "]"
  }
}
