import ProofKernel
import SymbolicAlgebra

/// Writes the recorded proof of one named theorem, rule by rule, as Rocq lemmas.
///
/// Rules of logic become proof terms. A rule that computes becomes a lemma of its own, from the premises' conclusions
/// to the conclusion, and so does every theorem that is used more than once.
final class TheoremWriter {
  let name: String
  let definitions: RocqDefinitions
  /// The Rocq names of the named theorems, which this one may cite.
  let cited: [ObjectIdentifier: String]
  private(set) var text = ""
  private let theorem: Theorem
  private var freeVariables: [ObjectIdentifier: Set<Variable>] = [:]
  private var numbers: [ObjectIdentifier: Int] = [:]
  private var uses: [ObjectIdentifier: Int] = [:]
  /// Lemmas written for theorems that are used more than once.
  private var shared: [ObjectIdentifier: (name: String, variables: [Variable])] = [:]

  var printer: RocqPrinter { RocqPrinter(definitions: definitions) }

  init(
    _ name: String, _ theorem: Theorem, definitions: RocqDefinitions, cited: [ObjectIdentifier: String]
  ) {
    self.name = name
    self.theorem = theorem
    self.definitions = definitions
    self.cited = cited
  }

  /// Writes everything. Throws `RocqExportError` where a step has no counterpart.
  func write() throws(RocqExportError) {
    let steps = ownSteps()
    for (number, step) in steps.enumerated() {
      let id = ObjectIdentifier(step.record)
      numbers[id] = number + 1
      freeVariables[id] = variables(of: step)
      for premise in step.record.premises { uses[ObjectIdentifier(premise.record), default: 0] += 1 }
    }
    for step in steps where isShared(step) { try writeShared(step) }
    guard let proof = theorem.record.premises.first else { return }
    // What the proof speaks of and the theorem doesn't may have any value.
    let leftOver = ProofScope.ordered(freeVariables[ObjectIdentifier(proof.record)] ?? [])
    let term = try expression(proof, ProofScope(variables: leftOver))
    text += "Theorem \(name) :\n  \(printer.text(theorem.conclusion)).\nProof.\n"
    text += ProofScope.values(leftOver).map { "  \($0)\n" }.joined()
    text += "  exact \(term).\nQed.\n\n"
  }

  /// The steps of this proof in premise order, without those of the named theorems it cites.
  private func ownSteps() -> [Theorem] {
    var seen: Set<ObjectIdentifier> = []
    var ordered: [Theorem] = []
    var pending: [(theorem: Theorem, next: Int)] = theorem.record.premises.map { ($0, 0) }
    for premise in theorem.record.premises { seen.insert(ObjectIdentifier(premise.record)) }
    while let top = pending.last {
      let id = ObjectIdentifier(top.theorem.record)
      if cited[id] == nil, top.next < top.theorem.record.premises.count {
        pending[pending.count - 1].next += 1
        let premise = top.theorem.record.premises[top.next]
        if seen.insert(ObjectIdentifier(premise.record)).inserted { pending.append((premise, 0)) }
      } else {
        ordered.append(top.theorem)
        pending.removeLast()
      }
    }
    return ordered
  }

  /// The variables on which the proof depends, those that it generalises or eliminates excluded.
  private func variables(of step: Theorem) -> Set<Variable> {
    if cited[ObjectIdentifier(step.record)] != nil { return [] }
    var found = step.conclusion.freeVariables
    for hypothesis in step.hypotheses { found.formUnion(hypothesis.freeVariables) }
    found.formUnion(step.record.inference.freeVariables)
    for (position, premise) in step.record.premises.enumerated() {
      var below = freeVariables[ObjectIdentifier(premise.record)] ?? []
      switch step.record.inference {
      case .universalIntroduction(let variable): below.remove(variable)
      case .existentialElimination(let variable) where position == 1: below.remove(variable)
      case .induction(let variable, _, _) where position == 1: below.remove(variable)
      default: break
      }
      found.formUnion(below)
    }
    return found
  }

