import ExactArithmetic
import SurfaceSyntax

/// Reads names with an index below the line: `p_k` is `p[k]`, `S_t` is `S[t]`, `beta_1` is `beta1`.
///
/// Printed claims show members and steps in this way, so that a name which would be printed like a quantity of the
/// vocabulary is that quantity, or is refused.
struct IndexNotation {
  /// Names that are indexed in square brackets, or declared as sequences.
  private let sequences: Set<String>

  /// Names that are indices unless they are used as something else.
  static let indexNames: Set<String> = ["t", "T", "n", "N", "i", "j", "k"]

  private static let means: Set<String> = ["E", "Var", "Cov"]

  init(_ trees: [SyntaxTree]) {
    var sequences: Set<String> = []
    func visit(_ tree: SyntaxTree) {
      switch tree.kind {
      case .member(let head, _):
        if case .name(let text) = head.kind, Self.vocabularyStem(of: text) == nil {
          sequences.insert(Self.canonical(text))
        }
      case .quantified(_, let names, _):
        for name in names {
          if case .sequence = name.sort { sequences.insert(Self.canonical(name.name.text)) }
        }
      case .binding(let name, let value, _):
        if case .lambda = value.withoutParentheses.kind { sequences.insert(Self.canonical(name.text)) }
      default: break
      }
      for child in tree.kind.children { visit(child) }
    }
    trees.forEach(visit)
    self.sequences = sequences
  }

  // MARK: Names

  /// One spelling for what is printed alike: `eps` for `epsilon`, `x1` for `x_1`.
  static func canonical(_ text: String) -> String {
    let text = text.replacing("epsilon", with: "eps")
    guard let place = text.lastIndex(of: "_"), text[..<place].allSatisfy(\.isLetter) else { return text }
    let digits = text[text.index(after: place)...]
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? String(text[..<place] + digits) : text
  }

  /// What stands above and below the line.
  private static func split(_ text: String) -> (stem: String, index: String)? {
    let text = text.replacing("epsilon", with: "eps")
    let place =
      text.lastIndex(of: "_").map { (text[..<$0], text[text.index(after: $0)...]) }
      ?? { digits in (text.dropLast(digits), text.suffix(digits)) }(
        text.reversed().prefix(while: \.isNumber).count)
    return place.0.isEmpty || place.1.isEmpty ? nil : (String(place.0), String(place.1))
  }

  /// The quantity of the vocabulary that the name shows with an index.
  private static func vocabularyStem(of text: String) -> String? {
    guard ClaimVocabulary.usualArguments[canonical(text)] == nil, let stem = split(text)?.stem,
      ClaimVocabulary.usualArguments[stem] != nil || ClaimVocabulary.weightNames.contains(stem)
    else { return nil }
    return stem
  }

  static func renamed(_ name: SyntaxTree.BoundName) -> SyntaxTree.BoundName {
    SyntaxTree.BoundName(text: canonical(name.text), range: name.range)
  }

  private enum Reading {
    case name(String)
    case member(String, SyntaxTree)
  }

  private func reading(
    _ text: String, _ bound: Set<String>, _ range: Range<Int>, _ source: SourceText
  ) throws(SyntaxError) -> Reading {
    let plain = Self.canonical(text)
    func refused(_ because: String) -> SyntaxError {
      SyntaxError(.notTreated(what: "the name `\(text)`", because: because), range, in: source)
    }
    if bound.contains(plain) || sequences.contains(plain) || ClaimVocabulary.usualArguments[plain] != nil {
      return .name(plain)
    }
    guard let (stem, index) = Self.split(text) else { return .name(plain) }
    func member() throws(SyntaxError) -> Reading {
      guard index.first?.isNumber == true else {
        return .member(stem, SyntaxTree(.name(Self.canonical(index)), range))
      }
      guard let number = try? Rational(parsing: index) else { throw refused("its index is too long") }
      return .member(stem, SyntaxTree(.number(number), range))
    }
    let isNumber = index.allSatisfy(\.isNumber)
    let isIndex = isNumber || Self.indexNames.contains(index) || bound.contains(index)
    if !bound.contains(stem), Self.vocabularyStem(of: text) != nil {
      if stem == "w" { throw refused("the weight at a rate is written `w(beta, k)`") }
      guard isIndex else { throw refused("it would look like `\(stem)` with an index; choose another name") }
      return try member()
    }
    if Self.means.contains(stem) {
      throw refused("means are written `E_p[x]` and `E_q[x]`, and `E_beta[x]` for the rate beta")
    }
    if sequences.contains(stem) || ClaimVocabulary.sequenceNames.contains(stem) {
      return isIndex || index.count == 1 ? try member() : .name(plain)
    }
    guard isIndex, !isNumber, ClaimVocabulary.mayBeVariable(stem) else { return .name(plain) }
    if stem.hasPrefix("beta") {
      throw refused("a decay rate is the same at every step; write `\(stem)[\(index)]` for a sequence")
    }
    return try member()
  }

