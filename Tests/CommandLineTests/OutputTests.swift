import Foundation
import Testing

@Suite("outputs of adam-derive")
struct OutputTests {
  private let csv = "1,2\n3,4\n"

  private func contents(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(
    "a full or closed standard output ends any command with status 74 and a reason",
    arguments: [
      "list", "run --gradients g.csv", "run --gradients g.csv --format npy", "validate --gradients g.csv",
    ],
    [">/dev/full", ">&-"])
  func standardOutput(_ command: String, _ redirection: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let outcome = try Program.shell(#""$0" \#(command) \#(redirection)"#, folder: folder)
    #expect(outcome.status == 74, "\(outcome.status) \(outcome.errors)")
    #expect(outcome.errors.contains("error: standard output: "), "\(outcome.errors)")
  }

  @Test("a closed or full standard error leaves the exit status as it is")
  func standardError() throws {
    let folder = try TemporaryFolder()
    for redirection in ["2>/dev/full", "2>&-"] {
      #expect(
        try Program.shell(#""$0" run --gradients nothing \#(redirection)"#, folder: folder).status == 64)
    }
  }

  @Test("the state is saved though the trajectory can't be printed, and the error says so")
  func stateFirst() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let full = try Program.shell(#""$0" run --gradients g.csv --save-state s >/dev/full"#, folder: folder)
    #expect(full.status == 74)
    #expect(full.errors.contains("already written: --save-state s"), "\(full.errors)")
    let resumed = try Program.run(["run", "--gradients", "g.csv", "--resume", "s"], folder: folder.url)
    #expect(resumed.output.contains("\n3\tcolumn 1\t"), "\(resumed.errors)")
    // A reader that has gone ends the program by a signal, and by then the state is there.
    _ = try Program.shell(
      #"mkfifo f; (exec 3<f) & "$0" run --gradients g.csv --save-state t -o f; wait"#, folder: folder)
    #expect(try contents(folder).contains("t"))
  }

  @Test(
    "an output that is an input or another output is refused, by whatever path or link, and nothing changes",
    arguments: [
      "run --gradients g.csv -o g.csv", "run --gradients g.csv -o ./link",
      "run --gradients g.csv --save-state hard",
      "run --gradients - -o g.csv <g.csv", "run --gradients g.csv --save-state g.csv",
      "run --gradients g.csv --resume state -o state", "run --gradients g.csv -o new --save-state ./new",
      "run --gradients g.csv -o dangling --save-state nothing", "run --gradients g.csv --save-state -",
      "validate --gradients g.csv -o g.csv", "validate --gradients g.csv --trajectory run.npy -o run.npy",
      "compare x.optimizer -o x.optimizer", "expand x.optimizer -o link.optimizer",
      "prove --file claims -o claims",
      "check-theorem unbiasedness --gradients g.csv -o g.csv",
    ])
  func coinciding(_ command: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let prepared = try Program.shell(
      #"""
      ln -s g.csv link; ln g.csv hard; ln -s nothing dangling
      "$0" run --gradients g.csv --save-state state --format npy -o run.npy; cp state state.copy; cp run.npy run.copy
      "$0" list --optimizers nadam -o x.optimizer; ln -s x.optimizer link.optimizer; echo 'S >= 1' > claims
      """#, folder: folder)
    #expect(prepared.status == 0, "\(prepared.errors)")
    let before = try contents(folder)
    let outcome = try Program.shell(#""$0" \#(command)"#, folder: folder)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.errors.contains("choose another file"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try contents(folder) == before)
    #expect(try String(contentsOfFile: folder.path("g.csv"), encoding: .utf8) == csv)
    #expect(
      try Data(contentsOf: folder.url.appending(path: "state"))
        == Data(contentsOf: folder.url.appending(path: "state.copy")))
    #expect(
      try Data(contentsOf: folder.url.appending(path: "run.npy"))
        == Data(contentsOf: folder.url.appending(path: "run.copy")))
  }

  @Test("a file keeps its permissions, and a link to it stays a link")
  func links() throws {
    let folder = try TemporaryFolder()
    let target = try folder.file("target", "old")
    let prepared = try Program.shell(
      "chmod 640 target; ln -s target link; ln -s later dangling", folder: folder)
    #expect(prepared.status == 0)
    for name in ["link", "dangling"] {
      let outcome = try Program.run(["list", "-o", name], folder: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("unbiasedness"))
    #expect(try permissions(target) == 0o640)
    #expect(try contents(folder) == ["dangling", "later", "link", "target"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "target")
  }

  @Test("what is no regular file is written to, and - is standard output")
  func streams() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let expected = try Program.run(["run", "--gradients", "g.csv"], folder: folder.url).output
    #expect(expected.hasPrefix("step\t"))
    for output in ["-", "/dev/stdout", "/dev/fd/1"] {
      let outcome = try Program.run(["run", "--gradients", "g.csv", "-o", output], folder: folder.url)
      #expect(outcome.output == expected, "\(output): \(outcome.errors)")
    }
    let fifo = try Program.shell(
      #"mkfifo f; cat f & "$0" run --gradients g.csv -o f && wait && test -p f"#, folder: folder)
    #expect(fifo.status == 0 && fifo.output == expected, "\(fifo.errors)")
    let device = try Program.shell(
      #""$0" run --gradients g.csv -o /dev/null --save-state /dev/null && test -c /dev/null"#, folder: folder)
    #expect(device.status == 0, "\(device.errors)")
    let state = try Program.shell(
      #""$0" run --gradients g.csv -o t --save-state - | head -c 7"#, folder: folder)
    #expect(state.output == "ADAMRUN", "\(state.errors)")
    #expect(try contents(folder) == ["f", "g.csv", "t"])
  }

  @Test("pipes are read, folders and a second use of standard input are refused")
  func inputs() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let expected = try Program.run(["run", "--gradients", "g.csv"], folder: folder.url).output
    let fifo = try Program.shell(
      #"mkfifo f; cat g.csv > f & "$0" run --gradients f; wait"#, folder: folder)
    #expect(fifo.output == expected, "\(fifo.errors)")
    let device = try Program.shell(#"cat g.csv | "$0" run --gradients /dev/stdin"#, folder: folder)
    #expect(device.output == expected, "\(device.errors)")
    let directory = try Program.run(["run", "--gradients", "."], folder: folder.url)
    #expect(directory.status == 64 && directory.errors.contains("Is a directory"), "\(directory.errors)")
    let twice = try Program.shell(#""$0" run --gradients - --resume - <g.csv"#, folder: folder)
    #expect(twice.status == 64 && twice.errors.contains("can be read once"), "\(twice.errors)")
  }

  @Test("when one of two files can't be written, neither is")
  func allOrNothing() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", csv)
    let kept = try folder.file("kept", "old")
    for options in [["-o", "kept", "--save-state", "none/s"], ["-o", "none/o", "--save-state", "kept"]] {
      let outcome = try Program.run(["run", "--gradients", "g.csv"] + options, folder: folder.url)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("cannot write (No such file or directory)"), "\(outcome.errors)")
      #expect(try String(contentsOfFile: kept, encoding: .utf8) == "old")
    }
    #expect(try contents(folder) == ["g.csv", "kept"])
  }
}
