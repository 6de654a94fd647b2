import AdamOptimizer
import OptimizerTraces
import Testing

@Suite("Runs that are saved and resumed")
struct OptimizerRunTests {
  private static func configurations() throws -> [AdamConfiguration] {
    try [
      AdamConfiguration(weightDecay: 0.1),
      AdamConfiguration(betas: (0, 0.25), epsilon: 0, weightDecay: 0.1, decay: .l2, maximize: true),
      AdamConfiguration(biasCorrection: false, amsgrad: .maximumOfSecondMoment),
      AdamConfiguration(amsgrad: .maximumOfCorrectedSecondMoment),
      AdamConfiguration(weightDecay: 0.1, amsgrad: .maximumOfSecondMoment, operationOrder: .pytorch),
    ]
  }

  private func random<Scalar: AdamScalar>(_ count: Int, _ generator: inout SplitMix64) -> [Scalar] {
    (0..<count).map { _ in Scalar(Double.random(in: -4...4, using: &generator)) }
  }

  private func checkContinuation<Scalar: AdamScalar>(_: Scalar.Type) throws {
    let seed: UInt64 = 5
    var generator = SplitMix64(seed: seed)
    for configuration in try Self.configurations() {
      var whole = try OptimizerRun<Scalar>(parameters: random(5, &generator), configuration: configuration)
      var split = whole
      for step in 1...12 {
        let gradients: [Scalar] = random(5, &generator)
        split = try OptimizerRun(decoding: split.encoded())
        let (a, b) = (try whole.step(gradients: gradients), try split.step(gradients: gradients))
        #expect(a == b, "step \(step), seed \(seed)")
        #expect(split.encoded() == whole.encoded(), "step \(step), seed \(seed)")
      }
    }
  }

  @Test("continue with the same bits in every configuration")
  func continuation() throws {
    try checkContinuation(Float.self)
    try checkContinuation(Double.self)
  }

  @Test("in the published order show the update of the reference, to the last bit")
  func updates() throws {
    let seed: UInt64 = 6
    var generator = SplitMix64(seed: seed)
    for configuration in try Self.configurations() where configuration.operationOrder == .published {
      let start: [Float] = random(4, &generator)
      var run = try OptimizerRun(parameters: start, configuration: configuration)
      var reference = try ReferenceAdam(parameters: start, configuration: configuration)
      for step in 1...10 {
        var gradients: [Float] = random(4, &generator)
        gradients[0] = 0
        let (outcome, expected) = (
          try run.step(gradients: gradients), try reference.step(gradients: gradients)
        )
        #expect(outcome.u.map(\.bitPattern) == expected.map(\.u.bitPattern), "step \(step), seed \(seed)")
        #expect(outcome.theta.map(\.bitPattern) == expected.map(\.theta.bitPattern), "step \(step)")
      }
    }
  }

  @Test("that are damaged are refused, whatever was changed or cut off")
  func damage() throws {
    let run = try OptimizerRun<Double>(
      parameters: [1, 2], configuration: AdamConfiguration(amsgrad: .maximumOfSecondMoment))
    let bytes = run.encoded()
    for length in bytes.indices {
      let expected: OptimizerRunDecodingError = length < 8 ? .notARun : .truncated(bytes: length)
      #expect(throws: expected) { try OptimizerRun<Double>(decoding: Array(bytes[..<length])) }
    }
    #expect(throws: OptimizerRunDecodingError.tooLong(bytes: bytes.count + 1, expected: bytes.count)) {
      try OptimizerRun<Double>(decoding: bytes + [0])
    }
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 0x41
      #expect(throws: OptimizerRunDecodingError.self) { try OptimizerRun<Double>(decoding: changed) }
    }
    var later = bytes
    later[8] = 2
    #expect(throws: OptimizerRunDecodingError.unsupportedVersion(2, supported: 1)) {
      try OptimizerRun<Double>(decoding: later)
    }
    #expect(throws: OptimizerRunDecodingError.formatMismatch(found: "float64", expected: "float32")) {
      try OptimizerRun<Float>(decoding: bytes)
    }
    #expect(throws: OptimizerRunDecodingError.notARun) { try OptimizerRun<Double>(decoding: [1, 2, 3]) }
    let seed: UInt64 = 58
    var generator = SplitMix64(seed: seed)
    for run in 0..<20_000 {
      let changed = mutated(bytes, using: &generator)
      if let read = try? OptimizerRun<Double>(decoding: changed) {
        #expect(read.encoded() == changed, "run \(run), seed \(seed)")
      }
    }
  }

  @Test("print numbers in hexadecimal that are read back with every bit")
  func hexadecimal() {
    let seed: UInt64 = 59
    var generator = SplitMix64(seed: seed)
    #expect(1.5.hexadecimalDescription == "0x1.8p+0")
    #expect((-Double.leastNonzeroMagnitude).hexadecimalDescription == "-0x1p-1074")
    #expect(Double("-0x0p+0")?.bitPattern == (-0.0).bitPattern)
    #expect((-0.0).hexadecimalDescription == "-0x0p+0")
    for _ in 0..<2_000 {
      let double = Double(bitPattern: generator.next())
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
      if !double.isNaN { #expect(Double(double.hexadecimalDescription)?.bitPattern == double.bitPattern) }
      if !float.isNaN { #expect(Float(float.hexadecimalDescription)?.bitPattern == float.bitPattern) }
    }
  }
}
