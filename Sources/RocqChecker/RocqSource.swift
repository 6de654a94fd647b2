/// A file for the compiler, with the files it requires.
struct RocqSource {
  /// The file's place below the working folder, without `.v`, such as `generated/Lemmas`.
  let path: String
  let text: String

  /// The places of the files of this development that the text requires.
  var requirements: [String] {
    Self.modules(required: "AdamDerive", in: text).map { "theories/\($0)" }
      + Self.modules(required: "AdamDerive.Generated", in: text).map { "generated/\($0)" }
  }

  /// The modules named in sentences `From LIBRARY Require [Import] ...`.
  private static func modules(required library: String, in text: String) -> [String] {
    var found: [String] = []
    for line in text.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      guard words.count > 3, words[0] == "From", words[1] == library, words[2] == "Require" else { continue }
      words.removeFirst(words[3] == "Import" ? 4 : 3)
      found += words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }
    return found
  }
}
