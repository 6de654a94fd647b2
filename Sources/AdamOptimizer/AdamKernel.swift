import AdamKernels

/// A set of vector instructions that the loops of the step are compiled for.
package enum InstructionSet: String, Sendable, Hashable, CaseIterable {
  /// What every processor of the architecture has.
  case baseline
  /// 256-bit vectors with fused multiply-adds.
  case avx2
  /// 512-bit vectors.
  case avx512

  fileprivate var code: adam_instruction_set {
    switch self {
    case .baseline: adam_baseline
    case .avx2: adam_avx2
    case .avx512: adam_avx512
    }
  }
}

extension InstructionSet {
  /// Whether this processor has the instructions.
  package var isSupported: Bool { adam_kernels_for_float(code) != nil }
}

/// The loops of the step for one set of instructions.
///
/// A protocol and not functions as values, because Swift allocates memory whenever generic code reads those.
protocol StepLoops<Scalar>: Sendable {
  associatedtype Scalar: AdamScalar

  /// Steps all elements but those with an unusable gradient; returns whether there were any.
  func step(_ arrays: StepArrays<Scalar>, _ rule: StepRule<Scalar>) -> Bool

  /// Whether a gradient is unusable.
  func hasUnusable(_ gradients: UnsafePointer<Scalar>, count: Int) -> Bool
}

/// The loops of the step in a scalar format, for each set of vector instructions that the processor has.
///
/// No other module can make one, so only `Float` and `Double` are ``AdamScalar``s.
public struct AdamKernel<Scalar: AdamScalar>: Sendable {
  fileprivate let baseline: any StepLoops<Scalar>
  fileprivate let avx2: (any StepLoops<Scalar>)?
  fileprivate let avx512: (any StepLoops<Scalar>)?

  /// The loops with the widest vectors that the processor has, up to a set of instructions.
  func loops(upTo set: InstructionSet?) -> any StepLoops<Scalar> {
    switch set {
    case .baseline: baseline
    case .avx2: avx2 ?? baseline
    case .avx512, nil: avx512 ?? avx2 ?? baseline
    }
  }
}

/// The loops for `Float`, made once so that no step allocates.
let floatKernel = AdamKernel<Float>(
  baseline: FloatLoops(loops: adam_kernels_float_baseline),
  avx2: adam_kernels_for_float(adam_avx2).map { FloatLoops(loops: $0.pointee) },
  avx512: adam_kernels_for_float(adam_avx512).map { FloatLoops(loops: $0.pointee) })

private struct FloatLoops: StepLoops {
  let loops: adam_kernels_float

  func step(_ arrays: StepArrays<Float>, _ rule: StepRule<Float>) -> Bool {
    let arrays = adam_arrays_float(
      count: arrays.count, parameters: arrays.parameters, gradients: arrays.gradients,
      first_moment: arrays.firstMoment, second_moment: arrays.secondMoment,
      maximum_second_moment: arrays.maximumSecondMoment)
    return switch rule {
    case .published(let constants, let amsgrad): loops.published(arrays, .init(constants, amsgrad))
    case .pytorch(let constants): loops.pytorch(arrays, .init(constants))
    }
  }

  func hasUnusable(_ gradients: UnsafePointer<Float>, count: Int) -> Bool {
    loops.has_unusable(gradients, count, Float.largestGradientMagnitude)
  }
}

/// The loops for `Double`, made once so that no step allocates.
let doubleKernel = AdamKernel<Double>(
  baseline: DoubleLoops(loops: adam_kernels_double_baseline),
  avx2: adam_kernels_for_double(adam_avx2).map { DoubleLoops(loops: $0.pointee) },
  avx512: adam_kernels_for_double(adam_avx512).map { DoubleLoops(loops: $0.pointee) })

private struct DoubleLoops: StepLoops {
  let loops: adam_kernels_double

