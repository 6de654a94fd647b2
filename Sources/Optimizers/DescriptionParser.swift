import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra

extension OptimizerDescription {
  /// Reads a description.
  ///
  /// - Throws: `SyntaxError` with the place and what was expected, or why what stands there is not treated.
  public init(parsing text: String) throws(SyntaxError) {
    var reader = try DescriptionReader(text)
    do { self = try reader.read() } catch { throw reader.explained(error) }
  }
}

/// Reads the statements of a description one after the other.
private struct DescriptionReader {
  var parser: SyntaxParser
  var context = SyntaxContext(variables: [Variable("t", .index), Variable("g", .sequence(arity: 1))])
  var scope = Elaborator.Scope()
  var parameters: [OptimizerParameter] = []
  var states: [OptimizerState] = []
  /// The values of states known at the current statement; the state being defined is known one step back only.
  var lags: [String: Int] = [:]
  var names: Set<String> = ["t", "g", "u", "inf"]
  var degrees = DegreeBound()
  var places: DescriptionPlaces

  static let statements = ["optimizer", "parameter", "state", "let", "update"]
  static let statementLimit = 200

  init(_ text: String) throws(SyntaxError) {
    parser = try SyntaxParser(text)
    places = DescriptionPlaces(source: parser.source)
  }

  mutating func read() throws(SyntaxError) -> OptimizerDescription {
    guard parser.take(ifName: "optimizer") else { throw parser.unexpected("`optimizer` and its name") }
    let name = try parser.declaredName("the optimizer's name").text
    var update: Term?
    var count = 0
    while parser.next.kind != .end {
      count += 1
      guard count <= Self.statementLimit else {
        throw SyntaxError(
          .expressionTooLarge(limit: Self.statementLimit), parser.next.range, in: parser.source)
      }
      guard update == nil else { throw parser.unexpected("the end: the update is the last statement") }
      if parser.take(ifName: "parameter") {
        try readParameter()
      } else if parser.take(ifName: "state") {
        try readState()
      } else if parser.next.kind == .keyword(.let) {
        try readLocal()
      } else if parser.take(ifName: "update") {
        update = try readUpdate()
      } else {
        throw parser.unexpected("a statement that begins with `parameter`, `state`, `let` or `update`")
      }
    }
    guard let update else { throw parser.unexpected("`update` and the update direction") }
    let variables = parameters.map(\.variable) + [Variable("g", .sequence(arity: 1)), Variable("t", .index)]
    let binders = variables.map { Binder($0.name, $0.sort) }
    let definition = try define("u", binders, .explicit(update.abstracted(over: variables)))
    return OptimizerDescription(
      name: name, parameters: parameters, states: states, update: definition, places: places)
  }

  private mutating func declare(_ purpose: String) throws(SyntaxError) -> SyntaxTree.BoundName {
    let name = try parser.declaredName(purpose)
    guard !Self.statements.contains(name.text), names.insert(name.text).inserted else {
      throw SyntaxError(.nameTaken(name.text), name.range, in: parser.source)
    }
    return name
  }

  private func define(
    _ name: String, _ parameters: [Binder], _ equations: Definition.Equations
  ) throws(SyntaxError) -> Definition {
    do { return try Definition(name, parameters, equations) } catch {
      throw SyntaxError(
        .notTreated(what: "`\(name)`", because: "\(error)"), parser.next.range, in: parser.source)
    }
  }

  // MARK: Parameters

