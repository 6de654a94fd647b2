import ProofKernel
import SymbolicAlgebra

extension TheoremWriter {
  /// The proof term of a step, written out at this place.
  func inlined(_ step: Theorem, _ scope: ProofScope) throws(RocqExportError) -> String {
    let premises = step.record.premises
    func proof(_ position: Int) throws(RocqExportError) -> String {
      try expression(premises[position], scope)
    }
    func conclusion(_ position: Int) -> Formula { premises[position].conclusion }
    /// The proof of a premise under one more hypothesis.
    func under(_ formula: Formula, _ position: Int) throws(RocqExportError) -> String {
      var inner = scope
      let name = inner.add(formula)
      return "(fun \(name) : \(printer.text(formula)) => \(try expression(premises[position], inner)))"
    }

    switch step.record.inference {
    case .hypothesis(let formula):
      guard let name = scope.name(of: formula) else { throw failure(step, "the hypothesis is not at hand") }
      return name
    case .displayed, .lemma: return try proof(0)
    case .falsityElimination(let formula): return "(False_ind \(printer.text(formula)) \(try proof(0)))"
    case .negationIntroduction(let formula): return try under(formula, 0)
    case .implicationIntroduction(let formula): return try under(formula, 0)
    case .negationElimination, .implicationElimination: return "(\(try proof(0)) \(try proof(1)))"
    case .excludedMiddle(let formula): return decision(formula)
    case .conjunctionIntroduction, .equivalenceIntroduction: return "(conj \(try proof(0)) \(try proof(1)))"
    case .leftConjunct, .forwardImplication: return "(proj1 \(try proof(0)))"
    case .rightConjunct, .backwardImplication: return "(proj2 \(try proof(0)))"
    case .leftDisjunct(let other):
      return "(@or_introl \(printer.text(conclusion(0))) \(printer.text(other)) \(try proof(0)))"
    case .rightDisjunct(let other):
      return "(@or_intror \(printer.text(other)) \(printer.text(conclusion(0))) \(try proof(0)))"
    case .disjunctionElimination:
      guard case .or(let left, let right) = conclusion(0) else { throw failure(step, "not a disjunction") }
      return "(or_ind \(try under(left, 1)) \(try under(right, 2)) \(try proof(0)))"
    case .universalIntroduction(let variable): return try universalIntroduction(step, variable, scope)
    case .universalElimination(let argument): return try universalElimination(step, argument, scope)
    case .existentialIntroduction(let claim, let witness):
      return try existentialIntroduction(step, claim, witness, scope)
    case .existentialElimination(let variable): return try existentialElimination(step, variable, scope)

    case .reflexivity(let term): return "(eq_refl \(printer.text(term)))"
    case .symmetry: return "(eq_sym \(try proof(0)))"
    case .substitution(let template):
      guard case .relation(.equal, let left, let right) = conclusion(0) else {
        throw failure(step, "no equation")
      }
      let inner = printer.replacing(["hole"])
      return "(eq_ind \(printer.text(left)) (fun hole : R => \(inner.text(template))) \(try proof(1)) "
        + "\(printer.text(right)) \(try proof(0)))"
    case .chain:
      var relation = Relation.equal
      var term = ""
      for (position, premise) in premises.enumerated() {
        guard case .relation(let next, _, _) = premise.conclusion else { throw failure(step, "no relation") }
        let link = try proof(position)
        (term, relation) = position == 0 ? (link, next) : chained(term, relation, link, next)
      }
      return term
    case .arithmetic(let goal, let multipliers):
      var proofs: [String] = []
      for position in premises.indices { proofs.append(try proof(position)) }
      let script = try ArithmeticScript(printer, premises.map(\.conclusion), step: { self.failure(step, $0) })
        .script(goal, multipliers)
      return computed(
        step, scope, premises: premises.map { printer.text($0.conclusion) }, proofs: proofs, script: script)
    case .product:
      let strict = if case .relation(.less, _, _) = step.conclusion { true } else { false }
      var factors: [String] = []
      for (position, premise) in premises.enumerated() {
        let weaken = if case .relation(.less, _, _) = premise.conclusion { !strict } else { false }
        factors.append(weaken ? "(Rlt_le _ _ \(try proof(position)))" : try proof(position))
      }
      return "(\(strict ? "product_positive" : "product_nonnegative") _ _ \(factors[0]) \(factors[1]))"
    case .square(let term): return "(square_nonnegative \(printer.text(term)))"
    case .trichotomy(let left, let right):
      return "(trichotomy \(printer.text(left)) \(printer.text(right)))"
    case .rootNonnegative(let degree), .rootPower(let degree):
      let weak =
        if case .relation(.less, _, _) = conclusion(0) { "(Rlt_le _ _ \(try proof(0)))" } else {
          try proof(0)
        }
      let isPower = if case .relation(.equal, _, _) = step.conclusion { true } else { false }
      if degree == 2 { return "(square_root_\(isPower ? "squared" : "nonnegative") _ \(weak))" }
      return isPower ? "(root_power \(degree) _ eq_refl \(weak))" : "(root_nonnegative \(degree) _ \(weak))"
    case .absoluteValue:
      let nonnegative =
        if case .relation(_, 0, let term) = conclusion(0),
          case .relation(_, .absoluteValue(let inner), let value) = step.conclusion
        { term == inner && value == inner } else { false }
      return "(absolute_value_\(nonnegative ? "nonnegative" : "nonpositive") _ \(try proof(0)))"
    case .sign:
      guard case .relation(_, _, let value) = step.conclusion else { throw failure(step, "no equation") }
      return "(sign_\(value == 1 ? "positive" : value == 0 ? "zero" : "negative") _ \(try proof(0)))"

    case .indexArithmetic:
      var proofs: [String] = []
      for position in premises.indices { proofs.append(try proof(position)) }
      return computed(
        step, scope, premises: premises.map { printer.text($0.conclusion) }, proofs: proofs, script: ["lia."])
    case .indexTrichotomy(let left, let right):
      return "(index_trichotomy \(printer.text(left)) \(printer.text(right)))"
    case .indexSubstitution(let template):
      guard case .indexRelation(.equal, let left, let right) = conclusion(0) else {
        throw failure(step, "no equation of indices")
      }
      let inner = printer.replacing(["hole"])
      return computed(
        step, scope, premises: [printer.text(conclusion(0)), printer.text(conclusion(1))],
        proofs: [try proof(0), try proof(1)],
        script: [
          "assert (q : (fun hole : Z => \(inner.text(template))) \(printer.text(left))) by reindex p2.",
          "assert (r := eq_ind \(printer.text(left)) (fun hole : Z => \(inner.text(template))) q "
            + "\(printer.text(right)) p1).",
          "reindex r.",
        ])
    case .induction(let variable, let formula, let start):
      return try induction(step, variable, formula, start, scope)
    case .indexOrder:
      guard case .indexRelation(let relation, _, _) = conclusion(0) else {
        throw failure(step, "no relation")
      }
      let lemma =
        switch relation {
        case .equal: "index_equal"
        case .less: "index_less"
        case .lessOrEqual: "index_at_most"
        }
      return "(\(lemma) _ _ \(try proof(0)))"
    case .archimedes(let term): return "(archimedes \(printer.text(term)))"

    case .definition(let definition, let arguments):
      let applied = printer.text(.application(definition, arguments))
      return computed(
        step, scope, premises: [], proofs: [],
        script: unfoldingScript([definition], "(eq_refl \(applied))"))
    case .unfolding(let definitions):
      return computed(
        step, scope, premises: [printer.text(conclusion(0))], proofs: [try proof(0)],
        script: unfoldingScript(definitions, "p1"))
    case .folding(_, let definitions):
      return computed(
        step, scope, premises: [printer.text(conclusion(0))], proofs: [try proof(0)],
        script: unfoldingScript(definitions, "p1"))
    case .recursionBase(let definition, let arguments):
      let texts = arguments.map { printer.text($0) }.joined(separator: " ")
      return computed(
        step, scope, premises: [], proofs: [],
        script: ["reindex (\(definitions.name(of: definition))'zero \(texts))."])
    case .recursionStep(let definition, let arguments, let index):
      let texts = arguments.map { printer.text($0) }.joined(separator: " ")
      let bounded = !premises.isEmpty
      let natural = bounded ? "p1" : ProofScope(variables: variables(in: step)).natural(index)
      return computed(
        step, scope, premises: bounded ? [printer.text(conclusion(0))] : [],
        proofs: bounded ? [try proof(0)] : [],
        script: [
          "reindex (\(definitions.name(of: definition))'successor \(texts) \(printer.text(index)) \(natural))."
        ])
    }
  }

