import AdamOptimizer
import OptimizerTraces

extension FuzzMode {
  /// NumPy arrays: what is read is written and read back with the same contents.
  static let arrays = FuzzMode(
    name: "arrays",
    seeds: [
      encoded(.float32, [2, 3]), encoded(.float64, [6]), encoded(.float64, [1, 2, 3]),
      encoded(.float32, [6, 0]),
    ],
    dictionary: [
      "'descr': ", "'fortran_order': ", "'shape': ", "True", "False", "'<f4'", "'<f8'", "'>f8'", "(2,)", "()",
      "(9223372036854775807,", "\n", "{", "}", ", ",
    ]
  ) { bytes in
    guard let array = try? NumPyArray(decoding: bytes) else { return nil }
    guard let again = try? NumPyArray(decoding: array.encoded()) else {
      return "what was written can't be read"
    }
    // A NaN isn't equal to itself.
    return again.shape == array.shape && again.encoded() == array.encoded()
      ? nil : "read back it is another array"
  }

  /// Saved runs in both formats: what is accepted is written back byte for byte.
  static let savedRuns = FuzzMode(
    name: "saved-runs", seeds: [savedRun(Float.self), savedRun(Double.self)],
    dictionary: ["ADAMRUN\n", "ADAMSTAT", "\u{0}\u{0}\u{0}\u{0}"]
  ) { bytes in
    if let run = try? OptimizerRun<Double>(decoding: bytes), run.encoded() != bytes {
      return "written back it has other bytes"
    }
    if let run = try? OptimizerRun<Float>(decoding: bytes), run.encoded() != bytes {
      return "written back it has other bytes"
    }
    _ = try? AdamState<Double>(decoding: bytes)
    return nil
  }

  /// Gradients in CSV, JSON or NumPy arrays: every row of what is read has a number for every column.
  static let gradients = FuzzMode(
    name: "gradients",
    seeds: ["a,b\n1,-2\n0.5,2/3\n", "[[1, 0.5], [-2, 4]]", #"{"a": [1, 2], "b": [3, 4]}"#, "1\n2\n"].map {
      Array($0.utf8)
    } + [encoded(.float32, [2, 3])],
    dictionary: ["nan", "inf", "1e-400", "2/3", "1/0", "\r\n", ",", ";", "[", "]", "{", "}", "\"", "#", "\t"]
  ) { bytes in
    guard let table = try? GradientTable(reading: bytes) else { return nil }
    let steps = table.steps(of: Float.self)
    return steps.count == table.stepCount && steps.allSatisfy { $0.count == table.parameterCount }
      ? nil : "a row has another number of columns"
  }

  /// Recorded runs: whatever can be read is replayed or refused.
  static let traces = FuzzMode(
    name: "traces",
    seeds: [
      #"{"library":"optax","version":"0","algorithm":"lion","dtype":"float64","lr":"0x1p-2","#
        + #""hyper":{"b1":"0x1p-1","b2":"0x1p-1"},"params0":["0x1p+0"],"grads":[["0x1p+1"]],"#
        + #""steps":[{"p":["0x1.8p-1"],"u":["-0x1p-2"],"state[0].mu":["0x1p+0"]}]}"#,
      #"{"library":"torch","version":"0","algorithm":"Adam","dtype":"float32","lr":"0x1p-2","beta1":"0x1p-1","#
        + #""beta2":"0x1p-1","eps":"0x1p-20","weight_decay":"0x0p+0","amsgrad":false,"params0":["0x1p+0"],"#
        + #""grads":[["0x1p+1"]],"steps":[{"p":["0x1.8p-1"],"m":["0x1p+0"],"v":["0x1p+1"]}]}"#,
    ].map { Array($0.utf8) },
    dictionary: [
      "\"adam\"", "\"AdamW\"", "\"rmsprop\"", "\"amsgrad\":true", "0x1p-1074", "0x1p+1023", "nan", "inf",
      "0x0p+0",
      "-", "[", "]", "\"vmax\":[\"0x0p+0\"]", "float32", "float64",
    ]
  ) { bytes in
    guard let trace = try? ReferenceTrace(reading: bytes), let report = try? trace.replay() else {
      return nil
    }
    return report.quantities.isEmpty && report.parameterCount > 0 ? "nothing was compared" : nil
  }

  private static func encoded(_ format: NumPyArray.Format, _ shape: [Int]) -> [UInt8] {
    let elements = Array(repeating: 0.5, count: shape.reduce(1, *))
    return (try? NumPyArray(format: format, shape: shape, elements: elements).encoded()) ?? []
  }

  private static func savedRun<Scalar: AdamScalar>(_: Scalar.Type) -> [UInt8] {
    let configuration = try? AdamConfiguration(amsgrad: .maximumOfSecondMoment)
    guard let configuration,
      var run = try? OptimizerRun<Scalar>(parameters: [1, 2], configuration: configuration),
      (try? run.step(gradients: [1, -1])) != nil
    else { return [] }
    return run.encoded()
  }
}
