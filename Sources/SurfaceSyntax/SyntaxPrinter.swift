import ExactArithmetic
import SymbolicAlgebra

/// Why an expression has no text in the surface syntax.
public enum UnprintableExpression: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name can't be written, or is a word of the language.
  case notAName(String)
  /// Two different things that occur have one name.
  case ambiguousName(String)
  /// A bound variable has no binder.
  case unboundVariable(level: Int)

  public var description: String {
    switch self {
    case .notAName(let name): "`\(name)` can't be written as a name; rename it to letters, digits and `_`"
    case .ambiguousName(let name): "two different things are called `\(name)`; rename one of them"
    case .unboundVariable(let level): "bound variable \(level) has no enclosing binder; declare it first"
    }
  }
}

extension Term {
  /// The term in the surface syntax, from which `Term(parsing:in:)` reads the equal term back.
  ///
  /// Throws `UnprintableExpression`.
  public func surfaceText() throws(UnprintableExpression) -> String {
    let names = try SurfaceNames(formula: .relation(.equal, self, 0))
    return try SyntaxPrinter(names: names).text(self, .expression)
  }
}

extension IndexTerm {
  /// The index in the surface syntax. Throws `UnprintableExpression`.
  public func surfaceText() throws(UnprintableExpression) -> String {
    let names = try SurfaceNames(formula: .indexRelation(.equal, self, 0))
    return try SyntaxPrinter(names: names).text(self)
  }
}

extension Formula {
  /// The statement in the surface syntax, from which `Formula(parsing:in:)` reads the equal statement back.
  ///
  /// Throws `UnprintableExpression`.
  public func surfaceText() throws(UnprintableExpression) -> String {
    try SyntaxPrinter(names: SurfaceNames(formula: self)).text(self, .expression)
  }
}

extension SyntaxContext {
  /// The context in which the statement's own text is read back.
  public init(declaring formula: Formula) throws(UnprintableExpression) {
    self = try SurfaceNames(formula: formula).context
  }

  /// The context in which the term's own text is read back.
  public init(declaring term: Term) throws(UnprintableExpression) {
    try self.init(declaring: .relation(.equal, term, 0))
  }
}

/// The names of free variables and definitions, checked to be different.
struct SurfaceNames {
  private(set) var context = SyntaxContext()

  init(formula: Formula) throws(UnprintableExpression) {
    for variable in formula.freeVariables {
      try require(variable.name)
      context.declare(variable)
    }
    // Whether a name is taken matters only where a definition is written, not inside the bodies of others.
    for definition in formula.definitions where context.meanings[definition.name] == nil {
      context.declare(definition)
    }
  }

  /// The definition's name, if that is what the name means here.
  func name(of definition: Definition) throws(UnprintableExpression) -> String {
    guard SyntaxContext.isName(definition.name) else { throw .notAName(definition.name) }
    guard context.meanings[definition.name] == .definition(definition) else {
      throw .ambiguousName(definition.name)
    }
    return definition.name
  }

  private func require(_ name: String) throws(UnprintableExpression) {
    guard SyntaxContext.isName(name) else { throw .notAName(name) }
    guard context.meanings[name] == nil else { throw .ambiguousName(name) }
  }
}

/// Writes terms and formulas so that they read back as they are.
struct SyntaxPrinter {
  let names: SurfaceNames
  /// The names of the enclosing binders, the innermost last.
  var bound: [String] = []
  /// Whether every index that stands for a real number is marked as such.
  var marksIndices = false

  /// What a place admits without brackets, from most to least.
  enum Place: Int {
    case expression = 0
    case equivalence, implication, disjunction, conjunction, negated, comparison
    case additive, summand, product, factor, base
  }

  private func enclosed(_ text: String, unless admitted: Bool) -> String { admitted ? text : "(\(text))" }

  /// The printer inside one more binder, and the name it got there.
  private func binding(_ name: BinderName) -> (SyntaxPrinter, String) {
    let start = SyntaxContext.isName(name.text) ? name.text : "k"
    var chosen = start
    var number = 0
    while names.context.meanings[chosen] != nil || bound.contains(chosen) {
      number += 1
      chosen = "\(start)\(number)"
    }
    var inner = self
    inner.bound.append(chosen)
    return (inner, chosen)
  }

  private func boundName(_ level: Int) throws(UnprintableExpression) -> String {
    guard level >= 0, level < bound.count else { throw .unboundVariable(level: level) }
    return bound[bound.count - 1 - level]
  }

  // MARK: Indices