  // MARK: Trees

  /// The tree below binders of the names. Throws `SyntaxError` for a name that would mislead.
  func resolved(
    _ tree: SyntaxTree, below bound: Set<String>, in source: SourceText
  ) throws(SyntaxError) -> SyntaxTree {
    let range = tree.range
    switch tree.kind {
    case .name(let text):
      switch try reading(text, bound, range, source) {
      case .name(let name): return SyntaxTree(.name(name), range)
      case .member(let name, let index):
        return SyntaxTree(.member(SyntaxTree(.name(name), range), [index]), range)
      }
    case .member(let head, let indices):
      if case .call(let name, let arguments) = head.kind, !bound.contains(name.text) {
        return try quantity(name, arguments, at: indices, range, bound, source)
      }
      var resolvedHead = head
      if case .name(let text) = head.kind, let mean = try mean(text, bound, head.range, source) {
        resolvedHead = mean
      } else {
        resolvedHead = try resolved(head, below: bound, in: source)
      }
      var resolvedIndices: [SyntaxTree] = []
      for index in indices { resolvedIndices.append(try resolved(index, below: bound, in: source)) }
      return SyntaxTree(.member(resolvedHead, resolvedIndices), range)
    case .call(let name, let arguments):
      var resolvedArguments: [SyntaxTree] = []
      for argument in arguments { resolvedArguments.append(try resolved(argument, below: bound, in: source)) }
      return SyntaxTree(try call(name, resolvedArguments, bound, source), range)
    case .infix(.power, let base, let exponent):
      if case .number(2) = exponent.kind, case .name(let text) = base.kind,
        let stem = text.split(separator: "_").first, stem == "sigmahat", !bound.contains("sigmahat")
      {
        // What is printed as a square is a name of its own.
        let name = "sigmahat2" + text.dropFirst(stem.count)
        return try resolved(SyntaxTree(.name(name), range), below: bound, in: source)
      }
      if case .number(2) = exponent.kind, case .member(let head, let indices) = base.kind,
        case .name("sigmahat") = head.kind, !bound.contains("sigmahat")
      {
        let square = SyntaxTree(.name("sigmahat2"), head.range)
        return try resolved(SyntaxTree(.member(square, indices), range), below: bound, in: source)
      }
    case .infix(.multiply, let left, let right):
      if let squared = squaredDeviation(left, right, bound) {
        return try resolved(squared, below: bound, in: source)
      }
      try checkFactors(left, right, bound, source)
    default: break
    }
    return try tree.mapped(renaming: Self.renamed) { child, names throws(SyntaxError) in
      if case .binding = tree.kind {
      } else {
        for name in names { try checkBinder(name, source) }
      }
      return try resolved(child, below: bound.union(names.map(\.text)), in: source)
    }
  }

  /// `E_p`, or `E` of the rate in the name.
  private func mean(
    _ text: String, _ bound: Set<String>, _ range: Range<Int>, _ source: SourceText
  ) throws(SyntaxError) -> SyntaxTree? {
    guard let place = text.firstIndex(of: "_"), Self.means.contains(String(text[..<place])) else {
      return nil
    }
    let index = String(text[text.index(after: place)...])
    if ClaimVocabulary.weightNames.contains(index) { return SyntaxTree(.name(text), range) }
    guard !index.isEmpty, !Self.indexNames.contains(index) else {
      throw SyntaxError(
        .notTreated(
          what: "`\(text)`", because: "a mean has weights p or q, or those of a rate as in `E_beta[x]`"),
        range, in: source)
    }
    let rate = try resolved(SyntaxTree(.name(index), range), below: bound, in: source)
    return SyntaxTree(.member(SyntaxTree(.name(String(text[..<place])), range), [rate]), range)
  }

  /// `mhat_t(beta)` is `mhat(beta, g, t)`.
  private func call(
    _ callee: SyntaxTree.BoundName, _ arguments: [SyntaxTree], _ bound: Set<String>, _ source: SourceText
  ) throws(SyntaxError) -> SyntaxTree.Kind {
    let range = callee.range
    let plain = Self.renamed(callee)
    let (stem, index) = Self.split(callee.text) ?? ("", "")
    guard !bound.contains(plain.text), !bound.contains(stem),
      stem == "EMA" || Self.vocabularyStem(of: callee.text) != nil
    else { return .call(plain, arguments) }
    let number = index.allSatisfy(\.isNumber) ? try? Rational(parsing: index) : nil
    let step = SyntaxTree(number.map { .number($0) } ?? .name(Self.canonical(index)), range)
    return Self.filled(stem, arguments, step, range)
  }

