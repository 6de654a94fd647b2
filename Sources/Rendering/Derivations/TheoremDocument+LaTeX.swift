import SymbolicAlgebra

extension TheoremDocument {
  /// The document for LaTeX with amsmath, amssymb and amsthm.
  ///
  /// References are labels, so LaTeX has to run twice. A fragment is for the body of a document that loads these
  /// packages; it defines the environments and commands that it uses where the document doesn't.
  public func latex(fragment: Bool = false) -> String {
    let body = LaTeXDocumentWriter(self).body
    if fragment { return LaTeXDocumentWriter.commands + "\n" + body }
    return """
      \\documentclass[10pt,a4paper]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage{lmodern}
      \\usepackage[margin=2.2cm]{geometry}
      \\usepackage{amsmath,amssymb,amsthm}
      \(LaTeXDocumentWriter.commands)
      \\numberwithin{equation}{section}
      \\allowdisplaybreaks
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
  /// Of a formula that is set apart from the sentence it stands in.
  private static let displayedWidth = 16.0

  static let commands = """
    \\makeatletter
    \\@ifundefined{theorem}{\\newtheorem{theorem}{Theorem}[section]}{}
    \\@ifundefined{lemma}{\\newtheorem{lemma}[theorem]{Lemma}}{}
    \\@ifundefined{remark}{\\theoremstyle{remark}\\newtheorem*{remark}{Remark}}{}
    \\@ifundefined{derivation}{\\newenvironment{derivation}{\\par\\smallskip\\raggedright\\noindent\\textit{Proof.} %
      \\setlength{\\abovedisplayskip}{4pt}\\setlength{\\abovedisplayshortskip}{4pt}%
      \\setlength{\\belowdisplayskip}{4pt}\\setlength{\\belowdisplayshortskip}{4pt}}{\\par\\medskip}}{}
    \\providecommand{\\linelabel}[1]{\\ifmeasuring@\\else\\refstepcounter{equation}\\ltx@label{#1}\\fi}
    \\makeatother
    \\providecommand{\\reason}[2][]{\\tag*{\\parbox[t]{13.2em}{\\raggedright\\footnotesize\\strut#2\\strut}%
      \\makebox[3.6em][r]{\\normalfont#1}}}
    \\providecommand{\\statement}[2]{\\parbox[t]{#1em}{\\raggedright\\strut#2\\strut}}
    """

  private let document: TheoremDocument
  /// References to the document's theorems, by name.
  private let labels: [String: String]
  /// What the labels of the lines of the section begin with.
  private var lineLabel = ""

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
    let presented = document.presentedSections
    // Formulas don't always leave a good place for a line to end.
    return
      (["\\begingroup\\sloppy", notation] + presented.map(section)
      + [cited(document.citedElsewhere(by: presented)), "\\endgroup\n"])
      .joined(separator: "\n")
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

  private func cited(_ facts: [StatedTheorem]) -> String {
    if facts.isEmpty { return "" }
    var lines = ["\\section*{Facts used}", "\\begin{itemize}", "\\setlength{\\itemsep}{0pt}"]
    for fact in facts {
      lines.append("\\item \(prose(document.sentence(fact)))")
    }
    return (lines + ["\\end{itemize}"]).joined(separator: "\n") + "\n"
  }

  // MARK: Sections

  private func section(_ presented: TheoremDocument.PresentedSection) -> String {
    let section = presented.section
    var writer = self
    writer.lineLabel = Self.label("eq", section.id) + ":"
    var lines = [
      "\\section{\(prose(RemarkReader.prose(section.title).capitalized))}\\label{\(Self.label("sec", section.id))}",
      "\\noindent \(prose([.name(section.id)])). Source: \(prose([.text(section.source)])).",
    ]
    for remark in section.remarks {
      lines += ["\\begin{remark}", prose(RemarkReader.prose(remark)), "\\end{remark}"]
    }
    for derivation in presented.lemmas { lines += writer.lines(of: derivation, "lemma", "lem") }
    for derivation in presented.parts { lines += writer.lines(of: derivation, "theorem", "thm") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(
    of derivation: PresentedDerivation, _ environment: String, _ prefix: String
  ) -> [String] {
    let statement = derivation.statement
    let label = prose(RemarkReader.prose(statement.label))
    var lines = ["\\begin{\(environment)}[\(label)]\\label{\(Self.label(prefix, statement.name))}"]
    let quantification = derivation.renderer.quantification(of: statement).capitalized
    switch derivation.renderer.display(statement.conclusion) {
    case .relation(let chain):
      if !quantification.isEmpty { lines.append(prose(quantification) + ":") }
      lines += display(rowsOf(chain, width: Self.wide))
    case .prose(let conclusion):
      let colon: [Prose] = quantification.isEmpty ? [] : [.text(": ")]
      lines += displayed((quantification + colon + conclusion).capitalized)
    }
    lines += ["\\end{\(environment)}", "\\begin{derivation}"]
    for block in derivation.blocks {
      switch block {
      case .assumptions(let sentence): lines.append("\\noindent " + prose(sentence))
      case .line(let line): lines += rows(of: line)
      }
    }
    if !derivation.facts.isEmpty {
      lines.append(
        "\\noindent Here " + prose(.list(derivation.facts, separator: "; ", last: "; ")) + ".")
    }
    return lines + ["\\end{derivation}"]
  }

  /// A sentence with its wide formulas set apart.
  private func displayed(_ sentence: [Prose]) -> [String] {
    var lines: [String] = []
    var isAfterDisplay = false
    for (position, piece) in sentence.enumerated() {
      if case .math(let chain) = piece, LaTeXProse.width(of: [piece]) > Self.displayedWidth {
        lines += display(rowsOf(chain, width: Self.wide))
        isAfterDisplay = true
        continue
      }
      var piece = piece
      if isAfterDisplay, case .text(let text) = piece {
        // No line begins with a mark.
        if text.hasPrefix(", ") { piece = .text(String(text.dropFirst(2))) }
        if text == ": " { piece = .text("we have ") }
      }
      let text = prose([piece]) + (position == sentence.count - 1 ? "." : "")
      if isAfterDisplay || lines.isEmpty { lines.append(text) } else { lines[lines.count - 1] += text }
      isAfterDisplay = false
    }
    return lines
  }

  // MARK: Lines

  /// A display of its own with the reasons at the right, or below what is too wide; the last row has the number.
  private func rows(of line: PresentedDerivation.Line) -> [String] {
    var rows: [(formulas: [String], reason: [Prose])] = []
    switch line.content {
    case .calculation(let left, let steps):
      let chain = RelationChain(left, steps.map(\.step))
      let narrow = chain.latexLines(width: Self.narrow)
      let wide = chain.latexLines(width: Self.wide)
      let groups = narrow.joined().count > wide.joined().count ? wide : narrow
      rows = zip(groups, steps).map { ($0.map(\.description), $1.reason) }
    case .statement(let sentence, let reason):
      let width = LaTeXProse.width(of: sentence) > 3 * Self.narrow ? Self.wide : Self.narrow
      rows = [(["& \\statement{\(width)}{\(prose(sentence, room: width - 1))}"], reason)]
    }
    var cells: [String] = []
    for (position, row) in rows.enumerated() {
      let number = position == rows.count - 1 ? "[(\\theequation)]" : ""
      var formulas = row.formulas.map { $0 + " &&" }
      // The reason stands beside the first of the row's lines; the number beside its last.
      formulas[formulas.count - 1] += " \\reason\(number){\(prose(row.reason, room: 16))}"
      cells += formulas
    }
    cells[0] = "\\linelabel{\(lineLabel)\(line.number)} " + cells[0]
    return ["\\begin{flalign*}", cells.joined(separator: " \\\\\n"), "\\end{flalign*}"]
  }

  // MARK: Words

  private func prose(_ prose: [Prose], room: Double = 42) -> String {
    LaTeXProse(labels: labels, lineLabel: lineLabel, room: room).text(prose)
  }

  private static func label(_ prefix: String, _ name: String) -> String {
    prefix + ":" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : ":" })
  }
}
