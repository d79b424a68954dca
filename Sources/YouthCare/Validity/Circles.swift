/// The circles in a directed graph, each once.
enum Circles {
  /// One step along a circle: from a node, by one of its edges.
  typealias Step = (node: Int, edge: Int)

  /// The circles that a walk in depth from each node in turn closes.
  ///
  /// - Parameter targets: for each node the nodes that its edges lead to.
  static func find(_ targets: [[Int]]) -> [[Step]] {
    enum Mark { case unseen, onPath, done }
    var marks = [Mark](repeating: .unseen, count: targets.count)
    var path: [Step] = []
    var circles: [[Step]] = []
    func visit(_ node: Int) {
      marks[node] = .onPath
      for (edge, target) in targets[node].enumerated() {
        path.append((node, edge))
        switch marks[target] {
        case .unseen: visit(target)
        case .onPath: circles.append(Array(path[(path.firstIndex { $0.node == target } ?? 0)...]))
        case .done: break
        }
        path.removeLast()
      }
      marks[node] = .done
    }
    for node in targets.indices where marks[node] == .unseen { visit(node) }
    return circles
  }
}
