import SymbolicAlgebra

/// Evaluates prepared terms, with a stack of the values of bound variables.
///
/// What doesn't change with a summation index is computed once for the whole sum, because the value of a node is
/// kept together with the keys of the frames that it depends on.
final class Evaluator {
  let field: SurdField
  let compiler: TermCompiler
  private let limits: EvaluationLimits
  private var frames: [Frame] = []
  private var steps = 0

  init(environment: Environment, limits: EvaluationLimits) {
    field = SurdField(limits: limits)
    compiler = TermCompiler(environment: environment, field: field)
    self.limits = limits
  }

  /// Begins another evaluation, with the steps counted afresh.
  func restart() { steps = 0 }

  /// Counts one summand, recursion step or case.
  func countStep() throws(EvaluationError) {
    steps += 1
    if steps > limits.steps { throw .tooManySteps(limit: limits.steps) }
  }

  /// Evaluates something with one more bound variable.
  func withFrame<Result>(
    _ frame: Frame, _ body: () throws(EvaluationError) -> Result
  ) throws(EvaluationError) -> Result {
    frames.append(frame)
    defer { frames.removeLast() }
    return try body()
  }

  /// The frame of a variable with a value from outside.
  func frame(_ variable: Variable, _ value: Binding) -> Frame {
    switch value {
    case .real(let real): Frame(variable, .real(.exact(field.sum(real))), key: compiler.newVersion())
    case .index(let index): Frame(variable, index: index)
    case .sequence(let sequence):
      Frame(variable, .sequence(compiler.given(sequence), captured: []), key: compiler.newVersion())
    }
  }

  /// A term with its bound variables freed under their names.
  func opened(_ term: Term) -> Term { term.instantiated(with: frames.map { Argument($0.variable) }) }

  private func attempt<Result>(
    _ source: Term, _ operation: () throws(ArithmeticFault) -> Result
  ) throws(EvaluationError) -> Result {
    do {
      return try operation()
    } catch {
      throw EvaluationError(error, in: opened(source), limits: limits)
    }
  }
}

extension EvaluationError {
  init(_ fault: ArithmeticFault, in subterm: Term, limits: EvaluationLimits) {
    switch fault {
    case .divisionByZero: self = .undefined(.divisionByZero, subterm: subterm)
    case .negativePowerOfZero(let exponent):
      self = .undefined(.negativePowerOfZero(exponent: exponent), subterm: subterm)
    case .rootOfNegative: self = .undefined(.rootOfNegative, subterm: subterm)
    case .tooLarge(let bits): self = .tooLarge(bits: bits, limit: limits.integerBits, subterm: subterm)
    case .signUndecided(let bits): self = .signUndecided(bits: bits, subterm: subterm)
    }
  }
}

// MARK: - Terms

extension Evaluator {
  func value(of node: TermNode) throws(EvaluationError) -> Quantity {
    guard node.isMemoised else { return try compute(node) }
    return try versionedValue(of: node).value
  }

  /// The value with a number that identifies it.
  private func versionedValue(
    of node: TermNode
  ) throws(EvaluationError) -> (value: Quantity, version: Int) {
    if case .bound(let level) = node.operation {
      return (try compute(node), frames[frames.count - 1 - level].key)
    }
    guard node.isMemoised else {
      return (try compute(node), node.levels.isEmpty ? node.version : compiler.newVersion())
    }
    let key = key(node.sortedLevels)
    if let known = node.memo[key] { return (known.content, known.version) }
    var value = try compute(node)
    if node.isHoisted, case .exact(let sum) = value {
      value = .exact(try attempt(node.source) { () throws(ArithmeticFault) in try field.compacted(sum) })
    }
    let version = node.levels.isEmpty ? node.version : compiler.newVersion()
    node.memo.insert(value, version: version, at: key)
    return (value, version)
  }

  private func key(_ levels: [Int]) -> [Int] { levels.map { frames[frames.count - 1 - $0].key } }

