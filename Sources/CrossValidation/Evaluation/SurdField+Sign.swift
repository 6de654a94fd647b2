import ExactArithmetic

extension SurdField {
  /// The sign -1, 0 or 1 of a number.
  ///
  /// One or two roots are decided by comparing squares. With more, roots that are rational multiples of each other
  /// are united first; what then remains is not zero, so that enclosing it ever more precisely finds the sign.
  /// - Throws: `ArithmeticFault.signUndecided` when the precision allowed doesn't suffice.
  func sign(_ sum: SurdSum) throws(ArithmeticFault) -> Int {
    var terms = try flattened(sum).terms
    if terms.count > 2 { terms = try united(SurdSum(terms)).terms }
    guard let first = terms.first else { return 0 }
    if terms.allSatisfy({ $0.numerator.sign == first.numerator.sign }) { return sign(first) }
    if terms.count == 2 {
      // a and b differ in sign, so a + b has the sign of a where a^2 > b^2.
      let squares = try subtract(
        SurdSum([multiply(first, first)]), SurdSum([multiply(terms[1], terms[1])]))
      guard let difference = try flattened(squares).terms.first else { return 0 }
      return sign(first) * sign(difference)
    }
    return try RealExpression(.exact(exported(SurdSum(terms)))).sign(precision: limits.precisionBits)
  }

  private func sign(_ term: SurdTerm) -> Int { term.numerator.sign == .minus ? -1 : 1 }
}
