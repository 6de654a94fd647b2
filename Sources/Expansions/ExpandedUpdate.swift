import Optimizers
import ProofKernel
import SymbolicAlgebra

/// What the update of an optimizer is, as far as expansions are concerned.
enum UpdateForm: Sendable {
  /// `numerator / radicand^(1/root)`: the numerator averages gradients, the radicand their powers `root`.
  case ratio(numerator: GradientAverage, radicand: GradientAverage, root: Int)
  /// The sign of one average, which is written as in the proved update.
  case sign(of: Term)

  /// The largest degree of the root.
  private static let largestRoot = 64

  /// Reads the update of an analysed optimizer; throws `ExpansionRefusal` if it has another form.
  init(_ analysis: OptimizerAnalysis) throws(ExpansionRefusal) {
    if let refusal = analysis.updateRefusal { throw .update(refusal) }
    guard case .relation(_, _, let update) = analysis.update.claim.conclusion else {
      throw .otherForm("the update is not an equation")
    }
    switch update {
    case .sign(let inner): self = .sign(of: inner)
    case .divide(let top, let denominator):
      var bottom = denominator
      guard let root = NestedRoot(denominator, radicand: &bottom)?.degree(limit: Self.largestRoot),
        let numerator = GradientAverage(top), numerator.power == 1,
        let radicand = GradientAverage(bottom), radicand.power == root
      else {
        throw .otherForm(
          "the weighted sums in it are not sums of exponentials in the age of the gradients")
      }
      self = .ratio(numerator: numerator, radicand: radicand, root: root)
    default:
      throw .otherForm("it is neither a ratio with a root below nor a sign")
    }
  }
}
