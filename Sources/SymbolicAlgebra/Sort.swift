/// The kind of thing a variable stands for.
public enum Sort: Hashable, Sendable {
  /// A real number.
  case real
  /// A natural number, such as the step count `t` or a summation index `k`.
  case index
  /// A real-valued family indexed by `arity` natural numbers, such as the gradients `g_k`.
  case sequence(arity: Int)
}

/// A free variable: a name together with its sort.
///
/// Variables of different sorts are different variables even when their names agree.
public struct Variable: Hashable, Sendable {
  public let name: String
  public let sort: Sort

  public init(_ name: String, _ sort: Sort) {
    self.name = name
    self.sort = sort
  }
}

/// The name that an author gave to a bound variable, kept for printing only.
///
/// All binder names are equal, so that terms which differ in the names of bound variables are equal.
public struct BinderName: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }

  public init(stringLiteral value: String) { self.text = value }

  public static func == (left: BinderName, right: BinderName) -> Bool { true }

  public func hash(into hasher: inout Hasher) {}
}

/// A bound variable as its binder declares it: a name for printing and a sort.
public struct Binder: Hashable, Sendable {
  public let name: BinderName
  public let sort: Sort

  public init(_ name: String, _ sort: Sort) {
    self.name = BinderName(name)
    self.sort = sort
  }
}
