extension NotationParser {
  private static let signs: [Character: String] = [
    "∑": "sum", "√": "sqrt", "·": "cdot", "≤": "le", "≠": "ne", "∧": "land", "∨": "lor", "¬": "lnot",
    "→": "to",
    "↔": "iff", "∀": "forall", "∃": "exists", "∈": "in", "ℕ": "N", "ℝ": "R", "⊥": "bot", ":": "colon",
  ]

  private static let greek: [Character: String] = ["β": "beta", "τ": "tau"]

  private static let raised = Dictionary(
    uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵗᵏʲⁱˡⁿᵐ", "0123456789+-tkjilnm"))
  private static let lowered = Dictionary(
    uniqueKeysWithValues: zip("₀₁₂₃₄₅₆₇₈₉₊₋₌ₜₖⱼᵢₗₙₘ", "0123456789+-=tkjilnm"))

  private static func raisedDigits(_ value: Int) -> String {
    String("\(value)".compactMap { digit in raised.first { $0.value == digit }?.key })
  }

  /// The tokens of terminal mathematics; raised and lowered characters become groups.
  static func tokens(ofText text: String) -> [Token] {
    var text = text
    // Raised digits right before the sign of a root are its degree, and powers keep a distance.
    for (sign, degree) in [("∛", "3"), ("∜", "4")]
      + (2...99).map({ (raisedDigits($0) + "√", "\($0)") }).reversed()
    {
      text = text.split(separator: sign, omittingEmptySubsequences: false).joined(separator: "√[\(degree)]")
    }
    var ascii = ""
    var script: Character?
    for character in text {
      let mark: Character? = raised[character] != nil ? "^" : lowered[character] != nil ? "_" : nil
      if mark != script {
        if script != nil { ascii += "}" }
        if let mark { ascii += "\(mark){" }
        script = mark
      }
      ascii.append(raised[character] ?? lowered[character] ?? character)
    }
    if script != nil { ascii += "}" }
    var tokens = split(ascii, isOneLetterAName: false)
    // An arrow is an implication except between number systems.
    for position in tokens.indices where tokens[position] == .sign("to") {
      if position > 0, tokens[position - 1] == .sign("N") { continue }
      tokens[position] = .sign("implies")
    }
    return tokens
  }

  /// The tokens of LaTeX; spacing and the sizes of brackets are dropped.
  static func tokens(ofLaTeX latex: String) -> [Token] {
    let dropped = ["\\left", "\\right", "\\,", "\\;"]
    var text = latex
    for (command, replacement) in [
      ("\\operatorname{sign}", "\\sign "), ("\\mathit{lr}", "\\lr "), ("\\mathbb{N}", "\\N "),
      ("\\mathbb{R}", "\\R "),
    ] {
      text = text.split(separator: command, omittingEmptySubsequences: false).joined(separator: replacement)
    }
    // `\left(` must not eat into `\lefteqn` and the like, which are never written.
    for command in dropped {
      text = text.split(separator: command, omittingEmptySubsequences: false).joined(separator: " ")
    }
    return split(text, isOneLetterAName: true)
  }

  private static func split(_ text: String, isOneLetterAName: Bool) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let character = rest.first {
      if character == " " {
        rest.removeFirst()
      } else if character.isASCII, character.isNumber {
        // TeX gives a script without braces one digit only.
        let isBareScript = isOneLetterAName && (tokens.last == .sign("_") || tokens.last == .sign("^"))
        let digits = isBareScript ? rest.prefix(1) : rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(String(digits)))
        rest = rest.dropFirst(digits.count)
      } else if character.isASCII, character.isLetter {
        let letters = isOneLetterAName ? rest.prefix(1) : rest.prefix { $0.isASCII && $0.isLetter }
        tokens.append(.name(String(letters)))
        rest = rest.dropFirst(letters.count)
      } else if character == "\\" {
        let command = String(rest.dropFirst().prefix { $0.isLetter })
        tokens.append(["beta", "tau", "lr", "sign"].contains(command) ? .name(command) : .sign(command))
        rest = rest.dropFirst(command.count + 1)
      } else {
        tokens.append(greek[character].map { .name($0) } ?? .sign(signs[character] ?? String(character)))
        rest.removeFirst()
      }
    }
    return tokens
  }
}
