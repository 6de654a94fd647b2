import Automation
import ProofKernel
import SymbolicAlgebra

/// A moment as it is computed, rounding after every operation, with the names that the statements use.
///
/// For the first moment, with the constants b and w in place of `beta` and `1 - beta`, step k computes
///
///     p_k = b x_(k-1), q_k = w g_k, x_k = p_k + q_k,
///
/// for the second `r_k = w g_k` and `q_k = r_k g_k`; c is the computed `1/(1 - beta^t)` and `y = x_t c`.
struct RoundedMoment {
  let vocabulary: Vocabulary
  let isSecond: Bool

  let b = Term.parameter("b")
  let w = Term.parameter("w")
  let c = Term.parameter("c")
  let y = Term.parameter("y")
  let unit = Term.parameter("U")
  let rateError = Term.parameter("B")
  let h = Term.parameter("h")
  let gamma = Term.parameter("gamma")
  let largest = Term.parameter("G")
  let p = SequenceTerm.variable("p", arity: 1)
  let q = SequenceTerm.variable("q", arity: 1)
  let r = SequenceTerm.variable("r", arity: 1)
  let x = SequenceTerm.variable("x", arity: 1)

  var name: String { isSecond ? "second moment" : "first moment" }

  /// What is averaged, `g_k` or `g_k^2`, and its size.
  var input: SequenceTerm { isSecond ? .lambda("k") { g[$0].squared } : g }
  var size: SequenceTerm { .lambda("k") { isSecond ? g[$0].squared : .absoluteValue(g[$0]) } }

  /// m or v, and the same of the gradients' sizes.
  var moment: Term { isSecond ? vocabulary.v(beta, g, t) : vocabulary.m(beta, g, t) }
  var momentOfSizes: Term { isSecond ? vocabulary.v(beta, g, t) : vocabulary.m(beta, size, t) }
  var corrected: Term { isSecond ? vocabulary.vhat(beta, g, t) : vocabulary.mhat(beta, g, t) }
  var correctedOfSizes: Term { isSecond ? vocabulary.vhat(beta, g, t) : vocabulary.mhat(beta, size, t) }

  /// The number of roundings that the newest gradient goes through.
  var roundings: IndexTerm { isSecond ? 4 : 3 }
  /// What the underflows of one step can amount to.
  var underflow: Term { isSecond ? (1 + unit) * ((1 + unit) * largest + 2) * h : 2 * (1 + unit) * h }

  var variables: [Variable] {
    Variable.reals("beta", "b", "w", "U", "B", "h", "gamma") + (isSecond ? Variable.reals("G") : [])
      + [.g] + (isSecond ? ["r", "p", "q", "x"] : ["p", "q", "x"]).map { Variable($0, .sequence(arity: 1)) }
      + [.t]
  }

  /// One step of the recurrence.
  func step(_ k: IndexTerm) -> Formula {
    let old = Formula.rounds(b * x[k - 1], to: p[k], underflow: h)
    let sum = Formula.rounds(p[k] + q[k], to: x[k])
    guard isSecond else { return .all(old, .rounds(w * g[k], to: q[k], underflow: h), sum) }
    return .all(
      Term.absoluteValue(g[k]).isAtMost(largest), .rounds(w * g[k], to: r[k], underflow: h), old,
      .rounds(r[k] * g[k], to: q[k], underflow: h), sum)
  }

  /// The relative errors of the constants, and the whole recurrence.
  var recurrence: [Formula] {
    Formula.decayRate(beta) + [
      Term(0).isAtMost(unit), Term(0).isAtMost(rateError), Term(0).isAtMost(h),
      ((1 + rateError) * (1 + unit).squared).isAtMost(gamma),
      Term.absoluteValue(b - beta).isAtMost(rateError * beta),
      Term.absoluteValue(w - (1 - beta)).isAtMost(unit * (1 - beta)), x[0].equals(0),
      .forEach(upTo: t, step),
    ]
  }

