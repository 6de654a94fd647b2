import ExactArithmetic
import SymbolicAlgebra
import Testing

@testable import CrossValidation

func timed<T>(_ name: String, _ body: () throws -> T) rethrows -> T {
  let clock = ContinuousClock()
  let start = clock.now
  let r = try body()
  print(name, clock.now - start)
  return r
}

@Test func perf() throws {
  let t = IndexTerm.variable("t")
  func weight(_ b: String, _ k: IndexTerm) -> Term {
    let beta = Term.parameter(b)
    return (1 - beta) * beta.power(t - k) / (1 - beta.power(t))
  }
  let g = SequenceTerm.variable("g", arity: 1)
  let s = Term.sum(to: t) { weight("beta1", $0).squared / weight("beta2", $0) }
  let mhat = Term.sum(to: t) { weight("beta1", $0) * g[$0] }
  let vhat = Term.sum(to: t) { weight("beta2", $0) * g[$0].squared }
  let vhat1 = Term.sum(to: t) { weight("beta1", $0) * g[$0].squared }
  let sigma = Term.sum(to: t) { weight("beta1", $0) * (g[$0] - mhat).squared }
  let b = Term.parameter("beta1")
  let m = try Definition("m", [Binder("b", .real), Binder("g", .sequence(arity: 1))], .recursive(base: 0, step: .bound(3) * .bound(0) + (1 - .bound(3)) * .element(.bound(2), [.bound(1) + 1])))
  let mt = Term.application(m, [.real(b), .sequence(g), .index(t)])
  let unrolled = (1 - b) * Term.sum(to: t) { b.power(t - $0) * g[$0] }
  var seed: UInt64 = 1
  let gs = (0..<1000).map { _ in
    seed = seed &* 6364136223846793005 &+ 1442695040888963407
    return Rational(Int(seed >> 40) % 41 - 20, over: Int(seed >> 20 & 0xffff) % 12 + 1)!
  }
  for (b1, b2) in [(Rational(9, over: 10)!, Rational(999, over: 1000)!), (Rational(999, over: 1000)!, Rational(9, over: 10)!), (Rational(999, over: 1000)!, Rational(99, over: 100)!)] {
    let env = try Environment(["beta1": .real(b1), "beta2": .real(b2), "t": .index(1000), "g": .sequence(SequenceValue(gs))])
    print(b1, b2)
    let sv = try timed("S") { try evaluate(s, in: env) }
    print(sv)
    _ = try timed("mhat") { try evaluate(mhat, in: env) }
    _ = try timed("vhat") { try evaluate(vhat, in: env) }
    _ = try timed("m rec") { try evaluate(mt, in: env) }
    let d = try timed("m rec - unrolled") { try evaluate(mt - unrolled, in: env) }
    print(d)
    let left = try timed("vhat1") { try evaluate(vhat1, in: env) }
    let right = try timed("mhat2+sigma") { try evaluate(mhat.squared + sigma, in: env) }
    let r = timed("compare") { left.compared(to: right) }
    print(r)
    let u = try timed("u^2 <= S") { try evaluate(Term.absoluteValue(mhat / .squareRoot(vhat)) - .squareRoot(s), in: env) }
    print(u)
    _ = timed("reduce") { sv.rational }
  }
}
