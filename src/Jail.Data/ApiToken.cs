namespace Jail.Data;

/// <summary>A bearer token; of its secret only the hash is kept.</summary>
public sealed class ApiToken
{
    /// <summary>12 characters, the middle part of <c>jail_ID_SECRET</c>.</summary>
    public required string Id { get; set; }

    /// <summary>SHA-256 of the secret. The secret has 256 random bits, so that no slow hash is needed.</summary>
    public required byte[] Hash { get; set; }

    public Guid AccountId { get; set; }
    public Account? Account { get; set; }
    public required string Name { get; set; }

    /// <summary>Separated by commas.</summary>
    public required string Scopes { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Networks (CIDR) it may be used from, separated by commas; empty: all.</summary>
    public string Networks { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
