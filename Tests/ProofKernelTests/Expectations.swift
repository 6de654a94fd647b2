import ProofKernel
import SymbolicAlgebra
import Testing

let t = IndexTerm.variable("t")
let n = IndexTerm.variable("n")
let i = IndexTerm.variable("i")
let j = IndexTerm.variable("j")
let a = Term.parameter("a")
let b = Term.parameter("b")
let x = Term.parameter("x")
let y = Term.parameter("y")

func g(_ k: IndexTerm) -> Term { .element(.variable("g", arity: 1), [k]) }

/// The theorem `p |- p`.
func assume(_ formula: Formula) throws -> Theorem { try .infer(.hypothesis(formula)) }

func assume(_ formulas: [Formula]) throws -> [Theorem] { try formulas.map { try assume($0) } }

/// The cases of `Diagnostic` without what they carry.
enum Reason {
  case wrongPremiseCount, wrongPremiseForm, mismatch, hypothesisMissing, variableNotArbitrary, wrongSort
  case indexNotNatural, brokenChain, multiplierNotNonnegative, inequalityInEquation, notIdentical
  case remainderHasWrongSign, indexRelationNotEntailed, wrongKindOfDefinition, illFormed, normalization

  init(_ diagnostic: Diagnostic) {
    self =
      switch diagnostic {
      case .wrongPremiseCount: .wrongPremiseCount
      case .wrongPremiseForm: .wrongPremiseForm
      case .mismatch: .mismatch
      case .hypothesisMissing: .hypothesisMissing
      case .variableNotArbitrary: .variableNotArbitrary
      case .wrongSort: .wrongSort
      case .indexNotNatural: .indexNotNatural
      case .brokenChain: .brokenChain
      case .multiplierNotNonnegative: .multiplierNotNonnegative
      case .inequalityInEquation: .inequalityInEquation
      case .notIdentical: .notIdentical
      case .remainderHasWrongSign: .remainderHasWrongSign
      case .indexRelationNotEntailed: .indexRelationNotEntailed
      case .wrongKindOfDefinition: .wrongKindOfDefinition
      case .illFormed: .illFormed
      case .normalization: .normalization
      }
  }
}

/// Expects the rule to apply, with the given conclusion and number of hypotheses.
func expectAccepted(
  _ inference: Inference, _ premises: [Theorem] = [], _ conclusion: Formula? = nil, hypotheses: Int? = nil,
  at location: SourceLocation = #_sourceLocation
) {
  do {
    let theorem = try Theorem.infer(inference, from: premises)
    if let conclusion { #expect(theorem.conclusion == conclusion, sourceLocation: location) }
    if let hypotheses { #expect(theorem.hypotheses.count == hypotheses, sourceLocation: location) }
  } catch {
    Issue.record("rejected: \(error)", sourceLocation: location)
  }
}

/// Expects the rule to be rejected for the given reason.
func expectRejected(
  _ reason: Reason, _ inference: Inference, _ premises: [Theorem] = [],
  at location: SourceLocation = #_sourceLocation
) {
  do {
    let theorem = try Theorem.infer(inference, from: premises)
    Issue.record("accepted: \(theorem.conclusion)", sourceLocation: location)
  } catch {
    #expect(Reason(error) == reason, "\(error)", sourceLocation: location)
  }
}

/// Expects an identity of terms to be refused, for whatever reason.
func expectNotProvable(
  _ goal: Formula, _ multipliers: [Term] = [], from premises: [Formula] = [],
  at location: SourceLocation = #_sourceLocation
) throws {
  let theorems = try assume(premises)
  #expect(throws: Diagnostic.self, sourceLocation: location) {
    try Theorem.infer(.arithmetic(goal, multipliers: multipliers), from: theorems)
  }
}

/// `body` doesn't vanish for `k = 1 .. upper`.
func family(_ upper: IndexTerm, _ body: (IndexTerm) -> Term) -> Formula {
  let k = IndexTerm.variable("k")
  return .forall(
    Variable("k", .index),
    .implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(upper), body(k).differs(from: 0))))
}