  private mutating func readParameter() throws(SyntaxError) {
    let name = try declare("the parameter's name")
    guard parser.next.kind == .keyword(.in) else {
      throw parser.unexpected("`in` and an interval, such as `in [0, 1)`")
    }
    parser.take()
    let includesLower = parser.take(ifSign: .openSquare)
    if !includesLower { try parser.expect(.openRound, "or `[`, the beginning of an interval") }
    let start = parser.next.range
    let lower = try end(sign: -1)
    try parser.expect(.comma, "between the ends of the interval")
    let upper = try end(sign: 1)
    let includesUpper = parser.take(ifSign: .closeSquare)
    if !includesUpper { try parser.expect(.closeRound, "or `]`, the end of the interval") }
    if let lower, let upper {
      guard lower < upper || (lower == upper && includesLower && includesUpper) else {
        throw SyntaxError(
          .unexpected(found: "an empty interval", expected: "a lower end below the upper"),
          start.lowerBound..<parser.next.range.lowerBound, in: parser.source)
      }
    }
    context.declare(Variable(name.text, .real))
    parameters.append(
      OptimizerParameter(
        name: name.text, lower: lower.map { .init(value: $0, isIncluded: includesLower) },
        upper: upper.map { .init(value: $0, isIncluded: includesUpper) }))
  }

  /// A number, or nil for the infinity of the given sign.
  private mutating func end(sign: Int) throws(SyntaxError) -> Rational? {
    let isNegative = parser.take(ifSign: .minus)
    if parser.next.kind == .name("inf"), isNegative == (sign < 0) {
      parser.take()
      return nil
    }
    let expected = sign < 0 ? "a number or `-inf`" : "a number or `inf`"
    guard case .number(var value) = parser.next.kind else { throw parser.unexpected(expected) }
    parser.take()
    if parser.take(ifSign: .divide) {
      guard case .number(let divisor) = parser.next.kind, let reciprocal = divisor.reciprocal else {
        throw parser.unexpected("a denominator other than 0")
      }
      parser.take()
      value = value * reciprocal
    }
    return isNegative ? -value : value
  }

  // MARK: States

  private mutating func readState() throws(SyntaxError) {
    let name = try declare("the state's name")
    try parser.expect(.openSquare, "as in `state \(name.text)[t] = ..`")
    guard parser.take(ifName: "t") else {
      throw parser.unexpected("`t`: a state is given at step t, and is 0 at step 0")
    }
    try parser.expect(.closeSquare)
    try parser.expect(.equal, "and the recurrence")
    let tree = try parser.expression()
    places.set(.state(name.text), tree.wholeRange)
    // While it is being read the state's own value is an unknown of which only step t-1 may be used.
    let previous = Variable("\u{2022}previous", .real)
    context.declare(name.text, as: .sequence(.lambda("j") { _ in .parameter(previous.name) }))
    lags[name.text] = 1
    var reader = RecurrenceReader(
      elaborator: Elaborator(context, source: parser.source), scope: scope, smallestLags: lags)
    degrees.declare(
      name.text, degree: try degrees.degree(of: tree, reader.elaborator, scope))
    let form = try reader.form(tree)
    if let constant = form.coefficient(of: .gradient(power: 0)), constant != 0 {
      throw reader.elaborator.error(
        .notTreated(
          what: "a part without state or gradient",
          because: "the state would not be a weighted sum of powers of the gradients"), tree)
    }
    let body = try reader.elaborator.term(tree, scope)
    let arguments = parameters.map(\.variable) + [Variable("g", .sequence(arity: 1))]
    let step = Variable("\u{2022}step", .index)
    let recurrence = body.substituting(.index(.variable(step.name) + 1), for: Variable("t", .index))
    let definition = try define(
      name.text, arguments.map { Binder($0.name, $0.sort) },
      .recursive(base: 0, step: recurrence.abstracted(over: arguments + [step, previous])))
    states.append(OptimizerState(name: name.text, definition: definition, recurrence: form))
    lags[name.text] = 0
    let values = parameters.map { Argument.real($0.term) } + [.sequence(OptimizerDescription.gradients)]
    context.declare(
      name.text, as: .sequence(.lambda("j") { .application(definition, values + [.index($0)]) }))
  }

  // MARK: Local definitions and the update

  private mutating func readLocal() throws(SyntaxError) {
    parser.take()
    let name = try declare("the name of a local definition")
    try parser.expect(.equal, "after the name that `let` defines")
    let value = try parser.expression()
    try checkUpdate(value)
    var elaborator = Elaborator(context, source: parser.source)
    degrees.declare(name.text, degree: try degrees.degree(of: value, elaborator, scope))
    scope = try elaborator.binding(name, value, scope)
  }

