import ExactArithmetic
import Synchronization

extension Term: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .number(Rational(value)) }

  public static func + (left: Term, right: Term) -> Term { .add(left, right) }
  public static func - (left: Term, right: Term) -> Term { .subtract(left, right) }
  public static func * (left: Term, right: Term) -> Term { .multiply(left, right) }
  public static func / (left: Term, right: Term) -> Term { .divide(left, right) }
  public static prefix func - (term: Term) -> Term { .negate(term) }

  public func power(_ exponent: IndexTerm) -> Term { .power(self, exponent) }
  public var squared: Term { .power(self, 2) }

  /// The sum of `body(k)` over `k = 1 .. upper`. The index is chosen so that it can't clash with `body`.
  public static func sum(_ name: String = "k", to upper: IndexTerm, _ body: (IndexTerm) -> Term) -> Term {
    let variable = Variable.fresh(name)
    return .sum(
      BinderName(name), upper: upper,
      body: body(.variable(variable.name)).abstracted(over: [variable]))
  }

  /// The statement `self = other`.
  public func equals(_ other: Term) -> Formula { .relation(.equal, self, other) }
  /// The statement `self != other`.
  public func differs(from other: Term) -> Formula { .different(self, other) }
  /// The statement `self < other`.
  public func isLess(than other: Term) -> Formula { .relation(.less, self, other) }
  /// The statement `self <= other`.
  public func isAtMost(_ other: Term) -> Formula { .relation(.lessOrEqual, self, other) }
}

extension IndexTerm {
  /// The statement `self = other`.
  public func equals(_ other: IndexTerm) -> Formula { .indexRelation(.equal, self, other) }
  /// The statement `self < other`.
  public func isLess(than other: IndexTerm) -> Formula { .indexRelation(.less, self, other) }
  /// The statement `self <= other`.
  public func isAtMost(_ other: IndexTerm) -> Formula { .indexRelation(.lessOrEqual, self, other) }
}

/// Numbers the variables of binders under construction, so that no two are alike. They never outlive `abstracted`.
private let freshNumber = Atomic<Int>(0)

extension Variable {
  /// Real variables by name.
  public static func reals(_ names: String...) -> [Variable] { names.map { Variable($0, .real) } }

  /// An index variable that can't be written by an author, used while a binder is being built.
  static func fresh(_ name: String) -> Variable {
    let number = freshNumber.wrappingAdd(1, ordering: .relaxed).newValue
    return Variable("\u{2022}\(name)\(number)", .index)
  }
}

extension SequenceTerm {
  /// The sequence `k -> body(k)`.
  public static func lambda(_ name: String = "k", _ body: (IndexTerm) -> Term) -> SequenceTerm {
    let variable = Variable.fresh(name)
    return .lambda([BinderName(name)], body(.variable(variable.name)).abstracted(over: [variable]))
  }

  /// The member at one or more indices; a lambda is applied.
  public subscript(indices: IndexTerm...) -> Term { member(at: indices) }
}

extension Formula {
  /// The quantification of `body` over a free variable of it.
  public static func forall(_ variable: Variable, _ body: Formula) -> Formula {
    .forall(Binder(variable.name, variable.sort), body.abstracted(over: [variable]))
  }

  /// The statement for every member `k = 1 .. upper` of a sequence: `forall k. 1 <= k -> k <= upper -> property(k)`.
  public static func forEach(
    _ name: String = "k", upTo upper: IndexTerm, _ property: (IndexTerm) -> Formula
  ) -> Formula {
    let variable = Variable.fresh(name)
    let k = IndexTerm.variable(variable.name)
    let body = Formula.implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(upper), property(k)))
    return .forall(Binder(name, .index), body.abstracted(over: [variable]))
  }

  /// The existential quantification of `body` over a free variable of it.
  public static func exists(_ variable: Variable, _ body: Formula) -> Formula {
    .exists(Binder(variable.name, variable.sort), body.abstracted(over: [variable]))
  }
}
