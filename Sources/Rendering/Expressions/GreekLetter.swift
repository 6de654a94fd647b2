/// A Greek letter that a name can stand for; the raw value is its LaTeX command without the backslash.
public enum GreekLetter: String, Hashable, Sendable, CaseIterable {
  case alpha, beta, gamma, delta, epsilon, zeta, eta, theta, iota, kappa, lambda, mu, nu, xi, pi, rho, sigma
  case tau, upsilon, phi, chi, psi, omega
  case capitalGamma = "Gamma"
  case capitalDelta = "Delta"
  case capitalTheta = "Theta"
  case capitalLambda = "Lambda"
  case capitalXi = "Xi"
  case capitalPi = "Pi"
  case capitalSigma = "Sigma"
  case capitalUpsilon = "Upsilon"
  case capitalPhi = "Phi"
  case capitalPsi = "Psi"
  case capitalOmega = "Omega"

  /// The letter that `name` spells in Latin letters (`beta`, `Gamma`, `eps`), or that it is (`β`).
  init?(name: Substring) {
    if name == "eps" {
      self = .epsilon
    } else if let spelled = GreekLetter(rawValue: String(name)) {
      self = spelled
    } else if name.count == 1, let character = name.first, let letter = GreekLetter(character) {
      self = letter
    } else {
      return nil
    }
  }

  /// The letter that `character` is.
  init?(_ character: Character) {
    guard let letter = GreekLetter.allCases.first(where: { $0.character == character }) else { return nil }
    self = letter
  }

  /// The Unicode letter.
  public var character: Character {
    switch self {
    case .alpha: "α"
    case .beta: "β"
    case .gamma: "γ"
    case .delta: "δ"
    case .epsilon: "ε"
    case .zeta: "ζ"
    case .eta: "η"
    case .theta: "θ"
    case .iota: "ι"
    case .kappa: "κ"
    case .lambda: "λ"
    case .mu: "μ"
    case .nu: "ν"
    case .xi: "ξ"
    case .pi: "π"
    case .rho: "ρ"
    case .sigma: "σ"
    case .tau: "τ"
    case .upsilon: "υ"
    case .phi: "φ"
    case .chi: "χ"
    case .psi: "ψ"
    case .omega: "ω"
    case .capitalGamma: "Γ"
    case .capitalDelta: "Δ"
    case .capitalTheta: "Θ"
    case .capitalLambda: "Λ"
    case .capitalXi: "Ξ"
    case .capitalPi: "Π"
    case .capitalSigma: "Σ"
    case .capitalUpsilon: "Υ"
    case .capitalPhi: "Φ"
    case .capitalPsi: "Ψ"
    case .capitalOmega: "Ω"
    }
  }
}
