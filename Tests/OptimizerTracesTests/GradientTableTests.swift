import AdamOptimizer
import OptimizerTraces
import Testing

@Suite("Tables of gradients")
struct GradientTableTests {
  private func table(_ text: String) throws -> GradientTable { try GradientTable(reading: Array(text.utf8)) }

  @Test("have a row a step and a column a parameter, whichever the format")
  func formats() throws {
    let expected: [[Double]] = [[1, -2], [0.5, 4]]
    let array = try NumPyArray(format: .float32, shape: [2, 2], elements: [1, -2, 0.5, 4])
    for table in [
      try table("a,b\n1,-2\n1/2,4\n"), try table("[[1, 0.5], [-2, 4]]"),
      try GradientTable(reading: array.encoded()),
    ] {
      #expect(table.steps(of: Double.self) == expected)
      #expect(table.names.count == 2)
    }
    let one = try NumPyArray(format: .float64, shape: [3], elements: [1, 2, 3])
    #expect(try GradientTable(reading: one.encoded()).steps(of: Double.self) == [[1], [2], [3]])
  }

  @Test("are rounded once, also to Float")
  func rounding() throws {
    // Just above the middle of two Floats, by less than Double can tell.
    let steps = try table("1.000000059604644775390625000000000000001\n").steps(of: Float.self)
    #expect(steps == [[Float(1).nextUp]])
  }

  @Test("that are no tables are refused")
  func refusals() throws {
    #expect(throws: GradientTableError.notText) { try GradientTable(reading: [0xFF, 0xFE]) }
    #expect(throws: GradientTableError.text(.noGradients)) { try table("") }
    #expect(throws: GradientTableError.self) { try table("[[1],[2,3]]") }
    for shape in [[], [1, 1, 1]] {
      let array = try NumPyArray(format: .float64, shape: shape, elements: [1])
      #expect(throws: GradientTableError.dimensions(shape)) { try GradientTable(reading: array.encoded()) }
    }
    let none = try NumPyArray(format: .float64, shape: [0, 4], elements: [])
    #expect(throws: GradientTableError.empty(shape: [0, 4])) { try GradientTable(reading: none.encoded()) }
  }
}
