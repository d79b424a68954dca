internal import YouthCare

extension ScenarioReader {
  /// What a file sets otherwise than a file that it extends, as levers: the same scenario, but for what it says to readers.
  ///
  /// - Returns: the levers; `nil` where they can't say what the file does: it doesn't extend that file, or not that alone,
  ///   it states lists, or nothing.
  public func levers(of path: String, over base: String) throws(ScenarioFaults) -> [SetLever]? {
    let whole = try read(path: path)
    guard let levers = statedLevers(of: path, over: base), !levers.isEmpty else { return nil }
    // What another way of writing would change isn't told as the same.
    let measure = try read(path: base, setting: levers, named: whole.scenario.name)
    return measure.digest == whole.digest ? levers : nil
  }

  private func statedLevers(of path: String, over base: String) -> [SetLever]? {
    let members = SourceLibrary(path: path, sources).members
    let lowest = SourceFile.canonicalPath(of: base)
    var trees: [SourceNode] = []
    var member = members[0]
    while SourceFile.canonicalPath(of: member.name) != lowest {
      guard let tree = member.tree, let bases = member.bases, bases.count == 1 else { return nil }
      trees.append(tree.removing(SourceChain.ownKeys.union(MeasureText.Word.allCases.map(\.rawValue))))
      member = members[bases[0].member]
    }
    var levers: [SetLever] = []
    for tree in trees.reversed() {
      guard let own = Self.levers(in: tree, at: Address()) else { return nil }
      for lever in own {
        let keys = lever.address.keys
        levers.removeAll { $0.address.keys.starts(with: keys) || keys.starts(with: $0.address.keys) }
        levers.append(lever)
      }
    }
    return levers
  }

  /// The values in a mapping; `nil` where something else than texts stands in it.
  private static func levers(in node: SourceNode, at address: Address) -> [SetLever]? {
    switch node.content {
    case .scalar(let text): return [SetLever(address, to: text)]
    case .null: return [SetLever(address, to: "null")]
    case .list: return nil
    case .mapping(let entries):
      var levers: [SetLever] = []
      for entry in entries {
        guard let own = Self.levers(in: entry.value, at: address.appending(entry.key)), !own.isEmpty else { return nil }
        levers += own
      }
      return levers
    }
  }
}
