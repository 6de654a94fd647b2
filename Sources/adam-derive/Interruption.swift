import Foundation
import RocqChecker

/// Lets a check end in order when the program is told to end: its compilers and its folder don't outlive it.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work; if a signal to end the program arrives meanwhile, cancels the work and then ends the program by
  /// this signal.
  static func cancelling<T>(_ cancellation: Cancellation, _ work: () throws -> T) rethrows -> T {
    let received = Received()
    let queue = DispatchQueue(label: "signals")
    let sources = signals.map { number in
      // A handler, rather than that the signal is ignored, which the compilers would inherit.
      signal(number) { _ in }
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        received.number = number
        cancellation.cancel()
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in signals { signal(number, SIG_DFL) }
      if let number = queue.sync(execute: { received.number }) { end(by: number) }
    }
    return try work()
  }

  private static func end(by number: Int32) {
    // Who started the program may have left the signal blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
  }

  /// The signal that has arrived; used on the queue of signals alone.
  private final class Received: @unchecked Sendable {
    var number: Int32?
  }
}
