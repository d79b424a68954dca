internal import YouthCare

extension SectionReader {
  /// Reports the circles of a scenario in which no time passes, each at the length that could end it.
  func checkTimelessCircles(_ scenario: Scenario, _ readers: [SectionReader]) {
    for circle in scenario.timelessCircles {
      switch circle {
      case .dropOut(let position):
        report(.timeless(.dropOut), at: readers[position].place(along: ["drop_out", "return_delay"]))
      case .reEntry(let position):
        report(.timeless(.reEntry), at: readers[position].place(along: ["re_entry", "delay"]))
      case .routes(let positions):
        let names = positions.map { scenario.segments[$0].id }
        report(.timeless(.routes(names)), at: readers[positions[0]].place(along: ["routes", names[1]]))
      }
    }
  }
}
