import ExactArithmetic
import SymbolicAlgebra

/// Prepares terms for evaluation in one environment.
final class TermCompiler {
  private let environment: Environment
  private let field: SurdField
  private var terms: [Term: TermNode] = [:]
  private var sequences: [SequenceTerm: SequenceNode] = [:]
  private var definitions: [Definition: DefinitionNode] = [:]
  private var versions = 0

  init(environment: Environment, field: SurdField) {
    self.environment = environment
    self.field = field
  }

  /// A number that was never returned before.
  func newVersion() -> Int {
    versions += 1
    return versions
  }

  /// The node of a well-formed term. `context` are the bound variables that may change between two uses of it.
  func node(_ term: Term, context: Set<Int>) -> TermNode {
    if let known = terms[term] {
      known.isMemoised = !known.isLeaf
      if known.levels.isStrictSubset(of: context) { known.isHoisted = true }
      return known
    }
    let levels = term.boundLevels
    let node = TermNode(term, operation(of: term, levels), levels: levels, version: newVersion())
    if !node.isLeaf, levels.isStrictSubset(of: context) {
      node.isMemoised = true
      node.isHoisted = true
    }
    terms[term] = node
    return node
  }

  private func operation(of term: Term, _ levels: Set<Int>) -> TermNode.Operation {
    func inner(_ term: Term) -> TermNode { node(term, context: levels) }
    switch term {
    case .number(let value): return .constant(.exact(field.sum(value)))
    case .parameter(let name):
      guard let value = environment.real(name) else { return .missing(Variable(name, .real)) }
      return .constant(.exact(field.sum(value)))
    case .bound(let level): return .bound(level)
    case .index(let index): return .index(self.index(index))
    case .element(let sequence, let indices): return .element(self.sequence(sequence), indices.map(index))
    case .kronecker(let left, let right): return .kronecker(index(left), index(right))
    case .negate(let term): return .negate(inner(term))
    case .add(let left, let right): return .add(inner(left), inner(right))
    case .subtract(let left, let right): return .subtract(inner(left), inner(right))
    case .multiply(let left, let right): return .multiply(inner(left), inner(right))
    case .divide(let left, let right): return .divide(inner(left), inner(right))
    case .power(let base, let exponent): return .power(inner(base), index(exponent))
    case .sum(let name, let upper, let body):
      let context = Set(levels.map { $0 + 1 }).union([0])
      return .sum(name, upper: index(upper), body: node(body, context: context))
    case .root(let degree, let term): return .root(degree, inner(term))
    case .absoluteValue(let term): return .absoluteValue(inner(term))
    case .sign(let term): return .sign(inner(term))
    case .application(let definition, let arguments):
      return .application(self.definition(definition), arguments.map { argument($0) })
    }
  }

  func index(_ index: IndexTerm) -> IndexNode {
    var constant = index.constant
    var summands: [IndexNode.Summand] = []
    var fault: EvaluationError?
    for summand in index.summands {
      switch summand.variable {
      case .bound(let level):
        summands.append(IndexNode.Summand(level: level, coefficient: summand.coefficient))
      case .free(let name):
        guard let value = environment.index(name) else {
          fault = .unboundVariable(Variable(name, .index))
          continue
        }
        let (product, productOverflow) = value.multipliedReportingOverflow(by: summand.coefficient)
        let (sum, sumOverflow) = constant.addingReportingOverflow(product)
        if productOverflow || sumOverflow { fault = fault ?? .indexOverflow(index) } else { constant = sum }
      }
    }
    return IndexNode(source: index, constant: constant, summands: summands, fault: fault)
  }

  private func sequence(_ sequence: SequenceTerm) -> SequenceNode {
    if let known = sequences[sequence] { return known }
    let operation: SequenceNode.Operation =
      switch sequence {
      case .variable(let name, let arity):
        environment.sequence(name, arity: arity).map(SequenceNode.Operation.given)
          ?? .missing(Variable(name, .sequence(arity: arity)))
      case .bound(let level): .bound(level)
      case .lambda(let names, let body):
        .lambda(names, node(body, context: body.boundLevels.union(0..<names.count)))
      }
    let node = SequenceNode(operation, levels: sequence.boundLevels, version: newVersion())
    sequences[sequence] = node
    return node
  }

  /// The node of a sequence given as a value.
  func given(_ sequence: SequenceValue) -> SequenceNode {
    SequenceNode(.given(sequence), levels: [], version: newVersion())
  }

  private func argument(_ argument: Argument) -> ArgumentNode {
    switch argument {
    case .real(let term):
      let node = node(term, context: term.boundLevels)
      // The value of an argument must be recognised when it comes again.
      node.isMemoised = !node.isLeaf
      return .real(node)
    case .index(let index): return .index(self.index(index))
    case .sequence(let sequence): return .sequence(self.sequence(sequence))
    }
  }

  private func definition(_ definition: Definition) -> DefinitionNode {
    if let known = definitions[definition] { return known }
    let equations: DefinitionNode.Equations
    switch definition.equations {
    case .explicit(let body):
      let node = node(body, context: body.boundLevels)
      node.isMemoised = !node.isLeaf
      equations = .explicit(node)
    case .recursive(let base, let step):
      equations = .recursive(
        base: node(base, context: base.boundLevels), step: node(step, context: step.boundLevels))
    }
    let node = DefinitionNode(definition, equations)
    definitions[definition] = node
    return node
  }
}