  func step(_ arrays: StepArrays<Double>, _ rule: StepRule<Double>) -> Bool {
    let arrays = adam_arrays_double(
      count: arrays.count, parameters: arrays.parameters, gradients: arrays.gradients,
      first_moment: arrays.firstMoment, second_moment: arrays.secondMoment,
      maximum_second_moment: arrays.maximumSecondMoment)
    return switch rule {
    case .published(let constants, let amsgrad): loops.published(arrays, .init(constants, amsgrad))
    case .pytorch(let constants): loops.pytorch(arrays, .init(constants))
    }
  }

  func hasUnusable(_ gradients: UnsafePointer<Double>, count: Int) -> Bool {
    loops.has_unusable(gradients, count, Double.largestGradientMagnitude)
  }
}

extension adam_published_float {
  fileprivate init(_ c: StepConstants<Float>, _ amsgrad: AMSGrad) {
    // The two forms of AMSGrad differ in the side of the maximum on which the bias correction is; the factor 1
    // on the other side changes nothing.
    let correctsFirst = amsgrad == .maximumOfCorrectedSecondMoment
    self.init(
      beta1: c.beta1, one_minus_beta1: c.oneMinusBeta1, beta2: c.beta2, one_minus_beta2: c.oneMinusBeta2,
      inverse_bias_correction1: c.inverseBiasCorrection1,
      correction_before_maximum: correctsFirst ? c.inverseBiasCorrection2 : 1,
      correction_after_maximum: correctsFirst ? 1 : c.inverseBiasCorrection2,
      epsilon: c.epsilon, learning_rate: c.learningRate, gradient_decay: c.gradientDecay,
      decoupled_decay: c.decoupledDecay, gradient_sign: c.gradientSign,
      largest_gradient: Float.largestGradientMagnitude)
  }
}

extension adam_pytorch_float {
  fileprivate init(_ c: PyTorchConstants<Float>) {
    self.init(
      gradient_sign: c.gradientSign, gradient_decay: c.gradientDecay ?? 0,
      retained_parameter: c.retainedParameter, first_moment_weight: c.firstMomentWeight,
      first_moment_rest: 1 - c.firstMomentWeight, beta2: c.beta2, one_minus_beta2: c.oneMinusBeta2,
      negated_step_size: c.negatedStepSize, sqrt_bias_correction2: c.sqrtBiasCorrection2,
      epsilon: c.epsilon, largest_gradient: Float.largestGradientMagnitude,
      has_gradient_decay: c.gradientDecay != nil, weight_is_below_half: c.firstMomentWeight < 0.5)
  }
}

extension adam_published_double {
  fileprivate init(_ c: StepConstants<Double>, _ amsgrad: AMSGrad) {
    // The two forms of AMSGrad differ in the side of the maximum on which the bias correction is; the factor 1
    // on the other side changes nothing.
    let correctsFirst = amsgrad == .maximumOfCorrectedSecondMoment
    self.init(
      beta1: c.beta1, one_minus_beta1: c.oneMinusBeta1, beta2: c.beta2, one_minus_beta2: c.oneMinusBeta2,
      inverse_bias_correction1: c.inverseBiasCorrection1,
      correction_before_maximum: correctsFirst ? c.inverseBiasCorrection2 : 1,
      correction_after_maximum: correctsFirst ? 1 : c.inverseBiasCorrection2,
      epsilon: c.epsilon, learning_rate: c.learningRate, gradient_decay: c.gradientDecay,
      decoupled_decay: c.decoupledDecay, gradient_sign: c.gradientSign,
      largest_gradient: Double.largestGradientMagnitude)
  }
}

extension adam_pytorch_double {
  fileprivate init(_ c: PyTorchConstants<Double>) {
    self.init(
      gradient_sign: c.gradientSign, gradient_decay: c.gradientDecay ?? 0,
      retained_parameter: c.retainedParameter, first_moment_weight: c.firstMomentWeight,
      first_moment_rest: 1 - c.firstMomentWeight, beta2: c.beta2, one_minus_beta2: c.oneMinusBeta2,
      negated_step_size: c.negatedStepSize, sqrt_bias_correction2: c.sqrtBiasCorrection2,
      epsilon: c.epsilon, largest_gradient: Double.largestGradientMagnitude,
      has_gradient_decay: c.gradientDecay != nil, weight_is_below_half: c.firstMomentWeight < 0.5)
  }
}