  private func compute(_ node: TermNode) throws(EvaluationError) -> Quantity {
    switch node.operation {
    case .constant(let value): return value
    case .missing(let variable): throw .unboundVariable(variable)
    case .bound(let level):
      switch frames[frames.count - 1 - level].content {
      case .real(let value): return value
      case .undefined(let error): throw error
      case .index, .sequence: throw .illFormed(.unboundVariable(level: level, expected: .real))
      }
    case .index(let index): return .exact(field.sum(try value(of: index)))
    case .element(let sequence, let indices):
      var values: [Int] = []
      for index in indices { values.append(try value(of: index)) }
      return try member(of: sequence, at: values, node.source)
    case .kronecker(let left, let right):
      return .exact(field.sum(try value(of: left) == value(of: right) ? 1 : 0))
    case .negate(let inner): return field.negate(try value(of: inner))
    case .add(let left, let right):
      let (a, b) = (try value(of: left), try value(of: right))
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.add(a, b) }
    case .subtract(let left, let right):
      let (a, b) = (try value(of: left), try value(of: right))
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.subtract(a, b) }
    case .multiply(let left, let right):
      let (a, b) = (try value(of: left), try value(of: right))
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.multiply(a, b) }
    case .divide(let left, let right):
      let (a, b) = (try value(of: left), try value(of: right))
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.divide(a, by: b) }
    case .power(let base, let exponent):
      let (a, n) = (try value(of: base), try value(of: exponent))
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.power(a, n) }
    case .root(let degree, let inner):
      let a = try value(of: inner)
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.root(degree, a) }
    case .absoluteValue(let inner):
      let a = try value(of: inner)
      return try attempt(node.source) { () throws(ArithmeticFault) in try field.absoluteValue(a) }
    case .sign(let inner):
      let a = try value(of: inner)
      return try attempt(node.source) { () throws(ArithmeticFault) in .exact(field.sum(try field.sign(a))) }
    case .sum(let name, let upper, let body):
      return try sum(name, upper: value(of: upper), body, node.source)
    case .application(let definition, let arguments):
      return try application(definition, arguments, node.source)
    }
  }

  private func sum(
    _ name: BinderName, upper: Int, _ body: TermNode, _ source: Term
  ) throws(EvaluationError) -> Quantity {
    if upper < 1 { return .zero }
    let variable = Variable(name.text, .index)
    let last = frames.count
    var total = PairwiseSum()
    frames.append(Frame(variable, index: 1))
    defer { frames.removeLast() }
    for k in 1...upper {
      try countStep()
      frames[last] = Frame(variable, index: k)
      let summand = try value(of: body)
      do { try total.add(summand, in: field) } catch {
        throw EvaluationError(error, in: source, limits: limits)
      }
    }
    return try attempt(source) { () throws(ArithmeticFault) in try total.total(in: field) }
  }
}

// MARK: - Indices and sequences

extension Evaluator {
  func value(of index: IndexNode) throws(EvaluationError) -> Int {
    if let fault = index.fault { throw fault }
    var total = index.constant
    for summand in index.summands {
      guard case .index(let value) = frames[frames.count - 1 - summand.level].content else {
        throw .illFormed(.unboundVariable(level: summand.level, expected: .index))
      }
      let (product, productOverflow) = value.multipliedReportingOverflow(by: summand.coefficient)
      let (sum, sumOverflow) = total.addingReportingOverflow(product)
      if productOverflow || sumOverflow { throw .indexOverflow(index.source) }
      total = sum
    }
    return total
  }

  private func member(
    of sequence: SequenceNode, at indices: [Int], _ source: Term
  ) throws(EvaluationError) -> Quantity {
    switch sequence.operation {
    case .missing(let variable): throw .unboundVariable(variable)
    case .bound(let level):
      guard case .sequence(let node, let captured) = frames[frames.count - 1 - level].content else {
        throw .illFormed(.unboundVariable(level: level, expected: .sequence(arity: indices.count)))
      }
      return try member(of: node, captured, at: indices, source)
    case .given, .lambda: return try member(of: sequence, frames, at: indices, source)
    }
  }

  private func member(
    of sequence: SequenceNode, _ captured: [Frame], at indices: [Int], _ source: Term
  ) throws(EvaluationError) -> Quantity {
    switch sequence.operation {
    case .given(let values):
      if let known = sequence.members[indices] { return known }
      guard let member = values.member(at: indices) else {
        throw .undefined(.missingMember(indices), subterm: opened(source))
      }
      let value = Quantity.exact(field.sum(member))
      sequence.members[indices] = value
      return value
    case .lambda(let names, let body):
      let arguments = zip(names, indices).map { Frame(Variable($0.text, .index), index: $1) }
      return try withFrames(captured + arguments) { () throws(EvaluationError) in try value(of: body) }
    case .missing(let variable): throw .unboundVariable(variable)
    case .bound(let level):
      throw .illFormed(.unboundVariable(level: level, expected: .sequence(arity: indices.count)))
    }
  }

