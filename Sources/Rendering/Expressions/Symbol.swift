/// How a name looks: a letter or word, perhaps with an accent and a subscript of its own.
public struct Glyph: Hashable, Sendable {
  public enum Base: Hashable, Sendable {
    /// One ASCII letter, set in italics.
    case letter(Character)
    case greek(GreekLetter)
    /// Any other name, set as a word.
    case word(String)
  }

  public enum Accent: String, Hashable, Sendable, CaseIterable {
    case hat, bar, tilde
  }

  public let base: Base
  public let accent: Accent?
  public let subscriptText: String?

  /// Whether the name is set as a word, so that a neighbouring factor needs a space.
  var isWord: Bool {
    if case .word = base { true } else { false }
  }

  /// The name as a word, whatever it spells.
  init(word: String) { self.init(.word(word), nil, nil) }

  private init(_ base: Base, _ accent: Accent?, _ subscriptText: String?) {
    self.base = base
    self.accent = accent
    self.subscriptText = subscriptText
  }

  /// Reads `beta1` as β₁, `mhat` as m with a hat, `x_max` as x with subscript max; other names are words.
  init(_ name: String) {
    let parts = name.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    let stem: Substring
    let tail: Substring
    if parts.count == 2 {
      (stem, tail) = (parts[0], parts[1])
    } else {
      let digits = name.reversed().prefix(while: Self.isDigit).count
      (stem, tail) = (name.dropLast(digits), name.suffix(digits))
    }
    let isPlainTail = tail.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
    if isPlainTail, parts.count == 1 || !tail.isEmpty, let (base, accent) = Self.accentedLetter(stem) {
      self.init(base, accent, tail.isEmpty ? nil : String(tail))
    } else {
      self.init(word: name)
    }
  }

  private static func accentedLetter(_ stem: Substring) -> (Base, Accent?)? {
    if let base = letter(stem) { return (base, nil) }
    for accent in Accent.allCases where stem.hasSuffix(accent.rawValue) {
      if let base = letter(stem.dropLast(accent.rawValue.count)) { return (base, accent) }
    }
    return nil
  }

  private static func letter(_ name: Substring) -> Base? {
    if let greek = GreekLetter(name: name) { return .greek(greek) }
    if name.count == 1, let character = name.first, isLetter(character) { return .letter(character) }
    return nil
  }

  private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

/// A name together with its looks in every back end.
public struct Symbol: Hashable, Sendable {
  /// The name as the author wrote it, free of control characters.
  public let name: String
  /// An ASCII identifier for the plain back end: Python keywords and the functions it writes get a trailing `_`.
  public let identifier: String
  public let glyph: Glyph

  /// The symbol that `name` is usually written with.
  public init(_ name: String) {
    let printable = Self.printable(name)
    self.init(printable, Glyph(printable))
  }

  /// The symbol that shows `name` as a word.
  init(word name: String) {
    let printable = Self.printable(name)
    self.init(printable, Glyph(word: printable))
  }

  private init(_ name: String, _ glyph: Glyph) {
    self.name = name
    self.identifier = Self.identifier(name)
    self.glyph = glyph
  }

  /// A name may come from a file, and control characters in it could drive the terminal.
  private static func printable(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func identifier(_ name: String) -> String {
    var text = ""
    for character in name {
      if character.isASCII && (character.isLetter || character.isNumber || character == "_") {
        text.append(character)
      } else if let greek = GreekLetter(character) {
        text += greek.rawValue
      } else {
        for scalar in character.unicodeScalars { text += "u" + String(scalar.value, radix: 16) }
      }
    }
    if text.first.map({ $0.isNumber }) ?? true { text = "_" + text }
    return reserved.contains(text) ? text + "_" : text
  }

  /// Python's keywords, and what the plain back end writes with a meaning of its own.
  private static let reserved: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    "Abs", "And", "Eq", "Equivalent", "Exists", "ForAll", "Implies", "KroneckerDelta", "Lambda", "Ne", "Not",
    "Or", "Sum", "root", "sign", "sqrt",
  ]
}
