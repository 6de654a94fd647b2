import Automation
import SurfaceSyntax
import SymbolicAlgebra

/// Reads claims: one statement, or a file of named statements with shared definitions and hypotheses.
///
/// A file consists of entries that begin in the first column; lines that begin with a space go on with the entry
/// above. `#` starts a comment.
///
///     let r = beta1^2/beta2         a definition for the entries below
///     given beta1 < beta2           a hypothesis for the entries below
///     weights: sum[k=1..t] p[k] = 1 a claim with its name
public struct ClaimReader: Sendable {
  let vocabulary: ClaimVocabulary
  let library: ClaimLibrary

  /// The largest number of parts that a claim may have.
  public static let sizeLimit = 20_000

  /// The time for reading one claim, most of which goes into the conditions under which it is defined.
  public var timeLimit: Duration

  public init(library: ClaimLibrary, timeLimit: Duration = .seconds(5)) {
    vocabulary = library.vocabulary
    self.library = library
    self.timeLimit = timeLimit
  }

  /// An entry of a file, blanked to the length of the file so that places in it are places in the file.
  private struct Entry: Sendable {
    enum Kind {
      case definition
      case hypothesis
      case claim(String)
    }
    let kind: Kind
    let text: String
    let shown: String
  }

  /// Reads a single statement with local definitions (`name = expression`) and hypotheses. Throws `ClaimError`.
  public func claim(
    _ statement: String, definitions: [String] = [], given hypotheses: [String] = []
  ) throws(ClaimError) -> StatedClaim {
    try limited { () throws(ClaimError) in try read(statement, definitions, hypotheses) }
  }

  private func read(
    _ statement: String, _ definitions: [String], _ hypotheses: [String]
  ) throws(ClaimError) -> StatedClaim {
    // Each part is a text of its own, for which errors show their own line.
    var locals: [SyntaxTree.Kind] = []
    for definition in definitions { locals.append(try binding("let " + definition)) }
    var premises: [(SyntaxTree, SourceText)] = []
    for hypothesis in hypotheses { premises.append(try tree(hypothesis, under: locals)) }
    return try stated("claim", statement, try tree(statement, under: locals), premises)
  }

  /// Reads a file of claims. A claim that can't be read is a failure in its place. Throws `ClaimError` for a definition
  /// or hypothesis that can't be read.
  public func file(_ text: String) throws(ClaimError) -> [(
    name: String, claim: Result<StatedClaim, ClaimError>
  )] {
    var locals: [SyntaxTree.Kind] = []
    var premises: [(SyntaxTree, SourceText)] = []
    var claims: [(name: String, claim: Result<StatedClaim, ClaimError>)] = []
    for entry in entries(of: text) {
      switch entry.kind {
      case .definition: locals.append(try binding(entry.text))
      case .hypothesis: premises.append(try tree(entry.text, under: locals))
      case .claim(let name):
        let number = name.isEmpty ? "claim \(claims.count + 1)" : name
        do throws(ClaimError) {
          let (shared, given) = (locals, premises)
          let claim = try limited { () throws(ClaimError) in
            try stated(number, entry.shown, try tree(entry.text, under: shared), given)
          }
          claims.append((number, .success(claim)))
        } catch {
          claims.append((number, .failure(error)))
        }
      }
    }
    return claims
  }

  /// Reads within the time limit and on a stack that deep nesting doesn't exhaust.
  private func limited(
    _ work: @escaping @Sendable () throws(ClaimError) -> StatedClaim
  ) throws(ClaimError) -> StatedClaim {
    let result = LimitedWork.run(within: timeLimit) { () -> Result<StatedClaim, ClaimError> in
      do throws(ClaimError) { return .success(try work()) } catch { return .failure(error) }
    }
    guard let result else { throw .timeLimit(timeLimit) }
    return try result.get()
  }

  // MARK: Entries

