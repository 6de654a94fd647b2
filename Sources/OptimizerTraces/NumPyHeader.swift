/// The header of a `.npy` file: a Python dictionary of three entries, in any order.
struct NumPyHeader: Hashable {
  private(set) var descriptor = ""
  private(set) var isFortranOrder = false
  private(set) var shape: [Int] = []

  /// Parses the literal.
  ///
  /// - Throws: ``NumPyArrayError/malformedHeader(expected:)`` unless each entry occurs once and nothing else
  ///   does.
  init(parsing text: String) throws(NumPyArrayError) {
    var literal = PythonLiteral(text)
    var keys: Set<String> = []
    try literal.expect("{")
    while !literal.accept("}") {
      let key = try literal.string()
      guard keys.insert(key).inserted else { throw .malformedHeader(expected: "\(key) only once") }
      try literal.expect(":")
      switch key {
      case "descr": descriptor = try literal.string()
      case "fortran_order": isFortranOrder = try literal.boolean()
      case "shape": shape = try literal.tuple()
      default: throw .malformedHeader(expected: "the keys descr, fortran_order and shape")
      }
      if !literal.accept(",") {
        try literal.expect("}")
        break
      }
    }
    guard literal.isAtEnd else { throw .malformedHeader(expected: "nothing after `}`") }
    guard keys.count == 3 else {
      throw .malformedHeader(expected: "the keys descr, fortran_order and shape")
    }
  }
}

/// The small part of Python's literals that headers use.
private struct PythonLiteral {
  private var rest: Substring

  init(_ text: String) { rest = Substring(text) }

  private mutating func skipSpace() { rest = rest.drop(while: \.isWhitespace) }

  var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

  mutating func accept(_ text: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  mutating func expect(_ text: String) throws(NumPyArrayError) {
    guard accept(text) else { throw .malformedHeader(expected: "`\(text)`") }
  }

  mutating func string() throws(NumPyArrayError) -> String {
    skipSpace()
    guard let quote = rest.first, quote == "'" || quote == "\"",
      let end = rest.dropFirst().firstIndex(of: quote)
    else { throw .malformedHeader(expected: "a string; elements that are records are not read") }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest.dropFirst()[..<end])
  }

  mutating func boolean() throws(NumPyArrayError) -> Bool {
    if accept("True") { return true }
    if accept("False") { return false }
    throw .malformedHeader(expected: "True or False")
  }

  mutating func tuple() throws(NumPyArrayError) -> [Int] {
    try expect("(")
    var lengths: [Int] = []
    while !accept(")") {
      skipSpace()
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let length = Int(digits) else { throw .malformedHeader(expected: "a length") }
      rest = rest.dropFirst(digits.count)
      lengths.append(length)
      if !accept(",") {
        try expect(")")
        break
      }
    }
    return lengths
  }
}
