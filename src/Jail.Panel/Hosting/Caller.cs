using System.Diagnostics;

namespace Jail.Panel.Hosting;

/// <summary>
/// Who asks, as the database said at <see cref="VerifiedAt"/>. Made by <see cref="Access"/> only;
/// services ask it again when it is older than <see cref="Access.Freshness"/>.
/// </summary>
internal sealed record Caller(
    Guid AccountId,
    string Email,
    bool IsStaff,
    IReadOnlyList<Guid> TenantIds,
    string? TokenId,
    IReadOnlyList<string> Scopes)
{
    /// <summary><see cref="Stopwatch.GetTimestamp"/> of the look into the database.</summary>
    public long VerifiedAt { get; init; }

    /// <summary>Where the call came from, for the audit log.</summary>
    public string? RemoteAddress { get; init; }

    /// <summary>Whether the token's scopes (an account that signed in itself has <c>*</c>) cover <paramref name="scope"/>.</summary>
    public bool Has(string scope)
    {
        var colon = scope.IndexOf(':', StringComparison.Ordinal);
        var family = colon < 0 ? null : $"{scope.AsSpan(0, colon)}:*";
        foreach (var held in Scopes)
            if (held == "*" || held == scope || held == family) return true;
        return false;
    }
}