  func variables(in step: Theorem) -> [Variable] {
    Array(step.conclusion.freeVariables.union(step.record.inference.freeVariables))
  }

  private func unfoldingScript(_ unfolded: [Definition], _ proof: String) -> [String] {
    let explicit = unfolded.filter { if case .explicit = $0.equations { true } else { false } }
    let known = explicit.map { definitions.name(of: $0) }.filter { $0 != "undefined" }
    guard !known.isEmpty else { return ["reindex \(proof)."] }
    let names = known.joined(separator: " ")
    return ["assert (q := \(proof)).", "cbv beta delta [\(names)] in q |- *.", "reindex q."]
  }

  private func chained(
    _ term: String, _ relation: Relation, _ link: String, _ next: Relation
  ) -> (String, Relation) {
    switch (relation, next) {
    case (.equal, .equal): ("(eq_trans \(term) \(link))", .equal)
    case (.equal, .less): ("(chain_equal_less _ _ _ \(term) \(link))", .less)
    case (.less, .equal): ("(chain_less_equal _ _ _ \(term) \(link))", .less)
    case (.equal, .lessOrEqual): ("(chain_equal_at_most _ _ _ \(term) \(link))", .lessOrEqual)
    case (.lessOrEqual, .equal): ("(chain_at_most_equal _ _ _ \(term) \(link))", .lessOrEqual)
    case (.less, .less): ("(Rlt_trans _ _ _ \(term) \(link))", .less)
    case (.less, .lessOrEqual): ("(chain_less_at_most _ _ _ \(term) \(link))", .less)
    case (.lessOrEqual, .less): ("(chain_at_most_less _ _ _ \(term) \(link))", .less)
    case (.lessOrEqual, .lessOrEqual): ("(Rle_trans _ _ _ \(term) \(link))", .lessOrEqual)
    }
  }

