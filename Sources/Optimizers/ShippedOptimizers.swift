import SurfaceSyntax

extension OptimizerDescription {
  /// The text of a shipped description.
  public struct Shipped: Sendable {
    /// The name on the command line.
    public let identifier: String
    /// Where the optimizer comes from.
    public let source: String
    public let text: String

    /// Throws `SyntaxError`, which for shipped texts is tested not to happen.
    public func parsed() throws(SyntaxError) -> OptimizerDescription {
      try OptimizerDescription(parsing: text)
    }
  }

  private static let moments = """
    parameter beta1 in [0, 1)
    parameter beta2 in [0, 1)
    state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
    state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2
    """

  /// All shipped descriptions, with `eps = 0`.
  public static let shipped: [Shipped] = [
    Shipped(
      identifier: "adam", source: "Kingma and Ba 2014, algorithm 1",
      text: """
        optimizer Adam
        \(moments)
        let mhat = m[t]/(1 - beta1^t)
        let vhat = v[t]/(1 - beta2^t)
        update mhat/sqrt(vhat)
        """),
    Shipped(
      identifier: "adam-uncorrected", source: "Kingma and Ba 2014, without bias correction",
      text: """
        optimizer AdamWithoutBiasCorrection
        \(moments)
        update m[t]/sqrt(v[t])
        """),
    Shipped(
      identifier: "adamw", source: "Loshchilov and Hutter 2019",
      text: """
        # The step is theta <- theta - eta*(u + lambda*theta); this is its u, in which the decay has no part.
        optimizer AdamW
        \(moments)
        let mhat = m[t]/(1 - beta1^t)
        let vhat = v[t]/(1 - beta2^t)
        update mhat/sqrt(vhat)
        """),
    Shipped(
      identifier: "adamd", source: "St John 2021, arXiv 2110.10828",
      text: """
        # Only the second moment is corrected.
        optimizer AdamD
        \(moments)
        update m[t]/sqrt(v[t]/(1 - beta2^t))
        """),
    Shipped(
      identifier: "rmsprop", source: "Tieleman and Hinton 2012",
      text: """
        optimizer RMSProp
        parameter beta2 in [0, 1)
        state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2
        update g[t]/sqrt(v[t])
        """),
    Shipped(
      identifier: "nadam", source: "Dozat 2016, with constant momentum",
      text: """
        optimizer NAdam
        \(moments)
        let mbar = beta1*m[t]/(1 - beta1^(t+1)) + (1 - beta1)*g[t]/(1 - beta1^t)
        let vhat = v[t]/(1 - beta2^t)
        update mbar/sqrt(vhat)
        """),
    Shipped(
      identifier: "ademamix", source: "Pagliardini, Ablin and Grangier 2024, arXiv 2409.03137",
      text: """
        optimizer AdEMAMix
        parameter beta1 in [0, 1)
        parameter beta2 in [0, 1)
        parameter beta3 in [0, 1)
        parameter alpha in [0, inf)
        state m1[t] = beta1*m1[t-1] + (1 - beta1)*g[t]
        state m2[t] = beta3*m2[t-1] + (1 - beta3)*g[t]
        state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2
        update (m1[t]/(1 - beta1^t) + alpha*m2[t])/sqrt(v[t]/(1 - beta2^t))
        """),
    Shipped(
      identifier: "signum", source: "Bernstein et al. 2018, arXiv 1802.04434",
      text: """
        optimizer Signum
        parameter beta in [0, 1)
        state m[t] = beta*m[t-1] + (1 - beta)*g[t]
        update sign(m[t])
        """),
    Shipped(
      identifier: "lion", source: "Chen et al. 2023, arXiv 2302.06675",
      text: """
        optimizer Lion
        parameter beta1 in [0, 1)
        parameter beta2 in [0, 1)
        state m[t] = beta2*m[t-1] + (1 - beta2)*g[t]
        update sign(beta1*m[t-1] + (1 - beta1)*g[t])
        """),
    powers(4), powers(6), powers(8),
  ]

  /// The even P in this range have a member `adam-lP` of the L^P family; proofs stay small in it.
  public static let familyPowers = 2...24

  /// Adam with the P-th root of an average of P-th powers as its denominator.
  private static func powers(_ power: Int) -> Shipped {
    Shipped(
      identifier: "adam-l\(power)", source: "Daley and Amato 2021, arXiv 2106.05449, with P = \(power)",
      text: """
        # The denominator is the root of degree \(power) of an average of powers.
        optimizer AdamL\(power)
        parameter beta1 in [0, 1)
        parameter beta2 in [0, 1)
        state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
        state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^\(power)
        let mhat = m[t]/(1 - beta1^t)
        let vhat = v[t]/(1 - beta2^t)
        update mhat/\(power == 2 ? "sqrt(vhat)" : "root(\(power), vhat)")
        """)
  }

  /// The shipped description with the identifier, or the member of the L^P family, `adam-l2` to `adam-l24`, or nil.
  public static func shipped(_ identifier: String) -> Shipped? {
    shipped.first { $0.identifier == identifier }
      ?? familyPowers.lazy.filter { $0.isMultiple(of: 2) }.map(powers).first { $0.identifier == identifier }
  }
}
