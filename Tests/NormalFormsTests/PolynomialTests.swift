import ExactArithmetic
import Testing

@testable import NormalForms

@Suite("Polynomials")
struct PolynomialTests {
  private let x = Monomial(0)
  private let y = Monomial(1)

  @Test("the content takes the lowest exponent of each factor, negative ones from whichever term has them")
  func content() {
    let inverse = Monomial(0, -1)
    for first in [x, x * y, .one, inverse * y] {
      for second in [y, inverse, inverse * y, Monomial(1, -2)] where first != second {
        var sum = Polynomial(first)
        sum.add(Polynomial(second, -3))
        let (content, coefficient, part) = sum.primitive
        #expect(part.multiplied(by: content, coefficient) == sum)
        for factor: Int32 in [0, 1] {
          #expect(part.terms.map { $0.monomial.exponent(of: factor) }.min() == 0)
        }
      }
    }
  }

  @Test("terms stay in order, largest first, however they are added")
  func order() {
    let monomials = [
      Monomial.one, x, y, x * y, Monomial(0, -1), Monomial(1, -1), Monomial(0, 2), Monomial(0, -1) * y,
    ]
    var forwards = Polynomial.zero
    for monomial in monomials { forwards.add(2, monomial) }
    var backwards = Polynomial.zero
    for monomial in monomials.reversed() { backwards.add(2, monomial) }
    #expect(forwards == backwards && forwards.terms.count == monomials.count)
    #expect(
      zip(forwards.terms, forwards.terms.dropFirst()).allSatisfy {
        Monomial.isLarger($0.monomial, $1.monomial)
      })
    for monomial in monomials { forwards.add(-2, monomial) }
    #expect(forwards.isZero)
  }
}
