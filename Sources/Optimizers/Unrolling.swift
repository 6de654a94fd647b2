import Automation
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra

/// A statement about an optimizer with its proof.
public struct ProvedStatement: Sendable {
  public let claim: Claim
  public let theorem: Theorem
}

/// Why an optimizer can't be analysed.
public enum OptimizerFailure: Error, Sendable, CustomStringConvertible {
  /// The recurrence has no closed form that the engine knows; the error has its place.
  case noClosedForm(SyntaxError)
  /// The engine divides by something of which it can't prove that it isn't 0; the error has the place.
  case undischargedDivisor(SyntaxError)
  /// No proof was found, or the kernel rejected one.
  case noProof(of: String, because: String)

  public var description: String {
    switch self {
    case .noClosedForm(let error), .undischargedDivisor(let error): "\(error)"
    case .noProof(let statement, let reason): "no proof that \(statement): \(reason)"
    }
  }
}

/// A state as weighted sums of powers of the gradients.
struct UnrolledState: Sendable {
  let state: OptimizerState
  /// The weights for each power of the gradient, in the order in which the powers were met.
  let kernels: [(power: Int, kernel: Kernel)]
  /// Decay rates that have to differ for the weights to be what they are.
  let differences: [Formula]
  /// The name of the theorem `forall parameters g t. state = sum`.
  let lemma: String

  /// The weighted sums at step t.
  func sum(_ gradients: SequenceTerm, _ t: IndexTerm) -> Term {
    Term.total(kernels.map { power, kernel in kernel.sum(to: t) { gradients[$0].raised(to: power) } })
  }
}

extension Term {
  func raised(to power: Int) -> Term { power == 1 ? self : self.power(IndexTerm(power)) }
}

extension Kernel {
  /// `sum_k K(t - k) f(k)`, a common coefficient outside of the sum.
  ///
  /// A weight of the newest member stays inside, since at t = 0 there is none.
  func sum(to t: IndexTerm, _ member: (IndexTerm) -> Term) -> Term {
    guard impulse == nil, modes.count == 1 else { return .sum(to: t) { weight(t, $0) * member($0) } }
    var unit = Kernel()
    unit.add(Mode(coefficient: 1, base: modes[0].base, degree: modes[0].degree))
    return modes[0].coefficient.times(.sum(to: t) { unit.weight(t, $0) * member($0) })
  }
}

/// Unrolls the states of an optimizer one after the other.
struct Unrolling {
  let description: OptimizerDescription
  private(set) var library: LemmaLibrary
  private(set) var states: [String: UnrolledState] = [:]
  private(set) var statements: [ProvedStatement] = []

  /// Throws `OptimizerFailure`, and `ProofFailure` or `Diagnostic` if the kernel doesn't accept a proof.
  init(_ description: OptimizerDescription, lemmas: LemmaLibrary) throws {
    self.description = description
    library = lemmas
    for state in description.states { try unroll(state) }
  }

  // MARK: Kernels

  private mutating func unroll(_ state: OptimizerState) throws {
    let own = state.recurrence.coefficient(of: .state(state.name, lag: 1))
    var kernels: [(power: Int, kernel: Kernel)] = []
    var differences: [Formula] = []
    func add(_ kernel: Kernel, _ power: Int) {
      if let position = kernels.firstIndex(where: { $0.power == power }) {
        kernels[position].kernel.add(kernel)
      } else {
        kernels.append((power, kernel))
      }
    }
    for (unknown, coefficient) in state.recurrence.summands {
      switch unknown {
      case .gradient(let power):
        var kernel = Kernel()
        if let own {
          kernel.add(Kernel.Mode(coefficient: coefficient, base: own, degree: 0))
        } else {
          kernel.add(impulse: coefficient)
        }
        if power > 0 { add(kernel, power) }
      case .state(state.name, _): continue
      case .state(let name, let lag):
        guard let earlier = states[name] else { continue }
        for (power, kernel) in earlier.kernels {
          let (filtered, rates) = try filter(
            kernel.scaled(by: coefficient), own, isDelayed: lag == 1, state.name)
          add(filtered, power)
          differences += rates + earlier.differences
        }
      }
    }
    var distinct: [Formula] = []
    for formula in differences where !distinct.contains(formula) { distinct.append(formula) }
    let unrolled = UnrolledState(
      state: state, kernels: kernels, differences: distinct,
      lemma: "\(description.name)/\(state.name)")
    try prove(unrolled)
    states[state.name] = unrolled
  }

