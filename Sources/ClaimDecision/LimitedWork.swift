import Foundation
import NormalForms

/// Work that must end in time and may nest deeply, done on a thread of its own with a large stack.
enum LimitedWork {
  /// Address space for the stack; only what is used becomes memory.
  private static let stackSize = 1 << 28
  /// How long after its deadline work may still notice that time is up.
  private static func grace(_ limit: Duration) -> Duration {
    max(.milliseconds(50), min(.milliseconds(1_500), limit / 10))
  }

  /// What the work gives, or nil if it hasn't ended some time after the limit; it is left behind then.
  static func run<T: Sendable>(within limit: Duration, _ work: @escaping @Sendable () -> T) -> T? {
    let answer = Answer<T>()
    let thread = Thread { Deadline.$current.withValue(.now + limit) { answer.give(work()) } }
    thread.stackSize = stackSize
    thread.start()
    return answer.wait(limit + grace(limit))
  }

  /// A value that one thread waits for and another gives.
  private final class Answer<T>: @unchecked Sendable {
    private let condition = NSCondition()
    private var value: T?

    func give(_ value: T) {
      condition.lock()
      self.value = value
      condition.signal()
      condition.unlock()
    }

    func wait(_ limit: Duration) -> T? {
      let end = Date().addingTimeInterval(limit / .seconds(1))
      condition.lock()
      defer { condition.unlock() }
      while value == nil { if !condition.wait(until: end) { break } }
      return value
    }
  }
}
