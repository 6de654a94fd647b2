import SurfaceSyntax
import SymbolicAlgebra

/// Says which index a mean runs over: `E_p[g^2]` and `E_p[g[k]^2]` become `E_p[k => g[k]^2]`.
///
/// The index is k, or the only index that has no other meaning. An index that is bound around the mean keeps its meaning
/// beside a sequence without an index. Where both readings are natural the claim is refused.
struct MeanIndices {
  /// The free names of sequences.
  private let sequences: Set<String>
  /// The free names that are used outside of means.
  private let outside: Set<String>

  /// What is bound around a place.
  struct Place {
    var bound: Set<String> = []
    var boundSequences: Set<String> = []
    var isInsideMean = false

    func binding(_ names: [String], sequences: Set<String> = []) -> Place {
      var inner = self
      inner.bound.formUnion(names)
      inner.boundSequences.subtract(names)
      inner.boundSequences.formUnion(sequences)
      return inner
    }
  }

  init(sequences: Set<String>, in trees: [SyntaxTree]) {
    self.sequences = sequences
    outside = trees.reduce(into: []) { $0.formUnion(Self.names(in: $1, besides: [], skippingMeans: true)) }
  }

  // MARK: Trees

  /// Throws `SyntaxError` for a mean that could run over either of two indices, and for weights without an index.
  func resolved(
    _ tree: SyntaxTree, _ place: Place, in source: SourceText
  ) throws(SyntaxError) -> SyntaxTree {
    switch tree.kind {
    case .name(let name):
      guard ClaimVocabulary.weightNames.contains(name), !place.bound.contains(name), !place.isInsideMean
      else {
        return tree
      }
      throw SyntaxError(
        .wrongKind(
          found: "the weights `\(name)`", expected: "one of them",
          hint: "write `\(name)[k]`, or `k => \(name)[k]` for the sequence"), tree.range, in: source)
    case .member(let head, let bodies):
      guard MarginNotation.isMean(head) else {
        var indices: [SyntaxTree] = []
        for index in bodies { indices.append(try resolved(index, place, in: source)) }
        if case .name = head.kind { return SyntaxTree(.member(head, indices), tree.range) }
        return SyntaxTree(.member(try resolved(head, place, in: source), indices), tree.range)
      }
      var inner = place
      inner.isInsideMean = true
      var resolvedBodies: [SyntaxTree] = []
      for body in bodies { resolvedBodies.append(try resolved(body, inner, in: source)) }
      let plain = resolvedBodies.filter { if case .lambda = $0.kind { false } else { true } }
      if !plain.isEmpty {
        let index = try index(of: plain, place, tree.range, source)
        resolvedBodies = resolvedBodies.map { body in
          if case .lambda = body.kind { return body }
          return SyntaxTree(.lambda([.init(text: index, range: body.range)], body), body.range)
        }
      }
      return SyntaxTree(.member(head, resolvedBodies), tree.range)
    default:
      return try tree.mapped { child, names throws(SyntaxError) in
        let texts = names.map(\.text)
        return try resolved(child, place.binding(texts, sequences: boundSequences(tree, place)), in: source)
      }
    }
  }

  /// The sequences among the names that the tree binds.
  private func boundSequences(_ tree: SyntaxTree, _ place: Place) -> Set<String> {
    switch tree.kind {
    case .quantified(_, let names, let body):
      Set(
        names.filter { name in
          guard name.range == nil else { return false }
          if case .sequence = name.sort ?? NameUsage.sort(of: name.name.text, in: body) { return true }
          return false
        }.map(\.name.text))
    case .binding(let name, let value, _): isSequence(value, place) ? [name.text] : []
    default: []
    }
  }

  /// Whether the value of a local definition is a sequence.
  func isSequence(_ value: SyntaxTree, _ place: Place) -> Bool {
    switch value.withoutParentheses.kind {
    case .lambda: true
    case .name(let name): isSequence(name, place)
    default: false
    }
  }

  private func isSequence(_ name: String, _ place: Place) -> Bool {
    if place.bound.contains(name) { return place.boundSequences.contains(name) }
    return sequences.contains(name) || ClaimVocabulary.sequenceNames.contains(name)
      || ClaimVocabulary.weightNames.contains(name)
  }

  // MARK: The index

  private func index(
    of bodies: [SyntaxTree], _ place: Place, _ range: Range<Int>, _ source: SourceText
  ) throws(SyntaxError) -> String {
    func refused(_ letter: String) -> SyntaxError {
      SyntaxError(
        .notTreated(
          what: "this mean",
          because:
            "it could run over `\(letter)` or leave it as it is outside; say which index it runs over, "
            + "as in `E_p[i => g[i]]`"), range, in: source)
    }
    let used = bodies.reduce(into: Set<String>()) {
      $0.formUnion(Self.names(in: $1, besides: [], skippingMeans: false))
    }
    let hasPlainSequence = bodies.contains { self.hasPlainSequence($0, place) }
    if used.contains("k") {
      if place.bound.contains("k") {
        guard hasPlainSequence else { throw refused("k") }
        return ["j", "i", "l"].first { !used.contains($0) } ?? "k0"
      }
      if hasPlainSequence && (place.isInsideMean || outside.contains("k")) { throw refused("k") }
      return "k"
    }
    if hasPlainSequence { return "k" }
    let letters = bodies.reduce(into: used.intersection(["i", "j"])) {
      $0.formUnion(Self.indices(in: $1, besides: []))
    }
    .subtracting(["t", "T", "n", "N"]).subtracting(place.bound).subtracting(outside).sorted()
    guard let letter = letters.first else { return "k" }
    guard letters.count == 1 else { throw refused(letter) }
    return letter
  }

  /// Whether a sequence of the mean stands without an index; those of means inside don't count.
  private func hasPlainSequence(_ tree: SyntaxTree, _ place: Place) -> Bool {
    switch tree.kind {
    case .name(let name): return isSequence(name, place)
    case .member(let head, let indices):
      if MarginNotation.isMean(head) { return false }
      if case .name = head.kind { return indices.contains { hasPlainSequence($0, place) } }
    case .call(_, let arguments):
      return arguments.contains { argument in
        if case .name = argument.withoutParentheses.kind { false } else { hasPlainSequence(argument, place) }
      }
    default: break
    }
    return tree.scopedChildren.contains { hasPlainSequence($0.tree, place.binding($0.bound)) }
  }

  /// The names that are bound nowhere in the tree.
  private static func names(
    in tree: SyntaxTree, besides bound: Set<String>, skippingMeans: Bool
  ) -> Set<String> {
    if case .name(let name) = tree.kind { return bound.contains(name) ? [] : [name] }
    if skippingMeans, case .member(let head, _) = tree.kind, MarginNotation.isMean(head) { return [] }
    return tree.scopedChildren.reduce(into: []) { found, child in
      found.formUnion(names(in: child.tree, besides: bound.union(child.bound), skippingMeans: skippingMeans))
    }
  }

  /// The names that are bound nowhere in the tree and used as indices there.
  private static func indices(in tree: SyntaxTree, besides bound: Set<String>) -> Set<String> {
    switch tree.kind {
    case .member(let head, let indices) where !MarginNotation.isMean(head):
      return indices.reduce(into: []) { $0.formUnion(names(in: $1, besides: bound, skippingMeans: false)) }
    case .infix(.power, let base, let exponent):
      return indices(in: base, besides: bound).union(
        names(in: exponent, besides: bound, skippingMeans: false))
    default:
      return tree.scopedChildren.reduce(into: []) { found, child in
        found.formUnion(indices(in: child.tree, besides: bound.union(child.bound)))
      }
    }
  }
}
