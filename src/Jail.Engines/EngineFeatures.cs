namespace Jail.Engines;

/// <summary>What an engine can do. Callers ask these, never the engine's type.</summary>
public sealed record EngineFeatures
{
    public bool Pause { get; init; }
    public bool LiveLimits { get; init; }
    public bool LiveDiskLimit { get; init; }
    public bool Ipv6 { get; init; }
}
