import Optimizers
import Rendering

extension OptimizerComparison {
  var json: JSONValue {
    let members = optimizers.enumerated().map { position, optimizer in
      JSONValue.object([
        .init("id", .string(optimizer.optimizer.identifier)),
        .init("name", .string(optimizer.analysis.description.name)),
        .init("source", optimizer.optimizer.source.map(JSONValue.string) ?? .null),
        .init("parameters", .array(optimizer.analysis.description.parameters.map { .string($0.name) })),
        .init(
          "findings", .object(findings.map { .init($0[position].question.rawValue, finding($0[position])) })),
      ])
    }
    return .object([.init("optimizers", .array(members))])
  }

  private func finding(_ finding: OptimizerFinding) -> JSONValue {
    let renderer = ExpressionRenderer(notation: .adam)
    return .object([
      .init("status", .string(finding.status.rawValue)),
      .init(
        "answers",
        .array(
          finding.answers.map { answer in
            let value =
              switch answer.content {
              case .term(let term): renderer.render(term, as: .plain)
              case .formula(let formula): renderer.render(formula, as: .plain)
              case .words(let words): words
              }
            return .object([
              .init("value", .string(value)),
              .init("conditions", .array(Self.conditions(of: answer, as: .plain).map(JSONValue.string))),
            ])
          })),
      .init("reason", finding.reason.map(JSONValue.string) ?? .null),
    ])
  }
}
