import Foundation
import ProofKernel
import RocqExport
import SymbolicAlgebra
import Testing

@testable import RocqChecker

@Suite("Rocq's verdict on exported proofs")
struct RocqCheckerTests {
  /// A development with one theorem, `x = x`, under the given name.
  private func development(named name: String) throws -> RocqDevelopment {
    let proof = try Theorem.infer(.reflexivity(.parameter("x")))
    let closed = try Theorem.infer(.universalIntroduction(Variable("x", .real)), from: [proof])
    return try RocqDevelopment(theorems: [(name, try Theorem.infer(.lemma(name), from: [closed]))])
  }

  /// A program that stands in for coqc.
  private func program(_ script: String, in folder: URL) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("coqc")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file.path
  }

  private func temporaryFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("rocq-checker-\(UUID().uuidString)")
  }

  @Test("a proof that Rocq accepts is accepted, without a statement where none is written by hand")
  func accepted() throws {
    #expect(try RocqChecker().check(development(named: "self-equality/x")) == [.accepted(statements: 0)])
  }

  @Test("the two rules for a root of degree 6 are accepted, and its power isn't that of another degree")
  func rootsOfDegreeSix() throws {
    let x = Term.parameter("x")
    let premise = try Theorem.infer(.hypothesis(.relation(.lessOrEqual, 0, x)))
    func closed(_ inference: Inference) throws -> Theorem {
      let theorem = try Theorem.infer(inference, from: [premise])
      let implication = try Theorem.infer(
        .implicationIntroduction(.relation(.lessOrEqual, 0, x)), from: [theorem])
      return try Theorem.infer(.universalIntroduction(Variable("x", .real)), from: [implication])
    }
    for inference in [Inference.rootPower(degree: 6), .rootNonnegative(degree: 6), .rootPower(degree: 7)] {
      let theorem = try Theorem.infer(.lemma("root/six"), from: [closed(inference)])
      let development = try RocqDevelopment(theorems: [("root/six", theorem)])
      #expect(try RocqChecker().check(development) == [.accepted(statements: 0)])
    }
  }

  @Test("a theorem under a library name that proves another statement is rejected with Rocq's message")
  func anotherStatement() throws {
    let verdicts = try RocqChecker().check(development(named: "mean-variance/decomposition"))
    guard case .rejected(let message) = verdicts.first else {
      Issue.record("\(verdicts)")
      return
    }
    #expect(message.contains("comparison/Thm_mean_variance.v"), "\(message)")
    #expect(message.contains("Error"), "\(message)")
  }

  @Test("what the compiler says on failing is the message, however long it is")
  func compilerFails() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = "head -c 300000 /dev/zero | tr '\\\\0' x; echo; echo 'Error: not today' >&2; exit 3"
    let checker = RocqChecker(compiler: try program(script, in: folder))
    guard case .rejected(let message) = try checker.check(development(named: "self-equality/x")).first else {
      Issue.record("accepted")
      return
    }
    #expect(message.hasSuffix("Error: not today"))
    #expect(message.utf8.count > 300_000)
  }

  @Test("a compiler that takes too long is ended with all that it has started")
  func timeLimit() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let note = folder.appendingPathComponent("child").path
    let compiler = try program("sleep 600 & echo $! > '\(note)'; wait", in: folder)
    let start = ContinuousClock.now
    let verdicts = try RocqChecker(compiler: compiler, timeLimit: 0.5).check(
      development(named: "self-equality/x"))
    #expect(ContinuousClock.now - start < .seconds(30))
    guard case .rejected(let message) = verdicts.first else {
      Issue.record("\(verdicts)")
      return
    }
    #expect(message.contains("no verdict within 0.5 s"), "\(message)")
    let text = try String(contentsOfFile: note, encoding: .utf8).trimmingCharacters(
      in: .whitespacesAndNewlines)
    let child = try #require(pid_t(text))
    // The child is gone, or dead and waiting to be collected.
    var isRunning = true
    for _ in 0..<100 where isRunning {
      let status = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      isRunning = status.map { !$0.contains(") Z ") } ?? false
      if isRunning { usleep(50_000) }
    }
    #expect(!isRunning)
  }

  @Test("an assumption beyond the standard reals' axioms is found in Rocq's list")
  func assumptions() {
    let listed =
      "Axioms:\nFalse_as_axiom : False\nClassicalDedekindReals.sig_not_dec\n  : forall P : Prop, {~ ~ P} + {~ P}\n"
    #expect(
      StatementComparison.axioms(in: listed) == ["False_as_axiom", "ClassicalDedekindReals.sig_not_dec"])
    #expect(!Foundations.allowedAxioms.contains("False_as_axiom"))
    #expect(Foundations.allowedAxioms.contains("ClassicalDedekindReals.sig_not_dec"))
    #expect(StatementComparison.axioms(in: "Closed under the global context\n") == [])
    #expect(StatementComparison.axioms(in: "something else") == nil)
  }

  @Test("excluded middle for a quantified formula is accepted where it is allowed, and then said")
  func excludedMiddle() throws {
    let all = Formula.forall(Variable("x", .real), Term(0).isAtMost(.parameter("x")))
    let theorem = try Theorem.infer(.excludedMiddle(all), from: [])
    let development = try RocqDevelopment(theorems: [
      ("middle/all", try .infer(.lemma("middle/all"), from: [theorem]))
    ])
    #expect(
      try RocqChecker(allowsExcludedMiddle: true).check(development) == [
        .accepted(statements: 0, usesExcludedMiddle: true)
      ])
    guard case .rejected(let message) = try RocqChecker().check(development).first else {
      Issue.record("accepted without being allowed")
      return
    }
    #expect(message.contains("Classical_Prop.classic"), "\(message)")
  }

  @Test(
    "what the compiler lists as assumed decides: nothing but the axioms of the reals, and excluded middle if allowed",
    arguments: [
      ("Axioms:\nbad : False", false, "assumes bad"), ("Axioms:\nbad : False", true, "assumes bad"),
      ("Axioms:\nClassical_Prop.classic : x", false, "assumes Classical_Prop.classic"),
      ("Axioms:\nClassical_Prop.classic : x", true, nil),
      ("Axioms:\nClassical_Prop.classic : x\nbad : False", true, "assumes Classical_Prop.classic, bad"),
      ("Axioms:\nClassical_Prop.classic : x\nbad : False", false, "assumes Classical_Prop.classic, bad"),
      ("Axioms:\n  indented : False", true, "did not list"), ("nothing of the kind", true, "did not list"),
    ])
  func listedAxioms(text: String, allowed: Bool, reason: String?) throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let compiler = try program("printf '%s\\n' '\(text)'", in: folder)
    let checker = RocqChecker(compiler: compiler, allowsExcludedMiddle: allowed)
    let verdict = try checker.check(development(named: "self-equality/x")).first
    switch (verdict, reason) {
    case (.accepted(_, let usesExcludedMiddle), nil): #expect(usesExcludedMiddle)
    case (.rejected(let message), let reason?): #expect(message.contains(reason), "\(message)")
    default: Issue.record("\(String(describing: verdict))")
    }
  }

  @Test("the assumptions of all theorems of a file are asked for together")
  func allTheorems() {
    let text = StatementComparison(theorems: ["Thm_a.t_x", "Thm_a.t_y"], file: "Thm_a").text
    #expect(text.contains("Definition all_of_them := (Thm_a.t_x, Thm_a.t_y)."))
    #expect(text.contains("Print Assumptions all_of_them."))
  }

  @Test("an error is placed in the theorem, the step and the rule that the failing lemma was written for")
  func placeOfError() {
    let source = RocqSource(
      path: "generated/Lemmas",
      text:
        "Lemma t_a_b''c'7_arithmetic :\n  1 = 2.\nProof.\nQed.\n\nLemma t_a_b''c'12 :\n  x.\nTheorem t_a_b''c :\n  y.\n"
    )
    func place(_ line: Int) -> String? {
      source.place(ofErrorIn: "File \"./generated/Lemmas.v\", line \(line), characters 0-4:\nError: no.")
    }
    #expect(place(3) == "theorem a-b/c, step 7, rule arithmetic")
    #expect(place(7) == "theorem a-b/c, step 12")
    #expect(place(9) == "theorem a-b/c")
    #expect(source.place(ofErrorIn: "Error: no.") == nil)
  }

  @Test("without a compiler nothing is judged, and the package to install is named")
  func notInstalled() throws {
    let verdicts = try RocqChecker(compiler: "/no/such/coqc").check(development(named: "self-equality/x"))
    guard case .notInstalled(let advice) = verdicts.first else {
      Issue.record("\(verdicts)")
      return
    }
    #expect(advice.contains("install the package coq"))
  }

  @Test("every file that the carried foundations require is carried too")
  func foundationsAreComplete() {
    var known: Set<String> = []
    for (name, text) in Foundations.theories {
      for requirement in RocqSource(path: name, text: text).requirements {
        #expect(known.contains(requirement), "\(name) requires \(requirement)")
      }
      known.insert("theories/\(name)")
    }
    for requirement in RocqSource(path: "Conformance", text: Foundations.conformance).requirements
    where requirement.hasPrefix("theories/") {
      #expect(known.contains(requirement), "\(requirement)")
    }
  }
}
