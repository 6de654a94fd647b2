/// The answer to a question about real numbers of which only enclosures are known.
public enum Truth: Hashable, Sendable {
  /// True of every pair of numbers in the enclosures.
  case certainlyTrue
  /// False of every pair of numbers in the enclosures.
  case certainlyFalse
  /// The enclosures do not decide it.
  case unknown

  /// The answer to the opposite question.
  public static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .certainlyTrue: .certainlyFalse
    case .certainlyFalse: .certainlyTrue
    case .unknown: .unknown
    }
  }
}
