import ExactArithmetic

/// The weights of an optimizer as published, by age, written by hand and without the engine.
struct PlainWeights {
  let numerator: [Rational]
  let radicand: [Rational]
  let root: Int

  static let beta1 = Rational(2, over: 3) ?? 0
  static let beta2 = Rational(4, over: 5) ?? 0
  static let beta3 = Rational(7, over: 8) ?? 0
  static let alpha = Rational(3, over: 2) ?? 0
  static let reals = ["beta1": beta1, "beta2": beta2, "beta3": beta3, "alpha": alpha]

  /// The P of `adam-lP`, and 2 for the others.
  static func root(_ identifier: String) -> Int {
    identifier.hasPrefix("adam-l") ? Int(identifier.dropFirst(6)) ?? 2 : 2
  }

  init(_ identifier: String, steps t: Int) throws {
    func average(_ rate: Rational, isCorrected: Bool) throws -> [Rational] {
      let divisor = isCorrected ? 1 - (try rate.power(t)) : 1
      return try (0..<t).map { try (1 - rate) * rate.power($0).divided(by: divisor) }
    }
    let (b1, b2) = (Self.beta1, Self.beta2)
    root = Self.root(identifier)
    let isCorrected = identifier != "adam-uncorrected" && identifier != "rmsprop"
    radicand = try average(b2, isCorrected: isCorrected)
    switch identifier {
    case "adam-uncorrected", "adamd": numerator = try average(b1, isCorrected: false)
    case "rmsprop": numerator = (0..<t).map { $0 == 0 ? 1 : 0 }
    case "nadam":
      let next = 1 - (try b1.power(t + 1))
      let now = 1 - (try b1.power(t))
      numerator = try (0..<t).map { age in
        try b1 * (1 - b1) * b1.power(age).divided(by: next) + (age == 0 ? (1 - b1).divided(by: now) : 0)
      }
    case "ademamix":
      let slow = try average(Self.beta3, isCorrected: false)
      numerator = try zip(average(b1, isCorrected: true), slow).map { $0 + Self.alpha * $1 }
    default: numerator = try average(b1, isCorrected: true)
    }
  }
}
