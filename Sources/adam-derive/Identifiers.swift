import AdamTheory
import SurfaceSyntax

/// The theorems a user named on the command line.
enum Identifiers {
  /// The given identifiers, or all; throws a `CommandFailure` with near names for an unknown one.
  static func resolve(_ given: [String]) throws -> [String] {
    let known = Theory.recipes.map(\.id)
    if given.isEmpty { return known }
    for identifier in given where !known.contains(identifier) {
      throw CommandFailure(
        "there is no theorem `\(identifier)`; \(suggestion(for: identifier, among: known))`adam-derive list` shows all"
      )
    }
    return known.filter(given.contains)
  }

  /// `did you mean ..? `, if there are names that contain the text or are a few edits away.
  static func suggestion(for text: String, among names: [String]) -> String {
    var near = NearNames.of(text, among: names)
    if near.isEmpty && text.count >= 3 { near = Array(names.filter { $0.contains(text) }.prefix(3)) }
    if near.isEmpty { return "" }
    return "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))? "
  }
}
