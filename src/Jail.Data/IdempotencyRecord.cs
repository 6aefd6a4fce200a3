namespace Jail.Data;

/// <summary>The answer a POST with an <c>Idempotency-Key</c> got, for 24 hours.</summary>
public sealed class IdempotencyRecord
{
    public Guid AccountId { get; set; }
    public required string Key { get; set; }

    /// <summary>SHA-256 of method, path and body.</summary>
    public required byte[] RequestHash { get; set; }

    /// <summary>0 while the first call is still running.</summary>
    public int Status { get; set; }

    public string? Location { get; set; }
    public string? ETag { get; set; }
    public string? ContentType { get; set; }

    /// <summary>The body, secrets replaced by null.</summary>
    public string? Body { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
