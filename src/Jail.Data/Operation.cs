namespace Jail.Data;

public enum OperationState
{
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

/// <summary>Long work, kept so that a crash does not lose it. Progress is kept in memory and written at the end.</summary>
public sealed class Operation
{
    /// <summary>A version 7 UUID without dashes: ids sort by time.</summary>
    public required string Id { get; set; }

    /// <summary>E.g. <c>create</c>, <c>start</c>, <c>build</c>.</summary>
    public required string Kind { get; set; }

    public string? JailId { get; set; }
    public string? JailName { get; set; }

    /// <summary>Whose jail it was when asked for.</summary>
    public Guid? TenantId { get; set; }

    public string? Template { get; set; }

    /// <summary><see cref="OperationState.Queued"/> until it ends: a start is not worth a write.</summary>
    public OperationState State { get; set; }

    public double Progress { get; set; }
    public string? Step { get; set; }

    /// <summary>The problem as JSON.</summary>
    public string? Error { get; set; }

    /// <summary>The account's e-mail address.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>What the work needs beyond the definition, as JSON.</summary>
    public string? Payload { get; set; }

    /// <summary>E.g. the version a build made, as JSON.</summary>
    public string? Result { get; set; }

    public bool MayCancel { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
