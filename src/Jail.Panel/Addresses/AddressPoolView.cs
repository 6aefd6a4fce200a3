using System.Text.Json.Serialization;

namespace Jail.Panel.Addresses;

/// <param name="Size">Addresses that could be given: usable, not the gateway, not reserved; at most 2^53.</param>
internal sealed record AddressPoolView(
    string Name,
    string Cidr,
    string? Gateway,
    IReadOnlyList<string> Reserved,
    long Size,
    long Used,
    DateTimeOffset CreatedAt)
{
    public long Free => Size - Used;
    [JsonIgnore] public string ETag { get; init; } = "";
}

internal sealed record AddressLeaseView(string Address, int PrefixLength, string Pool, string Jail, string? Tenant, DateTimeOffset CreatedAt);

internal sealed record AddressPoolRequest(string? Name, string? Cidr, string? Gateway, List<string>? Reserved);
