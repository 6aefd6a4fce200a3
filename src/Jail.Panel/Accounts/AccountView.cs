using System.Text.Json.Serialization;

namespace Jail.Panel.Accounts;

/// <param name="Role"><c>staff</c> or <c>tenant</c>.</param>
internal sealed record AccountView(
    Guid Id,
    string Email,
    string Role,
    IReadOnlyList<string> Tenants,
    bool Locked,
    bool TwoFactor,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LastSignInAt);

internal sealed record MeView(string Email, string? Tenant, IReadOnlyList<string> Tenants, string Role, IReadOnlyList<string> Scopes, MeTokenView? Token);

internal sealed record MeTokenView(string Id, string Name, DateTimeOffset? ExpiresAt);

/// <param name="Token">The whole token, in the answer to its making only.</param>
internal sealed record TokenView(
    string Id,
    string Name,
    string Account,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> Networks,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? LastUsedAt,
    DateTimeOffset? RevokedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Token = null);

/// <param name="Account">E-mail address of its owner; null: the caller's own. Staff may name others.</param>
internal sealed record TokenRequest(string? Name, List<string>? Scopes, List<string>? Networks, DateTimeOffset? ExpiresAt, string? Account);
