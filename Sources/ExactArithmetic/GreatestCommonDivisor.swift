import BigInt

/// Returns the greatest common divisor of two words by Stein's binary algorithm; `gcd(0, b) = b`.
@inline(__always)
func greatestCommonDivisor<Word: FixedWidthInteger & UnsignedInteger>(_ a: Word, _ b: Word) -> Word {
  if a == 0 { return b }
  if b == 0 { return a }
  let commonTwos = (a | b).trailingZeroBitCount
  var x = a >> a.trailingZeroBitCount
  var y = b >> b.trailingZeroBitCount
  while x != y {
    if x > y { swap(&x, &y) }
    y &-= x
    y >>= y.trailingZeroBitCount
  }
  return x << commonTwos
}

/// Returns the greatest common divisor of two natural numbers; `gcd(0, b) = b`.
///
/// A power of two needs shifts only, and when one of them fits into a machine word, one division reduces the
/// problem to words. Beyond two words, Lehmer's algorithm runs Euclid's on the leading words.
func greatestCommonDivisor(_ a: BigUInt, _ b: BigUInt) -> BigUInt {
  if a.isZero { return b }
  if b.isZero { return a }
  if a.isOne || b.isOne { return 1 }
  if let divisor = b.asWord {
    let remainder = a.asWord ?? a.quotientAndRemainder(dividingBy: b).remainder.asWord ?? 0
    return BigUInt(word: greatestCommonDivisor(divisor, remainder))
  }
  if a.limbCount == 1 { return greatestCommonDivisor(b, a) }
  if let x = a.asDoubleWord, let y = b.asDoubleWord {
    return BigUInt(doubleWord: greatestCommonDivisor(x, y))
  }
  if a.exponentOfPowerOfTwo != nil || b.exponentOfPowerOfTwo != nil {
    return BigUInt(1) << min(a.trailingZeroBitCount, b.trailingZeroBitCount)
  }
  return lehmerGreatestCommonDivisor(a, b)
}

/// Knuth, The Art of Computer Programming, volume 2, section 4.5.2, algorithm L.
private func lehmerGreatestCommonDivisor(_ a: BigUInt, _ b: BigUInt) -> BigUInt {
  var (x, y) = a >= b ? (a, b) : (b, a)
  while x.limbCount > 2, y.limbCount > 1 {
    // The leading 62 bits of x, and the bits of y at the same place: cofactors then fit into a word.
    let shift = x.bitWidth - 62
    let step = EuclideanCofactors(
      leading: Int((x >> shift).asWord ?? 0), Int((y >> shift).asWord ?? 0))
    if step.b == 0 {
      (x, y) = (y, x.dividedWithRemainder(by: y).remainder)
    } else {
      (x, y) = step.applied(to: x, y)
    }
  }
  if y.isZero { return x }
  return greatestCommonDivisor(x, y)
}

/// The matrix of as many steps of Euclid's algorithm as leading words determine.
private struct EuclideanCofactors {
  var (a, b, c, d) = (1, 0, 0, 1)

  /// Runs Euclid's algorithm while both bounds of the true quotient agree.
  init(leading first: Int, _ second: Int) {
    var (x, y) = (first, second)
    while y + c != 0, y + d != 0 {
      let quotient = (x + a) / (y + c)
      if quotient != (x + b) / (y + d) { break }
      (a, c) = (c, a - quotient * c)
      (b, d) = (d, b - quotient * d)
      (x, y) = (y, x - quotient * y)
    }
  }

  /// Returns `(a x + b y, c x + d y)`; neither is negative.
  func applied(to x: BigUInt, _ y: BigUInt) -> (BigUInt, BigUInt) {
    var first = Array(x.words)
    var second = Array(y.words)
    second.append(contentsOf: repeatElement(0, count: first.count - second.count))
    let (a, b, c, d) = (Int128(a), Int128(b), Int128(c), Int128(d))
    var (firstCarry, secondCarry) = (Int128(0), Int128(0))
    for i in first.indices {
      let (p, q) = (Int128(first[i]), Int128(second[i]))
      // The cofactors of a row have opposite signs and are below 2^62, so the sums stay below 2^127.
      firstCarry &+= a &* p &+ b &* q
      secondCarry &+= c &* p &+ d &* q
      first[i] = UInt(truncatingIfNeeded: firstCarry)
      second[i] = UInt(truncatingIfNeeded: secondCarry)
      firstCarry &>>= 64
      secondCarry &>>= 64
    }
    return (BigUInt(words: first), BigUInt(words: second))
  }
}
