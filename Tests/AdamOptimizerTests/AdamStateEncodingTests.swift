import AdamOptimizer
import Testing

@Suite("An encoded state")
struct AdamStateEncodingTests {
  private func expectBitIdenticalContinuation<Scalar: AdamScalar>(
    _: Scalar.Type, _ configuration: AdamConfiguration, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let count = 23
    var parameters = Scalar.awkward(count: count, using: &generator)
    var adam = try Adam<Scalar>(parameterCount: count, configuration: configuration)
    for _ in 0..<5 {
      try adam.step(parameters: &parameters, gradients: Scalar.awkward(count: count, using: &generator))
    }
    let restored = try AdamState<Scalar>(decoding: adam.state.encoded())
    #expect(restored == adam.state, "seed \(seed)")
    var resumed = try Adam(state: restored, configuration: configuration)
    var resumedParameters = parameters
    for _ in 0..<5 {
      let gradients = Scalar.awkward(count: count, using: &generator)
      try adam.step(parameters: &parameters, gradients: gradients)
      try resumed.step(parameters: &resumedParameters, gradients: gradients)
    }
    #expect(resumedParameters.bits == parameters.bits, "\(configuration), seed \(seed)")
    #expect(resumed.state.encoded() == adam.state.encoded(), "\(configuration), seed \(seed)")
  }

  @Test("continues bit for bit")
  func continuation() throws {
    for configuration in try variedConfigurations() {
      try expectBitIdenticalContinuation(Float.self, configuration, seed: 21)
      try expectBitIdenticalContinuation(Double.self, configuration, seed: 22)
    }
    let pytorch = try AdamConfiguration(amsgrad: .maximumOfSecondMoment, operationOrder: .pytorch)
    try expectBitIdenticalContinuation(Float.self, pytorch, seed: 23)
  }

  @Test("keeps every bit, also of zeros, infinities, NaN payloads and subnormals")
  func specialValues() throws {
    let values: [Float] = [
      -0.0, 0, .infinity, -.infinity, Float(bitPattern: 0xffc1_2345), .leastNonzeroMagnitude,
    ]
    // No second moment is negative.
    let seconds = values.map { $0 < 0 ? -$0 : $0 }
    let state = try AdamState(
      stepCount: .max, firstMoment: values, secondMoment: seconds.reversed(), maximumSecondMoment: seconds)
    let restored = try AdamState<Float>(decoding: state.encoded())
    #expect(restored.firstMoment.bits == values.bits)
    #expect(restored.secondMoment.bits == Array(seconds.reversed()).bits)
    #expect(restored.maximumSecondMoment.bits == seconds.bits)
    #expect(restored.stepCount == .max)
  }

  @Test("has the documented layout")
  func layout() throws {
    let state = try AdamState<Float>(stepCount: 3, firstMoment: [1], secondMoment: [0.5])
    let bytes = state.encoded()
    #expect(Array(bytes[0..<8]) == Array("ADAMSTAT".utf8))
    #expect(Array(bytes[8..<16]) == [1, 0, 0, 0, 32, 0, 0, 0])
    #expect(
      Array(bytes[16..<40]) == [3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(bytes[40..<48]) == [0, 0, 0x80, 0x3f, 0, 0, 0, 0x3f])
    #expect(bytes.count == 56)
  }

  @Test("without parameters is a state too")
  func empty() throws {
    for amsgrad in AMSGrad.allCases {
      let state = try AdamState<Double>(parameterCount: 0, amsgrad: amsgrad)
      #expect(try AdamState<Double>(decoding: state.encoded()) == state)
    }
  }

  private func bytes() throws -> [UInt8] {
    try AdamState<Float>(stepCount: 3, firstMoment: [1, 2], secondMoment: [3, 4]).encoded()
  }

