import OptimizerTraces
import Testing

@Suite("NumPy arrays")
struct NumPyArrayTests {
  /// A file of format version 1 with the given header and elements.
  private func file(_ header: String, _ payload: [UInt8], version: UInt8 = 1) -> [UInt8] {
    let text = Array(header.utf8) + [0x0A]
    return [0x93] + Array("NUMPY".utf8) + [version, 0, UInt8(text.count % 256), UInt8(text.count / 256)]
      + text
      + payload
  }

  private let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }"
  private let payload: [UInt8] = [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]

  @Test("are read as NumPy documents the format, keys in any order and in either kind of quotes")
  func reading() throws {
    let array = try NumPyArray(decoding: file(header, payload))
    #expect(array.format == .float32)
    #expect(array.shape == [2])
    #expect(array.elements == [1, -2])
    let other = #"{"shape":(1,2),"fortran_order":False,"descr":"<f4"}"#
    #expect(try NumPyArray(decoding: file(other, payload)).shape == [1, 2])
  }

  @Test("come back with every bit, elements aligned to 64 bytes", arguments: NumPyArray.Format.allCases)
  func roundTrip(format: NumPyArray.Format) throws {
    let extremes = [0, -0.0, 1.5, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude]
    for shape in [[7], [1, 7], [7, 1, 1]] {
      let array = try NumPyArray(format: format, shape: shape, elements: extremes)
      let bytes = array.encoded()
      #expect((bytes.count - 7 * (format == .float32 ? 4 : 8)).isMultiple(of: 64))
      let again = try NumPyArray(decoding: bytes)
      #expect(again.shape == shape)
      #expect(again.elements.map(\.bitPattern) == array.elements.map(\.bitPattern))
    }
    let scalar = try NumPyArray(format: format, shape: [], elements: [3])
    #expect(try NumPyArray(decoding: scalar.encoded()) == scalar)
    let none = try NumPyArray(format: format, shape: [0, 3], elements: [])
    #expect(try NumPyArray(decoding: none.encoded()) == none)
  }

  @Test("that are cut off anywhere are refused")
  func truncation() throws {
    let bytes = try NumPyArray(format: .float64, shape: [3], elements: [1, 2, 3]).encoded()
    for length in bytes.indices {
      #expect(throws: NumPyArrayError.self) { try NumPyArray(decoding: Array(bytes[..<length])) }
    }
    #expect(throws: NumPyArrayError.wrongLength(bytes: 25, expected: 24)) {
      try NumPyArray(decoding: bytes + [0])
    }
  }

  @Test("of other kinds are refused with the reason")
  func refusals() {
    func error(_ header: String, version: UInt8 = 1) -> NumPyArrayError? {
      do {
        _ = try NumPyArray(decoding: file(header, payload, version: version))
        return nil
      } catch { return error }
    }
    func replacing(_ old: String, _ new: String) -> String { header.replacing(old, with: new) }
    #expect(error(header, version: 9) == .unsupportedVersion(9))
    #expect(error(replacing("<f4", ">f4")) == .unsupportedFormat(">f4"))
    #expect(error(replacing("<f4", "<i4")) == .unsupportedFormat("<i4"))
    #expect(error(replacing("<f4", "|O")) == .unsupportedFormat("|O"))
    #expect(error(replacing("False, 'shape': (2,)", "True, 'shape': (2,1)")) == .fortranOrder)
    #expect(error(replacing("(2,)", "(3,)")) == .wrongLength(bytes: 8, expected: 12))
    #expect(error(replacing("(2,)", "(9223372036854775807,)")) == .wrongLength(bytes: 8, expected: .max))
    for damaged in [
      replacing("'shape': (2,), ", ""), replacing("(2,)", "(-2,)"),
      replacing("(2,)", "(4294967296,4294967296)"),
      replacing("False", "Maybe"), replacing("'<f4'", "[('x', '<f4')]"), header + "x",
      replacing("'fortran_order'", "'descr'"), "", "{", "{'descr", "(2,)",
      replacing("(2,)", "(99999999999999999999,)"),
    ] {
      guard case .malformedHeader = error(damaged) else {
        Issue.record("\(damaged) gave \(String(describing: error(damaged)))")
        continue
      }
    }
    #expect(throws: NumPyArrayError.elementCount(3, shape: [2])) {
      try NumPyArray(format: .float32, shape: [2], elements: [1, 2, 3])
    }
  }

  @Test("changed at random are read or refused, and what is read is written back the same")
  func mutations() throws {
    let seed: UInt64 = 57
    var generator = SplitMix64(seed: seed)
    let seeds = [
      try NumPyArray(format: .float32, shape: [2, 3], elements: [1, 2, 3, 4, 5, 6]).encoded(),
      try NumPyArray(format: .float64, shape: [1], elements: [.infinity]).encoded(),
    ]
    for run in 0..<20_000 {
      let bytes = mutated(seeds[run % 2], using: &generator)
      guard let array = try? NumPyArray(decoding: bytes) else { continue }
      let again = try NumPyArray(decoding: array.encoded())
      #expect(again.shape == array.shape, "run \(run), seed \(seed)")
      #expect(again.encoded() == array.encoded(), "run \(run), seed \(seed)")
    }
  }
}
