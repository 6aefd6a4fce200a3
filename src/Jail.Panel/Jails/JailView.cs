using System.Text.Json.Serialization;

namespace Jail.Panel.Jails;

/// <summary>A jail as REST answers it and the UI shows it.</summary>
internal sealed record JailView
{
    public required string Name { get; init; }
    public required string Kind { get; init; }

    /// <summary>Null, and left out, for tenants.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Engine { get; init; }

    /// <summary>Null, and left out, for tenants.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Host { get; init; }

    public required string Template { get; init; }
    public required string TemplateVersion { get; init; }
    public string? Tenant { get; init; }
    public string? ExternalId { get; init; }
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
    public required string Hostname { get; init; }
    public IReadOnlyList<JailAddressView> Addresses { get; init; } = [];
    public string DeviceRuleset { get; init; } = "devfsrules_jail";
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();
    public IReadOnlyList<object> Mounts { get; init; } = [];
    public required JailLimitsView Limits { get; init; }
    public IReadOnlyList<object> Ports { get; init; } = [];
    public IReadOnlyList<string>? Command { get; init; }
    public bool Autostart { get; init; }
    public int StartOrder { get; init; }
    public required string State { get; init; }
    public required string DesiredState { get; init; }
    public bool Suspended { get; init; }
    public IReadOnlyList<string> PendingRestart { get; init; } = [];
    public required JailStatusView Status { get; init; }
    public int TrashDays { get; init; }
    public DateTimeOffset? TrashedAt { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }

    [JsonIgnore] public string Id { get; init; } = "";
    [JsonIgnore] public string ETag { get; init; } = "";
}

internal sealed record JailAddressView(string Address, int PrefixLength, string Pool);

internal sealed record JailLimitsView(long? MemoryBytes, double? Cpus, int? Processes, long DiskBytes, long? DiskInodes);

internal sealed record JailStatusView
{
    public DateTimeOffset? StartedAt { get; init; }
    public long? UptimeSeconds { get; init; }
    public int Restarts { get; init; }
    public long? MemoryBytes { get; init; }
    public double? CpuPercent { get; init; }
    public int? Processes { get; init; }
    public long? DiskBytes { get; init; }
    public string? Message { get; init; }
}

/// <summary>One point of a jail's series; rates over the time since the point before.</summary>
internal sealed record MetricsPoint(
    DateTimeOffset At,
    double CpuPercent,
    long MemoryBytes,
    int Processes,
    long DiskBytes,
    double NetworkInBytesPerSecond,
    double NetworkOutBytesPerSecond);
