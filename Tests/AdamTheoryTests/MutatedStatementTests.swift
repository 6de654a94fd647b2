import AdamTheory
import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra
import Testing

@testable import CrossValidation

@Suite("mutated statements")
struct MutatedStatementTests {
  /// The relations among the theorems' parts that one call of the prover decides, with what it takes to do so.
  private static func provable(_ claim: Claim, _ conclusion: Formula, _ library: LemmaLibrary) -> Bool {
    guard let prover = try? Prover(lemmas: library, assuming: claim.hypotheses) else { return false }
    var equations: [Theorem] = []
    for application in conclusion.momentApplications {
      guard case .application(let definition, let arguments) = application,
        ["m", "v", "mhat", "vhat"].contains(definition.name),
        let equation = try? prover.instance(
          of: library.theorem("ema-unrolling/\(definition.name)"), arguments)
      else { continue }
      equations.append(equation)
    }
    let proved = try? prover.rewriting(conclusion, with: equations) { prover, goal in
      try prover.routine(goal)
    }
    return proved != nil
  }

  @Test("of 300 false mutants and more none is proved, and each has an exact counterexample that stands up")
  func falseMutants() throws {
    var library = try LemmaLibrary.standard()
    let theorems = try Theory().prove()
    // The unrolled moments are what makes the prover strong: without them everything would be refused.
    for part in theorems[0].parts { library.adopt(part.theorem, as: part.claim.name) }
    let data = SampleData(steps: [1, 2, 3])
    let generator = CaseGenerator(data: data)
    var refuted = 0
    var confirmed = 0
    var proved: [String] = []
    var controls = 0
    for theorem in theorems {
      for part in theorem.parts {
        guard !part.claim.conclusion.quantifiesOverNumbersOrSequences else { continue }
        if Self.provable(part.claim, part.claim.conclusion, library) { controls += 1 }
        let cases = generator.cases(for: part.claim)
        // A fixed number from each part, spread over it, so that every theorem is met.
        let mutants = Mutation.mutants(of: part.claim.conclusion)
        for position in stride(from: 0, to: mutants.count, by: max(1, mutants.count / 24)) {
          let mutant = Claim(
            "mutant", for: part.claim.variables, given: part.claim.hypotheses, mutants[position])
          guard (try? mutant.formula.check()) != nil, let counterexample = Self.counterexample(mutant, cases)
          else {
            continue
          }
          refuted += 1
          if Self.confirms(mutant, counterexample) { confirmed += 1 }
          if Self.provable(part.claim, mutants[position], library) {
            proved.append("\(part.claim.name), mutant \(position)")
          }
        }
      }
    }
    #expect(proved.isEmpty, "false statements were proved: \(proved)")
    #expect(refuted >= 300, "only \(refuted) mutants were refuted")
    // The rest has square roots or connectives, which the plain evaluation leaves alone.
    #expect(confirmed >= 300, "only \(confirmed) counterexamples were confirmed independently")
    #expect(controls >= 10, "the prover proves only \(controls) of the true statements: a weak control")
  }

  @Test("a theorem with a hypothesis dropped is refuted where the hypothesis matters")
  func droppedHypotheses() throws {
    let generator = CaseGenerator(data: SampleData(steps: [1, 2, 3]))
    var refuted: Set<String> = []
    for theorem in try Theory().prove() {
      for part in theorem.parts {
        for position in part.claim.hypotheses.indices {
          var hypotheses = part.claim.hypotheses
          hypotheses.remove(at: position)
          let weaker = Claim("weaker", for: part.claim.variables, given: hypotheses, part.claim.conclusion)
          if Self.counterexample(weaker, generator.cases(for: part.claim)) != nil {
            refuted.insert(theorem.recipe.id)
          }
        }
      }
    }
    for identifier in [
      "mean-variance", "snr-form", "balanced-update-bounded", "unbiasedness", "steepest-descent",
      "first-order-iff",
    ] {
      #expect(refuted.contains(identifier), "\(identifier): no dropped hypothesis was missed")
    }
  }

  /// The first case in which the statement is false.
  private static func counterexample(_ claim: Claim, _ cases: [CaseGenerator.Case]) -> CaseGenerator.Case? {
    cases.first { sample in
      guard let outcome = try? FormulaCase(claim.formula, sample.bindings).check(),
        case .decided(let decision) = outcome
      else { return false }
      return decision.verdict == .refuted
    }
  }

  /// Whether hypotheses that the plain evaluation understands hold, and the conclusion doesn't.
  private static func confirms(_ claim: Claim, _ sample: CaseGenerator.Case) -> Bool {
    var plain = PlainEvaluation()
    for (name, binding) in sample.bindings {
      switch binding {
      case .real(let value): plain.reals[name] = value
      case .index(let value): plain.indices[name] = value
      case .sequence(let value): plain.sequences[name] = { value.member(at: $0) }
      }
    }
    guard claim.hypotheses.allSatisfy({ plain.holds($0) != false }) else { return false }
    return plain.holds(claim.conclusion) == false
  }
}

extension Formula {
  /// The applications of definitions in a relation, outermost first.
  fileprivate var momentApplications: [Term] {
    guard case .relation(_, let left, let right) = self else { return [] }
    var found: [Term] = []
    func visit(_ term: Term) {
      switch term {
      case .application:
        if !found.contains(term) && (try? term.check()) != nil { found.append(term) }
      case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
        .divide(let left, let right):
        visit(left)
        visit(right)
      case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
        .power(let inner, _), .sum(_, _, let inner):
        visit(inner)
      case .number, .parameter, .bound, .index, .element, .kronecker: break
      }
    }
    visit(left)
    visit(right)
    return found
  }
}