  private func isShared(_ step: Theorem) -> Bool {
    let id = ObjectIdentifier(step.record)
    guard cited[id] == nil, uses[id, default: 0] > 1 else { return false }
    switch step.record.inference {
    case .hypothesis, .reflexivity, .square, .trichotomy, .indexTrichotomy, .archimedes, .lemma: return false
    default: return true
    }
  }

  private func writeShared(_ step: Theorem) throws(RocqExportError) {
    let id = ObjectIdentifier(step.record)
    let variables = ProofScope.ordered(freeVariables[id] ?? [])
    let scope = ProofScope(variables: variables, hypotheses: step.hypotheses)
    let proof = try inlined(step, scope)
    let lemma = "\(name)'\(numbers[id] ?? 0)"
    let hypotheses = scope.hypotheses.map { "(\($0.name) : \(printer.text($0.formula)))" }
    let binders = ([ProofScope.binders(variables)] + hypotheses).filter { !$0.isEmpty }
    text +=
      statement("Lemma", lemma, binders, printer.text(step.conclusion))
      + "Proof.\n  exact \(proof).\nQed.\n\n"
    shared[id] = (lemma, variables)
  }

  private func statement(_ keyword: String, _ name: String, _ binders: [String], _ conclusion: String)
    -> String
  {
    "\(keyword) \(name)" + binders.map { "\n    \($0)" }.joined() + " :\n  \(conclusion).\n"
  }

  // MARK: Proof terms

  /// A Rocq term that proves the conclusion in a scope that has its hypotheses.
  func expression(_ step: Theorem, _ scope: ProofScope) throws(RocqExportError) -> String {
    let id = ObjectIdentifier(step.record)
    if let name = cited[id] { return name }
    guard let lemma = shared[id] else { return try inlined(step, scope) }
    var hypotheses: [String] = []
    for formula in step.hypotheses {
      guard let name = scope.name(of: formula) else { throw failure(step, "a hypothesis is not at hand") }
      hypotheses.append(name)
    }
    let arguments = scope.arguments(lemma.variables) + hypotheses
    return arguments.isEmpty ? lemma.name : "(\(lemma.name) \(arguments.joined(separator: " ")))"
  }

  func failure(_ step: Theorem, _ reason: String) -> RocqExportError {
    RocqExportError(
      theorem: name, step: numbers[ObjectIdentifier(step.record)] ?? 0, rule: step.record.inference.ruleName,
      reason: reason)
  }

  /// A rule that computes, as a lemma from the premises' conclusions to the conclusion, applied to the premises.
  ///
  /// The script may use the premises as `p1`, `p2`, ... .
  func computed(
    _ step: Theorem, _ scope: ProofScope, premises: [String], proofs: [String], script: [String]
  ) -> String {
    var variables = step.conclusion.freeVariables.union(step.record.inference.freeVariables)
    for premise in step.record.premises { variables.formUnion(premise.conclusion.freeVariables) }
    switch step.record.inference {
    case .induction(let variable, _, _), .existentialElimination(let variable),
      .universalIntroduction(let variable):
      variables.remove(variable)
    default: break
    }
    let ordered = ProofScope.ordered(variables)
    let lemma = "\(name)'\(numbers[ObjectIdentifier(step.record)] ?? 0)_\(step.record.inference.ruleName)"
    let hypotheses = premises.enumerated().map { "(p\($0.offset + 1) : \($0.element))" }
    let binders = ([ProofScope.binders(ordered)] + hypotheses).filter { !$0.isEmpty }
    if written.insert(lemma).inserted {
      text += statement("Lemma", lemma, binders, printer.text(step.conclusion))
      text += "Proof.\n" + script.map { "  \($0)\n" }.joined() + "Qed.\n\n"
    }
    let arguments = scope.arguments(ordered) + proofs
    return arguments.isEmpty ? lemma : "(\(lemma) \(arguments.joined(separator: " ")))"
  }

  private var written: Set<String> = []
}
