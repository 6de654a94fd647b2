import AdamTheory
import Automation
import Benchmark
import ClaimDecision
import CrossValidation
import ExactArithmetic
import Expansions
import Foundation
import Optimizers
import SymbolicAlgebra

// MARK: The optimizer

if CommandLine.arguments.dropFirst().first == "optimizer" {
  switch CommandLine.arguments.dropFirst(2) {
  case []: try OptimizerBenchmark.run(peers: false)
  case ["--peers"]: try OptimizerBenchmark.run(peers: true)
  default:
    FileHandle.standardError.write(Data("usage: adam-derive-benchmark optimizer [--peers]\n".utf8))
    exit(64)
  }
  exit(0)
}

// MARK: Many claims

if CommandLine.arguments.dropFirst().first == "claims" {
  do { try ClaimBenchmark.run(files: Array(CommandLine.arguments.dropFirst(2))) } catch {
    let usage = "usage: adam-derive-benchmark claims [FILE ..], without a file in the package's folder"
    FileHandle.standardError.write(Data("\(error.localizedDescription)\n\(usage)\n".utf8))
    exit(64)
  }
  exit(0)
}

// MARK: Proofs

/// Everything is proved anew in each round but the standard lemmas, which a process proves once; they have their own
/// figure.
benchmark("prove the standard lemmas") { _ = try LemmaLibrary.provedAnew() }

let theory = try Theory()
benchmark("prove all theorems, standard lemmas included") { state in
  state.start()
  // Kept until the clock has stopped: proving is measured, not freeing the proofs.
  let proved = try theory.prove(lemmas: LemmaLibrary.provedAnew())
  try state.end()
  precondition(proved.count == Theory.recipes.count)
}

let lemmas = try LemmaLibrary.standard()
let (beta1, beta2) = (Term.parameter("beta1"), Term.parameter("beta2"))
let t = IndexTerm.variable("t")

/// The weight `(1 - beta) beta^(t-k) / (1 - beta^t)`.
func weight(_ beta: Term, _ k: IndexTerm) -> Term { (1 - beta) * beta.power(t - k) / (1 - beta.power(t)) }

/// `sum_k p_k^2 / q_k` for given decay rates.
func divergence(_ first: Term, _ second: Term) -> Term {
  .sum(to: t) { weight(first, $0).squared / weight(second, $0) }
}

let rates: [Formula] = [
  Term(0).isLess(than: beta1), beta1.isLess(than: 1), Term(0).isLess(than: beta2), beta2.isLess(than: 1),
  IndexTerm(1).isAtMost(t),
]
benchmark("closed form of S for symbolic t, both branches, proved") {
  let generic = try Prover(
    lemmas: lemmas, assuming: rates + [(beta2 - beta1.squared).differs(from: 0)])
  let ratio = beta1.squared / beta2
  _ = try generic.identity(
    divergence(beta1, beta2),
    (1 - beta1).squared * (1 - beta2.power(t)) * (1 - ratio.power(t))
      / ((1 - beta1.power(t)).squared * (1 - beta2) * (1 - ratio)))
  let resonant = try Prover(lemmas: lemmas, assuming: rates)
  _ = try resonant.identity(
    divergence(beta1, beta1.squared),
    .index(t) * (1 - beta1) * (1 + beta1.power(t)) / ((1 + beta1) * (1 - beta1.power(t))))
}

// MARK: Exact numbers

let hundredths = (1...99).compactMap { Rational($0, over: 100) }
benchmark("S against 1 at 9801 pairs of hundredths, t = 1000") {
  let sweep = try DivergenceSweep(decayRates: hundredths, steps: 1000)
  precondition((sweep.greater, sweep.equal, sweep.less) == (9702, 99, 0))
}

let gradients: [Double] = (1...1000).map { (k: Int) -> Double in
  let numerator = (k * 7_919) % 1_000 - 500
  return Double(numerator) / 1_024 + 1e-3
}
benchmark("exact m_T, v_T and u_T to 256 bits, T = 1000") {
  var first = try DyadicExponentialAverage(decayRate: 0.9)
  var second = try DyadicExponentialAverage(decayRate: 0.999)
  for gradient in gradients {
    try first.update(gradient)
    try second.update(squareOf: gradient)
  }
  let root = try second.biasCorrected(bits: 264).squareRoot(bits: 264)
  _ = try first.biasCorrected(bits: 264).divided(by: root)
}

// MARK: Claims

let claimLibrary = try ClaimLibrary.shared()
benchmark("prove the theorems and lemmas that claims rest on") { _ = try ClaimLibrary.provedAnew() }

let reader = ClaimReader(library: claimLibrary)
let decider = ClaimDecider(library: claimLibrary)
let claims = [
  ("a proved identity of sums", "beta1 = beta2 -> vhat = mhat^2 + sum[k=1..t] p[k]*(g[k]-mhat)^2"),
  ("a proved bound", "abs(u) <= sqrt(S)"),
  ("a proved equivalence", "t >= 2 -> ((forall g. E_q[g] = E_p[g]) <-> beta1 = beta2)"),
  ("a refuted identity, with its counterexample", "vhat = mhat^2 + sigmahat2"),
]
for (name, text) in claims {
  benchmark("decide \(name)") {
    if case .undecided = decider.decide(try reader.claim(text)) { preconditionFailure(text) }
  }
}

// MARK: Expansions

benchmark("flow expansion to order 6 (29 products), series") {
  precondition(FlowSeries(order: 6).monomialCount == 29)
}
benchmark("flow expansion to order 12, series") { _ = FlowSeries(order: 12) }

let adam = try OptimizerAnalysis(
  of: OptimizerDescription.shipped.first { $0.identifier == "adam" }?.parsed()
    ?? OptimizerDescription(parsing: ""))

/// An expansion of Adam's update as terms, and its certificate.
func measure(_ name: String, _ center: Expansion.Center, _ order: Int) throws {
  benchmark("\(name), as terms") { _ = try Expansion(of: .u, around: center, order: order, adam) }
  let expansion = try Expansion(of: .u, around: center, order: order, adam)
  benchmark("\(name), certified") { _ = try ExpansionCertificate(of: expansion, adam) }
}
try measure("flow expansion to order 6", .flow, 6)
try measure("flow expansion to order 12", .flow, 12)
try measure("drift expansion to order 6 for symbolic t", .drift, 6)

Benchmark.main()
