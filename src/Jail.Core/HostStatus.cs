namespace Jail.Core;

/// <summary>One thing the host check looked at.</summary>
/// <param name="Code">Stable name, e.g. <c>crun</c>, <c>cgroup-memory</c>.</param>
/// <param name="Ok">Whether it is as needed.</param>
/// <param name="Required">Without it no jail starts; else something is only less good.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Mend">The command or line that mends it; null when nothing is to mend.</param>
public sealed record HostCheck(string Code, bool Ok, bool Required, string Detail, string? Mend);

/// <summary>A network that a host offers to jails; a pool's addresses lie in one.</summary>
/// <param name="Pool">Name the panel gives the pool it makes of it.</param>
/// <param name="Cidr">E.g. <c>10.66.0.0/24</c>.</param>
/// <param name="Gateway">The host's own address in it.</param>
public sealed record HostNetwork(string Pool, string Cidr, string Gateway);

/// <summary>A host as its daemon describes it.</summary>
public sealed record HostStatus
{
    public required string Engine { get; init; }
    public required string EngineVersion { get; init; }
    public required string Kernel { get; init; }
    public int Cpus { get; init; }
    public long MemoryBytes { get; init; }
    public long MemoryFreeBytes { get; init; }
    public long StoreBytes { get; init; }
    public long StoreFreeBytes { get; init; }
    public IReadOnlyList<HostNetwork> Networks { get; init; } = [];
    public IReadOnlyList<HostCheck> Checks { get; init; } = [];
}
