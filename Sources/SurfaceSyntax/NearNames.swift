/// Names that a misspelled one may have been meant for.
package enum NearNames {
  /// The candidates with the least number of single edits from `name`, at most three and in order, if that is small.
  package static func of(_ name: String, among candidates: some Collection<String>) -> [String] {
    // Names longer than this are compared by nobody, and the table of distances would be large.
    guard name.count <= 64 else { return [] }
    // Of short names nearly every other one is a single edit away.
    let limit = name.count <= 2 ? 0 : name.count <= 5 ? 1 : min(3, name.count / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where abs(candidate.count - name.count) <= limit {
      let distance = distance(Array(name), Array(candidate))
      if distance <= limit { found.append((distance, candidate)) }
    }
    guard let least = found.map(\.distance).min() else { return [] }
    return Array(found.filter { $0.distance == least }.map(\.name).sorted().prefix(3))
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one name into the other; case is ignored.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    let (a, b) = (first.map { $0.lowercased() }, second.map { $0.lowercased() })
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(row[j] + 1, previous[j + 1] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforePrevious[j - 1] + 1) }
        row.append(best)
      }
      beforePrevious = previous
      previous = row
    }
    return previous[b.count]
  }
}
