import Automation
import ProofKernel
import SymbolicAlgebra

/// Weighted means of the ages `t - k` and of powers `x^(t-k)`, in closed form.
extension TheoremBuilder {
  mutating func proveAgeMoments() throws {
    let adam = vocabulary
    let domain = Formula.decayRate(beta) + [.atLeast(1)]
    let steps = Term.index(t)
    let (first, decayed) = (beta / (1 - beta), beta.power(t) / (1 - beta.power(t)))
    let second = beta * (1 + beta) / (1 - beta).squared
    let third = beta * (1 + 4 * beta + beta.squared) / (1 - beta).power(3)
    func moment(_ n: IndexTerm) -> Term { adam.mean(beta, t) { Term.index(t - $0).power(n) } }
    try part(
      "mean age", for: [.beta, .t], given: domain,
      adam.mu(beta, t).equals(beta / (1 - beta) - steps * beta.power(t) / (1 - beta.power(t)))
    ) { p in
      try p.identity(adam.mu(beta, t), beta / (1 - beta) - steps * beta.power(t) / (1 - beta.power(t)))
        .displayed()
    }
    let secondForm = second - (steps.squared + 2 * steps * first) * decayed
    try part("second age moment", for: [.beta, .t], given: domain, moment(2).equals(secondForm)) { p in
      try p.identity(moment(2), secondForm).displayed()
    }
    let thirdForm = third - (steps.power(3) + 3 * steps.squared * first + 3 * steps * second) * decayed
    try part("third age moment", for: [.beta, .t], given: domain, moment(3).equals(thirdForm)) { p in
      try p.identity(moment(3), thirdForm).displayed()
    }
    let x = Term.parameter("x")
    let powers = adam.mean(beta, t) { x.power(t - $0) }
    let closed = (1 - beta) * (1 - (beta * x).power(t)) / ((1 - beta.power(t)) * (1 - beta * x))
    try part(
      "generating function", for: [.beta, .t, Variable("x", .real)],
      given: domain + [(beta * x).differs(from: 1)], powers.equals(closed)
    ) { p in
      let different = p.known[3]
      try p.know(
        p.refuting((1 - beta * x).equals(0)) { p, zero in
          try p.contradiction(p.identity(beta * x, 1, using: [(zero, -1)]), different)
        })
      return try p.identity(powers, closed).displayed()
    }
    let resonant = steps * (1 - beta) / (1 - beta.power(t))
    try part(
      "generating function at beta x = 1", for: [.beta, .t, Variable("x", .real)],
      given: domain + [(beta * x).equals(1)], powers.equals(resonant)
    ) { p in
      let equal = p.known[3]
      let unit = { (_: IndexTerm) in (1 - beta) / (1 - beta.power(t)) }
      let weighted = { (k: IndexTerm) in adam.w(beta, t, k) * x.power(t - k) }
      let same = try p.equalSums(to: t, weighted, unit) { p, k in
        let power = try p.rewritten((beta * x).power(t - k), with: equal)
        return try p.identity(weighted(k), unit(k), using: [(power, unit(k))])
      }
      return try p.calculate(
        powers, .equals(.sum(to: t, unit), using: [(same, Term(1))]), .equals(resonant))
    }
  }
}
