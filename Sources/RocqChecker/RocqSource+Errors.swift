import RocqExport

extension RocqSource {
  /// The theorem, and for one of its steps the step and its rule, in which Rocq's message finds the error.
  func place(ofErrorIn message: String) -> String? {
    guard let match = message.firstMatch(of: #/File "[^"]*", line (\d+), /#), let line = Int(match.1) else {
      return nil
    }
    var name: Substring?
    for text in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(line) {
      if let start = text.firstMatch(of: #/^(?:Lemma|Theorem) ([A-Za-z0-9_']+)/#) { name = start.1 }
    }
    return name.flatMap { Self.description(of: String($0)) }
  }

  /// `t_NAME` is a theorem, `t_NAME'7` its step 7, and `t_NAME'7_RULE` the computation of this step.
  private static func description(of identifier: String) -> String? {
    guard identifier.hasPrefix("t_") else { return nil }
    let mangled = identifier.dropFirst(2)
    if let step = mangled.firstMatch(of: #/^(.*)'(\d+)(?:_([A-Za-z]+))?$/#),
      let theorem = RocqName.demangled(String(step.1))
    {
      return "theorem \(theorem), step \(step.2)" + (step.3.map { ", rule \($0)" } ?? "")
    }
    return RocqName.demangled(String(mangled)).map { "theorem \($0)" }
  }
}