  /// The weights `sum_{m<=n} own^(n-m) K(m)`, or with K(m-1) when delayed, and the rates that must differ.
  private func filter(
    _ kernel: Kernel, _ own: Term?, isDelayed: Bool, _ name: String
  ) throws -> (Kernel, [Formula]) {
    guard let own else {
      guard !isDelayed else {
        throw noClosedForm(
          name,
          "it copies another state's value at t-1, whose weights leave out the newest gradient; use the value at t, or "
            + "give the state a decay rate")
      }
      return (kernel, [])
    }
    var result = Kernel()
    var differences: [Formula] = []
    if let impulse = kernel.impulse {
      guard !isDelayed else {
        throw noClosedForm(
          name, "it uses the newest gradient of another state at t-1; use that state's value at t")
      }
      result.add(Kernel.Mode(coefficient: impulse, base: own, degree: 0))
    }
    for mode in kernel.modes {
      guard mode.degree == 0, mode.base != own || !isDelayed else {
        throw noClosedForm(
          name,
          isDelayed && mode.degree == 0
            ? "it averages another state's value at t-1 with the same decay rate; use the value at t, or another rate"
            : "the decay rate `\((try? own.surfaceText()) ?? "..")` occurs more than twice in a row; give the states rates of "
              + "their own")
      }
      if mode.base == own {
        result.add(Kernel.Mode(coefficient: mode.coefficient, base: own, degree: 0))
        result.add(Kernel.Mode(coefficient: mode.coefficient, base: own, degree: 1))
      } else {
        differences.append(mode.base.differs(from: own))
        // sum_{m<=n} a^(n-m) b^m = (b^(n+1) - a^(n+1))/(b - a).
        let scale = mode.coefficient / (mode.base - own)
        result.add(
          Kernel.Mode(coefficient: isDelayed ? scale : scale * mode.base, base: mode.base, degree: 0))
        result.add(
          Kernel.Mode(coefficient: -(isDelayed ? scale : scale * own), base: own, degree: 0))
      }
    }
    return (result, differences)
  }

  private func noClosedForm(_ state: String, _ because: String) -> OptimizerFailure {
    .noClosedForm(
      description.places.refusal("the state `\(state)`", because: because, at: .state(state)))
  }

  // MARK: Proof by induction

  /// Proves that the weighted sums follow the state's recurrence, or throws.
  mutating func prove(_ unrolled: UnrolledState) throws {
    let (g, t) = (OptimizerDescription.gradients, OptimizerDescription.steps)
    let definition = unrolled.state.definition
    let parameters = Array(description.arguments().dropLast())
    let value = { (step: IndexTerm) in Term.application(definition, parameters + [.index(step)]) }
    let claim = Claim(
      unrolled.lemma, for: description.variables, given: unrolled.differences,
      value(t).equals(unrolled.sum(g, t)))
    let theorem = try library.prove(claim) { p in
      let all = try p.induction(on: "n") {
        value($0).equals(unrolled.sum(g, $0))
      } base: { p in
        try p.calculate(
          value(0), .by(.infer(.recursionBase(definition, parameters))), .equals(unrolled.sum(g, 0)))
      } step: { p, previous, n in
        var multiples: [Prover.Multiple] = []
        for (unknown, coefficient) in unrolled.state.recurrence.summands {
          guard case .state(let name, let lag) = unknown else { continue }
          if name == unrolled.state.name {
            multiples.append((previous, coefficient))
          } else if let earlier = states[name] {
            let step = lag == 0 ? n + 1 : n
            let sum = try p.instance(of: p.lemmas.theorem(earlier.lemma), parameters + [.index(step)])
            multiples.append((sum, coefficient))
          }
        }
        return try p.calculate(
          value(n + 1), .by(.infer(.recursionStep(definition, parameters, n))),
          .equals(unrolled.sum(g, n + 1), using: multiples))
      }
      return try p.instance(of: all, [.index(t)])
    }
    statements.append(ProvedStatement(claim: claim, theorem: theorem))
  }

  /// All rates that have to differ.
  var differences: [Formula] {
    var all: [Formula] = []
    for state in description.states {
      for formula in states[state.name]?.differences ?? [] where !all.contains(formula) {
        all.append(formula)
      }
    }
    return all
  }
}
