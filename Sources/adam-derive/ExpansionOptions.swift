import ArgumentParser
import Expansions

extension Expansion.Center: ExpressibleByArgument {}

/// An order as it was typed.
struct ExpansionOrder {
  let value: Int

  static func reading(_ text: String) throws -> ExpansionOrder {
    guard let value = Int(text), Expansion.orders.contains(value) else {
      throw ValidationError(
        "--order \(text): not an order that is treated; a whole number from \(Expansion.orders.lowerBound) to "
          + "\(Expansion.orders.upperBound) is needed, such as 2")
    }
    return ExpansionOrder(value: value)
  }
}

/// A number of steps as it was typed.
struct ExpansionSteps {
  let horizon: Horizon

  static let largest = 1_000_000

  static func reading(_ text: String) throws -> ExpansionSteps {
    if text == "infinity" { return ExpansionSteps(horizon: .steadyState) }
    guard let value = Int(text), (1...largest).contains(value) else {
      throw ValidationError(
        "--steps \(text): not a number of steps; a whole number from 1 to \(largest), or infinity, is needed")
    }
    return ExpansionSteps(horizon: .steps(value))
  }
}
