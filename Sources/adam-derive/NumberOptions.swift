import ArgumentParser
import ExactArithmetic

/// A decay rate as it was typed, read exactly: `0.9` is 9/10.
struct DecayRate {
  let value: Rational

  /// Reads a decay rate for the option `name`; the text of a `ValidationError` names option, value and allowed range.
  static func reading(_ name: String) -> @Sendable (String) throws -> DecayRate {
    { text in
      let value: Rational
      do { value = try Rational(parsing: text) } catch {
        throw ValidationError(
          "--\(name) \(text): not a number (\(error)); write a decimal or a fraction with 0 <= \(name) < 1, such as "
            + "0.9 or 9/10")
      }
      guard value.signum >= 0, value < 1 else {
        throw ValidationError(
          "--\(name) \(text): out of range; 0 <= \(name) < 1 is needed, such as 0.9 or 9/10")
      }
      return DecayRate(value: value)
    }
  }
}

/// A number of steps.
struct StepCount {
  let value: Int

  static func reading(_ text: String) throws -> StepCount {
    guard let value = Int(text) else {
      throw ValidationError("--t \(text): not a whole number; at least 1 is needed, such as 100")
    }
    guard value >= 1 else { throw ValidationError("--t \(text): out of range; at least 1 step is needed") }
    return StepCount(value: value)
  }
}
