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

  @Test("with a gradient that no step accepts are refused by row and name, as it was given")
  func unusable() throws {
    func text<Scalar: AdamScalar>(_ table: GradientTable, _: Scalar.Type) throws -> String {
      do throws(GradientTableError) { _ = try table.usableSteps(of: Scalar.self) } catch {
        return error.description
      }
      return "none"
    }
    let csv = try table("a,b\n1,1e40\n1e400,1\n")
    #expect(
      try text(csv, Double.self).hasPrefix("row 2, a: the gradient is beyond the largest double; it must be"))
    #expect(
      try text(csv, Float.self).hasPrefix("row 1, b: the gradient is beyond the largest float; it must be"))
    #expect(
      try text(try table("1\n1e30\n"), Float.self).hasPrefix("row 2, column 1: the gradient is 1e+30; it"))
    for (value, shown) in [(-Double.nan, "nan"), (Double.infinity, "inf")] {
      let array = try NumPyArray(format: .float64, shape: [1, 2], elements: [1, value])
      let table = try GradientTable(reading: array.encoded())
      #expect(try text(table, Double.self).hasPrefix("row 1, column 2: the gradient is \(shown); it must be"))
    }
    #expect(try text(try table("1\n-2\n"), Float.self) == "none")
  }

  @Test("of a shape with very many dimensions are refused in few words")
  func manyDimensions() throws {
    let array = try NumPyArray(format: .float64, shape: Array(repeating: 1, count: 20_000), elements: [1])
    for error in [
      #expect(throws: GradientTableError.self) { try GradientTable(reading: array.encoded()) }?.description,
      #expect(throws: RecordedRunError.self) { try RecordedRun(reading: array.encoded()) }?.description,
      #expect(throws: NumPyArrayError.self) {
        try NumPyArray(format: .float64, shape: array.shape, elements: [])
      }?
      .description,
    ] { #expect((error ?? "").count < 300 && error != nil) }
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
