import AdamTheory
import ArgumentParser
import Rendering

struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Expands Adam's second moment and update about the first moment, to first order.",
    discussion: """
      Shows the coefficients, when the first-order one vanishes for all gradients, and the derivation (theorems
      first-order-expansion and first-order-iff): exact identities with their remainders.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, latex, markdown, json, plain
  }

  enum OptimizerName: String, ExpressibleByArgument, CaseIterable {
    case adam
  }

  enum QuantityName: String, ExpressibleByArgument, CaseIterable {
    case v, u, both
  }

  @ArgumentParser.Argument(help: "The optimizer: adam.")
  var optimizer = OptimizerName.adam

  @Option(help: "What is expanded: v (the second moment), u (the update) or both.")
  var quantity = QuantityName.both

  @Option(help: "The format: text, latex, markdown, json or plain (ASCII infix that SymPy reads).")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
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
        .init("optimizer", .string(optimizer.rawValue)),
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
