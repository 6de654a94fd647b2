import Foundation
import RocqExport

/// Has Rocq judge exported proofs.
///
/// ```swift
/// let development = try RocqDevelopment(theorems: [("mean-variance/decomposition", theorem)])
/// let verdicts = try RocqChecker().check(development)
/// ```
public struct RocqChecker: Sendable {
  public enum Verdict: Sendable, Equatable {
    /// Rocq accepts the proof, which rests on the standard reals' own axioms and, where this is said and was allowed, on
    /// the law of excluded middle, and so many statements written by hand follow from the theorems of its file.
    case accepted(statements: Int, usesExcludedMiddle: Bool = false)
    /// Rocq's message, with the file it is about.
    case rejected(message: String)
    /// There is no compiler; the text says what to install.
    case notInstalled(advice: String)
  }

  /// The folder for a check can't be made or written.
  public struct FolderError: Error, CustomStringConvertible {
    public let description: String
  }

  /// The check was cancelled.
  public struct Cancelled: Error {}

  /// The path of `coqc`; nil for the one in `PATH`.
  public let compiler: String?
  /// For each file, in seconds.
  public let timeLimit: Double
  /// Whether proofs may assume the law of excluded middle, which the kernel has for all formulas and the standard reals
  /// have for relations only.
  public let allowsExcludedMiddle: Bool

  public init(compiler: String? = nil, timeLimit: Double = 300, allowsExcludedMiddle: Bool = false) {
    self.compiler = compiler
    self.timeLimit = timeLimit
    self.allowsExcludedMiddle = allowsExcludedMiddle
  }

  /// A verdict for each of the development's theorems, in the order of `theoremNames`.
  ///
  /// Compiles, in a temporary folder that is removed afterwards, the foundations, the exported files and a comparison of
  /// each file's theorems with the statements written by hand. Throws `FolderError`, or `Cancelled`.
  public func check(
    _ development: RocqDevelopment, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> [Verdict] {
    guard let coqc = RocqCompiler(path: compiler, timeLimit: timeLimit, cancellation)
    else {
      let advice =
        compiler.map { "\($0) is not a program; give the path of coqc, or install the package coq" }
        ?? "coqc is not in PATH; install the package coq (Debian: apt-get install coq)"
      return development.theoremNames.map { _ in .notInstalled(advice: advice) }
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "adam-derive-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = development.theoremNames.map { String($0.prefix { $0 != "." }) }
    var comparisons: [String: StatementComparison] = [:]
    for file in Set(files) {
      let theorems = zip(files, development.theoremNames).filter { $0.0 == file }.map(\.1)
      comparisons[file] = StatementComparison(theorems: theorems, file: file)
    }
    let sources = Self.sources(of: development, comparisons)
    do { try Self.write(sources, to: folder) } catch {
      throw FolderError(description: "cannot write to \(folder.path): \(error.localizedDescription)")
    }
    let outcomes = CompilationQueue(sources, coqc, in: folder, progress: progress).run()
    if cancellation.isCancelled { throw Cancelled() }
    return files.map { file in
      verdict(outcomes["comparison/\(file)"], comparisons[file]?.statements ?? 0)
    }
  }

  /// All files, each after those that it requires.
  private static func sources(
    of development: RocqDevelopment, _ comparisons: [String: StatementComparison]
  ) -> [RocqSource] {
    var sources = Foundations.theories.map { RocqSource(path: "theories/\($0.name)", text: $0.text) }
    for file in development.files where file.name != RocqDevelopment.listName {
      sources.append(RocqSource(path: "generated/\(file.name.dropLast(2))", text: file.text))
    }
    for (file, comparison) in comparisons.sorted(by: { $0.key < $1.key }) {
      sources.append(RocqSource(path: "comparison/\(file)", text: comparison.text))
    }
    return sources
  }

  private static func write(_ sources: [RocqSource], to folder: URL) throws {
    for subfolder in ["theories", "generated", "comparison"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(subfolder), withIntermediateDirectories: true)
    }
    for source in sources {
      try Data(source.text.utf8).write(to: folder.appendingPathComponent(source.path + ".v"))
    }
  }

  private func verdict(_ outcome: RocqCompiler.Outcome?, _ statements: Int) -> Verdict {
    switch outcome {
    case .none: return .rejected(message: "the file was not exported")
    case .rejected(let message): return .rejected(message: message)
    case .accepted(let output):
      guard let axioms = StatementComparison.axioms(in: output) else {
        return .rejected(message: "Rocq did not list what the theorems assume: \(output)")
      }
      let others = axioms.filter { !Foundations.allowedAxioms.contains($0) }
      guard others.isEmpty || (allowsExcludedMiddle && others == [Foundations.excludedMiddle]) else {
        return .rejected(message: "the theorem assumes \(others.joined(separator: ", "))")
      }
      return .accepted(statements: statements, usesExcludedMiddle: !others.isEmpty)
    }
  }
}
