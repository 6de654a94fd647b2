import AdamOptimizer
import CrossValidation
import ExactArithmetic

/// Gradients of several steps and parameters: a row a step, a column a parameter.
///
/// ```swift
/// let table = try GradientTable(reading: bytes)  // CSV, JSON or .npy, told apart by the contents
/// let gradients: [[Float]] = table.steps()
/// ```
public struct GradientTable: Sendable, Hashable {
  /// The names of the parameters.
  public let names: [String]
  /// The number of steps.
  public let stepCount: Int
  private let contents: Contents

  private enum Contents: Sendable, Hashable {
    /// Exact numbers, a sequence a parameter.
    case exact([[Rational]])
    /// Elements in C order, a row a step.
    case floating([Double])
  }

  /// The number of parameters.
  public var parameterCount: Int { names.count }

  /// Reads CSV with a column a parameter, JSON with an array a parameter, or a `.npy` array of shape
  /// (steps) or (steps, parameters).
  ///
  /// - Throws: ``GradientTableError``.
  public init(reading bytes: [UInt8]) throws(GradientTableError) {
    if NumPyArray.isPrefix(of: bytes) {
      let array: NumPyArray
      do { array = try NumPyArray(decoding: bytes) } catch { throw .array(error) }
      guard (1...2).contains(array.shape.count) else { throw .dimensions(array.shape) }
      guard !array.elements.isEmpty else { throw .empty(shape: array.shape) }
      stepCount = array.shape[0]
      names = (0..<(array.shape.count == 2 ? array.shape[1] : 1)).map { "column \($0 + 1)" }
      contents = .floating(array.elements)
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    let sequences: [GradientSequence]
    do { sequences = try GradientSequence.read(text) } catch { throw .text(error) }
    stepCount = sequences.first?.values.count ?? 0
    for sequence in sequences where sequence.values.count != stepCount {
      throw .unequalLengths(
        name: sequence.name, count: sequence.values.count, first: sequences[0].name, expected: stepCount)
    }
    names = sequences.map(\.name)
    contents = .exact(sequences.map(\.values))
  }

  /// The gradients step by step, each rounded once to the format.
  public func steps<Scalar: AdamScalar>(of _: Scalar.Type = Scalar.self) -> [[Scalar]] {
    switch contents {
    case .exact(let sequences):
      let columns = sequences.map { $0.map(Self.rounded) as [Scalar] }
      return (0..<stepCount).map { step in columns.map { $0[step] } }
    case .floating(let elements):
      let width = parameterCount
      return (0..<stepCount).map { step in elements[step * width..<(step + 1) * width].map { Scalar($0) } }
    }
  }

  /// The gradients step by step, each rounded once to the format, and each one that a step accepts.
  ///
  /// - Throws: ``GradientTableError/unusable(row:name:value:largest:)`` for the first that isn't.
  public func usableSteps<Scalar: AdamScalar>(
    of _: Scalar.Type = Scalar.self
  ) throws(GradientTableError) -> [[Scalar]] {
    let largest = Scalar.largestGradientMagnitude
    let steps: [[Scalar]] = steps()
    for (row, gradients) in steps.enumerated() {
      if let column = gradients.firstIndex(where: { !($0.magnitude <= largest) }) {
        throw .unusable(
          row: row + 1, name: names[column], value: text(gradients[column], row, column),
          largest: "\(largest)")
      }
    }
    return steps
  }

  /// A gradient as it is given, which is finite though it may be infinite when it is rounded.
  private func text<Scalar: AdamScalar>(_ value: Scalar, _ row: Int, _ column: Int) -> String {
    if value.isNaN { return "nan" }
    let isFinite =
      switch contents {
      case .exact: true
      case .floating(let elements): elements[row * parameterCount + column].isFinite
      }
    let isBeyond = isFinite && value.isInfinite
    return isBeyond ? "beyond the largest \(Scalar.self == Float.self ? "float" : "double")" : "\(value)"
  }

  private static func rounded<Scalar: AdamScalar>(_ value: Rational) -> Scalar {
    // By way of Double a Float would be rounded twice.
    Scalar.self == Float.self ? Scalar(value.floatValue) : Scalar(value.doubleValue)
  }
}

/// Why gradients could not be read.
public enum GradientTableError: Error, Hashable, Sendable, CustomStringConvertible {
  case notText
  case text(GradientFileError)
  case array(NumPyArrayError)
  case unequalLengths(name: String, count: Int, first: String, expected: Int)
  case dimensions([Int])
  case empty(shape: [Int])
  /// No step accepts a gradient; rows count from 1.
  case unusable(row: Int, name: String, value: String, largest: String)

  public var description: String {
    switch self {
    case .notText: "neither text in UTF-8 nor a NumPy array; give CSV, JSON or .npy"
    case .text(let error): error.description
    case .array(let error): error.description
    case .unequalLengths(let name, let count, let first, let expected):
      """
      `\(name.excerpt)` has \(count) gradients and `\(first.excerpt)` has \(expected); \
      give every parameter one gradient a step
      """
    case .dimensions(let shape):
      """
      the array has \(shape.count) dimensions, shape \("\(shape)".excerpt); give the shape (steps) or (steps, parameters), \
      with numpy.reshape
      """
    case .unusable(let row, let name, let value, let largest):
      """
      row \(row), \(name.excerpt): the gradient is \(value); it must be finite and at most \(largest) in magnitude: \
      leave the row out, or clip or rescale the gradients
      """
    case .empty(let shape):
      "the array has no elements, shape \("\(shape)".excerpt); give at least one gradient"
    }
  }
}
