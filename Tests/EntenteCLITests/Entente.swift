import Foundation
import Testing

/// Runs the program that was built beside these tests, as a person or a script would.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  /// `input` goes to its standard input; it sees no environment but `environment` and PATH.
  init(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: URL? = nil,
    interruptAfter seconds: Double? = nil
  )
    throws
  {
    let process = Process()
    process.executableURL = Run.program
    process.arguments = arguments
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    Run.watch(process)
    if let seconds { DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { [weak process] in process?.interrupt() } }
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    // Errors are short: they fit the pipe while the output is read.
    output = String(decoding: stdout.fileHandleForReading.all(), as: UTF8.self)
    errors = String(decoding: stderr.fileHandleForReading.all(), as: UTF8.self)
    process.waitUntilExit()
    // A signal is a defect, and is no status that the contract has.
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// The same through a shell: for pipes and limits. `entente` in the command stands for the program.
  static func shell(_ command: String, in folder: URL) throws -> Run {
    try Run(shell: "entente() { \"\(program.path)\" \"$@\"; }; \(command)", in: folder)
  }

  private init(shell command: String, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let (stdout, stderr) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (stdout, stderr)
    try process.run()
    Run.watch(process)
    output = String(decoding: stdout.fileHandleForReading.all(), as: UTF8.self)
    errors = String(decoding: stderr.fileHandleForReading.all(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// A run that hangs is ended, and fails its test by its status. The process is not kept for that: its pipes would stay open as long, and with more than
  /// a thousand of them `Process.run` reads past the end of its list of open files.
  private static func watch(_ process: Process) {
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { [weak process] in
      if let process, process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
  }

  /// The products of a build lie in one folder: this test's own.
  static let program: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("entente")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? own
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("entente")
  }()
}

/// A folder that goes when the test ends.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("entente-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// The folder of a graph that a script of `CREATE`s makes.
  func graph(_ script: String) throws -> String {
    let graph = path("graph")
    let run = try Run(["import", write("setup.cypher", script), "--output", graph])
    #expect(run.status == 0, "\(run.errors)")
    return graph
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
}

extension FileHandle {
  /// All that is still to come; a signal that interrupts a read is no end of it (`readDataToEndOfFile` traps on one).
  fileprivate func all() -> Data {
    var data = Data()
    var interruptions = 0
    while interruptions < 100 {
      do {
        guard let piece = try read(upToCount: 1 << 16), !piece.isEmpty else { return data }
        data += piece
      } catch {
        interruptions += 1
      }
    }
    return data
  }
}
