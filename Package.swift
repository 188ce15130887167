// swift-tools-version: 6.2
import PackageDescription

// Targets stand in flow order: document → passages → mentions → relations → store → query → answer.
// The dependency lists are the architecture: an import that is not drawn here does not compile.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [String] = [], exclude: [String] = []) -> Target {
  .target(
    name: "Entente" + name, dependencies: dependencies.map { .init(stringLiteral: "Entente" + $0) },
    exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: "Entente" + name + "Tests",
    dependencies: (dependencies + ["TestSupport"]).map { .init(stringLiteral: "Entente" + $0) },
    exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "entente",
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .executable(name: "entente", targets: ["EntenteCLI"]),
    .executable(name: "EntenteBench", targets: ["EntenteBench"]),
  ],
  targets: [
    library("Bytes"),
    library("Model"),
    library("Text", ["Bytes", "Model"]),
    library("Lexicon", ["Model"], exclude: ["Data"]),
    library("Extract", ["Bytes", "Model", "Text", "Lexicon"]),
    library("Store", ["Bytes", "Model"]),
    library("Language", ["Model", "Lexicon"]),
    library("Plan", ["Model", "Language"]),
    library("Run", ["Bytes", "Model", "Language", "Plan", "Store"]),
    library("Answer", ["Bytes", "Model", "Lexicon", "Language", "Plan", "Store", "Run"]),
    library("", ["Bytes", "Model", "Text", "Lexicon", "Extract", "Store", "Language", "Plan", "Run", "Answer"]),
    .executableTarget(name: "EntenteCLI", dependencies: ["Entente", "EntenteBytes"], swiftSettings: settings),
    .executableTarget(name: "EntenteBench", dependencies: ["Entente", "EntenteBytes"], swiftSettings: settings),

    .target(
      name: "EntenteTestSupport", dependencies: ["EntenteBytes", "EntenteModel"], path: "Tests/EntenteTestSupport",
      swiftSettings: settings),
    tests("Bytes", ["Bytes"]),
    tests("Model", ["Model"]),
    tests("Text", ["Text", "Model"], exclude: ["README.md"]),
    tests("Lexicon", ["Lexicon", "Model"]),
    tests("Extract", ["Extract", "Bytes", "Lexicon", "Text", "Model"], exclude: ["Fixtures"]),
    tests("Store", ["Store", "Model", "Bytes"], exclude: ["Fixtures"]),
    tests("Language", ["Language", "Lexicon", "Model"]),
    tests("Plan", ["Plan", "Language", "Model"]),
    tests("Run", ["Run", "Plan", "Language", "Store", "Model"]),
    tests("Answer", ["Answer", "Lexicon", "Language", "Run", "Store", "Model"]),
    tests("CLI", ["", "Bytes", "CLI", "Model"]),
  ]
)

// The fuzzer is there only where it is asked for (.ci/fuzz/run): it needs a compiler flag of its own.
if Context.environment["ENTENTE_FUZZ"] != nil {
  let parts = ["", "Bytes", "Model", "Text", "Lexicon", "Extract", "Store", "Language", "Plan", "Run", "Answer"]
  package.targets.append(
    .executableTarget(
      name: "EntenteFuzz", dependencies: parts.map { .init(stringLiteral: "Entente" + $0) }, path: ".ci/fuzz/Sources",
      swiftSettings: [.swiftLanguageMode(.v6)]))
}
