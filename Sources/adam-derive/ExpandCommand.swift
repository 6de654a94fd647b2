import AdamTheory
import ArgumentParser
import Automation
import Expansions
import Optimizers
import Rendering

struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Expands an optimizer's second moment or update about a centre, to any order.",
    discussion: """
      Without further options: Adam about mhat to first order, with the derivation and the proof when the first-order \
      coefficient vanishes (theorems first-order-expansion and first-order-iff).

      Centres: mhat, the weighted mean of the gradients; constant, a constant gradient x; drift, gradients \
      g_{t-j} = g e^(-j d) in powers of d; flow, continuous time, in delta0 = (ln |g|)' and its derivatives delta1, ..; \
      scale, gradients (1 + s_k) g_k in powers of the s_k. Under drift and in the flow u is relative to sign(g) and v to \
      the power of g; under a change of scale both are relative to what they are without it.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, latex, markdown, json, plain
  }

  enum QuantityName: String, ExpressibleByArgument, CaseIterable {
    case v, u, both
  }

  @ArgumentParser.Argument(help: "The optimizer: the name of a shipped description, or a file with one.")
  var optimizer = "adam"

  @Option(help: "What is expanded: v (the second moment), u (the update) or both.")
  var quantity: QuantityName?

  @Option(help: "The centre: mhat, constant, drift, flow or scale.")
  var around: Expansion.Center?

  @Option(help: "The order, 0 to \(Expansion.orders.upperBound).", transform: ExpansionOrder.reading)
  var order: ExpansionOrder?

  @Option(
    help:
      "A number of steps in place of t (not for flow), or `infinity` for the steady state (drift and flow only).",
    transform: ExpansionSteps.reading)
  var steps: ExpansionSteps?

  @Option(help: "The format: text, latex, markdown, json or plain (ASCII infix that SymPy reads).")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  /// Whether the theorems about Adam answer.
  private var asksForTheorems: Bool {
    optimizer == "adam" && around == nil && order == nil && steps == nil
  }

  func run() throws {
    try reportingFailures {
      if asksForTheorems { try showTheorems() } else { try expand() }
    }
  }

  // MARK: Any optimizer, centre and order

  private func expand() throws {
    _ = try output.destination(inputs: DescribedOptimizer.files([optimizer]))
    let analysed = try AnalysedOptimizer(DescribedOptimizer(named: optimizer))
    let quantities: [Expansion.Quantity] =
      switch quantity {
      case .v: [.v]
      case .u, nil: [.u]
      case .both: [.v, .u]
      }
    var reports: [ExpansionReport] = []
    for quantity in quantities {
      let expansion: Expansion
      do {
        expansion = try Expansion(
          of: quantity, around: around ?? .mhat, order: order?.value ?? 1, steps: steps?.horizon ?? .symbolic,
          analysed.analysis)
      } catch let refusal {
        throw CommandFailure("\(optimizer): \(refusal)")
      }
      reports.append(
        ExpansionReport(
          optimizer: analysed.optimizer, expansion: expansion,
          verdict: try verdict(expansion, analysed)))
    }
    switch format {
    case .text: try output.write(reports.map { $0.text(width: 80) }.joined(separator: "\n\n"))
    case .latex: try output.write(ExpansionReport.document(reports))
    case .markdown: try output.write(reports.map(\.markdown).joined(separator: "\n\n"))
    case .json:
      try output.write(
        (reports.count == 1
          ? reports[0].json : .object([.init("expansions", .array(reports.map(\.json)))])).description)
    case .plain: try output.write(reports.flatMap(\.plain).joined(separator: "\n"))
    }
  }

  /// The certificate; what the kernel rejects is not printed.
  private func verdict(
    _ expansion: Expansion, _ analysed: AnalysedOptimizer
  ) throws -> ExpansionCertificate.Verdict {
    Diagnostics.progress("proving ..")
    let verdict = ExpansionCertificate.verdict(on: expansion, analysed.analysis)
    Diagnostics.progress("")
    if let error = verdict.error {
      Diagnostics.write(
        "adam-derive: undecided: the expansion is not shown, as it isn't proved: \(error.surfaceReason)\n")
      throw ExitCode.undecided
    }
    // The text formats say so themselves.
    if verdict.outcome == .beyondLimit, format == .json || format == .plain {
      Diagnostics.write("adam-derive: note: \(verdict.text)\n")
    }
    return verdict
  }

  // MARK: The theorems about Adam

  private func showTheorems() throws {
    let quantity = quantity ?? .both
    let theorems: [ProvedTheorem]
    do { theorems = try prove(["first-order-expansion", "first-order-iff"]) } catch let incomplete
      as ProofIncomplete
    {
      Diagnostics.write("adam-derive: undecided: \(incomplete.reason)\n")
      throw ExitCode.undecided
    }
    let expansions = ExpansionCoefficients.Quantity.allCases.filter {
      quantity == .both || quantity.rawValue == $0.rawValue
    }.compactMap { ExpansionCoefficients($0, of: theorems[0]) }
    let document = try TheoremDocument(theorems)
    switch format {
    case .text: try output.write(summary(expansions, theorems) + "\n" + document.text(width: 80))
    case .latex: try output.write(document.latex())
    case .markdown: try output.write(document.markdown())
    case .json: try output.write(json(expansions, document).description)
    case .plain: try output.write(plain(expansions, Vocabulary()))
    }
  }

  private static func name(_ quantity: ExpansionCoefficients.Quantity) -> String {
    switch quantity {
    case .v: "second moment vhat"
    case .u: "update u = mhat/sqrt(vhat)"
    }
  }

  // MARK: Formats

  private func summary(_ expansions: [ExpansionCoefficients], _ theorems: [ProvedTheorem]) -> String {
    var lines = ["Adam about mhat, to first order in the deviations g_k - mhat", ""]
    for expansion in expansions {
      let renderer = ExpressionRenderer(notation: .adam, context: [expansion.part.claim.formula])
      lines.append("  " + Self.name(expansion.quantity))
      for (order, coefficient) in expansion.terms where order <= 1 {
        let title = order == 0 ? "order 0" : "first-order coefficient"
        lines.append("    " + title.padding(to: 25) + renderer.render(coefficient, as: .text))
      }
    }
    lines.append("")
    for part in theorems[1].parts where part.label == "iff" {
      let renderer = StatementRenderer(context: [part.claim.formula])
      lines.append("  It vanishes for all gradients exactly when the decay rates are equal:")
      lines += renderer.statementLines(of: part.stated, width: 76).map { "    " + $0 }
    }
    lines.append("")
    return lines.joined(separator: "\n")
  }

  private func json(_ expansions: [ExpansionCoefficients], _ document: TheoremDocument) -> JSONValue {
    let objects = expansions.map { expansion in
      let renderer = ExpressionRenderer(notation: .adam, context: [expansion.part.claim.formula])
      return JSONValue.object([
        .init("optimizer", .string(optimizer)),
        .init("quantity", .string(expansion.quantity.rawValue)),
        .init("around", .string("mhat")), .init("order", .integer(1)),
        .init(
          "terms",
          .array(
            expansion.terms.filter { $0.order <= 1 }.map { term in
              .object([
                .init("order", .integer(term.order)),
                .init("coefficient", .string(renderer.render(term.coefficient, as: .plain))),
              ])
            })),
      ])
    }
    return .object([.init("expansions", .array(objects)), .init("derivation", document.json)])
  }

  /// One coefficient a line, by order, the moments written as sums so that nothing needs to be declared but names.
  private func plain(_ expansions: [ExpansionCoefficients], _ vocabulary: Vocabulary) -> String {
    expansions.flatMap { expansion in
      let renderer = ExpressionRenderer(notation: .adam, context: [expansion.part.claim.formula])
      return expansion.terms.filter { $0.order <= 1 }.map {
        renderer.render(vocabulary.sums(in: $0.coefficient), as: .plain)
      }
    }.joined(separator: "\n")
  }
}
