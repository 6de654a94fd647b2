import SymbolicAlgebra

extension TheoremDocument {
  /// The document for LaTeX with amsmath, amssymb and amsthm.
  ///
  /// References are labels, so LaTeX has to run twice. A fragment is what stands between `\begin{document}` and
  /// `\end{document}`; comments at its top say what the preamble must have.
  public func latex(fragment: Bool = false) -> String {
    let writer = LaTeXDocumentWriter(self)
    let body = writer.body
    if fragment {
      let needs = LaTeXDocumentWriter.preamble.split(separator: "\n").map { "% " + $0 }
      return (["% The preamble must have:"] + needs).joined(separator: "\n") + "\n" + body
    }
    return """
      \\documentclass[10pt,a4paper]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage{lmodern}
      \\usepackage[margin=2.2cm]{geometry}
      \(LaTeXDocumentWriter.preamble)
      \\numberwithin{equation}{section}
      \\title{Adam's decay rates: theorems and derivations}
      \\author{}
      \\date{}
      \\begin{document}
      \\maketitle
      \(body)\\end{document}

      """
  }
}

/// Writes a document as LaTeX.
private struct LaTeXDocumentWriter {
  /// Widths in em: of a formula beside its reasons, and of one that has the line to itself.
  private static let narrow = 28.0
  private static let wide = 42.5

  static let preamble = """
    \\usepackage{amsmath,amssymb,amsthm}
    \\newtheorem{theorem}{Theorem}[section]
    \\newtheorem{lemma}[theorem]{Lemma}
    \\theoremstyle{remark}
    \\newtheorem*{remark}{Remark}
    \\newcommand{\\reason}[1]{\\parbox[t]{13.2em}{\\raggedright\\footnotesize\\strut#1\\strut}}
    \\newcommand{\\reasonbelow}[1]{\\llap{\\parbox[t]{28em}{\\raggedleft\\footnotesize\\strut#1\\strut}\\hspace{3em}}}
    \\newcommand{\\reasonbeside}[1]{\\llap{\\reason{#1}\\hspace{3em}}}
    \\newenvironment{derivation}{\\par\\smallskip\\noindent\\textit{Proof.} %
      \\setlength{\\abovedisplayskip}{4pt}\\setlength{\\abovedisplayshortskip}{4pt}%
      \\setlength{\\belowdisplayskip}{4pt}\\setlength{\\belowdisplayshortskip}{4pt}}{\\par\\medskip}
    \\newcommand{\\statement}[1]{\\parbox[t]{28em}{\\raggedright\\strut#1\\strut}}
    \\newcommand{\\widestatement}[1]{\\parbox[t]{42em}{\\raggedright\\strut#1\\strut}}
    \\allowdisplaybreaks
    \\setlength{\\emergencystretch}{4em}
    """

  private let document: TheoremDocument
  private let labels: [String: String]

  init(_ document: TheoremDocument) {
    self.document = document
    var labels: [String: String] = [:]
    for section in document.sections {
      for lemma in section.lemmas { labels[lemma.name] = "Lemma~\\ref{\(Self.label("lem", lemma.name))}" }
      for part in section.parts { labels[part.name] = "Theorem~\\ref{\(Self.label("thm", part.name))}" }
    }
    self.labels = labels
  }

  var body: String {
    let sections = document.sections.map { section($0, document.derivations(of: $0)) }
    return ([notation] + sections + [citedFacts]).joined(separator: "\n")
  }

  // MARK: Definitions

