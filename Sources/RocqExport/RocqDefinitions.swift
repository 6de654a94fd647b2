import SymbolicAlgebra

/// The definitions that a development uses, under names that are theirs alone.
final class RocqDefinitions {
  private(set) var ordered: [(definition: Definition, name: String)] = []
  private var taken: Set<String> = []

  /// Enters the definitions, those that others use first.
  func add(_ definitions: [Definition]) {
    for definition in definitions { add(definition) }
  }

  private func add(_ definition: Definition) {
    guard !ordered.contains(where: { $0.definition == definition }) else { return }
    switch definition.equations {
    case .explicit(let body): add(body.definitions)
    case .recursive(let base, let step):
      add(base.definitions)
      add(step.definitions)
    }
    let stem = "d_" + RocqName.mangled(definition.name)
    var name = stem
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(stem)'\(number)"
    }
    ordered.append((definition, name))
  }

  func name(of definition: Definition) -> String {
    ordered.first { $0.definition == definition }?.name ?? "undefined"
  }

  /// The text of all definitions, with the step lemma of each recursive one.
  func text() -> String {
    var text = ""
    for (definition, name) in ordered {
      var printer = RocqPrinter(definitions: self)
      var binders: [String] = []
      for parameter in definition.parameters {
        let (variable, inner) = printer.below(parameter.name)
        binders.append("(\(variable) : \(RocqPrinter.type(parameter.sort)))")
        printer = inner
      }
      let parameters = binders.joined(separator: " ")
      switch definition.equations {
      case .explicit(let body):
        text += "Definition \(name) \(parameters) : R :=\n  \(printer.text(body)).\n\n"
      case .recursive(let base, let step):
        let (index, inner) = printer.below("n")
        let (previous, innermost) = inner.below("previous")
        let head = ([name] + printer.bound).joined(separator: " ")
        let atIndex = innermost.bound.dropLast() + ["(\(head) \(index))"]
        text += """
          Definition \(name) \(parameters) (\(index) : Z) : R :=
            recursion \(printer.text(base)) (fun (\(index) : Z) (\(previous) : R) =>
              \(innermost.text(step))) \(index).

          Lemma \(name)'zero \(parameters) : \(head) 0%Z = \(printer.text(base)).
          Proof. exact (recursion_zero _ _). Qed.

          Lemma \(name)'successor \(parameters) (\(index) : Z) (natural : (0 <= \(index))%Z) :
            \(head) (\(index) + 1)%Z =
              \(RocqPrinter(bound: Array(atIndex), definitions: self).text(step)).
          Proof. exact (recursion_successor _ _ _ natural). Qed.


          """
      }
    }
    return text
  }
}
