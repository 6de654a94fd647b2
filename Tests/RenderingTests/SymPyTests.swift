import Foundation
import Rendering
import SymbolicAlgebra
import Testing

@Suite("SymPy reads plain output", .enabled(if: ExternalProgram.hasSymPy, "needs python3 with sympy"))
struct SymPyTests {
  /// Runs a Python program over lines of input; `read` parses one, `f`, `g` and the symbols declared.
  private func runPython(_ body: String, on lines: [String]) throws -> [String] {
    let head = """
      import sys
      from sympy import Function, Rational, Symbol, sympify
      from sympy.logic.boolalg import BooleanFunction
      names = {name: Symbol(name) for name in ("a", "b", "x", "beta1", "tau2", "lr", "t")}
      f, g = Function("f"), Function("g")
      class ForAll(BooleanFunction): pass
      class Exists(BooleanFunction): pass
      names = {**names, "f": f, "g": g, "ForAll": ForAll, "Exists": Exists}
      def read(line): return sympify(line, locals=names)
      lines = open(sys.argv[1]).read().split("\\n")

      """
    return try withTemporaryDirectory { directory in
      let (program, input) = (directory.appending(path: "read.py"), directory.appending(path: "lines"))
      try (head + body).write(to: program, atomically: true, encoding: .utf8)
      try lines.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
      let python = try #require(ExternalProgram("python3"))
      let (status, output) = try python.run([program.path, input.path])
      #expect(status == 0, "\(output)")
      return output.split(separator: "\n").map(String.init)
    }
  }

  @Test("Random terms have the same value there")
  func values() throws {
    let seed: UInt64 = 11
    var random = RandomExpressions(seed: seed)
    random.isTotal = true
    let terms = (0..<150).map { _ in random.term(depth: 4) }
    let values = ExactEvaluation.reals.map { "names['\($0)']: Rational('\($1)')" }.sorted()
    let program = """
      values = {\((values + ["names['t']: \(ExactEvaluation.stepCount)"]).joined(separator: ", "))}
      for line in lines:
        value = read(line).subs(values).doit()
        print(value.replace(f, lambda k: k**2 - 3*k).replace(g, lambda k: 5 - 2*k).doit())
      """
    let found = try runPython(program, on: terms.map { $0.plain() })
    try #require(found.count == terms.count)
    for (term, value) in zip(terms, found) {
      #expect(value == ExactEvaluation.value(term).description, "seed \(seed): \(term.plain())")
    }
  }

  @Test("Random formulas are read")
  func formulas() throws {
    let seed: UInt64 = 12
    var random = RandomExpressions(seed: seed)
    random.isTotal = true
    let formulas = (0..<100).map { _ in random.formula(depth: 3) }
    let found = try runPython(
      "for line in lines: print(type(read(line)).__name__)", on: formulas.map { $0.plain() })
    #expect(found.count == formulas.count, "seed \(seed)")
  }

  @Test("Definitions, sequences as a whole and names of Python's keywords are read")
  func applications() throws {
    let m = try Sample.firstMoment()
    let square = SequenceTerm.lambda { k in Sample.g[k].squared }
    let term =
      Term.application(m, [.real(.parameter("lambda")), .sequence(square), Sample.usualCount])
      + .application(m, [Sample.usualRate1, Sample.usualSequence, .index(Sample.t - 1)])
    let found = try runPython(
      "for line in lines: print(read(line).free_symbols == {read('beta1'), read('lambda_'), read('t')})",
      on: [term.plain()])
    #expect(found == ["True"])
  }
}
