import AdamOptimizer
import CrossValidation

/// What a run computed in every step for every parameter, as it was written to a file.
///
/// ```swift
/// let run = try RecordedRun(reading: bytes)  // a NumPy array or JSON, told apart by the contents
/// ```
public struct RecordedRun: Sendable, Hashable {
  /// The number of steps.
  public let stepCount: Int
  /// The number of parameters.
  public let parameterCount: Int
  /// What was recorded.
  public var quantities: Set<StepQuantity> { Set(arrays.keys) }
  /// The format of the numbers, if the file says it.
  public let format: StepDeviation.Format?
  /// Whether the format can be no other: JSON says it, and in an array numbers of 32 bits are Floats. Numbers of 64 bits
  /// may be Floats that were converted.
  public let isFormatCertain: Bool
  /// The hyperparameters that the file names.
  public let hyperparameters: PartialConfiguration
  /// The parameters before the first step, if the file has them.
  public let initialParameters: [Double]?
  /// The number of the first step, if the file says it; more than 1 for a run that was resumed.
  public let firstStep: Int?
  /// A row a step.
  private let arrays: [StepQuantity: [[Double]]]

  /// The order of the arrays in a `.npy` file.
  private static let order: [StepQuantity] = [.theta, .m, .v, .u]

  /// Reads a `.npy` array of shape (4, steps, parameters) with theta, m, v and u, or a JSON object whose `steps` have
  /// an array a quantity: some of `theta`, `m`, `v`, `mhat`, `vhat`, `u`, of numbers or of texts such as `0x1.8p-3`.
  /// The object may name the precision, the hyperparameters and the initial parameters. `adam-derive run` writes both.
  ///
  /// - Throws: ``RecordedRunError``.
  public init(reading bytes: [UInt8]) throws(RecordedRunError) {
    if NumPyArray.isPrefix(of: bytes) {
      try self.init(array: bytes)
    } else {
      try self.init(json: bytes)
    }
  }

  private init(array bytes: [UInt8]) throws(RecordedRunError) {
    let array: NumPyArray
    do { array = try NumPyArray(decoding: bytes) } catch { throw .array(error) }
    guard array.shape.count == 3, array.shape[0] == Self.order.count, !array.elements.isEmpty else {
      throw .shape(array.shape)
    }
    let (steps, width) = (array.shape[1], array.shape[2])
    stepCount = steps
    parameterCount = width
    format = array.format == .float32 ? .single : .double
    isFormatCertain = format == .single
    (hyperparameters, initialParameters, firstStep) = (PartialConfiguration(), nil, nil)
    let rows = Self.order.enumerated().map { position, quantity in
      let start = position * steps * width
      return (
        quantity,
        (0..<steps).map { Array(array.elements[start + $0 * width..<start + ($0 + 1) * width]) }
      )
    }
    arrays = Dictionary(uniqueKeysWithValues: rows)
  }

  private init(json bytes: [UInt8]) throws(RecordedRunError) {
    let document = try RunDocument(reading: bytes)
    let recorded = StepQuantity.allCases.filter { document.steps.first?.arrays[$0] != nil }
    guard let first = document.steps.first, let width = recorded.first.flatMap({ first.arrays[$0]?.count }),
      width > 0
    else { throw .notARun }
    var arrays: [StepQuantity: [[Double]]] = [:]
    for (index, step) in document.steps.enumerated() {
      for quantity in recorded {
        guard let elements = step.arrays[quantity], elements.count == width else {
          throw .missing(quantity.rawValue, step: index + 1, count: width)
        }
        arrays[quantity, default: []].append(try Self.row(elements, quantity.rawValue, step: index + 1))
      }
    }
    self.arrays = arrays
    stepCount = document.steps.count
    parameterCount = width
    format = document.precision
    isFormatCertain = format != nil
    hyperparameters = document.hyperparameters
    if let initial = document.initialParameters {
      guard initial.count == width else { throw .missing("initial", step: nil, count: width) }
      initialParameters = try Self.row(initial, "initial", step: nil)
    } else {
      initialParameters = nil
    }
    firstStep = first.number
  }

  private static func row(
    _ elements: [RunDocument.RecordedNumber], _ name: String, step: Int?
  ) throws(RecordedRunError) -> [Double] {
    var row: [Double] = []
    row.reserveCapacity(elements.count)
    for (column, element) in elements.enumerated() {
      switch element {
      case .number(let value): row.append(value)
      case .text(let text): throw .notANumber(name, step: step, column: column + 1, text: text)
      }
    }
    return row
  }

  /// Whether every number is one of a format, or no number at all.
  func isRepresentable(in format: StepDeviation.Format) -> Bool {
    format == .double || arrays.values.joined().joined().allSatisfy(Self.isSingle)
  }

  /// Whether a number is a Float, or was read from the shortest decimal of one.
  private static func isSingle(_ value: Double) -> Bool {
    let nearest = Float(value)
    return value.isNaN || Double(nearest) == value || Double("\(nearest)") == value
  }

  /// The numbers of a step and a parameter, from 0; NaN where nothing was recorded.
  func values<Scalar: AdamScalar>(step: Int, column: Int) -> StepValues<Scalar> {
    func value(_ quantity: StepQuantity) -> Scalar {
      arrays[quantity].map { Scalar($0[step][column]) } ?? .nan
    }
    return StepValues(
      m: value(.m), v: value(.v), mhat: value(.mhat), vhat: value(.vhat), u: value(.u), theta: value(.theta))
  }
}

/// Why a recorded run could not be read. Steps and columns count from 1.
public enum RecordedRunError: Error, Hashable, Sendable, CustomStringConvertible {
  case array(NumPyArrayError)
  case shape([Int])
  case notARun
  case missing(String, step: Int?, count: Int)
  case notANumber(String, step: Int?, column: Int, text: String)
  case hyperparameter(String, allowed: String)

  public var description: String {
    switch self {
    case .array(let error): error.description
    case .shape(let shape):
      "an array of shape \("\(shape)".excerpt); give (4, steps, parameters) with theta, m, v and u, as `adam-derive run` writes it"
    case .notARun:
      """
      neither a NumPy array nor a JSON object with `steps`, each with an array of numbers for some of theta, m, v, \
      mhat, vhat and u; `adam-derive run` writes both
      """
    case .missing(let name, let step, let count):
      "\(Self.place(step))`\(name)` is not an array of \(count) numbers; give one for each parameter, as in step 1"
    case .notANumber(let name, let step, let column, let text):
      "\(Self.place(step))`\(name)`, column \(column): \(text.excerpt) is not a number; write 0.1 or 0x1.8p-3"
    case .hyperparameter(let key, let allowed):
      "`\(key)` must be \(allowed), as `adam-derive run` writes it; leave it out where it is not known"
    }
  }

  private static func place(_ step: Int?) -> String { step.map { "step \($0): " } ?? "" }
}
