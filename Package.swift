// swift-tools-version: 6.3
import PackageDescription

/// Whether SwiftPM has this package checked out because another depends on it.
let isDependency = Context.packageDirectory.split(separator: "/").dropLast().last == "checkouts"

/// A room's functions are specialised where another room uses them: a build of 100 guides takes a quarter less time.
///
/// SwiftPM lets no package with such a flag be depended on by version.
let specialised: [SwiftSetting] =
    isDependency ? [] : [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let strict: [SwiftSetting] =
    specialised + [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]

/// A room of the house and the rooms it may know. `Tests/Architecture` holds the same table.
func room(_ name: String, knows dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
        path: "Tests/\(name)Tests", swiftSettings: strict)
}

let package = Package(
    name: "rolebook",
    products: [
        .executable(name: "rolebook", targets: ["rolebook"]),
        .library(name: "RolebookKit", targets: ["RolebookKit"]),
        .plugin(name: "RolebookCommand", targets: ["RolebookCommand"]),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "DefaultContent"),
        room("Diagnostics"),
        room("Markdown", knows: ["Diagnostics", "CMarkGFM", "CYAML"]),
        room("Repair", knows: ["Diagnostics", "Markdown"]),
        room("Roles", knows: ["Diagnostics", "Markdown", "Repair"]),
        room("Linking", knows: ["Diagnostics", "Markdown", "Roles"]),
        room("Templates", knows: ["Diagnostics"]),
        room("Search", knows: ["Diagnostics"]),
        room(
            "Rendering",
            knows: ["Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "Search"]),
        room(
            "Publishing",
            knows: [
                "Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "Search", "Rendering",
                "DefaultContent", "CLinux",
            ]),
        room("Serving", knows: ["Diagnostics", "Rendering", "Publishing", "CMicroHTTPD"]),
        room("RolebookKit", knows: ["Diagnostics", "Publishing"]),
        .executableTarget(
            name: "rolebook", dependencies: ["Diagnostics", "Publishing", "Serving"], swiftSettings: strict),
        .plugin(
            name: "RolebookCommand",
            capability: .command(
                intent: .custom(verb: "rolebook", description: "Build, check or serve a site of career guides."),
                permissions: [.writeToPackageDirectory(reason: "The site goes into a folder of the package.")])),
        .executableTarget(
            name: "MatchingBenchmark", dependencies: ["Diagnostics", "Linking"], path: "Benchmarks/Matching",
            swiftSettings: strict),
        tests(of: "Diagnostics"),
        tests(of: "Markdown", with: ["Diagnostics", "CMarkGFM"]),
        tests(of: "Repair", with: ["Diagnostics", "Markdown"]),
        tests(of: "Roles", with: ["Diagnostics", "Markdown", "Repair", "Linking"]),
        tests(of: "Linking", with: ["Diagnostics", "Markdown", "Repair", "Roles"]),
        tests(of: "Templates", with: ["Diagnostics"]),
        tests(of: "Search"),
        tests(
            of: "Rendering",
            with: ["Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "Search"]),
        tests(of: "Serving"),
        tests(of: "Publishing", with: ["Diagnostics", "Rendering"]),
        tests(of: "RolebookKit"),
        .target(
            name: "FuzzingTargets",
            dependencies: ["Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "DefaultContent"],
            path: "Tests/Fuzzing/Targets", swiftSettings: strict),
        .testTarget(
            name: "FuzzingTests", dependencies: ["FuzzingTargets"], path: "Tests/FuzzingTests", swiftSettings: strict),
        .testTarget(
            name: "CommandTests", path: "Tests/CommandTests", exclude: ["Reliability/README.md"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", path: "Tests/ArchitectureTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// `make fuzz` alone builds the driver: it needs libFuzzer, which only its own flags bring in.
if Context.environment["ROLEBOOK_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzzing", dependencies: ["FuzzingTargets"], path: "Tests/Fuzzing/Driver", swiftSettings: strict))
}
