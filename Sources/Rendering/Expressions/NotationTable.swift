import SymbolicAlgebra

/// How applications of one definition are shown: a symbol, and where each argument goes.
///
/// ```swift
/// // m_t, or m_t(\beta; f) when rate or sequence are not the usual ones:
/// Notation("m", [.bracketed(omitting: beta1), .bracketed(omitting: g), .subscripted()])
/// // E_p[f_k], for the weights of decay rate beta1:
/// Notation("E", isOperator: true, subscript: "p", [.required(beta1), .superscripted(omitting: t), .integrand])
/// ```
public struct Notation: Hashable, Sendable {
  /// Where an argument is shown.
  public enum Placement: Hashable, Sendable {
    /// The notation applies to this argument only, which is not shown.
    case required(Argument)
    /// In the subscript, unless it is exactly `omitting`.
    case subscripted(omitting: Argument? = nil)
    /// In a bracketed superscript, unless it is exactly `omitting`.
    case superscripted(omitting: Argument? = nil)
    /// In round brackets. They are left out when each bracketed argument is exactly its `omitting`; otherwise all
    /// are shown, so that it is clear which is which.
    case bracketed(omitting: Argument? = nil)
    /// A sequence, shown in square brackets by its member at a bound index.
    case integrand
  }

  let symbol: Symbol
  let isOperator: Bool
  let ownSubscript: Layout?
  let ownSuperscript: Layout?
  let placements: [Placement]

  /// - Parameters:
  ///   - symbol: a name read as names of variables are: `mhat` is m with a hat, `mu` the Greek letter.
  ///   - isOperator: whether the symbol is set upright.
  ///   - subscript: a name or numeral that the symbol always has as its first subscript.
  ///   - superscript: a name or numeral that the symbol always has as a superscript, as in `sigmahat^2`.
  ///   - placements: one for each argument of the definition; with another number the notation never applies.
  public init(
    _ symbol: String, isOperator: Bool = false, subscript: String? = nil, superscript: String? = nil,
    _ placements: [Placement] = []
  ) {
    self.symbol = Symbol(symbol)
    self.isOperator = isOperator
    ownSubscript = `subscript`.map(Self.script)
    ownSuperscript = superscript.map(Self.script)
    self.placements = placements
  }

  private static func script(_ text: String) -> Layout {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? .numeral(text) : .symbol(Symbol(text))
  }

  /// Whether the notation is meant for these arguments.
  func applies(to arguments: [Argument]) -> Bool {
    guard arguments.count == placements.count else { return false }
    return zip(placements, arguments).allSatisfy { placement, argument in
      switch (placement, argument) {
      case (.required(let expected), _): argument == expected
      case (.integrand, .sequence): true
      case (.integrand, .real), (.integrand, .index): false
      case (.subscripted, _), (.superscripted, _), (.bracketed, _): true
      }
    }
  }

  /// Whether every argument in round brackets is the usual one.
  func omitsBrackets(for arguments: [Argument]) -> Bool {
    zip(placements, arguments).allSatisfy { placement, argument in
      if case .bracketed(let usual) = placement { argument == usual } else { true }
    }
  }
}

/// The notation of definitions, by the definition's name.
///
/// The first notation that applies is used. A definition without one, or whose notation would show it like a
/// variable of the expression, is shown as a function of all its arguments.
public struct NotationTable: Sendable, ExpressibleByDictionaryLiteral {
  private let notations: [String: [Notation]]

  public init(_ notations: [String: [Notation]]) { self.notations = notations }

  public init(dictionaryLiteral elements: (String, [Notation])...) {
    notations = Dictionary(elements) { $0 + $1 }
  }

  subscript(name: String) -> [Notation] { notations[name] ?? [] }
}
