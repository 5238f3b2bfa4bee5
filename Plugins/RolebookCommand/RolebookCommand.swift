import Foundation
import PackagePlugin

/// `swift package rolebook ARGUMENTS`: runs the command in the folder of the package, with these arguments.
@main
struct RolebookCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let command = Process()
        command.executableURL = try context.tool(named: "rolebook").url
        command.arguments = arguments
        command.currentDirectoryURL = context.package.directoryURL
        try command.run()
        command.waitUntilExit()
        guard command.terminationStatus == 0 else { exit(command.terminationStatus) }
    }
}