  @Test("is refused at every length but its own")
  func truncated() throws {
    let bytes = try bytes()
    for length in 0..<8 {
      #expect(throws: AdamStateDecodingError.notAnAdamState) {
        try AdamState<Float>(decoding: Array(bytes[..<length]))
      }
    }
    for length in 8..<40 {
      #expect(throws: AdamStateDecodingError.wrongLength(bytes: length, expected: 48)) {
        try AdamState<Float>(decoding: Array(bytes[..<length]))
      }
    }
    for length in 40..<bytes.count {
      #expect(throws: AdamStateDecodingError.wrongLength(bytes: length, expected: 64)) {
        try AdamState<Float>(decoding: Array(bytes[..<length]))
      }
    }
    #expect(throws: AdamStateDecodingError.wrongLength(bytes: 65, expected: 64)) {
      try AdamState<Float>(decoding: bytes + [0])
    }
  }

  @Test("is refused when any bit of it has changed")
  func damaged() throws {
    let bytes = try bytes()
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << bit
        #expect(throws: AdamStateDecodingError.self, "byte \(index), bit \(bit)") {
          try AdamState<Float>(decoding: damaged)
        }
      }
    }
  }

  @Test("is refused with the field that is wrong")
  func wrongFields() throws {
    let bytes = try bytes()
    func decoding(_ changes: [Int: UInt8]) throws {
      var changed = bytes
      for (index, byte) in changes { changed[index] = byte }
      _ = try AdamState<Float>(decoding: changed)
    }
    #expect(throws: AdamStateDecodingError.unsupportedVersion(2, supported: 1)) { try decoding([8: 2]) }
    #expect(throws: AdamStateDecodingError.invalidHeader(field: "bits a scalar", value: 16)) {
      try decoding([12: 16])
    }
    #expect(throws: AdamStateDecodingError.invalidHeader(field: "step count", value: 1 << 63 + 3)) {
      try decoding([23: 0x80])
    }
    #expect(throws: AdamStateDecodingError.invalidHeader(field: "parameter count", value: 1 << 62 + 2)) {
      try decoding([31: 0x40])
    }
    #expect(throws: AdamStateDecodingError.invalidHeader(field: "number of arrays", value: 4)) {
      try decoding([32: 4])
    }
    #expect(throws: AdamStateDecodingError.checksumMismatch) { try decoding([40: 1]) }
    #expect(throws: AdamStateDecodingError.formatMismatch(found: "float32", expected: "float64")) {
      try AdamState<Double>(decoding: bytes)
    }
  }

  @Test("is refused with a negative second moment or maximum, though its checksum is right")
  func negativeMoments() throws {
    let state = try AdamState<Float>(
      stepCount: 1, firstMoment: [-1, 1], secondMoment: [1, 2], maximumSecondMoment: [3, 4])
    let bytes = state.encoded()
    for (array, column) in [(1, 0), (1, 1), (2, 1)] {
      var forged = Array(bytes.dropLast(8))
      // The sign of a number behind the header.
      forged[40 + (array * 2 + column) * 4 + 3] |= 0x80
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in forged { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      withUnsafeBytes(of: hash.littleEndian) { forged += $0 }
      let value = array == 1 ? -Double(column + 1) : -4
      #expect(throws: AdamStateDecodingError.negativeSecondMoment(index: column, value: value)) {
        try AdamState<Float>(decoding: forged)
      }
    }
    #expect(throws: AdamError.negativeSecondMoment(index: 1, value: -2)) {
      try AdamState<Float>(stepCount: 1, firstMoment: [1, 1], secondMoment: [1, -2])
    }
    #expect(throws: AdamError.negativeSecondMoment(index: 0, value: -1)) {
      try AdamState<Float>(stepCount: 1, firstMoment: [1], secondMoment: [1], maximumSecondMoment: [-1])
    }
  }

  @Test("is never read from random bytes, and reading those does not trap")
  func randomBytes() throws {
    let seed: UInt64 = 31
    var generator = SplitMix64(seed: seed)
    let header = try bytes()
    for _ in 0..<5000 {
      var random = header
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        random[Int.random(in: 8..<random.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      if random == header { continue }
      #expect(throws: AdamStateDecodingError.self, "seed \(seed)") { try AdamState<Float>(decoding: random) }
    }
  }
}
