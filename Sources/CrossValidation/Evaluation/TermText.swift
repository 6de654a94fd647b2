import SymbolicAlgebra

/// A term in one line of plain infix text, for error messages.
struct TermText: CustomStringConvertible {
  let description: String

  init(_ term: Term) { description = term.text([], 0) }

  init(_ index: IndexTerm) { description = index.text([]) }
}

private func parenthesised(_ text: String, if condition: Bool) -> String { condition ? "(\(text))" : text }

extension Term {
  /// `names` are those of the enclosing binders, the innermost last; `precedence` is that of the context: 1 for a
  /// summand, 2 for a factor, 3 for the base of a power.
  fileprivate func text(_ names: [String], _ precedence: Int) -> String {
    switch self {
    case .number(let value):
      parenthesised(value.description, if: precedence > 0 && (value.signum < 0 || !value.isInteger))
    case .parameter(let name): name
    case .bound(let level): boundName(level, names)
    case .index(let index): parenthesised(index.text(names), if: precedence > 0 && !index.isAtom)
    case .element(let sequence, let indices):
      "\(sequence.text(names))[\(indices.map { $0.text(names) }.joined(separator: ", "))]"
    case .kronecker(let left, let right): "delta(\(left.text(names)), \(right.text(names)))"
    case .negate(let inner): parenthesised("-" + inner.text(names, 2), if: precedence > 0)
    case .add(let left, let right):
      parenthesised(left.text(names, 0) + " + " + right.text(names, 1), if: precedence > 1)
    case .subtract(let left, let right):
      parenthesised(left.text(names, 0) + " - " + right.text(names, 2), if: precedence > 0)
    case .multiply(let left, let right):
      parenthesised(left.text(names, 2) + " * " + right.text(names, 2), if: precedence > 2)
    case .divide(let left, let right):
      parenthesised(left.text(names, 2) + "/" + right.text(names, 3), if: precedence > 1)
    case .power(let base, let exponent):
      parenthesised(
        base.text(names, 3) + "^" + parenthesised(exponent.text(names), if: !exponent.isAtom),
        if: precedence > 2)
    case .sum(let name, let upper, let body):
      "sum(\(name.text) = 1..\(upper.text(names)), \(body.text(names + [name.text], 0)))"
    case .root(2, let inner): "sqrt(\(inner.text(names, 0)))"
    case .root(let degree, let inner): "root(\(degree), \(inner.text(names, 0)))"
    case .absoluteValue(let inner): "abs(\(inner.text(names, 0)))"
    case .sign(let inner): "sign(\(inner.text(names, 0)))"
    case .application(let definition, let arguments):
      "\(definition.name)(\(arguments.map { $0.text(names) }.joined(separator: ", ")))"
    }
  }
}

private func boundName(_ level: Int, _ names: [String]) -> String {
  level < names.count ? names[names.count - 1 - level] : "#\(level)"
}

extension Argument {
  fileprivate func text(_ names: [String]) -> String {
    switch self {
    case .real(let term): term.text(names, 0)
    case .index(let index): index.text(names)
    case .sequence(let sequence): sequence.text(names)
    }
  }
}

extension SequenceTerm {
  fileprivate func text(_ names: [String]) -> String {
    switch self {
    case .variable(let name, _): return name
    case .bound(let level): return boundName(level, names)
    case .lambda(let binders, let body):
      let inner = binders.map(\.text)
      return "(\(inner.joined(separator: ", ")) -> \(body.text(names + inner, 0)))"
    }
  }
}

extension IndexTerm {
  /// Whether the text is one variable or one natural number.
  fileprivate var isAtom: Bool {
    if summands.isEmpty { return constant >= 0 }
    return constant == 0 && summands.count == 1 && summands[0].coefficient == 1
  }

  fileprivate func text(_ names: [String]) -> String {
    var result = ""
    func append(_ coefficient: Int, _ text: String?) {
      let magnitude = text.map { coefficient.magnitude == 1 ? $0 : "\(coefficient.magnitude)*\($0)" }
      result += result.isEmpty ? (coefficient < 0 ? "-" : "") : coefficient < 0 ? " - " : " + "
      result += magnitude ?? "\(coefficient.magnitude)"
    }
    let positiveFirst = summands.filter { $0.coefficient > 0 } + summands.filter { $0.coefficient < 0 }
    for summand in positiveFirst {
      switch summand.variable {
      case .bound(let level): append(summand.coefficient, boundName(level, names))
      case .free(let name): append(summand.coefficient, name)
      }
    }
    if constant != 0 || result.isEmpty { append(constant, nil) }
    return result
  }
}
