import AdamOptimizer
import AllocationCounter
import Testing

/// Whether allocations are counted. Closures and generic functions allocate when they are not optimised.
private var countsAllocations: Bool {
  #if DEBUG
    false
  #else
    allocation_counter_is_active()
  #endif
}

@Suite(
  "The memory of a step",
  .enabled(if: countsAllocations, "needs an optimised build with glibc and without sanitizer"))
struct StepMemoryTests {
  /// What the calling thread allocates during some work.
  private func allocations(by work: () throws -> Void) rethrows -> allocation_total {
    let before = allocations_of_thread()
    try work()
    let after = allocations_of_thread()
    return allocation_total(count: after.count - before.count, bytes: after.bytes - before.bytes)
  }

  private static let count = 5_000

  /// The most that handing a pass over a tensor to several threads may allocate.
  private static let handover = allocation_total(count: 4, bytes: 256)

  private func expectNone<Scalar: AdamScalar>(
    _: Scalar.Type, _ configuration: AdamConfiguration, _ check: GradientCheck
  ) throws {
    let execution = try StepExecution(gradientCheck: check)
    for (isWarm, count) in [(false, 1), (true, Self.count)] {
      let gradients = [Scalar](repeating: 0.5, count: count)
      var parameters = [Scalar](repeating: 1, count: count)
      var adam = try Adam<Scalar>(
        parameterCount: count, configuration: configuration, execution: execution)
      for _ in 1...2 {
        let inArrays = try allocations { try adam.step(parameters: &parameters, gradients: gradients) }
        let inSpans = try allocations {
          var span = parameters.mutableSpan
          try adam.step(parameters: &span, gradients: gradients.span)
        }
        // The first use of a type in a process may allocate what describes it.
        guard isWarm else { continue }
        let context: Comment = "\(Scalar.self), \(configuration), \(check)"
        #expect(inArrays.count == 0, context)
        #expect(inSpans.count == 0, context)
      }
    }
  }

  @Test(
    "is no new one on one thread, not even in the first", arguments: GradientCheck.allCases,
    OperationOrder.allCases)
  func oneTensor(check: GradientCheck, order: OperationOrder) throws {
    for configuration in try variedConfigurations(order) {
      try expectNone(Float.self, configuration, check)
      try expectNone(Double.self, configuration, check)
    }
  }

  @Test("is no new one when there are several tensors", arguments: GradientCheck.allCases)
  func severalTensors(check: GradientCheck) throws {
    let gradients: [[Float]] = [3, 0, 4_000, 17].map { Array(repeating: 0.5, count: $0) }
    var parameters = gradients
    var adam = try Adam<Float>(
      parameterCount: gradients.joined().count, configuration: AdamConfiguration(),
      execution: StepExecution(gradientCheck: check))
    let buffers = (parameters + gradients).map { numbers in
      let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: numbers.count)
      _ = buffer.initialize(from: numbers)
      return buffer
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let (stepped, inputs) = (Array(buffers.prefix(4)), buffers.suffix(4).map { UnsafeBufferPointer($0) })
    for step in 1...3 {
      let inArrays = try allocations { try adam.step(parameters: &parameters, gradients: gradients) }
      let inBuffers = try allocations { try adam.step(parameters: stepped, gradients: inputs) }
      // Until the first step the arrays share their elements with the gradients.
      guard step > 1 else { continue }
      #expect(inArrays.count == 0)
      #expect(inBuffers.count == 0)
    }
  }

  @Test(
    "is a constant few bytes on several threads, whatever the length",
    arguments: [5_000, 50_000], [2, 3, 8])
  func threads(count: Int, threads: Int) throws {
    let gradients = [Float](repeating: 0.5, count: count)
    var parameters = [Float](repeating: 1, count: count)
    var adam = try Adam<Float>(parameterCount: count, configuration: AdamConfiguration())
    for check in GradientCheck.allCases {
      adam.execution = try StepExecution(
        threads: threads, gradientCheck: check, instructionSet: nil, elementsPerTask: 512)
      let passes: UInt64 = check == .beforeStep ? 2 : 1
      let allowed = allocation_total(
        count: passes * Self.handover.count, bytes: passes * Self.handover.bytes)
      // Other tests run beside this one and allocate too; what every step needs is needed by the least of many.
      var least = allocation_total(count: .max, bytes: .max)
      for _ in 1...20_000 where least.count > allowed.count || least.bytes > allowed.bytes {
        let before = allocations_of_process()
        let own = try allocations { try adam.step(parameters: &parameters, gradients: gradients) }
        let after = allocations_of_process()
        #expect(own.count <= allowed.count && own.bytes <= allowed.bytes, "by the caller, \(check)")
        least.count = min(least.count, after.count - before.count)
        least.bytes = min(least.bytes, after.bytes - before.bytes)
      }
      #expect(least.count <= allowed.count, "\(check)")
      #expect(least.bytes <= allowed.bytes, "\(check)")
    }
  }

  @Test("is that of the moments and, with AMSGrad, the maximum", arguments: AMSGrad.allCases)
  func wholeOptimizer(amsgrad: AMSGrad) throws {
    let gradients = [Float](repeating: 0.5, count: Self.count)
    var parameters = [Float](repeating: 1, count: Self.count)
    let configuration = try AdamConfiguration(amsgrad: amsgrad)
    let total = try allocations {
      var adam = try Adam<Float>(parameterCount: Self.count, configuration: configuration)
      for _ in 1...3 { try adam.step(parameters: &parameters, gradients: gradients) }
    }
    let array = UInt64(Self.count * MemoryLayout<Float>.size)
    let arrays: UInt64 = amsgrad == .off ? 2 : 3
    #expect(total.bytes >= arrays * array)
    #expect(total.bytes < arrays * array + 1_024, "\(total.bytes) bytes")
  }

  @Test("is counted: an array that is made is seen, with its size")
  func counter() {
    var made: [Float] = []
    let total = allocations { made = Array(repeating: 1, count: Self.count) }
    #expect(made.count == Self.count)
    #expect(total.count == 1)
    #expect(total.bytes >= UInt64(Self.count * MemoryLayout<Float>.size))
  }
}
