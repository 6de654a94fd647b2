import Expansions
import Optimizers
import Rendering
import SymbolicAlgebra

/// An expansion as it is shown to a user.
struct ExpansionReport {
  let optimizer: DescribedOptimizer
  let expansion: Expansion
  let verdict: ExpansionCertificate.Verdict

  private var notation: NotationTable {
    let parameters = [Notation.Placement](
      repeating: .bracketed(), count: expansion.description.parameters.count)
    let usual = expansion.description.parameters.map {
      Notation.Placement.bracketed(omitting: .real($0.term))
    }
    let t = Notation.Placement.superscripted(omitting: .index(OptimizerDescription.steps))
    return NotationTable(
      Dictionary(
        uniqueKeysWithValues: expansion.weights.map { weight in
          (
            weight.name,
            [
              Notation(weight.name, usual + [t, .subscripted()]),
              Notation(weight.name, parameters + [.superscripted(), .subscripted()]),
            ]
          )
        }))
  }

  private var renderer: ExpressionRenderer {
    ExpressionRenderer(
      notation: notation,
      context: (expansion.coefficients + expansion.abbreviations.map(\.meaning)).map { $0.equals(0) })
  }

  // MARK: What is said

  private var title: FormulaProse {
    let what =
      switch expansion.quantity {
      case .v: "Second moment `v`"
      case .u: "Update `u`"
      }
    let about =
      switch expansion.center {
      case .mhat: "about `mhat`"
      case .constant: "about a constant gradient `\(center)`"
      case .drift: "under drift `g_{t-j} = g e^(-jd)`"
      case .flow: "in the continuous flow"
      case .scale: "under a change of scale `g_k -> (1 + \(change)_k) g_k`"
      }
    return FormulaProse("\(what) of \(expansion.description.name) \(about), to order \(expansion.order)")
  }

  /// The names that the coefficients have for the centre and for the changes of scale.
  private var center: String { expansion.centerName ?? "x" }
  private var change: String { expansion.changeName ?? "s" }

  private var horizon: String {
    switch expansion.horizon {
    case .symbolic: "for every number of steps `t >= 1`"
    case .steps(let count): "after \(count) step\(count == 1 ? "" : "s")"
    case .steadyState: "in the limit of many steps"
    }
  }

  /// What the coefficients belong to, and what they are relative to.
  private var explanation: FormulaProse {
    let small: String
    switch expansion.center {
    case .mhat:
      small = "Order n has n factors `g_k - \(center)`; `\(center)` is the weighted mean of the gradients"
    case .constant: small = "Order n has n factors `g_k - \(center)`"
    case .drift: small = "The coefficient of order n belongs to `d^n`"
    case .flow:
      small = "Order n has n derivatives; `delta0 = (ln |g|)'` and `delta1`, `delta2`, .. are its derivatives"
    case .scale: small = "Order n has n factors `\(change)_k`"
    }
    let relative: String
    switch (expansion.center, expansion.quantity) {
    case (.drift, .u), (.flow, .u): relative = "; relative to `sign(g)`"
    case (.drift, .v), (.flow, .v): relative = "; relative to the power of `g`"
    case (.scale, _): relative = "; relative to the value without the change"
    case (.mhat, _), (.constant, _): relative = ""
    }
    let when = expansion.center == .flow ? "after transients" : horizon
    return FormulaProse("\(small)\(relative); \(when).")
  }

  /// What is assumed besides the intervals of the parameters.
  private func conditions(as format: ExpressionFormat) -> FormulaProse? {
    if expansion.conditions.isEmpty { return nil }
    let formulas = expansion.conditions.map { "`\(renderer.render($0, as: format))`" }
    return FormulaProse("It holds where \(formulas.joined(separator: ", ")).")
  }

  private var invariance: FormulaProse? {
    guard expansion.isExactlyInvariant else { return nil }
    return
      "There is nothing to expand: `u` is the sign of a weighted sum of gradients, exactly invariant to their scale and locally constant wherever that sum isn't 0."
  }

  /// What is said above and below the coefficients.
  private func sentences(as format: ExpressionFormat) -> (above: [FormulaProse], below: [FormulaProse]) {
    (
      [explanation] + [conditions(as: format), invariance].compactMap { $0 }, [FormulaProse(verdict.text)]
    )
  }

  // MARK: Text

