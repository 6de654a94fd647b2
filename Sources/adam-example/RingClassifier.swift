#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A network with one hidden layer that tells points inside a ring from points outside of it.
///
/// The parameters are four tensors: the weights and offsets of the hidden units, and those of the output.
struct RingClassifier {
  /// The number of hidden units.
  static let width = 16
  /// Hidden weights (two a unit), hidden offsets, output weights, output offset.
  var parameters: [[Float]]

  /// The number of parameters of all tensors together.
  var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

  /// Starts with hidden units that look into directions all around, and an output that says nothing.
  init() {
    let weights = (0..<Self.width).flatMap { unit -> [Float] in
      let angle = 2 * Float.pi * Float(unit) / Float(Self.width)
      return [3 * cos(angle), 3 * sin(angle)]
    }
    parameters = [
      weights, Array(repeating: -1, count: Self.width), Array(repeating: 0, count: Self.width), [0],
    ]
  }

  /// The log-odds that a point is in the ring, and the outputs of the hidden units.
  private func output(at point: Point) -> (logit: Float, hidden: [Float]) {
    let hidden = (0..<Self.width).map {
      tanh(parameters[0][2 * $0] * point.x + parameters[0][2 * $0 + 1] * point.y + parameters[1][$0])
    }
    return (zip(parameters[2], hidden).reduce(parameters[3][0]) { $0 + $1.0 * $1.1 }, hidden)
  }

  /// Whether the network takes a point to be in the ring.
  func contains(_ point: Point) -> Bool { output(at: point).logit > 0 }

  /// The mean cross-entropy over some points, and its gradients in the shapes of the parameters.
  func loss(over points: [Point]) -> (value: Float, gradients: [[Float]]) {
    var value: Float = 0
    var gradients = parameters.map { [Float](repeating: 0, count: $0.count) }
    for point in points {
      let (logit, hidden) = output(at: point)
      let signed = point.isInRing ? logit : -logit
      // log(1 + exp(-x)) without overflow.
      value += max(-signed, 0) + log1p(exp(-abs(signed)))
      let slope = 1 / (1 + exp(-logit)) - (point.isInRing ? 1 : 0)
      gradients[3][0] += slope
      for unit in 0..<Self.width {
        let backward = slope * parameters[2][unit] * (1 - hidden[unit] * hidden[unit])
        gradients[2][unit] += slope * hidden[unit]
        gradients[1][unit] += backward
        gradients[0][2 * unit] += backward * point.x
        gradients[0][2 * unit + 1] += backward * point.y
      }
    }
    let scale = 1 / Float(points.count)
    return (value * scale, gradients.map { $0.map { $0 * scale } })
  }
}

/// A point of the square from -1 to 1.
struct Point {
  let x: Float
  let y: Float

  /// Whether it is between 0.4 and 0.8 from the centre.
  var isInRing: Bool { (0.16...0.64).contains(x * x + y * y) }

  /// The points of a regular grid.
  static func grid(_ count: Int) -> [Point] {
    let coordinates = (0..<count).map { 2 * (Float($0) + 0.5) / Float(count) - 1 }
    return coordinates.flatMap { x in coordinates.map { Point(x: x, y: $0) } }
  }
}
