import ExactArithmetic
import Testing

@Test func decimalsAndFractionsAreReadExactly() throws {
  let beta = try Rational(parsing: "0.9")
  #expect(beta == Rational(9, over: 10))
  #expect(try Rational(parsing: "-9/10") == -beta)
  #expect(try Rational(parsing: "1e-8").description == "1/100000000")
  #expect(try beta.power(3).description == "729/1000")
  #expect(try beta.power(-1).divided(by: 3) == Rational(10, over: 27))
  #expect((beta + beta).description == "9/5" && (beta - beta).isZero)
  #expect(beta.doubleValue == 0.9 && Rational(exactly: 0.5) == .half)
  #expect(Rational(2, over: 3)?.decimalDescription(digits: 5) == "0.66667")
  #expect(Rational(999_999, over: 1000)?.decimalDescription(digits: 3) == "1.00e3")
}
