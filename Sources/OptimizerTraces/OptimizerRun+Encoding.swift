import AdamOptimizer

/// Why bytes could not be read as a saved run.
public enum OptimizerRunDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  case notARun
  case unsupportedVersion(Int, supported: Int)
  case formatMismatch(found: String, expected: String)
  case truncated(bytes: Int)
  case tooLong(bytes: Int, expected: Int)
  case checksumMismatch
  case invalidField(String, value: UInt64)
  case state(AdamStateDecodingError)
  case optimizer(AdamError)

  public var description: String {
    switch self {
    case .notARun:
      "not a saved run: it must start with the seven letters ADAMRUN; give a file that --save-state wrote"
    case .unsupportedVersion(let version, let supported):
      "the saved run has format version \(version); this program reads version \(supported)"
    case .formatMismatch(let found, let expected):
      "the saved run is in \(found) and \(expected) was asked for; resume it in \(found)"
    case .truncated(let bytes):
      "the saved run is cut off after \(bytes) bytes; copy the whole file"
    case .tooLong(let bytes, let expected):
      "the saved run has \(bytes) bytes and its header announces \(expected); copy the file alone"
    case .checksumMismatch:
      "the saved run's checksum does not belong to its contents; the file is damaged"
    case .invalidField(let field, let value):
      "the saved run has \(field) = \(value), which no writer produces; the file is damaged"
    case .state(let error): error.description
    case .optimizer(let error): "the saved run can't continue: \(error)"
    }
  }
}

extension OptimizerRun {
  private static var version: Int { 1 }

  /// The run as bytes, from which ``init(decoding:)`` continues with the same bits.
  ///
  /// All numbers are little-endian: the mark `ADAMRUN` and a line feed; the version and the bits of a scalar
  /// as 32-bit integers; learning rate, `beta1`, `beta2`, epsilon and weight decay as Doubles; decay form,
  /// bias correction, AMSGrad, maximisation and order of operations as a byte each; the number of parameters
  /// as a 64-bit integer, and the parameters; the state as ``AdamState`` encodes it; and the FNV-1a hash of
  /// all that.
  public func encoded() -> [UInt8] {
    let configuration = adam.configuration
    var bytes = savedRunMark
    bytes.appendLittleEndian(UInt32(Self.version))
    bytes.appendLittleEndian(UInt32(Scalar.BitPattern.bitWidth))
    for number in [
      configuration.learningRate, configuration.beta1, configuration.beta2, configuration.epsilon,
      configuration.weightDecay,
    ] {
      bytes.appendLittleEndian(number.bitPattern)
    }
    bytes += [
      Self.position(of: configuration.decay), configuration.biasCorrection ? 1 : 0,
      Self.position(of: configuration.amsgrad), configuration.maximize ? 1 : 0,
      Self.position(of: configuration.operationOrder),
    ]
    bytes.appendLittleEndian(UInt64(parameters.count))
    for parameter in parameters { bytes.appendLittleEndian(parameter.bitPattern) }
    bytes += adam.state.encoded()
    bytes.appendLittleEndian(savedRunHash(bytes[...]))
    return bytes
  }

  /// Restores a run that ``encoded()`` wrote.
  ///
  /// - Throws: ``OptimizerRunDecodingError``.
  public init(decoding bytes: [UInt8]) throws(OptimizerRunDecodingError) {
    var reader = try savedRunReader(bytes)
    let version = Int(try reader.field(UInt32.self))
    guard version == Self.version else { throw .unsupportedVersion(version, supported: Self.version) }
    let bitWidth = try reader.field(UInt32.self)
    guard bitWidth == Scalar.BitPattern.bitWidth else {
      guard bitWidth == 32 || bitWidth == 64 else {
        throw .invalidField("bits a scalar", value: UInt64(bitWidth))
      }
      throw .formatMismatch(found: "float\(bitWidth)", expected: "float\(Scalar.BitPattern.bitWidth)")
    }
    try checkSavedRunLength(bytes, scalarSize: MemoryLayout<Scalar>.size)
    try checkSavedRunHash(bytes)
    let configuration = try Self.configuration(&reader)
    let countField = try reader.field(UInt64.self)
    let size = MemoryLayout<Scalar>.size
    guard let count = Int(exactly: countField), count <= reader.remaining / size else {
      throw .truncated(bytes: bytes.count)
    }
    var parameters: [Scalar] = []
    parameters.reserveCapacity(count)
    for _ in 0..<count {
      parameters.append(Scalar(bitPattern: try reader.field(Scalar.BitPattern.self)))
    }
    guard let encoded = reader.next(count: reader.remaining - savedRunHashLength) else {
      throw .truncated(bytes: bytes.count)
    }
    let state: AdamState<Scalar>
    do { state = try AdamState(decoding: Array(encoded)) } catch { throw .state(error) }
    do throws(AdamError) {
      try self.init(parameters: parameters, state: state, configuration: configuration)
    } catch { throw .optimizer(error) }
  }

