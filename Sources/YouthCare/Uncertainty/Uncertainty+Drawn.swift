internal import Glibc

extension Uncertainty {
  /// The values that its numbers have in a world, in their order: those that stand together add up to what was stated of
  /// them, and each lies in its range.
  public func drawn(in world: World) -> [Double] {
    precondition(world.values.count == numbers.count, "a world of this scenario")
    return zip(numbers, inSums(world.values)).map { number, value in
      guard let range = parameters[number.address]?.description.range else { return value }
      return min(max(value, range.lowerBound), range.upperBound)
    }
  }

  /// The mean growth a year over the contract of its drifts in a world, in their order, as shares.
  public func meanGrowth(in world: World) -> [Double] {
    let calendar = ContractCalendar(scenario.contract)
    func years(_ day: Double) -> Double { (day - calendar.dayOfData) / calendar.daysPerYear }
    let start = years(calendar.contractMonths.first?.start ?? 0)
    let end = years(calendar.horizon)
    return world.paths.map { path in
      // Within a year a path goes in a straight line.
      func level(_ time: Double) -> Double {
        let below = min(max(0, Int(time)), path.count - 2)
        return path[below] + (time - Double(below)) * (path[below + 1] - path[below])
      }
      guard path.count > 1, end > start else { return 0 }
      return expm1((level(end) - level(start)) / (end - start))
    }
  }
}
