import ProofKernel
import SymbolicAlgebra

/// What each rule of the kernel contributes to the reasons of a step.
extension DerivationBuilder {
  /// Collects what a theorem rests on; the root is the step itself.
  mutating func visit(_ theorem: Theorem, isRoot: Bool = false, _ list: inout ReasonList) {
    guard list.enter(theorem) else { return }
    let premises = theorem.record.premises
    switch theorem.record.inference {
    case .displayed:
      list.add(.line(line(for: theorem)))
      return
    case .lemma(let name):
      cite(name, theorem, &list)
      return
    case .hypothesis(let formula):
      use(formula, &list)
      return
    default: break
    }
    if !isRoot, !list.isFlat, theorem.conclusion.isSignOrNonzero, !theorem.isPartOfHypothesis {
      addFact(theorem, &list)
      return
    }
    if list.isFlat {
      visitFlat(theorem, &list)
      return
    }
    switch theorem.record.inference {
    case .induction(let variable, let formula, let start):
      list.add(.induction(variable, from: start))
      assumeForInduction(formula)
      for premise in premises { branch(premise, &list) }

    case .disjunctionElimination:
      let cases = theorem.cases
      list.add(.cases(cases.map(\.assumption)))
      visit(premises[0], &list)
      for item in cases { branch(item.proof, &list) }

    case .equivalenceIntroduction:
      list.add(.bothDirections)
      for premise in premises { branch(premise.introducedBody ?? premise, &list) }

    case .negationIntroduction:
      if isRoot {
        list.add(.contradiction)
        branch(premises[0], &list)
      } else {
        visit(premises[0], &list)
      }

    case .falsityElimination: branch(premises[0], &list)

    case .existentialElimination, .existentialIntroduction: existence(theorem, &list)

    case .universalIntroduction, .implicationIntroduction:
      if isRoot {
        var body = theorem
        while let inner = body.introducedBody { body = inner }
        branch(body, &list)
      } else {
        for premise in premises { visit(premise, &list) }
      }

    case .conjunctionIntroduction:
      for premise in premises {
        if isRoot { branch(premise, &list) } else { visit(premise, &list) }
      }

    default: visitFlat(theorem, &list)
    }
  }

  /// Makes a line of the theorem at which the proof branches, or of what it generalises.
  mutating func branch(_ theorem: Theorem, _ list: inout ReasonList) {
    if case .displayed = theorem.record.inference {
      visit(theorem, &list)
      return
    }
    let content = theorem.presented
    if content.isPartOfHypothesis {
      visit(content, &list)
      return
    }
    switch content.record.inference {
    case .falsityElimination: branch(content.record.premises[0], &list)
    case .conjunctionIntroduction:
      for premise in content.record.premises { branch(premise, &list) }
    case .universalIntroduction, .implicationIntroduction:
      // The line is about arbitrary values, under the premises as assumptions.
      if let body = content.introducedBody { branch(body, &list) }
    default: list.add(.line(line(for: theorem)))
    }
  }

  /// Follows witnesses, and values of which an existence is known, down to what is said about them.
  private mutating func existence(_ theorem: Theorem, _ list: inout ReasonList) {
    let premises = theorem.record.premises
    let body: Theorem
    switch theorem.record.inference {
    case .existentialElimination(let variable):
      visit(premises[0], &list)
      list.add(.choice(variable))
      body = premises[1]
    case .existentialIntroduction(let claim, let witness):
      if case .exists(let binder, _) = claim, witness != Argument(Variable(binder.name.text, binder.sort)) {
        list.add(.witness(witness, for: binder.name.text))
      }
      for premise in premises.dropFirst() { visit(premise, &list) }
      body = premises[0]
    default:
      branch(theorem, &list)
      return
    }
    if case .displayed = body.record.inference {
      visit(body, &list)
    } else {
      existence(body.presented, &list)
    }
  }