  private static func configuration(
    _ reader: inout LittleEndianReader
  ) throws(OptimizerRunDecodingError) -> AdamConfiguration {
    var numbers: [Double] = []
    for _ in 0..<5 { numbers.append(Double(bitPattern: try reader.field(UInt64.self))) }
    let decay = try choice(DecayForm.self, &reader, "decay form")
    let biasCorrection = try choice(Flag.self, &reader, "bias correction")
    let amsgrad = try choice(AMSGrad.self, &reader, "AMSGrad")
    let maximize = try choice(Flag.self, &reader, "maximisation")
    let order = try choice(OperationOrder.self, &reader, "order of operations")
    do {
      return try AdamConfiguration(
        learningRate: numbers[0], betas: (numbers[1], numbers[2]), epsilon: numbers[3],
        weightDecay: numbers[4], decay: decay, biasCorrection: biasCorrection == .set, amsgrad: amsgrad,
        maximize: maximize == .set, operationOrder: order)
    } catch { throw .optimizer(error) }
  }

  private static func position<Choice: CaseIterable & Equatable>(of choice: Choice) -> UInt8 {
    UInt8(Array(Choice.allCases).firstIndex(of: choice) ?? 0)
  }

  private static func choice<Choice: CaseIterable>(
    _: Choice.Type, _ reader: inout LittleEndianReader, _ field: String
  ) throws(OptimizerRunDecodingError) -> Choice {
    let position = try reader.field(UInt8.self)
    let choices = Array(Choice.allCases)
    guard Int(position) < choices.count else { throw .invalidField(field, value: UInt64(position)) }
    return choices[Int(position)]
  }
}

/// An option that is off or on, as a byte of a saved run.
private enum Flag: CaseIterable {
  case unset, set
}

/// The format of a saved run, without reading more of it.
public enum SavedRunFormat: Sendable, Hashable {
  case float32, float64

  /// Looks at the first bytes of a saved run.
  ///
  /// - Throws: ``OptimizerRunDecodingError``.
  public init(of bytes: [UInt8]) throws(OptimizerRunDecodingError) {
    var reader = try savedRunReader(bytes)
    _ = try reader.field(UInt32.self)
    let bitWidth = try reader.field(UInt32.self)
    switch bitWidth {
    case 32: self = .float32
    case 64: self = .float64
    default: throw .invalidField("bits a scalar", value: UInt64(bitWidth))
    }
  }
}

/// What a saved run starts with.
private let savedRunMark = Array("ADAMRUN\n".utf8)

private let savedRunHashLength = MemoryLayout<UInt64>.size

/// A reader behind the mark of a saved run.
private func savedRunReader(_ bytes: [UInt8]) throws(OptimizerRunDecodingError) -> LittleEndianReader {
  guard bytes.starts(with: savedRunMark) else { throw .notARun }
  var reader = LittleEndianReader(bytes)
  _ = reader.next(count: savedRunMark.count)
  return reader
}

/// Tells a file that was cut off from one that was changed, by the lengths that its two headers announce.
private func checkSavedRunLength(_ bytes: [UInt8], scalarSize: Int) throws(OptimizerRunDecodingError) {
  var reader = try savedRunReader(bytes)
  // Version, bits, five numbers and five choices.
  guard reader.next(count: 4 + 4 + 5 * 8 + 5) != nil,
    let count = reader.next(UInt64.self).map({ Int(clamping: $0) }),
    count <= reader.remaining / scalarSize, reader.next(count: count * scalarSize) != nil,
    // The state's mark, version, bits and step count.
    reader.next(count: 8 + 4 + 4 + 8) != nil, let stateCount = reader.next(UInt64.self),
    let arrays = reader.next(UInt64.self)
  else { throw .truncated(bytes: bytes.count) }
  // With other numbers the headers were changed, which the checksum tells.
  guard stateCount == UInt64(count), 2...3 ~= arrays else { return }
  let (payload, overflow) = (Int(arrays) * scalarSize).multipliedReportingOverflow(by: count)
  // The state's hash, and that of the run.
  let expected = reader.position + 8 + savedRunHashLength
  guard !overflow, reader.remaining >= payload + 8 + savedRunHashLength else {
    throw .truncated(bytes: bytes.count)
  }
  guard bytes.count == expected + payload else {
    throw .tooLong(bytes: bytes.count, expected: expected + payload)
  }
}

private func checkSavedRunHash(_ bytes: [UInt8]) throws(OptimizerRunDecodingError) {
  var reader = LittleEndianReader(bytes)
  guard let contents = reader.next(count: bytes.count - savedRunHashLength) else {
    throw .truncated(bytes: bytes.count)
  }
  guard reader.next(UInt64.self) == savedRunHash(contents) else { throw .checksumMismatch }
}

/// The 64-bit FNV-1a hash (Fowler, Noll and Vo): enough against accidents, not against an adversary.
private func savedRunHash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}

extension LittleEndianReader {
  /// The next integer of a saved run.
  fileprivate mutating func field<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type
  ) throws(OptimizerRunDecodingError) -> Integer {
    guard let value = next(type) else { throw .truncated(bytes: position + remaining) }
    return value
  }
}
