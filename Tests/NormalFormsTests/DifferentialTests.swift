import ExactArithmetic
import SymbolicAlgebra
import Testing

@testable import NormalForms

/// The normal form against values worked out from the definition of terms.
@Suite struct DifferentialTests {
  @Test("A normal form has the term's value wherever the facts hold", arguments: 0..<12)
  func normalFormHasTheValue(batch: UInt64) throws {
    var compared = 0
    for round in 0..<600 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomTerms(generator: SplitMix64(seed: seed))
      let facts = random.facts()
      guard let normalizer = try? Normalizer(facts: facts) else { continue }
      for _ in 0..<4 {
        let term = random.term(random.generator.integer(1...4))
        guard let form = try? normalizer.normalize(term) else { continue }
        for attempt in 0..<10 {
          let sample = random.sample(special: attempt % 3 != 0)
          guard try sample.satisfies(facts), let value = try sample.value(form, normalizer.table) else {
            continue
          }
          compared += 1
          let expected = try sample.value(term)
          #expect(value == expected, "seed \(seed): \(term) at \(sample) under \(facts)")
          if value != expected { return }
        }
      }
    }
    #expect(compared > 300, "batch \(batch)")
  }

  @Test("Terms with the same normal form are equal wherever the facts hold", arguments: 0..<12)
  func equalFormsHaveEqualValues(batch: UInt64) throws {
    var proved = 0
    for round in 0..<100 {
      let seed = batch << 32 | UInt64(round) | 1 << 60
      var random = RandomTerms(generator: SplitMix64(seed: seed))
      let facts = random.facts()
      guard let normalizer = try? Normalizer(facts: facts) else { continue }
      // Only terms that agree at ordinary values are worth comparing at special ones.
      var terms: [Term] = []
      for _ in 0..<60 { terms.append(random.term(random.generator.integer(1...3))) }
      let ordinary = (0..<3).map { _ in random.sample(special: false) }
      var samples: [Sample] = []
      for _ in 0..<60 {
        let sample = random.sample(special: true)
        if try sample.satisfies(facts) { samples.append(sample) }
      }
      var groups: [[Rational]: [Term]] = [:]
      for term in terms { groups[try ordinary.map { try $0.value(term) }, default: []].append(term) }
      for group in groups.values {
        for (position, left) in group.enumerated() {
          for right in group.dropFirst(position + 1) where left != right {
            guard (try? normalizer.isZero(left - right)) == true else { continue }
            proved += 1
            for sample in samples {
              let (a, b) = (try sample.value(left), try sample.value(right))
              #expect(a == b, "seed \(seed): \(left) and \(right) at \(sample) under \(facts)")
              if a != b { return }
            }
          }
        }
      }
    }
    #expect(proved > 20, "batch \(batch)")
  }

  @Test("A product that vanishes in its normal form vanishes where the facts hold", arguments: 0..<6)
  func cancellationKeepsTheValue(batch: UInt64) throws {
    var proved = 0
    for round in 0..<600 {
      let seed = batch << 32 | UInt64(round) | 1 << 61
      var random = RandomTerms(generator: SplitMix64(seed: seed))
      let facts = random.facts()
      guard let normalizer = try? Normalizer(facts: facts) else { continue }
      let (a, b, c) = (random.term(2), random.term(2), random.term(1))
      let (d, e) = (random.divisor(), random.divisor())
      let (t, s) = (IndexTerm.variable("t"), IndexTerm.variable("s"))
      let member = Term.element(.variable("g", arity: 1), [s])
      // Different ways through the normaliser to what is one value; each must be safe at the samples.
      let pairs = [
        (a * (b + c), c * a + b * a), ((a * b) * c, (c * a) * b), ((a + 1).squared, a * a + 2 * a + 1),
        ((a / c) * c, a), (a / (b * c), (a / c) / b), ((a * c) / (b * c), a / b),
        (b.power(t) * b.power(s), b.power(t + s)), (a - a, a * 0),
        (d / (d + 0), 1), ((d + 0) / (d * 1), 1), (1 / d.power(-2), d.squared),
        (d.power(t) / d.power(s), d.power(t - s)),
        (d * (e.power(t - 1) + 1), d * e.power(t - 1)), (d * (e.power(s - 1) + c), d * e.power(s - 1)),
        (.sum("k", to: t) { _ in 1 / d }, .index(t) / d), (.sum("k", to: t) { _ in 1 / d }, 1),
        (.sum("k", to: s) { _ in a / d } * d, .index(s) * a),
        (.sum("k", to: t) { _ in d / (d + 0) }, .index(t)),
        ((.sum("k", to: t) { _ in 1 / d } + 1) * e, .sum("k", to: t) { _ in 1 / d } * e),
        (.sum("k", to: t) { k in e.power(t - k) } * (1 - e), 1 - e.power(t)),
        (.sum("k", to: t) { k in e.power(k - s) } * d, .sum("k", to: t) { k in d * e.power(k - s) }),
        (.sum("k", to: t) { k in e.power(k - s) }, 0), (d * e, 0), (d * e, d),
        (d * .sum("k", to: t) { k in e.power(k - s) }, 0),
        (.sum("k", to: t) { k in .kronecker(k, s) * d.power(k) / e }, d.power(s) / e),
        (.sum("k", to: t - 1) { k in member / e }, .index(t - 1) * member / e),
      ]
      for (left, right) in pairs where (try? normalizer.isZero(left - right)) == true {
        for _ in 0..<12 {
          let sample = random.sample(special: true)
          guard try sample.satisfies(facts) else { continue }
          let (x, y) = (try sample.value(left), try sample.value(right))
          #expect(x == y, "seed \(seed): \(left) and \(right) at \(sample) under \(facts)")
          if x != y { return }
        }
        proved += 1
      }
    }
    #expect(proved > 500, "batch \(batch)")
  }

  @Test("A sum term whose normal form isn't 0 differs from 0 at some sample", arguments: 0..<6)
  func nonzeroFormsHaveAWitness(batch: UInt64) throws {
    var decided = 0
    for round in 0..<150 {
      let seed = batch << 32 | UInt64(round) | 1 << 62
      var random = RandomTerms(generator: SplitMix64(seed: seed), decidable: true)
      let term = random.term(3) - random.term(3)
      guard (try? Normalizer().isZero(term)) == false else { continue }
      decided += 1
      var found = false
      for _ in 0..<40 where !found {
        var sample = random.sample(special: false)
        sample.indices["t"] = random.generator.integer(0...6)
        found = try !sample.value(term).isZero
      }
      #expect(found, "seed \(seed): \(term)")
    }
    #expect(decided > 50, "batch \(batch)")
  }
}
