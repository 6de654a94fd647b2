import Foundation

/// Ends a check from another thread: the compilers that run, with what they have started, and no further ones start.
///
/// ```swift
/// let cancellation = Cancellation()
/// // In a check: RocqChecker().check(development, cancellation: cancellation). Elsewhere:
/// cancellation.cancel()
/// ```
public final class Cancellation: @unchecked Sendable {
  private let lock = NSLock()
  /// Guarded by the lock, as the next.
  private var hasCancelled = false
  private var groups: Set<pid_t> = []

  public init() {}

  public var isCancelled: Bool { lock.withLock { hasCancelled } }

  public func cancel() {
    lock.withLock {
      hasCancelled = true
      groups.forEach(Self.end)
    }
  }

  /// A compiler has started, which leads a group of processes of its own.
  func started(_ group: pid_t) {
    lock.withLock {
      groups.insert(group)
      if hasCancelled { Self.end(group) }
    }
  }

  func ended(_ group: pid_t) { lock.withLock { _ = groups.remove(group) } }

  /// Ends a compiler and what it has started.
  static func end(_ group: pid_t) {
    if kill(-group, SIGKILL) != 0 { kill(group, SIGKILL) }
  }
}
