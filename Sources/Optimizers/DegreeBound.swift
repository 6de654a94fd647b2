import SurfaceSyntax
import SymbolicAlgebra

/// Bounds the degree of a description's expressions in its parameters and gradients, since exact proofs take time with it.
///
/// A state counts with the degree of its own recurrence, and an exponent such as `2*t + 3` with the size of its numbers.
struct DegreeBound {
  /// The largest degree, and the largest number in an exponent.
  static let limit = 256

  /// The degrees of states and local definitions.
  private var known: [String: Int] = [:]

  mutating func declare(_ name: String, degree: Int) { known[name] = degree }

  /// The degree; throws `SyntaxError` at the part that exceeds the limit.
  func degree(
    of tree: SyntaxTree, _ elaborator: Elaborator, _ scope: Elaborator.Scope
  ) throws(SyntaxError) -> Int {
    var degree = 0
    switch tree.kind {
    case .number, .falsity: return 0
    case .name(let name): return known[name] ?? 1
    case .member(let sequence, _):
      if case .name(let name) = sequence.kind { return known[name] ?? 1 }
      return 1
    case .infix(.power, let base, let exponent):
      var reader = elaborator
      let index = try reader.index(exponent, scope)
      let size = index.summands.reduce(index.constant.magnitude) { $0 + $1.coefficient.magnitude }
      let inner = max(1, try self.degree(of: base, elaborator, scope))
      degree = Int(min(size, UInt(Self.limit) + 1)) * inner
    case .infix(.multiply, let left, let right), .infix(.divide, let left, let right):
      degree = try self.degree(of: left, elaborator, scope) + self.degree(of: right, elaborator, scope)
    default:
      for child in tree.kind.children {
        degree = max(degree, try self.degree(of: child, elaborator, scope))
      }
    }
    guard degree <= Self.limit else {
      throw elaborator.error(
        .notTreated(
          what: "an expression of a degree above \(Self.limit)",
          because: "exponents and products, those of states and local definitions included, may come to "
            + "\(Self.limit) together, since exact proofs take time with the degree"), tree)
    }
    return degree
  }
}
