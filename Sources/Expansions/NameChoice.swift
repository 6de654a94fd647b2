import Optimizers

/// Chooses names that no parameter of the optimizer has.
struct NameChoice {
  private let taken: Set<String>

  init(_ description: OptimizerDescription) {
    taken = Set(description.parameters.map(\.name)).union(["g", "t", "k", "u", "v"])
  }

  /// The first name that is free, or else the first of them with as many 0 behind it as it takes.
  func name(_ names: String...) -> String {
    if let free = names.first(where: { !taken.contains($0) }) { return free }
    var candidate = (names.first ?? "x") + "0"
    while taken.contains(candidate) { candidate += "0" }
    return candidate
  }

  /// A letter that gives free names with the numbers 1, .., `count` behind it.
  func letter(_ letters: String..., count: Int) -> String {
    func isFree(_ letter: String) -> Bool {
      !(1...max(1, count)).contains { taken.contains("\(letter)\($0)") }
    }
    if let free = letters.first(where: isFree) { return free }
    var candidate = (letters.first ?? "x") + "_"
    while !isFree(candidate) { candidate += "_" }
    return candidate
  }

  func isTaken(_ name: String) -> Bool { taken.contains(name) }
}
