import Foundation

/// Compiles files as soon as those they rest on are done, several at a time.
final class CompilationQueue: @unchecked Sendable {
  private let sources: [RocqSource]
  private let compiler: RocqCompiler
  private let folder: URL
  private let progress: @Sendable (_ done: Int, _ all: Int) -> Void
  /// Guards the two below.
  private let condition = NSCondition()
  private var started: Set<String> = []
  private var outcomes: [String: RocqCompiler.Outcome] = [:]

  init(
    _ sources: [RocqSource], _ compiler: RocqCompiler, in folder: URL,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
  ) {
    self.sources = sources
    self.compiler = compiler
    self.folder = folder
    self.progress = progress
  }

  /// The outcome for each file; one that rests on a rejected file is rejected with the same message.
  func run() -> [String: RocqCompiler.Outcome] {
    let workers = min(sources.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let source = next() { finish(source, outcome(of: source)) }
    }
    return outcomes
  }

  /// Those before the file, so that the wait for them ends; the compiler reports others as missing.
  private func requirements(of source: RocqSource) -> [String] {
    let before = Set(sources.prefix { $0.path != source.path }.map(\.path))
    return source.requirements.filter(before.contains)
  }

  /// The next file whose requirements are done; waits for one, and returns nil when all are started.
  private func next() -> RocqSource? {
    condition.lock()
    defer { condition.unlock() }
    while started.count < sources.count {
      let ready = sources.first { source in
        !started.contains(source.path) && requirements(of: source).allSatisfy { outcomes[$0] != nil }
      }
      if let ready {
        started.insert(ready.path)
        return ready
      }
      condition.wait()
    }
    return nil
  }

  private func outcome(of source: RocqSource) -> RocqCompiler.Outcome {
    condition.lock()
    let below = requirements(of: source).compactMap { outcomes[$0] }
    condition.unlock()
    for case .rejected(let message) in below { return .rejected(message: message) }
    do {
      let outcome = try compiler.compile(source.path, in: folder)
      guard case .rejected(let message) = outcome, let place = source.place(ofErrorIn: message) else {
        return outcome
      }
      return .rejected(message: "\(place): \(message)")
    } catch {
      return .rejected(message: "\(source.path).v: \(error.localizedDescription)")
    }
  }

  private func finish(_ source: RocqSource, _ outcome: RocqCompiler.Outcome) {
    condition.lock()
    outcomes[source.path] = outcome
    let done = outcomes.count
    condition.broadcast()
    condition.unlock()
    progress(done, sources.count)
  }
}