  private func entries(of text: String) -> [Entry] {
    // A carriage return and a line feed are a single character, and not the line feed.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
    var entries: [Entry] = []
    var current: [Int] = []
    func finish() {
      defer { current = [] }
      guard let first = current.first else { return }
      var blanked = lines.map { _ in "" }
      for number in current { blanked[number] = lines[number] }
      let head = lines[first]
      var kind = Entry.Kind.claim("")
      if head.hasPrefix("let ") {
        kind = .definition
      } else if head.hasPrefix("given ") {
        kind = .hypothesis
        blanked[first] = String(repeating: " ", count: 6) + head.dropFirst(6)
      } else if let name = Self.name(of: head) {
        kind = .claim(String(name))
        blanked[first] = String(repeating: " ", count: name.count + 1) + head.dropFirst(name.count + 1)
      }
      let shown = current.map { blanked[$0].trimmingSpaces }.joined(separator: " ")
      entries.append(
        Entry(kind: kind, text: blanked[...(current.last ?? first)].joined(separator: "\n"), shown: shown))
    }
    for (number, line) in lines.enumerated() {
      let isBlank = line.trimmingSpaces.isEmpty || line.trimmingSpaces.hasPrefix("#")
      if isBlank { continue }
      if line.first != " " && line.first != "\t" { finish() }
      current.append(number)
    }
    finish()
    return entries
  }

