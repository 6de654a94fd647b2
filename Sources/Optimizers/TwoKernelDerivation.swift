import Automation
import ProofKernel
import SymbolicAlgebra

/// The totals of both weights in closed form.
struct Totals {
  let numerator: Term
  let denominator: Term
}

/// Derives the two-kernel form of an update and what follows from it.
final class TwoKernelDerivation {
  let description: OptimizerDescription
  let unrolling: Unrolling
  private(set) var library: LemmaLibrary
  let numerator: Term
  let radicand: Term
  /// The power of the gradients in the radicand, which is the degree of the root.
  let root: Int
  /// The root as it is written.
  let denominatorRoot: NestedRoot
  let first: Kernel
  let second: Kernel
  let p: Definition
  let q: Definition

  var t: IndexTerm { OptimizerDescription.steps }
  var g: SequenceTerm { OptimizerDescription.gradients }
  var hypotheses: [Formula] { description.domain + unrolling.differences }
  var weightVariables: [Variable] { description.parameters.map(\.variable) + [Variable("t", .index)] }

  /// Nil if the update isn't of this form.
  init?(_ description: OptimizerDescription, _ unrolling: Unrolling, update: Term) throws {
    guard case .ratio(let numerator, let radicand, let denominatorRoot, let root) = UpdateShape(update),
      let first = unrolling.kernel(of: numerator, power: 1),
      let second = unrolling.kernel(of: radicand, power: root)
    else { return nil }
    self.root = root
    self.denominatorRoot = denominatorRoot
    self.description = description
    self.unrolling = unrolling
    library = unrolling.library
    try library.proveRoots(denominatorRoot)
    self.numerator = numerator
    self.radicand = radicand
    self.first = first
    self.second = second
    func weight(_ name: String, _ kernel: Kernel) throws -> Definition {
      let variables =
        description.parameters.map(\.variable) + [Variable("t", .index), Variable("k", .index)]
      return try Definition(
        name, variables.map { Binder($0.name, $0.sort) },
        .explicit(
          kernel.weight(OptimizerDescription.steps, .variable("k")).abstracted(over: variables)))
    }
    p = try weight("p", first)
    q = try weight("q", second)
  }

  func weight(_ definition: Definition, _ k: IndexTerm) -> Term {
    .application(
      definition, description.parameters.map { .real($0.term) } + [.index(t), .index(k)])
  }

  func total(_ definition: Definition) -> Term { .sum(to: t) { weight(definition, $0) } }

  func name(_ part: String) -> String { "\(description.name)/\(part)" }

  func prove(
    _ part: String, for variables: [Variable], given hypotheses: [Formula], _ conclusion: Formula,
    _ proof: (Prover) throws -> Theorem
  ) throws -> ProvedStatement {
    // The proof reads from this object, so the library is changed as a copy.
    var extended = library
    let claim = Claim(name(part), for: variables, given: hypotheses, conclusion)
    let statement = ProvedStatement(claim: claim, theorem: try extended.prove(claim, proof))
    library = extended
    return statement
  }

  /// Proves lemmas that only some forms need.
  func prepare(_ lemmas: (inout LemmaLibrary) throws -> Void) rethrows { try lemmas(&library) }

  // MARK: The form

  /// The term as the weighted sum, from the unrolled states.
  private func weighted(_ prover: Prover, _ term: Term, _ definition: Definition, _ power: Int) throws
    -> Theorem
  {
    guard let form = LinearForm(term, in: description) else {
      throw ProofFailure.noProofFound(term.equals(term))
    }
    var multiples: [Prover.Multiple] = []
    for (unknown, coefficient) in form.summands {
      guard case .state(let name, _) = unknown, let state = unrolling.states[name] else { continue }
      let sum = try prover.instance(of: prover.lemmas.theorem(state.lemma), description.arguments())
      multiples.append((sum, coefficient))
    }
    return try prover.identity(
      term, .sum(to: t) { weight(definition, $0) * g[$0].raised(to: power) }, using: multiples
    ).displayed()
  }