  /// A quantity with its arguments before the step, and the usual ones for those that are missing.
  private static func filled(
    _ stem: String, _ arguments: [SyntaxTree], _ step: SyntaxTree, _ range: Range<Int>
  ) -> SyntaxTree.Kind {
    var filled = arguments
    for usual in (ClaimVocabulary.usualArguments[stem] ?? []).dropLast().dropFirst(arguments.count) {
      if case .gradients = usual { filled.append(SyntaxTree(.name("g"), range)) }
      if case .regularizer = usual { filled.append(SyntaxTree(.name("eps"), range)) }
    }
    let name = stem == "EMA" ? "ema" : stem
    return .call(SyntaxTree.BoundName(text: name, range: range), filled + [step])
  }

  /// `m_(t-1)(beta)` is `m(beta, g, t-1)`, and `u_(eps,t)(a, b)` is `u_eps(a, b, eps, g, t)`.
  private func quantity(
    _ name: SyntaxTree.BoundName, _ arguments: [SyntaxTree], at indices: [SyntaxTree], _ range: Range<Int>,
    _ bound: Set<String>, _ source: SourceText
  ) throws(SyntaxError) -> SyntaxTree {
    var parts: [SyntaxTree] = []
    for part in arguments + indices { parts.append(try resolved(part, below: bound, in: source)) }
    var resolvedArguments = Array(parts.prefix(arguments.count))
    let isRegularized = name.text == "u" && indices.count == 2
    guard isRegularized || indices.count == 1,
      name.text == "EMA" || ClaimVocabulary.usualArguments[name.text] != nil, let step = parts.last
    else {
      let head = SyntaxTree(.call(name, resolvedArguments), range)
      return SyntaxTree(.member(head, Array(parts.dropFirst(arguments.count))), range)
    }
    if isRegularized { resolvedArguments.insert(parts[arguments.count], at: min(2, arguments.count)) }
    return SyntaxTree(
      Self.filled(isRegularized ? "u_eps" : name.text, resolvedArguments, step, name.range), range)
  }

  /// What is printed as `σ̂ₜ²(β)`, a square beside a bracket, is a quantity of its own.
  private func squaredDeviation(_ left: SyntaxTree, _ right: SyntaxTree, _ bound: Set<String>) -> SyntaxTree?
  {
    var (others, last): (SyntaxTree?, SyntaxTree) = (nil, left)
    if case .infix(.multiply, let first, let factor) = left.kind { (others, last) = (first, factor) }
    guard case .parenthesized(let argument) = right.kind, last.range.upperBound == right.range.lowerBound,
      case .infix(.power, let base, let exponent) = last.kind, case .number(2) = exponent.kind
    else { return nil }
    let (start, end) = (last.range.lowerBound, right.range.upperBound)
    let quantity: SyntaxTree.Kind
    switch base.kind {
    case .name(let text) where text.hasPrefix("sigmahat_") && !bound.contains(text):
      let name = "sigmahat2" + text.dropFirst("sigmahat".count)
      quantity = .call(SyntaxTree.BoundName(text: name, range: base.range), [argument])
    case .member(let head, let indices):
      guard case .name("sigmahat") = head.kind else { return nil }
      let name = SyntaxTree.BoundName(text: "sigmahat2", range: base.range)
      quantity = .member(SyntaxTree(.call(name, [argument]), base.range), indices)
    default: return nil
    }
    let tree = SyntaxTree(quantity, start..<end)
    return others.map { SyntaxTree(.infix(.multiply, $0, tree), left.range.lowerBound..<end) } ?? tree
  }

  /// Throws `SyntaxError` for a factor beside a quantity whose arguments it could be.
  private func checkFactors(
    _ left: SyntaxTree, _ right: SyntaxTree, _ bound: Set<String>, _ source: SourceText
  ) throws(SyntaxError) {
    guard case .parenthesized = right.kind else { return }
    var last = left
    if case .infix(.multiply, _, let factor) = left.kind { last = factor }
    let between = source.characters[
      min(last.range.upperBound, right.range.lowerBound)..<right.range.lowerBound]
    guard between.allSatisfy(\.isWhitespace) else { return }
    switch last.kind {
    case .name(let name)
    where !bound.contains(name) && ClaimVocabulary.usualArguments[Self.canonical(name)] != nil:
      break
    case .infix(.power, let base, _):
      guard between.isEmpty, case .name(let name) = base.kind, name.hasPrefix("sigmahat") else { return }
    default: return
    }
    throw SyntaxError(
      .unexpected(
        found: "a bracket beside a quantity",
        expected: "`*` before it for a product, or no space for an argument as in `vhat(beta)`"),
      right.range, in: source)
  }

  /// Throws `SyntaxError` for a bound variable that would be printed like a quantity of the vocabulary.
  private func checkBinder(_ name: SyntaxTree.BoundName, _ source: SourceText) throws(SyntaxError) {
    guard let stem = Self.vocabularyStem(of: name.text) else { return }
    throw SyntaxError(
      .notTreated(
        what: "the name `\(name.text)`",
        because: "it would look like `\(stem)` with an index; choose another name"), name.range, in: source)
  }
}
