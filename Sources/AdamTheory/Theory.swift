import Automation
import Dispatch
import SymbolicAlgebra
import Synchronization

/// The theorem library: every theorem, each resting on some of those before it.
public struct Theory: Sendable {
  public let vocabulary: Vocabulary

  public init() throws { vocabulary = try Vocabulary() }

  /// All theorems; what a theorem rests on comes before it.
  public static let recipes: [TheoremRecipe] = foundations + expansions + bounds

  /// Proves the theorems with the given identifiers, and what they rest on, in parallel.
  ///
  /// Throws `ProofFailure` or `Diagnostic` if the kernel doesn't accept a proof.
  public func prove(_ identifiers: Set<String>? = nil) throws -> [ProvedTheorem] {
    try prove(identifiers, lemmas: .standard())
  }

  /// The same with given standard lemmas.
  public func prove(_ identifiers: Set<String>? = nil, lemmas: LemmaLibrary) throws -> [ProvedTheorem] {
    let needed = Self.recipesNeeded(for: identifiers)
    let progress = Mutex(Progress(waiting: needed))
    let group = DispatchGroup()
    @Sendable func startWhatIsReady() {
      for recipe in progress.withLock({ $0.takeReady() }) {
        DispatchQueue.global().async(group: group) {
          let proved = progress.withLock(\.proved)
          let outcome = Result { try prove(recipe, from: needed.compactMap { proved[$0.id] }, lemmas) }
          progress.withLock { $0.finish(recipe, outcome) }
          startWhatIsReady()
        }
      }
    }
    startWhatIsReady()
    group.wait()
    let finished = progress.withLock { $0 }
    if let failure = needed.lazy.compactMap({ finished.failures[$0.id] }).first { throw failure }
    return needed.compactMap { finished.proved[$0.id] }
      .filter { identifiers?.contains($0.recipe.id) ?? true }
  }

  /// Which proofs are done, and which wait for others.
  private struct Progress {
    var waiting: [TheoremRecipe]
    var proved: [String: ProvedTheorem] = [:]
    var failures: [String: any Error] = [:]

    mutating func takeReady() -> [TheoremRecipe] {
      let ready = waiting.filter { $0.foundations.allSatisfy { proved[$0] != nil } }
      waiting.removeAll { recipe in ready.contains { $0.id == recipe.id } }
      return ready
    }

    mutating func finish(_ recipe: TheoremRecipe, _ outcome: Result<ProvedTheorem, any Error>) {
      switch outcome {
      case .success(let theorem): proved[recipe.id] = theorem
      case .failure(let error): failures[recipe.id] = error
      }
    }
  }

  private func prove(
    _ recipe: TheoremRecipe, from proved: [ProvedTheorem], _ lemmas: LemmaLibrary
  ) throws -> ProvedTheorem {
    let start = ContinuousClock.now
    var library = lemmas
    let foundations = Set(Self.recipesNeeded(for: Set(recipe.foundations)).map(\.id))
    for foundation in proved where foundations.contains(foundation.recipe.id) {
      for part in foundation.lemmas + foundation.parts { library.adopt(part.theorem, as: part.claim.name) }
    }
    var builder = TheoremBuilder(id: recipe.id, vocabulary: vocabulary, library: library)
    try recipe.prove(&builder)
    return ProvedTheorem(
      recipe: recipe, lemmas: builder.lemmas, parts: builder.parts,
      seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  /// The recipes with these identifiers and all that they rest on, in order.
  private static func recipesNeeded(for identifiers: Set<String>?) -> [TheoremRecipe] {
    guard var needed = identifiers else { return recipes }
    for recipe in recipes.reversed() where needed.contains(recipe.id) { needed.formUnion(recipe.foundations) }
    return recipes.filter { needed.contains($0.id) }
  }
}
