using Jail.Core;

namespace Jail.Engines;

/// <summary>Engines that can freeze a running jail.</summary>
public interface IPausing
{
    Task PauseAsync(HostJail jail, CancellationToken cancellationToken);

    Task ResumeAsync(HostJail jail, CancellationToken cancellationToken);
}

/// <summary>Engines that measure.</summary>
public interface IMetrics
{
    /// <summary>The uses of a running jail, or null when it does not run.</summary>
    Task<JailUsage?> MeasureAsync(HostJail jail, CancellationToken cancellationToken);
}

/// <summary>Engines that reach a jail's tree from outside, running or not, without running any program of it.</summary>
public interface ITreeAccess
{
    /// <summary>Replaces the hash of root in <c>/etc/shadow</c>; every other byte, the mode and the owner stay.</summary>
    /// <exception cref="EngineException"><see cref="ErrorCode.FailedPrecondition"/> with a sentence when the file cannot be changed safely.</exception>
    Task SetRootPasswordAsync(HostJail jail, string password, CancellationToken cancellationToken);

    /// <summary>Replaces the marked block of managed keys in root's <c>authorized_keys</c>; the tenant's own lines stay.</summary>
    /// <param name="keys">Lines of sshd(8)'s AUTHORIZED_KEYS format, without options.</param>
    Task SetSshKeysAsync(HostJail jail, IReadOnlyList<string> keys, CancellationToken cancellationToken);
}

/// <summary>Engines that keep what a jail prints on its console.</summary>
public interface IConsoleLog
{
    /// <summary>The last <paramref name="tail"/> lines, then, when <paramref name="follow"/>, what comes; control characters but newline and tab are escaped as <c>\xNN</c>.</summary>
    IAsyncEnumerable<string> ReadLogAsync(HostJail jail, int tail, bool follow, CancellationToken cancellationToken);
}

/// <summary>Engines that build template versions.</summary>
public interface ITemplateStore
{
    /// <summary>Builds a new version. A failed or cancelled build leaves nothing.</summary>
    /// <param name="definition">What to build.</param>
    /// <param name="sourceDirectory">The definition's own folder, for its <c>files/</c>.</param>
    Task<TemplateVersion> BuildAsync(TemplateDefinition definition, string sourceDirectory, IOperationProgress progress, CancellationToken cancellationToken);

    /// <summary>All versions of all templates, newest first.</summary>
    Task<IReadOnlyList<TemplateVersion>> ListVersionsAsync(CancellationToken cancellationToken);

    /// <summary>Removes a version. The caller knows that no jail lies over it.</summary>
    Task DeleteVersionAsync(string template, string version, CancellationToken cancellationToken);
}

/// <summary>Engines that can compare what should exist with what does.</summary>
public interface ILeakAudit
{
    /// <summary>Every difference; empty when there is none.</summary>
    Task<IReadOnlyList<Leak>> FindLeaksAsync(IReadOnlyCollection<HostJail> jails, CancellationToken cancellationToken);
}
