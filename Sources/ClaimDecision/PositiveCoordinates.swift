import ExactArithmetic
import SymbolicAlgebra

/// Affine coordinates that aren't negative on the domain of a polynomial.
///
/// An interval `a <= x <= b` has the coordinates `x - a` and `b - x` with the sum `b - a`; a chain
/// `a <= x <= y <= b` has `x - a`, `y - x` and `b - y`; a half line has one coordinate without a sum, and a whole line
/// one whose sign isn't known.
struct PositiveCoordinates {
  struct Coordinate {
    /// The coordinate as a polynomial in the quantities.
    let polynomial: AtomPolynomial
    /// What says that it isn't negative; nil on a whole line.
    let fact: PolynomialFacts.Inequality?
    let group: Int
    var isStrict: Bool { fact?.isStrict ?? false }
  }

  private(set) var coordinates: [Coordinate] = []
  /// The sum of the coordinates of each group, where it is bounded.
  private(set) var totals: [Rational?] = []
  /// Each quantity in terms of the coordinates, which are numbered as above.
  private(set) var values: [Int: AtomPolynomial] = [:]

  /// The largest number of quantities of a polynomial.
  private static let dimensionLimit = 5

  /// The coordinates for the quantities of a polynomial; nil if there are too many or too few bounds.
  init?(_ polynomial: AtomPolynomial, _ facts: PolynomialFacts, usingChains: Bool) {
    let atoms = polynomial.atoms.sorted()
    guard !atoms.isEmpty, atoms.count <= Self.dimensionLimit else { return nil }
    let bounds = Bounds(atoms, facts)
    var done: Set<Int> = []
    if usingChains {
      let chains = bounds.chains(of: atoms)
      guard !chains.isEmpty else { return nil }
      for chain in chains where add(chain, bounds) { done.formUnion(chain.map(\.atom)) }
      guard !done.isEmpty else { return nil }
    }
    for atom in atoms where !done.contains(atom) { add([.init(atom: atom, step: nil)], bounds) }
    let lines = coordinates.filter { $0.fact == nil }.count
    guard lines == 0 || (lines == 1 && atoms.count <= 2) else { return nil }
  }

  /// A quantity of a chain, with what says that it isn't below the one before.
  fileprivate struct Link {
    let atom: Int
    let step: PolynomialFacts.Inequality?
  }

  /// Adds the coordinates of a chain of quantities; false if it has no bound at either end or is a point.
  @discardableResult
  private mutating func add(_ chain: [Link], _ bounds: Bounds) -> Bool {
    guard let first = chain.first, let last = chain.last else { return false }
    let (lower, upper) = (bounds.lower[first.atom], bounds.upper[last.atom])
    func append(_ polynomial: AtomPolynomial, _ fact: PolynomialFacts.Inequality?, _ group: Int)
      -> AtomPolynomial
    {
      coordinates.append(Coordinate(polynomial: polynomial, fact: fact, group: group))
      return AtomPolynomial(atom: coordinates.count - 1)
    }
    func steps(_ start: AtomPolynomial, _ group: () -> Int) {
      var value = start
      for (before, link) in zip(chain, chain.dropFirst()) {
        value =
          value
          + append(AtomPolynomial(atom: link.atom) - AtomPolynomial(atom: before.atom), link.step, group())
        values[link.atom] = value
      }
    }
    func openGroup() -> Int {
      totals.append(nil)
      return totals.count - 1
    }
    let (x, y) = (AtomPolynomial(atom: first.atom), AtomPolynomial(atom: last.atom))
    switch (lower, upper) {
    case (let lower?, let upper?):
      let total = upper.value - lower.value
      guard total.signum > 0 else { return false }
      totals.append(total)
      let group = totals.count - 1
      let start = AtomPolynomial(lower.value) + append(x - AtomPolynomial(lower.value), lower.fact, group)
      values[first.atom] = start
      steps(start) { group }
      _ = append(AtomPolynomial(upper.value) - y, upper.fact, group)
    case (let lower?, nil):
      let start =
        AtomPolynomial(lower.value) + append(x - AtomPolynomial(lower.value), lower.fact, openGroup())
      values[first.atom] = start
      steps(start, openGroup)
    case (nil, let upper?):
      guard chain.count == 1 else { return false }
      values[first.atom] =
        AtomPolynomial(upper.value) - append(AtomPolynomial(upper.value) - x, upper.fact, openGroup())
    case (nil, nil):
      guard chain.count == 1 else { return false }
      values[first.atom] = append(x, nil, openGroup())
    }
    return true
  }

  /// What is known of single quantities and of pairs of them.
  private struct Bounds {
    struct Bound {
      let value: Rational
      let fact: PolynomialFacts.Inequality
    }
    private(set) var lower: [Int: Bound] = [:]
    private(set) var upper: [Int: Bound] = [:]
    private var successors: [Int: (atom: Int, fact: PolynomialFacts.Inequality)] = [:]

    init(_ atoms: [Int], _ facts: PolynomialFacts) {
      for fact in facts.inequalities where fact.polynomial.degree == 1 {
        let own = fact.polynomial.atoms
        guard own.isSubset(of: atoms) else { continue }
        let coefficients = own.sorted().map { ($0, fact.polynomial.coefficients(in: $0)[1].constant ?? 0) }
        switch coefficients.count {
        case 1:
          let (atom, slope) = coefficients[0]
          guard let reciprocal = slope.reciprocal else { continue }
          let constant = fact.polynomial.coefficients(in: atom)[0].constant ?? 0
          let bound = Bound(value: -constant * reciprocal, fact: fact)
          if slope.signum > 0 {
            if lower[atom].map({ $0.value < bound.value }) ?? true { lower[atom] = bound }
          } else if upper[atom].map({ bound.value < $0.value }) ?? true {
            upper[atom] = bound
          }
        case 2:
          let ((first, slope), (second, other)) = (coefficients[0], coefficients[1])
          guard (slope + other).isZero, fact.polynomial.terms.count == 2 else { continue }
          let (before, after) = slope.signum < 0 ? (first, second) : (second, first)
          if successors[before] == nil, !successors.values.contains(where: { $0.atom == after }) {
            successors[before] = (after, fact)
          }
        default: continue
        }
      }
    }

    /// Chains of at least two quantities, each at most the next.
    func chains(of atoms: [Int]) -> [[Link]] {
      let later = Set(successors.values.map(\.atom))
      return atoms.filter { successors[$0] != nil && !later.contains($0) }.map { start in
        var chain = [Link(atom: start, step: nil)]
        var current = start
        while let next = successors[current], !chain.contains(where: { $0.atom == next.atom }) {
          chain.append(Link(atom: next.atom, step: next.fact))
          current = next.atom
        }
        return chain
      }
    }
  }
}
