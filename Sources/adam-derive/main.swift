import AdamTheory

do {
  let start = ContinuousClock.now
  for theorem in try Theory().prove(CommandLine.arguments.count > 1 ? [CommandLine.arguments[1]] : nil) {
    print(theorem.recipe.id, theorem.parts.count, theorem.stepCount, ContinuousClock.now - start)
  }
} catch {
  print("FAILED", "\(error)".replacing("SymbolicAlgebra.", with: ""))
}
