using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jail.Panel.Operations;

/// <summary>An operation as REST answers it.</summary>
internal sealed record OperationView
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public string? Jail { get; init; }
    public string? Template { get; init; }

    /// <summary><c>queued</c>, <c>running</c>, <c>succeeded</c>, <c>failed</c> or <c>cancelled</c>.</summary>
    public required string State { get; init; }

    public double Progress { get; init; }
    public string? Step { get; init; }
    public OperationError? Error { get; init; }

    /// <summary>What it made, e.g. the template version of a build.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Result { get; init; }

    public bool MayCancel { get; init; }
    public required string RequestedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    [JsonIgnore] public bool HasEnded => EndedAt is not null;
    [JsonIgnore] public Guid? TenantId { get; init; }
}

/// <summary>A problem as RFC 9457 has it.</summary>
internal sealed record OperationError(string Type, string Title, int Status, string Detail)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }
}

internal sealed record OperationFilter(string? Jail = null, string? State = null, string? Kind = null, string? Template = null);
