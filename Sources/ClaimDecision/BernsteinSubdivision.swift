import ExactArithmetic
import NormalForms

/// A subdivision of a domain into parts on each of which the Bernstein coefficients of a polynomial show its sign.
///
/// On a group of coordinates `l_0 + .. + l_m = c` a polynomial of degree d is a combination of the products of d
/// coordinates (Bernstein 1912; Handelman 1988); halving the domain brings the coefficients to the values (Garloff
/// 1986).
indirect enum BernsteinSubdivision {
  /// The polynomial in the coordinates of the part, without coefficients below 0.
  case part(AtomPolynomial)
  /// The cases `0 <= l_i - l_j` and `l_i - l_j <= 0` of two coordinates of a group: the new coordinates are
  /// `l_i - l_j` and `2 l_j` in the first, `2 l_i` and `l_j - l_i` in the second.
  case halves(Int, Int, BernsteinSubdivision, BernsteinSubdivision)
  /// The cases `l_i <= c` and `c <= l_i` of a coordinate without a bound: the first has the further coordinate
  /// `c - l_i`, in the second `l_i - c` stands in its place.
  case cut(Int, at: Rational, BernsteinSubdivision, BernsteinSubdivision)
  /// The cases `0 <= x` and `x <= 0` of a coordinate of unknown sign, which is `-x` in the second.
  case signs(Int, BernsteinSubdivision, BernsteinSubdivision)
}

/// Looks for a subdivision, by computing with coefficients alone.
struct BernsteinSearch {
  let isStrict: Bool
  /// What is left of the work, in terms of polynomials.
  private var work = 60_000
  /// What is left of the products that the kernel will have to check, each counted by its degree.
  private var products = 6_000

  private static let depthLimit = 14
  private static let termLimit = 700

  init(strict: Bool) { isStrict = strict }

  private struct NotPositive: Error {}

  /// A part of the domain, and the polynomial in its coordinates.
  private struct Part {
    var polynomial: AtomPolynomial
    /// For each group: its coordinates, their sum, and the degree of the polynomial in them.
    var groups: [Group]
    var isStrict: [Bool]
    var unknown: Set<Int>
    var depth = 0
  }

  private struct Group {
    var coordinates: [Int]
    var total: Rational?
    var degree: Int
  }

  /// A subdivision that shows `0 <= polynomial`, or `0 < polynomial`; nil if there is none within reach.
  mutating func subdivision(
    _ polynomial: AtomPolynomial, _ domain: PositiveCoordinates
  ) -> BernsteinSubdivision? {
    var converted = AtomPolynomial()
    for (monomial, coefficient) in polynomial.terms {
      var product = AtomPolynomial(coefficient)
      for power in monomial.powers {
        guard let value = domain.values[power.atom] else { return nil }
        for _ in 0..<power.exponent {
          product = product * value
          work -= product.terms.count
          guard work > 0, product.terms.count <= Self.termLimit else { return nil }
        }
      }
      converted = converted + product
    }
    let groups = domain.totals.enumerated().map { number, total in
      Group(
        coordinates: domain.coordinates.indices.filter { domain.coordinates[$0].group == number },
        total: total, degree: 0)
    }
    var part = Part(
      polynomial: converted, groups: groups, isStrict: domain.coordinates.map(\.isStrict),
      unknown: Set(domain.coordinates.indices.filter { domain.coordinates[$0].fact == nil }))
    for number in groups.indices where groups[number].total != nil {
      guard homogenize(&part, number) else { return nil }
    }
    return try? search(part)
  }

  /// Makes the polynomial homogeneous in the coordinates of a group with a sum.
  private mutating func homogenize(_ part: inout Part, _ number: Int) -> Bool {
    let group = part.groups[number]
    guard let reciprocal = group.total?.reciprocal else { return true }
    func degree(_ monomial: AtomMonomial) -> Int {
      group.coordinates.reduce(0) { $0 + monomial.exponent(of: $1) }
    }
    let highest = part.polynomial.terms.keys.map(degree).max() ?? 0
    let one = group.coordinates.reduce(AtomPolynomial.zero) { $0 + AtomPolynomial(atom: $1) }.scaled(
      reciprocal)
    // Horner's scheme over the degrees.
    var byDegree = [AtomPolynomial](repeating: .zero, count: highest + 1)
    for (monomial, coefficient) in part.polynomial.terms {
      byDegree[degree(monomial)].add(coefficient, monomial)
    }
    var result = AtomPolynomial.zero
    for layer in byDegree {
      result = result * one + layer
      work -= result.terms.count * group.coordinates.count
      guard work > 0, result.terms.count <= Self.termLimit else { return false }
    }
    part.polynomial = result
    part.groups[number].degree = highest
    return true
  }

  // MARK: Search

  private mutating func search(_ part: Part) throws -> BernsteinSubdivision? {
    work -= part.polynomial.terms.count
    guard work > 0, !Deadline.hasPassed else { return nil }
    if let unknown = part.unknown.first {
      var (first, second) = (part, part)
      first.unknown.remove(unknown)
      second.unknown.remove(unknown)
      second.polynomial = part.polynomial.substituting(-AtomPolynomial(atom: unknown), for: unknown)
      guard let above = try search(first), let below = try search(second) else { return nil }
      return .signs(unknown, above, below)
    }
    if let shown = shown(part) {
      products -= shown.terms.keys.reduce(0) { $0 + $1.degree + 1 }
      return products > 0 ? .part(shown) : nil
    }
    try checkCorners(part)
    guard part.depth < Self.depthLimit else { return nil }
    if let open = openCoordinate(part) { return try cut(part, open) }
    guard let (number, i, j) = edge(part) else { return nil }
    let (first, second) = (halved(part, number, i, j), halved(part, number, j, i))
    guard let above = try search(first), let below = try search(second) else { return nil }
    return .halves(i, j, above, below)
  }

