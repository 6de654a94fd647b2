import Foundation
import SymbolicAlgebra
import Testing

@testable import Rendering

@Suite("pdfTeX sets the LaTeX output", .enabled(if: ExternalProgram.hasLaTeX, "needs pdflatex (texlive)"))
struct LaTeXCompilationTests {
  /// The width of the text in em of the 10 pt font.
  private static let textWidth = 34.0

  private static func document(_ body: [String]) -> String {
    """
    \\documentclass[10pt]{article}
    \\usepackage{amsmath,amssymb}
    \\usepackage[a4paper]{geometry}
    \\setlength{\\textwidth}{\(textWidth)em}
    \\allowdisplaybreaks
    \\hfuzz=2pt
    \\begin{document}
    \(body.joined(separator: "\n"))
    \\end{document}
    """
  }

  /// The log of a run that must succeed.
  private func compile(_ body: [String]) throws -> String {
    try withTemporaryDirectory { directory in
      let source = directory.appending(path: "sample.tex")
      try Self.document(body).write(to: source, atomically: true, encoding: .utf8)
      let pdflatex = try #require(ExternalProgram("pdflatex"))
      let status = try pdflatex.run(
        ["-interaction=nonstopmode", "-halt-on-error", source.path], in: directory
      ).status
      let data = try Data(contentsOf: directory.appending(path: "sample.log"))
      let log = String(decoding: data, as: UTF8.self)
      #expect(status == 0, "\(log.suffix(1500))")
      return log
    }
  }

  private func randomLayouts(seed: UInt64) -> [Layout] {
    var random = RandomExpressions(seed: seed)
    let renderer = ExpressionRenderer()
    return (0..<100).flatMap { _ in
      [renderer.layout(of: random.term(depth: 6)), renderer.layout(of: random.formula(depth: 3))]
    }
  }

  @Test("Lines of 200 random expressions and formulas fit the page")
  func linesFit() throws {
    let seed: UInt64 = 21
    let displays = randomLayouts(seed: seed).map { layout in
      let lines = RelationChain(layout).latexLines(width: Self.textWidth).joined().map(\.description)
      return "\\begin{align*}\n\(lines.joined(separator: " \\\\\n"))\n\\end{align*}"
    }
    let log = try compile(displays)
    let complaints = log.split(separator: "\n").filter { $0.hasPrefix("Overfull") }
    #expect(complaints.isEmpty, "seed \(seed): \(complaints.prefix(5))")
  }

  @Test("The estimated width is at least the real one, and at most a third and 2 em more")
  func widths() throws {
    let seed: UInt64 = 22
    let boxes = randomLayouts(seed: seed).map { LaTeXBackEnd().box($0) }
    let log = try compile(
      boxes.map { "\\setbox0=\\hbox{$\\displaystyle \($0.string)$}\\typeout{WIDTH \\the\\wd0}" })
    let widths = log.split(separator: "\n").filter { $0.hasPrefix("WIDTH ") }.compactMap {
      Double($0.dropFirst(6).dropLast(2))
    }
    try #require(widths.count == boxes.count)
    for (box, points) in zip(boxes, widths) {
      let real = points / 10
      #expect(box.width >= real - 0.1, "seed \(seed): \(box.width) for \(real): \(box.string)")
      #expect(box.width <= real * 4 / 3 + 2, "seed \(seed): \(box.width) for \(real): \(box.string)")
    }
  }

  @Test("Names with characters that TeX gives a meaning to are harmless")
  func names() throws {
    let names = [
      "learning_rate", "a&b%$#{}", "x^y~z\\w", "größe", "β", "μ_max", "x_", "_", "weight-decay", "#1", "λ2",
    ]
    let terms = names.map { Term.parameter($0).squared * .parameter($0) }
    _ = try compile(terms.map { "\\[ \($0.latex()) \\]" })
  }
}
