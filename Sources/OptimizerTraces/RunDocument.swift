import AdamOptimizer
import CrossValidation
import Foundation

/// The JSON of a recorded run, as it is written.
///
/// Numbers are decoded with `JSONDecoder`, which rounds correctly; `JSONSerialization` is off by an ulp or two.
struct RunDocument: Decodable {
  let precision: StepDeviation.Format?
  let hyperparameters: PartialConfiguration
  let initialParameters: [RecordedNumber]?
  let steps: [Step]

  struct Step: Decodable {
    let number: Int?
    let arrays: [StepQuantity: [RecordedNumber]]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      number = try? container.decode(Int.self, forKey: Key("step"))
      var arrays: [StepQuantity: [RecordedNumber]] = [:]
      for quantity in StepQuantity.allCases {
        arrays[quantity] = try? container.decode([RecordedNumber].self, forKey: Key(quantity.rawValue))
      }
      self.arrays = arrays
    }
  }

  /// A number, or the text that stands in its place.
  enum RecordedNumber: Decodable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Double.self) {
        self = .number(value)
      } else {
        let text = try? container.decode(String.self)
        self = text.flatMap { Double($0) }.map { .number($0) } ?? .text(text ?? "this")
      }
    }

    var value: Double? {
      if case .number(let value) = self { value } else { nil }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String

    init(_ name: String) { stringValue = name }

    init?(stringValue: String) { self.stringValue = stringValue }

    var intValue: Int? { nil }

    init?(intValue: Int) { nil }
  }

  init(reading bytes: [UInt8]) throws(RecordedRunError) {
    do { self = try JSONDecoder().decode(Self.self, from: Data(bytes)) } catch let error as RecordedRunError {
      throw error
    } catch { throw .notARun }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func number(_ key: String) throws -> Double? {
      guard container.contains(Key(key)) else { return nil }
      guard let value = try container.decode(RecordedNumber.self, forKey: Key(key)).value else {
        throw RecordedRunError.hyperparameter(key, allowed: "a number")
      }
      return value
    }
    func flag(_ key: String) throws -> Bool? {
      guard container.contains(Key(key)) else { return nil }
      guard let value = try? container.decode(Bool.self, forKey: Key(key)) else {
        throw RecordedRunError.hyperparameter(key, allowed: "true or false")
      }
      return value
    }
    func choice<Choice>(_ key: String, among choices: [(String, Choice)]) throws -> Choice? {
      guard container.contains(Key(key)) else { return nil }
      let text = try? container.decode(String.self, forKey: Key(key))
      guard let chosen = choices.first(where: { $0.0 == text }) else {
        throw RecordedRunError.hyperparameter(
          key, allowed: choices.map { "\"\($0.0)\"" }.joined(separator: " or "))
      }
      return chosen.1
    }
    precision = try choice("precision", among: [("float", StepDeviation.Format.single), ("double", .double)])
    var known = PartialConfiguration()
    known.learningRate = try number("learning_rate")
    known.beta1 = try number("beta1")
    known.beta2 = try number("beta2")
    known.epsilon = try number("epsilon")
    known.weightDecay = try number("weight_decay")
    known.decay = try choice("decay", among: DecayForm.allCases.map { ($0.rawValue, $0) })
    known.amsgrad = try choice("amsgrad", among: AMSGrad.allCases.map { ($0.rawValue, $0) })
    known.maximize = try flag("maximize")
    known.biasCorrection = try flag("bias_correction")
    known.operationOrder = try choice("order", among: OperationOrder.allCases.map { ($0.rawValue, $0) })
    hyperparameters = known
    initialParameters = try container.decodeIfPresent([RecordedNumber].self, forKey: Key("initial"))
    steps = try container.decode([Step].self, forKey: Key("steps"))
  }
}
