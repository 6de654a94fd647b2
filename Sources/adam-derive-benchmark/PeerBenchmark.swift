import Foundation

/// The steps of PyTorch and optax at the same sizes, when the Python on the path has them.
enum PeerBenchmark {
  /// Prints a line for each program that ran, with the ratio of its time to that of this package's step.
  ///
  /// - Parameter measured: the times of this package's step, by `"<parameters> <threads>"`.
  static func run(beside measured: [String: OptimizerBenchmark.Measurement]) throws {
    print("peers, which check no gradients, beside our step with gradients checked on the way and before")
    for threads in [1, 2] {
      for line in try output(of: script, threads: threads).split(separator: "\n") {
        let fields = line.split(separator: " ").map(String.init)
        guard fields.count == 3, let count = Int(fields[1]), let seconds = Double(fields[2]) else {
          print("  \(line)")
          continue
        }
        guard let own = measured["\(count) \(threads)"] else { continue }
        func multiple(of subject: OptimizerBenchmark.Subject) -> String {
          OptimizerBenchmark.decimal(seconds / own.best(subject), 2)
        }
        print(
          """
            \(fields[0].padding(toLength: 16, withPad: " ", startingAt: 0)) \(count) parameters, \
          \(threads) thread(s): \(OptimizerBenchmark.decimal(seconds * 1e9 / Double(count), 3)) ns a parameter; \
          \(multiple(of: .checkedDuring)) and \(multiple(of: .checkedBefore)) times our step
          """)
      }
    }
  }

  private static func output(of script: String, threads: Int) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, "\(threads)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0
      ? String(decoding: data, as: UTF8.self) : "python3 failed or is missing"
  }

  /// Prints `name parameters seconds` for each variant, or which library is missing.
  private static let script = """
    import os, sys, time
    threads = int(sys.argv[1])
    clock = time.process_time if threads == 1 else time.perf_counter
    if threads == 1:
        os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    sizes = [(1 << 24, 1, 20), (1 << 12, 500, 40)]

    def report(name, count, step, steps, rounds):
        best = float("inf")
        for _ in range(rounds):
            start = clock()
            for _ in range(steps):
                step()
            best = min(best, (clock() - start) / steps)
        print(name, count, best, flush=True)

    try:
        import torch
        torch.set_num_threads(threads)
        for count, steps, rounds in sizes:
            for name in ["fused", "foreach"]:
                p = torch.ones(count)
                p.grad = torch.linspace(-0.5, 0.5, count)
                adam = torch.optim.AdamW([p], weight_decay=0.0, **{name: True})
                adam.step()
                report("torch-" + name, count, adam.step, steps, rounds)
    except ImportError:
        print("PyTorch is missing: python3 has no module torch")

    try:
        import functools, jax, optax
        import jax.numpy as jnp
        for count, steps, rounds in sizes:
            optimizer = optax.adam(1e-3)
            gradients = jnp.linspace(-0.5, 0.5, count)

            @functools.partial(jax.jit, donate_argnums=(0, 1))
            def stepped(p, state):
                updates, state = optimizer.update(gradients, state, p)
                return optax.apply_updates(p, updates), state

            p = jnp.ones(count)
            carried = [p, optimizer.init(p)]

            def step():
                carried[:] = stepped(*carried)
                carried[0].block_until_ready()

            step()
            report("optax-jitted", count, step, steps, rounds)
    except ImportError:
        print("optax is missing: python3 has no modules jax and optax")
    """
}
