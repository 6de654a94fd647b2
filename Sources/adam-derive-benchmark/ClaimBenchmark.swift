import ClaimDecision
import Foundation

/// The time and the memory that deciding files of claims takes, one claim after another.
///
/// It is the time of the processor, which other programs change least.
enum ClaimBenchmark {
  /// Where the corpus of the test tree lies, seen from the package.
  static let corpus = "Tests/ClaimDecisionTests/Corpus"

  /// Decides the claims of the files, or of the whole corpus, and prints the median, the longest and the memory.
  static func run(files: [String], timeLimit: Duration = .seconds(10)) throws {
    var files = files
    if files.isEmpty {
      files = try FileManager.default.contentsOfDirectory(atPath: corpus)
        .filter { $0.hasSuffix(".claims") }.sorted().map { corpus + "/" + $0 }
    }
    let library = try ClaimLibrary.shared()
    let (reader, decider) = (
      ClaimReader(library: library, timeLimit: timeLimit),
      ClaimDecider(library: library, timeLimit: timeLimit)
    )
    var times: [(name: String, seconds: Double)] = []
    var counts: [String: Int] = [:]
    for file in files {
      for (name, result) in try reader.file(String(contentsOfFile: file, encoding: .utf8)) {
        let claim = try result.get()
        let start = clock()
        let verdict = decider.decide(claim)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let word =
          switch verdict {
          case .proved: "proved"
          case .refuted: "refuted"
          case .undecided: "undecided"
          }
        counts[word, default: 0] += 1
        times.append((name, seconds))
        if !name.hasPrefix(word) { print("\(name) came out \(word)") }
      }
    }
    times.sort { $0.seconds < $1.seconds }
    guard let worst = times.last else { return }
    func milliseconds(_ seconds: Double) -> String { OptimizerBenchmark.decimal(1_000 * seconds, 1) + " ms" }
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(word): \(count)") }
    print("median of \(times.count) claims: \(milliseconds(times[times.count / 2].seconds))")
    for slow in times.suffix(12).dropLast() { print("  \(slow.name): \(milliseconds(slow.seconds))") }
    print("longest: \(worst.name), \(milliseconds(worst.seconds))")
    print("peak memory: \(try ProcessMemory.current().peak / 1_000_000) MB")
  }
}
