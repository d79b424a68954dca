import Experiments
import YouthCare

// What combining measures has to say.
extension Messages {
  static let combinesTooFew = LocalizedText(
    nl: "--combine heeft twee opties of meer nodig; noem er nog een",
    en: "--combine needs two options or more; name another one")

  static func combinesTooMany(_ count: Int) -> LocalizedText {
    LocalizedText(
      nl:
        "--combine combineert er hoogstens \(FactorialDesign.mostMeasures), en dit zijn \(count) opties; noem er minder",
      en: "--combine combines \(FactorialDesign.mostMeasures) at most, and these are \(count) options; name fewer")
  }

  static func cannotCombine(_ options: [String], because fault: LocalizedText) -> LocalizedText {
    LocalizedText(
      nl: "\(options.joined(separator: " en ")) kunnen niet samen: \(fault.nl)",
      en: "\(options.joined(separator: " and ")) can't go together: \(fault.en)")
  }

  static func combinesWithoutBase(_ option: String, _ base: String) -> LocalizedText {
    LocalizedText(
      nl: "\(option): bouwt niet voort op \(base), dus wat het verandert kan niet met andere opties samen; zet "
        + "\(base) in extends, of laat --combine weg",
      en: "\(option): doesn't extend \(base), so what it changes can't go together with other options; put "
        + "\(base) under extends, or leave out --combine")
  }
}
