import Automation
import ProofKernel
import SymbolicAlgebra

private let a = Term.parameter("a")
private let b = Term.parameter("b")
private let f = SequenceTerm.variable("f", arity: 1)
private let h = SequenceTerm.variable("h", arity: 1)
private let sequences = [Variable("f", .sequence(arity: 1)), Variable("h", .sequence(arity: 1))]

/// `abs(member - limit) < tolerance`.
private func close(_ member: Term, _ limit: Term, _ tolerance: Term) -> Formula {
  Term.absoluteValue(member - limit).isLess(than: tolerance)
}

extension LemmaLibrary {
  /// Limits of sums, products, quotients and powers, from the definition.
  mutating func proveSequenceLimits() throws {
    let premises = [Formula.tends({ f[$0] }, to: a), .tends({ h[$0] }, to: b)]
    let variables = sequences + Variable.reals("a", "b")
    try prove(Claim("limit-constant", for: Variable.reals("a"), .tends({ _ in a }, to: a))) { p in
      try p.limit { p, tolerance, positive in
        try p.fromStep(0) { _ in
          close(a, a, tolerance)
        } _: { p, _ in
          let zero = try p.identity(a - a, 0)
          let nothing = try Theorem.infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(a - a))])
          return try p.relation(close(a, a, tolerance), using: [(nothing, 1), (zero, 1), (positive, 1)])
        }
      }
    }
    try prove(
      Claim("limit-of-sum", for: variables, given: premises, .tends({ f[$0] + h[$0] }, to: a + b))
    ) { p in
      let (first, second) = (p.known[0], p.known[1])
      return try p.limit { p, tolerance, positive in
        let half = try p.relation(Term(0).isLess(than: tolerance / 2), using: [(positive, .number(.half))])
        return try p.eventually(first, within: tolerance / 2, half) { p, start, near in
          try p.eventually(second, within: tolerance / 2, half) { p, other, nearOther in
            try p.fromStep(start + other) {
              close(f[$0] + h[$0], a + b, tolerance)
            } _: { p, t in
              let parts = try p.identity(f[t] - a + (h[t] - b), f[t] + h[t] - (a + b))
              let triangle = try p.lemma("absolute-value-sum", .real(f[t] - a), .real(h[t] - b))
                .rewriting(with: parts)
              return try p.relation(
                close(f[t] + h[t], a + b, tolerance), adding: triangle, p.at(t, near), p.at(t, nearOther))
            }
          }
        }
      }
    }
    try proveLimitOfProduct(variables, premises)
    try proveLimitOfNextPower()
    try proveLimitOfQuotient(variables, premises)
    let minusOne = Term(-1)
    try prove(
      Claim(
        "limit-of-negative", for: [sequences[0]] + Variable.reals("a"), given: [premises[0]],
        .tends({ -f[$0] }, to: -a))
    ) { p in
      let given = p.known[0]
      return try p.limit { p, tolerance, positive in
        try p.eventually(given, within: tolerance, positive) { p, start, near in
          try p.fromStep(start) {
            close(-f[$0], -a, tolerance)
          } _: { p, t in
            let turned = try p.identity(minusOne * (f[t] - a), -f[t] - -a)
            let size = try p.absoluteValueOfNegative(f[t] - a).rewriting(with: turned)
            return try p.relation(close(-f[t], -a, tolerance), adding: size, p.at(t, near))
          }
        }
      }
    }
    try prove(
      Claim("limit-of-difference", for: variables, given: premises, .tends({ f[$0] - h[$0] }, to: a - b))
    ) { p in
      let (first, second) = (p.known[0], p.known[1])
      let negative = try p.lemma("limit-of-negative", .sequence(h), .real(b), from: [second])
      let sum = try p.lemma(
        "limit-of-sum", .sequence(f), .sequence(.lambda { -h[$0] }), .real(a), .real(-b),
        from: [first, negative])
      return try p.limit { p, tolerance, positive in
        try p.eventually(sum, within: tolerance, positive) { p, start, near in
          try p.fromStep(start) {
            close(f[$0] - h[$0], a - b, tolerance)
          } _: { p, t in
            try p.at(t, near).rewriting(
              with: p.identity(f[t] + -h[t] - (a + -b), f[t] - h[t] - (a - b)))
          }
        }
      }
    }
    try provePowerLimits()
  }

  private mutating func proveLimitOfProduct(_ variables: [Variable], _ premises: [Formula]) throws {
    try prove(
      Claim("limit-of-product", for: variables, given: premises, .tends({ f[$0] * h[$0] }, to: a * b))
    ) { p in
      let (first, second) = (p.known[0], p.known[1])
      let (sizeA, sizeB) = (Term.absoluteValue(a), Term.absoluteValue(b))
      return try p.limit { p, tolerance, _ in
        let distance = tolerance / (tolerance + 1 + sizeA + sizeB)
        let positive = try p.positive(distance)
        try p.know(positive)
        return try p.eventually(first, within: distance, positive) { p, start, near in
          try p.eventually(second, within: distance, positive) { p, other, nearOther in
            try p.fromStep(start + other) {
              close(f[$0] * h[$0], a * b, tolerance)
            } _: { p, t in
              let (x, y) = (f[t] - a, h[t] - b)
              let (sizeX, sizeY) = (Term.absoluteValue(x), Term.absoluteValue(y))
              let parts = try p.identity(x * y + (a * y + b * x), f[t] * h[t] - a * b)
              let outer = try p.lemma("absolute-value-sum", .real(x * y), .real(a * y + b * x))
                .rewriting(with: parts)
              let inner = try p.lemma("absolute-value-sum", .real(a * y), .real(b * x))
              let sizes = try [(x, y), (a, y), (b, x)].map {
                try p.lemma("absolute-value-product", .real($0.0), .real($0.1))
              }
              let (closeX, closeY) = (try p.at(t, near), try p.at(t, nearOther))
              func gap(_ smaller: Term, _ order: Theorem) throws -> Theorem {
                try p.relation(Term(0).isAtMost(distance - smaller), adding: order)
              }
              func product(_ left: Theorem, _ right: Theorem) throws -> Theorem {
                try .infer(.product, from: [left, right])
              }
              let room = try p.relation(
                Term(0).isAtMost(1 - distance),
                adding: p.nonnegative((1 + sizeA + sizeB) / (tolerance + 1 + sizeA + sizeB)))
              let nonnegativeY = try p.nonnegative(sizeY)
              return try p.relation(
                close(f[t] * h[t], a * b, tolerance),
                using: [
                  (outer, 1), (inner, 1), (sizes[0], 1), (sizes[1], 1), (sizes[2], 1),
                  (product(gap(sizeX, closeX), nonnegativeY), 1), (product(room, nonnegativeY), 1),
                  (product(p.nonnegative(sizeA), gap(sizeY, closeY)), 1),
                  (product(p.nonnegative(sizeB), gap(sizeX, closeX)), 1), (closeY, 1),
                  (p.positive(distance * tolerance), 1),
                ])
            }
          }
        }
      }
    }
  }

  /// `f^(m+1)` from `f` and `f^m`.
  private mutating func proveLimitOfNextPower() throws {
    try prove(
      Claim(
        "limit-of-zeroth-power", for: [sequences[0]] + Variable.reals("a"),
        .tends({ f[$0].power(0) }, to: a.power(0)))
    ) { p in
      try p.limit { p, tolerance, positive in
        try p.fromStep(0) {
          close(f[$0].power(0), a.power(0), tolerance)
        } _: { p, t in
          let zero = try p.identity(f[t].power(0) - a.power(0), 0)
          let size = try Theorem.infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(0))])
          return try p.relation(
            Term.absoluteValue(f[t].power(0) - a.power(0)).isLess(than: tolerance),
            using: [
              (positive, 1), (p.rewritten(.absoluteValue(f[t].power(0) - a.power(0)), with: zero), 1),
              (size, 1),
            ])
        }
      }
    }
    let m = IndexTerm.variable("m")
    try prove(
      Claim(
        "limit-of-next-power", for: [sequences[0], Variable("m", .index)] + Variable.reals("a"),
        given: [.tends({ f[$0] }, to: a), .tends({ f[$0].power(m) }, to: a.power(m))],
        .tends({ f[$0].power(m + 1) }, to: a.power(m + 1)))
    ) { p in
      let product = try p.lemma(
        "limit-of-product", .sequence(f), .sequence(.lambda { f[$0].power(m) }), .real(a), .real(a.power(m)),
        from: [p.known[0], p.known[1]])
      return try p.limit { p, tolerance, positive in
        try p.eventually(product, within: tolerance, positive) { p, start, near in
          try p.fromStep(start) {
            close(f[$0].power(m + 1), a.power(m + 1), tolerance)
          } _: { p, t in
            try p.at(t, near).rewriting(
              with: p.identity(
                f[t] * f[t].power(m) - a * a.power(m), f[t].power(m + 1) - a.power(m + 1)))
          }
        }
      }
    }
  }

  private mutating func proveLimitOfQuotient(_ variables: [Variable], _ premises: [Formula]) throws {
    let size = Term.absoluteValue(a)
    try prove(
      Claim(
        "limit-of-reciprocal", for: [sequences[0]] + Variable.reals("a"),
        given: [premises[0], a.differs(from: 0)], .tends({ 1 / f[$0] }, to: 1 / a))
    ) { p in
      let given = p.known[0]
      try p.know(p.positive(size))
      return try p.limit { p, tolerance, _ in
        let distance = tolerance * size * size / (2 * (1 + tolerance * size))
        let positive = try p.positive(distance)
        return try p.eventually(given, within: distance, positive) { p, start, near in
          try p.fromStep(start) {
            close(1 / f[$0], 1 / a, tolerance)
          } _: { p, t in
            let (member, x) = (f[t], f[t] - a)
            let (sizeX, sizeF) = (Term.absoluteValue(x), Term.absoluteValue(member))
            let closeX = try p.at(t, near)
            let whole = try p.identity(member + -1 * x, a)
            let triangle = try p.lemma("absolute-value-sum", .real(member), .real(-1 * x))
              .rewriting(with: whole)
            let turned = try p.absoluteValueOfNegative(x)
            let least = try p.positive(size * (2 + tolerance * size) / (2 * (1 + tolerance * size)))
            let large = try p.relation(
              Term(0).isLess(than: sizeF), adding: triangle, turned, closeX, least)
            try p.know(large)
            try p.know(
              p.refuting(member.equals(0)) { p, zero in
                let none = try Theorem.infer(
                  .absoluteValue, from: [p.relation(Term(0).isAtMost(member), using: [(zero, -1)])])
                return try p.falsity(using: [(large, 1), (none, 1), (zero, 1)])
              })
            let reciprocal = 1 / member - 1 / a
            let product = try p.lemma("absolute-value-product", .real(reciprocal), .real(member * a))
              .rewriting(with: p.identity(reciprocal * (member * a), -1 * x))
            let denominator = try p.lemma("absolute-value-product", .real(member), .real(a))
            // abs(1/f - 1/a) abs(f) abs(a) = abs(f - a), and abs(f) >= abs(a) - abs(f - a).
            let scaled = try Theorem.infer(
              .product,
              from: [
                p.positive(tolerance * size),
                p.relation(Term(0).isAtMost(sizeF - size + sizeX), adding: triangle, turned),
              ])
            let gap = try Theorem.infer(
              .product,
              from: [
                p.positive(1 + tolerance * size),
                p.relation(Term(0).isLess(than: distance - sizeX), adding: closeX),
              ])
            let rest = try p.positive(tolerance * size * size / 2)
            let excess = tolerance * sizeF * size - sizeX
            let positiveExcess = try p.relation(Term(0).isLess(than: excess), adding: scaled, gap, rest)
            let quotient = try p.lemma(
              "quotient-positive", .real(excess), .real(sizeF * size), from: [positiveExcess])
            let inverse = 1 / (sizeF * size)
            return try p.relation(
              close(1 / member, 1 / a, tolerance),
              using: [
                (quotient, 1), (product, -inverse), (turned, inverse),
                (denominator, -(Term.absoluteValue(reciprocal) * inverse)),
              ])
          }
        }
      }
    }
    try prove(
      Claim(
        "limit-of-quotient", for: variables, given: premises + [b.differs(from: 0)],
        .tends({ f[$0] / h[$0] }, to: a / b))
    ) { p in
      let (first, second) = (p.known[0], p.known[1])
      let nonzero = p.known[2]
      let reciprocal = try p.lemma(
        "limit-of-reciprocal", .sequence(h), .real(b), from: [second, nonzero])
      let product = try p.lemma(
        "limit-of-product", .sequence(f), .sequence(.lambda { 1 / h[$0] }), .real(a), .real(1 / b),
        from: [first, reciprocal])
      let size = Term.absoluteValue(b)
      try p.know(p.positive(size))
      return try p.limit { p, tolerance, positive in
        try p.eventually(product, within: tolerance, positive) { p, start, near in
          // From some step on h doesn't vanish, so that f/h is f times 1/h.
          try p.eventually(second, within: size, p.positive(size)) { p, other, nearLimit in
            try p.fromStep(start + other) {
              close(f[$0] / h[$0], a / b, tolerance)
            } _: { p, t in
              let distance = try p.at(t, nearLimit)
              try p.know(
                p.refuting(h[t].equals(0)) { p, zero in
                  let turned = try p.absoluteValueOfNegative(h[t] - b)
                    .rewriting(with: p.identity(-1 * (h[t] - b), b, using: [(zero, -1)]))
                  return try p.falsity(using: [(distance, 1), (turned, 1)])
                })
              return try p.at(t, near).rewriting(
                with: p.identity(f[t] * (1 / h[t]) - a * (1 / b), f[t] / h[t] - a / b))
            }
          }
        }
      }
    }
  }

  private mutating func provePowerLimits() throws {
    let m = IndexTerm.variable("m")
    let unit = { (rate: Term) in [Term(0).isAtMost(rate), rate.isLess(than: 1)] }
    try prove(
      Claim(
        "limit-of-power", for: Variable.reals("b") + [Variable("m", .index)], given: unit(b),
        .tends({ b.power($0 + m) }, to: 0))
    ) { p in
      try p.limit { p, tolerance, _ in
        let small = try p.lemma("powers-vanish", .real(b), .real(tolerance))
        return try p.obtaining(small, as: "N") { p, all, witness in
          guard case .index(let start) = witness else { return small }
          return try p.fromStep(start) {
            close(b.power($0 + m), 0, tolerance)
          } _: { p, t in
            let value = b.power(t + m)
            let size = try Theorem.infer(
              .absoluteValue, from: [p.relation(Term(0).isAtMost(value - 0), adding: p.nonnegative(value))])
            return try p.relation(close(value, 0, tolerance), adding: size, p.at(t + m, all))
          }
        }
      }
    }
    // t (r c)^t = (t r^t) c^t, where t r^t stays below 1/(1 - r).
    let (r, c) = (Term.parameter("r"), Term.parameter("c"))
    try prove(
      Claim(
        "limit-of-index-times-split-power", for: Variable.reals("r", "c"), given: unit(r) + unit(c),
        .tends({ .index($0) * (r * c).power($0) }, to: 0))
    ) { p in
      try p.know(p.positive(1 - r))
      return try p.limit { p, tolerance, _ in
        let distance = tolerance * (1 - r)
        let small = try p.lemma("powers-vanish", .real(c), .real(distance), from: [p.positive(distance)])
        return try p.obtaining(small, as: "N") { p, all, witness in
          guard case .index(let start) = witness else { return small }
          return try p.fromStep(start) {
            close(.index($0) * (r * c).power($0), 0, tolerance)
          } _: { p, t in
            let value = Term.index(t) * (r * c).power(t)
            let power = try p.nonnegative(c.power(t))
            let nonnegative = try p.relation(
              Term(0).isAtMost(value),
              adding: p.nonnegative(Term.index(t) * (r.power(t) * c.power(t))))
            let size = try Theorem.infer(
              .absoluteValue, from: [p.relation(Term(0).isAtMost(value - 0), adding: nonnegative)])
            let decay = try p.lemma("power-decay", .real(r), .index(t))
            let room = try p.relation(
              Term(0).isAtMost(1 - Term.index(t) * r.power(t) * (1 - r)),
              adding: decay, p.nonnegative(r.power(t)))
            let bounded = try Theorem.infer(.product, from: [power, room])
            let below = try p.relation(
              Term(0).isLess(than: distance - value * (1 - r)), adding: bounded, p.at(t, all))
            let quotient = try p.lemma(
              "quotient-positive", .real(distance - value * (1 - r)), .real(1 - r), from: [below])
            return try p.relation(close(value, 0, tolerance), adding: size, quotient)
          }
        }
      }
    }
    try prove(
      Claim(
        "limit-of-index-times-power", for: Variable.reals("b"), given: unit(b),
        .tends({ .index($0) * b.power($0) }, to: 0))
    ) { p in
      let (rate, middle) = (2 * b / (1 + b), (1 + b) / 2)
      let below = p.known[1]
      try p.know(p.positive(1 + b))
      try p.know(p.positive(1 - b))
      let conditions = try [
        p.nonnegative(rate), p.relation(rate.isLess(than: 1), adding: p.positive((1 - b) / (1 + b))),
        p.nonnegative(middle), p.relation(middle.isLess(than: 1), using: [(below, .number(.half))]),
      ]
      let split = try p.lemma(
        "limit-of-index-times-split-power", .real(rate), .real(middle), from: conditions)
      return try split.rewriting(with: p.identity(rate * middle, b))
    }
  }
}

extension Prover {
  /// `abs(-1 * x) = abs(x)`.
  func absoluteValueOfNegative(_ term: Term) throws -> Theorem {
    let product = try lemma("absolute-value-product", .real(-1), .real(term))
    let one = try Theorem.infer(.absoluteValue, from: [relation(Term(-1).isAtMost(0))])
    return try identity(
      .absoluteValue(-1 * term), .absoluteValue(term), using: [(product, 1), (one, .absoluteValue(term))])
  }
}
