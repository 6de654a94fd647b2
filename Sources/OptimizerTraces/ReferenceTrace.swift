import CrossValidation
import Foundation

/// A run of another library's optimizer: its hyperparameters, inputs, and what it had after every step, as
/// exact numbers.
///
/// The file is JSON with the keys `library`, `version`, `algorithm`, `dtype`, `lr`; for PyTorch `beta1`,
/// `beta2`, `eps`, `weight_decay` and `amsgrad`, for optax the dictionary `hyper`; `params0`, `grads` (steps by
/// parameters) and `steps`, an object of arrays for each. Numbers are C99 hexadecimal strings.
public struct ReferenceTrace: Sendable, Hashable {
  /// `torch` or `optax`, or another name, which no replay knows.
  public let library: String
  /// The library's version.
  public let version: String
  /// The algorithm as the library calls it.
  public let algorithm: String
  /// Whether the numbers are float32; otherwise they are float64.
  public let isSinglePrecision: Bool
  /// The step size.
  public let learningRate: Double
  /// The other hyperparameters by the library's names; 0 and 1 for false and true.
  public let hyperparameters: [String: Double]
  /// The parameters before the first step.
  public let initialParameters: [Double]
  /// The gradients of every step.
  public let gradients: [[Double]]
  /// What the library had after every step, by its names.
  public let steps: [[String: [Double]]]

  /// Reads a trace.
  ///
  /// - Throws: ``ReferenceTraceError``.
  public init(reading bytes: [UInt8]) throws(ReferenceTraceError) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw .notAnObject
    }
    func text(_ key: String) throws(ReferenceTraceError) -> String {
      guard let value = object[key] as? String else { throw .missing(key, expected: "a string") }
      return value
    }
    library = try text("library")
    version = try text("version")
    algorithm = try text("algorithm")
    let format = try text("dtype")
    guard format == "float32" || format == "float64" else { throw .unsupportedFormat(format) }
    isSinglePrecision = format == "float32"
    let reader = TraceNumberReader(isSinglePrecision: isSinglePrecision)
    learningRate = try reader.constant(object["lr"] as Any, "lr")
    let nested = object["hyper"] as? [String: Any]
    var constants: [String: Double] = [:]
    for key in ["beta1", "beta2", "eps", "weight_decay", "amsgrad"] {
      if let value = object[key] { constants[key] = try reader.constant(value, key) }
    }
    for (key, value) in nested ?? [:] { constants[key] = try reader.constant(value, "hyper.\(key)") }
    hyperparameters = constants
    let initial = try reader.numbers(object["params0"] as Any, "params0")
    guard let rows = object["grads"] as? [Any] else {
      throw .missing("grads", expected: "an array of arrays")
    }
    guard let records = object["steps"] as? [[String: Any]] else {
      throw .missing("steps", expected: "an array of objects")
    }
    guard rows.count == records.count, !rows.isEmpty else {
      throw .stepCount(gradients: rows.count, steps: records.count)
    }
    var (gradients, steps): ([[Double]], [[String: [Double]]]) = ([], [])
    for (index, (row, record)) in zip(rows, records).enumerated() {
      gradients.append(
        try reader.numbers(row, "grads, step \(index + 1)", count: initial.count))
      var arrays: [String: [Double]] = [:]
      for (key, value) in record {
        arrays[key] = try reader.numbers(value, "\(key), step \(index + 1)", count: initial.count)
      }
      steps.append(arrays)
    }
    (initialParameters, self.gradients, self.steps) = (initial, gradients, steps)
  }
}

/// Reads the numbers of a trace.
private struct TraceNumberReader {
  let isSinglePrecision: Bool

  /// A hyperparameter: a finite number or a truth value.
  func constant(_ value: Any, _ name: String) throws(ReferenceTraceError) -> Double {
    if let text = value as? String, let number = Double(text), number.isFinite { return number }
    if let flag = value as? Bool { return flag ? 1 : 0 }
    throw .missing(name, expected: "a finite number as a hexadecimal string, or true or false")
  }

  /// Numbers of the trace's format.
  func numbers(
    _ value: Any, _ name: String, count: Int? = nil
  ) throws(ReferenceTraceError) -> [Double] {
    guard let texts = value as? [String] else {
      throw .missing(name, expected: "an array of numbers as hexadecimal strings")
    }
    if let count, texts.count != count { throw .length(name, count: texts.count, expected: count) }
    var numbers: [Double] = []
    for (column, text) in texts.enumerated() {
      guard let number = Double(text) else {
        throw .notANumber(name, column: column + 1, text: text)
      }
      guard number.isFinite, !isSinglePrecision || Double(Float(number)) == number else {
        throw .notRepresentable(name, column: column + 1, text: text)
      }
      numbers.append(number)
    }
    return numbers
  }
}

/// Why a trace could not be read or replayed. Steps and columns count from 1.
public enum ReferenceTraceError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAnObject
  case missing(String, expected: String)
  case unsupportedFormat(String)
  case stepCount(gradients: Int, steps: Int)
  case length(String, count: Int, expected: Int)
  case notANumber(String, column: Int, text: String)
  case notRepresentable(String, column: Int, text: String)
  case unsupported(library: String, algorithm: String, reason: String)
  case refused(step: Int, reason: String)

  public var description: String {
    switch self {
    case .notAnObject:
      "not a JSON object; give a trace with library, algorithm, dtype, params0, grads and steps"
    case .missing(let key, let expected): "`\(key.excerpt)` is missing or malformed; expected \(expected)"
    case .unsupportedFormat(let format): "dtype is \(format.excerpt); float32 and float64 are replayed"
    case .stepCount(let gradients, let steps):
      "\(gradients) steps of gradients and \(steps) of results; give the same number of both, at least one"
    case .length(let name, let count, let expected):
      "\(name.excerpt): \(count) numbers for \(expected) parameters; give one for each"
    case .notANumber(let name, let column, let text):
      "\(name.excerpt), column \(column): `\(text.excerpt)` is not a number; write 0x1.8p-3"
    case .notRepresentable(let name, let column, let text):
      "\(name.excerpt), column \(column): `\(text.excerpt)` is not a finite number of the trace's dtype"
    case .unsupported(let library, let algorithm, let reason):
      "\(library.excerpt) \(algorithm.excerpt) can't be replayed: \(reason)"
    case .refused(let step, let reason): "step \(step): \(reason)"
    }
  }
}
