import BigInt

/// Returns the integer square root, the greatest `r` with `r * r <= n`.
///
/// The root of the top half of the bits is found first, and one Newton step then doubles the number of correct
/// bits; the recursion ends in the hardware's square root.
///
/// - Complexity: that of a few divisions of numbers of the operand's size.
public func integerSquareRoot(_ n: BigNatural) -> BigNatural {
  if let word = n.asWord { return BigNatural(word: integerSquareRoot(word)) }
  // With a quarter of the bits dropped from the root, the step errs by less than 1 before it is rounded down.
  let shift = (n.bitWidth - 1) / 4
  let top = integerSquareRoot(n >> (2 * shift))
  var root = ((top << shift) + (n >> shift).dividedWithRemainder(by: top).quotient) >> 1
  // By the inequality of the means the step never falls below the root.
  while root.times(root) > n { root -= 1 }
  return root
}

/// Returns the integer square root of a machine word.
func integerSquareRoot(_ n: UInt) -> UInt {
  // Rounding of the operand and of the root moves the result by at most one.
  var root = min(UInt(Double(n).squareRoot()), 0xFFFF_FFFF)
  while root * root > n { root -= 1 }
  while root < 0xFFFF_FFFF, (root + 1) * (root + 1) <= n { root += 1 }
  return root
}

/// Returns the square root of a perfect square, or `nil` for any other number.
func exactIntegerSquareRoot(_ n: BigNatural) -> BigNatural? {
  if n.isZero { return 0 }
  // A square is 0, 1, 4, 9, 16, 17, 25, 33, 36, 41, 49 or 57 modulo 64, and few residues modulo small primes are
  // squares, so nearly every other number is told apart without computing a root.
  let squaresModulo64: UInt = 0x0202_0212_0203_0213
  let low = n.words[0] & 63
  guard squaresModulo64 >> low & 1 == 1 else { return nil }
  let primes: [UInt] = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]
  let product = primes.reduce(1, *)
  let residue = n.quotientAndRemainder(dividingBy: BigNatural(word: product)).remainder.asWord ?? 0
  for prime in primes where !isQuadraticResidue(residue % prime, modulo: prime) { return nil }
  let root = integerSquareRoot(n)
  return root.times(root) == n ? root : nil
}

private func isQuadraticResidue(_ a: UInt, modulo prime: UInt) -> Bool {
  (0...prime / 2).contains { $0 * $0 % prime == a }
}
