import NormalForms
import ProofKernel
import SymbolicAlgebra

/// What is known at one point of a proof, and the search for routine steps from there.
///
/// A prover never makes a theorem by itself: whatever it returns was inferred by the kernel.
public final class Prover {
  public let lemmas: LemmaLibrary
  /// Everything known, the newest last.
  public private(set) var known: [Theorem]
  /// The hash values of their conclusions.
  private var hashes: [Int]
  /// Those of them that are inequalities, with what they speak of.
  private(set) var knownInequalities: [KnownInequality]
  /// The relations of indices among them.
  public private(set) var knownIndexRelations: [Theorem]
  /// Signs that were found.
  var signs: [SignQuestion: Theorem] = [:]
  /// Signs that are being looked for, or that weren't found with the facts at hand.
  var openSigns: Set<SignQuestion> = []
  /// The variables that occur in the first of what is known.
  private var usedVariables: (count: Int, variables: Set<Variable>) = (0, [])
  /// What normal forms need that were looked for before, by the relations of indices.
  private let allRequirements: RequirementRecord.Family
  private(set) var requirements: RequirementRecord

  public init(lemmas: LemmaLibrary, assuming hypotheses: [Formula] = []) throws {
    self.lemmas = lemmas
    self.known = []
    self.hashes = []
    self.knownInequalities = []
    self.knownIndexRelations = []
    self.allRequirements = RequirementRecord.Family()
    self.requirements = allRequirements.record(given: [])
    for hypothesis in hypotheses { try know(.assuming(hypothesis)) }
  }

  private init(copying other: Prover) {
    lemmas = other.lemmas
    known = other.known
    hashes = other.hashes
    knownInequalities = other.knownInequalities
    knownIndexRelations = other.knownIndexRelations
    signs = other.signs
    usedVariables = other.usedVariables
    allRequirements = other.allRequirements
    requirements = other.requirements
  }

  /// Adds a theorem to what is known, a conjunction as its parts.
  @discardableResult
  public func know(_ theorem: Theorem) throws -> Theorem {
    openSigns = []
    let parts = try theorem.allConjuncts()
    known += parts
    hashes += parts.map(\.conclusion.hashValue)
    knownInequalities += parts.compactMap(KnownInequality.init)
    let relations = parts.filter { if case .indexRelation = $0.conclusion { true } else { false } }
    if !relations.isEmpty {
      knownIndexRelations += relations
      requirements = allRequirements.record(given: knownIndexRelations.compactMap(IndexRelation.init))
    }
    return theorem
  }

  /// The newest of what is known that states a formula.
  public func theorem(stating formula: Formula) -> Theorem? {
    let hash = formula.hashValue
    let position = hashes.indices.last { hashes[$0] == hash && known[$0].conclusion == formula }
    return position.map { known[$0] }
  }

  /// Whether the formula is known as it stands.
  public func knows(_ formula: Formula) -> Bool { theorem(stating: formula) != nil }

  /// A prover that knows one formula more.
  public func assuming(_ formula: Formula) throws -> Prover {
    let inner = Prover(copying: self)
    try inner.know(.assuming(formula))
    return inner
  }

  // MARK: Lemmas

  /// An instance of a proved lemma, with its premises proved from what is known.
  ///
  /// Premises are relations of indices, signs and formulas that are known already.
  public func lemma(_ name: String, _ arguments: Argument...) throws -> Theorem {
    try instance(of: lemmas.theorem(name), arguments)
  }

  /// An instance of a proved lemma, with some of its premises given.
  public func lemma(_ name: String, _ arguments: Argument..., from premises: [Theorem]) throws -> Theorem {
    try instance(of: lemmas.theorem(name), arguments, from: premises)
  }

  /// An instance of a universal theorem, with its premises taken from those given or proved from what is known.
  public func instance(
    of theorem: Theorem, _ arguments: [Argument], from premises: [Theorem] = []
  ) throws -> Theorem {
    var instance = theorem
    func satisfyPremises() throws {
      while case .implies(let premise, _) = instance.conclusion {
        let given = premises.first { $0.conclusion == premise }
        instance = try instance.applied(to: given ?? routine(premise))
      }
    }
    for argument in arguments {
      try satisfyPremises()
      instance = try specialize(instance, to: argument)
    }
    try satisfyPremises()
    return instance
  }

