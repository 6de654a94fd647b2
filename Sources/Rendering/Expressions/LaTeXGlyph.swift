/// Names in LaTeX.
enum LaTeXGlyph {
  /// The glyph without its own subscript.
  static func box(_ glyph: Glyph, isOperator: Bool) -> Box {
    let base =
      switch glyph.base {
      case .letter(let letter) where isOperator: roman(String(letter))
      case .letter(let letter): Box(string: String(letter), width: LaTeXMetrics.letter(letter))
      case .greek(let letter): Box(string: "\\" + letter.rawValue, width: LaTeXMetrics.greek)
      case .word(let word) where isOperator: roman(word)
      case .word(let word):
        Box(string: "\\mathit{\(escaped(word))}", width: LaTeXMetrics.italic(word))
      }
    guard let accent = glyph.accent else { return base }
    let accented = isOperator ? "{\(base.string)}" : " " + base.string
    return Box(string: "\\\(accent.rawValue)\(accented)", width: base.width)
  }

  static func subscriptBox(_ text: String) -> ScriptBox {
    if text.count == 1 {
      return ScriptBox(
        box: Box(string: text, width: LaTeXMetrics.letter(Character(text))), isSingleToken: true)
    }
    let isNumeral = text.allSatisfy(\.isNumber)
    return ScriptBox(
      box: Box(string: isNumeral ? text : "\\mathrm{\(text)}", width: LaTeXMetrics.roman(text)),
      isSingleToken: false)
  }

  private static func roman(_ word: String) -> Box {
    Box(string: "\\operatorname{\(escaped(word))}", width: LaTeXMetrics.roman(word))
  }

  /// The word with every character that TeX gives a meaning to made harmless, and others by their code points,
  /// because pdfTeX knows few characters outside ASCII.
  private static func escaped(_ word: String) -> String {
    word.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
      case "_", "&", "%", "$", "#", "{", "}": "\\\(scalar)"
      case " ": "\\ "
      case "\\": "\\backslash "
      case "~": "\\sim "
      case "^": "\\wedge "
      default:
        scalar.isASCII
          ? "\\text{\(scalar)}"
          : GreekLetter(Character(scalar)).map { "\\\($0.rawValue) " }
            ?? "\\text{U+\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }.joined()
  }
}

/// Widths in em of what LaTeX sets in Computer Modern at 10 pt, rounded up: a line that fits by these fits.
enum LaTeXMetrics {
  static let digit = 0.5
  static let greek = 0.62
  static let sign = 0.78
  /// An operator with the space around it.
  static let binary = 1.23
  static let relation = 1.34
  static let connective = 1.8
  static let dot = 0.73
  static let arrow = 1.56
  static let longArrow = 2.5
  static let comma = 0.45
  static let quantifierComma = 0.56
  static let slash = 0.6
  static let thinSpace = 0.17
  static let delimiter = 0.48
  static let tallDelimiter = 0.85
  static let membership = 1.96
  static let functionRange = 4.2
  static let scriptScale = 0.78
  static let scriptSpace = 0.1
  static let fractionMargin = 0.26
  static let rootSign = 1.0
  static let displaySum = 1.45
  static let textSum = 1.06

  static func letter(_ letter: Character) -> Double {
    switch letter {
    case "f", "i", "j", "l", "r", "t": 0.5
    case "m", "w": 0.88
    case "a"..."z": 0.6
    case "A"..."Z": letter == "M" || letter == "W" ? 1.1 : 0.85
    default: digit
    }
  }

  static func italic(_ word: String) -> Double { roman(word) + 0.1 }

  /// The code point that stands for a character outside ASCII takes some four letters.
  static func roman(_ word: String) -> Double {
    word.reduce(0) { width, character in width + (character.isASCII ? letter(character) : 4) }
  }
}
