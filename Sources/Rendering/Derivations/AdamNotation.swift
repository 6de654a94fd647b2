import SymbolicAlgebra

extension NotationTable {
  /// The notation of the literature on Adam, by the names of the definitions.
  ///
  /// The decay rates `beta1` (of m, p) and `beta2` (of v, q), the gradients `g` and the step `t` are not shown where a
  /// quantity has them; any other argument is.
  public static let adam: NotationTable = {
    let beta1 = Argument.real(.parameter("beta1"))
    let beta2 = Argument.real(.parameter("beta2"))
    let g = Argument.sequence(.variable("g", arity: 1))
    let t = Argument.index(.variable("t"))
    /// A quantity with the arguments rate, sequence, step.
    func moment(_ symbol: String, superscript: String? = nil, usualRate: Argument) -> [Notation] {
      [
        Notation(
          symbol, superscript: superscript, [.bracketed(omitting: usualRate), .required(g), .subscripted()]),
        Notation(symbol, superscript: superscript, [.bracketed(), .bracketed(), .subscripted()]),
      ]
    }
    return [
      "ema": [Notation("EMA", isOperator: true, [.bracketed(), .bracketed(), .subscripted()])],
      "w": [
        Notation("p", [.required(beta1), .superscripted(omitting: t), .subscripted()]),
        Notation("q", [.required(beta2), .superscripted(omitting: t), .subscripted()]),
        Notation("w", [.bracketed(), .superscripted(omitting: t), .subscripted()]),
      ],
      "E": [
        Notation(
          "E", isOperator: true, subscript: "p", [.required(beta1), .superscripted(omitting: t), .integrand]),
        Notation(
          "E", isOperator: true, subscript: "q", [.required(beta2), .superscripted(omitting: t), .integrand]),
        Notation("E", isOperator: true, [.subscripted(), .superscripted(omitting: t), .integrand]),
      ],
      "m": moment("m", usualRate: beta1),
      "v": moment("v", usualRate: beta2),
      "mhat": moment("mhat", usualRate: beta1),
      "vhat": moment("vhat", usualRate: beta2),
      "sigmahat2": moment("sigmahat", superscript: "2", usualRate: beta1),
      "u": [
        Notation(
          "u", [.bracketed(omitting: beta1), .bracketed(omitting: beta2), .required(g), .subscripted()]),
        Notation("u", [.bracketed(), .bracketed(), .bracketed(), .subscripted()]),
      ],
      "u_eps": [
        Notation(
          "u",
          [
            .bracketed(omitting: beta1), .bracketed(omitting: beta2), .subscripted(), .required(g),
            .subscripted(),
          ]),
        Notation("u", [.bracketed(), .bracketed(), .subscripted(), .bracketed(), .subscripted()]),
      ],
      "S": [
        Notation("S", [.bracketed(omitting: beta1), .bracketed(omitting: beta2), .subscripted()]),
        Notation("S", [.bracketed(), .bracketed(), .subscripted()]),
      ],
      "mu": [Notation("mu", [.bracketed(), .subscripted()])],
      "y": [Notation("y", [.bracketed(), .bracketed(), .bracketed(), .subscripted()])],
    ]
  }()
}