  private var notation: String {
    let definitions = document.definitions
    if definitions.isEmpty { return "" }
    var lines = [
      "\\section*{Definitions and notation}", "\\noindent Empty sums are $0$, and $x^0=1$ also for $x=0$.",
    ]
    var rows: [String] = []
    for definition in definitions {
      let equations = definition.definingEquations
      let renderer = ExpressionRenderer(notation: document.notation, context: equations)
      for equation in equations {
        rows += rowsOf(RelationChain(renderer.layout(of: equation)), width: Self.wide)
      }
    }
    lines += display(rows)
    let abbreviations = document.abbreviations
    if !abbreviations.isEmpty {
      lines.append("Shorter notation, where these arguments are the usual ones:")
      lines += display(abbreviations.flatMap { rowsOf($0, width: Self.wide) })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func display(_ rows: [String]) -> [String] {
    ["\\begin{align*}", rows.joined(separator: " \\\\\n"), "\\end{align*}"]
  }

  private func rowsOf(_ chain: RelationChain, width: Double) -> [String] {
    chain.latexLines(width: width).joined().map(\.description)
  }

  private var citedFacts: String {
    let facts = document.citedElsewhere
    if facts.isEmpty { return "" }
    var lines = ["\\section*{Facts used}", "\\begin{itemize}"]
    for fact in facts {
      lines.append("\\item \(prose(document.sentence(fact)))")
    }
    return (lines + ["\\end{itemize}"]).joined(separator: "\n") + "\n"
  }

  // MARK: Sections

  private func section(
    _ section: TheoremDocument.Section,
    _ derivations: (lemmas: [PresentedDerivation], parts: [PresentedDerivation])
  ) -> String {
    var lines = [
      "\\section{\(escaped(section.title, capitalized: true))}\\label{\(Self.label("sec", section.id))}",
      "\\noindent\\texttt{\(escaped(section.id))}. Source: \(escaped(section.source)).",
    ]
    for remark in section.remarks {
      lines += ["\\begin{remark}", prose(RemarkReader.prose(remark)), "\\end{remark}"]
    }
    let lineLabel = Self.label("eq", section.id) + ":"
    for derivation in derivations.lemmas { lines += self.lines(of: derivation, "lemma", "lem", lineLabel) }
    for derivation in derivations.parts { lines += self.lines(of: derivation, "theorem", "thm", lineLabel) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(
    of derivation: PresentedDerivation, _ environment: String, _ prefix: String, _ lineLabel: String
  ) -> [String] {
    let statement = derivation.statement
    let quantification = derivation.renderer.quantification(of: statement)
    var lines = [
      "\\begin{\(environment)}[\(escaped(statement.label))]\\label{\(Self.label(prefix, statement.name))}"
    ]
    switch derivation.renderer.display(statement.conclusion) {
    case .relation(let chain):
      if !quantification.isEmpty { lines.append(prose(quantification) + ":") }
      lines += display(rowsOf(chain, width: Self.wide))
    case .prose(let conclusion):
      lines.append(
        prose(quantification + [.text(quantification.isEmpty ? "" : ": ")] + conclusion + [.text(".")]))
    }
    lines += ["\\end{\(environment)}", "\\begin{derivation}"]
    for block in derivation.blocks {
      switch block {
      case .assumptions(let sentence): lines.append("\\noindent " + prose(sentence))
      case .line(let line): lines += rows(of: line, lineLabel)
      }
    }
    if !derivation.facts.isEmpty {
      lines.append("\\noindent Here " + prose(.list(derivation.facts, separator: "; ", last: "; ")) + ".")
    }
    return lines + ["\\end{derivation}"]
  }

  // MARK: Lines

  /// A display of its own with the reasons at the right, or below what is too wide.
  private func rows(of line: PresentedDerivation.Line, _ lineLabel: String) -> [String] {
    func prose(_ words: [Prose], _ room: Double) -> String {
      self.prose(words, lineLabel: lineLabel, room: room)
    }
    var rows: [String] = []
    let label = "\\label{\(lineLabel)\(line.number)}"
    switch line.content {
    case .calculation(let left, let steps):
      let chain = RelationChain(left, steps.map(\.step))
      let narrow = chain.latexLines(width: Self.narrow)
      let wide = chain.latexLines(width: Self.wide)
      let isWide = narrow.joined().count > wide.joined().count
      let start = LaTeXBackEnd().box(left).width
      for (group, step) in zip(isWide ? wide : narrow, steps) {
        var cells = group.map(\.description)
        let width = start + LaTeXMetrics.relation + LaTeXBackEnd().box(step.step.right).width
        if !isWide {
          cells[0] += " && \\reason{\(prose(step.reason, 16))}"
        } else if group.count == 1, width <= Self.narrow {
          cells[0] += " && \\reasonbeside{\(prose(step.reason, 16))}"
        } else {
          cells.append("& && \\reasonbelow{\(prose(step.reason, 33))}")
        }
        rows += cells
      }
    case .statement(let sentence, let reason):
      if LaTeXProse.width(of: sentence) > 3 * Self.narrow {
        rows = ["& \\widestatement{\(prose(sentence, 41))}", "& && \\reasonbelow{\(prose(reason, 33))}"]
      } else {
        rows = ["& \\statement{\(prose(sentence, 27))} && \\reason{\(prose(reason, 16))}"]
      }
    }
    rows = rows.dropLast().map { $0 + " \\notag" } + [(rows.last ?? "") + " " + label]
    return ["\\begin{flalign}", rows.joined(separator: " \\\\\n"), "\\end{flalign}"]
  }

  // MARK: Words

  private func prose(_ prose: [Prose], lineLabel: String = "", room: Double = 42) -> String {
    LaTeXProse(labels: labels, lineLabel: lineLabel, room: room).text(prose)
  }

  private func escaped(_ text: String, capitalized: Bool = false) -> String {
    let text = capitalized ? text.prefix(1).uppercased() + text.dropFirst() : text
    return prose(RemarkReader.prose(text))
  }

  private static func label(_ prefix: String, _ name: String) -> String {
    prefix + ":" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : ":" })
  }
}
