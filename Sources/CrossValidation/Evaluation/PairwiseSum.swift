/// A running sum that adds neighbours first, then neighbouring pairs, and so on.
///
/// The numbers that are added are then of similar length, and the long ones are few: the sum of `b^(t-k) g_k` over
/// `k = 1 .. t` costs O(M(n) log t) for n-bit results, where adding one summand after the other costs O(n t).
struct PairwiseSum {
  /// The sum of `2^i` summands, at place i.
  private var blocks: [SurdSum?] = []
  private var enclosed: [RealExpression] = []

  mutating func add(_ summand: Quantity, in field: SurdField) throws(ArithmeticFault) {
    switch summand {
    case .enclosed(let expression): enclosed.append(expression)
    case .exact(var carry):
      var i = 0
      while i < blocks.count, let block = blocks[i] {
        carry = try field.add(block, carry)
        blocks[i] = nil
        i += 1
      }
      if field.hasTooManyRoots(carry) {
        enclosed.append(try field.expression(.exact(carry)))
        return
      }
      if i == blocks.count { blocks.append(carry) } else { blocks[i] = carry }
    }
  }

  func total(in field: SurdField) throws(ArithmeticFault) -> Quantity {
    var exact = SurdSum.zero
    for case .some(let block) in blocks { exact = try field.add(block, exact) }
    return try field.total(enclosed, exact)
  }
}
