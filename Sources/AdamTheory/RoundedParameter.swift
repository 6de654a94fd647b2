import Automation
import ProofKernel
import SymbolicAlgebra

extension TheoremBuilder {
  /// `theta_k = theta_(k-1) - eta (u_k + lambda theta_(k-1))` computed from updates z: with a for eta and b for lambda,
  /// `p_k = b x_(k-1)`, `q_k = z_k + p_k`, `r_k = a q_k` and `x_k = x_(k-1) - r_k`.
  mutating func proveRoundedParameter() throws {
    let size = Term.absoluteValue
    let (eta, lambda, a, b) = (
      Term.parameter("eta"), Term.parameter("lambda"), Term.parameter("a"), Term.parameter("b")
    )
    let (U, h, largest, update, error) = (
      Term.parameter("U"), Term.parameter("h"), Term.parameter("T"), Term.parameter("Y"), Term.parameter("E")
    )
    let constants: [Formula] = [
      Term(0).isAtMost(U), Term(0).isAtMost(eta), Term(0).isAtMost(lambda), (eta * lambda).isAtMost(1),
      size(a - eta).isAtMost(U * eta), size(b - lambda).isAtMost(U * lambda),
    ]
    func step(
      _ old: Term, _ p: Term, _ z: Term, _ q: Term, _ r: Term, _ new: Term, _ u: Term
    ) -> [Formula] {
      [
        size(u).isAtMost(update), size(z - u).isAtMost(error), size(old).isAtMost(largest),
        .rounds(b * old, to: p, underflow: h), .rounds(z + p, to: q), .rounds(a * q, to: r, underflow: h),
        .rounds(old - r, to: new),
      ]
    }
    let grown =
      (1 + U).power(3) * eta * (update + error + (1 + U).squared * lambda * largest + h) + h
    let local = U * largest + (1 + U) * grown - eta * (update + lambda * largest)
    let (x, p0, z0, q0, r0, y, u0, theta0) = (
      Term.parameter("x"), Term.parameter("p"), Term.parameter("z"), Term.parameter("q"), Term.parameter("r"),
      Term.parameter("y"), Term.parameter("u"), Term.parameter("theta")
    )
    let exact = x - eta * (u0 + lambda * x)
    try lemma(
      "rounded-step-of-parameter",
      for: Variable.reals(
        "eta", "lambda", "a", "b", "U", "h", "T", "Y", "E", "x", "p", "z", "q", "r", "y", "u", "theta"),
      given: constants + step(x, p0, z0, q0, r0, y, u0),
      size(y - (theta0 - eta * (u0 + lambda * theta0))).isAtMost(size(x - theta0) + local)
    ) { p in
      let known = p.known
      let (sizeOfUpdate, updateError, sizeOfX) = (known[6], known[7], known[8])
      func rounded(
        _ exact: Term, _ computed: Term, _ result: Term, _ bound: Term, _ grown: Term, _ underflow: Term,
        _ premises: Theorem...
      ) throws -> Theorem {
        try p.lemma(
          "rounded-approximation", .real(exact), .real(computed), .real(result), .real(bound), .real(grown),
          .real(U), .real(underflow), from: premises)
      }
      func times(_ factor: Term, _ z: Term, _ room: Theorem) throws -> Theorem {
        let equation = try p.lemma("size-of-scaled", .real(factor), .real(z))
        guard let (_, bound) = room.sides else { return room }
        let product = try Theorem.infer(
          .product,
          from: [p.nonnegative(factor), p.relation(Term(0).isAtMost(bound - size(z)), adding: room)])
        return try p.relation(size(factor * z).isAtMost(factor * bound), adding: equation, product)
      }
      // p = b x against lambda x.
      let decayed = try times(lambda, x, sizeOfX)
      let decayedError = try p.relation(
        size(b * x - lambda * x).isAtMost((1 + U) * lambda * largest - lambda * largest),
        adding: p.lemma(
          "approximation-times-number", .real(lambda), .real(b), .real(lambda), .real((1 + U) * lambda),
          .real(x),
          from: [p.relation(size(b - lambda).isAtMost((1 + U) * lambda - lambda), adding: known[5])]),
        .infer(
          .product,
          from: [p.nonnegative(U * lambda), p.relation(Term(0).isAtMost(largest - size(x)), adding: sizeOfX)])
      )
      let decay = try rounded(
        lambda * x, b * x, p0, lambda * largest, (1 + U) * lambda * largest, h, decayed, decayedError,
        known[9])
      // q = z + p against u + lambda x.
      let direction = u0 + lambda * x
      let sizeOfDirection = try p.relation(
        size(direction).isAtMost(update + lambda * largest),
        adding: p.lemma("absolute-value-sum", .real(u0), .real(lambda * x)), sizeOfUpdate, decayed)
      let grownDirection = update + error + ((1 + U) * ((1 + U) * lambda * largest) + h)
      let directionError = try p.relation(
        size(z0 + p0 - direction).isAtMost(grownDirection - (update + lambda * largest)),
        adding: p.lemma("absolute-value-sum", .real(z0 - u0), .real(p0 - lambda * x))
          .rewriting(with: p.identity(z0 - u0 + (p0 - lambda * x), z0 + p0 - direction)),
        updateError, decay)
      func exactRounding(_ x: Term, _ y: Term, _ rounding: Theorem) throws -> Theorem {
        try p.relation(.rounds(x, to: y, underflow: 0), adding: rounding)
      }
      let roundedDirection = try rounded(
        direction, z0 + p0, q0, update + lambda * largest, grownDirection, 0, sizeOfDirection, directionError,
        exactRounding(z0 + p0, q0, known[10]))
      // r = a q against eta (u + lambda x).
      let (bound, sum) = (update + lambda * largest, (1 + U) * grownDirection + 0)
      let scaled = try times(eta, direction, sizeOfDirection)
      let whole = try p.lemma(
        "size-of-approximation", .real(direction), .real(q0), .real(bound), .real(sum),
        from: [sizeOfDirection, roundedDirection])
      let etaError = try p.lemma(
        "approximation-times-number", .real(eta), .real(a), .real(eta), .real((1 + U) * eta), .real(q0),
        from: [p.relation(size(a - eta).isAtMost((1 + U) * eta - eta), adding: known[4])])
      let etaRoom = try Theorem.infer(
        .product, from: [p.nonnegative(U * eta), p.relation(Term(0).isAtMost(sum - size(q0)), adding: whole)])
      let rest = try p.relation(
        Term(0).isAtMost(sum - bound - size(q0 - direction)), adding: roundedDirection)
      let product = try p.relation(
        size(a * q0 - eta * direction).isAtMost((1 + U) * eta * sum - eta * bound),
        adding: p.lemma("absolute-value-sum", .real(a * q0 - eta * q0), .real(eta * (q0 - direction)))
          .rewriting(
            with: p.identity(a * q0 - eta * q0 + eta * (q0 - direction), a * q0 - eta * direction)),
        etaError, etaRoom, p.lemma("size-of-scaled", .real(eta), .real(q0 - direction)),
        .infer(.product, from: [p.known[1], rest]))
      let step = try rounded(
        eta * direction, a * q0, r0, eta * bound, (1 + U) * eta * sum, h, scaled, product, known[11])
      // y = x - r against x - eta (u + lambda x).
      let grownStep = (1 + U) * ((1 + U) * eta * sum) + h
      let sizeOfStep = try p.lemma(
        "size-of-approximation", .real(eta * direction), .real(r0), .real(eta * bound), .real(grownStep),
        from: [scaled, step])
      let sizeOfDifference = try p.relation(
        size(x - r0).isAtMost(largest + grownStep),
        adding: p.lemma("absolute-value-sum", .real(x), .real(-r0)).rewriting(
          with: p.identity(x + -r0, x - r0)),
        p.lemma("size-of-negated", .real(r0)), sizeOfX, sizeOfStep)
      let lastRoom = try Theorem.infer(
        .product,
        from: [
          p.known[0],
          p.relation(Term(0).isAtMost(largest + grownStep - size(x - r0)), adding: sizeOfDifference),
        ])
      let turned = try p.lemma("absolute-value-sum", .real(y - (x - r0)), .real(-(r0 - eta * direction)))
        .rewriting(with: p.identity(y - (x - r0) + -(r0 - eta * direction), y - exact))
      let localError = try p.relation(
        size(y - exact).isAtMost(local),
        adding: turned, known[12], lastRoom, p.lemma("size-of-negated", .real(r0 - eta * direction)), step)
      // The exact step brings x and theta no further apart.
      let factor = try p.know(p.relation(Term(0).isAtMost(1 - eta * lambda), adding: known[3]))
      let contraction = try p.lemma(
        "size-of-scaled", .real(1 - eta * lambda), .real(x - theta0), from: [factor])
      let slack = try p.nonnegative(eta * lambda * size(x - theta0))
      let goal = y - (theta0 - eta * (u0 + lambda * theta0))
      return try p.relation(
        size(goal).isAtMost(size(x - theta0) + local),
        adding: p.lemma("absolute-value-sum", .real(y - exact), .real((1 - eta * lambda) * (x - theta0)))
          .rewriting(with: p.identity(y - exact + (1 - eta * lambda) * (x - theta0), goal)),
        localError, contraction, slack)
    }
    let sequence = { (name: String) in SequenceTerm.variable(name, arity: 1) }
    let (theta, u, z, p, q, r, computed) = (
      sequence("theta"), sequence("u"), sequence("z"), sequence("p"), sequence("q"), sequence("r"),
      sequence("x")
    )
    let claim = { (n: IndexTerm) in size(computed[n] - theta[n]).isAtMost(.index(n) * local) }
    try part(
      "parameter",
      for: Variable.reals("eta", "lambda", "a", "b", "U", "h", "T", "Y", "E")
        + ["u", "theta", "z", "p", "q", "r", "x"].map { Variable($0, .sequence(arity: 1)) } + [.t],
      given: constants + [
        computed[0].equals(theta[0]),
        .forEach(upTo: t) { k in
          let exact = theta[k].equals(theta[k - 1] - eta * (u[k] + lambda * theta[k - 1]))
          let roundings = step(computed[k - 1], p[k], z[k], q[k], r[k], computed[k], u[k])
          return ([exact] + roundings.dropLast()).reversed().reduce(roundings.last ?? exact) { .and($1, $0) }
        },
      ], claim(t)
    ) { prover in
      let (start, steps) = (prover.known[6], prover.known[7])
      let all = try prover.induction(on: "n") { n in
        .implies(n.isAtMost(t), claim(n))
      } base: { prover in
        try prover.implication(IndexTerm(0).isAtMost(t)) { prover, _ in
          let zero = try prover.relation(
            Term(0).isAtMost(computed[0] - theta[0]), using: [(start, -1)])
          return try prover.relation(claim(0), adding: .infer(.absoluteValue, from: [zero]), start)
        }
      } step: { prover, previous, n in
        try prover.implication((n + 1).isAtMost(t)) { prover, _ in
          let earlier = try previous.applied(to: prover.index(n.isAtMost(t)))
          let roundings = try prover.member(n + 1, of: steps).allConjuncts()
          let numbers = [
            eta, lambda, a, b, U, h, largest, update, error, computed[n], p[n + 1], z[n + 1], q[n + 1],
            r[n + 1],
            computed[n + 1], u[n + 1], theta[n],
          ]
          let next = try prover.instance(
            of: prover.lemmas.theorem("rounded-step-of-parameter"), numbers.map(Argument.real),
            from: roundings
          ).rewriting(with: roundings[0].reversed())
          return try prover.relation(claim(n + 1), adding: next, earlier)
        }
      }
      return try prover.instance(of: all, [.index(t)]).displayed()
    }
  }
}
