import Foundation
import Storage
import Testing
import YouthCare

#if canImport(Glibc)
  import Glibc
#endif

@Suite("a base is a scenario in an ordinary file, and nothing is told of any other")
struct ExtendsSourceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "raming-bases-\(UUID().uuidString)").path

  /// What extending a file leads to, told in English.
  private func extending(_ base: String) throws -> [String] {
    let path = "\(folder)/a.yaml"
    try "title: One\ndiffers: Two\nextends: \(base)\n".write(toFile: path, atomically: false, encoding: .utf8)
    return Fixtures.result(of: path).messages
  }

  @Test("pipes, devices, sources of the kernel, folders, links in a circle: refused at once, where they are named")
  func noFiles() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
    #expect(symlink("\(folder)/second", "\(folder)/first") == 0 && symlink("\(folder)/first", "\(folder)/second") == 0)
    #expect(symlink("/dev/zero", "\(folder)/link") == 0)
    for base in [
      "pipe", "first", "link", "/dev/zero", "/dev/stdin", "/proc/kmsg", "/proc/self/maps", "/proc", ".", "..",
    ] {
      let messages = try extending(base)
      #expect(messages.count == 1 && messages[0].hasPrefix("a.yaml:3:10: "), "\(base): \(messages)")
    }
  }

  @Test(
    "of a file that is no scenario, not a word is told",
    arguments: [
      "root:$6$salt$hash:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\n", "password: hunter2\nuser: jan\n",
      "- hunter2\n", "hunter2", "\"hunter2", "hunter2: [\n", "*hunter2", "title: x\nhunter2: 1\nkey: 2\n", "",
      "# hunter2\n",
      "{password: hunter2, title: x}\n", "hunter2\u{1B}[31m: 1\n",
    ])
  func noScenario(text: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try text.write(toFile: "\(folder)/secret", atomically: false, encoding: .utf8)
    let messages = try extending("secret")
    #expect(messages.count == 1 && messages[0].hasSuffix("/secret' is no scenario; name another file"))
    #expect(!messages.joined().contains("hunter2") && !messages.joined().contains("$6$"))
  }
}
