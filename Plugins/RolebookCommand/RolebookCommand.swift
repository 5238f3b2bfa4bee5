import Foundation
import PackagePlugin

/// `swift package rolebook ARGUMENTS`: runs the command in the folder of the package, with these arguments.
///
/// The command is built when it is asked for. As a dependency of the plugin it would be built a second time by every build.
@main
struct RolebookCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let result = try packageManager.build(.product("rolebook"), parameters: .init(configuration: .release))
        let programs = result.builtArtifacts.filter { $0.kind == .executable }
        guard result.succeeded, let program = programs.first(where: { $0.url.lastPathComponent == "rolebook" }) else {
            return Diagnostics.error("rolebook cannot be built\n\(result.logText)")
        }
        let command = Process()
        command.executableURL = program.url
        command.arguments = arguments
        command.currentDirectoryURL = context.package.directoryURL
        try command.run()
        command.waitUntilExit()
        guard command.terminationStatus == 0 else { exit(command.terminationStatus) }
    }
}
