namespace Jail.Core;

/// <summary>What a jail may use at most; null means that the host sets no limit of its own.</summary>
/// <param name="MemoryBytes">Memory of all its processes and its page cache, bytes; swap is not given on top.</param>
/// <param name="Cpus">CPU time a second of wall time, in CPUs: 0.5 is half of one.</param>
/// <param name="Processes">Processes and threads at one time.</param>
/// <param name="DiskBytes">Size of what the jail keeps beyond its template, bytes. Always set.</param>
/// <param name="DiskInodes">Files and folders beyond its template; null: one for every 8 KiB of <paramref name="DiskBytes"/>.</param>
public sealed record JailLimits(long? MemoryBytes, double? Cpus, int? Processes, long DiskBytes, long? DiskInodes = null)
{
    public const long MinMemoryBytes = 4L << 20;
    public const long MinDiskBytes = 8L << 20;
    public const long MaxBytes = 1L << 50;

    public static JailLimits Default { get; } = new(512L << 20, 1.0, 512, 4L << 30);
}
