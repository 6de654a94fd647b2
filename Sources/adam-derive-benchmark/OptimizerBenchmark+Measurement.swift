import AdamOptimizer
import Foundation
import MemoryTraffic

extension OptimizerBenchmark {
  /// What is measured in each round, in this order.
  enum Subject: String, CaseIterable {
    case limit = "limit: a plain loop, 28 bytes"
    case limitAskedAhead = "the same, memory asked for ahead"
    case checkedDuring = "step, gradients checked on the way"
    case limitWithCheck = "limit, the gradients read twice"
    case checkedBefore = "step, gradients checked before"
    case reading = "reading alone, 16 of the 28 bytes"

    /// The plain loop of the same memory traffic.
    var ownLimit: Subject { self == .checkedBefore ? .limitWithCheck : .limit }
  }

  /// The times of both limits and of the step in both modes.
  struct Measurement {
    let count: Int
    let threads: Int
    let stepsPerRound: Int
    let rounds: Int
    private var times: [Subject: [Double]] = [:]
    private var other = [Float](repeating: 1, count: 1 << 24)

    init(count: Int, threads: Int, stepsPerRound: Int, rounds: Int) {
      (self.count, self.threads) = (count, threads)
      (self.stepsPerRound, self.rounds) = (stepsPerRound, rounds)
    }

    mutating func run(_ adam: inout Adam<Float>, _ parameters: inout [Float], _ gradients: [Float]) throws {
      for _ in 0..<rounds {
        for subject in Subject.allCases {
          evictFromCache()
          adam.execution = try StepExecution(
            threads: threads, gradientCheck: subject == .checkedBefore ? .beforeStep : .duringStep)
          times[subject, default: []].append(try time(of: subject, &adam, &parameters, gradients))
        }
      }
    }

    /// Fills the cache with other memory in the state that a step leaves, three quarters of it changed; otherwise what runs
    /// would find the last elements of its arrays there. Arrays that fit into the cache stay in it.
    private mutating func evictFromCache() {
      guard count > other.count / 4 else { return }
      let quarter = other.count / 4
      other.withUnsafeMutableBufferPointer { other in
        guard let start = other.baseAddress else { return }
        memory_traffic(quarter, start, start + quarter, start + 2 * quarter, start + 3 * quarter, 0)
      }
    }

    private func time(
      of subject: Subject, _ adam: inout Adam<Float>, _ parameters: inout [Float], _ gradients: [Float]
    ) throws -> Double {
      if subject == .checkedDuring || subject == .checkedBefore {
        return try seconds { try adam.step(parameters: &parameters, gradients: gradients) }
      }
      let tasks = ElementTasks(count: count, execution: adam.execution)
      func traffic(
        _ parameters: UnsafeMutablePointer<Float>, _ gradients: UnsafePointer<Float>,
        _ firstMoment: UnsafeMutablePointer<Float>, _ secondMoment: UnsafeMutablePointer<Float>
      ) -> Double {
        let traffic = Traffic(
          tasks: tasks, parameters: parameters, gradients: gradients, firstMoment: firstMoment,
          secondMoment: secondMoment)
        return seconds {
          if subject == .reading { return traffic.ofReading() }
          if subject == .limitWithCheck { traffic.ofCheck() }
          traffic.ofStep(askedAhead: subject == .limitAskedAhead)
        }
      }
      return traffic(&parameters, gradients, &adam.state.firstMoment, &adam.state.secondMoment)
    }

    /// The time of one step, averaged over those of a round.
    private func seconds(_ work: () throws -> Void) rethrows -> Double {
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

    /// The shortest time in seconds.
    func best(_ subject: Subject) -> Double { times[subject]?.min() ?? .nan }

    /// A limit's time over a subject's: of the shortest times, and as the median over the rounds.
    private func share(of subject: Subject, in limit: Subject) -> String {
      let ratios = zip(times[limit] ?? [], times[subject] ?? []).map { $0 / $1 }.sorted()
      let median = ratios.isEmpty ? .nan : ratios[ratios.count / 2]
      return "\(decimal(best(limit) / best(subject), 2)) (median \(decimal(median, 2)))"
    }

    /// Prints the times and their ratios.
    func report(_ title: String) {
      print(title)
      for subject in Subject.allCases {
        let name = subject.rawValue.padding(toLength: 36, withPad: " ", startingAt: 0)
        let time = decimal(best(subject) * 1e9 / Double(count), 3)
        var line = "  \(name) \(time) ns a parameter; \(share(of: subject, in: .limit)) of the limit"
        if subject.ownLimit != .limit {
          line += ", \(share(of: subject, in: subject.ownLimit)) of that with the gradients read twice"
        }
        print(line)
      }
    }
  }
}

/// The limits, on the very arrays of the step: where these lie in memory changes the times by a tenth.
private struct Traffic {
  let tasks: ElementTasks
  let parameters: UnsafeMutablePointer<Float>
  let gradients: UnsafePointer<Float>
  let firstMoment: UnsafeMutablePointer<Float>
  let secondMoment: UnsafeMutablePointer<Float>

  /// Reads all arrays and writes all but the gradients, with what they hold.
  func ofStep(askedAhead: Bool) {
    forEachTask { count, parameters, gradients, firstMoment, secondMoment in
      if askedAhead {
        memory_traffic_asked_ahead(count, parameters, gradients, firstMoment, secondMoment, 0)
      } else {
        memory_traffic(count, parameters, gradients, firstMoment, secondMoment, 0)
      }
      return false
    }
  }

  /// Reads the gradients, from the last to the first.
  func ofCheck() {
    forEachTask(fromLast: true) { count, _, gradients, _, _ in
      memory_traffic_of_check(count, UnsafeRawPointer(gradients).assumingMemoryBound(to: UInt32.self)) == 0
    }
  }

  /// Reads all arrays.
  func ofReading() {
    forEachTask { count, parameters, gradients, firstMoment, secondMoment in
      func bits(_ start: UnsafePointer<Float>) -> UnsafePointer<UInt32> {
        UnsafeRawPointer(start).assumingMemoryBound(to: UInt32.self)
      }
      return memory_traffic_of_reading(
        count, bits(parameters), bits(gradients), bits(firstMoment), bits(secondMoment)) == 0
    }
  }

  private func forEachTask(
    fromLast: Bool = false,
    _ work:
      @Sendable (
        Int, UnsafeMutablePointer<Float>, UnsafePointer<Float>, UnsafeMutablePointer<Float>,
        UnsafeMutablePointer<Float>
      ) -> Bool
  ) {
    // Each task has elements of its own.
    nonisolated(unsafe) let arrays = self
    _ = tasks.anyReports(fromLast: fromLast) { range in
      let start = range.lowerBound
      return work(
        range.count, arrays.parameters + start, arrays.gradients + start, arrays.firstMoment + start,
        arrays.secondMoment + start)
    }
  }
}