  /// The polynomial, less a positive constant if it must be positive, if no coefficient is negative.
  private func shown(_ part: Part) -> AtomPolynomial? {
    guard part.polynomial.terms.values.allSatisfy({ $0.signum >= 0 }) else { return nil }
    guard isStrict else { return part.polynomial }
    let constant = constant(part)
    let least = constant.terms.map { (part.polynomial.terms[$0.key] ?? 0) / $0.value }.min() ?? 0
    if least.signum > 0 { return part.polynomial - constant.scaled(least) }
    // A product of positive coordinates makes it positive too.
    let isPositive = part.polynomial.terms.keys.contains { monomial in
      monomial.powers.allSatisfy { part.isStrict[$0.atom] }
    }
    return isPositive ? part.polynomial : nil
  }

  /// The number 1 as a polynomial of the same degrees.
  private func constant(_ part: Part) -> AtomPolynomial {
    part.groups.reduce(AtomPolynomial.one) { product, group in
      guard let reciprocal = group.total?.reciprocal else { return product }
      let sum = group.coordinates.reduce(AtomPolynomial.zero) { $0 + AtomPolynomial(atom: $1) }
      return product * sum.scaled(reciprocal).power(group.degree)
    }
  }

  /// Throws if the polynomial is negative at a corner.
  private func checkCorners(_ part: Part) throws {
    var corners: [AtomMonomial] = [.one]
    for group in part.groups where group.total != nil && group.degree > 0 {
      corners = corners.flatMap { corner in
        group.coordinates.map { corner * AtomMonomial(powers: [.init(atom: $0, exponent: group.degree)]) }
      }
    }
    for corner in corners where (part.polynomial.terms[corner]?.signum ?? 0) < 0 { throw NotPositive() }
  }

  // MARK: Parts

  /// A coordinate without a bound on which a negative coefficient depends.
  private func openCoordinate(_ part: Part) -> Int? {
    let open = Set(part.groups.filter { $0.total == nil }.flatMap(\.coordinates))
    guard !open.isEmpty else { return nil }
    var found: [Int: Int] = [:]
    for (monomial, coefficient) in part.polynomial.terms where coefficient.signum < 0 {
      for power in monomial.powers where open.contains(power.atom) { found[power.atom, default: 0] += 1 }
    }
    return found.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Near and far values of a coordinate without a bound.
  private mutating func cut(_ part: Part, _ open: Int) throws -> BernsteinSubdivision? {
    let depth = Rational(1 << min(part.depth, 10))
    guard let number = part.groups.firstIndex(where: { $0.coordinates.contains(open) }) else { return nil }
    var (near, far) = (part, part)
    near.depth += 1
    far.depth += 1
    let added = part.isStrict.count
    near.isStrict.append(false)
    near.groups[number] = Group(coordinates: [open, added], total: depth, degree: 0)
    guard homogenize(&near, number) else { return nil }
    far.isStrict[open] = false
    far.polynomial = part.polynomial.substituting(
      AtomPolynomial(atom: open) + AtomPolynomial(depth), for: open)
    work -= far.polynomial.terms.count * 4
    guard let inner = try search(near), let outer = try search(far) else { return nil }
    return .cut(open, at: depth, inner, outer)
  }

  /// The half where `l_i` isn't below `l_j`.
  private mutating func halved(_ part: Part, _ number: Int, _ i: Int, _ j: Int) -> Part {
    var half = part
    half.depth += 1
    half.isStrict[i] = false
    // l_i = l_i' + l_j'/2, and l_j = l_j'/2.
    let other = AtomPolynomial(atom: j).scaled(.half)
    half.polynomial = part.polynomial.substituting(other, for: j)
      .substituting(AtomPolynomial(atom: i) + other, for: i)
    work -= half.polynomial.terms.count * (part.groups[number].degree + 1)
    return half
  }

  /// The two coordinates of a group along which the coefficients change most.
  private func edge(_ part: Part) -> (group: Int, Int, Int)? {
    let scale = constant(part)
    func value(_ monomial: AtomMonomial) -> Rational? {
      scale.terms[monomial].flatMap { (part.polynomial.terms[monomial] ?? 0) / $0 }
    }
    var best: (group: Int, Int, Int, change: Rational)?
    for (number, group) in part.groups.enumerated() where group.total != nil && group.degree > 0 {
      for (position, i) in group.coordinates.enumerated() {
        for j in group.coordinates[(position + 1)...] {
          var change = Rational(0)
          for monomial in part.polynomial.terms.keys where monomial.exponent(of: i) > 0 {
            let neighbour = monomial.moving(from: i, to: j)
            let own = part.polynomial.terms[monomial] ?? 0
            if let here = value(monomial), let there = value(neighbour) {
              change += (here - there).magnitude
            } else {
              change += own.magnitude
            }
          }
          if best.map({ $0.change < change }) ?? true { best = (number, i, j, change) }
        }
      }
    }
    return best.map { ($0.group, $0.1, $0.2) }
  }
}

extension AtomMonomial {
  /// One power less of a quantity, and one more of another.
  fileprivate func moving(from i: Int, to j: Int) -> AtomMonomial {
    var rest = powers
    if let position = rest.firstIndex(where: { $0.atom == i }) {
      rest[position].exponent -= 1
      if rest[position].exponent == 0 { rest.remove(at: position) }
    }
    return AtomMonomial(powers: rest) * AtomMonomial(powers: [.init(atom: j, exponent: 1)])
  }
}

extension Rational {
  /// The quotient; 0 where the divisor is 0.
  fileprivate static func / (left: Rational, right: Rational) -> Rational {
    right.reciprocal.map { left * $0 } ?? 0
  }
}