  /// `p[a]` from `forall x. p`; proves that an index argument is a natural number.
  public func specialize(_ theorem: Theorem, to argument: Argument) throws -> Theorem {
    if case .index(let index) = argument, !index.isManifestlyNatural {
      return try .infer(
        .universalElimination(argument), from: [theorem, self.index(IndexTerm(0).isAtMost(index))])
    }
    return try .infer(.universalElimination(argument), from: [theorem])
  }

  /// `exists x. p` from `p[a]`.
  public func witness(_ claim: Formula, _ argument: Argument, _ theorem: Theorem) throws -> Theorem {
    if case .index(let index) = argument, !index.isManifestlyNatural {
      return try .infer(
        .existentialIntroduction(claim, witness: argument),
        from: [theorem, self.index(IndexTerm(0).isAtMost(index))])
    }
    return try .infer(.existentialIntroduction(claim, witness: argument), from: [theorem])
  }

  // MARK: Routine formulas

  /// Proves a relation of indices from those that are known.
  public func index(_ goal: Formula) throws -> Theorem {
    try .infer(.indexArithmetic(goal), from: knownIndexRelations)
  }

  /// Proves a formula that needs no idea: something known, a sign, an index relation, or a conjunction of such.
  public func routine(_ goal: Formula) throws -> Theorem {
    if let theorem = theorem(stating: goal) { return theorem }
    switch goal {
    case .indexRelation: return try index(goal)
    case .and(let left, let right): return try .conjunction([routine(left), routine(right)])
    case .relation(.less, 0, let term): return try positive(term)
    case .relation(.lessOrEqual, 0, let term): return try nonnegative(term)
    case .relation(.less, let left, let right):
      if let order = try? positive(right - left) { return try relation(goal, adding: order) }
      return try relation(goal)
    case .relation(.lessOrEqual, let left, let right):
      if let order = try? nonnegative(right - left) { return try relation(goal, adding: order) }
      return try relation(goal)
    case .relation(.equal, _, _): return try relation(goal)
    case .not(.relation(.equal, let term, 0)): return try nonzero(term)
    case .not(.indexRelation(.equal, _, _)):
      guard case .not(let equation) = goal else { break }
      let inner = try assuming(equation)
      return try .infer(
        .negationIntroduction(equation),
        from: [.infer(.indexArithmetic(.falsity), from: inner.knownIndexRelations)])
    case .implies(let premise, let conclusion):
      return try assuming(premise).routine(conclusion).discharging(premise)
    case .forall(let binder, let body):
      return try universally(binder) { prover, argument in
        try prover.routine(body.instantiated(with: [argument]))
      }
    case .falsity, .not, .or, .iff, .exists: break
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// `forall x. p` by proving `p` for an arbitrary value, which the closure is given.
  public func universally(_ binder: Binder, _ proof: (Prover, Argument) throws -> Theorem) throws -> Theorem {
    let variable = arbitrary(binder)
    return try proof(self, Argument(variable)).generalized(over: variable)
  }

  /// A variable of the binder's sort that occurs in nothing known.
  public func arbitrary(_ binder: Binder) -> Variable {
    for theorem in known[usedVariables.count...] {
      usedVariables.variables.formUnion(theorem.conclusion.freeVariables)
      for hypothesis in theorem.hypotheses { usedVariables.variables.formUnion(hypothesis.freeVariables) }
    }
    usedVariables.count = known.count
    let used = usedVariables.variables
    var candidate = Variable(binder.name.text, binder.sort)
    var number = 0
    while used.contains(candidate) {
      number += 1
      candidate = Variable("\(binder.name.text)\(number)", binder.sort)
    }
    return candidate
  }
}

extension IndexRelation {
  /// Nil for a theorem that isn't a relation of indices.
  fileprivate init?(_ theorem: Theorem) {
    guard case .indexRelation(let relation, let left, let right) = theorem.conclusion else { return nil }
    self.init(relation, left, right)
  }
}

extension IndexTerm {
  /// Whether the index is a natural number whatever its variables are.
  var isManifestlyNatural: Bool { constant >= 0 && summands.allSatisfy { $0.coefficient > 0 } }
}

/// A known inequality with what it speaks of.
struct KnownInequality {
  let theorem: Theorem
  let isStrict: Bool
  let variables: Set<Variable>
  let definitions: Set<String>

  /// Nil for what is no inequality.
  init?(_ theorem: Theorem) {
    guard case .relation(let relation, _, _) = theorem.conclusion, relation != .equal else { return nil }
    self.theorem = theorem
    isStrict = relation == .less
    variables = theorem.conclusion.freeVariables
    definitions = Set(theorem.conclusion.definitions.map(\.name))
  }
}
