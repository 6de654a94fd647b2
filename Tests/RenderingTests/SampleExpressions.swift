import ExactArithmetic
import Rendering
import SymbolicAlgebra

/// Terms and definitions of Adam's kind that many tests share.
enum Sample {
  static let beta1 = Term.parameter("beta1")
  static let beta2 = Term.parameter("beta2")
  static let a = Term.parameter("a")
  static let b = Term.parameter("b")
  static let c = Term.parameter("c")
  static let x = Term.parameter("x")
  static let t = IndexTerm.variable("t")
  static let k = IndexTerm.variable("k")
  static let g = SequenceTerm.variable("g", arity: 1)
  static let f = SequenceTerm.variable("f", arity: 1)

  static let movingAverage = (1 - beta1) * .sum(to: t) { k in beta1.power(t - k) * g[k] }

  /// beta1, g, t -> the exponential moving average by recursion.
  static func firstMoment() throws -> Definition {
    let step = Term.bound(3) * .bound(0) + (1 - Term.bound(3)) * .element(.bound(2), [.bound(1) + 1])
    return try Definition(
      "m", [Binder("beta", .real), Binder("g", .sequence(arity: 1))], .recursive(base: 0, step: step))
  }

  /// beta, t, k -> the normalised weight.
  static func weight() throws -> Definition {
    let body =
      (1 - Term.bound(2)) * Term.bound(2).power(.bound(1) - .bound(0)) / (1 - Term.bound(2).power(.bound(1)))
    return try Definition(
      "weight", [Binder("beta", .real), Binder("t", .index), Binder("k", .index)], .explicit(body))
  }

  /// beta, t, f -> the weighted mean.
  static func mean() throws -> Definition {
    let weight = try weight()
    let body = Term.sum(to: .bound(1)) { _ in 1 }
    guard case .sum(let name, let upper, _) = body else { return weight }
    let product =
      Term.application(weight, [.real(.bound(3)), .index(.bound(2)), .index(.bound(0))])
      * .element(.bound(1), [.bound(0)])
    return try Definition(
      "mean", [Binder("beta", .real), Binder("t", .index), Binder("f", .sequence(arity: 1))],
      .explicit(.sum(name, upper: upper, body: product)))
  }

  static let usualRate1 = Argument(Variable("beta1", .real))
  static let usualRate2 = Argument(Variable("beta2", .real))
  static let usualSequence = Argument(Variable("g", .sequence(arity: 1)))
  static let usualCount = Argument(Variable("t", .index))

  static let notation: NotationTable = [
    "m": [
      Notation("m", [.bracketed(omitting: usualRate1), .bracketed(omitting: usualSequence), .subscripted()])
    ],
    "weight": [
      Notation("p", [.required(usualRate1), .superscripted(omitting: usualCount), .subscripted()]),
      Notation("q", [.required(usualRate2), .superscripted(omitting: usualCount), .subscripted()]),
      Notation("w", [.bracketed(), .superscripted(omitting: usualCount), .subscripted()]),
    ],
    "mean": [
      Notation(
        "E", isOperator: true, subscript: "p",
        [.required(usualRate1), .superscripted(omitting: usualCount), .integrand]),
      Notation(
        "E", isOperator: true, subscript: "q",
        [.required(usualRate2), .superscripted(omitting: usualCount), .integrand]),
      Notation("E", isOperator: true, [.subscripted(), .superscripted(omitting: usualCount), .integrand]),
    ],
  ]
}

extension Term {
  func text(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .text)
  }
  func latex(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .latex)
  }
  func plain(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .plain)
  }
}

extension Formula {
  func text(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .text)
  }
  func latex(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .latex)
  }
  func plain(_ notation: NotationTable = [:]) -> String {
    ExpressionRenderer(notation: notation).render(self, as: .plain)
  }
}
