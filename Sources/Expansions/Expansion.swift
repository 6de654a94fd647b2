import Optimizers
import SymbolicAlgebra

/// The expansion of an optimizer's second moment or update about a centre, to an order.
///
/// ```swift
/// let adam = try OptimizerAnalysis(of: OptimizerDescription.shipped("adam")!.parsed())
/// let flow = try Expansion(of: .u, around: .flow, order: 2, adam)
/// flow.coefficients[2]  // delta0^2*(tau1^2 - tau1*tau2 - tau2^2/2) + delta1*(tau1^2 - tau2^2)
/// ```
public struct Expansion: Sendable {
  public enum Quantity: String, Sendable, CaseIterable {
    /// What stands under the root of the update: the second moment, or an average of higher even powers.
    case v
    /// The update direction.
    case u
  }

  public enum Center: String, Sendable, CaseIterable {
    /// The weighted mean of the gradients, in powers of `g_k - mhat`.
    case mhat
    /// A constant gradient x, in powers of `g_k - x`.
    case constant
    /// Exponential drift `g_{t-j} = g e^(-j d)`, in powers of d.
    case drift
    /// The continuous flow, in derivatives of `ln abs(g)`: order n has n derivatives.
    case flow
    /// Given gradients whose scale changes, `g_k -> (1 + s_k) g_k`, in powers of the `s_k`.
    case scale
  }

  /// A name in the coefficients and what it stands for.
  public struct Abbreviation: Sendable {
    public let name: String
    public let meaning: Term
    /// Whether it is the value at a constant gradient, `sum p/sqrt(sum q)`.
    var isLevel = false

    public var term: Term { .parameter(name) }
  }

  public let description: OptimizerDescription
  public let quantity: Quantity
  public let center: Center
  public let order: Int
  public let horizon: Horizon
  /// The coefficients of the orders 0, 1, .., `order`, in which names of `abbreviations` may stand.
  public internal(set) var coefficients: [Term]
  /// What the names stand for; later ones may use earlier ones.
  public internal(set) var abbreviations: [Abbreviation] = []
  /// The weights of the numerator and of the radicand, where coefficients or abbreviations apply them.
  public internal(set) var weights: [Definition] = []
  /// What the coefficients and their certificate assume besides the parameters' intervals and `1 <= t`: rates that
  /// differ, and centres or sums that aren't 0.
  public internal(set) var conditions: [Formula] = []
  /// Whether the update is the sign of an average, so that nothing but the order 0 is there.
  public internal(set) var isExactlyInvariant = false
  /// What a proof of the expansion needs, or nil if nothing needs to be proved.
  var proofObligation: ProofObligation?

  /// The name that the coefficients have for a constant centre, if there is one.
  public var centerName: String? {
    if center == .mhat { return abbreviations.first?.name }
    if case .sums(let sums)? = proofObligation?.subject, center != .scale, case .parameter(let name) = sums.x
    {
      return name
    }
    if case .sign(.parameter(let name))? = coefficients.first { return name }
    return nil
  }

  /// The name that the coefficients have for changes of scale, if they have any.
  public var changeName: String? {
    guard case .sums(let sums)? = proofObligation?.subject, case .variable(let name, _) = sums.s else {
      return nil
    }
    return name
  }

  /// The largest order that is treated.
  public static let orders = 0...PartitionTable.largestOrder

  /// The coefficient of an order with abbreviations and weights written out.
  public func writtenOut(_ n: Int) -> Term {
    var term = coefficients[n]
    for abbreviation in abbreviations.reversed() {
      term = term.substituting(.real(abbreviation.meaning), for: Variable(abbreviation.name, .real))
    }
    return term.unfolding(weights)
  }
}

/// A ratio of series, as what is to be proved is built from it.
struct ProofObligation: Sendable {
  /// The parts of the numerator, of the radicand (with part 0 equal to 1) and of its inverse root by order.
  var numerator: [Term]
  var radicand: [Term]
  var inverseRoot: [Term]
  let root: Int
  /// The coefficients of the ratio, before a common factor.
  var ratio: [Term]
  /// What the coefficients of each order have in front of those of the ratio, or of the radicand.
  let front: [Term]
  /// What the parts are about.
  let subject: Subject

  enum Subject: Sendable {
    case flow(FlowEquations)
    case drift(numerator: AgeMoments, radicand: AgeMoments)
    case sums(DeviationSums)
  }
}
