namespace Jail.Core;

/// <summary>
/// What a host is asked for: everything an engine must know to build a jail, and nothing of tenants or accounts.
/// </summary>
public sealed record JailSpec
{
    /// <summary>See <see cref="JailId"/>; never changes.</summary>
    public required string Id { get; init; }

    /// <summary>See <see cref="JailName"/>; unique on the host.</summary>
    public required string Name { get; init; }

    public JailKind Kind { get; init; } = JailKind.Full;

    public required string Template { get; init; }

    /// <summary>An immutable version, <c>YYYY.MM.DD-n</c>.</summary>
    public required string TemplateVersion { get; init; }

    /// <summary>What <c>hostname</c> says inside (RFC 1123, at most 64 bytes on Linux).</summary>
    public required string Hostname { get; init; }

    public IReadOnlyList<JailAddress> Addresses { get; init; } = [];

    public JailLimits Limits { get; init; } = JailLimits.Default;

    /// <summary>Start when the host comes up.</summary>
    public bool Autostart { get; init; } = true;

    /// <summary>Lower starts earlier, 0–1000; equal ones in the order of their names.</summary>
    public int StartOrder { get; init; } = 100;

    /// <summary>The program of a nanojail with its arguments; null: the template's own.</summary>
    public IReadOnlyList<string>? Command { get; init; }
}
