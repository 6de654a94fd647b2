import SymbolicAlgebra

/// The names in use at one place of an expression, no two of which look alike.
///
/// Free variables and definitions keep their names for the whole expression. A bound variable gets the name that its
/// author gave it if nothing in scope has it, else the first free one of `k, j, i, l, n, k1, ..` (for indices).
struct NameScope {
  private let notation: NotationTable
  private var symbols: [Variable: Symbol] = [:]
  private var definitions: [Definition: Symbol] = [:]
  private var bound: [(variable: Variable, symbol: Symbol)] = []
  private var glyphs: Set<Glyph> = []
  /// The glyphs of free variables.
  private var variableGlyphs: Set<Glyph> = []
  private var identifiers: Set<String> = []
  /// Symbols of notations; they give way to free variables, and bound variables give way to them.
  private var notationGlyphs: Set<Glyph> = []

  init(notation: NotationTable) { self.notation = notation }

  // MARK: Free names

  /// Names the variables that have no name yet, in the order of their names and sorts.
  mutating func declare(_ variables: Set<Variable>) {
    for variable in variables.filter({ symbols[$0] == nil }).sorted(by: Self.precedes) {
      let symbol = claim(variable.name, otherwise: variable.sort.word)
      symbols[variable] = symbol
      variableGlyphs.insert(symbol.glyph)
    }
  }

  /// Names the definitions that have no name yet, in the given order.
  mutating func declare(_ applied: [Definition]) {
    for definition in applied where definitions[definition] == nil {
      definitions[definition] = claim(definition.name, otherwise: "def")
      for notation in notation[definition.name] {
        notationGlyphs.insert(notation.symbol.glyph)
        if case .symbol(let symbol) = notation.ownSubscript { notationGlyphs.insert(symbol.glyph) }
      }
    }
  }

  private static func precedes(_ left: Variable, _ right: Variable) -> Bool {
    left.name != right.name ? left.name < right.name : left.sort.rank < right.sort.rank
  }

  /// The usual symbol of `name`, else the name as a word, else with a suffix that tells it from others.
  private mutating func claim(_ name: String, otherwise suffix: String) -> Symbol {
    var symbol = Symbol(name)
    if isTaken(symbol) { symbol = Symbol(word: name) }
    var number = 1
    while isTaken(symbol) {
      symbol = Symbol("\(name)_\(suffix)\(number == 1 ? "" : String(number))")
      number += 1
    }
    take(symbol)
    return symbol
  }

  private func isTaken(_ symbol: Symbol) -> Bool {
    glyphs.contains(symbol.glyph) || identifiers.contains(symbol.identifier)
  }

  private mutating func take(_ symbol: Symbol) {
    glyphs.insert(symbol.glyph)
    identifiers.insert(symbol.identifier)
  }

  // MARK: Bound names

  /// Enters a binder; it becomes bound variable 0.
  mutating func bind(_ hint: BinderName, _ sort: Sort) -> Symbol {
    let hinted = hint.text.isEmpty ? [] : [hint.text]
    let letters = sort.usualNames
    var candidates = hinted + letters
    var round = 1
    var symbol = Symbol(candidates.removeFirst())
    while isTaken(symbol) || notationGlyphs.contains(symbol.glyph) {
      if candidates.isEmpty {
        candidates = letters.map { "\($0)\(round)" }
        round += 1
      }
      symbol = Symbol(candidates.removeFirst())
    }
    take(symbol)
    bound.append((Variable(symbol.name, sort), symbol))
    return symbol
  }

  // MARK: Looking up

  func symbol(for variable: Variable) -> Symbol { symbols[variable] ?? Symbol(variable.name) }

  func symbol(for definition: Definition) -> Symbol { definitions[definition] ?? Symbol(definition.name) }

  /// The symbol of a bound variable; one that no binder declares is shown by its level.
  func symbol(boundAt level: Int) -> Symbol {
    bound.indices.contains(bound.count - 1 - level)
      ? bound[bound.count - 1 - level].symbol : Symbol(word: "unbound\(level)")
  }

  /// The bound variables in scope as free variables of the same names, the innermost last.
  var openedVariables: [Argument] { bound.map { Argument($0.variable) } }

  /// The first notation for `definition` that applies to `arguments` and can't be mistaken for a variable.
  func notation(for definition: Definition, _ arguments: [Argument]) -> Notation? {
    guard definitions[definition]?.name == definition.name else { return nil }
    return notation[definition.name].first {
      $0.applies(to: arguments) && !variableGlyphs.contains($0.symbol.glyph)
    }
  }
}

extension Sort {
  fileprivate var rank: Int {
    switch self {
    case .index: 0
    case .real: 1
    case .sequence(let arity): 2 + arity
    }
  }

  /// Tells variables of one name apart.
  fileprivate var word: String {
    switch self {
    case .index: "index"
    case .real: "real"
    case .sequence: "sequence"
    }
  }

  fileprivate var usualNames: [String] {
    switch self {
    case .index: ["k", "j", "i", "l", "n"]
    case .real: ["x", "y", "z", "a", "b", "c"]
    case .sequence: ["f", "g", "h", "s"]
    }
  }
}
