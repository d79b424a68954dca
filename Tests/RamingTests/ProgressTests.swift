import Foundation
import Testing

/// The progress line on a terminal of a given width.
@Suite("The progress line")
struct ProgressTests {
  /// What a terminal shows in its one line, and how far the writing ever went.
  private struct Screen {
    private(set) var cells: [Character] = []
    private(set) var farthest = 0
    private(set) var longest = ""

    init(_ written: String) {
      var column = 0
      for scalar in written.unicodeScalars {
        if scalar == "\r" {
          column = 0
          continue
        }
        // The marks of these tests only: a joining accent takes no column, what is East Asian takes two.
        let width = scalar == "\u{301}" ? 0 : scalar.value > 0x3000 ? 2 : 1
        for _ in 0..<width {
          if column == cells.count { cells.append(" ") }
          cells[column] = Character(scalar)
          column += 1
        }
        farthest = max(farthest, column)
        let line = String(cells).trimmingCharacters(in: .whitespaces)
        if line.count > longest.count { longest = line }
      }
    }
  }

  /// Runs a scenario by this name on a terminal.
  private func show(_ name: String, columns: UInt16) throws -> Screen {
    let workplace = try Workplace()
    try workplace.write(Workplace.small, to: "\(name).yaml")
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(master) }
    // TIOCSPTLCK and TIOCGPTN of Linux's asm-generic/ioctls.h, which Swift doesn't see: unlock, and tell the number.
    var locked: Int32 = 0
    var number: UInt32 = 0
    let isReady = ioctl(master, 0x4004_5431, &locked) == 0 && ioctl(master, 0x8004_5430, &number) == 0
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let isSized = ioctl(slave, UInt(TIOCSWINSZ), &size) == 0
    try #require(isReady && isSized)
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    let command = try Command(
      ["run", "\(name).yaml", "-r", "20", "--lang", "en"], in: workplace.folder, errors: terminal)
    // A terminal that nobody reads from soon takes no more.
    var written: [UInt8] = []
    func read() {
      var event = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      while poll(&event, 1, 50) > 0 {
        var piece = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(master, &piece, piece.count)
        if count <= 0 { return }
        written += piece.prefix(count)
      }
    }
    while command.process.isRunning { read() }
    #expect(try command.wait().status == 0)
    read()
    try terminal.close()
    return Screen(String(decoding: written, as: UTF8.self))
  }

  @Test(
    "keeps to the terminal's width with names of any length and width, and wipes itself",
    arguments: [
      "short", String(repeating: "long-name-", count: 9), String(repeating: "日本", count: 30),
      String(repeating: "e\u{301}", count: 45),
    ], [UInt16(10), 33, 60, 200])
  func width(name: String, columns: UInt16) throws {
    let screen = try show(name, columns: columns)
    #expect(screen.farthest > 0 && screen.farthest < Int(columns), "\(screen)")
    #expect(screen.cells.allSatisfy { $0 == " " }, "\(screen)")
    if columns == 200 { #expect(screen.longest.contains(" of 20 replications"), "\(screen)") }
    if columns >= 33 { #expect(screen.longest.contains("%"), "the name gives way, not what is told: \(screen)") }
  }
}
