/// Why bytes could not be read as an optimizer state.
public enum AdamStateDecodingError: Error, Hashable, Sendable {
  /// The bytes do not start with the mark of an optimizer state.
  case notAnAdamState
  /// The state was written in a version of the format that this reader does not know.
  case unsupportedVersion(Int, supported: Int)
  /// The state holds numbers of another format than the one asked for.
  case formatMismatch(found: String, expected: String)
  /// A field of the header has a value that no writer produces.
  case invalidHeader(field: String, value: UInt64)
  /// The number of bytes is not the one that the header announces.
  case wrongLength(bytes: Int, expected: Int)
  /// The checksum does not belong to the contents: they were changed after writing.
  case checksumMismatch
  /// A second moment is negative, which no gradients lead to.
  case negativeSecondMoment(index: Int, value: Double)
}

extension AdamStateDecodingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAnAdamState:
      "not an optimizer state: it must start with the eight bytes ADAMSTAT; check that it is the right file"
    case .unsupportedVersion(let version, let supported):
      "the state has format version \(version); this program reads version \(supported)"
    case .formatMismatch(let found, let expected):
      "the state holds \(found) numbers and \(expected) was asked for; resume it in \(found)"
    case .invalidHeader(let field, let value):
      "the state's header has \(field) = \(value), which no writer produces; the file is damaged"
    case .wrongLength(let bytes, let expected):
      """
      the state has \(bytes) bytes and must have \(expected); \
      it is \(bytes < expected ? "truncated" : "too long")
      """
    case .checksumMismatch:
      "the state's checksum does not belong to its contents; the file is damaged"
    case .negativeSecondMoment(let index, let value):
      "second moment \(index) of the state is \(value); it must be at least 0: the file is damaged"
    }
  }
}

extension AdamState {
  /// The version of the format that ``encoded()`` writes.
  static var encodingVersion: Int { 1 }

  /// The eight bytes that a state starts with.
  private static var mark: [UInt8] { Array("ADAMSTAT".utf8) }

  /// Mark, version, bits a scalar, step count, parameter count, number of arrays.
  private static var headerLength: Int { 8 + 4 + 4 + 8 + 8 + 8 }

  private static var checksumLength: Int { 8 }

  /// The state as bytes, from which ``init(decoding:)`` restores every bit.
  ///
  /// All numbers are little-endian: the mark `ADAMSTAT`; the version and the bits of a scalar (32 or 64) as
  /// 32-bit integers; the step count, the parameter count and the number of arrays (2, or 3 with a running
  /// maximum) as 64-bit integers; the arrays `m`, `v` and the maximum, as IEEE 754 bit patterns; and the
  /// FNV-1a hash of all that.
  public func encoded() -> [UInt8] {
    let arrays =
      tracksMaximum ? [firstMoment, secondMoment, maximumSecondMoment] : [firstMoment, secondMoment]
    let payloadLength = arrays.count * parameterCount * MemoryLayout<Scalar>.size
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerLength + payloadLength + Self.checksumLength)
    bytes += Self.mark
    Self.append(UInt32(Self.encodingVersion), to: &bytes)
    Self.append(UInt32(Scalar.BitPattern.bitWidth), to: &bytes)
    for count in [stepCount, parameterCount, arrays.count] {
      Self.append(UInt64(count), to: &bytes)
    }
    for array in arrays {
      for value in array { Self.append(value.bitPattern, to: &bytes) }
    }
    Self.append(Self.hash(bytes[...]), to: &bytes)
    return bytes
  }

  /// Restores a state that ``encoded()`` wrote.
  ///
  /// - Throws: ``AdamStateDecodingError`` when the bytes are not such a state, or not one of this scalar
  ///   format.
  public init(decoding bytes: [UInt8]) throws(AdamStateDecodingError) {
    guard bytes.starts(with: Self.mark) else { throw .notAnAdamState }
    guard bytes.count >= Self.headerLength else {
      throw .wrongLength(bytes: bytes.count, expected: Self.headerLength + Self.checksumLength)
    }
    var position = Self.mark.count
    let version = Int(Self.read(UInt32.self, from: bytes, at: &position))
    guard version == Self.encodingVersion else {
      throw .unsupportedVersion(version, supported: Self.encodingVersion)
    }
    let bitWidth = Self.read(UInt32.self, from: bytes, at: &position)
    guard [32, 64].contains(bitWidth) else {
      throw .invalidHeader(field: "bits a scalar", value: UInt64(bitWidth))
    }
    guard bitWidth == Scalar.BitPattern.bitWidth else {
      throw .formatMismatch(found: "float\(bitWidth)", expected: Scalar.formatName)
    }
    let stepField = Self.read(UInt64.self, from: bytes, at: &position)
    guard let stepCount = Int(exactly: stepField) else {
      throw .invalidHeader(field: "step count", value: stepField)
    }
    let countField = Self.read(UInt64.self, from: bytes, at: &position)
    let arrayField = Self.read(UInt64.self, from: bytes, at: &position)
    guard arrayField == 2 || arrayField == 3 else {
      throw .invalidHeader(field: "number of arrays", value: arrayField)
    }
    // No array has more than Int.max / 64 elements, and below that the length can't overflow.
    guard let count = Int(exactly: countField), count <= Int.max / 64 else {
      throw .invalidHeader(field: "parameter count", value: countField)
    }
    let payloadLength = Int(arrayField) * count * MemoryLayout<Scalar>.size
    let expected = Self.headerLength + payloadLength + Self.checksumLength
    guard bytes.count == expected else { throw .wrongLength(bytes: bytes.count, expected: expected) }
    var checksumPosition = expected - Self.checksumLength
    let hash = Self.hash(bytes[..<checksumPosition])
    guard Self.read(UInt64.self, from: bytes, at: &checksumPosition) == hash else { throw .checksumMismatch }

    func array() -> [Scalar] {
      var values: [Scalar] = []
      values.reserveCapacity(count)
      for _ in 0..<count {
        values.append(Scalar(bitPattern: Self.read(Scalar.BitPattern.self, from: bytes, at: &position)))
      }
      return values
    }
    self.stepCount = stepCount
    firstMoment = array()
    secondMoment = array()
    tracksMaximum = arrayField == 3
    maximumSecondMoment = tracksMaximum ? array() : []
    if let (index, value) = firstNegative { throw .negativeSecondMoment(index: index, value: value) }
  }

  private static func append<Integer: FixedWidthInteger>(_ value: Integer, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The integer at a position that the caller has checked, moving the position past it.
  private static func read<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type, from bytes: [UInt8], at position: inout Int
  ) -> Integer {
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: type) }
    position += MemoryLayout<Integer>.size
    return Integer(littleEndian: value)
  }

  /// The 64-bit FNV-1a hash (Fowler, Noll and Vo): enough against accidents, not against an adversary.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
