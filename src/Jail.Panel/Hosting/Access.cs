using System.Diagnostics;
using Jail.Data;
using Microsoft.EntityFrameworkCore;

namespace Jail.Panel.Hosting;

/// <summary>Says from the database who an account is and what it may do now.</summary>
internal sealed class Access(PanelDatabase database)
{
    /// <summary>How old a look may be when a service acts on it: one request's length.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    /// <summary>The account as it is now, as a signed-in person (every scope).</summary>
    /// <exception cref="PanelException">401 when it is gone or locked.</exception>
    public async Task<Caller> ForAccountAsync(Guid accountId, string? remoteAddress, CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        var account = await context.Users.Where(a => a.Id == accountId)
            .Select(a => new { a.Email, a.Role, a.Locked })
            .FirstOrDefaultAsync(cancellationToken);
        if (account is null || account.Locked) throw Problems.Unauthorized("The account is locked or gone; ask staff.");
        return new Caller(accountId, account.Email!, account.Role == AccountRole.Staff, await TenantsAsync(context, accountId, account.Role, cancellationToken), null, ["*"])
        {
            VerifiedAt = Stopwatch.GetTimestamp(),
            RemoteAddress = remoteAddress,
        };
    }

    /// <summary>The tenants a person of <paramref name="role"/> sees by membership; staff needs none.</summary>
    public static async Task<IReadOnlyList<Guid>> TenantsAsync(JailDbContext context, Guid accountId, AccountRole role, CancellationToken cancellationToken) =>
        role == AccountRole.Staff
            ? []
            : await context.TenantMembers.Where(m => m.AccountId == accountId).Select(m => m.TenantId).ToListAsync(cancellationToken);

    /// <summary>The caller, looked up again unless that happened within <see cref="Freshness"/>, when it may do <paramref name="scope"/>.</summary>
    /// <exception cref="PanelException">401 when account or token lost their right, 403 when the scope is missing.</exception>
    public async Task<Caller> RequireAsync(Caller caller, string scope, CancellationToken cancellationToken)
    {
        var fresh = await RefreshAsync(caller, cancellationToken);
        if (!fresh.Has(scope)) throw Problems.Forbidden($"The token lacks the scope {scope}.");
        return fresh;
    }

    /// <summary>As <see cref="RequireAsync"/>, for what only staff may do.</summary>
    public async Task<Caller> RequireStaffAsync(Caller caller, string scope, CancellationToken cancellationToken)
    {
        var fresh = await RequireAsync(caller, scope, cancellationToken);
        return fresh.IsStaff ? fresh : throw Problems.Forbidden("Only staff may do this.");
    }

    public async Task<Caller> RefreshAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (Stopwatch.GetElapsedTime(caller.VerifiedAt) < Freshness) return caller;
        var now = await ForAccountAsync(caller.AccountId, caller.RemoteAddress, cancellationToken);
        if (caller.TokenId is null) return now;
        await using var context = database.Read();
        var token = await context.ApiTokens.Where(t => t.Id == caller.TokenId)
            .Select(t => new { t.RevokedAt, t.ExpiresAt, t.Scopes })
            .FirstOrDefaultAsync(cancellationToken);
        if (token is null || token.RevokedAt is not null || token.ExpiresAt <= TimeProvider.System.GetUtcNow())
            throw Problems.Unauthorized("The token was revoked or has expired.");
        return now with { TokenId = caller.TokenId, Scopes = token.Scopes.Split(',') };
    }
}
