using Jail.Core;

namespace Jail.Engines;

/// <summary>
/// How a host runs jails. Every member is idempotent and may be called again after a crash at any instant;
/// callers hold the jail's lock. Failures are <see cref="EngineException"/>s.
/// </summary>
public interface IJailEngine
{
    /// <summary>What this engine can do on this host.</summary>
    EngineFeatures Features { get; }

    /// <summary>Looks at the host: what is there, what is missing and what mends it.</summary>
    Task<HostStatus> ProbeAsync(CancellationToken cancellationToken);

    /// <summary>What this engine has against a spec that <see cref="JailSpecValidator"/> passed.</summary>
    IReadOnlyList<Problem> Validate(JailSpec spec);

    /// <summary>Makes the host ready for jails (bridge, tables, mounts) and clears what no jail of <paramref name="jails"/> accounts for. Running jails go on.</summary>
    Task RecoverAsync(IReadOnlyCollection<HostJail> jails, CancellationToken cancellationToken);

    /// <summary>Makes the jail's tree and applies to a running jail what can be changed live. On failure nothing new is left.</summary>
    Task ApplyAsync(HostJail jail, IOperationProgress progress, CancellationToken cancellationToken);

    /// <summary>Starts an applied jail; one that runs is left as it is.</summary>
    /// <exception cref="EngineException"><see cref="ErrorCode.FailedPrecondition"/> when a preflight check refuses the tree.</exception>
    Task StartAsync(HostJail jail, IOperationProgress progress, CancellationToken cancellationToken);

    /// <summary>Asks the init to shut down, kills what is left after <paramref name="timeout"/>, and frees all a running jail holds.</summary>
    Task StopAsync(HostJail jail, TimeSpan timeout, IOperationProgress progress, CancellationToken cancellationToken);

    /// <summary>Removes the jail's tree. The jail is stopped.</summary>
    Task DeleteAsync(HostJail jail, IOperationProgress progress, CancellationToken cancellationToken);

    /// <summary>Those of <paramref name="jails"/> that the host knows.</summary>
    Task<IReadOnlyList<JailObservation>> ListAsync(IReadOnlyCollection<HostJail> jails, CancellationToken cancellationToken);

    /// <summary>The ends of inits, those that came while nobody listened included. A jail whose end was told holds no resource of a running jail any more.</summary>
    IAsyncEnumerable<JailExit> WatchExitsAsync(CancellationToken cancellationToken);
}