  func form() throws -> ProvedStatement {
    func sums(_ definition: Definition, _ power: Int) -> Term {
      .sum(to: t) { weight(definition, $0) * g[$0].raised(to: power) }
    }
    let ratio = sums(p, 1) / denominatorRoot.of(sums(q, root))
    return try prove(
      "two-kernel form", for: description.variables, given: hypotheses,
      description.update().equals(ratio)
    ) { prover in
      let update = try Theorem.infer(.definition(description.update, description.arguments()))
      let numerator = try weighted(prover, numerator, p, 1)
      let radicand = try weighted(prover, radicand, q, root)
      let body = update.sides?.right ?? 0
      return try prover.calculate(
        // The radicand first: as in g[t]/sqrt(g[t]^2) the numerator may occur in it.
        description.update(), .by(update), .by(prover.rewritten(body, with: radicand, numerator)))
    }
  }

  // MARK: Totals and level

  func total(
    _ label: String, _ definition: Definition, _ kernel: Kernel
  ) throws -> ProvedQuantity? {
    guard let closed = kernel.total(t) else { return nil }
    let sum = total(definition)
    let statement = try prove(label, for: weightVariables, given: hypotheses, sum.equals(closed)) { prover in
      try prover.identity(sum, closed).displayed()
    }
    return ProvedQuantity(term: closed, statement: statement)
  }

  func level(_ totals: Totals) throws -> ProvedQuantity {
    let x = Term.parameter(description.unused("x"))
    let constant = SequenceTerm.lambda { _ in x }
    let root = denominatorRoot.of(totals.denominator)
    let level =
      totals.denominator == 1 ? totals.numerator : Quotient(totals.numerator).divided(by: root).term
    let value = Term.application(description.update, description.arguments(constant))
    let variables =
      description.parameters.map(\.variable) + [
        Variable(description.unused("x"), .real), Variable("t", .index),
      ]
    let statement = try prove(
      "level", for: variables, given: hypotheses + [x.differs(from: 0)], value.equals(.sign(x) * level)
    ) { prover in
      try prover.know(prover.positive(totals.denominator))
      let arguments = description.arguments(constant)
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), arguments)
      let parameters = weightArguments
      let sums = try [
        (p, "numerator total", totals.numerator, x),
        (q, "denominator total", totals.denominator, x.power(IndexTerm(self.root))),
      ].map { definition, label, closed, factor in
        let total = try prover.instance(of: prover.lemmas.theorem(name(label)), parameters)
        return try prover.identity(
          .sum(to: t) { weight(definition, $0) * factor }, factor * closed,
          using: [(total, factor)])
      }
      let ratio = form.sides?.right ?? 0
      let scaled = try prover.scaledRatio(x, totals.numerator, totals.denominator, denominatorRoot, self.root)
      let line = try prover.calculate(
        value, .by(form), .by(prover.rewritten(ratio, with: sums[0], sums[1])), .by(scaled))
      guard totals.denominator == 1 else {
        try prover.know(prover.positive(root))
        return try prover.calculate(value, .by(line), .equals(.sign(x) * level))
      }
      var last = line
      for degree in denominatorRoot.degrees.reversed() {
        let one = try prover.lemma(
          "root-unique-\(degree)", .real(1), .real(1),
          from: [prover.nonnegative(1), prover.identity(Term(1).power(IndexTerm(degree)), 1)])
        last = try Theorem.chain([last, prover.rewritten(last.sides?.right ?? 0, with: one)])
      }
      return try prover.calculate(value, .by(last), .equals(.sign(x) * level))
    }
    return ProvedQuantity(term: level, statement: statement)
  }

  var weightArguments: [Argument] { description.parameters.map { .real($0.term) } + [.index(t)] }
}
