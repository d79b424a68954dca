internal import Glibc

/// A program that draws or typesets, run where it can neither hold up this one nor outlive it.
///
/// It runs in a process group of its own, under a shell that waits for it. The shell also holds the end of a pipe whose
/// other end is this process's alone: when this process ends, in whatever way, the pipe ends, and the shell kills the
/// group, with all that the program itself may have started. What it prints is thrown away, of what it says only the
/// beginning is kept.
package final class OutsideProgram: Sendable {
  /// How a run ended.
  package enum Outcome: Equatable {
    case succeeded
    /// It failed, and this is what it said first.
    case failed(String)
    /// It failed without a word, with this exit status; 128 more than a signal that ended it.
    case silent(status: Int32)
    /// It was stopped after the time that it may take.
    case timedOut
  }

  /// The program's path.
  let program: String
  /// How long a run may take.
  package let limit: Duration
  private let options: [String]
  private let environment: [String]

  /// What is kept of what the program says.
  private static let keptBytes = 1 << 16
  /// `$1` is the folder to run in; the rest is the program with its arguments.
  private static let guardian = """
    cd "$1" || exit 1
    shift
    "$@" 3<&- &
    program=$!
    { read -r _ <&3; kill -s KILL 0; } 2>/dev/null &
    exec 3<&-
    wait "$program"
    """

  /// Looks in the folders of `PATH`; one that isn't named in full would be another in every working folder, and is
  /// passed over.
  ///
  /// - Parameter options: what stands before the arguments of every run.
  /// - Returns: `nil` where there is none.
  package init?(_ name: String, options: [String] = [], environment: [String: String], limit: Duration) {
    let places = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    let found = places.first { place in
      var status = stat()
      return stat(place, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(place, X_OK) == 0
    }
    guard let found else { return nil }
    program = found
    self.limit = limit
    self.options = options
    self.environment = environment.map { "\($0)=\($1)" }
  }

  /// Runs it in a folder.
  package func run(_ arguments: [String], in folder: String) -> Outcome {
    var says: [Int32] = [-1, -1]
    var life: [Int32] = [-1, -1]
    guard pipe(&says) == 0 else { return .failed(Self.reason(errno)) }
    defer { close(says[0]) }
    guard pipe(&life) == 0 else {
      close(says[1])
      return .failed(Self.reason(errno))
    }
    defer { close(life[1]) }
    for end in says + life { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = start(
      ["/bin/sh", "-c", Self.guardian, "raming", folder, program] + options + arguments, says: says[1], life: life[0])
    close(says[1])
    close(life[0])
    switch started {
    case .failure(let error): return .failed(Self.reason(error.code))
    case .success(let child): return watch(child, says[0])
    }
  }

  private struct SystemError: Error { let code: Int32 }

  private func start(_ words: [String], says: Int32, life: Int32) -> Result<pid_t, SystemError> {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, says, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, life, 3)
    // Signals that this process ignores or takes otherwise have their usual meaning again.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    return code == 0 ? .success(child) : .failure(SystemError(code: code))
  }

  /// Waits for the end or for the time that it may take, and listens meanwhile.
  private func watch(_ child: pid_t, _ says: Int32) -> Outcome {
    let deadline = ContinuousClock.now + limit
    var listener = Listener(descriptor: says, most: Self.keptBytes)
    var isLate = false
    while !Self.hasEnded(child), !isLate {
      listener.listen(milliseconds: 20)
      isLate = ContinuousClock.now > deadline
    }
    // What the program started and left behind ends with it; so does the shell's own guard.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    listener.listen(milliseconds: 0)
    if isLate { return .timedOut }
    guard status != 0 else { return .succeeded }
    let signal = status & 0x7f
    return Self.firstFault(in: listener.text).map(Outcome.failed)
      ?? .silent(status: signal == 0 ? status >> 8 & 0xff : 128 + signal)
  }

  /// Whether a child has ended; it stays to be waited for, so that its group's number is nobody else's yet.
  private static func hasEnded(_ child: pid_t) -> Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT | WNOHANG) == 0 && information.si_signo == SIGCHLD
  }

  /// The first line that says what is wrong, without control characters and not too long; `nil` where nothing is said.
  private static func firstFault(in text: String) -> String? {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
        .split(separator: " ").joined(separator: " ")
    }
    let line = lines.first { $0.contains(" line ") } ?? lines.first { !$0.isEmpty && $0 != "^" }
    return line.map { $0.count > 200 ? $0.prefix(199) + "…" : $0 }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// Keeps the beginning of what comes through a pipe, and lets the rest pass.
private struct Listener {
  let descriptor: Int32
  let most: Int
  private var kept: [UInt8] = []
  private var isOpen = true

  init(descriptor: Int32, most: Int) {
    self.descriptor = descriptor
    self.most = most
  }

  var text: String { String(decoding: kept, as: UTF8.self) }

  /// Takes what there is, after waiting for it at most so long.
  mutating func listen(milliseconds: Int32) {
    var event = pollfd(fd: isOpen ? descriptor : -1, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, milliseconds) > 0 else { return }
    var piece = [UInt8](repeating: 0, count: most)
    let count = read(descriptor, &piece, piece.count)
    if count <= 0 { isOpen = count < 0 && errno == EINTR }
    kept += piece.prefix(min(max(0, count), most - kept.count))
  }
}
