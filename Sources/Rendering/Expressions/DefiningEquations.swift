import SymbolicAlgebra

extension Definition {
  /// The equations of the definition for its parameters as free variables.
  ///
  /// A recursive definition gives its value at 0 and at t as an expression in its value at t - 1, which holds for
  /// t >= 1; the recursion index is called `t` unless a parameter is.
  public var definingEquations: [Formula] {
    var names: Set<String> = []
    let parameters = parameters.map { binder in
      Argument(Variable(Self.claim(binder.name.text, in: &names), binder.sort))
    }
    switch equations {
    case .explicit(let body):
      return [Term.application(self, parameters).equals(body.instantiated(with: parameters))]
    case .recursive(let base, let step):
      let index = IndexTerm.variable(Self.claim("t", in: &names))
      func value(at index: IndexTerm) -> Term { .application(self, parameters + [.index(index)]) }
      let next = step.instantiated(with: parameters + [.index(index - 1), .real(value(at: index - 1))])
      return [
        value(at: 0).equals(base.instantiated(with: parameters)), value(at: index).equals(next),
      ]
    }
  }

  private static func claim(_ name: String, in names: inout Set<String>) -> String {
    var claimed = name
    var number = 1
    while !names.insert(claimed).inserted {
      claimed = name + String(number)
      number += 1
    }
    return claimed
  }
}
