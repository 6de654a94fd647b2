import ExactArithmetic

/// `R = m/v^(1/P)` of the continuous flow `tau1 m' = g - m`, `tau2 v' = g^P - v` in powers of the time constants, once
/// transients have died away:
///
///     R/sign(g) = sum_n (-1)^n sum_i tau1^i tau2^(n-i) c[n][i],
///
/// where `c[n][i]` is a polynomial of weight n in `delta0 = (ln abs(g))'` of weight 1, `delta1 = delta0'` of weight 2,
/// and so on. The time constants enter only through the powers shown, so that they cost nothing.
///
/// ```swift
/// let series = FlowSeries(order: 6, root: 2)
/// series.monomialCount  // 29: the partitions of 1, .., 6
/// ```
public struct FlowSeries: Sendable {
  let table: PartitionTable
  public let order: Int
  /// The P of `v^(1/P)`.
  public let root: Int
  /// `g^(n)/g`.
  let numerator: GradedSeries
  /// `(g^P)^(n)/g^P`.
  let denominator: GradedSeries
  /// The inverse root of the denominator at `tau2 = -1`.
  let inverseRoot: GradedSeries
  let coefficients: [[GradedPolynomial]]

  /// - Parameters:
  ///   - order: at most 24.
  ///   - root: the even P.
  ///
  /// Takes time proportional to the number of pairs of partitions of weights that sum to at most the order.
  public init(order: Int, root: Int = 2) {
    self.init(PartitionTable(order: order), root: root)
  }

  init(_ table: PartitionTable, root: Int) {
    self.table = table
    order = table.order
    self.root = root
    let numerator = GradedSeries(derivativesOfPower: 1, table)
    let denominator = GradedSeries(derivativesOfPower: root, table)
    let inverseRoot = denominator.inverseRoot(root, table)
    var coefficients: [[GradedPolynomial]] = []
    for n in 0...table.order {
      coefficients.append((0...n).map { table.product(numerator.parts[$0], inverseRoot.parts[n - $0]) })
    }
    self.coefficients = coefficients
    (self.numerator, self.denominator, self.inverseRoot) = (numerator, denominator, inverseRoot)
  }

  /// The number of products of `delta0`, `delta1`, .. over the orders from 1 on.
  public var monomialCount: Int { table.monomials.dropFirst().reduce(0) { $0 + $1.count } }
}
