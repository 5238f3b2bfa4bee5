import Diagnostics

/// What publishing came to.
enum PublishOutcome: Sendable, Equatable {
    /// The output folder now holds the new site.
    case published
    /// The output folder held this very site already; nothing was written.
    case unchanged
    /// The output folder is as it was; the diagnostics say why.
    case refused
    case interrupted(signal: Int32)
}

extension OutputFolder {
    /// Puts a whole site into the output folder in one step, or leaves the folder as it is.
    ///
    /// 1. Look through the folder and refuse what must not be replaced. 2. Write the site into a staging folder beside
    /// it. 3. Bring over what others put there, and wait until all is on the disk. 4. Let the two folders change places
    /// in one call. 5. Retire the old one.
    /// Up to step 4 any fault, or a signal, ends with the staging folder removed and the old site in place; after it the
    /// new site stands. Where two folders cannot change places, the files do so one by one (`StepwiseReplacement`).
    func publish(_ files: [OutputFile], adopts: Bool) -> Diagnosed<PublishOutcome> {
        let manifest = Manifest(of: files)
        let unsafe = unsafePaths(of: files, manifest)
        guard unsafe.isEmpty else { return Diagnosed(.refused, unsafe) }
        do throws(SystemError) {
            let swept = try sweep()
            let old = try existing().map(OutputContents.examine)
            if let old, old.value == nil { return Diagnosed(.refused, swept + old.diagnostics) }
            let contents = old?.value
            let refusals = try contents?.refusals(of: files, adopts: adopts) ?? []
            guard refusals.isEmpty else { return Diagnosed(.refused, swept + refusals) }
            if try contents?.matches(manifest) == true { return Diagnosed(.unchanged, swept) }
            let staging = try stage(files, manifest, over: contents)
            let kept = try replace(by: staging, hasOld: contents != nil)
            return Diagnosed(.published, swept + kept + (contents == nil ? [] : retire(staging.name)))
        } catch {
            if let signal = Interruption.signal, error.isInterruption { return Diagnosed(.interrupted(signal: signal)) }
            return Diagnosed(.refused, [Diagnostic(.outputFailed, at: place, error.message)])
        }
    }
}

extension OutputFolder {
    /// Writes the staging folder whole; on a fault it is removed again.
    private func stage(
        _ files: [OutputFile], _ manifest: Manifest, over contents: OutputContents?
    ) throws(SystemError) -> StagingFolder {
        let staging = try StagingFolder(for: self)
        do throws(SystemError) {
            try staging.write(files, manifest, reusing: contents)
            if let contents { try staging.carry(contents, past: manifest) }
            try staging.folder.syncFileSystem()
            try SystemError.throwIfInterrupted()
            try staging.finish(permissions: parent.status(of: name)?.permissions)
            return staging
        } catch {
            try? discard(staging)
            throw error
        }
    }

    /// Puts the finished folder in place of the old one; answers what was kept aside on the way.
    private func replace(by staging: StagingFolder, hasOld: Bool) throws(SystemError) -> [Diagnostic] {
        do throws(SystemError) {
            if hasOld {
                try parent.exchange(staging.name, with: name)
            } else {
                try parent.move(staging.name, to: parent, as: name)
            }
        } catch {
            guard hasOld, error.isUnsupported else {
                try? discard(staging)
                throw error
            }
            return try replaceStepwise(by: staging)
        }
        try? parent.sync()
        return []
    }

    private func replaceStepwise(by staging: StagingFolder) throws(SystemError) -> [Diagnostic] {
        do throws(SystemError) {
            try staging.commit()
        } catch {
            try? discard(staging)
            throw error
        }
        var replacement = try StepwiseReplacement(of: self, by: staging.folder)
        return try replacement.run()
    }

    private func discard(_ staging: StagingFolder) throws(SystemError) {
        var retirement = try Retirement(of: staging.name, beside: self, isUnfinished: true)
        _ = try retirement.run()
    }

    /// Clears the old generation away; the new site stands whatever happens here.
    private func retire(_ name: RawPath) -> [Diagnostic] {
        do throws(SystemError) {
            var retirement = try Retirement(of: name, beside: self)
            return try retirement.run()
        } catch {
            return [Diagnostic(.outputFailed, at: place, error.message, notes: ["the new site is in place"])]
        }
    }

    /// Removes the staging folders of builds that were cut short, and ends what one of them had begun to put in place;
    /// the lock says that none of them is at work.
    private func sweep() throws(SystemError) -> [Diagnostic] {
        let prefix = StagingFolder.prefix(for: self).bytes
        var found: [Diagnostic] = []
        for name in try parent.names() where name.bytes.starts(with: prefix) {
            let number = name.bytes.dropFirst(prefix.count)
            guard !number.isEmpty, number.allSatisfy(\.isASCIIDigit), try parent.status(of: name)?.kind == .folder
            else {
                continue
            }
            let leftover = try parent.folder(name)
            if try leftover.status(of: StagingFolder.commitment) != nil {
                var replacement = try StepwiseReplacement(of: self, by: leftover)
                found += try replacement.run()
            }
            var retirement = try Retirement(of: name, beside: self)
            found += try retirement.run()
            found.append(Diagnostic(.leftoverRemoved, at: place, "'\(name)' of an earlier build is removed"))
        }
        return found
    }

    private func unsafePaths(of files: [OutputFile], _ manifest: Manifest) -> [Diagnostic] {
        var seen: Set<String> = []
        let folders = manifest.folders
        return files.compactMap { file in
            let isNew = seen.insert(file.path).inserted
            let isReserved = StagingFolder.reserved.contains(RawPath(file.path))
            if isPlainPath(file.path), isNew, !isReserved, !folders.contains(RawPath(file.path)) { return nil }
            return Diagnostic(.sitePathUnsafe, at: place, "'\(file.path)' is no path for a file of the site")
        }
    }
}