  /// The bias correction of step t.
  var correction: [Formula] {
    [
      .atLeast(1),
      Term.absoluteValue(c - 1 / (1 - beta.power(t))).isAtMost(unit / (1 - beta.power(t))),
      .rounds(x[t] * c, to: y, underflow: h),
    ]
  }

  /// The sum of all gradients' sizes with every rounding upward.
  func grown(_ a: Term, _ e: Term) -> Term {
    .sum(to: t) { (beta * gamma).power(t - $0) * (a * size[$0] + e) }
  }
  var newest: Term { (1 - beta) * (1 + unit).power(roundings) }
}

extension TheoremBuilder {
  /// One step of the recurrence with all its roundings, as a lemma on numbers.
  private mutating func proveRoundedStep(_ moment: RoundedMoment) throws {
    let (U, B, h, b, w, largest) = (
      moment.unit, moment.rateError, moment.h, moment.b, moment.w, moment.largest
    )
    let (old, new, f) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("f"))
    let (p0, q0, r0) = (Term.parameter("p"), Term.parameter("q"), Term.parameter("r"))
    let size = Term.absoluteValue
    let isSecond = moment.isSecond
    let roundings: [Formula] =
      isSecond
      ? [
        size(f).isAtMost(largest), .rounds(w * f, to: r0, underflow: h),
        .rounds(b * old, to: p0, underflow: h),
        .rounds(r0 * f, to: q0, underflow: h), .rounds(p0 + q0, to: new),
      ]
      : [
        .rounds(b * old, to: p0, underflow: h), .rounds(w * f, to: q0, underflow: h),
        .rounds(p0 + q0, to: new),
      ]
    let input = isSecond ? f.squared : f
    let inputSize = isSecond ? f.squared : size(f)
    let rho = beta * moment.gamma
    let goal = size(new - (beta * old + (1 - beta) * input)).isAtMost(
      (rho - beta) * size(old) + (moment.newest * inputSize + moment.underflow) - (1 - beta) * inputSize)
    let domain =
      Formula.decayRate(beta) + [
        Term(0).isAtMost(U), Term(0).isAtMost(B), Term(0).isAtMost(h),
        ((1 + B) * (1 + U).squared).isAtMost(moment.gamma), size(b - beta).isAtMost(B * beta),
        size(w - (1 - beta)).isAtMost(U * (1 - beta)),
      ]
    try lemma(
      "rounded-step-of-\(moment.name)",
      for: Variable.reals("beta", "b", "w", "U", "B", "h", "gamma", "G", "f", "r", "p", "q", "x", "y"),
      given: domain + roundings, goal
    ) { p in
      let known = p.known
      try p.know(p.relation(Term(0).isAtMost(1 - beta), adding: known[1]))
      func rounded(
        _ exact: Term, _ computed: Term, _ result: Term, _ bound: Term, _ grown: Term, _ underflow: Term,
        from premises: [Theorem]
      ) throws -> Theorem {
        try p.lemma(
          "rounded-approximation", .real(exact), .real(computed), .real(result), .real(bound), .real(grown),
          .real(U), .real(underflow), from: premises)
      }
      func scaled(_ x: Term, _ z: Term) throws -> Theorem {
        let equation = try p.lemma("size-of-scaled", .real(x), .real(z))
        return try p.relation(size(x * z).isAtMost(x * size(z)), adding: equation)
      }
      let (oldRounding, last) = (roundings[isSecond ? 2 : 0], roundings.count - 1)
      func given(_ formula: Formula) throws -> Theorem { try p.routine(formula) }
      // p = b x against beta x.
      let grownBeta = (1 + B) * beta
      let betaError = try p.relation(size(b - beta).isAtMost(grownBeta - beta), adding: known[6])
      let oldProduct = try p.lemma(
        "approximation-times-number", .real(beta), .real(b), .real(beta), .real(grownBeta), .real(old),
        from: [betaError])
      let retained = try rounded(
        beta * old, b * old, p0, beta * size(old), grownBeta * size(old), h,
        from: [scaled(beta, old), oldProduct, given(oldRounding)])
      // q = w f, or r = w f, against (1 - beta) f.
      let grownRest = (1 + U) * (1 - beta)
      let restError = try p.relation(
        size(w - (1 - beta)).isAtMost(grownRest - (1 - beta)), adding: known[7])
      let newProduct = try p.lemma(
        "approximation-times-number", .real(1 - beta), .real(w), .real(1 - beta), .real(grownRest), .real(f),
        from: [restError])
      var added = try rounded(
        (1 - beta) * f, w * f, isSecond ? r0 : q0, (1 - beta) * size(f), grownRest * size(f), h,
        from: [scaled(1 - beta, f), newProduct, given(roundings[1])])
      var (exact, bound) = ((1 - beta) * f, (1 - beta) * size(f))
      var grown = (1 + U) * (grownRest * size(f)) + h
      if isSecond {
        let product = try p.lemma(
          "approximation-times-number", .real(exact), .real(r0), .real(bound), .real(grown), .real(f),
          from: [added])
        let magnitude = try p.lemma("absolute-value-product", .real(exact), .real(f))
        let sizeOfProduct = try p.relation(
          size(exact * f).isAtMost(bound * size(f)),
          using: [(magnitude, 1), (p.lemma("size-of-scaled", .real(1 - beta), .real(f)), size(f))])
        added = try rounded(
          exact * f, r0 * f, q0, bound * size(f), grown * size(f), h,
          from: [sizeOfProduct, product, given(roundings[3])])
        (exact, bound, grown) = (exact * f, bound * size(f), (1 + U) * (grown * size(f)) + h)
      }
      // x' = p + q.
      let grownOld = (1 + U) * (grownBeta * size(old)) + h
      let sum = beta * old + exact
      let sizeOfSum = try p.relation(
        size(sum).isAtMost(beta * size(old) + bound),
        adding: p.lemma("absolute-value-sum", .real(beta * old), .real(exact)), scaled(beta, old),
        isSecond
          ? p.relation(
            size(exact).isAtMost(bound),
            using: [
              (p.lemma("absolute-value-product", .real((1 - beta) * f), .real(f)), 1),
              (p.lemma("size-of-scaled", .real(1 - beta), .real(f)), size(f)),
            ]) : scaled(1 - beta, f))
      let errorOfSum = try p.relation(
        size(p0 + q0 - sum).isAtMost(grownOld + grown - (beta * size(old) + bound)),
        adding: p.lemma("absolute-value-sum", .real(p0 - beta * old), .real(q0 - exact))
          .rewriting(with: p.identity(p0 - beta * old + (q0 - exact), p0 + q0 - sum)),
        retained, added)
      let exactSum = try p.relation(
        .rounds(p0 + q0, to: new, underflow: 0), adding: given(roundings[last]))
      let whole = try rounded(
        sum, p0 + q0, new, beta * size(old) + bound, grownOld + grown, 0,
        from: [sizeOfSum, errorOfSum, exactSum])
      // The factor gamma may be larger than (1 + B) (1 + U)^2.
      let room = try Theorem.infer(
        .product,
        from: [
          p.nonnegative(beta * size(old)),
          p.relation(Term(0).isAtMost(moment.gamma - (1 + B) * (1 + U).squared), adding: known[5]),
        ])
      guard isSecond else { return try p.relation(goal, adding: whole, room) }
      let squares = try p.lemma("absolute-value-squared", .real(f))
      let smaller = try Theorem.infer(
        .product,
        from: [
          p.nonnegative((1 + U).squared * h),
          p.relation(Term(0).isAtMost(largest - size(f)), adding: known[8]),
        ])
      let same = try p.identity(sum, beta * old + (1 - beta) * input)
      return try p.relation(
        goal,
        using: [
          (whole.rewriting(with: same), 1), (room, 1), (smaller, 1),
          (squares, (1 + U).power(4) * (1 - beta) - (1 - beta)),
        ])
    }
  }

  mutating func proveRoundedMoment(_ moment: RoundedMoment) throws {
    try proveRoundedStep(moment)
    let adam = moment.vocabulary
    let (U, h, gamma, largest) = (moment.unit, moment.h, moment.gamma, moment.largest)
    let (x, y, name) = (moment.x, moment.y, moment.name)
    let size = Term.absoluteValue
    let rho = beta * gamma
    let (a, e) = (moment.newest, moment.underflow)
    let total = moment.grown(a, e)
    let arguments = moment.variables.map(Argument.init)
    let wholeRun = "\(id)/\(name)"

    func growthAtLeastOne(_ p: Prover) throws -> Theorem {
      // 1 <= (1 + B)(1 + U)^2 <= gamma.
      try p.relation(
        Term(1).isAtMost(gamma),
        using: [
          (p.known[5], 1),
          (p.nonnegative(2 * U + U.squared + moment.rateError * (1 + U).squared), 1),
        ])
    }

    /// The theorem with the names of the moments and of what is made of them in place of what they stand for.
    func folded(_ theorem: Theorem) throws -> Theorem {
      let (plain, corrected) =
        moment.isSecond
        ? (adam.secondMoment, adam.correctedSecondMoment) : (adam.firstMoment, adam.correctedFirstMoment)
      var result = theorem
      for sequence in moment.isSecond ? [g] : [g, moment.size] {
        let arguments: [Argument] = [.real(beta), .sequence(sequence), .index(t)]
        for definition in [plain, corrected] {
          result = try result.rewriting(with: Theorem.infer(.definition(definition, arguments)).reversed())
        }
      }
      return result
    }
    let everyGradient = Formula.and(
      size(x[t]).isAtMost(total), size(x[t] - moment.moment).isAtMost(total - moment.momentOfSizes))
    try part(name, for: moment.variables, given: moment.recurrence, everyGradient) { p in
      let start = p.known[8]
      let steps = p.known[9]
      let growth = try growthAtLeastOne(p)
      let rate = try p.relation(
        beta.isAtMost(rho),
        adding: .infer(
          .product, from: [p.known[0], p.relation(Term(0).isAtMost(gamma - 1), adding: growth)]))
      let all = try p.members("k", t) { p, k in
        let roundings = try p.member(k, of: steps).allConjuncts()
        let inputSize = try p.relation(
          size(moment.input[k]).isAtMost(moment.size[k]),
          using: moment.isSecond ? [(.infer(.absoluteValue, from: [p.nonnegative(g[k].squared)]), 1)] : [])
        let arguments: [Argument] = [
          .real(beta), .real(moment.b), .real(moment.w), .real(U), .real(moment.rateError), .real(h),
          .real(gamma),
          .real(moment.isSecond ? largest : 0), .real(g[k]), .real(moment.isSecond ? moment.r[k] : 0),
          .real(moment.p[k]), .real(moment.q[k]),
          .real(x[k - 1]), .real(x[k]),
        ]
        let local = try p.instance(
          of: p.lemmas.theorem("rounded-step-of-\(name)"), arguments, from: roundings)
        return try .conjunction([inputSize, local])
      }
      let averages = try p.lemma(
        "perturbed-average", .real(beta), .real(rho), .real(a), .real(e), .sequence(moment.input),
        .sequence(moment.size), .sequence(x), .index(t), from: [rate, start, all])
      return try folded(averages).displayed()
    }

    let weights = 1 - beta.power(t)
    let variables = moment.variables + Variable.reals("c", "y")
    let (factor, larger) = ((1 + U).power(moment.roundings), (1 + U).power(moment.roundings + 2))

    /// The computed average and its bias correction, from bounds on the sum of all gradients' sizes.
    func corrected(_ lemma: String, _ p: Prover, _ last: [Term], from bounds: [Theorem]) throws -> Theorem {
      let (whole, error) = try p.instance(of: p.lemmas.theorem(wholeRun), arguments).conjuncts()
      let numbers =
        [
          x[t], moment.moment, total, moment.momentOfSizes, weights, moment.c, y, U, h, 1 - beta, factor,
          larger, e,
        ] + last
      return try p.instance(
        of: p.lemmas.theorem(lemma), numbers.map(Argument.real),
        from: [whole, error, p.identity((1 + U).squared * factor, larger)] + bounds)
    }

    let growth = gamma.power(t - 1)
    let afterSteps = Formula.and(
      size(x[t] - moment.moment).isAtMost(
        (growth * factor - 1) * moment.momentOfSizes + growth * e * weights / (1 - beta)),
      size(y - moment.corrected).isAtMost(
        (growth * larger - 1) * moment.correctedOfSizes + growth * (1 + U).squared * e / (1 - beta) + h))
    try part(
      "\(name) after t steps", for: variables, given: moment.recurrence + moment.correction, afterSteps
    ) {
      p in
      try p.know(growthAtLeastOne(p))
      try p.know(p.relation(Term(0).isLess(than: 1 - beta), adding: p.known[1]))
      try p.know(p.positive(weights))
      if moment.isSecond { try p.know(largestNonnegative(p)) }
      let bound = try p.lemma(
        "sum-grown-at-most", .real(beta), .real(gamma), .real(a), .real(e), .sequence(moment.size), .index(t),
        from: [p.members("k", t) { p, k in try p.nonnegative(moment.size[k]) }])
      return try folded(corrected("corrected-average-grown", p, [growth], from: [folded(bound)])).displayed()
    }

    /// The size of what is averaged, of which the gradients' is at most G.
    let largestInput = moment.isSecond ? largest.squared : largest
    func limit(_ factor: Term, _ e: Term) -> Term { (factor / (1 - rho) - 1) * largestInput + e / (1 - rho) }
    let always = Formula.and(
      size(x[t] - moment.moment).isAtMost(weights * limit((1 - beta) * factor, e)),
      size(y - moment.corrected).isAtMost(limit((1 - beta) * larger, (1 + U).squared * e) + h))
    let bounded =
      moment.isSecond ? [] : [Formula.forEach(upTo: t) { size(g[$0]).isAtMost(largest) }]
    try part(
      "\(name) after any number of steps", for: variables + (moment.isSecond ? [] : Variable.reals("G")),
      given: moment.recurrence + moment.correction + [rho.isLess(than: 1)] + bounded, always
    ) { p in
      let sizes = p.known[moment.isSecond ? 9 : p.known.count - 1]
      try p.know(growthAtLeastOne(p))
      let rest = try p.know(p.relation(Term(0).isLess(than: 1 - beta), adding: p.known[1]))
      try p.know(p.positive(weights))
      try p.know(p.positive(1 - rho))
      if moment.isSecond { try p.know(largestNonnegative(p)) }
      let members =
        moment.isSecond
        ? try p.members("k", t) { p, k in
          try p.lemma(
            "square-at-most", .real(g[k]), .real(largest), from: [p.member(k, of: sizes).allConjuncts()[0]])
        } : sizes
      let nonnegative = try p.relation(
        Term(0).isAtMost(largestInput), adding: p.member(1, of: members), p.nonnegative(moment.size[1]))
      let power = try p.lemma("power-at-least-one", .real(1 + U), .index(moment.roundings))
      let least = try p.relation(
        (1 - beta).isAtMost(a),
        adding: .infer(.product, from: [rest, p.relation(Term(0).isAtMost(factor - 1), adding: power)]))
      let arguments: [Argument] = [
        .real(beta), .real(gamma), .real(a), .real(e), .sequence(moment.size), .index(t), .real(largestInput),
      ]
      let plain = try p.instance(
        of: p.lemmas.theorem("sum-bounded"), arguments, from: [least, nonnegative, members])
      let square = try p.lemma("power-at-least-one", .real(1 + U), .index(2))
      let scaled = try p.instance(
        of: p.lemmas.theorem("scaled-sum-bounded"), arguments + [.real((1 + U).squared)],
        from: [least, nonnegative, members, square])
      return try folded(
        corrected(
          "corrected-average-bounded", p, [1 - rho, largestInput], from: [folded(plain), folded(scaled)])
      ).displayed()
    }

    func largestNonnegative(_ p: Prover) throws -> Theorem {
      let first = try p.member(1, of: p.known[9]).allConjuncts()[0]
      return try p.relation(
        Term(0).isAtMost(largest), adding: p.nonnegative(size(g[1])), first)
    }
  }
}