  /// What the rule contributes when the proof isn't split up here.
  private mutating func visitFlat(_ theorem: Theorem, _ list: inout ReasonList) {
    var premises = theorem.record.premises
    switch theorem.record.inference {
    case .arithmetic, .indexArithmetic, .folding:
      let needed = requirements(of: theorem)
      premises = needed.premises
      for definition in needed.definitions { list.add(.definition(definition)) }
      if let method = needed.method, !list.isFlat { list.add(method) }
    case .unfolding(let definitions):
      for definition in definitions { list.add(.definition(definition)) }
    case .definition(let definition, _): list.add(.definition(definition))
    case .recursionBase(let definition, _): list.add(.initialValue(definition))
    case .recursionStep(let definition, _, _): list.add(.recurrence(definition))
    case .archimedes(let term): list.add(.archimedes(term))
    case .square: list.add(.square)
    case .rootNonnegative(let degree), .rootPower(let degree): list.add(.root(degree))
    case .absoluteValue: list.add(.absoluteValue)
    case .sign: list.add(.sign)
    case .hypothesis, .falsityElimination, .negationIntroduction, .negationElimination, .excludedMiddle,
      .conjunctionIntroduction, .leftConjunct, .rightConjunct, .leftDisjunct, .rightDisjunct,
      .disjunctionElimination, .implicationIntroduction, .implicationElimination, .equivalenceIntroduction,
      .forwardImplication, .backwardImplication, .universalIntroduction, .universalElimination,
      .existentialIntroduction, .existentialElimination, .reflexivity, .symmetry, .substitution, .chain,
      .product, .trichotomy, .indexTrichotomy, .indexSubstitution, .induction, .indexOrder,
      .lemma, .displayed:
      break
    }
    for premise in premises { visit(premise, &list) }
  }
}

// MARK: - Shapes of records

extension Theorem {
  /// Theorems are told apart by their records.
  var identity: ObjectIdentifier { ObjectIdentifier(record) }

  /// The theorem whose proof says something: without marks and steps that don't change the conclusion.
  var presented: Theorem {
    var theorem = self
    while true {
      let record = theorem.record
      switch record.inference {
      case .displayed, .folding(_, []), .unfolding([]): theorem = record.premises[0]
      case .rightConjunct:
        // An assumption was attached that the proof didn't need.
        guard case .conjunctionIntroduction = record.premises[0].record.inference else { return theorem }
        theorem = record.premises[0].record.premises[1]
      default: return theorem
      }
    }
  }

  /// The links of a chain, those of undisplayed chains in it included; otherwise the theorem itself.
  var links: [Theorem] {
    guard case .chain = record.inference else { return [self] }
    return record.premises.flatMap(\.links)
  }

  /// What was generalised, or proved under an assumption that was discharged.
  var introducedBody: Theorem? {
    switch record.inference {
    case .universalIntroduction, .implicationIntroduction: record.premises[0]
    default: nil
    }
  }

  /// Whether this is a hypothesis or a conjunct of one.
  var isPartOfHypothesis: Bool {
    switch record.inference {
    case .hypothesis: true
    case .leftConjunct, .rightConjunct: record.premises[0].isPartOfHypothesis
    default: false
    }
  }

  /// The cases of a distinction, those of a distinction inside a case included.
  var cases: [(assumption: Formula, proof: Theorem)] {
    guard case .disjunctionElimination = record.inference,
      case .or(let left, let right) = record.premises[0].conclusion
    else { return [] }
    return zip([left, right], record.premises.dropFirst()).flatMap { assumption, proof in
      let inner = proof.presented
      if case .disjunctionElimination = inner.record.inference,
        case .hypothesis(assumption) = inner.record.premises[0].record.inference
      {
        return inner.cases
      }
      return [(assumption, proof)]
    }
  }
}

extension Formula {
  /// The term that a sign or nonzero value is about.
  var comparedWithZero: Term? {
    switch self {
    case .relation(.less, 0, let term), .relation(.lessOrEqual, 0, let term),
      .not(.relation(.equal, let term, 0)):
      term
    default: nil
    }
  }

  /// `0 < a`, `0 <= a` or `a != 0`, perhaps for all indices in a range.
  var isSignOrNonzero: Bool {
    switch self {
    case .relation(.less, 0, _), .relation(.lessOrEqual, 0, _), .not(.relation(.equal, _, 0)): true
    case .forall(let binder, let body): binder.sort == .index && body.isSignOrNonzero
    case .implies(.indexRelation, let body): body.isSignOrNonzero
    case .falsity, .relation, .indexRelation, .not, .and, .or, .implies, .iff, .exists: false
    }
  }
}
