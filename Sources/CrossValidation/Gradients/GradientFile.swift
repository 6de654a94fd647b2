import ExactArithmetic

/// A named sequence of gradients, read exactly.
public struct GradientSequence: Hashable, Sendable {
  public let name: String
  /// `g_1, g_2, ..`
  public let values: [Rational]

  public init(name: String, values: [Rational]) {
    self.name = name
    self.values = values
  }
}

/// Why gradients could not be read. Lines count from 1, and so do columns, which are those of characters.
public enum GradientFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case noGradients
  case notANumber(text: String, line: Int, column: Int)
  case notFinite(text: String, line: Int, column: Int)
  case wrongFieldCount(expected: Int, found: Int, line: Int)
  case malformed(expected: String, line: Int, column: Int)
  case tooLarge(text: String, limit: String, line: Int, column: Int)
  case duplicateName(String)

  public var description: String {
    switch self {
    case .noGradients: "no gradients found; give at least one number, one sequence a column"
    case .notANumber(let text, let line, let column):
      "line \(line), character \(column): `\(text.excerpt)` is not a number; write 0.5, -1e-3, 2/3 or 0x1.8p-3"
    case .notFinite(let text, let line, let column):
      "line \(line), character \(column): `\(text.excerpt)` is not finite; every gradient must be a finite number"
    case .wrongFieldCount(let expected, let found, let line):
      "line \(line): \(found) fields where the lines before have \(expected); give every sequence a value in each line"
    case .malformed(let expected, let line, let column):
      "line \(line), character \(column): expected \(expected)"
    case .tooLarge(let text, let limit, let line, let column):
      "line \(line), character \(column): `\(text.excerpt)` is too much to be read exactly; \(limit)"
    case .duplicateName(let name):
      "two sequences are called `\(name.excerpt)`; give each a name of its own"
    }
  }
}

extension GradientSequence {
  /// Reads sequences from CSV (one a column, with or without a header) or JSON (an array of numbers, an array of such
  /// arrays, or an object of named arrays).
  ///
  /// Decimals, fractions and hexadecimal floats are read exactly. Names may be in quotes, as may numbers. Throws
  /// `GradientFileError` with line and column.
  public static func read(_ text: String) throws(GradientFileError) -> [GradientSequence] {
    // Some programs begin a file with a mark of its byte order, which nobody sees.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let sequences: [GradientSequence]
    if let first = text.first(where: { !$0.isWhitespace }), first == "[" || first == "{" {
      var reader = JSONGradientReader(text)
      sequences = try reader.read()
    } else {
      sequences = try readColumns(text)
    }
    guard !sequences.isEmpty, sequences.allSatisfy({ !$0.values.isEmpty }) else { throw .noGradients }
    var names: Set<String> = []
    for sequence in sequences where !names.insert(sequence.name).inserted {
      throw .duplicateName(sequence.name)
    }
    return sequences
  }

  private struct Field {
    let text: Substring
    let column: Int
    /// Whether it was in quotes, which are not part of the text.
    let isQuoted: Bool
  }

  /// The fields of a line, in one pass; a separator in quotes separates nothing.
  private static func fields(of line: Substring) -> [Field] {
    let separator = separator(of: line)
    var fields: [Field] = []
    func add(_ piece: Substring, at column: Int) {
      if separator == nil && piece.isEmpty { return }
      let trimmed = piece.drop(while: \.isWhitespace)
      let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
      let text = trimmed[..<end]
      let isQuoted = text.first == "\"" && text.last == "\"" && text.dropFirst().last == "\""
      fields.append(
        Field(
          text: isQuoted ? Substring(text.dropFirst().dropLast().replacing("\"\"", with: "\"")) : text,
          column: column + piece.distance(from: piece.startIndex, to: trimmed.startIndex), isQuoted: isQuoted)
      )
    }
    var (start, startColumn, column, isQuoted) = (line.startIndex, 1, 1, false)
    for position in line.indices {
      let character = line[position]
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted && (separator.map { character == $0 } ?? (character == "\t" || character == " ")) {
        add(line[start..<position], at: startColumn)
        (start, startColumn) = (line.index(after: position), column + 1)
      }
      column += 1
    }
    add(line[start...], at: startColumn)
    return fields
  }

