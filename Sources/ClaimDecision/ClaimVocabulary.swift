import AdamTheory
import Automation
import SurfaceSyntax
import SymbolicAlgebra

/// The names that claims may use, and what they mean when they are written without arguments.
struct ClaimVocabulary: Sendable {
  let adam: Vocabulary
  /// `mean_age(beta, t) = sum_k w(beta, t, k) (t - k)`.
  let meanAge: Definition
  /// The meanings of the names of definitions.
  let context: SyntaxContext

  init() throws {
    adam = try Vocabulary()
    meanAge = try Definition(
      "mean_age", [Binder("beta", .real), Binder("t", .index)],
      .explicit(
        .sum(
          "k", upper: .bound(0),
          body: .application(
            adam.weight, [.real(.bound(2)), .index(.bound(1)), .index(.bound(0))])
            * .index(.bound(1) - .bound(0)))))
    context = SyntaxContext(definitions: [
      adam.average, adam.weight, adam.expectation, adam.firstMoment, adam.secondMoment,
      adam.correctedFirstMoment, adam.correctedSecondMoment, adam.variance, adam.update,
      adam.regularizedUpdate, adam.divergence, meanAge,
    ])
  }

  /// The usual arguments of each quantity, in the order of its parameters.
  static let usualArguments: [String: [Usual]] = [
    "m": [.first, .gradients, .time], "mhat": [.first, .gradients, .time],
    "v": [.second, .gradients, .time], "vhat": [.second, .gradients, .time],
    "sigmahat2": [.first, .gradients, .time], "u": [.first, .second, .gradients, .time],
    "u_eps": [.first, .second, .regularizer, .gradients, .time], "S": [.first, .second, .time],
    "mean_age": [.first, .time], "w": [.first, .time],
  ]

  /// What stands for a missing argument.
  enum Usual {
    case first, second, regularizer, gradients, time
  }

  /// Letters that stand for sequences unless something else is declared.
  static let sequenceNames: Set<String> = ["f", "g", "h"]

  /// The weights of the two decay rates.
  static let weightNames: Set<String> = ["p", "q"]

  /// Whether a free name without a meaning may be used as a variable.
  ///
  /// Letters and Greek names, with digits, primes or an underscore and more; longer names are taken for misspelled
  /// ones unless a quantifier declares them.
  static func mayBeVariable(_ name: String) -> Bool {
    let stem = name.prefix { $0.isLetter }
    let rest = name.dropFirst(stem.count)
    guard rest.isEmpty || rest.first == "_" || rest.allSatisfy({ $0.isNumber || $0 == "'" }) else {
      return false
    }
    return stem.count == 1 || greek.contains(String(stem)) || stem == "eps"
  }

  private static let greek: Set<String> = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
    "nu",
    "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda",
    "Sigma", "Phi", "Psi", "Omega",
  ]
}
