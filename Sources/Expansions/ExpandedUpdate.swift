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
    guard case .relation(_, _, let update) = analysis.update.claim.conclusion else {
      throw .otherForm("the update is not an equation")
    }
    switch update {
    case .sign(let inner): self = .sign(of: inner)
    case .divide(let top, let denominator):
      var bottom = denominator
      guard let nested = NestedRoot(denominator, radicand: &bottom) else {
        throw .otherForm("the update is neither a ratio with a root below nor a sign")
      }
      guard let root = nested.degree(limit: Self.largestRoot) else {
        throw .otherForm("the root below has a degree above \(Self.largestRoot)")
      }
      guard root.isMultiple(of: 2) else {
        throw .otherForm(
          "the root below has the odd degree \(root), and an average of odd powers may be negative")
      }
      guard let numerator = GradientAverage(top), numerator.power == 1 else {
        throw .otherForm("the numerator is not one weighted sum of gradients")
      }
      guard let radicand = GradientAverage(bottom), let power = radicand.power else {
        throw .otherForm("what is under the root is not one weighted sum of powers of the gradients")
      }
      guard power == root else {
        throw .otherForm(
          "the root of degree \(root) of an average of powers \(power) is not homogeneous of degree 1 in the gradients"
        )
      }
      self = .ratio(numerator: numerator, radicand: radicand, root: root)
    default:
      throw .otherForm("the update is neither a ratio with a root below nor a sign")
    }
  }
}