  private mutating func readUpdate() throws(SyntaxError) -> Term {
    let tree = try parser.expression()
    try checkUpdate(tree)
    var elaborator = Elaborator(context, source: parser.source)
    _ = try degrees.degree(of: tree, elaborator, scope)
    places.setUpdate(tree, elaborator, scope)
    return try elaborator.term(tree, scope)
  }
}

extension DescriptionReader {
  /// An undeclared name with what helps: that it is declared further down, or which sequences there are.
  fileprivate func explained(_ error: SyntaxError) -> SyntaxError {
    guard case .unknownName(let name, let near) = error.reason,
      let start = parser.source.offset(of: error.start)
    else { return error }
    let range = start..<start + name.count
    if declaredLater(name, after: range.upperBound) {
      return SyntaxError(
        .notTreated(
          what: "`\(name)` before its declaration",
          because: "it is declared further down, and a statement may use only names declared above it"),
        range, in: parser.source)
    }
    let rest = parser.source.characters[range.upperBound...].drop { $0 == " " || $0 == "\t" }
    guard rest.first == "[" else { return error }
    let sequences = (["g"] + states.map(\.name)).sorted()
    let similar = name.count == 1 ? sequences.filter { $0.count <= 2 } : sequences.filter(near.contains)
    return SyntaxError(.unknownName(name, near: Array(similar.prefix(5))), range, in: parser.source)
  }

  /// Whether a statement after the place declares the name.
  private func declaredLater(_ name: String, after offset: Int) -> Bool {
    let lines = String(parser.source.characters[offset...]).split(whereSeparator: \.isNewline)
    return lines.contains { line in
      let words = line.prefix { $0 != "#" }.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      return zip(words, words.dropFirst()).contains {
        ["state", "let", "parameter"].contains($0) && $1 == name
      }
    }
  }

  fileprivate func checkUpdate(_ tree: SyntaxTree) throws(SyntaxError) {
    try UpdateCheck(elaborator: Elaborator(context, source: parser.source), scope: scope, states: lags).check(
      tree)
  }
}

/// Refuses what an update can't be made of, at its place.
private struct UpdateCheck {
  let elaborator: Elaborator
  let scope: Elaborator.Scope
  let states: [String: Int]

  func check(_ tree: SyntaxTree) throws(SyntaxError) {
    switch tree.kind {
    case .call(let name, _) where ["max", "min", "maximum", "minimum"].contains(name.text):
      throw elaborator.error(
        .notTreated(
          what: "`\(name.text)`",
          because:
            "the largest or smallest of several values is no expression in weighted sums of the gradients"),
        tree)
    case .call(let name, _) where RecurrenceReader.isNorm(name.text):
      throw elaborator.error(
        .notTreated(what: "`\(name.text)`", because: RecurrenceReader.oneCoordinate), tree)
    case .member(let sequence, let indices):
      guard case .name(let name) = sequence.kind, indices.count == 1 else { break }
      var elaborator = elaborator
      let index = try elaborator.index(indices[0], scope)
      let lag = (OptimizerDescription.steps - index).literal
      if name == "g", lag != 0 {
        throw elaborator.error(
          .notTreated(what: "a gradient other than g[t]", because: RecurrenceReader.noEarlierGradient), tree)
      }
      if states[name] != nil, lag != 0, lag != 1 {
        throw elaborator.error(
          .notTreated(
            what: "a state at a step other than t and t-1", because: "the update uses the newest values"),
          tree)
      }
      return
    default: break
    }
    for child in tree.kind.children { try check(child) }
  }
}

extension SourceText {
  /// The offset of a place, or nil if the text has no such place.
  fileprivate func offset(of position: SourcePosition) -> Int? {
    var (line, column) = (1, 1)
    for (offset, character) in characters.enumerated() {
      if line == position.line, column == position.column { return offset }
      (line, column) = ["\n", "\r\n", "\r"].contains(character) ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }
}
