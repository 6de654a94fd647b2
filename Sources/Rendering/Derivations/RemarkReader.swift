/// Finds the mathematics in sentences that authors write as plain text, such as `vhat = mhat^2 at t = 1`.
///
/// A word is mathematics if it is made of the usual names of quantities, digits, operators and brackets; neighbouring
/// ones stay apart. Exponents that are digits and subscripts that are letters are set as such; nothing is rearranged.
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
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard !name.isEmpty else {
        plain.append(character)
        rest.removeFirst()
        continue
      }
      rest.removeFirst(name.count)
      guard let symbol = symbol(String(name), next: rest.first) else {
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

  private static func script(_ text: inout Substring, _ mark: Character) -> Layout? {
    guard text.first == mark else { return nil }
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty else { return nil }
    text.removeFirst(1 + name.count)
    return name.allSatisfy(\.isNumber) ? .numeral(String(name)) : .symbol(Symbol(String(name)))
  }
}
