import AdamTheory
import ArgumentParser
import CrossValidation

struct CheckTheoremCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-theorem", abstract: "Proves theorems and checks them at numbers.")

  @Argument(help: "Identifiers of theorems; all by default.")
  var identifiers: [String] = []

  func run() throws {
    let start = ContinuousClock.now
    let theorems = try Theory().prove(Set(Identifiers.resolve(identifiers)))
    print("proved", ContinuousClock.now - start)
    let checker = try TheoremChecker()
    print("optimizer", ContinuousClock.now - start)
    let checks = checker.check(theorems)
    for (theorem, check) in zip(theorems, checks) {
      print(theorem.recipe.id, theorem.parts.count, theorem.stepCount, theorem.seconds, check)
    }
    print("checked", ContinuousClock.now - start)
  }
}
