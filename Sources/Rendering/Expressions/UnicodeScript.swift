/// Unicode's raised or lowered characters, which exist for part of the alphabet only.
enum UnicodeScript {
  case raised, lowered

  /// The layout in raised or lowered characters, or nil when one of them doesn't exist.
  func text(_ layout: Layout) -> String? {
    switch layout {
    case .numeral(let digits): text(digits)
    case .symbol(let symbol): text(symbol)
    case .negation(let inner): text(inner).flatMap { inner in sign("-").map { $0 + inner } }
    case .product(let factors): product(factors)
    case .additive(let first, let rest): additive(first, rest)
    default: nil
    }
  }

  /// Words of several letters would read as products of them.
  private func text(_ symbol: Symbol) -> String? {
    guard symbol.glyph.accent == nil, symbol.glyph.subscriptText == nil else { return nil }
    switch symbol.glyph.base {
    case .letter(let letter): return text(String(letter))
    case .greek(let letter): return text(String(letter.character))
    case .word: return nil
    }
  }

  /// A multiple such as 2 t; products of letters are left to brackets.
  private func product(_ factors: [Layout]) -> String? {
    guard factors.count == 2, case .numeral(let digits) = factors[0], case .symbol(let symbol) = factors[1],
      let factor = text(digits), let name = text(symbol)
    else { return nil }
    return factor + name
  }

  private func additive(_ first: Layout, _ rest: [Layout.Summand]) -> String? {
    guard var sum = text(first) else { return nil }
    for summand in rest {
      guard let sign = sign(summand.isSubtracted ? "-" : "+"), let term = text(summand.term) else {
        return nil
      }
      sum += sign + term
    }
    return sum
  }

  private func sign(_ character: Character) -> String? { text(String(character)) }

  /// The characters of `text` raised or lowered.
  func text(_ text: String) -> String? {
    let table = self == .raised ? Self.raisedCharacters : Self.loweredCharacters
    var result = ""
    for character in text {
      guard let script = table[character] else { return nil }
      result.append(script)
    }
    return result
  }

  private static let raisedCharacters = table(
    "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ")

  private static let loweredCharacters = table(
    "0123456789+-=()aehijklmnoprstuvxβγρφχ",
    "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func table(_ characters: String, _ scripts: String) -> [Character: Character] {
    Dictionary(zip(characters, scripts)) { first, _ in first }
  }
}
