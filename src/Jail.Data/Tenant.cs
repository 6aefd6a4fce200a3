namespace Jail.Data;

/// <summary>Who owns jails. A quota of null is no quota.</summary>
public sealed class Tenant
{
    public Guid Id { get; set; }

    /// <summary>See <see cref="Core.JailName"/>; unique.</summary>
    public required string Name { get; set; }

    public required string Title { get; set; }

    public int? QuotaJails { get; set; }
    public long? QuotaMemoryBytes { get; set; }
    public double? QuotaCpus { get; set; }
    public long? QuotaDiskBytes { get; set; }
    public int? QuotaAddresses { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Counts changes; the ETag.</summary>
    public int Version { get; set; } = 1;

    public List<TenantMember> Members { get; } = [];
}

public sealed class TenantMember
{
    public Guid TenantId { get; set; }
    public Guid AccountId { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public Tenant? Tenant { get; set; }
    public Account? Account { get; set; }
}
