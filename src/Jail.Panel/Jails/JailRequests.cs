using System.Text.Json;
using Jail.Panel.Hosting;

namespace Jail.Panel.Jails;

/// <summary>What <c>POST /jails</c> takes; only name and template are needed.</summary>
internal sealed record JailCreateRequest
{
    public string? Name { get; init; }
    public string? Template { get; init; }

    /// <summary>Null: the newest.</summary>
    public string? TemplateVersion { get; init; }

    public string? Kind { get; init; }
    public string? Engine { get; init; }
    public string? Host { get; init; }
    public string? Tenant { get; init; }
    public string? ExternalId { get; init; }
    public Dictionary<string, string>? Labels { get; init; }
    public string? Hostname { get; init; }

    /// <summary>Null or empty: one from the pool <c>default</c>.</summary>
    public List<AddressRequest>? Addresses { get; init; }

    public string? DeviceRuleset { get; init; }
    public Dictionary<string, JsonElement>? Parameters { get; init; }
    public List<JsonElement>? Mounts { get; init; }

    /// <summary>Limits not named are the template's.</summary>
    public LimitsRequest? Limits { get; init; }

    public List<JsonElement>? Ports { get; init; }
    public List<string>? Command { get; init; }
    public bool? Autostart { get; init; }
    public int? StartOrder { get; init; }
    public int? TrashDays { get; init; }
    public bool? Start { get; init; }
}

/// <summary>Either a pool to take one from, or the address wanted.</summary>
internal sealed record AddressRequest(string? Pool = null, string? Address = null, int? PrefixLength = null);

/// <summary>Merge patch of limits: an absent one stays, null takes it away.</summary>
internal sealed record LimitsRequest
{
    public Patch<long?> MemoryBytes { get; init; }
    public Patch<double?> Cpus { get; init; }
    public Patch<int?> Processes { get; init; }
    public Patch<long?> DiskBytes { get; init; }
    public Patch<long?> DiskInodes { get; init; }
}

/// <summary>JSON merge patch (RFC 7396) of a jail.</summary>
internal sealed record JailPatch
{
    public Patch<Dictionary<string, string?>?> Labels { get; init; }
    public Patch<LimitsRequest?> Limits { get; init; }
    public Patch<string?> Hostname { get; init; }
    public Patch<bool?> Autostart { get; init; }
    public Patch<int?> StartOrder { get; init; }
    public Patch<string?> ExternalId { get; init; }
    public Patch<string?> Tenant { get; init; }
    public Patch<int?> TrashDays { get; init; }
    public Patch<string?> DeviceRuleset { get; init; }
    public Patch<Dictionary<string, JsonElement>?> Parameters { get; init; }
    public Patch<List<JsonElement>?> Mounts { get; init; }
    public Patch<List<JsonElement>?> Ports { get; init; }
}

/// <summary>All given ones must hold.</summary>
/// <param name="State">A state's name in lower case.</param>
/// <param name="Tenant">Its name.</param>
/// <param name="Labels">Each <c>key:value</c>.</param>
/// <param name="Search">Part of the name, an address, the host name or the external id.</param>
internal sealed record JailFilter(
    string? State = null,
    string? Tenant = null,
    IReadOnlyList<string>? Labels = null,
    string? Template = null,
    string? Host = null,
    string? Search = null);

/// <summary>A changed jail, and the operation that brings the change to its host when it must go there.</summary>
internal sealed record JailChange(JailView Jail, Operations.OperationView? Operation);
