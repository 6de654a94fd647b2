import AdamTheory
import Automation
import ProofKernel
import Rendering
import SymbolicAlgebra
import Testing

@Suite("Derivations are read off the records of the proofs")
struct DerivationTests {
  static let statements = Result {
    try ProvedTheory.sections.get().flatMap { $0.lemmas + $0.parts }
  }

  /// The conclusions of all inferences of a proof that are reached without looking into cited lemmas.
  private static func conclusions(_ theorem: Theorem) -> Set<Formula> {
    Set(inferences(theorem).map(\.conclusion))
  }

  private static func displayed(_ theorem: Theorem) -> [Formula] {
    inferences(theorem).filter { if case .displayed = $0.record.inference { true } else { false } }
      .map(\.conclusion)
  }

  private static func inferences(_ theorem: Theorem) -> [Theorem] {
    var inferences: [Theorem] = []
    var seen: Set<ObjectIdentifier> = []
    func visit(_ theorem: Theorem, isRoot: Bool) {
      guard seen.insert(ObjectIdentifier(theorem.record)).inserted else { return }
      inferences.append(theorem)
      if case .lemma = theorem.record.inference, !isRoot { return }
      for premise in theorem.record.premises { visit(premise, isRoot: false) }
    }
    visit(theorem, isRoot: true)
    return inferences
  }

  private static func records(_ theorem: Theorem) -> [ProofRecord] { theorem.record.inPremiseOrder }

  @Test("Every line, every step and every fact is the conclusion of an inference of that proof")
  func linesAreInferred() throws {
    for statement in try Self.statements.get() {
      let proved = Self.conclusions(statement.theorem)
      let derivation = Derivation(of: statement)
      for line in derivation.lines {
        #expect(proved.contains(line.statement), "\(statement.name) (\(line.number))")
        for step in line.steps {
          #expect(proved.contains(step.statement), "\(statement.name) (\(line.number))")
        }
      }
      for fact in derivation.facts { #expect(proved.contains(fact.statement), "\(statement.name)") }
    }
  }

  @Test("Every calculation and line that the author displays is shown, and the last line is the conclusion")
  func displayedLinesAreShown() throws {
    for statement in try Self.statements.get() {
      let derivation = Derivation(of: statement)
      let shown = Set(derivation.lines.map(\.statement))
      #expect(derivation.lines.last?.statement == statement.conclusion, "\(statement.name)")
      #expect(derivation.lines.last?.assumptions == [], "\(statement.name)")
      for displayed in Self.displayed(statement.theorem) {
        #expect(shown.contains(displayed), "\(statement.name): \(displayed)")
      }
    }
  }

  @Test("Lines rest on earlier lines, cited lemmas, hypotheses of the claim and their own assumptions only")
  func reasonsAreInTheRecord() throws {
    for statement in try Self.statements.get() {
      let derivation = Derivation(of: statement, firstNumber: 7)
      #expect(derivation.lines.map(\.number) == Array(7..<7 + derivation.lines.count))
      var names: Set<String> = []
      for record in Self.records(statement.theorem) {
        if case .lemma(let name) = record.inference { names.insert(name) }
      }
      let facts = Set(derivation.facts.map(\.statement))
      func check(_ reason: Reason, _ context: String, _ assumptions: [Formula], before number: Int) {
        switch reason {
        case .line(let cited): #expect(cited < number, "\(context)")
        case .lemma(let name): #expect(names.contains(name) && name != statement.name, "\(context): \(name)")
        case .hypothesis(let formula): #expect(statement.hypotheses.contains(formula), "\(context)")
        case .assumption(let formula), .inductionHypothesis(let formula):
          #expect(assumptions.contains(formula), "\(context): \(formula)")
        case .fact(let formula): #expect(facts.contains(formula), "\(context)")
        case .definition, .recurrence, .initialValue, .algebra, .summation, .induction, .cases,
          .bothDirections,
          .contradiction, .witness, .choice, .archimedes, .square, .root, .absoluteValue, .sign:
          break
        }
      }
      for line in derivation.lines {
        for reason in line.steps.flatMap(\.reasons) {
          check(reason, "\(statement.name) (\(line.number))", line.assumptions, before: line.number)
        }
      }
      for fact in derivation.facts {
        for reason in fact.reasons { check(reason, "\(statement.name)", fact.assumptions, before: .max) }
      }
    }
  }

  @Test("Each step has a reason, and no reason twice")
  func everyStepHasReasons() throws {
    for statement in try Self.statements.get() {
      for line in Derivation(of: statement).lines {
        #expect(!line.steps.isEmpty)
        for step in line.steps {
          #expect(Set(step.reasons).count == step.reasons.count, "\(statement.name) (\(line.number))")
          guard case .relation(.equal, let left, let right) = step.statement, left == right else {
            #expect(!step.reasons.isEmpty, "\(statement.name) (\(line.number))")
            continue
          }
        }
      }
    }
  }

  @Test("The same derivation comes out each time")
  func isDeterministic() throws {
    let document = TheoremDocument(
      try ProvedTheory.sections.get(), routineLemmas: try ProvedTheory.routineLemmas.get())
    let again = TheoremDocument(
      try Theory().prove().map(TheoremDocument.Section.init),
      routineLemmas: try ProvedTheory.routineLemmas.get())
    #expect(document.text() == again.text())
  }
}
