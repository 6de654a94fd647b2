import Foundation
import Rendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Derivations as LaTeX, Markdown, JSON and HTML")
struct DerivationDocumentTests {
  private static func document(_ ids: [String]? = nil) throws -> TheoremDocument {
    let sections = try ProvedTheory.sections.get().filter { ids?.contains($0.id) ?? true }
    return TheoremDocument(sections, routineLemmas: try ProvedTheory.routineLemmas.get())
  }

  // MARK: LaTeX

  /// The complaints in the log of the last of three runs, which labels need to settle.
  private static func complaints(_ source: String) throws -> [Substring] {
    try withTemporaryDirectory { directory in
      let file = directory.appending(path: "derivations.tex")
      try source.write(to: file, atomically: true, encoding: .utf8)
      guard let pdflatex = ExternalProgram("pdflatex") else { return [] }
      var status: Int32 = 0
      for _ in 1...3 {
        status = try pdflatex.run(["-interaction=nonstopmode", "-halt-on-error", file.path], in: directory)
          .status
        if status != 0 { break }
      }
      let data = try Data(contentsOf: directory.appending(path: "derivations.log"))
      let log = String(decoding: data, as: UTF8.self).split(separator: "\n")
      var found = log.filter {
        $0.hasPrefix("!") || $0.contains("undefined") || $0.contains("multiply defined")
      }
      for line in log where line.hasPrefix("Overfull") {
        // "Overfull \hbox (5.1pt too wide) .."
        let points = line.split(separator: "(").dropFirst().first?.prefix { $0.isNumber || $0 == "." }
        if points.flatMap({ Double($0) }) ?? .infinity > 2 { found.append(line) }
      }
      if status != 0, found.isEmpty { found = ["pdflatex ended with status \(status)"] }
      return found
    }
  }

  @Test(
    "All theorems in one document: no error, no undefined reference, nothing wider than the page",
    .enabled(if: ExternalProgram.hasLaTeX, "needs pdflatex (texlive)"))
  func latexOfAll() throws {
    let complaints = try Self.complaints(try Self.document().latex())
    #expect(complaints.isEmpty, "\(complaints.prefix(10))")
  }

  @Test("Short notation keeps the names of the arguments that it shows")
  func shortNotation() throws {
    let text = try Self.document(["global-scale-invariance"]).latex()
    #expect(text.contains("u_{\\epsilon,t} & = u_{\\epsilon,t}("))
    #expect(!text.contains("u_{\\beta,t}"))
  }

  @Test(
    "A theorem by itself cites by name what its document doesn't have",
    .enabled(if: ExternalProgram.hasLaTeX, "needs pdflatex (texlive)"),
    arguments: ["snr-form", "steepest-descent", "update-bound", "scale-stationarity-extremality"])
  func latexOfOne(id: String) throws {
    let complaints = try Self.complaints(try Self.document([id]).latex())
    #expect(complaints.isEmpty, "\(complaints.prefix(10))")
  }

  @Test(
    "A fragment compiles in another document that loads amsmath, amssymb and amsthm",
    .enabled(if: ExternalProgram.hasLaTeX, "needs pdflatex (texlive)"))
  func latexFragment() throws {
    let fragment = try Self.document(["mean-variance", "snr-form"]).latex(fragment: true)
    #expect(!fragment.contains("\\documentclass") && !fragment.contains("\\begin{document}"))
    let host = """
      \\documentclass{article}
      \\usepackage[a4paper,margin=2cm]{geometry}
      \\usepackage{amsmath,amssymb,amsthm}
      \\newtheorem{theorem}{Theorem}
      \\begin{document}
      \(fragment)
      \\end{document}
      """
    let complaints = try Self.complaints(host)
    #expect(complaints.isEmpty, "\(complaints.prefix(10))")
  }

