/// Finds the mathematics in sentences that authors write as plain text, such as `vhat = mhat^2 at t = 1`.
///
/// A word is mathematics if it is a letter or the usual name of one, such as `vhat` or `beta1`; subscripts and exponents
/// that follow it are set as such. Nothing is rearranged.
enum RemarkReader {
  static func prose(_ text: String) -> [Prose] {
    var prose: [Prose] = []
    var rest = text[...]
    var plain = ""
    func flush() {
      if !plain.isEmpty { prose.append(.text(plain)) }
      plain = ""
    }
    while let character = rest.first {
      let name = rest.prefix(while: isNameCharacter)
      if let sign = signs.first(where: { rest.hasPrefix($0.ascii) }) {
        plain += sign.character
        rest.removeFirst(sign.ascii.count)
        continue
      }
      guard !name.isEmpty else {
        let isMinus =
          character == "-" && (plain.isEmpty || plain.last == " " || plain.last == "(")
          && !(prose.isEmpty && plain.isEmpty)
        plain.append(isMinus ? "\u{2212}" : character)
        rest.removeFirst()
        continue
      }
      rest.removeFirst(name.count)
      guard plain.last != "'", let symbol = symbol(String(name), next: rest.first) else {
        plain += name
        continue
      }
      flush()
      var layout = Layout.symbol(symbol)
      if let index = script(&rest, "_") { layout = .member(layout, [index]) }
      if let exponent = script(&rest, "^") { layout = .power(layout, exponent) }
      prose.append(.math(layout))
    }
    flush()
    return prose
  }

  /// The symbol that a word stands for, if it stands for one.
  private static func symbol(_ word: String, next: Character?) -> Symbol? {
    let symbol = Symbol(word)
    if symbol.glyph.isWord || words.contains(word) { return nil }
    // A single letter is a word of its own in English, or a quantity.
    if word.count == 1, ["a", "A", "I"].contains(word), next != "_", next != "^" { return nil }
    return symbol
  }

  /// English words that look like a letter with an accent.
  private static let words: Set<String> = ["that", "what", "chat"]

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static let signs: [(ascii: String, character: String)] = [
    (">=", "\u{2265}"), ("<=", "\u{2264}"), ("!=", "\u{2260}"),
  ]

  /// `_k`, `^2` or `_{t-1}`.
  private static func script(_ text: inout Substring, _ mark: Character) -> Layout? {
    guard text.first == mark else { return nil }
    var rest = text.dropFirst()
    var parts: [Layout.Summand] = []
    let isBraced = rest.first == "{"
    if isBraced { rest.removeFirst() }
    while true {
      let isSubtracted = rest.first == "-"
      if isSubtracted || (rest.first == "+" && !parts.isEmpty) { rest.removeFirst() }
      let name = rest.prefix(while: isNameCharacter)
      guard !name.isEmpty else { return nil }
      rest.removeFirst(name.count)
      let term: Layout =
        name.allSatisfy(\.isNumber) ? .numeral(String(name)) : .symbol(Symbol(String(name)))
      parts.append(.init(isSubtracted: isSubtracted, term: term))
      guard isBraced, rest.first == "-" || rest.first == "+" else { break }
    }
    if isBraced {
      guard rest.first == "}" else { return nil }
      rest.removeFirst()
    }
    text = rest
    let first: Layout = parts[0].isSubtracted ? .negation(parts[0].term) : parts[0].term
    return parts.count == 1 ? first : .additive(first: first, rest: Array(parts.dropFirst()))
  }
}
