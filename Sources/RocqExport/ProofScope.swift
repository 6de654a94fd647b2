import SymbolicAlgebra

/// What is at hand at one place of a proof: variables and the names of hypotheses.
struct ProofScope {
  var variables: [Variable] = []
  /// The proofs that index variables are natural numbers.
  var naturals: [Variable: String] = [:]
  var hypotheses: [(formula: Formula, name: String)] = []
  private var hypothesisCount = 0

  init(variables: [Variable] = [], hypotheses: [Formula] = []) {
    for variable in variables { add(variable) }
    for formula in hypotheses { add(formula) }
  }

  mutating func add(_ variable: Variable) {
    variables.append(variable)
    if variable.sort == .index { naturals[variable] = RocqName.natural(variable.name) }
  }

  /// Returns the name of the new hypothesis.
  @discardableResult
  mutating func add(_ formula: Formula) -> String {
    hypothesisCount += 1
    let name = "h\(hypothesisCount)"
    hypotheses.append((formula, name))
    return name
  }

  func name(of formula: Formula) -> String? { hypotheses.last { $0.formula == formula }?.name }

  /// The variable, or a value of its sort where the variable is not at hand and so can't matter.
  func value(of variable: Variable) -> String {
    if variables.contains(variable) { return RocqName.variable(variable) }
    switch variable.sort {
    case .real: return "0"
    case .index: return "0%Z"
    case .sequence(let arity): return "(fun \(repeatElement("_", count: arity).joined(separator: " ")) => 0)"
    }
  }

  /// The proof that the index variable, or what stands for it, is a natural number.
  func natural(_ variable: Variable) -> String { naturals[variable] ?? "(literal_natural 0 eq_refl)" }

  /// A proof that an index with positive coefficients is a natural number, in the shape in which it is printed.
  func natural(_ index: IndexTerm) -> String {
    var parts: [String] = index.summands.map { summand in
      guard case .free(let name) = summand.variable else { return "unbound" }
      let proof = natural(Variable(name, .index))
      return summand.coefficient == 1 ? proof : "(multiple_natural \(summand.coefficient) _ eq_refl \(proof))"
    }
    if index.constant > 0 || parts.isEmpty { parts.append("(literal_natural \(index.constant) eq_refl)") }
    return parts.dropFirst().reduce(parts[0]) { "(sum_natural _ _ \($0) \($1))" }
  }

  /// The binders that introduce the variables.
  static func binders(_ variables: [Variable]) -> String {
    variables.map { variable in
      let name = RocqName.variable(variable)
      let binder = "(\(name) : \(RocqPrinter.type(variable.sort)))"
      guard variable.sort == .index else { return binder }
      return binder + " (\(RocqName.natural(variable.name)) : (0 <= \(name))%Z)"
    }
    .joined(separator: " ")
  }

  /// Tactics that introduce the variables with some value each.
  static func values(_ variables: [Variable]) -> [String] {
    let nothing = ProofScope()
    return variables.flatMap { variable in
      let name = RocqName.variable(variable)
      let value = "pose (\(name) := \(nothing.value(of: variable)) : \(RocqPrinter.type(variable.sort)))."
      guard variable.sort == .index else { return [value] }
      return [
        value,
        "assert (\(RocqName.natural(variable.name)) : (0 <= \(name))%Z) by exact \(nothing.natural(variable)).",
      ]
    }
  }

  /// The arguments for `binders`.
  func arguments(_ variables: [Variable]) -> [String] {
    variables.flatMap { variable in
      variable.sort == .index ? [value(of: variable), natural(variable)] : [value(of: variable)]
    }
  }

  static func ordered(_ variables: Set<Variable>) -> [Variable] {
    func rank(_ sort: Sort) -> Int {
      switch sort {
      case .real: 0
      case .index: 1
      case .sequence(let arity): 1 + arity
      }
    }
    return variables.sorted { (rank($0.sort), $0.name) < (rank($1.sort), $1.name) }
  }
}
