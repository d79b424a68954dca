// swift-tools-version: 6.2
import PackageDescription

let raming: Target.Dependency = .product(name: "Raming", package: "raming")

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "raming", path: "../..")],
  targets: [
    .executableTarget(name: "benchmarks", dependencies: [raming]),
    .executableTarget(name: "studies", dependencies: [raming]),
  ],
  swiftLanguageModes: [.v6]
)