  /// A comma or else a semicolon, if there is one outside of quotes; otherwise white space separates.
  private static func separator(of line: Substring) -> Character? {
    var (isQuoted, hasSemicolon) = (false, false)
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character == "," { return "," }
      if character == ";" { hasSemicolon = true }
    }
    return hasSemicolon ? ";" : nil
  }

  private static func readColumns(_ text: String) throws(GradientFileError) -> [GradientSequence] {
    var names: [String] = []
    var columns: [[Rational]] = []
    for (position, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard !line.allSatisfy(\.isWhitespace), line.first != "#" else { continue }
      let fields = fields(of: line)
      if columns.isEmpty && names.isEmpty && fields.allSatisfy(isName) {
        names = fields.map { String($0.text) }
        continue
      }
      if columns.isEmpty { columns = Array(repeating: [], count: names.isEmpty ? fields.count : names.count) }
      guard fields.count == columns.count else {
        throw .wrongFieldCount(expected: columns.count, found: fields.count, line: position + 1)
      }
      for (column, field) in fields.enumerated() {
        columns[column].append(try number(reading: field.text, line: position + 1, column: field.column))
      }
    }
    return columns.enumerated().map { position, values in
      GradientSequence(name: names.isEmpty ? "column \(position + 1)" : names[position], values: values)
    }
  }

  /// Whether a field can only be a heading: it starts with a letter, or is in quotes and no number, and isn't a way to
  /// write NaN or infinity.
  private static func isName(_ field: Field) -> Bool {
    guard let first = field.text.first, !GradientNumber.isNotFinite(field.text) else { return false }
    if first.isLetter || first == "_" { return true }
    if field.isQuoted, case .notANumber = GradientNumber.read(field.text) { return true }
    return false
  }

  fileprivate static func number(
    reading text: Substring, line: Int, column: Int
  ) throws(GradientFileError) -> Rational {
    switch GradientNumber.read(text) {
    case .number(let value): return value
    case .notFinite: throw .notFinite(text: String(text), line: line, column: column)
    case .tooLarge(let limit): throw .tooLarge(text: String(text), limit: limit, line: line, column: column)
    case .notANumber: throw .notANumber(text: String(text), line: line, column: column)
    }
  }
}

/// Reads numbers from JSON without going through Double.
private struct JSONGradientReader {
  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String) { characters = Array(text) }

  mutating func read() throws(GradientFileError) -> [GradientSequence] {
    skipSpace()
    var sequences: [GradientSequence] = []
    if peek == "{" {
      advance()
      try list(until: "}") { (reader) throws(GradientFileError) in
        let name = try reader.name()
        try reader.expect(":")
        sequences.append(GradientSequence(name: name, values: try reader.numbers()))
      }
    } else {
      advance()
      skipSpace()
      if peek == "[" {
        try list(until: "]") { (reader) throws(GradientFileError) in
          sequences.append(
            GradientSequence(name: "sequence \(sequences.count + 1)", values: try reader.numbers()))
        }
      } else {
        var values: [Rational] = []
        try list(until: "]") { (reader) throws(GradientFileError) in values.append(try reader.number()) }
        sequences.append(GradientSequence(name: "sequence 1", values: values))
      }
    }
    skipSpace()
    if peek != nil { throw malformed("the end of the file") }
    return sequences
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }

  private mutating func advance() {
    if characters[position].isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }

  private mutating func skipSpace() {
    while let character = peek, character.isWhitespace { advance() }
  }

  private func malformed(_ expected: String) -> GradientFileError {
    .malformed(expected: expected, line: line, column: column)
  }

  private mutating func expect(_ character: Character) throws(GradientFileError) {
    skipSpace()
    guard peek == character else { throw malformed("`\(character)`") }
    advance()
  }

  /// Items separated by commas up to the closing bracket, which is consumed.
  private mutating func list(
    until closing: Character, _ item: (inout JSONGradientReader) throws(GradientFileError) -> Void
  ) throws(GradientFileError) {
    skipSpace()
    if peek == closing {
      advance()
      return
    }
    while true {
      try item(&self)
      skipSpace()
      if peek == closing {
        advance()
        return
      }
      guard peek == "," else { throw malformed("`,` or `\(closing)`") }
      advance()
      skipSpace()
    }
  }

  private mutating func numbers() throws(GradientFileError) -> [Rational] {
    var values: [Rational] = []
    try expect("[")
    try list(until: "]") { (reader) throws(GradientFileError) in values.append(try reader.number()) }
    return values
  }

  private mutating func number() throws(GradientFileError) -> Rational {
    skipSpace()
    let (startLine, startColumn) = (line, column)
    if peek == "\"" {
      return try GradientSequence.number(reading: Substring(try name()), line: startLine, column: startColumn)
    }
    var text = ""
    while let character = peek, !character.isWhitespace, !",]}[{:\"".contains(character) {
      text.append(character)
      advance()
    }
    guard !text.isEmpty else { throw malformed("a number") }
    return try GradientSequence.number(reading: Substring(text), line: startLine, column: startColumn)
  }

  private mutating func name() throws(GradientFileError) -> String {
    try expect("\"")
    var text = ""
    while let character = peek, character != "\"" {
      if character == "\\" || character.isNewline { throw malformed("a name without escapes") }
      text.append(character)
      advance()
    }
    try expect("\"")
    return text
  }
}
