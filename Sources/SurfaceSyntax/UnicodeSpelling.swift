/// How Unicode characters are spelled in ASCII.
enum UnicodeSpelling {
  /// Longest first, so that the lexer can take the first that fits.
  static let signs: [(text: [Character], sign: Sign)] = spelledSigns.map { (Array($0.0), $0.1) }

  private static let spelledSigns: [(String, Sign)] = [
    ("<==>", .iff), ("<=>", .iff), ("==>", .implies), ("==", .equal), ("<->", .iff), ("->", .implies),
    ("=>", .mapsTo), ("<=", .lessOrEqual), (">=", .greaterOrEqual),
    ("!=", .notEqual), ("..", .range), ("+", .plus), ("-", .minus), ("*", .times), ("/", .divide),
    ("^", .power), ("(", .openRound), (")", .closeRound), ("[", .openSquare), ("]", .closeSquare),
    ("|", .bar), (",", .comma), (":", .colon), (".", .dot), ("=", .equal), ("<", .less), (">", .greater),
    ("\u{2212}", .minus), ("\u{00B7}", .times), ("\u{22C5}", .times), ("\u{00D7}", .times),
    ("\u{2264}", .lessOrEqual), ("\u{2265}", .greaterOrEqual), ("\u{2260}", .notEqual),
    ("\u{2192}", .implies), ("\u{21D2}", .implies), ("\u{2194}", .iff), ("\u{21D4}", .iff),
    ("\u{21A6}", .mapsTo), ("\u{2026}", .range), ("\u{2A7D}", .lessOrEqual), ("\u{2A7E}", .greaterOrEqual),
    ("_(", .openSubscript), (";", .semicolon), ("\u{2115}", .naturals), ("\u{211D}", .reals),
  ]

  static let keywords: [Character: Keyword] = [
    "\u{2227}": .and, "\u{2228}": .or, "\u{00AC}": .not, "\u{2200}": .forall, "\u{2203}": .exists,
    "\u{2211}": .sum, "\u{22A5}": .false, "\u{2208}": .in,
  ]

  static let radicals: [Character: Int] = ["\u{221A}": 2, "\u{221B}": 3, "\u{221C}": 4]

  /// What raised characters stand for.
  static let superscripts = table(
    "0123456789+-abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ")

  /// What lowered characters stand for.
  static let subscripts = table(
    "0123456789+-=aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func table(_ characters: String, _ scripts: String) -> [Character: Character] {
    Dictionary(zip(scripts, characters)) { first, _ in first }
  }

  private static let greek: [Unicode.Scalar: String] = [
    "\u{03B1}": "alpha", "\u{03B2}": "beta", "\u{03B3}": "gamma", "\u{03B4}": "delta",
    "\u{03B5}": "epsilon", "\u{03B6}": "zeta", "\u{03B7}": "eta", "\u{03B8}": "theta", "\u{03B9}": "iota",
    "\u{03BA}": "kappa", "\u{03BB}": "lambda", "\u{03BC}": "mu", "\u{03BD}": "nu", "\u{03BE}": "xi",
    "\u{03C0}": "pi", "\u{03C1}": "rho", "\u{03C3}": "sigma", "\u{03C4}": "tau", "\u{03C6}": "phi",
    "\u{03C7}": "chi", "\u{03C8}": "psi", "\u{03C9}": "omega", "\u{0393}": "Gamma", "\u{0394}": "Delta",
    "\u{0398}": "Theta", "\u{039B}": "Lambda", "\u{03A3}": "Sigma", "\u{03A6}": "Phi", "\u{03A8}": "Psi",
    "\u{03A9}": "Omega",
  ]

  /// Letters with a circumflex that Unicode has as one scalar.
  private static let hats: [Unicode.Scalar: String] = [
    "\u{00E2}": "a", "\u{0109}": "c", "\u{00EA}": "e", "\u{011D}": "g", "\u{0125}": "h", "\u{00EE}": "i",
    "\u{0135}": "j", "\u{00F4}": "o", "\u{015D}": "s", "\u{00FB}": "u", "\u{0175}": "w", "\u{0177}": "y",
    "\u{1E91}": "z",
  ]

  /// The part of a name that the character stands for, such as `beta` or `mhat`, or nil if it stands for none.
  static func spelling(of character: Character, atStart: Bool) -> String? {
    var spelled = ""
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        let isLetter = scalar.properties.isAlphabetic || scalar == "_"
        let isLater = ("0"..."9").contains(scalar) || scalar == "'"
        guard isLetter || (isLater && !atStart) else { return nil }
        spelled.unicodeScalars.append(scalar)
      } else if let name = greek[scalar] {
        spelled += name
      } else if let base = hats[scalar] {
        spelled += base + "hat"
      } else if scalar == "\u{0302}", !spelled.isEmpty {
        spelled += "hat"
      } else {
        return nil
      }
    }
    return spelled
  }
}
