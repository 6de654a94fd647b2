import SymbolicAlgebra

extension ExpressionRenderer {
  /// The layout of a sequence as a whole, which has as many indices as given.
  func layout(of sequence: SequenceTerm, arity: Int) -> Layout {
    // A sequence stands before the indices of its members.
    let member = layout(of: Term.element(sequence, Array(repeating: 0, count: arity)))
    guard case .member(let head, _) = member else { return member }
    return head
  }
}