  /// `p \/ ~ p`: by decision for relations and what is made of them without quantifiers, else classically, which is an
  /// axiom beyond those of the standard reals.
  private func decision(_ formula: Formula) -> String {
    switch formula {
    case .relation(.equal, let left, let right): "(Req_dec \(printer.text(left)) \(printer.text(right)))"
    case .relation(.less, let left, let right): "(less_or_not \(printer.text(left)) \(printer.text(right)))"
    case .relation(.lessOrEqual, let left, let right):
      "(at_most_or_not \(printer.text(left)) \(printer.text(right)))"
    case .indexRelation(let relation, let left, let right):
      "(\(relation == .equal ? "index_equal" : relation == .less ? "index_less" : "index_at_most")_or_not "
        + "\(printer.text(left)) \(printer.text(right)))"
    case .falsity: "falsity_or_not"
    case .not(let inner): "(negation_or_not _ \(decision(inner)))"
    case .and(let left, let right): "(conjunction_or_not _ _ \(decision(left)) \(decision(right)))"
    case .or(let left, let right): "(disjunction_or_not _ _ \(decision(left)) \(decision(right)))"
    case .implies(let left, let right): "(implication_or_not _ _ \(decision(left)) \(decision(right)))"
    case .iff(let left, let right): "(equivalence_or_not _ _ \(decision(left)) \(decision(right)))"
    case .forall, .exists: "(classic \(printer.text(formula)))"
    }
  }

  // MARK: Quantifiers

  private func universalIntroduction(
    _ step: Theorem, _ variable: Variable, _ scope: ProofScope
  ) throws(RocqExportError) -> String {
    let premise = step.record.premises[0]
    guard case .forall(_, let body) = step.conclusion else { throw failure(step, "not universal") }
    var inner = scope
    inner.add(variable)
    let function = "(fun \(ProofScope.binders([variable])) => \(try expression(premise, inner)))"
    let name = RocqName.variable(variable)
    if variable.sort != .index
      || printer.replacing([name]).text(body) == printer.text(premise.conclusion)
    {
      return function
    }
    return computed(
      step, scope,
      premises: ["(forall \(ProofScope.binders([variable])), \(printer.text(premise.conclusion)))"],
      proofs: [function],
      script: ["intros n natural.", "reindex (p1 n natural)."])
  }

  private func universalElimination(
    _ step: Theorem, _ argument: Argument, _ scope: ProofScope
  ) throws(RocqExportError) -> String {
    let premises = step.record.premises
    guard case .forall(_, let body) = premises[0].conclusion else { throw failure(step, "not universal") }
    let all = try expression(premises[0], scope)
    let value = printer.text(argument)
    guard case .index(let index) = argument else { return "(\(all) \(value))" }
    let bound = premises.count > 1 ? try expression(premises[1], scope) : nil
    if printer.replacing([value]).text(body) == printer.text(step.conclusion) {
      return "(\(all) \(value) \(bound ?? scope.natural(index)))"
    }
    let natural = bound == nil ? ProofScope(variables: variables(in: step)).natural(index) : "p2"
    return computed(
      step, scope, premises: premises.map { printer.text($0.conclusion) },
      proofs: [all] + (bound.map { [$0] } ?? []), script: ["reindex (p1 \(value) \(natural))."])
  }

