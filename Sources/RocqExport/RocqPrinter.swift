import ExactArithmetic
import SymbolicAlgebra

/// Terms and formulas as Rocq text, every compound one in parentheses.
///
/// Indices are integers. A quantifier over an index carries the hypothesis that it is a natural number.
struct RocqPrinter {
  /// What the bound variables stand for, innermost last.
  var bound: [String] = []
  let definitions: RocqDefinitions

  func below(_ name: BinderName) -> (name: String, printer: RocqPrinter) { below(name.text) }

  private func below(_ text: String) -> (name: String, printer: RocqPrinter) {
    let stem = "b_" + RocqName.mangled(text)
    var name = stem
    var number = 0
    while bound.contains(name) {
      number += 1
      name = "\(stem)_\(number)"
    }
    var inner = self
    inner.bound.append(name)
    return (name, inner)
  }

  /// The printer in which the innermost bound variables are replaced by the given texts.
  func replacing(_ texts: [String]) -> RocqPrinter {
    var inner = self
    inner.bound += texts
    return inner
  }

  private func boundName(_ level: Int) -> String {
    level < bound.count ? bound[bound.count - 1 - level] : "unbound_\(level)"
  }

  // MARK: Indices

  func text(_ index: IndexTerm) -> String {
    guard !index.summands.isEmpty else { return literal(index.constant) + "%Z" }
    if index.constant == 0, index.summands.count == 1, index.summands[0].coefficient == 1 {
      return name(index.summands[0].variable)
    }
    return "(\(sum(index)))%Z"
  }

  private func name(_ variable: IndexVariable) -> String {
    switch variable {
    case .bound(let level): boundName(level)
    case .free(let name): RocqName.variable(Variable(name, .index))
    }
  }

  private func literal(_ value: Int) -> String { value < 0 ? "(\(value))" : "\(value)" }

  /// Positive summands come first, as in `t - k` and `2 - k`.
  private func sum(_ index: IndexTerm) -> String {
    let startsWithConstant = index.constant > 0 && index.summands.allSatisfy { $0.coefficient < 0 }
    var text = startsWithConstant ? "\(index.constant)" : ""
    let ordered = index.summands.filter { $0.coefficient > 0 } + index.summands.filter { $0.coefficient < 0 }
    for summand in ordered {
      let magnitude = abs(summand.coefficient)
      let product = magnitude == 1 ? name(summand.variable) : "\(magnitude) * \(name(summand.variable))"
      if text.isEmpty {
        text = summand.coefficient > 0 ? product : "- (\(product))"
      } else {
        text += summand.coefficient > 0 ? " + \(product)" : " - \(product)"
      }
    }
    if index.constant > 0, !startsWithConstant { text += " + \(index.constant)" }
    if index.constant < 0 { text += " - \(-index.constant)" }
    return text
  }

  // MARK: Terms

  static func text(_ number: Rational) -> String {
    let numerator = number.signum < 0 ? "(\(number.numerator))" : "\(number.numerator)"
    return number.isInteger ? numerator : "(\(numerator) / \(number.denominator))"
  }

  func text(_ term: Term) -> String {
    switch term {
    case .number(let value): return Self.text(value)
    case .parameter(let name): return RocqName.variable(Variable(name, .real))
    case .bound(let level): return boundName(level)
    case .index(let index): return "(IZR \(text(index)))"
    case .element(let sequence, let indices):
      return "(\(text(sequence)) \(indices.map { text($0) }.joined(separator: " ")))"
    case .kronecker(let left, let right): return "(kronecker \(text(left)) \(text(right)))"
    case .negate(let inner): return "(- \(text(inner)))"
    case .add(let left, let right): return "(\(text(left)) + \(text(right)))"
    case .subtract(let left, let right): return "(\(text(left)) - \(text(right)))"
    case .multiply(let left, let right): return "(\(text(left)) * \(text(right)))"
    case .divide(let left, let right): return "(\(text(left)) / \(text(right)))"
    case .power(let base, let exponent): return "(\(text(base)) ^^ \(text(exponent)))"
    case .sum(let name, let upper, let body):
      let (index, inner) = below(name)
      return "(sum \(text(upper)) (fun \(index) : Z => \(inner.text(body))))"
    case .root(2, let inner): return "(sqrt \(text(inner)))"
    case .root(let degree, let inner): return "(root \(degree)%Z \(text(inner)))"
    case .absoluteValue(let inner): return "(Rabs \(text(inner)))"
    case .sign(let inner): return "(sign \(text(inner)))"
    case .application(let definition, let arguments):
      let texts = arguments.map { text($0) }
      let name = definitions.name(of: definition)
      return texts.isEmpty ? name : "(\(name) \(texts.joined(separator: " ")))"
    }
  }

  func text(_ sequence: SequenceTerm) -> String {
    switch sequence {
    case .variable(let name, let arity): return RocqName.variable(Variable(name, .sequence(arity: arity)))
    case .bound(let level): return boundName(level)
    case .lambda(let names, let body):
      var inner = self
      var binders: [String] = []
      for name in names {
        let (index, next) = inner.below(name)
        binders.append(index)
        inner = next
      }
      return "(fun \(binders.joined(separator: " ")) : Z => \(inner.text(body)))"
    }
  }

  func text(_ argument: Argument) -> String {
    switch argument {
    case .real(let term): text(term)
    case .index(let index): text(index)
    case .sequence(let sequence): text(sequence)
    }
  }

  static func type(_ sort: Sort) -> String {
    switch sort {
    case .real: "R"
    case .index: "Z"
    case .sequence(let arity): String(repeating: "Z -> ", count: arity) + "R"
    }
  }

  // MARK: Formulas

  private func symbol(_ relation: Relation) -> String {
    switch relation {
    case .equal: "="
    case .less: "<"
    case .lessOrEqual: "<="
    }
  }

  func text(_ formula: Formula) -> String {
    switch formula {
    case .falsity: return "False"
    case .relation(let relation, let left, let right):
      return "(\(text(left)) \(symbol(relation)) \(text(right)))"
    case .indexRelation(let relation, let left, let right):
      return "(\(text(left)) \(symbol(relation)) \(text(right)))%Z"
    case .not(let inner): return "(~ \(text(inner)))"
    case .and(let left, let right): return "(\(text(left)) /\\ \(text(right)))"
    case .or(let left, let right): return "(\(text(left)) \\/ \(text(right)))"
    case .implies(let left, let right): return "(\(text(left)) -> \(text(right)))"
    case .iff(let left, let right): return "(\(text(left)) <-> \(text(right)))"
    case .forall(let binder, let body):
      let (name, inner) = below(binder.name)
      let guardText = binder.sort == .index ? "(0 <= \(name))%Z -> " : ""
      return "(forall \(name) : \(Self.type(binder.sort)), \(guardText)\(inner.text(body)))"
    case .exists(let binder, let body):
      let (name, _) = below(binder.name)
      return "(exists \(name) : \(Self.type(binder.sort)), \(predicateBody(binder, body)))"
    }
  }

  /// The body of an existential statement, with the guard of an index.
  private func predicateBody(_ binder: Binder, _ body: Formula) -> String {
    let (name, inner) = below(binder.name)
    return binder.sort == .index ? "(0 <= \(name))%Z /\\ \(inner.text(body))" : inner.text(body)
  }

  /// `fun x => ..`, of which the existential statement says that it holds of something.
  func predicate(_ binder: Binder, _ body: Formula) -> String {
    let (name, _) = below(binder.name)
    return "(fun \(name) : \(Self.type(binder.sort)) => \(predicateBody(binder, body)))"
  }
}
