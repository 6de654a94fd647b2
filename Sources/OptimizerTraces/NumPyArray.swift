import AdamOptimizer
import CrossValidation

/// An array of floating-point numbers as NumPy stores it in `.npy` files: little-endian, in C order.
///
///     let array = try NumPyArray(decoding: bytes)
///     array.shape  // [50, 16]
///
/// The format is described in NumPy's `numpy.lib.format`.
public struct NumPyArray: Sendable, Hashable {
  /// The formats of elements that are read and written.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case float32 = "<f4"
    case float64 = "<f8"

    var byteCount: Int { self == .float32 ? 4 : 8 }
  }

  /// The format of the elements.
  public let format: Format
  /// The lengths of the dimensions, outermost first.
  public let shape: [Int]
  /// The elements in C order, the last index running fastest; exact, since every `Float` is a `Double`.
  public let elements: [Double]

  /// An array with the given contents; elements are rounded to the format.
  ///
  /// - Throws: ``NumPyArrayError/elementCount(_:shape:)`` unless there is an element for every place.
  public init(format: Format, shape: [Int], elements: [Double]) throws(NumPyArrayError) {
    guard Self.elementCount(shape) == elements.count else {
      throw .elementCount(elements.count, shape: shape)
    }
    self.format = format
    self.shape = shape
    self.elements = format == .float32 ? elements.map { Double(Float($0)) } : elements
  }

  /// The number of elements of a shape, or `nil` for a negative length or more than can be counted.
  static func elementCount(_ shape: [Int]) -> Int? {
    var count = 1
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard length >= 0, !overflow else { return nil }
      count = product
    }
    return count
  }
}

extension NumPyArray {
  private static let mark: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Whether bytes start as a `.npy` file does.
  public static func isPrefix(of bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }

  /// Reads a `.npy` file of format version 1, 2 or 3.
  ///
  /// - Throws: ``NumPyArrayError`` when the bytes are no such file, are cut off or too many, or hold
  ///   elements of another format or in another order than C's. Nothing is allocated that the bytes don't
  ///   back.
  public init(decoding bytes: [UInt8]) throws(NumPyArrayError) {
    guard Self.isPrefix(of: bytes) else { throw .notAnArray }
    var reader = LittleEndianReader(bytes)
    _ = reader.next(count: Self.mark.count)
    guard let major = reader.next(UInt8.self), reader.next(UInt8.self) != nil else {
      throw .truncatedHeader(bytes: bytes.count)
    }
    guard (1...3).contains(major) else { throw .unsupportedVersion(Int(major)) }
    let length = major == 1 ? reader.next(UInt16.self).map(Int.init) : reader.next(UInt32.self).map(Int.init)
    guard let length, let text = reader.next(count: length) else {
      throw .truncatedHeader(bytes: bytes.count)
    }
    let header = try NumPyHeader(parsing: String(decoding: text, as: UTF8.self))
    guard let format = Format(rawValue: header.descriptor) else {
      throw .unsupportedFormat(header.descriptor)
    }
    guard !header.isFortranOrder || header.shape.count <= 1 else { throw .fortranOrder }
    guard let count = Self.elementCount(header.shape) else { throw .malformedHeader(expected: "a shape") }
    let (expected, overflow) = count.multipliedReportingOverflow(by: format.byteCount)
    guard !overflow, reader.remaining == expected else {
      throw .wrongLength(bytes: reader.remaining, expected: overflow ? Int.max : expected)
    }
    var elements: [Double] = []
    elements.reserveCapacity(count)
    switch format {
    case .float32:
      while let bits = reader.next(UInt32.self) { elements.append(Double(Float(bitPattern: bits))) }
    case .float64:
      while let bits = reader.next(UInt64.self) { elements.append(Double(bitPattern: bits)) }
    }
    (self.format, self.shape, self.elements) = (format, header.shape, elements)
  }

  /// The array as a `.npy` file of version 1, or 2 when the header needs it.
  public func encoded() -> [UInt8] {
    let lengths = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    let dictionary = "{'descr': '\(format.rawValue)', 'fortran_order': False, 'shape': (\(lengths)), }"
    // NumPy aligns the elements to 64 bytes.
    let isLong = dictionary.utf8.count + 64 > Int(UInt16.max)
    let before = Self.mark.count + 2 + (isLong ? 4 : 2)
    let padding = 63 - (before + dictionary.utf8.count) % 64
    let header = Array(dictionary.utf8) + Array(repeating: UInt8(ascii: " "), count: padding) + [0x0A]
    var bytes = Self.mark + (isLong ? [2, 0] : [1, 0])
    if isLong {
      bytes.appendLittleEndian(UInt32(header.count))
    } else {
      bytes.appendLittleEndian(UInt16(header.count))
    }
    bytes += header
    for element in elements {
      switch format {
      case .float32: bytes.appendLittleEndian(Float(element).bitPattern)
      case .float64: bytes.appendLittleEndian(element.bitPattern)
      }
    }
    return bytes
  }
}

/// Why bytes could not be read as a NumPy array, or an array not be made.
public enum NumPyArrayError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAnArray
  case truncatedHeader(bytes: Int)
  case unsupportedVersion(Int)
  case malformedHeader(expected: String)
  case unsupportedFormat(String)
  case fortranOrder
  case wrongLength(bytes: Int, expected: Int)
  case elementCount(Int, shape: [Int])

  public var description: String {
    switch self {
    case .notAnArray:
      "not a NumPy array: the file must start with the bytes 93 NUMPY; write it with numpy.save"
    case .truncatedHeader(let bytes):
      "the array's header is cut off after \(bytes) bytes; copy the whole file"
    case .unsupportedVersion(let version):
      "the array has format version \(version); versions 1, 2 and 3 are read: write it with numpy.save"
    case .malformedHeader(let expected):
      "the array's header is damaged: expected \(expected.excerpt); write it with numpy.save"
    case .unsupportedFormat(let descriptor):
      """
      the array's elements are \(descriptor.excerpt); little-endian float32 (<f4) and float64 (<f8) are read: \
      convert it with astype
      """
    case .fortranOrder:
      "the array is in Fortran order; store it in C order, with numpy.ascontiguousarray"
    case .wrongLength(let bytes, let expected):
      """
      the array has \(bytes) bytes of elements and its header announces \(expected); \
      it is \(bytes < expected ? "truncated" : "too long")
      """
    case .elementCount(let count, let shape):
      "\(count) elements are given for the shape \("\(shape)".excerpt); give one for every place"
    }
  }
}
