import Glibc

/// Another program, started with one of its standard ends in our hands.
package struct ChildProcess: ~Copyable {
  package enum Failure: Error, Hashable, Sendable {
    case notFound(String)
    case failed(String)
  }

  private let process: pid_t
  private var descriptor: Int32

  private init(process: pid_t, descriptor: Int32) {
    self.process = process
    self.descriptor = descriptor
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Starts `arguments[0]`, looked up in `PATH`, whose standard input we write.
  package static func reader(_ arguments: [String]) throws(Failure) -> ChildProcess { try start(arguments, theirs: 0) }

  /// Starts `arguments[0]`, looked up in `PATH`, whose standard output we read.
  package static func writer(_ arguments: [String]) throws(Failure) -> ChildProcess { try start(arguments, theirs: 1) }

  /// `theirs` is the child's end: 0 where it reads from us, 1 where it writes to us.
  private static func start(_ arguments: [String], theirs: Int32) throws(Failure) -> ChildProcess {
    guard let program = arguments.first else { throw .notFound("") }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .failed(SystemError.text(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (child, ours) = theirs == 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, child, theirs)
    var vector = unsafe arguments.map { unsafe strdup($0) }
    unsafe vector.append(nil)
    defer { unsafe vector.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let status = unsafe posix_spawnp(&process, program, &actions, nil, vector, environ)
    close(child)
    guard status == 0 else {
      close(ours)
      throw status == ENOENT ? .notFound(program) : .failed(SystemError.text(status))
    }
    return ChildProcess(process: process, descriptor: ours)
  }

  package func write(_ bytes: [UInt8]) throws(StandardStream.Failure) { try StandardStream.write(bytes, to: descriptor) }

  /// All that the child writes, up to `limit` bytes; `nil` where there is more.
  package func readAll(limit: Int) throws(StandardStream.Failure) -> [UInt8]? {
    try StandardStream.readAll(from: descriptor, limit: limit)
  }

  /// Closes our end and waits for the child's. Returns its exit status, 128 + the signal where one ended it.
  package consuming func wait() -> Int32 {
    close(descriptor)
    descriptor = -1
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