  private func existentialIntroduction(
    _ step: Theorem, _ claim: Formula, _ witness: Argument, _ scope: ProofScope
  ) throws(RocqExportError) -> String {
    let premises = step.record.premises
    guard case .exists(let binder, let body) = claim else { throw failure(step, "not existential") }
    let value = printer.text(witness)
    let predicate = printer.predicate(binder, body)
    let instance = try expression(premises[0], scope)
    guard case .index(let index) = witness else { return "(ex_intro \(predicate) \(value) \(instance))" }
    let bound = premises.count > 1 ? try expression(premises[1], scope) : nil
    if printer.replacing([value]).text(body) == printer.text(premises[0].conclusion) {
      return "(ex_intro \(predicate) \(value) (conj \(bound ?? scope.natural(index)) \(instance)))"
    }
    let natural = bound == nil ? ProofScope(variables: variables(in: step)).natural(index) : "p2"
    return computed(
      step, scope, premises: premises.map { printer.text($0.conclusion) },
      proofs: [instance] + (bound.map { [$0] } ?? []),
      script: ["refine (ex_intro \(predicate) \(value) (conj \(natural) _)).", "reindex p1."])
  }

  private func existentialElimination(
    _ step: Theorem, _ variable: Variable, _ scope: ProofScope
  ) throws(RocqExportError) -> String {
    let premises = step.record.premises
    guard case .exists(_, let body) = premises[0].conclusion else { throw failure(step, "not existential") }
    let instance = body.instantiated(with: [Argument(variable)])
    var inner = scope
    inner.add(variable)
    let name = inner.add(instance)
    let rest = try expression(premises[1], inner)
    let existence = try expression(premises[0], scope)
    let witness = RocqName.variable(variable)
    guard variable.sort == .index else {
      return "(ex_ind (fun (\(witness) : \(RocqPrinter.type(variable.sort))) "
        + "(\(name) : \(printer.text(instance))) => \(rest)) \(existence))"
    }
    let natural = RocqName.natural(variable.name)
    if printer.replacing([witness]).text(body) == printer.text(instance) {
      return "(ex_ind (fun (\(witness) : Z) (both : (0 <= \(witness))%Z /\\ \(printer.text(instance))) => "
        + "and_ind (fun (\(natural) : (0 <= \(witness))%Z) (\(name) : \(printer.text(instance))) => \(rest)) both) "
        + "\(existence))"
    }
    return computed(
      step, scope,
      premises: [
        printer.text(premises[0].conclusion),
        "(forall \(ProofScope.binders([variable])), \(printer.text(instance)) -> \(printer.text(step.conclusion)))",
      ],
      proofs: [
        existence,
        "(fun \(ProofScope.binders([variable])) (\(name) : \(printer.text(instance))) => \(rest))",
      ],
      script: [
        "destruct p1 as [x [natural holds]].", "apply (p2 x natural).", "reindex holds.",
      ])
  }

  // MARK: Induction

  private func induction(
    _ step: Theorem, _ variable: Variable, _ formula: Formula, _ start: Int, _ scope: ProofScope
  ) throws(RocqExportError) -> String {
    let premises = step.record.premises
    let index = IndexTerm.variable(variable.name)
    let name = RocqName.variable(variable)
    let lowerBound = Formula.indexRelation(.lessOrEqual, IndexTerm(start), index)
    let next = formula.substituting(.index(index + 1), for: variable)
    var inner = scope
    inner.add(variable)
    let lower = inner.add(lowerBound)
    let previous = inner.add(formula)
    let stepProof = try expression(premises[1], inner)
    let binders = ProofScope.binders([variable])
    return computed(
      step, scope,
      premises: [
        printer.text(premises[0].conclusion),
        "(forall \(binders), \(printer.text(lowerBound)) -> \(printer.text(formula)) -> \(printer.text(next)))",
      ],
      proofs: [
        try expression(premises[0], scope),
        "(fun \(binders) (\(lower) : \(printer.text(lowerBound))) (\(previous) : \(printer.text(formula))) => "
          + "\(stepProof))",
      ],
      script: [
        "apply (induction_from (fun \(name) : Z => \(printer.text(formula))) \(start) "
          + "(literal_natural \(start) eq_refl)).",
        "- reindex p1.",
        "- intros n natural lower previous.",
        "  reindex (p2 n natural lower previous).",
      ])
  }
}
