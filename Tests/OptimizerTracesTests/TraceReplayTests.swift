import Foundation
import OptimizerTraces
import Testing

@Suite("Traces of PyTorch and optax")
struct TraceReplayTests {
  /// The first steps of recorded runs, one or two of each algorithm.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Traces")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".json")
    }.sorted()

  private func object(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func trace(_ object: [String: Any]) throws -> ReferenceTrace {
    try ReferenceTrace(reading: Array(JSONSerialization.data(withJSONObject: object)))
  }

  /// The object with a number of one step changed.
  private func changing(
    _ object: [String: Any], _ key: String, step: Int, column: Int, _ change: (Double) -> Double
  ) throws -> [String: Any] {
    var (object, steps) = (object, try #require(object["steps"] as? [[String: Any]]))
    var values = try #require(steps[step][key] as? [String])
    values[column] = change(try #require(Double(values[column]))).hexadecimalDescription
    steps[step][key] = values
    object["steps"] = steps
    return object
  }

  @Test("are all there")
  func presence() { #expect(Self.files.count == 15) }

  @Test("are replayed as required", arguments: files)
  func replay(file: String) throws {
    let report = try trace(try object(file)).replay()
    #expect(report.passes, "\(String(describing: report.firstFailure))")
    #expect(report.quantities.allSatisfy { $0.compared == 8 * 16 && $0.unbounded == 0 })
    #expect(report.quantities.allSatisfy { $0.largestShare <= 1 })
  }

  @Test("with one bit changed in a moment fail at that place", arguments: files)
  func changedMoment(file: String) throws {
    let object = try object(file)
    let key = file.hasPrefix("torch") ? "m" : file.contains("rmsprop") ? "state[0].nu" : "state[0].mu"
    let isSingle = object["dtype"] as? String == "float32"
    let changed = try changing(object, key, step: 4, column: 2) {
      isSingle ? Double(Float($0).nextUp) : $0.nextUp
    }
    let failure = try #require(try trace(changed).replay().firstFailure)
    #expect(failure.step == 5)
    #expect(failure.column == 3)
    #expect(failure.ulps == 1)
  }

  @Test("with an update changed by a hundredth fail at that place", arguments: files)
  func changedUpdate(file: String) throws {
    let isTorch = file.hasPrefix("torch")
    let changed = try changing(try object(file), isTorch ? "p" : "u", step: 5, column: 1) {
      isTorch ? Double(Float($0 + 0x1p-13)) : Double(Float($0 * 1.01))
    }
    let failure = try #require(try trace(changed).replay().firstFailure)
    #expect(failure.step == 6)
    #expect(failure.column == 2)
  }

  @Test("of another beta fail", arguments: files)
  func changedHyperparameter(file: String) throws {
    var object = try object(file)
    if var nested = object["hyper"] as? [String: Any] {
      let key = nested["b2"] == nil ? "decay" : "b2"
      nested[key] = 0.9375.hexadecimalDescription
      object["hyper"] = nested
    } else {
      object["beta2"] = 0.9375.hexadecimalDescription
    }
    #expect(try !trace(object).replay().passes)
  }

  @Test("of unknown kinds, formats and hyperparameters are refused with the reason")
  func refusals() throws {
    let object = try object(Self.files[0])
    func error(_ key: String, _ value: Any?) -> String {
      var changed = object
      changed[key] = value
      do {
        _ = try trace(changed).replay()
        return "accepted"
      } catch { return "\(error)" }
    }
    #expect(error("algorithm", "adagrad").contains("optax adagrad can't be replayed"))
    #expect(error("dtype", "bfloat16").contains("float32 and float64"))
    #expect(error("library", nil).contains("`library`"))
    #expect(error("hyper", ["b1": "0x0p+0"]).contains("`b2`"))
    #expect(error("hyper", ["b1": "0x0p+0", "b2": "0x1p-1", "eps": "0x0p+0", "z": "0x1p+0"]).contains("`z`"))
    #expect(error("hyper", ["b1": "0x1p+0", "b2": "0x1p-1", "eps": "0x0p+0"]).contains("beta1"))
    #expect(error("params0", ["0x1p+0"]).contains("16 numbers for 1 parameters"))
    #expect(error("params0", ["x"]).contains("`x` is not a number"))
    #expect(error("params0", ["0x1.00000001p+0"]).contains("finite number of the trace's dtype"))
    #expect(error("grads", [[String]]()).contains("0 steps of gradients"))
    #expect(error("steps", 3).contains("an array of objects"))
    #expect(throws: ReferenceTraceError.notAnObject) { try ReferenceTrace(reading: [0x5B, 0x5D]) }
  }

  @Test("changed at random are replayed or refused")
  func mutations() throws {
    let seed: UInt64 = 60
    var generator = SplitMix64(seed: seed)
    for file in Self.files {
      var object = try object(file)
      object["grads"] = (object["grads"] as? [Any])?.prefix(2).map { $0 }
      object["steps"] = (object["steps"] as? [Any])?.prefix(2).map { $0 }
      let bytes = Array(try JSONSerialization.data(withJSONObject: object))
      for _ in 0..<150 {
        _ = try? ReferenceTrace(reading: mutated(bytes, using: &generator)).replay()
      }
    }
  }
}