  @Test("The weights sum to one: the LaTeX of the derivation")
  func latexGolden() throws {
    let expected = """
      \\begin{derivation}
      \\begin{flalign*}
      \\linelabel{eq:weights-sum-to-one:1} \\sum_{k=1}^{t} w_k(\\beta) & = \\frac{1 - \\beta}{1 - \\beta^t} \\sum_{k=1}^{t} \\beta^{t - k} && \\reason{definition of $w$, algebra with $1 - \\beta^t \\ne 0$} \\\\
      & = \\frac{1 - \\beta}{1 - \\beta^t} \\frac{1 - \\beta^t}{1 - \\beta} && \\reason{closed form of the sum with $1 - \\beta^t \\ne 0$ and $1 - \\beta \\ne 0$} \\\\
      & = 1 && \\reason[(\\theequation)]{algebra with $1 - \\beta^t \\ne 0$ and $1 - \\beta \\ne 0$}
      \\end{flalign*}
      \\noindent Here $1 - \\beta^t \\ne 0$ (\\emph{power below one}, $0 \\le \\beta < 1$ and $1 \\le t$); $1 - \\beta \\ne 0$ ($\\beta < 1$).
      \\end{derivation}
      """
    let latex = try Self.document(["weights-sum-to-one"]).latex()
    #expect(latex.contains(expected))
  }

  // MARK: Other formats

  private struct Document: Decodable {
    struct Theorem: Decodable {
      let id: String
      let lemmas: [Part]
      let parts: [Part]
    }
    struct Part: Decodable {
      let name: String
      let lines: [Line]
    }
    struct Line: Decodable {
      let number: Int
      let statement: Statement
      let steps: [Step]
    }
    struct Step: Decodable {
      let statement: Statement
      let reasons: [Reason]
    }
    struct Statement: Decodable {
      let plain: String
      let latex: String
    }
    struct Reason: Decodable {
      let kind: String
      let number: Int?
      let name: String?
      let statement: Statement?
    }
    let theorems: [Theorem]
  }

  @Test("The JSON has all lines, each with its reasons as objects")
  func json() throws {
    let document = try Self.document()
    let decoded = try JSONDecoder().decode(Document.self, from: Data(document.json.description.utf8))
    #expect(decoded.theorems.map(\.id) == document.sections.map(\.id))
    for theorem in decoded.theorems {
      let lines = (theorem.lemmas + theorem.parts).flatMap(\.lines)
      #expect(lines.map(\.number) == Array(1...lines.count), "\(theorem.id)")
      for reason in lines.flatMap(\.steps).flatMap(\.reasons) {
        switch reason.kind {
        case "line": #expect(reason.number != nil)
        case "lemma", "definition", "recurrence", "initialValue": #expect(reason.name != nil)
        case "hypothesis", "assumption", "inductionHypothesis", "fact": #expect(reason.statement != nil)
        default: continue
        }
      }
    }
    let form = decoded.theorems.first { $0.id == "snr-form" }?.parts.first?.lines.last
    #expect(
      form?.steps.map { $0.reasons.first?.name } == ["u", "mean-variance/decomposition", "ratio-by-noise"])
  }

  @Test("The page is well-formed, and each line that is cited is on it")
  func html() throws {
    let page = try Self.document().html()
    let start = try #require(page.range(of: "<body>")?.lowerBound)
    let end = try #require(page.range(of: "</body>")?.upperBound)
    let parser = XMLParser(data: Data(page[start..<end].utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError)) line \(parser.lineNumber)")
    let ids = Set(page.matches(of: #/ id="([^"]*)"/#).map(\.output.1))
    for reference in page.matches(of: #/href="#([^"]*)"/#).map(\.output.1) {
      #expect(ids.contains(reference), "\(reference)")
    }
  }

  @Test("Displays in Markdown are closed, and every line has its number")
  func markdown() throws {
    let document = try Self.document()
    let lines = document.markdown().split(separator: "\n")
    #expect(lines.count { $0 == "$$" } % 2 == 0)
    #expect(lines.count { $0.contains("\\begin{aligned}") } == lines.count { $0.contains("\\end{aligned}") })
    for section in document.sections {
      let last = (section.lemmas + section.parts).reduce(0) { number, statement in
        Derivation(of: statement, firstNumber: number + 1).lines.last?.number ?? number
      }
      let text = TheoremDocument([section]).markdown()
      for number in 1...last {
        #expect(
          text.contains("\\tag{\(number)}") || text.contains("\n(\(number)) "), "\(section.id) (\(number))")
      }
    }
  }
}
