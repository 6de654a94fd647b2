import ProofKernel
import SymbolicAlgebra

/// Walks over the record of one proof and collects its lines.
struct DerivationBuilder {
  private let statement: StatedTheorem
  private let firstNumber: Int
  private let claimHypotheses: Set<Formula>

  private(set) var lines: [Derivation.Line] = []
  private(set) var facts: [Derivation.Fact] = []
  private(set) var citations: [Derivation.Citation] = []

  private var numbers: [ObjectIdentifier: Int] = [:]
  private var numbersBySequent: [Sequent: Int] = [:]
  private var inductionHypotheses: Set<Formula> = []
  /// What uses of the normal form can't do without, found once.
  private var requirements: [ObjectIdentifier: Requirements] = [:]

  private struct Sequent: Hashable {
    let hypotheses: Set<Formula>
    let conclusion: Formula

    init(_ theorem: Theorem) {
      hypotheses = Set(theorem.hypotheses)
      conclusion = theorem.conclusion
    }
  }

  init(_ statement: StatedTheorem, firstNumber: Int) {
    self.statement = statement
    self.firstNumber = firstNumber
    claimHypotheses = Set(statement.hypotheses)
  }

  mutating func buildLines() {
    var theorem = statement.theorem
    if case .lemma = theorem.record.inference { theorem = theorem.record.premises[0] }
    while theorem.conclusion != statement.conclusion, let inner = theorem.introducedBody { theorem = inner }
    _ = line(for: theorem)
  }

  // MARK: Lines

  /// The number of the line that states the theorem; the line is added if there is none yet.
  mutating func line(for theorem: Theorem) -> Int {
    if let number = numbers[theorem.identity] ?? numbersBySequent[Sequent(theorem)] { return number }
    let content = theorem.presented
    var steps: [Derivation.Step] = []
    for link in content.links {
      steps.append(Derivation.Step(statement: link.conclusion, reasons: reasons(for: link, in: theorem)))
    }
    // What only repeats a line is no line of its own.
    if let number = numbersBySequent[Sequent(theorem)], steps.count == 1, steps[0].reasons == [.line(number)]
    {
      numbers[theorem.identity] = number
      return number
    }
    let number = firstNumber + lines.count
    lines.append(
      Derivation.Line(
        number: number, assumptions: localAssumptions(of: theorem), statement: theorem.conclusion,
        steps: steps
      ))
    numbers[theorem.identity] = number
    numbersBySequent[Sequent(theorem)] = number
    return number
  }

  private func localAssumptions(of theorem: Theorem) -> [Formula] {
    theorem.hypotheses.filter { !claimHypotheses.contains($0) }
  }

  private mutating func reasons(for link: Theorem, in line: Theorem) -> [Reason] {
    var list = ReasonList(hypotheses: Set(line.hypotheses), isFlat: false)
    visit(link, isRoot: true, &list)
    return list.sorted
  }

  // MARK: What reasons are made of

  mutating func cite(_ name: String, _ theorem: Theorem, _ list: inout ReasonList) {
    list.add(.lemma(name))
    if !citations.contains(where: { $0.name == name }) {
      citations.append(Derivation.Citation(name: name, theorem: theorem))
    }
  }

  func use(_ hypothesis: Formula, _ list: inout ReasonList) {
    // What is discharged on the way is no assumption of the line.
    guard list.hypotheses.contains(hypothesis) else { return }
    if claimHypotheses.contains(hypothesis) {
      list.add(.hypothesis(hypothesis))
    } else if inductionHypotheses.contains(hypothesis) {
      list.add(.inductionHypothesis(hypothesis))
    } else {
      list.add(.assumption(hypothesis))
    }
  }

  mutating func requirements(of theorem: Theorem) -> Requirements {
    if let known = requirements[theorem.identity] { return known }
    let found = Requirements(of: theorem)
    requirements[theorem.identity] = found
    return found
  }

  mutating func assumeForInduction(_ formula: Formula) { inductionHypotheses.insert(formula) }

  /// Adds a sign or nonzero value as a fact, unless a hypothesis says as much.
  mutating func addFact(_ theorem: Theorem, _ list: inout ReasonList) {
    // That 2 isn't 0 needs no mention.
    if theorem.conclusion.freeVariables.isEmpty { return }
    var grounds = ReasonList(hypotheses: Set(theorem.hypotheses), isFlat: true)
    visit(theorem, isRoot: true, &grounds)
    let reasons = grounds.sorted
    if let formula = restatedHypothesis(theorem.conclusion, reasons) {
      use(formula, &list)
      return
    }
    list.add(.fact(theorem.conclusion))
    let used = Set(reasons.compactMap(\.givenFormula))
    let fact = Derivation.Fact(
      assumptions: localAssumptions(of: theorem).filter(used.contains), statement: theorem.conclusion,
      reasons: reasons)
    if !facts.contains(where: { $0.statement == fact.statement && $0.assumptions == fact.assumptions }) {
      facts.append(fact)
    }
  }

  /// The hypothesis that says as much as a fact: 0 < y for y != 0, a statement about all indices for a member.
  private func restatedHypothesis(_ fact: Formula, _ reasons: [Reason]) -> Formula? {
    let given = reasons.compactMap(\.givenFormula)
    guard given.count == reasons.count else { return nil }
    if given.count == 1, given[0].isSignOrNonzero, given[0].comparedWithZero == fact.comparedWithZero {
      return given[0]
    }
    let others = given.filter { !StatementRenderer.isRange($0) }
    guard others.count == 1, case .forall = others[0], others[0].isSignOrNonzero else { return nil }
    return others[0]
  }
}

/// The reasons of one step while they are collected.
struct ReasonList {
  /// The hypotheses of the line or fact.
  let hypotheses: Set<Formula>
  /// Whether facts and branches of the proof are looked through.
  let isFlat: Bool
  private(set) var reasons: [Reason] = []
  private var present: Set<Reason> = []
  private var visited: Set<ObjectIdentifier> = []

  init(hypotheses: Set<Formula>, isFlat: Bool) {
    self.hypotheses = hypotheses
    self.isFlat = isFlat
  }

  mutating func add(_ reason: Reason) {
    if present.insert(reason).inserted { reasons.append(reason) }
  }

  /// Whether this is the first visit.
  mutating func enter(_ theorem: Theorem) -> Bool { visited.insert(theorem.identity).inserted }

  /// By kind; lines by number, anything else in the order of the proof.
  var sorted: [Reason] {
    reasons.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.rank != b.rank { return a.rank < b.rank }
      if case .line(let first) = a, case .line(let second) = b { return first < second }
      return left.offset < right.offset
    }.map(\.element)
  }
}
