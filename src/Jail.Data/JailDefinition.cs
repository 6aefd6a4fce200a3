using Jail.Core;

namespace Jail.Data;

/// <summary>What the panel stores of a jail: what was defined, nothing of what was seen.</summary>
public sealed class JailDefinition
{
    /// <summary>See <see cref="JailId"/>.</summary>
    public required string Id { get; set; }

    /// <summary>Unique, those in the trash included.</summary>
    public required string Name { get; set; }

    public JailKind Kind { get; set; }
    public required string Host { get; set; }
    public required string Template { get; set; }
    public required string TemplateVersion { get; set; }
    public Guid? TenantId { get; set; }
    public Tenant? Tenant { get; set; }
    public string? ExternalId { get; set; }

    /// <summary>A JSON object of strings, keys in order.</summary>
    public string Labels { get; set; } = "{}";

    public required string Hostname { get; set; }

    public long? MemoryBytes { get; set; }
    public double? Cpus { get; set; }
    public int? Processes { get; set; }
    public long DiskBytes { get; set; }
    public long? DiskInodes { get; set; }

    public bool Autostart { get; set; } = true;
    public int StartOrder { get; set; } = 100;

    /// <summary>A JSON array of strings; null: the template's own.</summary>
    public string? Command { get; set; }

    /// <summary><see cref="JailState.Running"/> or <see cref="JailState.Stopped"/>.</summary>
    public JailState DesiredState { get; set; } = JailState.Stopped;

    /// <summary>Billing's switch: stopped and not startable by the tenant.</summary>
    public bool Suspended { get; set; }

    /// <summary>Comma-separated names of changed fields that the running jail does not have yet.</summary>
    public string PendingRestart { get; set; } = "";

    public DateTimeOffset? TrashedAt { get; set; }

    /// <summary>Days it stays in the trash.</summary>
    public int TrashDays { get; set; } = 7;

    /// <summary>Counts changes: concurrency token and ETag.</summary>
    public int Version { get; set; } = 1;

    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }

    public List<AddressLease> Addresses { get; } = [];

    public JailLimits Limits
    {
        get => new(MemoryBytes, Cpus, Processes, DiskBytes, DiskInodes);
        set => (MemoryBytes, Cpus, Processes, DiskBytes, DiskInodes) = (value.MemoryBytes, value.Cpus, value.Processes, value.DiskBytes, value.DiskInodes);
    }
}
