import AdamOptimizer
import Foundation

/// A run of PyTorch's Adam or AdamW: hyperparameters, gradients, and the state after every step, as exact
/// numbers.
struct Trace: Decodable {
  let library: String
  let algorithm: String
  let dtype: String
  let lr: HexNumber
  let beta1: HexNumber
  let beta2: HexNumber
  let eps: HexNumber
  let weightDecay: HexNumber
  let amsgrad: Bool
  let params0: [HexNumber]
  let grads: [[HexNumber]]
  let steps: [Step]

  struct Step: Decodable {
    let p: [HexNumber]
    let m: [HexNumber]
    let v: [HexNumber]
    let vmax: [HexNumber]?
  }

  /// A number written as a C99 hexadecimal string.
  struct HexNumber: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let value = Double(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number: \(text)")
      }
      self.value = value
    }
  }

  /// Where the traces are, if the environment says.
  static let directory = ProcessInfo.processInfo.environment["ADAM_DERIVE_TRACES"]

  /// The files of PyTorch traces in ``directory``.
  static let pytorchFiles: [String] =
    directory.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) }?
    .filter { $0.hasPrefix("torch_") && $0.hasSuffix(".json") }.sorted() ?? []

  /// Reads a file of ``directory``.
  init(file: String) throws {
    let url = URL(fileURLWithPath: Self.directory ?? ".").appendingPathComponent(file)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Trace.self, from: Data(contentsOf: url))
  }

  /// The configuration that the trace was made with.
  func configuration(_ order: OperationOrder) throws -> AdamConfiguration {
    try AdamConfiguration(
      learningRate: lr.value, betas: (beta1.value, beta2.value), epsilon: eps.value,
      weightDecay: weightDecay.value, decay: algorithm == "AdamW" ? .decoupled : .l2,
      amsgrad: amsgrad ? .maximumOfSecondMoment : .off, operationOrder: order)
  }
}

extension AdamScalar {
  /// How many values of the format lie between two numbers.
  static func ulps(_ a: Self, _ b: Self) -> UInt64 {
    func position(_ x: Self) -> Int64 {
      let magnitude = Int64(truncatingIfNeeded: x.magnitude.bitPattern)
      return x.sign == .minus ? -magnitude : magnitude
    }
    return (position(a) - position(b)).magnitude
  }
}
