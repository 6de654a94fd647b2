import AdamOptimizer
import Foundation
import MemoryTraffic

/// The optimizer's step in `Float` beside a loop of the same memory traffic, which is the limit.
///
/// What is compared runs in turns, so that other load on the computer falls on all alike; the shortest time of
/// many rounds counts, and beside it the median of the ratios within a round. On one thread it is the time of
/// the processor, which other programs change least; on two the time on the clock.
enum OptimizerBenchmark {
  /// The sizes that are measured: far beyond the caches, and inside them.
  static let (large, small) = (1 << 24, 1 << 12)

  static func run(peers: Bool) throws {
    let before = try ProcessMemory.current().now
    let gradients = (0..<large).map { Float($0 % 1_009) / 1_009 - 0.5 }
    var parameters = [Float](repeating: 1, count: large)
    var adam = try Adam<Float>(parameterCount: large, configuration: AdamConfiguration())
    try adam.step(parameters: &parameters, gradients: gradients)
    adam.execution = try StepExecution(threads: 2)
    try adam.step(parameters: &parameters, gradients: gradients)
    let arrays = Double(try ProcessMemory.current().peak - before) / Double(large * MemoryLayout<Float>.size)
    print("2^24 parameters: peak memory \(decimal(arrays, 2)) arrays of their size, where Adam needs 4")

    var best: [String: Double] = [:]
    for threads in [1, 2] {
      var measurement = Measurement(count: large, stepsPerRound: 1, rounds: 20)
      try measurement.run(threads, &adam, &parameters, gradients)
      best["\(large) \(threads)"] = measurement.report("2^24 parameters, \(threads) thread(s)")
    }
    var cached = Array(parameters.prefix(small))
    var smallAdam = try Adam<Float>(parameterCount: small, configuration: AdamConfiguration())
    var measurement = Measurement(count: small, stepsPerRound: 500, rounds: 40)
    try measurement.run(1, &smallAdam, &cached, Array(gradients.prefix(small)))
    best["\(small) 1"] = measurement.report("2^12 parameters, 1 thread(s)")
    if peers { try PeerBenchmark.run(best: best) }
  }

  /// A number with a fixed count of decimals.
  static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}

extension OptimizerBenchmark {
  /// The times of the limit and of the step, with the gradients checked on the way and before.
  struct Measurement {
    let count: Int
    let stepsPerRound: Int
    let rounds: Int
    private var limit: [Double] = []
    private var checkedDuring: [Double] = []
    private var checkedBefore: [Double] = []

    init(count: Int, stepsPerRound: Int, rounds: Int) {
      (self.count, self.stepsPerRound, self.rounds) = (count, stepsPerRound, rounds)
    }

    mutating func run(
      _ threads: Int, _ adam: inout Adam<Float>, _ parameters: inout [Float], _ gradients: [Float]
    ) throws {
      let before = try StepExecution(threads: threads, gradientCheck: .beforeStep)
      let during = try StepExecution(threads: threads, gradientCheck: .duringStep)
      let tasks = ElementTasks(count: count, execution: during)
      // The limit runs on arrays of its own, so that the optimizer's numbers stay ordinary ones.
      var (theta, m, v) = (parameters, gradients, gradients)
      for _ in 0..<rounds {
        theta.withUnsafeMutableBufferPointer { theta in
          m.withUnsafeMutableBufferPointer { m in
            v.withUnsafeMutableBufferPointer { v in
              gradients.withUnsafeBufferPointer { gradients in
                guard let theta = theta.baseAddress, let m = m.baseAddress, let v = v.baseAddress,
                  let gradients = gradients.baseAddress
                else { return }
                limit.append(seconds(threads) { Self.touch(tasks, theta, gradients, m, v) })
              }
            }
          }
        }
        adam.execution = during
        checkedDuring.append(
          try seconds(threads) { try adam.step(parameters: &parameters, gradients: gradients) })
        adam.execution = before
        checkedBefore.append(
          try seconds(threads) { try adam.step(parameters: &parameters, gradients: gradients) })
      }
    }

    private static func touch(
      _ tasks: ElementTasks, _ theta: UnsafeMutablePointer<Float>, _ gradients: UnsafePointer<Float>,
      _ m: UnsafeMutablePointer<Float>, _ v: UnsafeMutablePointer<Float>
    ) {
      nonisolated(unsafe) let arrays = (theta: theta, gradients: gradients, m: m, v: v)
      _ = tasks.anyReports { range in
        let start = range.lowerBound
        memory_traffic(
          range.count, arrays.theta + start, arrays.gradients + start, arrays.m + start, arrays.v + start)
        return false
      }
    }

    /// The time of one step, averaged over those of a round.
    private func seconds(_ threads: Int, _ work: () throws -> Void) rethrows -> Double {
      let clock = threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC
      func now() -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
      }
      let start = now()
      for _ in 0..<stepsPerRound { try work() }
      return (now() - start) / Double(stepsPerRound)
    }

    /// Prints the times and their ratios; returns the shortest time of a step in seconds.
    func report(_ title: String) -> Double {
      print(title)
      for (name, times) in [
        ("limit: 28 bytes a parameter", limit), ("step, gradients checked on the way", checkedDuring),
        ("step, gradients checked before", checkedBefore),
      ] {
        let ratios = zip(limit, times).map { $0 / $1 }.sorted()
        let best = times.min() ?? .nan
        let share = (limit.min() ?? .nan) / best
        print(
          """
            \(name.padding(toLength: 36, withPad: " ", startingAt: 0)) \
          \(decimal(best * 1e9 / Double(count), 3)) ns a parameter; \
          \(decimal(share, 2)) of the limit, median \(decimal(ratios[ratios.count / 2], 2))
          """)
      }
      return checkedDuring.min() ?? .nan
    }
  }
}
