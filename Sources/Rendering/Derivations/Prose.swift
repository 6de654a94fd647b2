/// A piece of a sentence: words, mathematics, or a reference.
enum Prose: Hashable, Sendable {
  case text(String)
  case math(RelationChain)
  /// A line of the derivation, by number.
  case line(Int)
  /// The name of a theorem or lemma.
  case name(String)
  /// Words that are set apart, such as `Proof`.
  case emphasis(String)

  static func math(_ layout: Layout) -> Prose { .math(RelationChain(layout)) }
}

extension [Prose] {
  /// Several phrases as one: `a, b and c`.
  static func list(_ phrases: [[Prose]], separator: String = ", ", last: String = " and ") -> [Prose] {
    var joined: [Prose] = []
    for (position, phrase) in phrases.enumerated() {
      if position > 0 { joined.append(.text(position == phrases.count - 1 ? last : separator)) }
      joined += phrase
    }
    return joined
  }

  /// The sentence with a capital letter first.
  var capitalized: [Prose] {
    guard case .text(let text) = first else { return self }
    return [.text(text.prefix(1).uppercased() + text.dropFirst())] + dropFirst()
  }
}
