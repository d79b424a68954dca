public import Experiments
public import YouthCare

extension WorldFactor {
  /// What it is, in a few words; of a level its address.
  public var name: LocalizedText {
    switch self {
    case .level(let luck): LocalizedText(luck)
    case .incentives: LocalizedText(nl: "gevoeligheid voor prikkels", en: "response to incentives")
    case .growth(let target):
      LocalizedText(nl: "gemiddelde groei, {0}", en: "mean growth, {0}").filled(target.name)
    case .regionGrowth(let target):
      LocalizedText(nl: "groei naast het land, {0}", en: "growth beside nation, {0}").filled(target.name)
    case .damping(let target): LocalizedText(nl: "demping, {0}", en: "damping, {0}").filled(target.name)
    case .walk(let target): LocalizedText(nl: "van jaar op jaar, {0}", en: "year to year, {0}").filled(target.name)
    case .regionWalk(let target):
      LocalizedText(nl: "jaar op jaar naast het land, {0}", en: "year to year beside nation, {0}").filled(target.name)
    case .index: LocalizedText(nl: "prijsindex", en: "price index")
    case .chance: InputGroup.chance.name
    }
  }
}
