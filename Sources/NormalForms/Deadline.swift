/// The time by which work on the current task should end.
///
/// Normal forms of terms that users write can take arbitrarily long. What works on one gives up with `tooLarge` soon
/// after the deadline; nothing is proved by giving up.
public enum Deadline {
  @TaskLocal public static var current: ContinuousClock.Instant?

  /// Whether there is a deadline and it has passed.
  public static var hasPassed: Bool {
    guard let current else { return false }
    return ContinuousClock.now > current
  }
}
