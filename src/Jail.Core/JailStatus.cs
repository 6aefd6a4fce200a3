namespace Jail.Core;

/// <summary>What a host sees of one jail.</summary>
public sealed record JailStatus
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required JailState State { get; init; }

    /// <summary><see cref="JailState.Running"/> or <see cref="JailState.Stopped"/>: what it should be.</summary>
    public JailState DesiredState { get; init; } = JailState.Stopped;

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Starts made by the daemon itself since the last one that was asked for.</summary>
    public int Restarts { get; init; }

    /// <summary>Why it is in this state, as a sentence; null when there is nothing to say.</summary>
    public string? Message { get; init; }

    /// <summary>The operation that holds the jail now, e.g. <c>restart</c>; null when it is free.</summary>
    public string? Busy { get; init; }

    /// <summary>The uses of the last measurement; null while the jail is not running.</summary>
    public JailUsage? Usage { get; init; }
}

/// <summary>A measurement of one running jail. Counters run from its start.</summary>
/// <param name="At">When it was taken.</param>
/// <param name="CpuNanoseconds">CPU time used, counter.</param>
/// <param name="MemoryBytes">Memory in use, without page cache that can be dropped at once.</param>
/// <param name="Processes">Processes now.</param>
/// <param name="DiskBytes">Bytes of the jail's own on the store.</param>
/// <param name="DiskInodes">Inodes of the jail's own on the store.</param>
/// <param name="NetworkInBytes">Received by the jail, counter.</param>
/// <param name="NetworkOutBytes">Sent by the jail, counter.</param>
public sealed record JailUsage(
    DateTimeOffset At,
    long CpuNanoseconds,
    long MemoryBytes,
    int Processes,
    long DiskBytes,
    long DiskInodes,
    long NetworkInBytes,
    long NetworkOutBytes);
