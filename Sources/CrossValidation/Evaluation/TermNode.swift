import SymbolicAlgebra

/// An index combination whose free variables have been replaced by their values.
struct IndexNode {
  struct Summand {
    let level: Int
    let coefficient: Int
  }

  let source: IndexTerm
  let constant: Int
  let summands: [Summand]
  /// Why there is no value, if there is none.
  let fault: EvaluationError?
}

/// A term prepared for evaluation: equal subterms are one node, and each node knows the bound variables it mentions.
final class TermNode {
  indirect enum Operation {
    case constant(Quantity)
    case missing(Variable)
    case bound(Int)
    case index(IndexNode)
    case element(SequenceNode, [IndexNode])
    case kronecker(IndexNode, IndexNode)
    case negate(TermNode)
    case add(TermNode, TermNode)
    case subtract(TermNode, TermNode)
    case multiply(TermNode, TermNode)
    case divide(TermNode, TermNode)
    case power(TermNode, IndexNode)
    case sum(BinderName, upper: IndexNode, body: TermNode)
    case root(Int, TermNode)
    case absoluteValue(TermNode)
    case sign(TermNode)
    case application(DefinitionNode, [ArgumentNode])
  }

  let source: Term
  let operation: Operation
  /// The bound variables it mentions, counted from the outside of the node.
  let levels: Set<Int>
  let sortedLevels: [Int]
  /// Identifies the value of a node that mentions no bound variable.
  let version: Int
  /// Whether the value is worth keeping: the node is used several times, or unlike its surroundings doesn't change
  /// with the innermost variables.
  var isMemoised = false
  /// Whether the value is used many times while other variables change, so that its long integers are best kept
  /// unmultiplied.
  var isHoisted = false
  var memo = Memo<Quantity>()

  init(_ source: Term, _ operation: Operation, levels: Set<Int>, version: Int) {
    self.source = source
    self.operation = operation
    self.levels = levels
    self.version = version
    sortedLevels = levels.sorted()
  }

  /// Whether there is nothing to compute.
  var isLeaf: Bool {
    switch operation {
    case .constant, .missing, .bound, .index, .element, .kronecker: true
    case .negate, .add, .subtract, .multiply, .divide, .power, .sum, .root, .absoluteValue, .sign,
      .application:
      false
    }
  }
}

/// A sequence prepared for evaluation.
final class SequenceNode {
  enum Operation {
    case given(SequenceValue)
    case missing(Variable)
    case bound(Int)
    case lambda([BinderName], TermNode)
  }

  let operation: Operation
  let levels: Set<Int>
  let sortedLevels: [Int]
  var memo = Memo<[Frame]>()
  /// The members of a given sequence that have been read.
  var members: [[Int]: Quantity] = [:]
  let version: Int

  init(_ operation: Operation, levels: Set<Int>, version: Int) {
    self.operation = operation
    self.levels = levels
    self.version = version
    sortedLevels = levels.sorted()
  }
}

enum ArgumentNode {
  case real(TermNode)
  case index(IndexNode)
  case sequence(SequenceNode)
}

/// The equations of a definition prepared for evaluation.
final class DefinitionNode {
  enum Equations {
    case explicit(TermNode)
    case recursive(base: TermNode, step: TermNode)
  }

  let source: Definition
  let equations: Equations
  /// For each list of arguments, the values at 0, 1, 2, ... that have been computed.
  var tables: [[Int]: [Quantity]] = [:]

  init(_ source: Definition, _ equations: Equations) {
    self.source = source
    self.equations = equations
  }
}

/// The value of a bound variable while what binds it is evaluated.
struct Frame {
  enum Content {
    case real(Quantity)
    case index(Int)
    case sequence(SequenceNode, captured: [Frame])
    /// An argument that has no value, which matters only where it is used.
    case undefined(EvaluationError)
  }

  let variable: Variable
  let content: Content
  /// Frames of one variable with the same key have the same content.
  let key: Int

  init(_ variable: Variable, _ content: Content, key: Int) {
    self.variable = variable
    self.content = content
    self.key = key
  }

  init(_ variable: Variable, index: Int) { self.init(variable, .index(index), key: index) }
}

/// The latest few values of something that depends on bound variables, by the keys of their frames.
struct Memo<Content> {
  private static var capacity: Int { 4 }

  private var entries: [(key: [Int], content: Content, version: Int)] = []
  private var oldest = 0

  subscript(key: [Int]) -> (content: Content, version: Int)? {
    for entry in entries where entry.key == key { return (entry.content, entry.version) }
    return nil
  }

  mutating func insert(_ content: Content, version: Int, at key: [Int]) {
    if entries.count < Self.capacity {
      entries.append((key, content, version))
    } else {
      entries[oldest] = (key, content, version)
      oldest = (oldest + 1) % Self.capacity
    }
  }
}
