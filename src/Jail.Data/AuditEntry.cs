using System.Security.Cryptography;
using System.Text.Json;

namespace Jail.Data;

/// <summary>Who did what. Each entry's hash covers the one before it; triggers refuse change and removal.</summary>
public sealed class AuditEntry
{
    /// <summary>Counted from 1 without gaps.</summary>
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }
    public Guid? AccountId { get; set; }
    public required string Actor { get; set; }
    public string? TokenId { get; set; }

    /// <summary>Where the call came from.</summary>
    public string? RemoteAddress { get; set; }

    /// <summary>E.g. <c>jail.create</c>.</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to, e.g. a jail's name.</summary>
    public string? Subject { get; set; }

    public Guid? TenantId { get; set; }
    public string? OperationId { get; set; }

    /// <summary>Further facts as a JSON object; never a secret.</summary>
    public string? Detail { get; set; }

    public byte[] PreviousHash { get; set; } = [];
    public byte[] Hash { get; set; } = [];

    /// <summary>SHA-256 over the hash before and every field as one JSON array, which keeps the borders of fields.</summary>
    public byte[] ComputeHash()
    {
        object?[] fields = [Id, At.UtcTicks, AccountId, Actor, TokenId, RemoteAddress, Action, Subject, TenantId, OperationId, Detail];
        return SHA256.HashData([.. PreviousHash, .. JsonSerializer.SerializeToUtf8Bytes(fields)]);
    }
}
