import Dispatch
import Synchronization

/// The elements of a tensor, cut into tasks that threads take one after the other.
package struct ElementTasks {
  private let count: Int
  private let execution: StepExecution

  /// The tasks for a number of elements.
  package init(count: Int, execution: StepExecution) {
    self.count = count
    self.execution = execution
  }

  private var taskCount: Int { max(1, (count + execution.elementsPerTask - 1) / execution.elementsPerTask) }

  /// The elements of a task. Tasks are whole cache lines long, so that threads share no line of an aligned array.
  private func elements(ofTurn turn: Int, fromLast: Bool) -> Range<Int> {
    let start = (fromLast ? taskCount - 1 - turn : turn) * execution.elementsPerTask
    return start..<min(start + execution.elementsPerTask, count)
  }

  /// Whether the work on any of the tasks says true; all of it is done, from the first task on or from the last.
  package func anyReports(fromLast: Bool = false, _ work: @Sendable (Range<Int>) -> Bool) -> Bool {
    let taskCount = taskCount
    let workers = min(execution.threads, taskCount)
    guard workers > 1 else {
      var reported = false
      for turn in 0..<taskCount where work(elements(ofTurn: turn, fromLast: fromLast)) { reported = true }
      return reported
    }
    let started = Atomic(0)
    let reported = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      // Whoever is free takes the next task, so that a thread that the system holds up does not hold up the
      // others.
      while true {
        let turn = started.add(1, ordering: .relaxed).oldValue
        guard turn < taskCount else { return }
        if work(elements(ofTurn: turn, fromLast: fromLast)) { reported.store(true, ordering: .relaxed) }
      }
    }
    return reported.load(ordering: .relaxed)
  }
}
