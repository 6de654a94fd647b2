import SymbolicAlgebra
import Testing

@Suite struct IndexTermTests {
  @Test("Affine combinations add up like integers", arguments: 0..<2)
  func arithmetic(batch: UInt64) {
    var generator = SplitMix64(seed: batch)
    let variables: [IndexVariable] = [.free("s"), .free("t"), .bound(0), .bound(1)]
    func random() -> IndexTerm {
      variables.reduce(IndexTerm(generator.integer(-9...9))) {
        $0 + generator.integer(-2...2) * IndexTerm($1)
      }
    }
    func value(_ term: IndexTerm) -> Int {
      term.summands.reduce(term.constant) { sum, summand in
        sum + summand.coefficient * [3, 11, 101, 1009][variables.firstIndex(of: summand.variable) ?? 0]
      }
    }
    for _ in 0..<500 {
      let (left, right, factor) = (random(), random(), generator.integer(-4...4))
      #expect(value(left + right) == value(left) + value(right))
      #expect(value(left - right) == value(left) - value(right))
      #expect(value(factor * left) == factor * value(left))
      #expect(left + right == right + left)
      #expect((left - left).literal == 0)
      #expect((left + right).summands.allSatisfy { $0.coefficient != 0 })
      #expect((left + right).summands.map(\.variable) == (left + right).summands.map(\.variable).sorted())
    }
  }

  @Test func buildersDontClashWithTheirBodies() {
    let outer = Term.sum("k", to: 3) { i in .sum("k", to: 4) { j in .index(i - j) } }
    #expect(
      outer == .sum("k", upper: 3, body: .sum("k", upper: 4, body: .index(.bound(1) - .bound(0)))))
  }
}
