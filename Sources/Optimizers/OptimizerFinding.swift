import SymbolicAlgebra

/// What the engine found out about one question on one optimizer.
public struct OptimizerFinding: Sendable {
  /// The questions that every optimizer is asked, in the order in which they are answered.
  public enum Question: String, Sendable, CaseIterable {
    case scaleInvariance, level, pointwiseCondition, driftCoefficient, driftCondition, steadyDriftCoefficient,
      steadyDriftCondition, conditionsCoincide, updateBound, updateBoundLimit
  }

  public enum Status: String, Sendable {
    /// The kernel accepted a proof of all that is shown.
    case proved
    /// The condition is an equation that isn't solved; it is shown as it follows from the weights.
    case equation
    /// The question makes no sense for this kind of update.
    case notApplicable
    /// The engine didn't find the answer.
    case undecided
  }

  public enum Content: Sendable {
    case term(Term)
    case formula(Formula)
    case words(String)
  }

  /// One line of an answer.
  public struct Answer: Sendable {
    public let content: Content
    /// What has to hold besides the parameters' intervals and `1 <= t`.
    public let conditions: [Formula]
    public let proof: ProvedStatement?
  }

  public let question: Question
  public let status: Status
  public let answers: [Answer]
  /// Why there is no answer, or a remark on the one that there is.
  public let reason: String?
}

extension OptimizerAnalysis {
  /// The answers to all questions, in the order of the questions.
  public var findings: [OptimizerFinding] { OptimizerFinding.Question.allCases.map(finding) }

  /// The answer to one question.
  public func finding(_ question: OptimizerFinding.Question) -> OptimizerFinding {
    if let statement = signInvariance, question != .scaleInvariance {
      return signFinding(question, statement)
    }
    return switch question {
    case .scaleInvariance: scaleInvarianceFinding
    case .level: found(question, twoKernelForm?.level, hiding: description.unused("x"))
    case .pointwiseCondition: condition(question, twoKernelForm?.pointwiseCondition)
    case .driftCoefficient: found(question, twoKernelForm?.driftCoefficient)
    case .driftCondition: condition(question, twoKernelForm?.driftCondition)
    case .steadyDriftCoefficient: found(question, twoKernelForm?.steadyDriftCoefficient)
    case .steadyDriftCondition: steadyDriftFinding
    case .conditionsCoincide: coincidenceFinding
    case .updateBound: boundFinding
    case .updateBoundLimit: limitFinding
    }
  }
}

extension OptimizerAnalysis {
  /// A line with what its claim assumes besides the parameters' intervals, `1 <= t` and what is said of `hidden`.
  private func answer(
    _ content: OptimizerFinding.Content, _ statement: ProvedStatement, hiding hidden: String? = nil
  ) -> OptimizerFinding.Answer {
    let conditions = statement.claim.hypotheses.filter { formula in
      !description.domain.contains(formula) && !formula.freeVariables.contains { $0.name == hidden }
    }
    return OptimizerFinding.Answer(content: content, conditions: conditions, proof: statement)
  }

  /// For a sign of weighted sums: all gradients of one sign give the same update, whatever their sizes.
  private func signFinding(
    _ question: OptimizerFinding.Question, _ statement: ProvedStatement
  ) -> OptimizerFinding {
    func shown(_ content: OptimizerFinding.Content, _ reason: String? = nil) -> OptimizerFinding {
      proved(question, [.init(content: content, conditions: [], proof: statement)], reason: reason)
    }
    let remark = "exactly: u(x f) = sign(x) for every positive sequence f"
    return switch question {
    case .level: shown(.term(1))
    case .updateBound, .updateBoundLimit:
      // Gradients of one sign attain it.
      signBound.map {
        proved(question, [answer(.term(1), $0)], reason: "a sign is at most 1 in size, and 1 is attained")
      } ?? missing(question)
    case .pointwiseCondition, .driftCondition, .steadyDriftCondition: shown(.words("always"), remark)
    case .driftCoefficient, .steadyDriftCoefficient: shown(.term(0))
    case .conditionsCoincide: shown(.words("yes"), "both always hold")
    case .scaleInvariance: missing(question)
    }
  }

  /// Why there is nothing to say on weights.
  private func missing(_ question: OptimizerFinding.Question) -> OptimizerFinding {
    guard let form = twoKernelForm else {
      guard let refusal = updateRefusal else {
        return OptimizerFinding(
          question: question, status: .notApplicable, answers: [], reason: "a sign has no denominator")
      }
      // The reason in full once.
      return OptimizerFinding(
        question: question, status: .undecided, answers: [],
        reason: question == .level ? "\(refusal.start): \(refusal.reason)" : "as for the level: not this form"
      )
    }
    if let (_, reason) = form.inapplicable.first(where: { $0.part == question.part }) {
      return OptimizerFinding(question: question, status: .notApplicable, answers: [], reason: reason)
    }
    let reason = form.undecided.first { $0.part == question.part }?.reason
    return OptimizerFinding(
      question: question, status: .undecided, answers: [],
      reason: reason ?? "it rests on a part that the engine didn't find")
  }

