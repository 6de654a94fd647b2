import SurfaceSyntax
import SymbolicAlgebra

/// Finds out why an update is neither a weighted sum of gradients over a root of a weighted sum of their powers nor the
/// sign of a weighted sum.
struct UpdateObstacle {
  let description: OptimizerDescription
  let unrolling: Unrolling

  private typealias Part = DescriptionPlaces.Part

  /// The refusal at its place, or nil if the update has one of these forms.
  func refusal(_ update: Term) -> SyntaxError? {
    switch update {
    case .sign(let inner): return sign(inner)
    case .divide(let numerator, let denominator): return ratio(numerator, denominator)
    case .negate:
      return refused(
        "a minus sign before the update",
        "u is the direction that the step subtracts, as in theta <- theta - eta*u; leave the sign out")
    case .multiply(let left, let right) where left.isQuotient || right.isQuotient:
      return refused(
        "a product with a ratio", "write the factor into the numerator, as in (c*m[t])/sqrt(v[t])")
    default:
      guard LinearForm(update, in: description) != nil else {
        return refused(
          "an update of this form",
          "it has to be one ratio, a weighted sum of gradients over the root of degree P of a weighted sum of their P-th "
            + "powers for an even P, or the sign of a weighted sum")
      }
      return refused(
        "an update without a root below it",
        "a weighted sum of gradients grows with their scale; what is treated is a ratio to a root of a weighted sum of "
          + "even powers, or a sign")
    }
  }

  private func refused(_ what: String, _ because: String, at part: Part = .update) -> SyntaxError {
    description.places.refusal(what, because: because, at: part)
  }

  /// The term as a user writes it, or words for it.
  private func text(_ term: Term, otherwise words: String) -> String {
    guard let text = try? description.printed(term), text.count <= 60 else { return words }
    return "`\(text)`"
  }

  // MARK: Forms

  private func sign(_ inner: Term) -> SyntaxError? {
    guard LinearForm(inner, in: description) == nil else { return nil }
    return refused(
      "the sign of what is not linear in states and g[t]", "its weights would depend on the gradients")
  }

  private func ratio(_ numerator: Term, _ denominator: Term) -> SyntaxError? {
    var radicand = denominator
    guard let root = NestedRoot(denominator, radicand: &radicand) else {
      return withoutRoot(numerator, denominator)
    }
    let limit = RecurrenceReader.powerLimit
    guard let degree = root.degree(limit: limit) else {
      return refused(
        "a root of a degree above \(limit)", "exact weights would be too large", at: .denominator)
    }
    guard degree.isMultiple(of: 2) else {
      return refused(
        "a root of the odd degree \(degree)", "an average of odd powers may be negative", at: .denominator)
    }
    return sum(numerator, "the numerator", power: 1, at: .numerator)
      ?? sum(radicand, "what is under the root", power: degree, at: .radicand)
  }

  private func withoutRoot(_ numerator: Term, _ denominator: Term) -> SyntaxError? {
    if let (root, rest) = denominator.rootAndRest, root.dependsOnGradients, !rest.dependsOnGradients {
      return refused(
        "\(text(rest, otherwise: "a number")) beside the root",
        "with it the update depends on the scale of the gradients and is no ratio of weighted sums; descriptions leave "
          + "out this small number, as the shipped ones do",
        at: .denominator)
    }
    if !denominator.dependsOnGradients {
      return refused(
        "an update without a root of gradients below it",
        "a weighted sum of gradients grows with their scale; what is treated is a ratio to a root of a weighted sum of "
          + "even powers, or a sign")
    }
    return refused(
      "a denominator that is not a root",
      "below has to be the root of degree P of a weighted sum of P-th powers of the gradients, P even, with factors in "
        + "the numerator or under the root", at: .denominator)
  }

  /// Why a term is no weighted sum of one power of the gradients.
  private func sum(_ term: Term, _ name: String, power: Int, at part: Part) -> SyntaxError? {
    guard let form = LinearForm(term, in: description) else {
      return refused(
        "\(name), which is not linear in states and powers of g[t],",
        "its weights would depend on the gradients",
        at: part)
    }
    for (unknown, coefficient) in form.summands {
      switch unknown {
      case .gradient(power: 0):
        return refused(
          "\(text(coefficient, otherwise: "a part")) in \(name), without state or gradient,",
          "with it the update depends on the scale of the gradients and is no ratio of weighted sums; descriptions leave "
            + "out a small number for stability, as the shipped ones do", at: part)
      case .gradient(let own):
        if own != power { return otherPower("g[t]^\(own)", "is", own, name, power, part) }
      case .state(let state, lag: 0):
        let powers = unrolling.states[state]?.kernels.map(\.power) ?? []
        guard powers.count == 1 else {
          return refused(
            "`\(state)[t]` in \(name)",
            "the state sums \(powers.isEmpty ? "nothing" : "several powers of the gradients, which no one root undoes")",
            at: part)
        }
        if powers[0] != power { return otherPower("\(state)[t]", "sums", powers[0], name, power, part) }
      case .state(let state, _):
        return refused(
          "`\(state)[t-1]` in \(name)",
          "a weighted sum that leaves out the newest gradient is treated within a sign only; use \(state)[t]",
          at: part)
      }
    }
    return nil
  }

  private func otherPower(
    _ what: String, _ verb: String, _ own: Int, _ name: String, _ power: Int, _ part: Part
  ) -> SyntaxError {
    let place =
      power == 1 ? "the numerator has to sum the gradients themselves" : "a root of degree \(power) is there"
    return refused(
      "`\(what)` in \(name)",
      "it \(verb == "is" ? "is power" : "sums powers") \(own) of the gradient\(verb == "is" ? "" : "s"), and \(place), "
        + "so that the update would depend on the gradients' scale", at: part)
  }
}

extension Term {
  fileprivate var isQuotient: Bool { if case .divide = self { dependsOnGradients } else { false } }

  fileprivate var dependsOnGradients: Bool { freeVariables.contains(Variable("g", .sequence(arity: 1))) }

  /// A root with something added to it.
  fileprivate var rootAndRest: (root: Term, rest: Term)? {
    guard case .add(let left, let right) = self else { return nil }
    if case .root = left { return (left, right) }
    if case .root = right { return (right, left) }
    return nil
  }
}
