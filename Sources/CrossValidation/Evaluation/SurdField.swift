import ExactArithmetic

/// The real numbers that arise from rational numbers by field operations and square roots of rational numbers.
///
/// Numbers are sums of `SurdTerm`s, whose integers and radicands are numbered here. Word-sized integers are split
/// into primes below 1000 and one cofactor, so that powers of `9/10` and of `999/1000` share a common denominator;
/// longer integers are kept whole apart from their prime factors below 54. No greatest common divisor is ever taken.
final class SurdField {
  /// The number that stands for the absence of a root.
  static let noRoot = -1

  /// Integers of more bits than this count as long.
  static let longBits = 256

  /// The number of terms above which a sum is multiplied out.
  static let termLimit = 12

  struct Radicand: Hashable {
    /// Positive.
    var numerator: BigInteger
    /// Every exponent is 1.
    var factors: [Factor]
  }

  let limits: EvaluationLimits
  private(set) var integers: [BigNatural] = [2]
  private var numbers: [BigNatural: Int] = [2: 0]
  private(set) var radicands: [Radicand] = []
  private var radicandNumbers: [Radicand: Int] = [:]
  private var wordFactors: [UInt: [Factor]] = [:]
  private var powers: [Factor: BigNatural] = [:]
  private var powerBits = 0
  private var latestPower: [Int: (exponent: Int, value: BigNatural)] = [:]

  init(limits: EvaluationLimits) { self.limits = limits }

  func isLong(_ base: Int) -> Bool { integers[base].bitWidth > Self.longBits }

  /// Throws when an integer would have more bits than allowed.
  func checkBits(_ bits: Int) throws(ArithmeticFault) {
    if bits > limits.integerBits { throw .tooLarge(bits: bits) }
  }

  /// The number of an integer greater than 1.
  private func number(of integer: BigNatural) -> Int {
    if let number = numbers[integer] { return number }
    numbers[integer] = integers.count
    integers.append(integer)
    return integers.count - 1
  }

  /// The number of a radicand.
  func number(of radicand: Radicand) -> Int {
    if let number = radicandNumbers[radicand] { return number }
    radicandNumbers[radicand] = radicands.count
    radicands.append(radicand)
    return radicands.count - 1
  }
}

// MARK: - Factors

extension SurdField {
  /// Writes a positive integer as a product of powers.
  func factors(of integer: BigNatural) -> [Factor] {
    if let word = UInt(exactly: integer) { return factors(of: word) }
    let twos = integer.trailingZeroBitCount
    var rest = twos == 0 ? integer : integer >> twos
    var result = twos == 0 ? [] : [Factor(base: 0, exponent: twos)]
    let residue = UInt(rest % BigNatural(Self.smallPrimeProduct))
    for prime in Self.smallPrimes where residue % prime == 0 {
      var exponent = 0
      var division = rest.quotientAndRemainder(dividingBy: BigNatural(prime))
      while division.remainder.isZero {
        rest = division.quotient
        exponent += 1
        division = rest.quotientAndRemainder(dividingBy: BigNatural(prime))
      }
      result.append(Factor(base: number(of: BigNatural(prime)), exponent: exponent))
    }
    if let word = UInt(exactly: rest) {
      result += factors(of: word)
    } else {
      result.append(Factor(base: number(of: rest), exponent: 1))
    }
    return result.sorted { $0.base < $1.base }
  }

  private func factors(of word: UInt) -> [Factor] {
    if word == 1 { return [] }
    if let known = wordFactors[word] { return known }
    var rest = word
    var result: [Factor] = []
    for prime in Self.primes where rest >= prime {
      var exponent = 0
      while rest % prime == 0 {
        rest /= prime
        exponent += 1
      }
      if exponent > 0 {
        result.append(Factor(base: number(of: BigNatural(prime)), exponent: exponent))
      }
    }
    if rest > 1 { result.append(Factor(base: number(of: BigNatural(rest)), exponent: 1)) }
    result.sort { $0.base < $1.base }
    wordFactors[word] = result
    return result
  }

  /// The odd primes below 54, whose product fits into a machine word.
  private static let smallPrimes: [UInt] = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]
  private static let smallPrimeProduct = smallPrimes.reduce(1, *)

  private static let primes: [UInt] = (2..<1000).filter { candidate in
    !(2..<candidate).prefix { $0 * $0 <= candidate }.contains { candidate % $0 == 0 }
  }
}

// MARK: - Powers

extension SurdField {
  /// The bits of cached powers above which the cache is emptied: 32 MB.
  private static let powerCacheBits = 1 << 28

  /// The value of a factor with a positive exponent.
  ///
  /// Sums and recursions ask for the same exponents over and over, or for each one after the other.
  func value(of factor: Factor) throws(ArithmeticFault) -> BigNatural {
    let base = integers[factor.base]
    if factor.exponent == 1 { return base }
    if let known = powers[factor] { return known }
    let (bits, overflow) = (base.bitWidth - 1).multipliedReportingOverflow(by: factor.exponent)
    try checkBits(overflow ? .max : bits)
    let value: BigNatural
    if factor.base == 0 {
      value = BigNatural(1) << factor.exponent
    } else if let latest = latestPower[factor.base], factor.exponent > latest.exponent,
      factor.exponent - latest.exponent <= min(8, latest.exponent)
    {
      let step = Factor(base: factor.base, exponent: factor.exponent - latest.exponent)
      value = try latest.value * self.value(of: step)
    } else {
      let half = try self.value(of: Factor(base: factor.base, exponent: factor.exponent / 2))
      value = factor.exponent & 1 == 0 ? half * half : half * half * base
    }
    if powerBits > Self.powerCacheBits {
      powers.removeAll()
      powerBits = 0
    }
    powers[factor] = value
    powerBits += value.bitWidth
    latestPower[factor.base] = (factor.exponent, value)
    return value
  }

  /// The product of an integer and powers with positive exponents.
  func product(_ integer: BigInteger, _ factors: [Factor]) throws(ArithmeticFault) -> BigInteger {
    if factors.isEmpty { return integer }
    var shift = 0
    var product = BigNatural(1)
    for factor in factors {
      if factor.base == 0 {
        shift = factor.exponent
        continue
      }
      let value = try value(of: factor)
      try checkBits(product.bitWidth + value.bitWidth)
      product = product == 1 ? value : product * value
    }
    try checkBits(integer.magnitude.bitWidth + product.bitWidth + shift)
    let magnitude = product == 1 ? integer.magnitude : integer.magnitude * product
    return BigInteger(sign: integer.sign, magnitude: shift == 0 ? magnitude : magnitude << shift)
  }
}
