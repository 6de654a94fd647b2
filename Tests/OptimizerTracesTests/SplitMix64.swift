/// The SplitMix64 generator (Steele, Lea and Flood 2014), so that a failing test can be repeated from its
/// seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// The bytes after one to four changes of single bytes, insertions or removals.
func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...4, using: &generator) {
    let position = Int.random(in: 0...bytes.count, using: &generator)
    let byte = UInt8.random(in: 0...255, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.insert(byte, at: position)
    case 1: bytes.removeSubrange(position..<min(bytes.count, position + Int(byte % 8)))
    default: if position < bytes.count { bytes[position] = byte }
    }
  }
  return bytes
}
