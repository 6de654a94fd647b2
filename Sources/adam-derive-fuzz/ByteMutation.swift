/// Small random changes of inputs, repeatable from a seed.
struct ByteMutation {
  private var generator: SplitMix64
  private let dictionary: [[UInt8]]

  init(seed: UInt64, dictionary: [String]) {
    generator = SplitMix64(seed: seed)
    self.dictionary = dictionary.map { Array($0.utf8) }
  }

  /// One of the inputs after one to eight changes.
  mutating func mutant(of seeds: [[UInt8]]) -> [UInt8] {
    guard var bytes = seeds.randomElement(using: &generator) else { return [] }
    for _ in 0..<Int.random(in: 1...8, using: &generator) { change(&bytes, seeds) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
    let range = piece(of: bytes)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: Int.random(in: 0...bytes.count, using: &generator))
    case 2: bytes.replaceSubrange(range, with: dictionary.randomElement(using: &generator) ?? [])
    case 3: bytes.insert(contentsOf: dictionary.randomElement(using: &generator) ?? [], at: range.lowerBound)
    case 4:
      let other = seeds.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(range, with: other[piece(of: other)])
    default:
      if let position = bytes.indices.randomElement(using: &generator) {
        bytes[position] = UInt8.random(in: 0...255, using: &generator)
      }
    }
  }

  /// A random part, mostly short.
  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let length = Int.random(in: 0...(Bool.random(using: &generator) ? 4 : 40), using: &generator)
    return start..<min(bytes.count, start + length)
  }
}

/// Steele, Lea and Flood's SplitMix64.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
