import RocqExport
import Testing

@Suite("Rocq names")
struct NameTests {
  @Test("a name can be read back from its identifier, so no two names share one")
  func roundTrip() {
    let seed: UInt64 = 7
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("aZ09-_/' .,=\u{3B2}\u{1D53C}").map(String.init)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...8, using: &generator)
      let name = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
        .joined()
      let identifier = RocqName.mangled(name)
      #expect(RocqName.demangled(identifier) == name, "seed \(seed): \(identifier)")
      #expect(identifier.utf8.allSatisfy { $0 < 128 }, "seed \(seed): \(identifier)")
    }
  }

  @Test("identifiers that no name gives are not read back")
  func refusals() {
    for identifier in ["a'", "a'zz'", "a'61'", "a.b", "a'2f'"] {
      #expect(RocqName.demangled(identifier) == nil, "\(identifier)")
    }
    #expect(RocqName.mangled("first-order/t = 1") == "first_order''t'_'3d''_1")
  }
}
