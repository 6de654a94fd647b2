import AdamTheory

/// The theorems a user named on the command line.
enum Identifiers {
  /// The given identifiers, or all; throws a `CommandFailure` with the nearest names for an unknown one.
  static func resolve(_ given: [String]) throws -> [String] {
    let known = Theory.recipes.map(\.id)
    if given.isEmpty { return known }
    for identifier in given where !known.contains(identifier) {
      let nearest = nearest(to: identifier, among: known)
      throw CommandFailure(
        "there is no theorem `\(identifier)`; "
          + "did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))? `adam-derive list` shows all"
      )
    }
    return known.filter(given.contains)
  }

  /// The up to three names that take the fewest edits.
  static func nearest(to text: String, among names: [String]) -> [String] {
    Array(names.map { (editDistance(text, $0), $0) }.sorted { $0 < $1 }.prefix(3).map(\.1))
  }

  private static func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