  /// The name before a colon at the beginning of a line, made of letters, digits, dots, dashes and underscores.
  private static func name(of line: String) -> Substring? {
    let name = line.prefix { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    guard !name.isEmpty, line.dropFirst(name.count).first == ":" else { return nil }
    return name
  }

  private func binding(_ text: String) throws(ClaimError) -> SyntaxTree.Kind {
    do throws(SyntaxError) {
      var parser = try SyntaxParser(text)
      parser.take()
      let (name, value) = try parser.definition()
      try parser.expectEnd()
      // What the definition is for stands below it in the file.
      return .binding(name, value: value, body: SyntaxTree(.falsity, value.range))
    } catch { throw .syntax(error) }
  }

  /// A statement below the local definitions that stand above it; later ones are none of its business.
  private func tree(
    _ text: String, under locals: [SyntaxTree.Kind]
  ) throws(ClaimError) -> (SyntaxTree, SourceText) {
    let (tree, source) = try tree(text)
    let wrapped = locals.reversed().reduce(tree) { body, local in
      guard case .binding(let name, let value, _) = local else { return body }
      return SyntaxTree(.binding(name, value: value, body: body), body.range)
    }
    return (wrapped, source)
  }

  private func tree(_ text: String) throws(ClaimError) -> (SyntaxTree, SourceText) {
    do throws(SyntaxError) {
      var parser = try SyntaxParser(text)
      let tree = try parser.expression()
      try parser.expectEnd()
      return (tree, parser.source)
    } catch { throw .syntax(error) }
  }

  // MARK: Meaning

  private func stated(
    _ name: String, _ text: String, _ statement: (SyntaxTree, SourceText),
    _ premises: [(SyntaxTree, SourceText)]
  ) throws(ClaimError) -> StatedClaim {
    let trees = premises + [statement]
    guard trees.allSatisfy({ $0.0.depth <= SyntaxTree.depthLimit }) else {
      throw .unsound("the claim is nested too deep with its definitions; split it up")
    }
    // All parts of the claim speak of the same variables.
    let all = trees.map(\.0)
    let whole = all.dropFirst().reduce(all[0]) { SyntaxTree(.infix(.and, $0, $1), $0.range) }
    let notation = marginNotation(for: whole)
    let usage = NameUsage(notation.expanded(whole))
    var context = vocabulary.context
    var variables: [Variable] = []
    for (name, sort) in usage.freeNames
    where context.meanings[name] == nil && ClaimVocabulary.mayBeVariable(name) {
      let variable = Variable(name, sort)
      context.declare(variable)
      variables.append(variable)
    }
    try Self.checkLooks(variables)
    let members = variables.filter { DefaultDomain($0.name, $0.sort) == .member }
      .map { MemberRange($0.name, usage) }
    if context.meanings["t"] == nil, members.contains(where: \.endsAtVariable) {
      context.declare(Variable("t", .index))
      variables.append(Variable("t", .index))
    }
    // Definitions that aren't used are checked as well.
    for (name, sort) in usage.idleNames
    where context.meanings[name] == nil && ClaimVocabulary.mayBeVariable(name) {
      context.declare(Variable(name, sort))
    }
    var ranges: [String: [Formula]] = [:]
    for range in members {
      ranges[range.name] = try range.conditions(Elaborator(context, source: statement.1))
    }
    var formulas: [Formula] = []
    for (tree, source) in trees {
      do throws(SyntaxError) {
        var elaborator = Elaborator(context, source: source)
        formulas.append(try elaborator.formula(notation.expanded(tree)))
      } catch { throw .syntax(error) }
    }
    return try claim(name, text, variables, formulas, ranges)
  }

  /// Throws `ClaimError` if two names would be printed alike, as `x1` and `x_1`.
  private static func checkLooks(_ variables: [Variable]) throws(ClaimError) {
    var names: [String: String] = [:]
    for name in variables.map(\.name) {
      if let other = names.updateValue(name, forKey: name.replacing("_", with: "")) {
        throw .unsound("`\(other)` and `\(name)` look alike; write both in the same way, or rename one")
      }
    }
  }

  /// The decay rates that `p` and `q` belong to: `beta` for both if the claim speaks of no other.
  private func marginNotation(for tree: SyntaxTree) -> MarginNotation {
    let usage = NameUsage(tree)
    let used = usage.freeNames
    // Definitions of the two rates are used by p, q and the moments, even if no one writes the rates.
    let names = usage.usedDefinitions.union(used.map(\.name))
    let others = names.union(usage.defined)
    let single = names.contains("beta") && !others.contains("beta1") && !others.contains("beta2")
    let sequences = used.filter { use in
      guard case .sequence = use.sort else { return false }
      let name = use.name
      return ClaimVocabulary.usualArguments[name] == nil && name != "p" && name != "q"
        && !(name.contains("_") && name.first?.isUppercase == true)
    }
    return MarginNotation(
      firstRate: single ? "beta" : "beta1", secondRate: single ? "beta" : "beta2",
      sequences: Set(sequences.map(\.name)))
  }

  private func claim(
    _ name: String, _ text: String, _ variables: [Variable], _ formulas: [Formula],
    _ memberRanges: [String: [Formula]]
  ) throws(ClaimError) -> StatedClaim {
    var variables = variables
    let order: (Variable) -> Int = { variable in
      switch variable.sort {
      case .real: variable.name.hasPrefix("beta") ? 0 : 3
      case .index: variable.name == "t" ? 1 : 2
      case .sequence: 4
      }
    }
    variables.sort { (order($0), $0.name) < (order($1), $1.name) }
    var hypotheses = variables.flatMap {
      memberRanges[$0.name] ?? DefaultDomain($0.name, $0.sort)?.conditions($0.name) ?? []
    }
    var premises = formulas.dropLast().flatMap(\.conjuncts)
    var conclusion = formulas[formulas.count - 1]
    while case .implies(let premise, let rest) = conclusion {
      premises += premise.conjuncts
      conclusion = rest
    }
    let size = (premises + [conclusion]).reduce(0) { $0 + $1.size(limit: Self.sizeLimit) }
    guard size <= Self.sizeLimit else { throw .tooLarge(parts: size, limit: Self.sizeLimit) }
    for formula in premises + [conclusion] {
      do { try formula.check() } catch { throw .unsound("\(error)") }
    }
    hypotheses = hypotheses.filter { !premises.contains($0) }
    let guarded: DefinednessConditions
    do {
      guarded = try DefinednessConditions(
        variables, hypotheses, premises, conclusion, library: library.lemmas)
    } catch { throw .unsound("the conditions under which the claim is defined can't be stated: \(error)") }
    let claim = Claim(
      name, for: variables, given: guarded.hypotheses, guarded.conclusion)
    return StatedClaim(
      name: name, text: text, claim: claim, addedConditions: guarded.added, inner: guarded.inner)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Formula {
  /// The parts of a conjunction, however it is nested.
  var conjuncts: [Formula] {
    if case .and(let left, let right) = self { return left.conjuncts + right.conjuncts }
    return [self]
  }
}
