import Foundation

/// What tells one regular file from another, whatever paths and links lead to it.
enum FileIdentity: Hashable {
  case existing(device: dev_t, inode: ino_t)
  /// A file that isn't there yet, by the path behind symbolic links.
  case missing(path: String)

  /// The identity of a file, or `nil` for what is no regular file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing(path: Self.resolved(path))
      return
    }
    self.init(status)
  }

  /// The identity of the file that is open, or `nil` for what is no regular file.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self = .existing(device: status.st_dev, inode: status.st_ino)
  }

  /// The path behind all symbolic links, the last of which may lead to a file that isn't there.
  static func resolved(_ path: String) -> String {
    var current = path
    // Linux follows as many links.
    for _ in 0..<40 {
      if let real = realPath(current) { return real }
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: current) else { break }
      current = target.hasPrefix("/") ? target : folder(of: current) + "/" + target
    }
    let name = URL(fileURLWithPath: current).lastPathComponent
    return (realPath(folder(of: current)) ?? folder(of: current)) + "/" + name
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
