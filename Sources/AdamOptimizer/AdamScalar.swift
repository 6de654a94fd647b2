// Nothing here names a C function: importing the C library links it, and `addingProduct`, `squareRoot` and the
// loops in `AdamKernels` call its `fma` and `sqrt` where the processor has no such instruction.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A floating-point format the optimizer runs in: `Float` or `Double`, and no other type.
///
/// Both are IEEE 754 binary formats whose `+ - * /` and square root are correctly rounded; the error bounds
/// rest on that.
public protocol AdamScalar: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// The unsigned integer with the same bits.
  associatedtype BitPattern: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable

  /// The bits of this value, as stored.
  var bitPattern: BitPattern { get }

  /// The value with the given bits.
  init(bitPattern: BitPattern)

  /// The loops of the step in this format.
  static var kernel: AdamKernel<Self> { get }
}

extension Float: AdamScalar {
  public static var kernel: AdamKernel<Float> { floatKernel }
}

extension Double: AdamScalar {
  public static var kernel: AdamKernel<Double> { doubleKernel }
}

extension AdamScalar {
  /// The largest gradient magnitude that a step accepts: 2^63 for `Float`, 2^511 for `Double`.
  ///
  /// From a zero state, and unless L2 decay adds to the gradients, `v` then never exceeds twice the square of
  /// this magnitude whatever the roundings are, and that is finite: no moment overflows.
  public static var largestGradientMagnitude: Self {
    Self(sign: .plus, exponent: (Self.greatestFiniteMagnitude.exponent - 1) / 2, significand: 1)
  }

  /// The name of the format in error texts, as NumPy, PyTorch and JAX spell it.
  static var formatName: String { "float\(BitPattern.bitWidth)" }
}
