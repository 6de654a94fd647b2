import Rendering
import RocqChecker

/// How Rocq's verdicts are reported.
extension RocqChecker.Verdict {
  var isAcceptance: Bool { if case .accepted = self { true } else { false } }

  /// How far the verdict is from the best one.
  var rank: Int {
    switch self {
    case .accepted(_, let usesExcludedMiddle): usesExcludedMiddle ? 1 : 0
    case .notInstalled: 2
    case .rejected: 3
    }
  }

  /// The verdict below the theorem that it is about.
  var text: String {
    switch self {
    case .accepted(let statements, let usesExcludedMiddle):
      "  Rocq: accepted\(usesExcludedMiddle ? ", by the law of excluded middle" : ""); statements compared: \(statements)"
    case .rejected(let message):
      "  Rocq: REJECTED\n" + message.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    case .notInstalled: "  Rocq: not installed"
    }
  }

  var json: JSONValue {
    switch self {
    case .accepted(let statements, let usesExcludedMiddle):
      .object([
        .init("verdict", .string("accepted")), .init("statements", .integer(statements)),
        .init("excludedMiddle", .boolean(usesExcludedMiddle)),
      ])
    case .rejected(let message):
      .object([.init("verdict", .string("rejected")), .init("message", .string(message))])
    case .notInstalled(let advice):
      .object([.init("verdict", .string("not installed")), .init("message", .string(advice))])
    }
  }
}
