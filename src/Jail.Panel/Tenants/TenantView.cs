using System.Text.Json.Serialization;
using Jail.Panel.Hosting;

namespace Jail.Panel.Tenants;

internal sealed record TenantView(string Name, string Title, QuotaView Quota, QuotaView Used, int Members, DateTimeOffset CreatedAt)
{
    [JsonIgnore] public Guid Id { get; init; }
    [JsonIgnore] public string ETag { get; init; } = "";
}

/// <summary>Null: no quota.</summary>
internal sealed record QuotaView(int? Jails, long? MemoryBytes, double? Cpus, long? DiskBytes, int? Addresses);

internal sealed record TenantRequest(string? Name, string? Title, QuotaView? Quota);

internal sealed record QuotaPatch
{
    public Patch<int?> Jails { get; init; }
    public Patch<long?> MemoryBytes { get; init; }
    public Patch<double?> Cpus { get; init; }
    public Patch<long?> DiskBytes { get; init; }
    public Patch<int?> Addresses { get; init; }
}

internal sealed record TenantPatch
{
    public Patch<string?> Title { get; init; }
    public Patch<QuotaPatch?> Quota { get; init; }
}

internal sealed record MemberView(string Email, DateTimeOffset CreatedAt, bool Locked);

internal sealed record MemberRequest(string? Email);
