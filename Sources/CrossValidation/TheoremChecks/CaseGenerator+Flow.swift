import Automation
import ExactArithmetic
import SymbolicAlgebra

/// Values for claims about the continuous flow: time constants, a drift with its derivatives, and the jets of a
/// gradient and of its square that follow from them by Leibniz's rule.
private struct FlowSample {
  let tau1: Rational
  let tau2: Rational
  /// The drift and its first and second derivative.
  let drift: [Rational]
  let gradient: [Rational]
  let square: [Rational]

  init(_ value: Rational, tau1: Rational, tau2: Rational, drift: [Rational]) {
    self.tau1 = tau1
    self.tau2 = tau2
    self.drift = drift
    let binomials: [[Rational]] = [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1]]
    // g' = delta g and h = g g, differentiated term by term.
    var gradient = [value]
    for order in 1...3 {
      gradient.append(
        (0..<order).reduce(0) { $0 + binomials[order - 1][$1] * drift[$1] * gradient[order - 1 - $1] })
    }
    let jets = gradient
    self.gradient = jets
    square = (0...3).map { order in
      (0...order).reduce(0) { $0 + binomials[order][$1] * jets[$1] * jets[order - $1] }
    }
  }

  static func formal(_ tau: Rational, _ e: Rational, _ jets: [Rational], _ order: Int) -> Rational {
    (0...order).reversed().reduce(0) { $0 * -(tau * e) + jets[$1] }
  }

  /// The coefficients of `m/g_0`, of `v/g_0^2` and of their ratio to second order.
  var coefficients: [String: Rational] {
    let (d0, d1) = (drift[0], drift[1])
    let half = Rational.half
    return [
      "p1": -tau1 * d0, "p2": tau1 * tau1 * (d0 * d0 + d1), "q1": -2 * tau2 * d0,
      "q2": tau2 * tau2 * (4 * d0 * d0 + 2 * d1), "r1": (tau2 - tau1) * d0,
      "r2": (tau1 * tau1 - tau1 * tau2 - tau2 * tau2 * half) * d0 * d0 + (tau1 * tau1 - tau2 * tau2) * d1,
    ]
  }
}

extension CaseGenerator {
  /// Cases for a claim about the flow, with witnesses and samples for its statements `O(e^n)`.
  func flowCases(_ claim: Claim) -> [Case] {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    let samples = [
      FlowSample(2, tau1: 1, tau2: 3, drift: [rational(1, 2), -1, rational(2, 3)]),
      FlowSample(rational(-1, 3), tau1: 2, tau2: 2, drift: [-1, rational(1, 4), 2]),
      FlowSample(rational(5, 7), tau1: 0, tau2: rational(1, 2), drift: [rational(-2, 3), 0, 1]),
      FlowSample(-1, tau1: rational(3, 2), tau2: 0, drift: [1, 1, -1]),
      FlowSample(3, tau1: 0, tau2: 0, drift: [2, -2, rational(1, 3)]),
      FlowSample(1, tau1: 1, tau2: 2, drift: [0, 1, 1]),
    ]
    let order = max(1, claim.variables.count { $0.name.hasPrefix("delta") })
    return samples.enumerated().map { round, sample in
      let error = rational(round + 1, 3)
      var bindings: [String: Binding] = [:]
      for variable in claim.variables {
        let name = variable.name
        switch variable.sort {
        case .index: bindings[name] = .index(round % 3)
        case .sequence:
          let jets = name == "h" ? sample.square : sample.gradient
          bindings[name] = .sequence(SequenceValue(Array(jets.dropFirst()), atZero: jets[0]))
        case .real:
          let value: Rational =
            switch name {
            case "tau", "tau1": sample.tau1
            case "tau2": sample.tau2
            case "delta0", "d": sample.drift[0]
            case "delta1": sample.drift[1]
            case "delta2": sample.drift[2]
            case "a": sample.gradient[0]
            case "c": error
            case "e": rational(1, 7 + round)
            default: sample.coefficients[name] ?? rational(round + 1, 2)
            }
          bindings[name] = .real(value)
        }
      }
      return Case(
        bindings: bindings, rates: nil, kind: nil, steps: order,
        inner: formalSolutions(sample, balanced: bindings["tau"] != nil, order, error))
    }
  }

  /// Moments at small e, exactly the formal solutions and as far from them as the claims allow.
  private func formalSolutions(
    _ sample: FlowSample, balanced: Bool, _ order: Int, _ error: Rational
  ) -> [String: [Binding]] {
    var (first, second): ([Rational], [Rational]) = ([], [])
    for e in Self.smallNumbers {
      let size = e.signum < 0 ? -e : e
      let room = (0...order).reduce(error) { power, _ in power * size }
      let m = FlowSample.formal(sample.tau1, e, sample.gradient, order)
      let v = FlowSample.formal(balanced ? sample.tau1 : sample.tau2, e, sample.square, order)
      first += [m, m + room]
      second += [v, v - room]
    }
    return [
      "C": [.real(1_000_000)], "r": [.real(Self.smallRadius)], "e": Self.smallNumbers.map(Binding.real),
      "m": first.map(Binding.real), "v": second.map(Binding.real),
      "delta0": [.real(0), .real(1), .real(sample.drift[0])],
    ]
  }
}
