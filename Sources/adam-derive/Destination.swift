import Foundation

/// Where a result goes: an open descriptor such as standard output, a file that is replaced as a whole, or something
/// else with a name, such as a device or FIFO, that takes bytes as they come.
struct Destination {
  private enum Place {
    case descriptor(Int32)
    /// The path behind symbolic links, and the permission bits of the file that is there.
    case file(path: String, permissions: mode_t?)
    case stream(path: String)
  }

  private let place: Place
  /// The option and its value as they were typed, or `standard output`.
  let label: String
  /// The regular file that is written, so that it can be told from others.
  let identity: FileIdentity?

  /// Standard output for no path and for `-`, and otherwise what has the path.
  ///
  /// Throws `CommandFailure` for what can't be written to; nothing is opened or changed.
  init(_ path: String?, option: String) throws {
    label = path.map { "\(option) \($0)" } ?? "standard output"
    if let descriptor = Self.descriptor(path) {
      guard fcntl(descriptor, F_GETFD) != -1 else {
        throw CommandFailure("\(label): it is closed; open it, or give --output FILE", status: .inputOutput)
      }
      place = .descriptor(descriptor)
      identity = FileIdentity(descriptor: descriptor)
      return
    }
    let path = path ?? ""
    identity = FileIdentity(path: path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw Self.refusal(label, errno) }
      place = .file(path: FileIdentity.resolved(path), permissions: nil)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw CommandFailure("\(label): it is a folder; name a file in it")
    case S_IFREG:
      // Renaming over a file doesn't ask whether it may be written.
      guard access(path, W_OK) == 0 else { throw Self.refusal(label, errno) }
      place = .file(path: FileIdentity.resolved(path), permissions: status.st_mode & 0o7777)
    default: place = .stream(path: path)
    }
  }

  /// The descriptor that a path stands for.
  private static func descriptor(_ path: String?) -> Int32? {
    guard let path, path != "-", path != "/dev/stdout" else { return STDOUT_FILENO }
    if path == "/dev/stderr" { return STDERR_FILENO }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }

  private static func refusal(_ label: String, _ error: Int32) -> CommandFailure {
    CommandFailure(
      "\(label): cannot write (\(String(cString: strerror(error)))); choose a file in a folder that exists and can be "
        + "written")
  }
}

extension Destination {
  /// Refuses a destination that is one of the inputs.
  func requireOther(than inputs: [InputFile]) throws {
    for input in inputs where identity != nil && identity == input.identity {
      throw CommandFailure("\(label) would overwrite \(input.label); choose another file")
    }
  }

  /// Refuses a destination that is another one too.
  func requireOther(than other: Destination) throws {
    let isSame: Bool =
      switch (place, other.place) {
      case (.descriptor(let own), .descriptor(let theirs)) where own == theirs: true
      default: identity != nil && identity == other.identity
      }
    if isSame {
      throw CommandFailure("\(label) and \(other.label) are the same; choose another file for one")
    }
  }
}

// MARK: Writing

extension Destination {
  /// Writes a result.
  func write(_ bytes: [UInt8]) throws { try Self.write([(self, bytes)]) }

  /// Writes several results: all new files beside their destinations, then each renamed to its own, and only then
  /// what goes to descriptors and streams.
  ///
  /// When something can't be opened, or a file not be written, everything is left as it was.
  static func write(_ results: [(destination: Destination, bytes: [UInt8])]) throws {
    var staged: [Staged] = []
    do {
      for (destination, bytes) in results { staged.append(try destination.stage(bytes)) }
      for output in staged { try output.rename() }
    } catch {
      for output in staged { output.discard() }
      throw error
    }
    let kept = zip(results, staged).filter { $0.1.isFile }.map(\.0.destination.label)
    for output in staged { try output.send(alreadyWritten: kept) }
  }

  private func stage(_ bytes: [UInt8]) throws -> Staged {
    switch place {
    case .descriptor(let descriptor):
      return .stream(descriptor: descriptor, isOwned: false, bytes: bytes, label: label)
    case .stream(let path):
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.refusal(label, errno) }
      return .stream(descriptor: descriptor, isOwned: true, bytes: bytes, label: label)
    case .file(let path, let permissions):
      let target = URL(fileURLWithPath: path)
      let name =
        ".\(target.lastPathComponent.prefix(40)).\(String(UInt64.random(in: 0 ... .max), radix: 36)).part"
      let temporary = target.deletingLastPathComponent().appendingPathComponent(name).path
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions ?? 0o666)
      guard descriptor >= 0 else { throw Self.refusal(label, errno) }
      var failure: Int32?
      // What the umask has taken away is given back.
      if let permissions, fchmod(descriptor, permissions) != 0 { failure = errno }
      failure = failure ?? Self.send(bytes, to: descriptor)
      if close(descriptor) != 0 { failure = failure ?? errno }
      if let failure {
        unlink(temporary)
        throw Self.failedWrite(label, failure)
      }
      return .file(temporary: temporary, target: path, label: label)
    }
  }

  /// A result that only has to be put in its place.
  private enum Staged {
    case file(temporary: String, target: String, label: String)
    case stream(descriptor: Int32, isOwned: Bool, bytes: [UInt8], label: String)

    var isFile: Bool {
      if case .file = self { true } else { false }
    }

    func rename() throws {
      guard case .file(let temporary, let target, let label) = self else { return }
      guard Foundation.rename(temporary, target) == 0 else { throw Destination.refusal(label, errno) }
    }

    func discard() {
      switch self {
      case .file(let temporary, _, _): unlink(temporary)
      case .stream(let descriptor, let isOwned, _, _): if isOwned { close(descriptor) }
      }
    }

    func send(alreadyWritten: [String]) throws {
      guard case .stream(let descriptor, let isOwned, let bytes, let label) = self else { return }
      var failure = Destination.send(bytes, to: descriptor)
      if isOwned && close(descriptor) != 0 { failure = failure ?? errno }
      if let failure { throw Destination.failedWrite(label, failure, alreadyWritten: alreadyWritten) }
    }
  }

  /// Writes to a descriptor; gives the number of the error that ended it.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: position), buffer.count - position)
        if count >= 0 {
          position += count
        } else if errno == EAGAIN {
          // Whoever shares the descriptor has set it not to block.
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  private static func failedWrite(_ label: String, _ error: Int32, alreadyWritten: [String] = [])
    -> CommandFailure
  {
    let kept = alreadyWritten.isEmpty ? "" : "; already written: \(alreadyWritten.joined(separator: ", "))"
    return CommandFailure(
      "\(label): cannot write (\(String(cString: strerror(error)))); make room, or choose another place\(kept)",
      status: .inputOutput)
  }
}
