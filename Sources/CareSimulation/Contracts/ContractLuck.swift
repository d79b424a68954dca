internal import Sampling

/// The luck of contracts: of prices, of what is granted and of who gives notice.
struct ContractLuck: ~Copyable {
  var costIndex: RandomStream
  var approval: RandomStream
  var notice: RandomStream

  init(seed: UInt64) {
    costIndex = RandomStream(seed, .costIndex)
    approval = RandomStream(seed, .approval)
    notice = RandomStream(seed, .notice)
  }
}
