import Expansions
import Optimizers
import Rendering
import SymbolicAlgebra

/// An expansion as it is shown to a user.
struct ExpansionReport {
  /// The name by which the user called the optimizer.
  let optimizer: String
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

  private var title: String {
    let what =
      switch expansion.quantity {
      case .v: "Second moment v"
      case .u: "Update u"
      }
    let about =
      switch expansion.center {
      case .mhat: "about mhat"
      case .constant: "about a constant gradient x"
      case .drift: "under drift g_{t-j} = g e^(-jd)"
      case .flow: "in the continuous flow"
      case .scale: "under a change of scale g_k -> (1 + s_k) g_k"
      }
    return "\(what) of \(expansion.description.name) \(about), to order \(expansion.order)"
  }

  private var horizon: String {
    switch expansion.horizon {
    case .symbolic: "for every number of steps t >= 1"
    case .steps(let count): "after \(count) step\(count == 1 ? "" : "s")"
    case .steadyState: "in the limit of many steps"
    }
  }

  /// What the coefficients belong to, and what they are relative to.
  private var explanation: String {
    let small: String
    switch expansion.center {
    case .mhat: small = "Order n has n factors g_k - mhat; mhat is the weighted mean of the gradients"
    case .constant: small = "Order n has n factors g_k - x"
    case .drift: small = "The coefficient of order n belongs to d^n"
    case .flow:
      small = "Order n has n derivatives; delta0 = (ln |g|)' and delta1, delta2, .. are its derivatives"
    case .scale: small = "Order n has n factors s_k"
    }
    let relative: String
    switch (expansion.center, expansion.quantity) {
    case (.drift, .u), (.flow, .u): relative = "; relative to sign(g)"
    case (.drift, .v), (.flow, .v): relative = "; relative to the power of g"
    case (.scale, _): relative = "; relative to the value without the change"
    case (.mhat, _), (.constant, _): relative = ""
    }
    let when = expansion.center == .flow ? "after transients" : horizon
    return "\(small)\(relative); \(when)."
  }

  private var invariance: String? {
    guard expansion.isExactlyInvariant else { return nil }
    return
      "There is nothing to expand: u is the sign of a weighted sum of gradients, exactly invariant to their scale "
      + "and locally constant wherever that sum isn't 0."
  }

  // MARK: Text

  func text(width: Int) -> String {
    var lines = Self.wrapped(title, width) + [""] + Self.wrapped(explanation, width - 2).map { "  " + $0 }
    if let invariance { lines += Self.wrapped(invariance, width - 2).map { "  " + $0 } }
    lines.append("")
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
    lines += [""] + Self.wrapped(verdict.text, width - 2).map { "  " + $0 }
    return lines.joined(separator: "\n")
  }

  /// Equations for the names that stand in the coefficients.
  private var definitions: [Formula] {
    let used = expansion.abbreviations.map { $0.term.equals($0.meaning) }
    guard expansion.abbreviations.contains(where: { $0.meaning.definitions.isEmpty == false }) else {
      return used
    }
    let k = IndexTerm.variable("k")
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

  /// One coefficient a line, by order, with everything written out.
  var plain: [String] { (0...expansion.order).map(plain) }

  var json: JSONValue {
    .object([
      .init("optimizer", .string(optimizer)), .init("quantity", .string(expansion.quantity.rawValue)),
      .init("around", .string(expansion.center.rawValue)), .init("order", .integer(expansion.order)),
      .init(
        "terms",
        .array(
          (0...expansion.order).map { order in
            .object([.init("order", .integer(order)), .init("coefficient", .string(plain(order)))])
          })),
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
    let words = [explanation] + (invariance.map { [$0] } ?? []) + [verdict.text]
    return "\\section*{\(Self.escaped(title))}\n\n\(Self.escaped(words[0]))\n"
      + "\\begin{align*}\n\(aligned(32).joined(separator: " \\\\\n"))\n\\end{align*}\n"
      + words.dropFirst().map(Self.escaped).joined(separator: "\n\n")
  }

  /// A document that compiles.
  static func document(_ reports: [ExpansionReport]) -> String {
    """
    \\documentclass{article}
    \\usepackage{amsmath,amssymb}
    \\allowdisplaybreaks
    \\begin{document}

    \(reports.map(\.latexBody).joined(separator: "\n\n"))

    \\end{document}
    """
  }

  var markdown: String {
    let words = [explanation] + (invariance.map { [$0] } ?? [])
    return "## \(title)\n\n\(words.joined(separator: "\n\n"))\n\n$$\n\\begin{aligned}\n"
      + aligned(40).joined(separator: " \\\\\n") + "\n\\end{aligned}\n$$\n\n\(verdict.text)"
  }

  /// The text for LaTeX: words with a power or an index, and the names of quantities, as formulas.
  private static func escaped(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map(escapedWord).joined(separator: " ")
  }

  private static func escapedWord(_ word: Substring) -> String {
    let mark = word.last.map { ";:.,".contains($0) } == true ? String(word.suffix(1)) : ""
    var core = String(word.dropLast(mark.count))
    let known = [
      "mhat": "$\\hat m$", "->": "$\\to$", "(ln": "$(\\ln", "|g|)'": "|g|)'$", "delta0": "$\\delta_0$",
      "delta1": "$\\delta_1$", "delta2": "$\\delta_2$",
    ]
    if let formula = known[core] { return formula + mark }
    guard core.contains("^") || core.contains("_") else {
      return core.map { "%&#$".contains($0) ? "\\\($0)" : String($0) }.joined() + mark
    }
    core = core.replacing(#/\^\(([^)]*)\)/#) { "^{\($0.1)}" }.replacing(#/\^([0-9]+)/#) { "^{\($0.1)}" }
    // A bracket that belongs to the sentence stays outside.
    if core.hasSuffix(")"), !core.contains("(") { return "$\(core.dropLast())$)" + mark }
    return "$\(core)$" + mark
  }
}
