import Optimizers
import Rendering
import SymbolicAlgebra

/// The answers for several optimizers side by side, question by question.
struct OptimizerComparison {
  let optimizers: [AnalysedOptimizer]
  /// `findings[question][optimizer]`, in the order of the questions and of the optimizers.
  let findings: [[OptimizerFinding]]

  init(_ optimizers: [AnalysedOptimizer]) {
    self.optimizers = optimizers
    findings = OptimizerFinding.Question.allCases.map { question in
      optimizers.map { $0.analysis.finding(question) }
    }
  }

  /// Whether an answer is missing that the engine should have found.
  var isUndecided: Bool { findings.joined().contains { $0.status == .undecided } }

  /// Whether roots of higher degrees occur, for which the bound is one on another power.
  var hasHigherRoots: Bool { optimizers.contains { ($0.analysis.twoKernelForm?.power ?? 2) > 2 } }

  /// What a question asks, in text.
  func explanation(_ question: OptimizerFinding.Question) -> String {
    guard hasHigherRoots else { return question.explanation }
    switch question {
    case .level: return question.explanation + "; the root of degree r where u has one of degree r"
    case .updateBound:
      return question.explanation + "; where u has a root of degree r > 2: "
        + "S = (sum_k p_k h_k)^(r-1) with h_k = (p_k/q_k)^(1/(r-1)); abs(u)^r <= S, attained at g_k = h_k"
    default: return question.explanation
    }
  }

  /// The same in LaTeX.
  func latexExplanation(_ question: OptimizerFinding.Question) -> String {
    guard hasHigherRoots else { return question.latexExplanation }
    switch question {
    case .level:
      return "$P/Q^{1/r}$, where $P=\\sum_k p_k$, $Q=\\sum_k q_k$, and $r$ is the degree of the root in $u$."
    case .updateBound:
      return question.latexExplanation + " Where $u$ has a root of degree $r>2$: "
        + "$S=\\bigl(\\sum_k p_kh_k\\bigr)^{r-1}$ with $h_k=(p_k/q_k)^{1/(r-1)}$; $\\lvert u\\rvert^r\\le S$, attained at "
        + "$g_k=h_k$."
    default: return question.latexExplanation
    }
  }

  /// Optimizers with the same answer in one row.
  struct Row {
    var identifiers: [String]
    /// Each answer in pieces that stay together.
    let answers: [Answer]
    let reason: String?
    let status: OptimizerFinding.Status
  }

  /// An answer, and what it holds for.
  struct Answer {
    enum Content {
      case formulas([RelationChain])
      case words(String)
    }
    let content: Content
    let conditions: [String]
  }

  /// The rows of a question; what looks the same in the given format is one row.
  func rows(_ question: OptimizerFinding.Question, as format: ExpressionFormat) -> [Row] {
    guard let position = OptimizerFinding.Question.allCases.firstIndex(of: question) else { return [] }
    var keys: [String] = []
    var rows: [Row] = []
    for (optimizer, finding) in zip(optimizers, findings[position]) {
      // The equation is the coefficient shown before, set to 0.
      let isUnsolved = question == .driftCondition && finding.status == .equation
      let answers =
        isUnsolved
        ? [Answer(content: .words("the coefficient above is 0, not solved"), conditions: [])]
        : finding.answers.map { self.answer($0, as: format) }
      let identity =
        "\(finding.status) \(finding.reason ?? "") "
        + answers.map { self.key(of: $0) }.joined(separator: "; ")
      if let row = keys.firstIndex(of: identity) {
        rows[row].identifiers.append(optimizer.optimizer.identifier)
      } else {
        keys.append(identity)
        rows.append(
          Row(
            identifiers: [optimizer.optimizer.identifier], answers: answers, reason: finding.reason,
            status: finding.status))
      }
    }
    return rows
  }

  private func key(of answer: Answer) -> String {
    let content =
      switch answer.content {
      case .words(let words): words
      case .formulas(let chains):
        chains.map { $0.textLines(width: 10_000).joined().joined() }.joined(separator: " and ")
      }
    return content + answer.conditions.joined(separator: ",")
  }

  private func answer(_ answer: OptimizerFinding.Answer, as format: ExpressionFormat) -> Answer {
    let renderer = ExpressionRenderer(notation: .adam)
    let content: Answer.Content =
      switch answer.content {
      case .term(let term): .formulas([RelationChain(renderer.layout(of: term))])
      case .formula(let formula):
        .formulas(formula.allConjuncts.map { RelationChain(renderer.layout(of: $0)) })
      case .words(let words): .words(words)
      }
    return Answer(content: content, conditions: Self.conditions(of: answer, as: format))
  }

  static func conditions(of answer: OptimizerFinding.Answer, as format: ExpressionFormat) -> [String] {
    guard let proof = answer.proof, !answer.conditions.isEmpty else { return [] }
    let statement = StatedTheorem(
      name: proof.claim.name, label: "", variables: [], hypotheses: answer.conditions,
      conclusion: proof.claim.conclusion, theorem: proof.theorem)
    return StatementRenderer(context: answer.conditions).hypotheses(of: statement, as: format)
  }
}

extension Formula {
  /// The parts of a conjunction that is nested to the right.
  fileprivate var allConjuncts: [Formula] {
    if case .and(let first, let rest) = self { [first] + rest.allConjuncts } else { [self] }
  }
}

extension OptimizerFinding.Question {
  /// What the answers are about.
  var title: String {
    switch self {
    case .scaleInvariance: "Invariance to one scale for all gradients"
    case .level: "Level at a constant gradient"
    case .pointwiseCondition: "First-order invariance, weight by weight"
    case .driftCoefficient: "Drift coefficient at step t"
    case .driftCondition: "When the drift coefficient vanishes"
    case .steadyDriftCoefficient: "Drift coefficient in the steady state"
    case .steadyDriftCondition: "When the steady drift coefficient vanishes"
    case .conditionsCoincide: "Whether both notions of invariance are one"
    case .updateBound: "The sharp bound on the update, squared"
    case .updateBoundLimit: "The squared bound as t grows"
    }
  }

  /// The quantity, or what is asked of it.
  var explanation: String {
    switch self {
    case .scaleInvariance: "u(c g) = sign(c) u(g) for every c other than 0"
    case .level: "u at equal positive gradients: P = sum_k p_k over the root of Q = sum_k q_k"
    case .pointwiseCondition: "p_k/P = q_k/Q for every k, P = sum_k p_k and Q = sum_k q_k"
    case .driftCoefficient: "the mean age of q less the mean age of p"
    case .driftCondition: "equal mean ages at step t"
    case .steadyDriftCoefficient: "its limit as t grows"
    case .steadyDriftCondition: "equal mean ages in the long run"
    case .conditionsCoincide: "weight by weight, and in the mean age"
    case .updateBound: "S = sum_k p_k^2/q_k; abs(u) <= sqrt(S), attained at g_k = p_k/q_k"
    case .updateBoundLimit: "the limit of S, and where there is none"
    }
  }
}

extension OptimizerFinding.Status {
  var words: String { self == .notApplicable ? "none" : rawValue }
}
