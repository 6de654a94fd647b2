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

  /// An entry of a file, with the lines before it blanked so that places in it are places in the file.
  private struct Entry: Sendable {
    enum Kind {
      case definition
      case hypothesis
      case claim(String)
    }
    let kind: Kind
    let text: String
    /// Where the entry begins after its first word or name.
    let start: Int
    let shown: String
  }

  /// A local definition that stands above a statement.
  private struct Definition: Sendable {
    let name: SyntaxTree.BoundName
    let value: SyntaxTree
    let source: SourceText
  }

  /// A statement below the local definitions above it; later ones are none of its business.
  private struct Part: Sendable {
    var definitions: [Definition]
    var statement: SyntaxTree
    let source: SourceText

    var tree: SyntaxTree {
      definitions.reversed().reduce(statement) { body, definition in
        SyntaxTree(.binding(definition.name, value: definition.value, body: body), body.range)
      }
    }
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
    var locals: [Definition] = []
    for definition in definitions { locals.append(try self.definition(definition)) }
    var premises: [Part] = []
    for hypothesis in hypotheses { premises.append(try part(hypothesis, under: locals)) }
    return try stated("claim", statement, try part(statement, under: locals), premises)
  }

  /// Reads a file of claims. A claim that can't be read is a failure in its place. Throws `ClaimError` for a definition
  /// or hypothesis that can't be read.
  public func file(_ text: String) throws(ClaimError) -> [(
    name: String, claim: Result<StatedClaim, ClaimError>
  )] {
    var locals: [Definition] = []
    var premises: [Part] = []
    var claims: [(name: String, claim: Result<StatedClaim, ClaimError>)] = []
    for entry in entries(of: text) {
      switch entry.kind {
      case .definition: locals.append(try definition(entry.text, from: entry.start))
      case .hypothesis: premises.append(try part(entry.text, from: entry.start, under: locals))
      case .claim(let name):
        let number = name.isEmpty ? "claim \(claims.count + 1)" : name
        do throws(ClaimError) {
          if claims.contains(where: { $0.name == number }) {
            let range = entry.start - 1 - name.count..<max(entry.start - 1, 1)
            throw .syntax(SyntaxError(.nameTaken(number), range, in: SourceText(entry.text)))
          }
          let (shared, given) = (locals, premises)
          let claim = try limited { () throws(ClaimError) in
            try stated(number, entry.shown, try part(entry.text, from: entry.start, under: shared), given)
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
      var margin = 0
      if head.hasPrefix("let ") {
        kind = .definition
        margin = 4
      } else if head.hasPrefix("given ") {
        kind = .hypothesis
        margin = 6
      } else if let name = Self.name(of: head) {
        kind = .claim(String(name))
        margin = name.count + 1
      }
      let parts = [head.dropFirst(margin)] + current.dropFirst().map { lines[$0][...] }
      entries.append(
        Entry(
          kind: kind, text: blanked[...(current.last ?? first)].joined(separator: "\n"),
          start: first + margin,
          shown: parts.map { String($0).trimmingSpaces }.joined(separator: " ")))
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

  private func definition(_ text: String, from start: Int = 0) throws(ClaimError) -> Definition {
    try parsed(text, from: start) { parser throws(SyntaxError) in
      let (name, value) = try parser.definition()
      return Definition(name: name, value: value, source: parser.source)
    }
  }

  private func part(
    _ text: String, from start: Int = 0, under definitions: [Definition]
  ) throws(ClaimError) -> Part {
    try parsed(text, from: start) { parser throws(SyntaxError) in
      Part(definitions: definitions, statement: try parser.expression(), source: parser.source)
    }
  }

  private func parsed<T>(
    _ text: String, from start: Int, _ read: (inout SyntaxParser) throws(SyntaxError) -> T
  ) throws(ClaimError) -> T {
    do throws(SyntaxError) {
      var parser = try SyntaxParser(text, from: start, joiningFactors: true)
      let result = try read(&parser)
      try parser.expectEnd()
      return result
    } catch { throw .syntax(error) }
  }

  // MARK: Meaning

  private func stated(
    _ name: String, _ text: String, _ statement: Part, _ premises: [Part]
  ) throws(ClaimError) -> StatedClaim {
    var parts = premises + [statement]
    guard parts.allSatisfy({ $0.tree.depth <= SyntaxTree.depthLimit }) else {
      throw .unsound("the claim is nested too deep with its definitions; split it up")
    }
    // All parts of the claim speak of the same variables.
    func whole() -> SyntaxTree {
      let all = parts.map(\.tree)
      return all.dropFirst().reduce(all[0]) { SyntaxTree(.infix(.and, $0, $1), $0.range) }
    }
    do throws(SyntaxError) { parts = try Self.withoutShortIndices(parts) } catch { throw .syntax(error) }
    let notation = marginNotation(for: whole())
    do throws(SyntaxError) {
      parts = try Self.withIndicesOfMeans(parts, sequences: notation.sequences)
    } catch { throw .syntax(error) }
    let whole = whole()
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
      ranges[range.name] = try range.conditions(Elaborator(context, source: statement.source))
    }
    var formulas: [Formula] = []
    for part in parts {
      do throws(SyntaxError) { formulas.append(try Self.formula(part, notation, context)) } catch {
        throw .syntax(error)
      }
    }
    return try claim(name, text, variables, formulas, ranges)
  }

  /// The parts with names such as `p_k` read as members.
  private static func withoutShortIndices(_ parts: [Part]) throws(SyntaxError) -> [Part] {
    let notation = IndexNotation(parts.map(\.tree))
    var resolved: [Part] = []
    for part in parts {
      var bound: Set<String> = []
      var definitions: [Definition] = []
      for definition in part.definitions {
        let value = try notation.resolved(definition.value, below: bound, in: definition.source)
        let name = IndexNotation.renamed(definition.name)
        definitions.append(Definition(name: name, value: value, source: definition.source))
        bound.insert(name.text)
      }
      let statement = try notation.resolved(part.statement, below: bound, in: part.source)
      resolved.append(Part(definitions: definitions, statement: statement, source: part.source))
    }
    return resolved
  }

  /// The parts with the index of each mean written out.
  private static func withIndicesOfMeans(
    _ parts: [Part], sequences: Set<String>
  ) throws(SyntaxError) -> [Part] {
    let means = MeanIndices(sequences: sequences, in: parts.map(\.tree))
    var resolved: [Part] = []
    for part in parts {
      var place = MeanIndices.Place()
      var definitions: [Definition] = []
      for definition in part.definitions {
        let value = try means.resolved(definition.value, place, in: definition.source)
        definitions.append(Definition(name: definition.name, value: value, source: definition.source))
        let name = definition.name.text
        place = place.binding([name], sequences: means.isSequence(value, place) ? [name] : [])
      }
      let statement = try means.resolved(part.statement, place, in: part.source)
      resolved.append(Part(definitions: definitions, statement: statement, source: part.source))
    }
    return resolved
  }

  /// The statement of a part. Errors in a definition show the definition's own text.
  private static func formula(
    _ part: Part, _ notation: MarginNotation, _ context: SyntaxContext
  ) throws(SyntaxError) -> Formula {
    var tree = notation.expanded(part.tree)
    var scope = Elaborator.Scope()
    for definition in part.definitions {
      guard case .binding(let name, let value, let body) = tree.kind else { break }
      var elaborator = Elaborator(context, source: definition.source)
      scope = try elaborator.binding(name, value, scope)
      tree = body
    }
    var elaborator = Elaborator(context, source: part.source)
    return try elaborator.formula(tree, scope)
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
