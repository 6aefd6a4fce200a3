using System.Text.Json.Serialization;
using Jail.Panel.Jails;

namespace Jail.Panel.Templates;

internal sealed record TemplateView
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public string Description { get; init; } = "";
    public required string Kind { get; init; }
    public required JailLimitsView Limits { get; init; }

    /// <summary>The newest version's name; null while none is built.</summary>
    public string? LatestVersion { get; init; }

    public IReadOnlyList<TemplateVersionView> Versions { get; init; } = [];

    /// <summary>The operation that builds it now.</summary>
    public string? BuildingOperation { get; init; }

    /// <summary>Why its definition cannot be used.</summary>
    public string? Problem { get; init; }

    /// <summary>The definition as written; staff only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Definition { get; init; }

    [JsonIgnore] public string ETag { get; init; } = "";
}

internal sealed record TemplateVersionView(
    string Template,
    string Version,
    DateTimeOffset BuiltAt,
    double BuildSeconds,
    double CloneSeconds,
    long SizeBytes,
    long Files,
    string Sha256,
    int Jails);
