/// A variable inside an index: free, or bound by the `level`-th enclosing binder (0 is the innermost).
public enum IndexVariable: Hashable, Comparable, Sendable {
  case bound(Int)
  case free(String)
}

/// An affine combination of index variables with integer coefficients, such as `t - k + 1`.
///
/// Index variables range over the natural numbers; the combination itself is an integer and may be negative.
/// Coefficients are kept sorted by variable and are never zero, so equal combinations are equal values. When a
/// coefficient leaves `-Int.max ... Int.max` the result is `tooLarge`, which is not well-formed, and so is all that is
/// computed from it.
public struct IndexTerm: Hashable, Sendable, ExpressibleByIntegerLiteral {
  public struct Summand: Hashable, Sendable {
    public let variable: IndexVariable
    public let coefficient: Int
  }

  public let constant: Int
  public let summands: [Summand]

  private init(constant: Int, sorted: [Summand]) {
    self.constant = constant
    self.summands = sorted
  }

  public init(_ constant: Int) { self.init(constant: constant, sorted: []) }

  /// The result of arithmetic that overflowed.
  public static let tooLarge = IndexTerm(.min)

  /// Whether a coefficient didn't fit.
  public var isTooLarge: Bool { constant == .min }

  public init(integerLiteral value: Int) { self.init(value) }

  public init(_ variable: IndexVariable) {
    self.init(constant: 0, sorted: [Summand(variable: variable, coefficient: 1)])
  }

  /// The free index variable called `name`.
  public static func variable(_ name: String) -> IndexTerm { IndexTerm(.free(name)) }

  /// The variable bound by the `level`-th enclosing binder.
  public static func bound(_ level: Int) -> IndexTerm { IndexTerm(.bound(level)) }

  /// The value when no variable occurs.
  public var literal: Int? { summands.isEmpty && !isTooLarge ? constant : nil }

  public func coefficient(of variable: IndexVariable) -> Int {
    summands.first { $0.variable == variable }?.coefficient ?? 0
  }

  /// The combination without `variable`.
  public func removing(_ variable: IndexVariable) -> IndexTerm {
    IndexTerm(constant: constant, sorted: summands.filter { $0.variable != variable })
  }

  public static func + (left: IndexTerm, right: IndexTerm) -> IndexTerm {
    let (constant, overflow) = left.constant.addingReportingOverflow(right.constant)
    if left.isTooLarge || right.isTooLarge || overflow || constant == .min { return .tooLarge }
    if right.summands.isEmpty { return IndexTerm(constant: constant, sorted: left.summands) }
    if left.summands.isEmpty { return IndexTerm(constant: constant, sorted: right.summands) }
    var merged: [Summand] = []
    merged.reserveCapacity(left.summands.count + right.summands.count)
    var i = 0
    var j = 0
    while i < left.summands.count || j < right.summands.count {
      if j == right.summands.count
        || (i < left.summands.count && left.summands[i].variable < right.summands[j].variable)
      {
        merged.append(left.summands[i])
        i += 1
      } else if i == left.summands.count || right.summands[j].variable < left.summands[i].variable {
        merged.append(right.summands[j])
        j += 1
      } else {
        let (sum, overflow) = left.summands[i].coefficient.addingReportingOverflow(
          right.summands[j].coefficient)
        if overflow || sum == .min { return .tooLarge }
        if sum != 0 { merged.append(Summand(variable: left.summands[i].variable, coefficient: sum)) }
        i += 1
        j += 1
      }
    }
    return IndexTerm(constant: constant, sorted: merged)
  }

  public static prefix func - (term: IndexTerm) -> IndexTerm { -1 * term }

  public static func - (left: IndexTerm, right: IndexTerm) -> IndexTerm { left + (-1 * right) }

  public static func * (factor: Int, term: IndexTerm) -> IndexTerm {
    if term.isTooLarge || factor == .min { return .tooLarge }
    if factor == 0 { return 0 }
    if factor == 1 { return term }
    func scaled(_ coefficient: Int) -> Int {
      let (product, overflow) = factor.multipliedReportingOverflow(by: coefficient)
      return overflow ? .min : product
    }
    let constant = scaled(term.constant)
    let summands = term.summands.map {
      Summand(variable: $0.variable, coefficient: scaled($0.coefficient))
    }
    if constant == .min || summands.contains(where: { $0.coefficient == .min }) { return .tooLarge }
    return IndexTerm(constant: constant, sorted: summands)
  }
}
