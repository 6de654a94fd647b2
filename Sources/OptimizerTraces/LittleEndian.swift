/// Bytes read one after the other, as little-endian integers.
struct LittleEndianReader {
  private let bytes: [UInt8]
  /// The number of bytes read so far.
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of bytes that are left.
  var remaining: Int { bytes.count - position }

  /// The next integer, or `nil` when there are not enough bytes.
  mutating func next<Integer: FixedWidthInteger & BitwiseCopyable>(_ type: Integer.Type) -> Integer? {
    guard remaining >= MemoryLayout<Integer>.size else { return nil }
    defer { position += MemoryLayout<Integer>.size }
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: type) }
    return Integer(littleEndian: value)
  }

  /// The next bytes, or `nil` when there are not enough.
  mutating func next(count: Int) -> ArraySlice<UInt8>? {
    guard 0...remaining ~= count else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }
}

extension [UInt8] {
  /// Appends an integer, least significant byte first.
  mutating func appendLittleEndian<Integer: FixedWidthInteger>(_ value: Integer) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
