extension StringProtocol {
  /// The text as an error repeats it: whole when it is short, and otherwise its beginning.
  package var excerpt: String {
    guard let end = index(startIndex, offsetBy: 60, limitedBy: endIndex), end < endIndex else {
      return String(self)
    }
    return self[..<index(startIndex, offsetBy: 57)] + "..."
  }
}