  private func found(
    _ question: OptimizerFinding.Question, _ quantity: ProvedQuantity?, hiding hidden: String? = nil
  ) -> OptimizerFinding {
    guard let quantity else { return missing(question) }
    return proved(question, [answer(.term(quantity.term), quantity.statement, hiding: hidden)])
  }

  private func proved(
    _ question: OptimizerFinding.Question, _ answers: [OptimizerFinding.Answer], reason: String? = nil
  ) -> OptimizerFinding {
    OptimizerFinding(question: question, status: .proved, answers: answers, reason: reason)
  }

  private func condition(
    _ question: OptimizerFinding.Question, _ condition: BalanceCondition?
  ) -> OptimizerFinding {
    switch condition {
    case .exactly(let formula, let statement)?:
      return proved(question, [answer(.formula(formula), statement)])
    case .always(let statement)?:
      return proved(question, [answer(.words("always"), statement)])
    case .never(let statement)?:
      return proved(question, [answer(.words("no solution"), statement)])
    case .equation(let formula)?:
      return OptimizerFinding(
        question: question, status: .equation,
        answers: [.init(content: .formula(formula), conditions: [], proof: nil)], reason: nil)
    case nil: return missing(question)
    }
  }

  private var scaleInvarianceFinding: OptimizerFinding {
    guard let statement = scaleInvariance else {
      return OptimizerFinding(
        question: .scaleInvariance, status: .undecided, answers: [],
        reason: "numerator and radicand aren't sums of fitting powers of the gradients")
    }
    return proved(.scaleInvariance, [.init(content: .words("exact"), conditions: [], proof: statement)])
  }

  private var steadyDriftFinding: OptimizerFinding {
    let finding = condition(.steadyDriftCondition, twoKernelForm?.steadyDriftCondition)
    guard let solution = twoKernelForm?.steadyDriftSolution,
      let steady = twoKernelForm?.steadyDriftCoefficient?.term, case .subtract(let left, _) = steady,
      case .divide(let rate, _) = left
    else { return finding }
    // Where the condition itself is solved, the solution says nothing new.
    if case .formula(.relation(.equal, .parameter, .parameter))? = finding.answers.first?.content {
      return finding
    }
    let solved = answer(.formula(rate.equals(solution.term)), solution.statement)
    return proved(.steadyDriftCondition, finding.answers + [solved])
  }

  private var coincidenceFinding: OptimizerFinding {
    switch twoKernelForm?.coincidence {
    case .equivalent(let statement)?:
      proved(.conditionsCoincide, [answer(.words("yes"), statement)])
    case .separate(let statement)?:
      proved(.conditionsCoincide, [answer(.words("no"), statement)])
    case nil: missing(.conditionsCoincide)
    }
  }

  private var boundFinding: OptimizerFinding {
    if let bound = twoKernelForm?.powerBound {
      let cases = [
        answer(.term(bound.closedForm), bound.sum, hiding: description.unused("kappa")),
        answer(.term(bound.resonantForm), bound.resonance, hiding: description.unused("kappa")),
      ]
      return proved(.updateBound, cases, reason: Self.powerRemark(bound))
    }
    guard let bound = twoKernelForm?.bound else { return missing(.updateBound) }
    let cases = bound.resonances.map { answer(.term($0.closedForm), $0.statement) }
    return proved(.updateBound, [answer(.term(bound.closedForm), bound.sum)] + cases)
  }

  private static func powerRemark(_ bound: PowerBound) -> String {
    "for u^\(bound.power), by Hoelder's inequality"
  }

  private var limitFinding: OptimizerFinding {
    if let bound = twoKernelForm?.powerBound, let limit = bound.limit {
      return proved(
        .updateBoundLimit, [answer(.term(limit.term), limit.statement)], reason: Self.powerRemark(bound))
    }
    guard let bound = twoKernelForm?.bound else { return missing(.updateBoundLimit) }
    guard let limit = bound.limit else { return missing(.updateBoundLimit) }
    let growth = bound.growth.map { answer(.words("unbounded"), $0) }
    return proved(.updateBoundLimit, [answer(.term(limit.term), limit.statement)] + growth)
  }
}

extension OptimizerFinding.Question {
  /// The part of the derivation that answers the question.
  fileprivate var part: String {
    switch self {
    case .scaleInvariance: "scale invariance"
    case .level: "level"
    case .pointwiseCondition: "pointwise condition"
    case .driftCoefficient: "drift coefficient"
    case .driftCondition: "drift condition"
    case .steadyDriftCoefficient: "steady drift coefficient"
    case .steadyDriftCondition: "steady drift condition"
    case .conditionsCoincide: "coincidence"
    case .updateBound: "bound"
    case .updateBoundLimit: "limit of the bound"
    }
  }
}