  private func withFrames<Result>(
    _ other: [Frame], _ body: () throws(EvaluationError) -> Result
  ) throws(EvaluationError) -> Result {
    let saved = frames
    frames = other
    defer { frames = saved }
    return try body()
  }
}

// MARK: - Definitions

extension Evaluator {
  private func application(
    _ definition: DefinitionNode, _ arguments: [ArgumentNode], _ source: Term
  ) throws(EvaluationError) -> Quantity {
    var parameters: [Frame] = []
    for (binder, argument) in zip(definition.source.parameters, arguments) {
      parameters.append(try frame(for: argument, Variable(binder.name.text, binder.sort)))
    }
    switch definition.equations {
    case .explicit(let body):
      return try withFrames(parameters) { () throws(EvaluationError) in try value(of: body) }
    case .recursive(let base, let step):
      guard case .index(let last)? = arguments.last else {
        throw .illFormed(
          .wrongArguments(definition: definition.source.name, expected: definition.source.argumentSorts))
      }
      let n = try value(of: last)
      guard n >= 0 else { throw .undefined(.negativeRecursionIndex(n), subterm: opened(source)) }
      return try recursion(definition, base, step, parameters, upTo: n)
    }
  }

  private func frame(
    for argument: ArgumentNode, _ variable: Variable
  ) throws(EvaluationError) -> Frame {
    switch argument {
    case .index(let index): return Frame(variable, index: try value(of: index))
    case .real(let node):
      do throws(EvaluationError) {
        let (value, version) = try versionedValue(of: node)
        return Frame(variable, .real(value), key: version)
      } catch {
        guard error.leavesStatementUnknown else { throw error }
        return Frame(variable, .undefined(error), key: compiler.newVersion())
      }
    case .sequence(let node):
      if case .bound(let level) = node.operation {
        let frame = frames[frames.count - 1 - level]
        return Frame(variable, frame.content, key: frame.key)
      }
      // A lambda is recognised when it comes again with the same values of the variables that it mentions.
      let key = key(node.sortedLevels)
      if let known = node.memo[key] {
        return Frame(variable, .sequence(node, captured: known.content), key: known.version)
      }
      let version = node.levels.isEmpty ? node.version : compiler.newVersion()
      node.memo.insert(frames, version: version, at: key)
      return Frame(variable, .sequence(node, captured: frames), key: version)
    }
  }

  /// The tables of values of a recursive definition that are kept for different arguments.
  private static let tableLimit = 64

  private func recursion(
    _ definition: DefinitionNode, _ base: TermNode, _ step: TermNode, _ parameters: [Frame], upTo n: Int
  ) throws(EvaluationError) -> Quantity {
    let key = parameters.map(\.key)
    if let known = definition.tables[key], n < known.count { return known[n] }
    if definition.tables.count > Self.tableLimit { definition.tables.removeAll() }
    var table = definition.tables.removeValue(forKey: key) ?? []
    defer { definition.tables[key] = table }
    if table.isEmpty {
      table.append(try withFrames(parameters) { () throws(EvaluationError) in try value(of: base) })
    }
    let (index, previous) = (Variable("n", .index), Variable("\(definition.source.name)[n]", .real))
    while table.count <= n {
      try countStep()
      let latest = Frame(previous, .real(table[table.count - 1]), key: compiler.newVersion())
      let extended = parameters + [Frame(index, index: table.count - 1), latest]
      table.append(
        try withFrames(extended) { () throws(EvaluationError) in
          let next = try value(of: step)
          guard case .exact(let sum) = next else { return next }
          return .exact(
            try attempt(step.source) { () throws(ArithmeticFault) in try field.flattened(sum) })
        })
    }
    return table[n]
  }
}

// MARK: - Entry

/// The exact value of a term.
///
/// Sums are added up and definitions unfolded; recursive ones are computed from index 0 upwards, each value once.
/// - Throws: `EvaluationError`: the term is undefined, mentions a variable without a value, is ill-formed, or needs
///   more than `limits` allow.
public func evaluate(
  _ term: Term, in environment: Environment, limits: EvaluationLimits = .standard
) throws(EvaluationError) -> Value {
  do { try term.check() } catch { throw .illFormed(error) }
  let evaluator = Evaluator(environment: environment, limits: limits)
  let quantity = try evaluator.value(of: evaluator.compiler.node(term, context: []))
  do {
    return try Value(quantity, of: evaluator.field)
  } catch {
    throw EvaluationError(error, in: term, limits: limits)
  }
}
