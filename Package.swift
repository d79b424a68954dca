// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Tests without arithmetic of their own to speak of are compiled unoptimised, also in release: the rooms that they test
/// are optimised, and the compiler takes a third of its time less.
let unoptimised = strict + [.unsafeFlags(["-Onone"])]

/// A room of the house: what it may import stands here and nowhere else (see README, "Where things are").
///
/// Its tests may make what they show it in other rooms.
func room(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], tests: [Target.Dependency] = [],
  testFiles: [String] = [], testSettings: [SwiftSetting] = unoptimised
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies + tests,
      exclude: testFiles, swiftSettings: testSettings),
  ]
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// The workshop's page needs a web server and a database, which take longer to fetch and to build than all the rest:
/// they are there only where they are asked for, by `RAMING_WORKSHOP=1` before `swift`.
let hasWorkshop = Context.environment["RAMING_WORKSHOP"] == "1"
let workshopPackages: [Package.Dependency] = [
  .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  // Hummingbird's own, which the server names itself.
  .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
  .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
  .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
  .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
  .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.0.0"),
]
let workshopRooms: [Target] =
  room(
    "WorkshopServer",
    [
      "Workshop", "Publishing", "Reporting", "Storage", "Experiments", "CareSimulation", "YouthCare",
      .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
      .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
      .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      .product(name: "GRDB", package: "GRDB.swift"),
    ])
  + [
    .executableTarget(
      name: "raming-serve",
      dependencies: [
        "WorkshopServer", "Workshop", "Reporting", "Storage", "Experiments", "YouthCare",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict)
  ]

let package = Package(
  name: "raming",
  products: (hasWorkshop ? [.executable(name: "raming-serve", targets: ["raming-serve"])] : []) + [
    .executable(name: "raming", targets: ["raming"]),
    .library(
      name: "Raming",
      targets: ["Sampling", "YouthCare", "CareSimulation", "Experiments", "Storage", "Reporting", "Publishing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ] + (hasWorkshop ? workshopPackages : []),
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
  ]
    + room("Sampling", ["CGSL"], testSettings: strict)
    + room("YouthCare", ["Sampling"])
    + room("CareSimulation", ["YouthCare", "Sampling"])
    + room("Experiments", ["CareSimulation", "YouthCare", "Sampling"], testSettings: strict)
    + room(
      "Storage", ["Experiments", "YouthCare", "Sampling", yams], tests: ["CareSimulation"],
      testFiles: ["InvalidScenarios", "ValidScenarios", "InvalidHistories", "InvalidAnswers"])
    + room(
      "Reporting", ["Experiments", "YouthCare"], resources: [.embedInCode("Plots/Scripts")],
      tests: ["CareSimulation", "Sampling"], testFiles: ["Baseline"])
    + room("Publishing", ["Reporting", "YouthCare", "CXLSXWriter"], tests: ["Experiments"])
    + room(
      "Workshop", ["Publishing", "Reporting", "Storage", "Experiments", "CareSimulation", "YouthCare"],
      resources: [.embedInCode("Page/Style"), .embedInCode("Page/Script")])
    + [
      .executableTarget(
        name: "raming",
        dependencies: [
          "Publishing", "Reporting", "Storage", "Experiments", "CareSimulation", "YouthCare",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], swiftSettings: strict),
      .testTarget(
        // They run the program as it was built, and import nothing of it: nor do they wait for it to be compiled.
        name: "RamingTests",
        dependencies: ["Storage", "Experiments", "CareSimulation", "YouthCare", "Sampling"],
        swiftSettings: strict),
    ]
    + (hasWorkshop ? workshopRooms : []),
  swiftLanguageModes: [.v6]
)
