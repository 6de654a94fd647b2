import NormalForms
import SymbolicAlgebra

let t = IndexTerm.variable("t")
let s = IndexTerm.variable("s")
let b = Term.parameter("b")
let c = Term.parameter("c")
let x = Term.parameter("x")
let y = Term.parameter("y")

func g(_ k: IndexTerm) -> Term { .element(.variable("g", arity: 1), [k]) }
func h(_ k: IndexTerm) -> Term { .element(.variable("h", arity: 1), [k]) }

func sum(_ upper: IndexTerm, _ body: (IndexTerm) -> Term) -> Term { .sum("k", to: upper, body) }

func atMost(_ left: IndexTerm, _ right: IndexTerm) -> IndexRelation {
  IndexRelation(.lessOrEqual, left, right)
}

/// The weight `w_k(b)` of the gradient at step k in the bias-corrected average.
func weight(_ rate: Term, _ k: IndexTerm) -> Term { (1 - rate) * rate.power(t - k) / (1 - rate.power(t)) }

func average(_ rate: Term, _ f: (IndexTerm) -> Term) -> Term { sum(t) { weight(rate, $0) * f($0) } }

/// What makes the weights of the given rates meaningful.
func steps(_ rates: Term...) -> NormalizationFacts {
  NormalizationFacts(nonzero: rates.flatMap { [1 - $0, 1 - $0.power(t)] }, index: [atMost(1, t)])
}

/// Whether the difference has the normal form 0; throws when a condition isn't discharged.
func areIdentical(
  _ left: Term, _ right: Term, _ facts: NormalizationFacts = NormalizationFacts()
) throws -> Bool {
  try Normalizer(facts: facts).isZero(left - right)
}
