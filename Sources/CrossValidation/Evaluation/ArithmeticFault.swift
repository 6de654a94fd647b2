/// Why an operation on exact values has no result; the evaluator adds which subterm it was.
enum ArithmeticFault: Error, Hashable {
  case divisionByZero
  case negativePowerOfZero(exponent: Int)
  case rootOfNegative
  case tooLarge(bits: Int)
  case signUndecided(bits: Int)
}
