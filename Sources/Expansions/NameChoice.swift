import Optimizers

/// Chooses names that no parameter of the optimizer has.
struct NameChoice {
  private let taken: Set<String>

  init(_ description: OptimizerDescription) {
    taken = Set(description.parameters.map(\.name)).union(["g", "t", "k", "u", "v", "s"])
  }

  /// `name`, or the first of `name_a`, `name_aa`, .. that is free.
  func name(_ name: String) -> String {
    var (candidate, number) = (name, "")
    while taken.contains(candidate) {
      number += "a"
      candidate = "\(name)_\(number)"
    }
    return candidate
  }

  func isTaken(_ name: String) -> Bool { taken.contains(name) }
}