  func text(_ index: IndexTerm) throws(UnprintableExpression) -> String {
    var text = ""
    // A positive summand comes first, so that `t - k` doesn't read `-k + t`.
    for isNegative in [false, true] {
      for summand in index.summands where (summand.coefficient < 0) == isNegative {
        let name: String
        switch summand.variable {
        case .free(let free): name = free
        case .bound(let level): name = try boundName(level)
        }
        let factor = summand.coefficient.magnitude == 1 ? name : "\(summand.coefficient.magnitude)*\(name)"
        text += text.isEmpty ? (isNegative ? "-" : "") + factor : (isNegative ? " - " : " + ") + factor
      }
    }
    if text.isEmpty { return "\(index.constant)" }
    if index.constant != 0 { text += (index.constant < 0 ? " - " : " + ") + "\(index.constant.magnitude)" }
    return text
  }

  private func exponent(_ index: IndexTerm) throws(UnprintableExpression) -> String {
    let text = try text(index)
    let isSimple = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "'" }
    return enclosed(text, unless: isSimple)
  }

  private func list(_ indices: [IndexTerm]) throws(UnprintableExpression) -> String {
    var texts: [String] = []
    for index in indices { texts.append(try text(index)) }
    return texts.joined(separator: ", ")
  }

  // MARK: Terms

  func text(_ term: Term, _ place: Place) throws(UnprintableExpression) -> String {
    func admits(_ limit: Place) -> Bool { place.rawValue <= limit.rawValue }
    switch term {
    case .number(let value):
      if value.signum < 0 { return enclosed(value.description, unless: admits(.additive)) }
      return enclosed(value.description, unless: value.isInteger || admits(.product))
    case .parameter(let name): return name
    case .bound(let level): return try boundName(level)
    case .index(let index):
      let text = try text(index)
      let isName = index.constant == 0 && index.summands.count == 1 && index.summands[0].coefficient == 1
      return isName && !marksIndices ? text : "real(\(text))"
    case .element(let sequence, let indices):
      return "\(try head(sequence, arity: indices.count))[\(try list(indices))]"
    case .kronecker(let left, let right): return "[\(try text(left)) = \(try text(right))]"
    case .negate(let inner):
      // A minus before a numeral would belong to it.
      if case .number(let value) = inner { return enclosed("-(\(value))", unless: admits(.additive)) }
      return enclosed("-\(try text(inner, .product))", unless: admits(.additive))
    case .add(let left, let right):
      return enclosed(
        "\(try text(left, .additive)) + \(try text(right, .summand))", unless: admits(.additive))
    case .subtract(let left, let right):
      return enclosed(
        "\(try text(left, .additive)) - \(try text(right, .summand))", unless: admits(.additive))
    case .multiply(let left, let right):
      return enclosed(
        "\(try text(leading: left))*\(try text(right, .factor))", unless: admits(.product))
    case .divide(.number(let numerator), .number(let denominator)):
      // `9/10` is one number; a quotient of two shows as `(9)/10`.
      return enclosed(
        "(\(numerator))/\(try text(.number(denominator), .factor))", unless: admits(.product))
    case .divide(.number(let numerator), let denominator) where !numerator.isInteger:
      return enclosed("(\(numerator))/\(try text(denominator, .factor))", unless: admits(.product))
    case .divide(let left, let right):
      return enclosed("\(try text(leading: left))/\(try text(right, .factor))", unless: admits(.product))
    case .power(let base, let exponent):
      return enclosed("\(try text(base, .base))^\(try self.exponent(exponent))", unless: admits(.factor))
    case .sum(let name, let upper, let body):
      let (inner, index) = binding(name)
      return enclosed(
        "sum[\(index) = 1..\(try text(upper))] \(try inner.text(body, .product))", unless: admits(.product))
    case .root(2, let inner): return "sqrt(\(try text(inner, .expression)))"
    case .root(let degree, let inner): return "root(\(degree), \(try text(inner, .expression)))"
    case .absoluteValue(let inner): return "abs(\(try text(inner, .expression)))"
    case .sign(let inner): return "sign(\(try text(inner, .expression)))"
    case .application(let definition, let arguments): return try application(definition, arguments)
    }
  }

  /// The first factor of a product. A sum would reach over the factors after it.
  private func text(leading term: Term) throws(UnprintableExpression) -> String {
    if case .sum = term { return try text(term, .factor) }
    return try text(term, .product)
  }

  private func application(
    _ definition: Definition, _ arguments: [Argument]
  ) throws(UnprintableExpression) -> String {
    let name = try names.name(of: definition)
    guard !arguments.isEmpty else { return name }
    var texts: [String] = []
    for (argument, sort) in zip(arguments, definition.argumentSorts) {
      switch argument {
      case .real(let term): texts.append(try unmarked.text(term, .expression))
      case .index(let index): texts.append(try text(index))
      case .sequence(let sequence):
        guard case .sequence(let arity) = sort else { continue }
        texts.append(try self.sequence(sequence, arity: arity))
      }
    }
    return "\(name)(\(texts.joined(separator: ", ")))"
  }

  /// The printer for a place whose sort is known from its surroundings.
  private var unmarked: SyntaxPrinter {
    var printer = self
    printer.marksIndices = false
    return printer
  }

  private func sequence(_ sequence: SequenceTerm, arity: Int) throws(UnprintableExpression) -> String {
    switch sequence {
    case .variable(let name, _): return name
    case .bound(let level): return try boundName(level)
    case .lambda(let binders, let body):
      var inner = unmarked
      var chosen: [String] = []
      for binder in binders {
        let (next, name) = inner.binding(binder)
        inner = next
        chosen.append(name)
      }
      let parameters = chosen.count == 1 ? chosen[0] : "(\(chosen.joined(separator: ", ")))"
      return "\(parameters) => \(try inner.text(body, .expression))"
    }
  }

  private func head(_ sequence: SequenceTerm, arity: Int) throws(UnprintableExpression) -> String {
    if case .lambda = sequence { return "(\(try self.sequence(sequence, arity: arity)))" }
    return try self.sequence(sequence, arity: arity)
  }

  // MARK: Formulas

  func text(_ formula: Formula, _ place: Place) throws(UnprintableExpression) -> String {
    func admits(_ limit: Place) -> Bool { place.rawValue <= limit.rawValue }
    func joined(
      _ left: Formula, _ word: String, _ right: Formula, _ level: Place, _ tighter: Place
    ) throws(UnprintableExpression) -> String {
      enclosed("\(try text(left, tighter)) \(word) \(try text(right, level))", unless: admits(level))
    }
    switch formula {
    case .falsity: return "false"
    case .relation(let relation, let left, let right):
      return enclosed(try text(relation, left, right, negated: false), unless: admits(.comparison))
    case .not(.relation(.equal, let left, let right)):
      return enclosed(try text(.equal, left, right, negated: true), unless: admits(.comparison))
    case .indexRelation(let relation, let left, let right):
      return enclosed(try text(relation, left, right, negated: false), unless: admits(.comparison))
    case .not(.indexRelation(.equal, let left, let right)):
      return enclosed(try text(.equal, left, right, negated: true), unless: admits(.comparison))
    case .not(let inner): return enclosed("not \(try text(inner, .negated))", unless: admits(.negated))
    case .and(let left, let right): return try joined(left, "and", right, .conjunction, .negated)
    case .or(let left, let right): return try joined(left, "or", right, .disjunction, .conjunction)
    case .implies(let left, let right): return try joined(left, "->", right, .implication, .disjunction)
    case .iff(let left, let right): return try joined(left, "<->", right, .equivalence, .implication)
    case .forall(let binder, let body): return try quantified("forall", binder, body, place)
    case .exists(let binder, let body): return try quantified("exists", binder, body, place)
    }
  }

  private func quantified(
    _ word: String, _ binder: Binder, _ body: Formula, _ place: Place
  ) throws(UnprintableExpression) -> String {
    let (inner, name) = binding(binder.name)
    let sort =
      switch binder.sort {
      case .real: "real"
      case .index: "index"
      case .sequence(1): "sequence"
      case .sequence(let arity): "sequence(\(arity))"
      }
    return enclosed(
      "\(word) \(name): \(sort). \(try inner.text(body, .expression))", unless: place == .expression)
  }

  private func sign(_ relation: Relation, negated: Bool) -> String {
    switch relation {
    case .equal: negated ? "!=" : "="
    case .less: "<"
    case .lessOrEqual: "<="
    }
  }

  private func text(
    _ relation: Relation, _ left: IndexTerm, _ right: IndexTerm, negated: Bool
  ) throws(UnprintableExpression) -> String {
    // Without a variable the relation would read as one of numbers.
    let first = try text(left)
    let marked = left.literal != nil && right.literal != nil ? "index(\(first))" : first
    return "\(marked) \(sign(relation, negated: negated)) \(try text(right))"
  }

  private func text(
    _ relation: Relation, _ left: Term, _ right: Term, negated: Bool
  ) throws(UnprintableExpression) -> String {
    var printer = self
    printer.marksIndices = left.readsAsIndex && right.readsAsIndex
    return
      "\(try printer.text(left, .additive)) \(sign(relation, negated: negated)) \(try printer.text(right, .additive))"
  }
}

extension Term {
  /// Whether the term's text could be that of an index.
  fileprivate var readsAsIndex: Bool {
    switch self {
    case .number(let value): value.isInteger
    case .index: true
    case .negate(let inner): inner.readsAsIndex
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      left.readsAsIndex && right.readsAsIndex
    case .parameter, .bound, .element, .kronecker, .divide, .power, .sum, .root, .absoluteValue, .sign,
      .application:
      false
    }
  }
}
