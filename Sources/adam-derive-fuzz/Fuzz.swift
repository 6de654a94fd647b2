import Foundation

#if FUZZING
  /// libFuzzer's loop, which gets the arguments that it understands and calls back with inputs.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runLibFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  /// The mode of this run; set once before the first input.
  nonisolated(unsafe) private var current = FuzzMode.descriptions
#endif

/// Feeds a reader with mutated inputs: `adam-derive-fuzz MODE [--runs N] [--seed N] [FILE ..]`.
///
/// Built with libFuzzer (`Tests/fuzz.sh`) what follows the mode is for libFuzzer. Otherwise the inputs are seeded
/// mutations, the same for the same seed, or the files given. Exit status 1 after a finding.
@main
enum Fuzz {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let name = arguments.first, let mode = FuzzMode.all.first(where: { $0.name == name }) else {
      write("adam-derive-fuzz: choose a mode: \(FuzzMode.all.map(\.name).joined(separator: ", "))\n")
      exit(64)
    }
    #if FUZZING
      current = mode
      exit(runUnderLibFuzzer(Array(arguments.dropFirst())))
    #else
      exit(run(mode, Array(arguments.dropFirst())))
    #endif
  }

  #if FUZZING
    private static func runUnderLibFuzzer(_ options: [String]) -> Int32 {
      // libFuzzer begins with what lies in its first folder.
      if let corpus = options.first(where: { !$0.hasPrefix("-") }) {
        for (position, seed) in current.seeds.enumerated() {
          try? Data(seed).write(to: URL(fileURLWithPath: corpus).appendingPathComponent("seed-\(position)"))
        }
      }
      var strings = (["adam-derive-fuzz"] + options).map { strdup($0) } + [nil]
      var count = Int32(strings.count - 1)
      return strings.withUnsafeMutableBufferPointer { buffer in
        var base = buffer.baseAddress
        return withUnsafeMutablePointer(to: &base) { pointer in
          runLibFuzzer(&count, pointer) { data, size in
            let bytes = Array(UnsafeBufferPointer(start: data, count: size))
            if let finding = current.check(bytes) {
              Fuzz.write(finding + "\n")
              abort()
            }
            return 0
          }
        }
      }
    }
  #endif

  private static func run(_ mode: FuzzMode, _ options: [String]) -> Int32 {
    var (runs, seed): (Int, UInt64) = (1_000, 1)
    var files: [String] = []
    var rest = options[...]
    while let option = rest.popFirst() {
      switch option {
      case "--runs": runs = rest.popFirst().flatMap { Int($0) } ?? runs
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
      default: files.append(option)
      }
    }
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        write("adam-derive-fuzz: cannot read \(file)\n")
        return 64
      }
      if let finding = mode.check(Array(data)) {
        write("\(file): \(finding)\n")
        return 1
      }
    }
    guard files.isEmpty else { return 0 }
    for run in 0..<UInt64(max(0, runs)) {
      // Each input depends on the seed and its number alone, so that it can be made again.
      var mutation = ByteMutation(seed: seed &+ run, dictionary: mode.dictionary)
      let input = mutation.mutant(of: mode.seeds)
      if let finding = mode.check(input) {
        write("--seed \(seed &+ run) --runs 1: \(finding)\n\(String(decoding: input, as: UTF8.self))\n")
        return 1
      }
    }
    print("\(mode.name): \(max(0, runs)) inputs from seed \(seed), no finding")
    return 0
  }

  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
