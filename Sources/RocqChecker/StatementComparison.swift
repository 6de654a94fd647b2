/// The file in which exported theorems prove the statements that were written by hand.
struct StatementComparison {
  let text: String
  /// How many statements are compared.
  let statements: Int

  /// The comparison of theorems named `FILE.THEOREM`, all of the same file.
  init(theorems: [String], file: String) {
    var kept: [String] = []
    var count = 0
    for paragraph in Foundations.conformance.components(separatedBy: "\n\n") {
      // A comment may stand above the statement.
      if paragraph.hasPrefix("Goal ") || paragraph.contains("\nGoal ") {
        guard theorems.contains(where: { paragraph.names($0) }) else { continue }
        count += 1
        kept.append(paragraph)
      } else {
        let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
        kept.append(
          lines.map { line in
            line.hasPrefix("From AdamDerive.Generated ")
              ? "From AdamDerive.Generated Require \(file)." : String(line)
          }.joined(separator: "\n"))
      }
    }
    let all = theorems.dropLast().reversed().reduce(theorems.last ?? "I") { "(\($1), \($0))" }
    kept.append("Definition all_of_them := \(all).")
    kept.append("Print Assumptions all_of_them.\n")
    text = kept.joined(separator: "\n\n")
    statements = count
  }

  /// The axioms that the compiler listed, or nil if it listed nothing that can be read.
  static func axioms(in output: String) -> [String]? {
    if output.contains("Closed under the global context") { return [] }
    guard let heading = output.range(of: "Axioms:\n") else { return nil }
    let listed = output[heading.upperBound...]
    var names: [String] = []
    for line in listed.split(separator: "\n") where line.first?.isLetter == true || line.first == "_" {
      names.append(String(line.prefix { $0.isLetter || $0.isNumber || "_.'".contains($0) }))
    }
    return names.isEmpty ? nil : names
  }
}

extension String {
  /// Whether the text mentions this identifier, not just one that begins like it.
  fileprivate func names(_ identifier: String) -> Bool {
    var rest = self[...]
    while let range = rest.range(of: identifier) {
      let after = range.upperBound
      let isWhole =
        after == rest.endIndex
        || !(rest[after].isLetter || rest[after].isNumber || "_'".contains(rest[after]))
      if isWhole { return true }
      rest = rest[after...]
    }
    return false
  }
}