  func text(width: Int) -> String {
    let (above, below) = sentences(as: .text)
    func paragraph(_ sentence: FormulaProse) -> [String] {
      Self.wrapped(sentence.text, width - 2).map { "  " + $0 }
    }
    var lines = Self.wrapped(title.text, width) + [""] + above.flatMap(paragraph) + [""]
    for (order, coefficient) in expansion.coefficients.enumerated() {
      let label = "  order \(order)".padding(to: 12)
      let chain = RelationChain(renderer.layout(of: coefficient))
      for (number, line) in chain.textLines(width: width - 12).joined().enumerated() {
        lines.append((number == 0 ? label : "".padding(to: 12)) + line)
      }
    }
    if !definitions.isEmpty {
      lines += ["", "  where"]
      for definition in definitions {
        let chain = RelationChain(renderer.layout(of: definition))
        lines += chain.textLines(width: width - 4).joined().map { "    " + $0 }
      }
    }
    lines += [""] + below.flatMap(paragraph)
    return lines.joined(separator: "\n")
  }

  /// Equations for the names that stand in the coefficients.
  private var definitions: [Formula] {
    let used = expansion.abbreviations.map { $0.term.equals($0.meaning) }
    guard expansion.abbreviations.contains(where: { $0.meaning.definitions.isEmpty == false }) else {
      return used
    }
    // The parameters keep their names.
    let taken = Set(expansion.description.parameters.map(\.name))
    let k = IndexTerm.variable(["k", "j", "i", "l", "n"].first { !taken.contains($0) } ?? "k")
    let applied = expansion.weights.filter { weight in
      expansion.abbreviations.contains { $0.meaning.definitions.contains(weight) }
    }
    return used
      + applied.map { weight in
        let application = Term.application(
          weight,
          expansion.description.parameters.map { .real($0.term) }
            + [.index(OptimizerDescription.steps), .index(k)])
        return application.equals(application.unfolding([weight]))
      }
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  // MARK: JSON and plain

  private func plain(_ order: Int) -> String {
    ExpressionRenderer().render(expansion.writtenOut(order), as: .plain)
  }

  private func plain(_ condition: Formula) -> String {
    ExpressionRenderer().render(condition.unfolding(expansion.weights), as: .plain)
  }

  /// One coefficient a line, by order, with everything written out.
  var plain: [String] { (0...expansion.order).map(plain) }

  var json: JSONValue {
    .object([
      // A shipped one by its identifier, one of the user's own by the name that it declares.
      .init(
        "optimizer", .string(optimizer.source == nil ? expansion.description.name : optimizer.identifier)),
      .init("quantity", .string(expansion.quantity.rawValue)),
      .init("around", .string(expansion.center.rawValue)), .init("order", .integer(expansion.order)),
      .init(
        "terms",
        .array(
          (0...expansion.order).map { order in
            .object([.init("order", .integer(order)), .init("coefficient", .string(plain(order)))])
          })),
      .init("conditions", .array(expansion.conditions.map { .string(plain($0)) })),
      .init("certified", .boolean(verdict.outcome == .certified)),
    ])
  }

  // MARK: LaTeX and Markdown

  private func aligned(_ width: Double) -> [String] {
    var rows: [String] = []
    for (order, coefficient) in expansion.coefficients.enumerated() {
      let chain = RelationChain(renderer.layout(of: coefficient))
      for (number, line) in chain.latexLines(width: width).joined().enumerated() {
        rows.append((number == 0 ? "c_{\(order)} &= " : "&\\quad ") + line.right)
      }
    }
    for definition in definitions {
      rows += RelationChain(renderer.layout(of: definition)).latexLines(width: width).joined().map(
        \.description)
    }
    return rows
  }

  var latexBody: String {
    let (above, below) = sentences(as: .latex)
    func paragraphs(_ sentences: [FormulaProse]) -> String {
      sentences.map(\.latex).joined(separator: "\n\n")
    }
    return "\\section*{\\raggedright \(title.latex)}\n\n\(paragraphs(above))\n"
      + "\\begin{align*}\n\(aligned(32).joined(separator: " \\\\\n"))\n\\end{align*}\n\(paragraphs(below))"
  }

  /// A document that compiles.
  static func document(_ reports: [ExpansionReport]) -> String {
    """
    \\documentclass{article}
    \\usepackage[T1]{fontenc}
    \\usepackage{lmodern}
    \\usepackage{amsmath,amssymb}
    \\allowdisplaybreaks
    \\begin{document}

    \(reports.map(\.latexBody).joined(separator: "\n\n"))

    \\end{document}
    """
  }

  var markdown: String {
    let (above, below) = sentences(as: .latex)
    func paragraphs(_ sentences: [FormulaProse]) -> String {
      sentences.map(\.markdown).joined(separator: "\n\n")
    }
    return "## \(title.markdown)\n\n\(paragraphs(above))\n\n$$\n\\begin{aligned}\n"
      + aligned(40).joined(separator: " \\\\\n") + "\n\\end{aligned}\n$$\n\n\(paragraphs(below))"
  }
}
