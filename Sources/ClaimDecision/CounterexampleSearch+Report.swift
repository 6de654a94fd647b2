import CrossValidation
import ExactArithmetic
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra

extension CounterexampleSearch {
  /// A point at which the kernel has proved the claim false.
  func counterexample(at bindings: [String: Binding], disprovedBy theorem: Theorem) -> Counterexample {
    Counterexample(
      assignments: assignments(bindings), statement: stated.claim.conclusion, left: "", right: "", inner: [],
      disproof: theorem, bindings: bindings)
  }

  /// A point given by terms for the claim's variables, all of them numbers, at which the kernel has proved it false.
  func counterexample(at point: [Term], disprovedBy theorem: Theorem) -> Counterexample {
    Counterexample(
      assignments: zip(variables, point).map { variable, term in
        .init(variable: variable, value: (try? term.surfaceText()) ?? "\(term)")
      }, statement: stated.claim.conclusion, left: "", right: "", inner: [], disproof: theorem, bindings: [:])
  }

  /// The point given by numbers for the claim's variables, if the claim is false there.
  func counterexample(at point: [Term]) -> Counterexample? {
    confirmed(
      zip(variables, point).reduce(into: [:]) { bindings, value in
        if case .number(let number) = value.1 { bindings[value.0.name] = .real(number) }
      })
  }

  private func assignments(_ bindings: [String: Binding]) -> [Counterexample.Assignment] {
    let claim = opened(bindings)
    return variables.compactMap { variable in
      bindings[variable.name].map {
        Counterexample.Assignment(variable: variable, value: shown(variable, $0, bindings, claim))
      }
    }
  }

  /// The value with all members that the statement looks at, apart from zeros at the end; "0 before" says that it looks
  /// at members before the first, which are 0.
  private func shown(
    _ variable: Variable, _ binding: Binding, _ bindings: [String: Binding], _ statement: Formula
  ) -> String {
    guard case .sequence(let value) = binding, value.arity == 1 else { return binding.description }
    var evaluator = PlainEvaluator(bindings, samples: sampling(bindings))
    var count = shownLength(bindings)
    var looksBefore = false
    evaluator.variables[variable] = .sequence { indices in
      let member = value.member(at: indices)
      if let member {
        if !member.isZero { count = max(count, indices[0]) } else if indices[0] < 1 { looksBefore = true }
      }
      return member.map { RationalInterval($0) }
    }
    _ = evaluator.holds(statement)
    let members = (1...count).compactMap { value.member(at: [$0])?.description }
    let zero = value.member(at: [0]).flatMap { $0.isZero ? nil : ", \(variable.name)[0] = \($0)" } ?? ""
    return "(" + members.joined(separator: ", ") + ")" + zero + (looksBefore ? ", 0 before" : "")
  }

  func confirmed(_ bindings: [String: Binding]) -> Counterexample? {
    guard isConfirmed(bindings), let failure = decision(bindings)?.failures.first else { return nil }
    let outer = Set(variables)
    let values = failure.environment.bindings.reduce(into: bindings) { $0[$1.key.name] = $1.value }
    let inner = failure.environment.bindings
      .filter { !outer.contains($0.key) && failure.statement.freeVariables.contains($0.key) }
      .map {
        Counterexample.Assignment(
          variable: $0.key, value: shown($0.key, $0.value, values, failure.statement))
      }
      .sorted { $0.variable.name < $1.variable.name }
    return Counterexample(
      assignments: assignments(bindings), statement: failure.statement, left: failure.left.exactDescription,
      right: failure.right.exactDescription, inner: inner, disproof: nil, bindings: bindings)
  }
}
