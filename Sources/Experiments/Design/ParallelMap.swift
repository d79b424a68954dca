/// Works out many small things on several threads; the results stand in the order of their keys.
func parallelMap<Key: Sendable, Result: Sendable>(
  _ keys: [Key], threads: Int, _ transform: @escaping @Sendable (Key) -> Result
) async -> [Result] {
  let size = 64
  let chunks = stride(from: 0, to: keys.count, by: size).map { $0..<min($0 + size, keys.count) }
  var parts = [[Result]](repeating: [], count: chunks.count)
  await withTaskGroup(of: [(Int, [Result])].self) { group in
    for worker in 0..<threads {
      group.addTask {
        stride(from: worker, to: chunks.count, by: threads).map { index in (index, keys[chunks[index]].map(transform)) }
      }
    }
    for await results in group { for (index, rows) in results { parts[index] = rows } }
  }
  return parts.flatMap { $0 }
}
