import AdamOptimizer
import Foundation
import MemoryTraffic

/// The optimizer's step in `Float` beside plain loops of its memory traffic, which are the limits.
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

    let load = try String(contentsOfFile: "/proc/loadavg", encoding: .utf8).prefix { $0 != " " }
    print("load of the computer in the last minute: \(load)")
    var measured: [String: Measurement] = [:]
    for threads in [1, 2] {
      var measurement = Measurement(count: large, threads: threads, stepsPerRound: 1, rounds: 20)
      try measurement.run(&adam, &parameters, gradients)
      measurement.report("2^24 parameters, \(threads) thread(s)")
      measured["\(large) \(threads)"] = measurement
    }
    var cached = Array(parameters.prefix(small))
    var smallAdam = try Adam<Float>(parameterCount: small, configuration: AdamConfiguration())
    var measurement = Measurement(count: small, threads: 1, stepsPerRound: 500, rounds: 40)
    try measurement.run(&smallAdam, &cached, Array(gradients.prefix(small)))
    measurement.report("2^12 parameters, 1 thread(s), all in the cache")
    measured["\(small) 1"] = measurement
    if peers { try PeerBenchmark.run(beside: measured) }
  }

  /// A number with a fixed count of decimals.
  static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}
